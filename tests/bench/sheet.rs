//! The list of events as CSV, against writing the same bytes plainly.

use std::fs::{self, File};
use std::io::Write;
use std::time::Instant;

use letopis_core::commands::Application;
use letopis_core::register::Register;
use letopis_tests::surroundings;
use serde_json::{Value, json};

use crate::edit::ask;
use crate::figures::{count, median_of, megabytes, most_of, seconds, time, times, whole};
use crate::page::Section;
use crate::{Done, Plan, child, path_of, say};

/// Measures both variants.
pub fn section(plan: &Plan) -> Done<Section> {
    let events = plan.pick(1_000, 100_000);
    let runs = 3;
    let folder = plan.register(events)?;
    let mut rows = Vec::new();
    for (name, audience) in [("for Excel", "excel"), ("for programs", "machine")] {
        say(&format!("CSV {name} of {events} events"));
        let argument = json!({ "folder": folder, "work": plan.work, "for": audience });
        let answers = child::run_times(runs, "sheet", &argument)?;
        let (took, plain, bytes) =
            (median_of(&answers, "seconds")?, median_of(&answers, "plain_seconds")?, median_of(&answers, "bytes")?);
        rows.push(vec![
            name.to_owned(),
            time(took),
            megabytes(bytes),
            whole(events as f64 / took),
            format!("{:.0}", bytes / took / 1e6),
            time(plain),
            times(took / plain),
            megabytes(most_of(&answers, "peak_bytes")?),
        ]);
    }
    Ok(Section {
        title: "CSV",
        how: format!(
            "`report_export` of {} events on an open register, brought safely to the disk; the baseline writes the same \
             bytes from memory to a plain file with fsync. {runs} runs each.",
            count(events)
        ),
        columns: vec!["variant", "time", "size", "rows/s", "MB/s", "plain writing", "ratio", "peak"],
        rows,
        meaning: "Reading the records from the store and putting them into words takes the time; the disk is a small \
                  part of it."
            .to_owned(),
        limits: Vec::new(),
    })
}

/// Writes the list once, then its bytes plainly.
pub fn case(argument: &Value) -> Done<Value> {
    let application = Application::new(Register::open(path_of(argument, "folder")?, surroundings(1))?);
    let out = tempfile::tempdir_in(path_of(argument, "work")?)?;
    let path = out.path().join("events.csv");
    let asked = json!({
        "report": "events", "format": "csv", "for": argument["for"], "path": path, "language": "ru",
        "query": { "activities": true },
    });
    let beginning = Instant::now();
    ask(&application, "report_export", asked)?;
    let took = beginning.elapsed();
    let bytes = fs::read(&path)?;
    let beginning = Instant::now();
    let mut file = File::create(out.path().join("plain"))?;
    file.write_all(&bytes)?;
    file.sync_all()?;
    let plain = beginning.elapsed();
    Ok(json!({ "seconds": seconds(took), "plain_seconds": seconds(plain), "bytes": bytes.len() }))
}
