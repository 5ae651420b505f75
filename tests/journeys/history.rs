//! What happened, in words, and every way back.

use letopis_tests::Bench;
use serde_json::{Value, json};

fn edit(bench: &Bench, id: &str, change: impl Fn(&mut Value)) -> Value {
    let view = bench.ask("event_get", json!({ "id": id }));
    let mut event = view["event"].clone();
    change(&mut event);
    bench.ask("event_update", json!({ "event": event, "revision": view["revision"] }))
}

#[test]
fn a_change_tells_each_field_before_and_after_in_words() {
    let bench = Bench::sample();
    let changed = edit(&bench, "ev-14", |event| {
        event["classification"] = json!("round_table");
        event["date"] = json!({ "edtf": "2020-07-16" });
        event["about"].as_array_mut().unwrap().push(json!({ "ru": "новая тема" }));
        event["note"] = json!({});
    });
    let sequence = &changed["changed"]["step"]["sequence"];
    let view = bench.ask("change_get", json!({ "sequence": sequence }));
    let record = &view["records"][0];
    assert_eq!((&record["what"], &record["record"]["id"]), (&json!("changed"), &json!("ev-14")));
    let field = |name: &str| {
        record["fields"]
            .as_array()
            .unwrap()
            .iter()
            .find(|field| field["field"] == json!(name))
            .cloned()
            .unwrap_or_default()
    };
    assert_eq!(field("classification")["before"], json!(["заседание правления"]));
    assert_eq!(field("classification")["after"], json!(["круглый стол"]));
    assert_eq!(field("date")["after"], json!(["16 июля 2020 г."]));
    assert_eq!(
        (&field("about")["before"], &field("about")["after"]),
        (&json!([]), &json!(["новая тема"])),
        "of a list only what is new"
    );
    let english = bench.ask("change_get", json!({ "sequence": sequence, "language": "en" }));
    let names: Vec<&str> = english["records"][0]["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|field| field["label"].as_str().unwrap())
        .collect();
    assert!(names.contains(&"Kind") && names.contains(&"Topics"), "{names:?}");
    assert_eq!(bench.refused("change_get", json!({ "sequence": 4000 })).message_id, "error-usage");
}

#[test]
fn every_field_of_every_sample_record_has_a_name_in_both_languages() {
    let bench = Bench::sample();
    for language in ["ru", "en"] {
        let view = bench.ask("change_get", json!({ "sequence": 1, "language": language }));
        let records = view["records"].as_array().unwrap();
        assert!(!records.is_empty());
        for record in records {
            for field in record["fields"].as_array().unwrap() {
                assert_ne!(field["field"], field["label"], "{record}");
                for line in field["after"].as_array().unwrap() {
                    assert!(!line.as_str().unwrap().contains(['{', '}', '⟨']), "{line}");
                }
            }
        }
    }
}

#[test]
fn the_journal_is_filtered_by_record_noun_kind_user_words_and_day() {
    let bench = Bench::sample();
    edit(&bench, "ev-01", |event| event["note"] = json!({ "ru": "раз" }));
    edit(&bench, "ev-02", |event| event["note"] = json!({ "ru": "два" }));
    let place =
        bench.ask("record_create", json!({ "record": { "noun": "place", "record": { "name": { "ru": "Ёлкино" } } } }));
    let id = &place["view"]["record"]["record"]["id"];
    let count = |asked: Value| bench.ask("change_list", asked).as_array().unwrap().len();
    assert_eq!(count(json!({ "record": { "noun": "event", "id": "ev-01" } })), 2, "its beginning and its change");
    assert_eq!(count(json!({ "record": { "noun": "place", "id": id } })), 1);
    assert_eq!(count(json!({ "kinds": ["update"] })), 2);
    assert_eq!(count(json!({ "noun": "place", "kinds": ["create"] })), 1);
    assert_eq!(count(json!({ "author": "nobody" })), 0);
    assert_eq!(count(json!({ "text": "ЕЛКИНО" })), 1);
    assert_eq!(count(json!({ "since": "2021-01-25", "until": "2021-01-25" })), 4);
    assert_eq!(count(json!({ "until": "2021-01-24" })), 0);
    assert_eq!(bench.refused("change_list", json!({ "since": "вчера" })).message_id, "error-impossible-date");
}

#[test]
fn any_earlier_state_of_a_record_comes_back_as_a_new_revision() {
    let bench = Bench::sample();
    let first = edit(&bench, "ev-03", |event| event["name"] = json!({ "ru": "Второе имя" }));
    edit(&bench, "ev-03", |event| event["name"] = json!({ "ru": "Третье имя" }));
    let now = bench.ask("event_get", json!({ "id": "ev-03" }));
    let sequence = &first["changed"]["step"]["sequence"];
    let ask = json!({ "noun": "event", "id": "ev-03", "revision": now["revision"], "sequence": sequence });
    let back = bench.ask("record_revert", ask.clone());
    assert_eq!(back["view"]["name"], json!("Второе имя"));
    assert!(back["view"]["revision"].as_u64() > now["revision"].as_u64());
    assert_eq!(bench.refused("record_revert", ask).message_id, "error-stale");
    bench.ask("change_undo", json!({}));
    assert_eq!(bench.ask("record_get", json!({ "noun": "event", "id": "ev-03" }))["name"], json!("Третье имя"));
    let bench = bench.reopen();
    let mut now = bench.ask("event_get", json!({ "id": "ev-03" }));
    let sample = json!({ "noun": "event", "id": "ev-03", "revision": now["revision"].take(), "sequence": 1 });
    assert!(
        bench.ask("record_revert", sample)["view"]["name"].as_str().unwrap() != "Третье имя",
        "also after a restart"
    );
}

#[test]
fn several_steps_are_undone_at_once_and_redone_after_a_restart() {
    let bench = Bench::sample();
    let before = bench.ask("event_get", json!({ "id": "ev-05" }))["event"].clone();
    let first = edit(&bench, "ev-05", |event| event["note"] = json!({ "ru": "раз" }));
    edit(&bench, "ev-05", |event| event["note"] = json!({ "ru": "два" }));
    edit(&bench, "ev-06", |event| event["note"] = json!({ "ru": "три" }));
    let bench = bench.reopen();
    let changed = bench.ask("change_undo", json!({ "to": first["changed"]["step"]["sequence"] }));
    assert_eq!(changed["touched"].as_array().unwrap().len(), 2, "every record touched is read again");
    assert_eq!(bench.ask("event_get", json!({ "id": "ev-05" }))["event"], before);
    for _ in 0..3 {
        bench.ask("change_redo", json!({}));
    }
    assert_eq!(bench.ask("event_get", json!({ "id": "ev-06" }))["event"]["note"]["ru"], json!("три"));
    assert_eq!(
        bench.refused("change_undo", json!({ "to": 1 })).message_id,
        "error-no-undo-step",
        "a beginning is not undone"
    );
}

#[test]
fn the_register_is_seen_as_it_was_and_cannot_be_changed_there() {
    let bench = Bench::sample();
    let then = bench.ask("register_status", json!({}));
    let found = bench.ask("register_find", json!({ "day": "2021-01-25" }));
    assert_eq!(found["as_of"], json!(1));
    edit(&bench, "ev-07", |event| event["name"] = json!({ "ru": "Новое имя" }));
    let view = bench.ask("event_get", json!({ "id": "ev-12" }));
    bench.ask("event_trash", json!({ "id": "ev-12", "revision": view["revision"] }));
    bench.ask("trash_empty", json!({}));
    bench.ask(
        "event_create",
        json!({ "event": { "record_type": "event", "name": { "ru": "Позже" }, "classification": "forum",
        "status": "held", "attendance_mode": "online", "date": { "edtf": "2020" } } }),
    );

    let past = |command: &str, mut asked: Value| {
        asked["as_of"] = json!(1);
        bench.ask(command, asked)
    };
    assert_eq!(past("event_list", json!({}))["total"], json!(23));
    assert_eq!(past("register_status", json!({}))["counts"], then["counts"]);
    assert_ne!(past("event_get", json!({ "id": "ev-07" }))["event"]["name"]["ru"], json!("Новое имя"));
    past("event_get", json!({ "id": "ev-12" }));
    assert_eq!(past("change_list", json!({})).as_array().unwrap().len(), 1);
    assert_eq!(
        past("event_list", json!({ "query": { "text": "позже" } }))["total"],
        json!(0),
        "search is of that day too"
    );
    let refused = bench.refused("event_trash", json!({ "id": "ev-01", "revision": 1, "as_of": 1 }));
    assert_eq!(refused.message_id, "error-past-is-read-only");
    assert_eq!(bench.refused("change_undo", json!({ "as_of": 1 })).message_id, "error-nothing-to-undo");
    assert_eq!(bench.ask("event_list", json!({}))["total"], json!(23), "now is now: one more, one fewer");
    let nothing = bench.ask("register_find", json!({ "day": "2020-12-31" }));
    assert_eq!(nothing["as_of"], json!(0));
    assert_eq!(bench.ask("event_list", json!({ "as_of": 0 }))["total"], json!(0), "before it was begun it was empty");
}

#[test]
fn the_emptied_trash_comes_back_by_undo() {
    let bench = Bench::sample();
    let view = bench.ask("event_get", json!({ "id": "ev-12" }));
    bench.ask("event_trash", json!({ "id": "ev-12", "revision": view["revision"] }));
    bench.ask("trash_empty", json!({}));
    assert_eq!(bench.ask("trash_list", json!({})), json!([]));
    assert_eq!(bench.refused("event_get", json!({ "id": "ev-12" })).message_id, "error-not-found");
    assert_eq!(bench.ask("register_verify", json!({}))["is_sound"], json!(true));
    let bench = bench.reopen();
    bench.ask("change_undo", json!({}));
    assert_eq!(bench.ask("trash_list", json!({})).as_array().unwrap().len(), 1);
    bench.ask("change_redo", json!({}));
    assert_eq!(bench.ask("trash_list", json!({})), json!([]), "and goes again by redo");
    bench.ask("change_undo", json!({}));
    bench.ask("change_undo", json!({}));
    assert_eq!(bench.ask("event_get", json!({ "id": "ev-12" }))["event"], view["event"]);
    let empty = bench.ask("trash_empty", json!({}));
    assert!(empty.get("step").is_none(), "an empty trash is no step");
}
