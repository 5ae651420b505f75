//! Every noun has its page, can be made, changed, found and thrown away.

use letopis_tests::{Bench, ids};
use serde_json::{Value, json};

/// A new record of each noun, as a page would send it.
fn new_records() -> Vec<(&'static str, Value)> {
    vec![
        (
            "organization",
            json!({ "name": { "ru": "Ассоциация «Южный округ»" }, "classification": "intermunicipal_association" }),
        ),
        ("person", json!({ "name": { "ru": "Д’Артаньян П. П." }, "other_names": [{ "ru": "П. Дартаньян" }] })),
        ("post", json!({ "role": { "ru": "председатель комиссии" }, "organization_id": "our-city" })),
        ("place", json!({ "name": { "ru": "Ёлкино" }, "country": "RU", "oktmo": "07401000" })),
        (
            "document",
            json!({ "title": { "ru": "Протокол № 1" }, "classification": "minutes", "number": "1",
            "date": { "edtf": "2020-06", "original": "июнь 2020" } }),
        ),
        ("source_file", json!({ "title": { "ru": "Письмо" }, "address": "https://example.org/1" })),
        (
            "membership",
            json!({ "member": { "noun": "organization", "id": "our-city" }, "organization_id": "our-city",
            "start_date": { "edtf": "1991" } }),
        ),
    ]
}

fn started() -> Bench {
    let bench = Bench::empty();
    bench.ask("register_start", json!({ "city": "Верхний", "language": "ru" }));
    bench
}

#[test]
fn each_noun_is_made_read_changed_found_thrown_away_and_brought_back() {
    for (noun, record) in new_records() {
        let bench = started();
        let made = bench.ask("record_create", json!({ "record": { "noun": noun, "record": record } }));
        let id = made["view"]["record"]["record"]["id"].clone();
        assert_eq!(made["view"]["record"]["noun"], json!(noun));
        assert_eq!(made["changed"]["touched"], json!([{ "noun": noun, "id": id }]));

        let view = bench.ask("record_get", json!({ "noun": noun, "id": id }));
        let mut changed = view["record"].clone();
        let field = if noun == "source_file" { "address" } else { "sources" };
        changed["record"][field] = if noun == "source_file" { json!("https://example.org/2") } else { json!([]) };
        let name = match noun {
            "post" | "membership" => "role",
            "document" | "source_file" => "title",
            _ => "name",
        };
        changed["record"][name] = json!({ "ru": "Переименовано", "en": "Renamed" });
        let updated = bench.ask("record_update", json!({ "record": changed, "revision": view["revision"] }));
        assert_eq!(updated["view"]["record"], changed, "{noun}");
        let stale = bench.refused("record_update", json!({ "record": changed, "revision": view["revision"] }));
        assert_eq!(stale.message_id, "error-stale", "{noun}");
        let now = stale.current_record.expect("the record as it is now comes with the refusal");
        assert_eq!(json!(now.record), changed);

        let rows = bench.ask(
            "record_list",
            json!({ "noun": noun, "text": if noun == "membership" { "" } else { "переименованы" } }),
        );
        assert!(ids(&rows["rows"]).contains(&id.as_str().unwrap().to_owned()), "{noun}: {rows}");
        let table = bench.ask("table_get", json!({ "noun": noun }));
        assert!(table["total"].as_u64() >= Some(1), "{noun}");
        let columns = table["columns"].as_array().unwrap().len();
        assert!(table["rows"].as_array().unwrap().iter().all(|row| row["cells"].as_array().unwrap().len() == columns));

        let revision = updated["view"]["revision"].clone();
        bench.ask("record_trash", json!({ "noun": noun, "id": id, "revision": revision }));
        assert_eq!(bench.refused("record_get", json!({ "noun": noun, "id": id })).message_id, "error-trashed");
        let trash = bench.ask("trash_list", json!({}));
        let lying = &trash[0];
        assert_eq!(lying["record"], json!({ "noun": noun, "id": id }));
        bench.ask("trash_restore", json!({ "noun": noun, "id": id, "revision": lying["revision"] }));
        assert_eq!(bench.ask("record_get", json!({ "noun": noun, "id": id }))["record"], changed, "{noun}");
        assert_eq!(bench.ask("register_verify", json!({}))["is_sound"], json!(true), "{noun}");
    }
}

