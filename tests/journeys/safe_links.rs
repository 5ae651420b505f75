//! Links are safe: nothing that is used disappears unasked, duplicates become one, and one undo takes it back.

use letopis_tests::Bench;
use serde_json::{Value, json};

fn started() -> Bench {
    let bench = Bench::empty();
    bench.ask("register_start", json!({ "city": "Верхний", "language": "ru" }));
    bench
}

fn make(bench: &Bench, noun: &str, record: Value) -> Value {
    bench.ask("record_create", json!({ "record": { "noun": noun, "record": record } }))["view"]["record"]["record"]["id"].clone()
}

fn event(bench: &Bench, name: &str, date: &str, more: Value) -> Value {
    let mut event = json!({ "record_type": "event", "name": { "ru": name }, "classification": "board_meeting",
        "status": "held", "attendance_mode": "not_stated" });
    if !date.is_empty() {
        event["date"] = json!({ "edtf": date });
    }
    event.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap_or_default());
    bench.ask("event_create", json!({ "event": event }))["view"]["event"]["id"].clone()
}

#[test]
fn what_is_used_says_where_and_can_be_replaced() {
    let bench = started();
    let old = make(&bench, "place", json!({ "name": { "ru": "Липетск (ошибка)" } }));
    let new = make(&bench, "place", json!({ "name": { "ru": "Липецк" } }));
    let first = event(&bench, "Правление", "2019", json!({ "location": { "place_id": old } }));
    let before = bench.archive();
    let error = bench.refused("record_trash", json!({ "noun": "place", "id": old, "revision": 1 }));
    assert_eq!(error.message_id, "error-in-use");
    let uses = bench.ask("use_list", json!({ "noun": "place", "id": old }));
    assert_eq!((&uses[0]["record"]["id"], &uses[0]["field_words"]), (&first, &json!("Место")));
    let changed = bench.ask("record_replace", json!({ "noun": "place", "id": old, "revision": 1, "by": new }));
    assert_eq!(changed["touched"].as_array().unwrap().len(), 2, "the event, and the place that went");
    assert_eq!(bench.ask("event_get", json!({ "id": first }))["event"]["location"]["place_id"], new);
    assert_eq!(bench.refused("record_get", json!({ "noun": "place", "id": old })).message_id, "error-trashed");
    bench.ask("change_undo", json!({}));
    assert_eq!(bench.archive(), before);
    assert_eq!(
        bench.refused("record_replace", json!({ "noun": "place", "id": old, "revision": 3, "by": old })).message_id,
        "error-same-record"
    );
}

#[test]
fn two_organizations_become_one_with_all_names_sources_and_links() {
    let bench = started();
    let letter = make(&bench, "source_file", json!({ "title": { "ru": "Письмо" } }));
    let page = make(&bench, "source_file", json!({ "title": { "ru": "Страница" } }));
    let source = |id: &Value, locator: &str| json!([{ "source_id": id, "locator": locator }]);
    let kept = make(
        &bench,
        "organization",
        json!({ "name": { "ru": "Союз российских городов" }, "short_name": { "ru": "СРГ" },
        "classification": "intermunicipal_association", "sources": source(&page, "p1") }),
    );
    let gone = make(
        &bench,
        "organization",
        json!({ "name": { "ru": "Союз городов России", "en": "Union of Russian Cities" },
        "classification": "intermunicipal_association", "founding_date": { "edtf": "1991" }, "sources": source(&letter, "p2") }),
    );
    let body = make(
        &bench,
        "organization",
        json!({ "name": { "ru": "Правление" }, "classification": "association_body", "parent_id": gone }),
    );
    let both = event(
        &bench,
        "Собрание",
        "2019-05",
        json!({ "associations": [{ "organization_id": kept }, { "organization_id": gone }], "body_id": body }),
    );
    make(
        &bench,
        "membership",
        json!({ "member": { "noun": "organization", "id": "our-city" }, "organization_id": gone }),
    );
    let before = bench.archive();

    let preview = bench.ask("record_preview", json!({ "noun": "organization", "kept": kept, "gone": gone }));
    assert_eq!(preview["uses"].as_array().unwrap().len(), 3);
    let field = |name: &str| {
        preview["fields"].as_array().unwrap().iter().find(|field| field["field"] == json!(name)).cloned().unwrap()
    };
    assert_eq!(field("founding_date")["is_conflict"], json!(false));
    assert_eq!(field("name")["is_conflict"], json!(true));
    let merged = &preview["merged"];
    assert_eq!(merged["record"]["founding_date"]["edtf"], json!("1991"));
    assert_eq!(merged["record"]["other_names"][0]["name"]["ru"], json!("Союз городов России"));
    assert_eq!(merged["record"]["sources"].as_array().unwrap().len(), 2);

    let changed = bench.ask(
        "record_merge",
        json!({ "record": merged, "revision": preview["kept"]["revision"],
        "gone": gone, "gone_revision": preview["gone"]["revision"] }),
    );
    assert_eq!(changed["view"]["uses"], json!(3), "all links are on the one that stays");
    let view = bench.ask("event_get", json!({ "id": both }));
    assert_eq!(view["event"]["associations"].as_array().unwrap().len(), 1, "named once");
    assert_eq!(bench.ask("register_verify", json!({}))["is_sound"], json!(true));
    bench.ask("change_undo", json!({}));
    assert_eq!(bench.archive(), before, "one step, and everything is as it was");
    bench.ask("change_redo", json!({}));
    assert_eq!(bench.ask("record_get", json!({ "noun": "organization", "id": kept }))["uses"], json!(3));
}

