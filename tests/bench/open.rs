//! Opening a register, without a window, against plainly reading its file.

use std::fs;
use std::path::Path;
use std::time::Instant;

use letopis_core::domain::Noun;
use letopis_core::register::Register;
use letopis_tests::{generate, surroundings};
use serde_json::{Value, json};

use crate::figures::{count, median_of, megabytes, most_of, seconds, time, times};
use crate::page::Section;
use crate::{Done, Plan, child, count_of, path_of, say};

/// Measures every size.
pub fn section(plan: &Plan) -> Done<Section> {
    let mut rows = Vec::new();
    for events in plan.pick(vec![25, 1_000], vec![25, 1_000, 10_000, 100_000]) {
        let folder = plan.register(events)?;
        say(&format!("opening {events} events"));
        let runs = child::run_times(plan.pick(3, 5), "open", &json!({ "folder": folder }))?;
        let (opening, reading) = (median_of(&runs, "seconds")?, median_of(&runs, "reading_seconds")?);
        rows.push(vec![
            count(events),
            time(opening),
            time(opening / events as f64),
            time(reading),
            times(opening / reading),
            megabytes(most_of(&runs, "peak_bytes")?),
            megabytes(median_of(&runs, "folder_bytes")?),
        ]);
    }
    Ok(Section {
        title: "Opening a register",
        how: format!(
            "`Register::open` alone: the heads of journal and state are compared and the index is built. The baseline \
             reads the bytes of the state's files plainly, both from the system's cache. {} runs each.",
            plan.pick(3, 5)
        ),
        columns: vec!["events", "opening", "an event", "plain reading", "ratio", "peak", "on the disk"],
        rows,
        meaning: "The index is built anew at each opening, so opening grows with the register. No limit is set yet; \
                  a city writes about a hundred events a year."
            .to_owned(),
        limits: Vec::new(),
    })
}

/// Fills an empty folder with a generated register.
pub fn fill(argument: &Value) -> Done<Value> {
    let folder = path_of(argument, "folder")?;
    let events = count_of(argument, "events")?;
    let beginning = Instant::now();
    let mut register = Register::open(folder, surroundings(1))?;
    generate::fill(&mut register, generate::SEED, events)?;
    Ok(json!({ "seconds": seconds(beginning.elapsed()) }))
}

/// Opens a register once.
pub fn case(argument: &Value) -> Done<Value> {
    let folder = path_of(argument, "folder")?;
    let beginning = Instant::now();
    let register = Register::open(folder, surroundings(1))?;
    let opening = beginning.elapsed();
    let events = register.index().count(Noun::Event);
    drop(register);
    let beginning = Instant::now();
    read_plainly(&folder.join("state"))?;
    let reading = beginning.elapsed();
    Ok(json!({
        "seconds": seconds(opening),
        "reading_seconds": seconds(reading),
        "events": events,
        "folder_bytes": bytes_in(folder)?,
    }))
}

/// Reads every file in a folder, a piece at a time so that the memory is not its size.
fn read_plainly(folder: &Path) -> Done<()> {
    for path in files(folder)? {
        std::io::copy(&mut fs::File::open(path)?, &mut Swallow)?;
    }
    Ok(())
}

/// Takes bytes and does nothing: `io::sink` would let the system skip the reading.
struct Swallow;

impl std::io::Write for Swallow {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        std::hint::black_box(bytes.iter().copied().fold(0_u8, u8::wrapping_add));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The bytes of all files in a folder and its folders.
pub fn bytes_in(folder: &Path) -> Done<u64> {
    files(folder)?.iter().map(|path| Ok(fs::metadata(path)?.len())).sum()
}

/// Every file in a folder and its folders.
pub fn files(folder: &Path) -> Done<Vec<std::path::PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { files.extend(self::files(&path)?) } else { files.push(path) }
    }
    Ok(files)
}
