//! Questions that the head of the department asks of the sample register.

use letopis_tests::{Bench, ids};
use serde_json::{Value, json};

#[track_caller]
fn events(query: Value) -> Value {
    Bench::sample().ask("event_list", json!({ "query": query, "order": "oldest_first" }))
}

fn set(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

#[test]
fn since_when_is_the_city_a_member() {
    let memberships = Bench::sample().ask("membership_list", json!({}));
    let of_city: Vec<(&str, &str, &str)> = memberships
        .as_array()
        .unwrap()
        .iter()
        .filter(|view| view["of_our_city"] == json!(true))
        .map(|view| {
            let membership = &view["membership"];
            (
                membership["id"].as_str().unwrap(),
                membership["organization_id"].as_str().unwrap(),
                view["period_words"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(of_city, [("m-01", "o-rcu", "с 1991 г."), ("m-02", "o-acstm", "с 2001 г.")]);
    let size = memberships.as_array().unwrap().iter().find(|view| view["membership"]["id"] == json!("m-01")).unwrap();
    assert!(size["size_words"].as_str().unwrap().starts_with("более 80"), "{}", size["size_words"]);
}

#[test]
fn the_congress_is_no_membership_of_the_city() {
    let bench = Bench::sample();
    let organizations = bench.ask("organization_list", json!({}));
    let congress =
        organizations.as_array().unwrap().iter().find(|view| view["organization"]["id"] == json!("o-okmo")).unwrap();
    assert_eq!(congress["our_membership"], json!(false));
    assert_eq!(congress["events"], json!(8));
    assert_eq!(congress["organization"]["relation"], json!("city_takes_part_by_invitation"));
}

#[test]
fn board_meetings_are_two_and_a_summary_of_a_period() {
    let page = events(json!({
        "associations": ["o-acstm"], "kinds": ["board_meeting"], "from": "2014", "to": "2020",
    }));
    assert_eq!(ids(&page["rows"]), ["ev-12", "ev-14"]);
    // The bare «2» would mislead: the summary of 2014–2018 stands beside it, uncounted.
    let with_summaries =
        events(json!({ "associations": ["o-acstm"], "from": "2014", "to": "2018", "activities": true }));
    assert!(ids(&with_summaries["rows"]).contains(&"ra-04".to_owned()));
    assert_eq!(with_summaries["total"], json!(0));
}

#[test]
fn one_award_of_three_went_to_the_city() {
    let bench = Bench::sample();
    let awards = bench.ask("outcome_list", json!({ "kinds": ["award"] }));
    let all: Vec<String> =
        awards.as_array().unwrap().iter().map(|view| view["outcome"]["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(set(all), ["oc-06", "oc-12", "oc-14"]);
    let ours = bench.ask("outcome_list", json!({ "kinds": ["award"], "recipient_id": "o-stavropol" }));
    assert_eq!(ours.as_array().unwrap().len(), 1);
    assert_eq!(ours[0]["outcome"]["id"], json!("oc-06"));
}

#[test]
fn people_and_where_they_took_part() {
    let people = Bench::sample().ask("person_list", json!({}));
    let of =
        |id: &str| people.as_array().unwrap().iter().find(|view| view["person"]["id"] == json!(id)).unwrap().clone();
    assert_eq!(people.as_array().unwrap().len(), 3);
    assert_eq!(ids(&of("pe-kolyagin")["events"]), ["ev-07", "ev-14"]);
    assert_eq!(ids(&of("pe-kolyagin")["events_by_post"]), ["ev-13"]);
    assert_eq!(ids(&of("pe-ulyanchenko")["events"]), ["ev-15"]);
    assert!(ids(&of("pe-ignatieva")["events"]).contains(&"ev-11".to_owned()));
}

#[test]
fn where_the_economic_committee_took_part() {
    assert_eq!(ids(&events(json!({ "participants": ["o-econ"] }))["rows"]), ["ev-21", "ev-23"]);
}

#[test]
fn six_dates_are_inferred() {
    let page = events(json!({ "inferred_date": true }));
    assert_eq!(set(ids(&page["rows"])), ["ev-05", "ev-09", "ev-16", "ev-17", "ev-18", "ev-21"]);
}

#[test]
fn events_of_july_2020_in_order() {
    let page = events(json!({ "from": "2020-07", "to": "2020-07" }));
    assert_eq!(ids(&page["rows"]), ["ev-14", "ev-17", "ev-18"]);
}

#[test]
fn a_year_only_date_is_possible_in_a_quarter_and_not_certain() {
    let page = events(json!({ "from": "2019-04-01", "to": "2019-06-30" }));
    assert_eq!((page["certain"].clone(), page["possible"].clone()), (json!(1), json!(3)));
    assert_eq!(ids(&page["rows"])[0], "ev-13");
    assert_eq!(set(ids(&page["rows"])[1..].to_vec()), ["ev-07", "ev-08", "ev-09"]);
    let certain = events(json!({ "from": "2019-04-01", "to": "2019-06-30", "certain_only": true }));
    assert_eq!(ids(&certain["rows"]), ["ev-13"]);
}

#[test]
fn eight_countries_met_at_one_conference() {
    let view = Bench::sample().ask("event_get", json!({ "id": "ev-16" }));
    let attendees = view["event"]["attendees"].as_array().unwrap();
    let countries = attendees.iter().filter_map(|attendee| attendee["country"].as_str()).map(str::to_owned);
    assert_eq!(set(countries.collect()), ["BY", "DE", "FR", "GB", "IL", "RU", "SK", "US"]);
}

#[test]
fn three_elections_and_only_one_name() {
    let elections = Bench::sample().ask("election_list", json!({}));
    let found: Vec<(&str, &str, &str)> = elections
        .as_array()
        .unwrap()
        .iter()
        .map(|view| {
            (
                view["election"]["id"].as_str().unwrap(),
                view["election"]["person_id"].as_str().unwrap_or_default(),
                view["event"]["id"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(found, [("el-01", "", "ev-07"), ("el-02", "pe-kolyagin", "ev-07"), ("el-03", "", "ev-15")]);
}

#[test]
fn recommendations_to_local_authorities() {
    let found = Bench::sample().ask("outcome_list", json!({ "kinds": ["recommendation"] }));
    let found = found.as_array().unwrap().iter().map(|view| view["outcome"]["id"].as_str().unwrap().to_owned());
    assert_eq!(set(found.collect()), ["oc-18", "oc-23"]);
}

#[test]
fn who_else_came_to_the_meeting_in_moscow() {
    let view = Bench::sample().ask("event_get", json!({ "id": "ev-07" }));
    let others =
        view["event"]["attendees"].as_array().unwrap().iter().filter(|who| who["side"] == json!("other")).count();
    assert_eq!(others, 4);
}

#[test]
fn words_are_found_in_any_form_and_under_either_layout() {
    for (text, activities, expected) in [
        ("муниципальный контроль", false, vec!["ev-07", "ev-21"]),
        ("муниципального контроля", false, vec!["ev-07", "ev-21"]),
        ("побратим", false, vec!["ev-04", "ev-11", "ev-16", "ev-20"]),
        ("побратимов", false, vec!["ev-04", "ev-11", "ev-16", "ev-20"]),
        ("sister cities", false, vec!["ev-04", "ev-11", "ev-16", "ev-20"]),
        ("национальные проекты", true, vec!["ev-08", "ev-15", "ra-01"]),
        ("national projects", true, vec!["ev-08", "ev-15", "ra-01"]),
        ("конференция", true, vec!["ev-01", "ev-16", "ra-02"]),
    ] {
        let page = events(json!({ "text": text, "activities": activities }));
        assert_eq!(set(ids(&page["rows"])), expected, "{text}");
        assert_eq!(page.get("corrected_text"), None, "{text}");
    }
    let page = events(json!({ "text": "rjyathtywbz", "activities": true }));
    assert_eq!(set(ids(&page["rows"])), ["ev-01", "ev-16", "ra-02"]);
    assert_eq!(page["corrected_text"], json!("конференция"));
}

#[test]
fn a_short_word_is_not_found_inside_another() {
    let page = events(json!({ "text": "тос" }));
    for row in page["rows"].as_array().unwrap() {
        assert!(!row["name"].as_str().unwrap().to_lowercase().contains("занятость"), "{row}");
    }
}

fn counts(choices: &Value) -> Vec<(String, u64)> {
    let mut counts: Vec<(String, u64)> = choices
        .as_array()
        .unwrap()
        .iter()
        .map(|choice| (choice["value"].as_str().unwrap().to_owned(), choice["count"].as_u64().unwrap()))
        .collect();
    counts.sort();
    counts
}

#[test]
fn statistics_count_events_and_never_activities() {
    let statistics = Bench::sample().ask("statistics_get", json!({}));
    assert_eq!((statistics["total"].clone(), statistics["undated"].clone()), (json!(23), json!(3)));
    let expected = [
        ("all_russian_meeting", 1),
        ("bilateral_meeting", 1),
        ("board_meeting", 3),
        ("conference", 2),
        ("council_meeting", 1),
        ("expert_platform_meeting", 2),
        ("forum", 3),
        ("general_meeting", 4),
        ("seminar", 2),
        ("webinar", 4),
    ];
    assert_eq!(counts(&statistics["kinds"]), expected.map(|(kind, count)| (kind.to_owned(), count)));
    let outcomes: u64 = counts(&statistics["outcomes"]).iter().map(|(_, count)| count).sum();
    assert_eq!(outcomes, 26);
    let years: Vec<(i64, u64)> = statistics["years"]
        .as_array()
        .unwrap()
        .iter()
        .map(|bar| (bar["year"].as_i64().unwrap(), bar["stated"].as_u64().unwrap() + bar["inferred"].as_u64().unwrap()))
        .collect();
    assert_eq!(years, [(2015, 1), (2017, 1), (2018, 3), (2019, 5), (2020, 10)]);
}

#[test]
fn nine_of_ten_events_of_2020_were_online_and_one_of_them_by_inference() {
    let query = json!({ "from": "2020", "to": "2020" });
    let statistics = Bench::sample().ask("statistics_get", json!({ "query": query }));
    assert_eq!(statistics["total"], json!(10));
    assert_eq!(counts(&statistics["modes"]), [("not_stated".to_owned(), 1), ("online".to_owned(), 9)]);
    assert_eq!(statistics["online_inferred"], json!(1));
}

#[test]
fn the_yearly_report_of_2020() {
    let query = json!({ "from": "2020", "to": "2020" });
    let page = events(query.clone());
    let expected = ["ev-16", "ev-14", "ev-17", "ev-18", "ev-19", "ev-20", "ev-15", "ev-21", "ev-23", "ev-22"];
    assert_eq!(ids(&page["rows"]), expected);
    let bench = Bench::sample();
    let statistics = bench.ask("statistics_get", json!({ "query": query }));
    assert_eq!(
        counts(&statistics["associations"])
            .into_iter()
            .filter(|(id, _)| id == "o-okmo" || id == "o-acstm")
            .collect::<Vec<_>>(),
        [("o-acstm".to_owned(), 2), ("o-okmo".to_owned(), 8)]
    );
    let expected = [
        ("charter_change", 1),
        ("conclusion", 1),
        ("decision", 1),
        ("election", 1),
        ("plan", 1),
        ("recommendation", 1),
        ("report", 2),
    ];
    assert_eq!(counts(&statistics["outcomes"]), expected.map(|(kind, count)| (kind.to_owned(), count)));
    let inferred = page["rows"].as_array().unwrap().iter().filter(|row| row["date_inferred"] == json!(true)).count();
    assert_eq!(inferred, 4);
    let path = bench.output("отчёт.pdf");
    let written =
        bench.ask("report_export", json!({ "report": "chronicle", "format": "pdf", "query": query, "path": path }));
    assert_eq!(written["events"], json!(10));
}

#[test]
fn undated_events_are_in_no_year() {
    let page = events(json!({ "undated": true }));
    assert_eq!(ids(&page["rows"]), ["ev-02", "ev-10", "ev-11"]);
    for year in 1990..=2030 {
        let page = events(json!({ "from": year.to_string(), "to": year.to_string() }));
        assert!(ids(&page["rows"]).iter().all(|id| !["ev-02", "ev-10", "ev-11"].contains(&id.as_str())), "{year}");
    }
}