#[test]
fn a_merge_that_would_close_a_circle_or_is_stale_is_refused() {
    let bench = started();
    let outer = event(&bench, "Форум", "2019", json!({}));
    let middle = event(&bench, "День первый", "2019", json!({ "parent_id": outer }));
    let inner = event(&bench, "Секция", "2019", json!({ "parent_id": middle }));
    let preview = bench.ask("record_preview", json!({ "noun": "event", "kept": inner, "gone": outer }));
    let ask = json!({ "record": preview["merged"], "revision": preview["kept"]["revision"], "gone": outer, "gone_revision": preview["gone"]["revision"] });
    assert!(bench.refused("record_merge", ask).fields.contains_key("parent_id"));
    let preview = bench.ask("record_preview", json!({ "noun": "event", "kept": middle, "gone": outer }));
    let stale = json!({ "record": preview["merged"], "revision": 7, "gone": outer, "gone_revision": 1 });
    assert_eq!(bench.refused("record_merge", stale).message_id, "error-stale");
    let fits = json!({ "record": preview["merged"], "revision": preview["kept"]["revision"], "gone": outer, "gone_revision": preview["gone"]["revision"] });
    let merged = bench.ask("record_merge", fits);
    assert!(merged["view"]["record"]["record"].get("parent_id").is_none(), "no part of itself");
}

#[test]
fn duplicates_are_found_told_apart_and_remembered() {
    let bench = started();
    let board =
        make(&bench, "organization", json!({ "name": { "ru": "Правление" }, "classification": "association_body" }));
    let one = make(&bench, "person", json!({ "name": { "ru": "Г. С. Колягин" } }));
    let two = make(&bench, "person", json!({ "name": { "ru": "Колягин Г." } }));
    make(&bench, "person", json!({ "name": { "ru": "А. С. Колягин" } }));
    make(&bench, "place", json!({ "name": { "ru": "Орёл" } }));
    make(&bench, "place", json!({ "name": { "ru": "ОРЕЛ" } }));
    event(&bench, "Заседание", "2020-07-15", json!({ "body_id": board }));
    event(&bench, "О кадастре", "2020-07-15", json!({ "body_id": board }));
    event(&bench, "Ежегодное собрание", "2019", json!({}));
    event(&bench, "Ежегодное собрание", "2020", json!({}));
    let list = bench.ask("duplicate_list", json!({}));
    let reasons = |list: &Value| {
        let mut found: Vec<String> = list
            .as_array()
            .unwrap()
            .iter()
            .map(|pair| format!("{} {}", pair["one"]["noun"].as_str().unwrap(), pair["reason"].as_str().unwrap()))
            .collect();
        found.sort();
        found
    };
    // A surname with one initial may be either of two people.
    let wanted =
        ["event тот же день и тот же орган", "person та же фамилия, инициалы подходят", "place то же название"];
    assert_eq!(reasons(&list), wanted);

    let draft = json!({ "noun": "person", "record": { "name": { "ru": "Колягин Г. С." } } });
    let like = bench.ask("duplicate_find", json!({ "record": draft }));
    assert_eq!(like.as_array().unwrap().len(), 2, "{like}");
    let draft = json!({ "noun": "event", "record": { "record_type": "event", "name": { "ru": "Совсем другое" }, "classification": "forum",
        "status": "held", "attendance_mode": "online", "date": { "edtf": "2020-07-15" }, "body_id": board } });
    assert_eq!(bench.ask("duplicate_find", json!({ "record": draft })).as_array().unwrap().len(), 2);

    bench.ask("duplicate_dismiss", json!({ "noun": "person", "one": one, "other": two }));
    assert_eq!(bench.ask("duplicate_list", json!({})).as_array().unwrap().len(), 2);
    let bench = bench.reopen();
    assert_eq!(bench.ask("duplicate_list", json!({})).as_array().unwrap().len(), 2, "remembered");
    bench.ask("change_undo", json!({}));
    assert_eq!(bench.ask("duplicate_list", json!({})).as_array().unwrap().len(), 3);
}

