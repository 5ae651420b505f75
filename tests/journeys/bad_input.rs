//! Bad input: each gets a clear message in the language asked, and nothing is lost.

use std::fs;

use letopis_core::commands::error_in_words;
use letopis_core::error::Error;
use letopis_core::language::Language;
use letopis_core::register::Register;
use letopis_tests::{Bench, surroundings};
use serde_json::{Value, json};

fn with(field: &str, value: Value) -> Value {
    let mut event = json!({
        "record_type": "event", "name": { "ru": "Название" }, "classification": "forum", "status": "held",
        "attendance_mode": "not_stated",
    });
    event[field] = value;
    json!({ "event": event })
}

#[test]
fn what_cannot_be_kept_is_refused_beside_its_field() {
    let bench = Bench::sample();
    let before = bench.ask("register_status", json!({}))["counts"].clone();
    for (argument, field, message) in [
        (with("name", json!({})), "name", "Заполните это поле"),
        (with("name", json!({ "ru": " \t" })), "name", "Заполните это поле"),
        (
            with("name", json!({ "ru": "я".repeat(100_000) })),
            "name.ru",
            "Слишком длинно: 100000 знаков, можно не больше 1000",
        ),
        (
            with("name", json!({ "en": "a\u{7}b" })),
            "name.en",
            "В тексте есть служебный знак U+0007: удалите его или наберите текст заново",
        ),
        (with("location", json!({ "place_id": "pl-none" })), "location", "Такого места нет в реестре"),
        (with("attendees", json!([{ "role": "attendee", "side": "city" }])), "attendees.0", "Заполните это поле"),
        (
            with(
                "attendees",
                json!([{ "label": { "ru": "Гости" }, "role": "attendee", "side": "other", "country": "Rus" }]),
            ),
            "attendees.0.country",
            "Код страны: две латинские буквы, например RU",
        ),
        (with("outcomes", json!([{ "kind": "award", "text": {} }])), "outcomes.0.text", "Заполните это поле"),
    ] {
        let error = bench.refused("event_create", argument);
        assert_eq!(error.message_id, "error-invalid");
        assert_eq!(error.fields.get(field).map(String::as_str), Some(message), "{:?}", error.fields);
    }
    assert_eq!(bench.ask("register_status", json!({}))["counts"], before);
    assert_eq!(bench.ask("register_verify", json!({}))["is_sound"], json!(true));
}

#[test]
fn a_value_that_is_no_date_is_refused() {
    let bench = Bench::sample();
    for edtf in ["2019-02-29", "2020-13", "вчера", "2020-06-31"] {
        let error = bench.refused("event_create", with("date", json!({ "edtf": edtf })));
        assert_eq!(error.message_id, "error-usage", "{edtf}");
        let error = bench.refused("date_write", json!({ "edtf": edtf }));
        assert_eq!(error.message_id, "error-impossible-date", "{edtf}");
    }
}

#[test]
fn a_record_that_is_its_own_part_is_refused() {
    let bench = Bench::sample();
    let view = bench.ask("event_get", json!({ "id": "ev-10" }));
    let mut event = view["event"].clone();
    // ev-11 is a part of ev-10.
    event["parent_id"] = json!("ev-11");
    let error = bench.refused("event_update", json!({ "event": event, "revision": view["revision"] }));
    assert_eq!(error.fields.get("parent_id").map(String::as_str), Some("Запись не может быть частью самой себя"));
}

#[test]
fn unknown_ids_commands_and_arguments_are_told_apart() {
    let bench = Bench::sample();
    for (command, argument, message_id) in [
        ("event_get", json!({ "id": "ev-99" }), "error-not-found"),
        ("event_trash", json!({ "id": "ev-99", "revision": 1 }), "error-not-found"),
        ("event_get", json!({ "id": 5 }), "error-usage"),
        ("event_get", json!({}), "error-usage"),
        ("event_burn", json!({}), "error-usage"),
        ("event_list", json!({ "query": { "colour": "red" } }), "error-usage"),
    ] {
        assert_eq!(bench.refused(command, argument).message_id, message_id, "{command}");
    }
    let english = bench.refused("event_get", json!({ "id": "ev-99", "language": "en" }));
    assert_eq!(english.message, "There is no such event in the register (id: ev-99)");
}

#[test]
fn names_with_apostrophes_quotes_and_markup_stay_as_typed() {
    let bench = Bench::sample();
    for name in [
        "д'Артаньян",
        "«Ёлки» и \"палки\"",
        "<script>alert(1)</script>",
        "#let x = 1; $a$ *b* _c_ \\",
        "Robert'); DROP",
    ] {
        let created = bench.ask("event_create", with("name", json!({ "ru": name })));
        assert_eq!(created["view"]["event"]["name"]["ru"], json!(name));
    }
    let path = bench.output("всё.pdf");
    bench.ask("report_export", json!({ "report": "chronicle", "format": "pdf", "path": path }));
}