#[test]
fn bad_records_of_every_noun_name_the_field() {
    let bench = started();
    for (noun, record, field) in [
        ("organization", json!({ "name": {}, "classification": "municipality" }), "name"),
        (
            "organization",
            json!({ "name": { "ru": "А" }, "classification": "municipality", "parent_id": "nobody" }),
            "parent_id",
        ),
        ("person", json!({ "name": { "ru": "А" }, "other_names": [{}] }), "other_names.0"),
        ("place", json!({ "name": { "ru": "А" }, "country": "Россия" }), "country"),
        ("place", json!({ "name": { "ru": "А" }, "oktmo": "123" }), "oktmo"),
        (
            "membership",
            json!({ "member": { "noun": "organization", "id": "our-city" }, "organization_id": "our-city",
            "start_date": { "edtf": "2020" }, "end_date": { "edtf": "2019" } }),
            "end_date",
        ),
        (
            "attachment",
            json!({ "record": { "noun": "organization", "id": "our-city" }, "label": { "ru": "а" },
            "file_name": "a", "media_type": "text/plain", "bytes": 1, "digest": "../../etc/passwd" }),
            "digest",
        ),
    ] {
        let error = bench.refused("record_create", json!({ "record": { "noun": noun, "record": record } }));
        assert_eq!(error.message_id, "error-invalid", "{noun}");
        assert!(error.fields.contains_key(field), "{noun}: {:?}", error.fields);
    }
    let circle = bench.ask("record_get", json!({ "noun": "organization", "id": "our-city" }));
    let child = bench.ask(
        "record_create",
        json!({ "record": { "noun": "organization", "record": {
        "name": { "ru": "Комитет" }, "classification": "city_unit", "parent_id": "our-city" } } }),
    );
    let mut parent = circle["record"].clone();
    parent["record"]["parent_id"] = child["view"]["record"]["record"]["id"].clone();
    let error = bench.refused("record_update", json!({ "record": parent, "revision": circle["revision"] }));
    assert!(error.fields.contains_key("parent_id"), "an organization inside its own unit");
}

#[test]
fn the_pages_of_the_sample_say_what_the_source_says() {
    let bench = Bench::sample();
    let found = bench.ask("link_find", json!({ "nouns": ["organization"], "text": "СРГ" }));
    let union = found[0]["id"].clone();
    let page = bench.ask("organization_get", json!({ "id": union }));
    assert_eq!(page["members"][0]["of_our_city"], json!(true), "our city stands first");
    assert!(page["size_words"].as_str().unwrap().contains("более 80"), "{}", page["size_words"]);
    assert!(!page["bodies"].as_array().unwrap().is_empty());
    assert!(page["total"].as_u64().unwrap() >= 5, "{}", page["total"]);
    let counted: u64 = page["years"]
        .as_array()
        .unwrap()
        .iter()
        .map(|bar| bar["stated"].as_u64().unwrap() + bar["inferred"].as_u64().unwrap())
        .sum();
    assert_eq!(counted + page["undated"].as_u64().unwrap(), page["total"].as_u64().unwrap());

    let people = bench.ask("link_find", json!({ "nouns": ["person"], "text": "Колягин" }));
    let person = bench.ask("person_get", json!({ "id": people[0]["id"] }));
    assert!(!person["events"].as_array().unwrap().is_empty());

    let topics = bench.ask("topic_list", json!({}));
    let first = &topics[0];
    let topic = bench.ask("topic_get", json!({ "topic": first["topic"] }));
    assert_eq!(topic["events"].as_array().unwrap().len() as u64, first["events"].as_u64().unwrap());

    let places = bench.ask("record_list", json!({ "noun": "place", "order": "events" }));
    let place = bench.ask("place_get", json!({ "id": places["rows"][0]["id"] }));
    assert_eq!(place["events"].as_array().unwrap().len() as u64, places["rows"][0]["events"].as_u64().unwrap());
    let documents = bench.ask("record_list", json!({ "noun": "document", "text": "204" }));
    assert_eq!(documents["total"], json!(1), "the decree is one document");
    assert!(
        !bench.ask("document_get", json!({ "id": documents["rows"][0]["id"] }))["events"]
            .as_array()
            .unwrap()
            .is_empty()
    );

    let activities = bench.ask("record_list", json!({ "noun": "event" }));
    let status = bench.ask("register_status", json!({}));
    assert_eq!(activities["total"], status["counts"]["activity"], "of events the list has the activities");
    for noun in ["organization", "person", "post", "place", "document", "source_file"] {
        let all = bench.ask("record_list", json!({ "noun": noun, "limit": 1000 }));
        assert_eq!(all["total"], status["counts"][noun], "{noun}");
        for row in all["rows"].as_array().unwrap() {
            bench.ask("record_get", json!({ "noun": noun, "id": row["id"], "language": "en" }));
        }
    }
}

