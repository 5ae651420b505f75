//! Seats, people and terms: who held a post at a date is worked out and never written.

use letopis_tests::Bench;
use serde_json::{Value, json};

struct Duma {
    bench: Bench,
    post: Value,
    people: Vec<Value>,
}

fn make(bench: &Bench, noun: &str, record: Value) -> Value {
    bench.ask("record_create", json!({ "record": { "noun": noun, "record": record } }))["view"]["record"]["record"]["id"].clone()
}

fn seat(bench: &Bench, person: &Value, post: &Value, start: &str, end: &str) -> Value {
    let date = |edtf: &str| if edtf.is_empty() { json!({}) } else { json!({ "edtf": edtf }) };
    make(
        bench,
        "membership",
        json!({ "member": { "noun": "person", "id": person }, "organization_id": "our-city",
        "post_id": post, "start_date": date(start), "end_date": date(end) }),
    )
}

fn meeting(bench: &Bench, post: &Value, date: &str) -> Value {
    let date = if date.is_empty() { json!({}) } else { json!({ "edtf": date }) };
    bench.ask(
        "event_create",
        json!({ "event": { "record_type": "event", "name": { "ru": "Собрание" },
        "classification": "general_meeting", "status": "held", "attendance_mode": "in_person", "date": date,
        "attendees": [{ "post_id": post, "role": "attendee", "side": "city" }] } }),
    )["view"]
        .clone()
}

fn duma() -> Duma {
    let bench = Bench::empty();
    bench.ask("register_start", json!({ "city": "Верхний", "language": "ru" }));
    let post = make(&bench, "post", json!({ "role": { "ru": "председатель Думы" }, "organization_id": "our-city" }));
    let people =
        ["А. Первый", "Б. Второй", "В. Третий"].map(|name| make(&bench, "person", json!({ "name": { "ru": name } })));
    seat(&bench, &people[0], &post, "2011", "2015-03");
    seat(&bench, &people[1], &post, "2016-05", "2020-02-01");
    seat(&bench, &people[2], &post, "2019-11", "");
    Duma { bench, post, people: people.to_vec() }
}

fn holders(view: &Value) -> Vec<(String, bool)> {
    let row = view["holders"]["0"].as_array().map(Vec::as_slice).unwrap_or_default();
    row.iter()
        .map(|holder| (holder["name"].as_str().unwrap().to_owned(), holder["is_certain"].as_bool().unwrap()))
        .collect()
}

#[test]
fn a_post_at_an_event_leads_to_who_held_it_then() {
    let Duma { bench, post, people } = duma();
    for (date, wanted) in [
        ("2013-06", vec![("А. Первый", true)]),
        ("2015", vec![("А. Первый", false)]),
        ("2015-09", vec![]),
        ("2017", vec![("Б. Второй", true)]),
        ("2019-12-15", vec![("Б. Второй", true), ("В. Третий", true)]),
        ("2010-06", vec![]),
        ("", vec![]),
    ] {
        let view = meeting(&bench, &post, date);
        let wanted: Vec<(String, bool)> =
            wanted.into_iter().map(|(name, is_certain)| (name.to_owned(), is_certain)).collect();
        assert_eq!(holders(&view), wanted, "{date}");
        assert!(view["event"]["attendees"][0].get("person_id").is_none(), "shown as resolved, never written");
    }
    let page = bench.ask("person_get", json!({ "id": people[0] }));
    let by_post: Vec<bool> =
        page["events_by_post"].as_array().unwrap().iter().map(|event| event["is_certain"].as_bool().unwrap()).collect();
    assert_eq!(by_post, [false, true], "newest first");
    assert_eq!(page["events"], json!([]));
}

#[test]
fn vacancies_and_overlapping_terms_are_told() {
    let Duma { bench, post, .. } = duma();
    let page = bench.ask("post_get", json!({ "id": post }));
    let words = |field: &str| {
        page[field].as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(page["holders"].as_array().unwrap().len(), 3);
    assert_eq!(words("vacancies").len(), 1, "{:?}", words("vacancies"));
    assert!(words("vacancies")[0].contains("март 2015") && words("vacancies")[0].contains("май 2016"));
    assert_eq!(words("overlaps").len(), 1, "{:?}", words("overlaps"));
    assert!(words("overlaps")[0].contains("Второй") && words("overlaps")[0].contains("Третий"));
}

#[test]
fn an_election_becomes_a_seat_and_ends_another_with_one_confirmation_and_one_undo() {
    let Duma { bench, people, .. } = duma();
    let board =
        make(&bench, "organization", json!({ "name": { "ru": "Правление" }, "classification": "association_body" }));
    make(
        &bench,
        "membership",
        json!({ "member": { "noun": "person", "id": people[0] }, "organization_id": board,
        "start_date": { "edtf": "2015" } }),
    );
    let event = bench.ask("event_create", json!({ "event": { "record_type": "event", "name": { "ru": "Выборы" },
        "classification": "general_meeting", "status": "held", "attendance_mode": "online", "date": { "edtf": "2019-05" },
        "outcomes": [{ "kind": "election", "text": { "ru": "избран Б. Второй" }, "elections": [
            { "body_id": board, "what": { "ru": "в правление" }, "person_id": people[1] }] }] } }));
    let (event_id, open) = (&event["view"]["event"]["id"], &event["view"]["open_elections"]);
    assert_eq!(open.as_array().unwrap().len(), 1);
    let mut proposal = bench.ask("election_preview", json!({ "event_id": event_id, "election_id": open[0] }));
    assert_eq!(proposal["taken"]["start_date"]["edtf"], json!("2019-05"));
    assert_eq!(proposal["ended"].as_array().unwrap().len(), 1, "who sat there before");
    assert_eq!(proposal["ended"][0]["membership"]["end_date"]["edtf"], json!("2019-05"));
    let before = bench.ask("membership_list", json!({}));
    bench.ask("election_apply", json!({ "words": proposal["words"].take(), "taken": proposal["taken"].take(), "ended": proposal["ended"].take() }));
    let after = bench.ask("event_get", json!({ "id": event_id }));
    assert_eq!(after["open_elections"], json!([]), "it is not asked again");
    let page = bench.ask("organization_get", json!({ "id": board }));
    let states: Vec<&str> =
        page["members"].as_array().unwrap().iter().map(|seat| seat["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["unknown", "ended"]);
    bench.ask("change_undo", json!({}));
    let undone = bench.ask("membership_list", json!({}));
    assert_eq!(undone.as_array().unwrap().len(), before.as_array().unwrap().len());
    let bare = bench.ask("election_preview", json!({ "event_id": event_id, "election_id": open[0] }));
    let mut taken = bare["taken"].clone();
    taken["member"]["id"] = json!("");
    let error = bench.refused("election_apply", json!({ "words": "", "taken": taken }));
    assert!(error.fields.contains_key("member"), "somebody must be named: {:?}", error.fields);
}
