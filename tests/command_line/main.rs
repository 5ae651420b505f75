//! The command line of the real program: answers, exit codes, languages.

use std::path::Path;
use std::process::{Command, Output};

use letopis_tests::program;
use serde_json::Value;

fn letopis(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(program("letopis"))
        .arg("--data")
        .arg(folder)
        .args(arguments)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn words(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn the_main_job_runs_without_a_window() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path().join("реестр с пробелом");
    assert_eq!(letopis(&data, &["sample"]).status.code(), Some(0));
    let pdf = place.path().join("chronicle.pdf");
    let csv = place.path().join("events.csv");
    let pdf_path = pdf.to_str().unwrap();
    let output =
        letopis(&data, &["export", "--report", "chronicle", "--format", "pdf", "--lang", "ru", "--out", pdf_path]);
    assert_eq!(output.status.code(), Some(0), "{}", words(&output));
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-1.7"));
    let arguments = [
        "export",
        "--report",
        "events",
        "--format",
        "csv",
        "--for",
        "machine",
        "--from",
        "2020",
        "--to",
        "2020",
        "--association",
        "o-acstm",
        "--out",
        csv.to_str().unwrap(),
    ];
    let output = letopis(&data, &arguments);
    assert_eq!(json(&output)["events"], 2);
    assert_eq!(std::fs::read_to_string(&csv).unwrap().lines().count(), 3);
    let output = letopis(&data, &["verify"]);
    assert_eq!((output.status.code(), json(&output)["is_sound"].clone()), (Some(0), Value::Bool(true)));
}

#[test]
fn refusals_end_with_1_and_wrong_usage_with_2() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path().join("register");
    letopis(&data, &["sample"]);
    for (arguments, code, part) in [
        (vec!["--lang", "ru", "sample"], 1, "В реестре уже есть записи"),
        (vec!["--lang", "en", "sample"], 1, "already has records"),
        (vec!["call", "event_get", r#"{"id":"ev-99","language":"ru"}"#], 1, "Такого мероприятия нет"),
        (vec!["call", "event_get", "{not json"], 2, ""),
        (vec!["call", "no_such_command"], 2, ""),
        (vec!["export", "--report", "chronicle"], 2, ""),
        (
            vec![
                "export",
                "--report",
                "chronicle",
                "--format",
                "pdf",
                "--lang",
                "ru",
                "--out",
                "/no/such/folder/x.pdf",
            ],
            1,
            "нет",
        ),
        (
            vec![
                "--lang",
                "ru",
                "export",
                "--report",
                "events",
                "--format",
                "csv",
                "--from",
                "2019-02-29",
                "--out",
                "/tmp/x.csv",
            ],
            2,
            "",
        ),
        (vec!["--lang", "ru", "date", "write", "2019-02-29"], 1, "Такой даты не бывает"),
        (vec!["fly"], 2, ""),
    ] {
        let output = letopis(&data, &arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", words(&output));
        assert!(words(&output).contains(part), "{arguments:?}: {}", words(&output));
    }
}

#[test]
fn dates_are_read_and_written_without_a_register() {
    let nowhere = Path::new("/dev/null/nothing");
    for (arguments, field, expected) in [
        (["date", "read", "29 и 31 июля 2020 г."], "edtf", "{2020-07-29,2020-07-31}"),
        (["date", "read", "15 июля"], "status", "declined"),
        (["date", "read", "31.02.2020"], "status", "impossible"),
        (["date", "write", "2018-04-25/2018-04-27"], "words", "25–27 апреля 2018 г."),
    ] {
        let output = letopis(nowhere, &[&["--lang", "ru"], arguments.as_slice()].concat());
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(json(&output)[field], expected, "{arguments:?}");
    }
}

#[test]
fn commands_are_listed_with_their_types() {
    let output = letopis(Path::new("/dev/null/nothing"), &["commands"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.lines().any(|line| line == "event_update(EventUpdate) -> EventChanged"), "{text}");
}

#[test]
fn a_data_folder_that_is_a_file_is_refused_in_the_language_asked() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    std::fs::write(&file, "x").unwrap();
    let output = letopis(&file, &["--lang", "ru", "verify"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(words(&output).starts_with("Вместо папки указан файл"), "{}", words(&output));
}
