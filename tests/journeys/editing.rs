//! The clerk edits: create, change, delete, take back, and two at once.

use letopis_tests::{Bench, ids};
use serde_json::{Value, json};

fn blank(name: &str) -> Value {
    json!({
        "record_type": "event", "name": { "ru": name }, "classification": "webinar", "status": "held",
        "attendance_mode": "online",
    })
}

#[test]
fn a_new_event_is_found_at_once_and_after_a_restart() {
    let bench = Bench::sample();
    let mut event = blank("Вебинар «Уличное освещение»");
    event["date"] = json!({ "edtf": "2021-01-20", "original": "20.01.2021" });
    event["associations"] = json!([{ "organization_id": "o-rcu" }]);
    let created = bench.ask("event_create", json!({ "event": event }));
    let id = created["view"]["event"]["id"].as_str().unwrap().to_owned();
    assert_eq!(created["changed"]["step"]["words"], json!("Добавлено мероприятие «Вебинар „Уличное освещение“»"));
    let bench = bench.reopen();
    let page = bench.ask("event_list", json!({ "query": { "text": "уличного освещения" } }));
    assert_eq!(ids(&page["rows"]), [id]);
    assert_eq!(page["rows"][0]["date_words"], json!("20 января 2021 г."));
}

#[test]
fn words_that_are_no_certain_date_are_kept_and_in_no_year() {
    let bench = Bench::sample();
    let mut event = blank("Встреча");
    event["date"] = json!({ "original": "в начале 2019 года" });
    let created = bench.ask("event_create", json!({ "event": event }));
    assert_eq!(created["view"]["date_words"], json!("в начале 2019 года"));
    let page = bench.ask("event_list", json!({ "query": { "text": "встреча", "from": "2019", "to": "2019" } }));
    assert!(!ids(&page["rows"]).contains(&created["view"]["event"]["id"].as_str().unwrap().to_owned()));
}

#[test]
fn undo_and_redo_survive_a_restart_and_take_one_another_back() {
    let bench = Bench::sample();
    let name = |bench: &Bench| bench.ask("event_get", json!({ "id": "ev-14" }))["event"]["name"]["ru"].clone();
    let original = name(&bench);
    for title in ["первое", "второе"] {
        let view = bench.ask("event_get", json!({ "id": "ev-14" }));
        let mut event = view["event"].clone();
        event["name"]["ru"] = json!(title);
        bench.ask("event_update", json!({ "event": event, "revision": view["revision"] }));
    }
    bench.ask("change_undo", json!({}));
    assert_eq!(name(&bench), json!("первое"));
    let bench = bench.reopen();
    bench.ask("change_undo", json!({}));
    assert_eq!(name(&bench), original);
    bench.ask("change_redo", json!({}));
    bench.ask("change_redo", json!({}));
    assert_eq!(name(&bench), json!("второе"));
    assert_eq!(bench.refused("change_redo", json!({})).message_id, "error-nothing-to-redo");
    bench.ask("change_undo", json!({}));
    let bench = bench.reopen();
    bench.ask("change_undo", json!({}));
    assert_eq!(name(&bench), original);
    let view = bench.ask("event_get", json!({ "id": "ev-14" }));
    let mut event = view["event"].clone();
    event["name"]["ru"] = json!("третье");
    bench.ask("event_update", json!({ "event": event, "revision": view["revision"] }));
    assert_eq!(bench.refused("change_redo", json!({})).message_id, "error-nothing-to-redo");
    assert_eq!(bench.ask("register_verify", json!({}))["is_sound"], json!(true));
}

#[test]
fn deleting_goes_to_the_trash_and_comes_back_whole() {
    let bench = Bench::sample();
    let before = bench.ask("event_get", json!({ "id": "ev-20" }));
    bench.ask("event_trash", json!({ "id": "ev-20", "revision": before["revision"] }));
    assert_eq!(bench.refused("event_get", json!({ "id": "ev-20" })).message_id, "error-trashed");
    assert_eq!(bench.ask("event_list", json!({}))["total"], json!(22));
    let trash = bench.ask("trash_list", json!({}));
    assert_eq!(trash[0]["record"]["id"], json!("ev-20"));
    let restore = json!({ "noun": "event", "id": "ev-20", "revision": trash[0]["revision"] });
    bench.ask("trash_restore", restore);
    assert_eq!(bench.ask("event_get", json!({ "id": "ev-20" }))["event"], before["event"]);
}

#[test]
fn what_others_point_to_is_not_deleted_and_says_who_does() {
    let bench = Bench::sample();
    let view = bench.ask("event_get", json!({ "id": "ev-10" }));
    let error = bench.refused("event_trash", json!({ "id": "ev-10", "revision": view["revision"] }));
    assert_eq!(error.message_id, "error-in-use");
    assert!(error.message.contains('«'), "{}", error.message);
}

