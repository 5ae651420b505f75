//! The first start: the sample, or a register of one's own.

use letopis_tests::Bench;
use serde_json::json;

#[test]
fn the_sample_is_complete() {
    let status = Bench::sample().ask("register_status", json!({}));
    let expected = json!({
        "activity": 9, "attachment": 0, "distinction": 0, "document": 18, "event": 23, "membership": 7, "organization": 31, "person": 3, "place": 8,
        "post": 9, "settings": 1, "source_file": 1,
    });
    assert_eq!(status["counts"], expected);
    assert_eq!(status["is_sample"], json!(true));
}

#[test]
fn the_sample_is_whole_in_both_languages() {
    let sample = letopis_core::sample::stavropol().unwrap();
    let json = serde_json::to_value(&sample.records).unwrap();
    let mut lacking = Vec::new();
    collect_texts(&json, "", &mut lacking);
    assert!(lacking.is_empty(), "texts in one language only: {lacking:?}");
}

/// Objects that have nothing but `ru` and `en` are texts.
fn collect_texts(value: &serde_json::Value, path: &str, lacking: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(map) => {
            let is_text = !map.is_empty() && map.keys().all(|key| key == "ru" || key == "en");
            if is_text && map.len() == 1 {
                lacking.push(path.to_owned());
            }
            for (key, value) in map {
                collect_texts(value, &format!("{path}.{key}"), lacking);
            }
        }
        serde_json::Value::Array(list) => {
            for (row, value) in list.iter().enumerate() {
                collect_texts(value, &format!("{path}.{row}"), lacking);
            }
        }
        _ => {}
    }
}

#[test]
fn a_register_of_ones_own_begins_with_three_fields() {
    let bench = Bench::empty();
    assert_eq!(bench.ask("register_status", json!({}))["is_empty"], json!(true));
    let start = json!({ "city": "город О'Нил", "unit": "Отдел внешних связей", "language": "ru" });
    let status = bench.ask("register_start", start.clone());
    assert_eq!(status["settings"]["city_name"]["ru"], json!("город О'Нил"));
    assert_eq!(status["is_empty"], json!(false));
    assert_eq!(bench.refused("register_start", start).message_id, "error-already-begun");
    assert_eq!(bench.refused("sample_load", json!({})).message_id, "error-already-begun");
}

#[test]
fn a_city_without_a_name_is_refused_beside_its_field() {
    let bench = Bench::empty();
    let error = bench.refused("register_start", json!({ "city": "  ", "unit": "", "language": "ru" }));
    assert_eq!(error.fields.get("city_name").map(String::as_str), Some("Заполните это поле"));
    assert_eq!(bench.ask("register_status", json!({}))["is_empty"], json!(true));
}

#[test]
fn everything_is_there_after_closing_and_opening() {
    let bench = Bench::sample();
    let before = bench.ask("event_get", json!({ "id": "ev-14" }));
    let bench = bench.reopen();
    assert_eq!(bench.ask("event_get", json!({ "id": "ev-14" })), before);
    assert_eq!(bench.ask("register_verify", json!({}))["is_sound"], json!(true));
}

#[test]
fn beginning_a_register_is_no_step_that_undo_takes_back() {
    let bench = Bench::sample();
    assert_eq!(bench.refused("change_undo", json!({})).message_id, "error-nothing-to-undo");
    assert_eq!(bench.ask("register_status", json!({}))["counts"]["event"], json!(23));
}
