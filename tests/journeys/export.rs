//! What is filtered is what is exported, and a file is written whole or not at all.

use std::fs;

use letopis_tests::Bench;
use serde_json::{Value, json};

fn export(bench: &Bench, name: &str, more: Value) -> Vec<u8> {
    let path = bench.output(name);
    let mut argument = json!({ "report": "events", "format": "csv", "path": path });
    for (key, value) in more.as_object().unwrap() {
        argument[key] = value.clone();
    }
    bench.ask("report_export", argument);
    fs::read(path).unwrap()
}

#[test]
fn csv_for_excel_has_the_form_that_russian_excel_opens() {
    let bench = Bench::sample();
    let bytes = export(&bench, "для Excel.csv", json!({ "query": { "from": "2020-07", "to": "2020-07" } }));
    assert!(bytes.starts_with(b"\xef\xbb\xbf"));
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("\r\n"));
    assert!(text.contains("15.07.2020"), "a whole day is a date");
    assert!(text.contains("29 июля 2020 г. (?)"), "a partial date is words");
    assert!(!text.contains('\u{a0}'), "no non-breaking spaces");
    assert!(text.contains("период: июль 2020 г."), "the file says which filter: {text}");
}

#[test]
fn csv_for_machines_has_edtf_and_ids() {
    let bench = Bench::sample();
    let bytes = export(&bench, "machine.csv", json!({ "for": "machine", "query": { "from": "2018", "to": "2018" } }));
    let text = String::from_utf8(bytes).unwrap();
    assert!(!text.starts_with('\u{feff}'));
    assert!(text.lines().next().unwrap().starts_with("id,"), "{text}");
    assert!(text.contains("ev-05") && text.contains("2018?"), "{text}");
}

#[test]
fn a_path_that_cannot_be_written_is_told_and_leaves_nothing() {
    let bench = Bench::sample();
    let missing = bench.output("x").parent().unwrap().join("нет такой папки").join("файл.pdf");
    let argument = |path: &std::path::Path| json!({ "report": "chronicle", "format": "pdf", "path": path });
    let error = bench.refused("report_export", argument(&missing));
    assert_eq!(error.message_id, "write-no-folder");
    assert!(!missing.exists());
    let folder = bench.output("папка.pdf");
    fs::create_dir(&folder).unwrap();
    assert_eq!(bench.refused("report_export", argument(&folder)).message_id, "write-is-folder");
    let kept = bench.output("прежний.pdf");
    fs::write(&kept, "прежнее").unwrap();
    bench.ask("report_export", argument(&kept));
    assert!(fs::read(&kept).unwrap().starts_with(b"%PDF"));
    let left: Vec<_> = fs::read_dir(kept.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "no temporary file stays: {left:?}");
}

#[test]
fn file_names_are_sensible_and_safe() {
    let bench = Bench::sample();
    for (language, format, query, expected) in [
        ("ru", "pdf", json!({}), "Летопись сотрудничества города Ставрополя.pdf"),
        (
            "ru",
            "pdf",
            json!({ "from": "2020", "to": "2020" }),
            "Летопись сотрудничества города Ставрополя за 2020 год.pdf",
        ),
        (
            "ru",
            "pdf",
            json!({ "from": "2020-06", "to": "2020-06", "associations": ["o-rcu"], "text": "rjyathtywbz" }),
            "Летопись сотрудничества города Ставрополя за июнь 2020 г., слова конференция, объединение СРГ.pdf",
        ),
        (
            "ru",
            "pdf",
            json!({ "from": "2019-34", "to": "2019-34" }),
            "Летопись сотрудничества города Ставрополя за период II квартал 2019 года.pdf",
        ),
    ] {
        let argument = json!({ "report": "chronicle", "format": format, "query": query, "language": language });
        assert_eq!(bench.ask("report_name", argument)["name"], json!(expected));
    }
    let argument =
        json!({ "report": "events", "format": "csv", "query": { "from": "2018?", "to": "2018?" }, "language": "en" });
    let name = bench.ask("report_name", argument)["name"].as_str().unwrap().to_owned();
    assert!(!name.contains(['\\', '/', ':', '*', '?', '"', '<', '>', '|']), "{name}");
}

#[test]
fn the_same_register_gives_the_same_bytes() {
    let bench = Bench::sample();
    let argument = |name: &str| json!({ "report": "chronicle", "format": "pdf", "path": bench.output(name) });
    bench.ask("report_export", argument("a.pdf"));
    bench.ask("report_export", argument("b.pdf"));
    assert_eq!(fs::read(bench.output("a.pdf")).unwrap(), fs::read(bench.output("b.pdf")).unwrap());
}