#[test]
fn the_sample_register_has_no_false_duplicates_of_people() {
    let bench = Bench::sample();
    let list = bench.ask("duplicate_list", json!({}));
    let people: Vec<&Value> =
        list.as_array().unwrap().iter().filter(|pair| pair["one"]["noun"] == json!("person")).collect();
    assert!(people.is_empty(), "{people:?}");
}

#[test]
fn many_events_change_at_once_after_a_preview_and_come_back_with_one_undo() {
    let bench = Bench::sample();
    let before = bench.archive();
    let place = bench.ask("record_list", json!({ "noun": "place" }))["rows"][0]["id"].clone();
    let association = bench.ask("link_find", json!({ "nouns": ["organization"], "text": "СРГ" }))[0]["id"].clone();
    let query = json!({ "from": "2020", "to": "2020" });
    for patch in [
        json!({ "what": "kind", "value": "round_table" }),
        json!({ "what": "mode", "value": "mixed" }),
        json!({ "what": "status", "value": "postponed" }),
        json!({ "what": "place", "value": place }),
        json!({ "what": "place", "value": null }),
        json!({ "what": "add_association", "value": association }),
        json!({ "what": "remove_association", "value": association }),
        json!({ "what": "add_topic", "value": { "ru": "пандемия" } }),
    ] {
        let preview = bench.ask("event_preview", json!({ "query": query, "patch": patch }));
        let total = preview["changing"].as_u64().unwrap() + preview["unchanged"].as_u64().unwrap();
        assert_eq!(total, 10, "the events of 2020: {patch}");
        let changing = preview["changing"].as_u64().unwrap();
        assert_eq!(preview["rows"].as_array().unwrap().len() as u64, changing);
        assert!(preview["rows"].as_array().unwrap().iter().all(|row| row["before"] != row["after"]), "{preview}");
        let changed = bench.ask("event_apply", json!({ "query": query, "patch": patch }));
        assert_eq!(changed["touched"].as_array().unwrap().len() as u64, changing, "{patch}");
        let again = bench.ask("event_preview", json!({ "query": query, "patch": patch }));
        assert_eq!(again["changing"], json!(0), "{patch}");
        if changing > 0 {
            bench.ask("change_undo", json!({}));
        }
        assert_eq!(bench.archive(), before, "{patch}");
    }
    bench
        .ask("event_apply", json!({ "query": query, "patch": { "what": "add_topic", "value": { "ru": "пандемия" } } }));
    let preview = bench.ask(
        "event_preview",
        json!({ "query": query, "patch": { "what": "remove_topic", "value": { "ru": "ПАНДЕМИЯ" } } }),
    );
    assert_eq!(preview["changing"], json!(10));
}

#[test]
fn many_go_to_the_trash_together_unless_others_speak_of_them() {
    let bench = started();
    let forum = event(&bench, "Форум", "2019", json!({}));
    let part = event(&bench, "Секция", "2019", json!({ "parent_id": forum }));
    let alone = event(&bench, "Семинар", "2019", json!({}));
    let trash = json!({ "what": "trash" });
    let preview = bench.ask("event_preview", json!({ "ids": [forum, alone], "patch": trash }));
    assert_eq!((&preview["refused"], &preview["changing"]), (&json!(1), &json!(1)));
    assert_eq!(
        bench.refused("event_apply", json!({ "ids": [forum, alone], "patch": trash })).message_id,
        "error-in-use"
    );
    let all = json!({ "ids": [forum, part, alone, alone], "patch": trash });
    assert_eq!(bench.ask("event_preview", all.clone())["changing"], json!(3), "named twice is one");
    bench.ask("event_apply", all);
    assert_eq!(bench.ask("event_list", json!({}))["total"], json!(0));
    bench.ask("change_undo", json!({}));
    assert_eq!(bench.ask("event_list", json!({}))["total"], json!(3));
    let nothing = bench.ask("event_apply", json!({ "ids": [], "patch": trash }));
    assert!(nothing.get("step").is_none(), "nothing to do is no step");
}
