//! The chronicle as PDF, against LibreOffice turning the same content from DOCX to PDF.

use std::path::Path;
use std::time::Instant;

use letopis_core::commands::Application;
use letopis_core::export::pdf::pdf;
use letopis_core::register::Register;
use letopis_core::report::{VOLUME_EVENTS_MAX, chronicle};
use letopis_tests::surroundings;
use serde_json::{Value, json};

use crate::edit::ask;
use crate::figures::{count, median_of, megabytes, most_of, seconds, time, times, whole};
use crate::office::{self, Office};
use crate::page::{Limit, Section};
use crate::{Done, Plan, child, path_of, say};

const SECONDS_MAX_300: f64 = 3.0;
const RATIO_MIN_1000: f64 = 3.0;
const BYTES_MAX_10000: f64 = 1e9;

/// What was measured of one size.
struct Measured {
    events: usize,
    runs: usize,
    ours: Figures,
    /// Laid out as one document, as LibreOffice does.
    whole: Option<Figures>,
    office: Option<Figures>,
}

struct Figures {
    seconds: f64,
    pages: f64,
    peak: f64,
    files: f64,
}

impl Figures {
    fn of(runs: &[Value]) -> Done<Figures> {
        Ok(Figures {
            seconds: median_of(runs, "seconds")?,
            pages: median_of(runs, "pages")?,
            peak: most_of(runs, "peak_bytes")?,
            files: median_of(runs, "files")?,
        })
    }
}

/// Measures every size; LibreOffice up to 1,000 events, beyond which it takes minutes.
pub fn section(plan: &Plan) -> Done<Section> {
    let office = Office::new(&plan.work.join("office"))?;
    let sizes = plan.pick(vec![(25, 2), (100, 2)], vec![(25, 5), (300, 5), (1_000, 3), (10_000, 1)]);
    let measured: Vec<Measured> =
        sizes.into_iter().map(|(events, runs)| measure(plan, &office, events, runs)).collect::<Done<_>>()?;
    Ok(Section {
        title: "The chronicle as PDF",
        how: format!(
            "`report_export` on an open register: records gathered, laid out by Typst, written as tagged PDF/A-2a, whole \
             or not at all; over {VOLUME_EVENTS_MAX} events in volumes. *One document* is the same without volumes. The \
             peer gets the same document model, written as OpenDocument, turned into DOCX by LibreOffice beforehand; \
             timed is `soffice --headless --convert-to pdf` alone, with a profile that has been used once, the same \
             fonts, a contents list without page numbers, and a chart as a table. Its pages lie looser or closer, so \
             their count differs; the texts do not. The two take turns."
        ),
        columns: vec!["events", "runs", "way", "time", "an event", "pages", "files", "peak", "LibreOffice takes"],
        rows: measured.iter().flat_map(rows).collect(),
        meaning: "A year of a department is 20 to 300 events. Pages are laid out volume by volume, so memory hardly \
                  grows with the report."
            .to_owned(),
        limits: limits(&measured),
    })
}

fn measure(plan: &Plan, office: &Office, events: usize, runs: usize) -> Done<Measured> {
    let folder = plan.register(events)?;
    let is_compared = events <= 1_000;
    let docx = if is_compared { Some(office.docx(&folder, events)?) } else { None };
    let (mut ours, mut whole, mut theirs) = (Vec::new(), Vec::new(), Vec::new());
    for run in 1..=runs {
        say(&format!("chronicle of {events} events, run {run} of {runs}"));
        ours.push(child::run("pdf", &json!({ "folder": folder, "work": plan.work, "whole": false }))?);
        if let Some(docx) = &docx {
            if events > VOLUME_EVENTS_MAX {
                whole.push(child::run("pdf", &json!({ "folder": folder, "work": plan.work, "whole": true }))?);
            }
            theirs.push(office.pdf(docx)?);
        }
    }
    let some = |runs: &[Value]| if runs.is_empty() { Ok(None) } else { Figures::of(runs).map(Some) };
    Ok(Measured { events, runs, ours: Figures::of(&ours)?, whole: some(&whole)?, office: some(&theirs)? })
}

fn rows(measured: &Measured) -> Vec<Vec<String>> {
    let row = |way: &str, figures: &Figures, peer: Option<&Figures>| {
        vec![
            count(measured.events),
            measured.runs.to_string(),
            way.to_owned(),
            time(figures.seconds),
            time(figures.seconds / measured.events as f64),
            whole(figures.pages),
            whole(figures.files),
            megabytes(figures.peak),
            peer.map(|peer| times(peer.seconds / figures.seconds)).unwrap_or_default(),
        ]
    };
    let peer = measured.office.as_ref();
    let mut rows = vec![row("Letopis", &measured.ours, peer)];
    rows.extend(measured.whole.as_ref().map(|figures| row("Letopis, one document", figures, peer)));
    rows.extend(peer.map(|figures| row("LibreOffice", figures, None)));
    rows
}

fn limits(measured: &[Measured]) -> Vec<Limit> {
    let mut limits = Vec::new();
    for Measured { events, ours, office, .. } in measured {
        match (events, office) {
            (300, _) => limits.push(Limit {
                what: "PDF of 300 events: under 3 s".to_owned(),
                measured: time(ours.seconds),
                holds: ours.seconds < SECONDS_MAX_300,
            }),
            (1_000, Some(office)) => limits.push(Limit {
                what: "PDF of 1,000 events: at least 3 times as fast as LibreOffice".to_owned(),
                measured: times(office.seconds / ours.seconds),
                holds: office.seconds / ours.seconds >= RATIO_MIN_1000,
            }),
            (10_000, _) => limits.push(Limit {
                what: "PDF of 10,000 events in volumes: under 1 GB of memory".to_owned(),
                measured: megabytes(ours.peak),
                holds: ours.peak < BYTES_MAX_10000,
            }),
            _ => {}
        }
    }
    limits
}

/// Writes the chronicle once: by the command, or as one document without volumes.
pub fn case(argument: &Value) -> Done<Value> {
    let register = Register::open(path_of(argument, "folder")?, surroundings(1))?;
    let out = tempfile::tempdir_in(path_of(argument, "work")?)?;
    if argument["whole"] == json!(true) {
        return one_document(&register, out.path());
    }
    let application = Application::new(register);
    let path = out.path().join("chronicle.pdf");
    let argument = json!({ "report": "chronicle", "format": "pdf", "path": path, "language": "ru" });
    let beginning = Instant::now();
    let answer = ask(&application, "report_export", argument)?;
    let took = beginning.elapsed();
    let files = answer["files"].as_array().map_or(0, Vec::len);
    Ok(json!({ "seconds": seconds(took), "pages": answer["pages"], "files": files }))
}

fn one_document(register: &Register, out: &Path) -> Done<Value> {
    let beginning = Instant::now();
    let document = chronicle(&office::material(register)?);
    let set = pdf(&document)?;
    std::fs::write(out.join("chronicle.pdf"), &set.bytes)?;
    Ok(json!({ "seconds": seconds(beginning.elapsed()), "pages": set.pages, "files": 1 }))
}
