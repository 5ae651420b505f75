//! Questions to an open register: a filter and words, as the chronicle asks
//! them, against looking through the text of every event.

use std::time::Instant;

use letopis_core::commands::Application;
use letopis_core::register::Register;
use letopis_tests::surroundings;
use serde_json::{Value, json};

use crate::edit::ask;
use crate::figures::{count, median, quantile, seconds, time, times, whole};
use crate::page::Section;
use crate::{Done, Plan, child, count_of, path_of, say};

/// A question with what a plain search looks for in its place.
struct Question {
    name: &'static str,
    query: fn() -> Value,
    plainly: &'static str,
}

const QUESTIONS: &[Question] = &[
    Question { name: "everything", query: || json!({}), plainly: "\"record_type\":\"event\"" },
    Question {
        name: "three years, two kinds, three places",
        query: || json!({ "from": "2016", "to": "2018", "kinds": ["seminar", "forum"], "places": ["pl-3", "pl-4", "pl-5"] }),
        plainly: "\"edtf\":\"2018",
    },
    Question {
        name: "the word «парками»", query: || json!({ "text": "парками" }), plainly: "парк"
    },
    Question {
        name: "two words and a year",
        query: || json!({ "text": "молодёжный совет", "from": "2015" }),
        plainly: "олодёжн",
    },
];

/// Measures every size.
pub fn section(plan: &Plan) -> Done<Section> {
    let repeats = plan.pick(5, 21);
    let mut rows = Vec::new();
    for events in plan.pick(vec![1_000], vec![10_000, 100_000]) {
        let folder = plan.register(events)?;
        say(&format!("questions to {events} events"));
        let answer = child::run("query", &json!({ "folder": folder, "repeats": repeats }))?;
        for (question, figures) in QUESTIONS.iter().zip(answer["questions"].as_array().into_iter().flatten()) {
            let figure = |field: &str| crate::number_of(figures, field);
            rows.push(vec![
                question.name.to_owned(),
                count(events),
                whole(figure("found")?),
                time(figure("seconds")?),
                time(figure("worst")?),
                time(figure("plain_seconds")?),
                times(figure("seconds")? / figure("plain_seconds")?),
            ]);
        }
    }
    Ok(Section {
        title: "Filters and words",
        how: format!(
            "`event_list` as the chronicle asks it: the first 200 rows in words, the bars of all years, and the counts of \
             every choice of every filter. The baseline looks for one string in the text of every event in memory, and \
             counts nothing. {repeats} times each."
        ),
        columns: vec!["question", "events", "found", "median", "worst", "plain search", "ratio"],
        rows,
        meaning: "Most of the time goes into the rows in words and the counts beside the filters, not into finding. No limit is set yet."
            .to_owned(),
        limits: Vec::new(),
    })
}

/// Asks every question several times.
pub fn case(argument: &Value) -> Done<Value> {
    let repeats = count_of(argument, "repeats")?;
    let application = Application::new(Register::open(path_of(argument, "folder")?, surroundings(1))?);
    let texts = texts(&application)?;
    let mut answers = Vec::new();
    for question in QUESTIONS {
        let (mut times, mut plain_times, mut found) = (Vec::new(), Vec::new(), Value::Null);
        for _ in 0..repeats {
            let beginning = Instant::now();
            let page = ask(&application, "event_list", json!({ "query": (question.query)(), "language": "ru" }))?;
            times.push(seconds(beginning.elapsed()));
            found = page["total"].clone();
            let beginning = Instant::now();
            std::hint::black_box(texts.iter().filter(|text| text.contains(question.plainly)).count());
            plain_times.push(seconds(beginning.elapsed()));
        }
        answers.push(json!({
            "found": found,
            "seconds": median(&times),
            "worst": quantile(&times, 1.0),
            "plain_seconds": median(&plain_times),
        }));
    }
    Ok(json!({ "questions": answers }))
}

/// Every event as its JSON.
fn texts(application: &Application) -> Done<Vec<String>> {
    let register = application.read();
    let events =
        register.index().all_events().map(|(_, event)| Ok(serde_json::to_string(&register.event(&event.id)?)?));
    events.collect()
}