#[track_caller]
fn refused_at_opening(folder: &std::path::Path) -> (Error, String) {
    match Register::open(folder, surroundings(1)) {
        Ok(_) => panic!("{} should not open", folder.display()),
        Err(error) => {
            let words = error_in_words(&error, Language::Ru).message;
            (error, words)
        }
    }
}

#[test]
fn a_folder_that_cannot_be_a_register_says_why() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("файл");
    fs::write(&file, "важное").unwrap();
    let (error, words) = refused_at_opening(&file);
    assert!(matches!(error, Error::NotAFolder { .. }), "{error}");
    assert!(words.starts_with("Вместо папки указан файл"), "{words}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "важное");

    let bench = Bench::sample();
    let (error, _) = refused_at_opening(bench.folder());
    assert!(matches!(error, Error::AlreadyOpen { .. }), "{error}");

    let folder = bench.close();
    let label = folder.path().join("letopis.json");
    fs::write(&label, r#"{"kind":"letopis register","format":99}"#).unwrap();
    let (error, words) = refused_at_opening(folder.path());
    assert!(matches!(error, Error::NewerFormat { found: 99, .. }), "{error}");
    assert!(words.contains("более новой версией"), "{words}");
    fs::write(&label, r#"{"kind":"letopis register","format":1}"#).unwrap();
    let register = Register::open(folder.path(), surroundings(1)).unwrap();
    assert_eq!(register.index().count(letopis_core::domain::Noun::Event), 23);
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_says_so_and_stays_as_it_was() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Bench::sample().close();
    let target = folder.path().join("journal");
    let is_root =
        fs::metadata("/proc/self").map(|data| std::os::unix::fs::MetadataExt::uid(&data) == 0).unwrap_or(false);
    if is_root {
        // Permissions do not bind the superuser: a file in the place of a folder fails for everybody.
        let journal = folder.path().join("journal.aside");
        fs::rename(&target, &journal).unwrap();
        fs::write(&target, "").unwrap();
        let (error, words) = refused_at_opening(folder.path());
        assert!(matches!(error, Error::Storage { .. }), "{error}");
        assert!(!words.is_empty());
        fs::remove_file(&target).unwrap();
        fs::rename(&journal, &target).unwrap();
    } else {
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o500)).unwrap();
        fs::set_permissions(folder.path().join("lock"), fs::Permissions::from_mode(0o400)).unwrap();
        let (error, words) = refused_at_opening(folder.path());
        assert!(matches!(error, Error::Storage { .. }), "{error}");
        assert!(words.starts_with("Нет права на запись"), "{words}");
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
        fs::set_permissions(folder.path().join("lock"), fs::Permissions::from_mode(0o600)).unwrap();
    }
    assert!(Register::open(folder.path(), surroundings(1)).is_ok());
}

#[test]
fn a_new_record_never_takes_the_place_of_another() {
    let bench = Bench::sample();
    let before = bench.ask("event_get", json!({ "id": "ev-14" }));
    let mut argument = with("name", json!({ "ru": "Другое" }));
    argument["event"]["id"] = json!("ev-14");
    assert_eq!(bench.refused("event_create", argument.clone()).message_id, "error-id-taken");
    assert_eq!(bench.ask("event_get", json!({ "id": "ev-14" })), before);
    argument["event"]["id"] = json!("a\u{0}b");
    assert!(bench.refused("event_create", argument).fields.contains_key("id"));
}

#[test]
fn a_period_that_ends_before_it_begins_is_refused_everywhere() {
    let bench = Bench::sample();
    let query = json!({ "from": "2021", "to": "2019" });
    for command in ["event_list", "statistics_get", "outcome_list"] {
        assert_eq!(bench.refused(command, json!({ "query": query })).message_id, "error-reversed-period", "{command}");
    }
}

#[test]
fn a_report_is_never_written_over_the_register_itself() {
    let bench = Bench::sample();
    let journal = fs::read_dir(bench.folder().join("journal")).unwrap().next().unwrap().unwrap().path();
    let before = fs::read(&journal).unwrap();
    let error = bench.refused("report_export", json!({ "report": "events", "format": "csv", "path": journal }));
    assert_eq!(error.message_id, "error-export-into-register");
    assert_eq!(fs::read(&journal).unwrap(), before);
}
