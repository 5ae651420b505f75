//! The search box: the words that a person uses find what the register says in others.

use letopis_tests::{Bench, ids};
use serde_json::json;

fn found(bench: &Bench, text: &str) -> Vec<String> {
    let mut found = ids(&bench.ask("event_list", json!({ "query": { "text": text }, "limit": 1000 }))["rows"]);
    found.sort();
    found
}

#[test]
fn wordings_of_one_question_find_the_same() {
    let bench = Bench::sample();
    for same in [
        vec!["конференция", "конференциях", "КОНФЕРЕНЦИЕЙ", "конференции"],
        vec!["Колягин", "Колягину", "Колягин Г.С.", "Г. Колягин", "г.с. колягин", "Колягиным"],
        vec!["№204", "№ 204", "204"],
        vec!["VI форум", "vi форум", "VІ форумы"],
        vec!["Ульянченко", "ульянченко иван", "И. Ульянченко"],
        vec!["Ростов-на-Дону", "ростов на дону", "Ростове-на-Дону"],
        vec!["породнённые города", "породненный город"],
        vec!["«Союз российских городов»", "\"союза российских городов\"", "„Союзом российских городов“"],
    ] {
        let first = found(&bench, same[0]);
        assert!(!first.is_empty(), "{}", same[0]);
        for other in &same[1..] {
            assert_eq!(found(&bench, other), first, "{other} and {}", same[0]);
        }
    }
}

#[test]
fn what_is_another_word_is_not_found() {
    let bench = Bench::sample();
    assert_eq!(found(&bench, "ТОС"), ["ev-22"], "and nothing about «занятость»");
    assert_eq!(found(&bench, "А. Колягин"), Vec::<String>::new(), "an initial that does not fit");
    assert_eq!(found(&bench, "«городов союз российских»"), Vec::<String>::new(), "a phrase has an order");
    assert!(!found(&bench, "городов союз российских").is_empty(), "words have none");
}

#[test]
fn a_minus_leaves_out() {
    let bench = Bench::sample();
    let all = found(&bench, "правление");
    let without = found(&bench, "правление -Георгиевск");
    assert!(!without.is_empty() && without.len() < all.len());
    assert!(without.iter().all(|id| all.contains(id)));
    assert_eq!(without.len() + found(&bench, "правление Георгиевск").len(), all.len());
    let others = found(&bench, "-правление");
    assert_eq!(others.len() + all.len(), 23, "only what is not wanted: everything else");
}

#[test]
fn typing_errors_and_a_wrong_layout_are_understood_only_where_nothing_else_is_found() {
    let bench = Bench::sample();
    let ask = |text: &str| bench.ask("event_list", json!({ "query": { "text": text }, "limit": 1000 }));
    for (typed, meant) in [("конфренция", "конференция"), ("rjyathtywbz", "конференция"), ("вебнар", "вебинар")]
    {
        let page = ask(typed);
        let said = page["corrected_text"].as_str().unwrap_or_default();
        assert!(said.starts_with(&meant[..meant.len() - 2]), "{typed}: {said}");
        let mut rows = ids(&page["rows"]);
        rows.sort();
        assert_eq!(rows, found(&bench, meant), "{typed}");
    }
    assert!(ask("конференция").get("corrected_text").is_none());
    assert!(ask("абракадабра").get("corrected_text").is_none(), "what is far from everything finds nothing");
    assert_eq!(ask("абракадабра")["total"], json!(0));
}

#[test]
fn a_question_of_any_form_has_an_answer_at_once() {
    let bench = Bench::sample();
    for text in [
        "я".repeat(10_000),
        "слово ".repeat(5_000),
        "- - \" « » ( ) \\ / * ? + . ,".to_owned(),
        "\u{0}\u{1}\u{7}\u{1b}[31m\u{202e}".to_owned(),
        "«".repeat(3_000),
        "-".repeat(3_000),
        "<script>alert(1)</script>".to_owned(),
        "😀 🏙".to_owned(),
    ] {
        let page = bench.ask("event_list", json!({ "query": { "text": text } }));
        assert!(page["total"].as_u64().is_some_and(|total| total <= 23));
    }
}

#[test]
fn what_was_changed_is_found_by_its_new_words_and_not_by_the_old_ones() {
    let bench = Bench::sample();
    let view = bench.ask("event_get", json!({ "id": "ev-14" }));
    let mut event = view["event"].clone();
    event["name"] = json!({ "ru": "Заседание о маяках" });
    bench.ask("event_update", json!({ "event": event, "revision": view["revision"] }));
    assert_eq!(found(&bench, "маяк"), ["ev-14"]);
    bench.ask("change_undo", json!({}));
    assert_eq!(found(&bench, "маяк"), Vec::<String>::new());
    let kept = bench.ask("link_find", json!({ "nouns": ["organization"], "text": "СРГ" }))[0]["id"].clone();
    let view = bench.ask("record_get", json!({ "noun": "organization", "id": kept }));
    let mut record = view["record"].clone();
    record["record"]["other_names"] =
        json!([{ "name": { "ru": "Содружество столиц" }, "start_date": {}, "end_date": {} }]);
    bench.ask("record_update", json!({ "record": record, "revision": view["revision"] }));
    assert!(!found(&bench, "содружеством столиц").is_empty(), "a former name finds its events");
}
