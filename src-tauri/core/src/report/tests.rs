//! Features of the reports, on a small material and on the sample register.

use chrono::{DateTime, FixedOffset};

use super::*;
use crate::domain::*;
use crate::language::Language;

/// 25 January 2021, 14:05 in Moscow.
fn clock() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2021-01-25T14:05:00+03:00").expect("a well-formed time")
}

/// The sample register of Stavropol as material, oldest event first.
fn sample(language: Language) -> Material {
    let file: serde_json::Value =
        serde_json::from_str(include_str!("../../assets/sample/stavropol.json")).expect("the sample is JSON");
    let records: Vec<Record> = serde_json::from_value(file["records"].clone()).expect("the sample holds records");
    let mut material = Material::new(language, clock(), "Летопись", "0.1.0");
    for record in records {
        material.add(record);
    }
    material.events.sort_by_key(|event| (event.date.edtf.is_none(), event.date.edtf.as_ref().map(|date| date.sort_key())));
    material
}

/// The sample grown to `count` events.
fn grown(language: Language, count: usize) -> Material {
    let mut material = sample(language);
    let seeds = material.events.clone();
    material.events = (0..count)
        .map(|number| {
            let mut event = seeds[number % seeds.len()].clone();
            event.id = format!("{}-{number}", event.id);
            event
        })
        .collect();
    material.events.sort_by_key(|event| (event.date.edtf.is_none(), event.date.edtf.as_ref().map(|date| date.sort_key())));
    material
}

#[test]
#[ignore = "for the eye and the clock: OUT=folder EVENTS=n cargo test look -- --ignored"]
fn look() {
    let folder = std::env::var("OUT").expect("OUT is the folder for the files");
    let events: usize = std::env::var("EVENTS").ok().and_then(|events| events.parse().ok()).unwrap_or(0);
    for language in Language::ALL {
        let material = if events == 0 { sample(language) } else { grown(language, events) };
        let path = std::path::PathBuf::from(&folder).join(format!("{}-{events}.pdf", language.code()));
        let begun = std::time::Instant::now();
        let written = write_pdf(&material, &path, &mut |_, _| (), &std::sync::atomic::AtomicBool::new(false))
            .expect("the report is written");
        let took = begun.elapsed();
        let peak = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let peak = peak.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default().to_owned();
        std::fs::write(path.with_extension("txt"), format!("{took:?} {peak} {written:?}")).expect("written");
        if events > 0 {
            break;
        }
    }
}