#[test]
fn a_list_understands_the_wrong_keyboard_layout_and_counts_its_kinds() {
    let bench = Bench::sample();
    let turned = bench.ask("record_list", json!({ "noun": "organization", "text": "cj.p" }));
    assert_eq!(turned["corrected_text"], json!("союз"));
    let all = bench.ask("record_list", json!({ "noun": "organization" }));
    let kinds: u64 = all["kinds"].as_array().unwrap().iter().map(|kind| kind["count"].as_u64().unwrap()).sum();
    assert_eq!(kinds, all["total"].as_u64().unwrap());
    let kind = all["kinds"][0].clone();
    let some = bench.ask("record_list", json!({ "noun": "organization", "kinds": [kind["value"]] }));
    assert_eq!(some["total"], kind["count"]);
    let ours = bench.ask("record_list", json!({ "noun": "organization", "ours": true }));
    assert_eq!(ours["total"], all["ours"]);
    assert!(ours["rows"].as_array().unwrap().iter().all(|row| row["ours"] == json!(true)));
}

#[test]
fn a_table_sorts_dates_as_dates_and_leaves_the_undated_last_both_ways() {
    let bench = Bench::sample();
    for descending in [false, true] {
        let table = bench.ask(
            "table_get",
            json!({ "noun": "event", "columns": ["date", "name"], "sort": "date", "descending": descending }),
        );
        let dates: Vec<&str> =
            table["rows"].as_array().unwrap().iter().map(|row| row["cells"][0].as_str().unwrap()).collect();
        assert_eq!(dates.len(), 23);
        assert!(dates[20..].iter().all(|date| date.is_empty() || *date == "без даты"), "{:?}", &dates[20..]);
        let first = if descending { "21 августа 2020 г." } else { "2015 г." };
        assert!(dates[0].starts_with(first), "{}", dates[0]);
    }
    let wrong = bench.ask("table_get", json!({ "noun": "event", "columns": ["nothing"], "sort": "nothing" }));
    assert_eq!(wrong["columns"], json!([]));
}

#[test]
fn titles_and_topics_are_renamed_and_merged_in_every_event() {
    let bench = started();
    let event = |name: &str, topics: &[&str]| {
        let about: Vec<Value> = topics.iter().map(|topic| json!({ "ru": topic })).collect();
        bench.ask(
            "event_create",
            json!({ "event": { "record_type": "event", "name": { "ru": name }, "classification": "forum",
            "status": "held", "attendance_mode": "mixed", "about": about } }),
        )["view"]["event"]["id"]
            .clone()
    };
    let first = event("Первый", &["Туризм", "Бюджет"]);
    event("Второй", &["туризм"]);
    event("Третий", &["Внутренний туризм", "«Бюджет»"]);
    let topics = bench.ask("topic_list", json!({}));
    let counts: Vec<(&str, u64)> = topics
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["label"].as_str().unwrap(), row["events"].as_u64().unwrap()))
        .collect();
    assert_eq!(counts.iter().map(|(_, events)| events).collect::<Vec<_>>(), [&2, &2, &1], "{counts:?}");
    bench.ask(
        "topic_update",
        json!({ "topic": { "ru": "Внутренний туризм" }, "wanted": { "ru": "Туризм", "en": "Tourism" } }),
    );
    bench.ask("topic_update", json!({ "topic": { "ru": "туризм" }, "wanted": { "ru": "Туризм", "en": "Tourism" } }));
    let topic = bench.ask("topic_get", json!({ "topic": { "ru": "ТУРИЗМ" } }));
    assert_eq!((&topic["topic"]["events"], topic["wordings"].as_array().unwrap().len()), (&json!(3), 1));
    bench.ask("change_undo", json!({}));
    bench.ask("change_undo", json!({}));
    assert_eq!(bench.ask("topic_get", json!({ "topic": { "ru": "туризм" } }))["topic"]["events"], json!(2));
    assert_eq!(bench.ask("event_get", json!({ "id": first }))["event"]["about"][0]["ru"], json!("Туризм"));
}