#[test]
fn an_edit_on_an_old_revision_is_refused_with_both_versions() {
    let bench = Bench::sample();
    let view = bench.ask("event_get", json!({ "id": "ev-14" }));
    let mut mine = view["event"].clone();
    let mut theirs = view["event"].clone();
    theirs["name"]["ru"] = json!("их версия");
    bench.ask("event_update", json!({ "event": theirs, "revision": view["revision"] }));
    mine["name"]["ru"] = json!("моя версия");
    let error = bench.refused("event_update", json!({ "event": mine, "revision": view["revision"] }));
    assert_eq!(error.message_id, "error-stale");
    assert_eq!(error.current.unwrap().event.name.ru.unwrap(), "их версия");
    assert_eq!(bench.ask("event_get", json!({ "id": "ev-14" }))["event"]["name"]["ru"], json!("их версия"));
}

#[test]
fn an_undo_makes_an_open_editor_stale() {
    let bench = Bench::sample();
    let view = bench.ask("event_get", json!({ "id": "ev-14" }));
    let mut event = view["event"].clone();
    event["name"]["ru"] = json!("новое");
    let changed = bench.ask("event_update", json!({ "event": event, "revision": view["revision"] }));
    bench.ask("change_undo", json!({}));
    event["name"]["ru"] = json!("ещё новее");
    let error = bench.refused("event_update", json!({ "event": event, "revision": changed["view"]["revision"] }));
    assert_eq!(error.message_id, "error-stale");
}

#[test]
fn saving_what_did_not_change_writes_no_step() {
    let bench = Bench::sample();
    let view = bench.ask("event_get", json!({ "id": "ev-14" }));
    let saved = bench.ask("event_update", json!({ "event": view["event"], "revision": view["revision"] }));
    assert_eq!(saved["changed"].get("step"), None);
    assert_eq!(saved["view"]["revision"], view["revision"]);
}

#[test]
fn a_renamed_organization_renames_its_events_in_search() {
    let bench = Bench::sample();
    let created = bench.ask(
        "link_create",
        json!({ "noun": "organization", "name": { "ru": "Клуб приморских городов" }, "organization_kind": "intermunicipal_association" }),
    );
    let id = created["choice"]["id"].clone();
    let mut event = blank("Вебинар о портах");
    event["associations"] = json!([{ "organization_id": id }]);
    let event_id = bench.ask("event_create", json!({ "event": event }))["view"]["event"]["id"].clone();
    let page = bench.ask("event_list", json!({ "query": { "text": "приморских" } }));
    assert_eq!(page["rows"][0]["id"], event_id);
    // Undone one by one, the organization is gone last, and the words with it.
    bench.ask("change_undo", json!({}));
    bench.ask("change_undo", json!({}));
    assert_eq!(bench.ask("event_list", json!({ "query": { "text": "приморских" } }))["total"], json!(0));
}

#[test]
fn the_picker_finds_as_one_types() {
    let bench = Bench::sample();
    for (text, nouns, expected) in [
        ("колягин", json!([]), "pe-kolyagin"),
        ("Колягина", json!(["person"]), "pe-kolyagin"),
        ("rjkzuby", json!([]), "pe-kolyagin"),
        ("срг", json!(["organization"]), "o-rcu"),
        ("новосиб", json!(["place"]), "pl-novosibirsk"),
        ("Novosib", json!(["place"]), "pl-novosibirsk"),
        ("председатель думы", json!(["post"]), "po-duma-chair"),
        ("№ 204", json!(["document"]), "doc-02"),
    ] {
        let found = bench.ask("link_find", json!({ "text": text, "nouns": nouns }));
        assert!(ids(&found).contains(&expected.to_owned()), "{text}: {found}");
    }
}

#[test]
fn history_tells_each_change_in_words() {
    let bench = Bench::sample();
    let view = bench.ask("event_get", json!({ "id": "ev-14" }));
    let mut event = view["event"].clone();
    event["status"] = json!("cancelled");
    bench.ask("event_update", json!({ "event": event, "revision": view["revision"] }));
    bench.ask("change_undo", json!({}));
    let history = bench.ask("change_list", json!({ "record": { "noun": "event", "id": "ev-14" } }));
    let words: Vec<&str> = history.as_array().unwrap().iter().map(|step| step["words"].as_str().unwrap()).collect();
    assert_eq!(words.len(), 3);
    assert!(words[0].starts_with("Отменено: Изменено мероприятие «"), "{words:?}");
    assert!(words[2].starts_with("Загружено: "), "{words:?}");
}

#[test]
fn what_comes_back_from_the_trash_brings_its_links_along() {
    let bench = Bench::sample();
    let place =
        bench.ask("link_create", json!({ "noun": "place", "name": { "ru": "Пятигорск" } }))["choice"]["id"].clone();
    let mut event = blank("Встреча в Пятигорске");
    event["location"] = json!({ "place_id": place });
    let id = bench.ask("event_create", json!({ "event": event }))["view"]["event"]["id"].clone();
    bench.ask("change_undo", json!({}));
    bench.ask("change_undo", json!({}));
    let trash = bench.ask("trash_list", json!({}));
    let entry = trash.as_array().unwrap().iter().find(|entry| entry["record"]["id"] == id).unwrap().clone();
    bench.ask("trash_restore", json!({ "noun": "event", "id": id, "revision": entry["revision"] }));
    let view = bench.ask("event_get", json!({ "id": id }));
    assert_eq!(view["labels"][place.as_str().unwrap()]["label"], json!("Пятигорск"));
    assert_eq!(bench.ask("register_verify", json!({}))["is_sound"], json!(true));
}
