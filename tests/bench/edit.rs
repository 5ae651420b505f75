//! One saved edit, as the page makes it: the command `event_update`, whose
//! answer means that the change is durable.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use letopis_core::commands::{Application, dispatch};
use letopis_core::domain::Noun;
use letopis_core::register::Register;
use letopis_tests::surroundings;
use serde_json::{Value, json};

use crate::figures::{count, median, quantile, seconds, time, times, whole};
use crate::open::{bytes_in, files};
use crate::page::{Limit, Section};
use crate::{Done, Plan, child, count_of, number_of, path_of, say};

const LIMIT_SECONDS: f64 = 0.050;
/// Edits before the first that counts.
const WARM_UP: usize = 10;

/// Measures on the sample register and on a large one.
pub fn section(plan: &Plan) -> Done<Section> {
    let edits = plan.pick(60, 500);
    let mut rows = Vec::new();
    let mut limits = Vec::new();
    let sizes = [None, Some(plan.pick(1_000, 10_000)), Some(plan.pick(2_000, 100_000))];
    for (what, events) in sizes.map(|events| ("the sample", events)) {
        let what = events.map_or(what.to_owned(), |events| format!("{} events", count(events)));
        let from = events.map(|events| plan.register(events)).transpose()?;
        say(&format!("{edits} edits on {what}"));
        let answer = child::run("edit", &json!({ "from": from, "work": plan.work, "edits": edits }))?;
        let figure = |field: &str| number_of(&answer, field);
        rows.push(vec![
            what.clone(),
            time(figure("edit")?),
            time(figure("edit_p99")?),
            whole(figure("bytes")?),
            time(figure("floor")?),
            times(figure("edit")? / figure("floor")?),
            time(figure("sled")?),
            times(figure("edit")? / figure("sled")?),
        ]);
        limits.push(Limit {
            what: format!("a saved edit on {what}: median under 50 ms"),
            measured: format!("{}, p99 {}", time(figure("edit")?), time(figure("edit_p99")?)),
            holds: figure("edit")? < LIMIT_SECONDS,
        });
    }
    Ok(Section {
        title: "A saved edit",
        how: format!(
            "`event_update` through the same dispatch that the window calls: rules and links checked, change hashed, \
             appended to the journal, fsynced, applied to sled, index brought up, the answer with all its words made. \
             {edits} edits of events in turn, after {WARM_UP} that do not count; after each the two baselines: appending \
             as many bytes to a plain file with fsync (the floor of any durable save), and writing the record and the \
             change to sled with its own `flush`, which does not survive a power cut."
        ),
        columns: vec!["register", "edit", "p99", "bytes written", "append + fsync", "ratio", "sled + flush", "ratio"],
        rows,
        meaning: "What is over the floor is the price of checking, hashing, indexing and answering; a person notices \
                  nothing under a tenth of a second."
            .to_owned(),
        limits,
    })
}

/// Edits a copy of a register, or the sample, and writes the baselines beside it.
pub fn case(argument: &Value) -> Done<Value> {
    let edits = count_of(argument, "edits")?;
    let folder = tempfile::tempdir_in(path_of(argument, "work")?)?;
    let register = folder.path().join("register");
    if argument["from"].is_string() {
        copy_folder(path_of(argument, "from")?, &register)?;
    }
    let application = Application::new(Register::open(&register, surroundings(1_000_000))?);
    if argument["from"].is_null() {
        ask(&application, "sample_load", json!({}))?;
    }
    let ids: Vec<String> = application.read().index().all_events().map(|(_, event)| event.id.clone()).collect();
    let mut floor = Floor::new(folder.path())?;
    let (mut edit_times, mut floor_times, mut sled_times, mut sizes) = (vec![], vec![], vec![], vec![]);
    for number in 0..WARM_UP + edits {
        // A step that no size divides meets events all over the register.
        let id = &ids[number * 7_919 % ids.len()];
        let journal_before = bytes_in(&register.join("journal"))?;
        let edit = edit(&application, id, number)?;
        let bytes = usize::try_from(bytes_in(&register.join("journal"))? - journal_before)?;
        let (append, flush) = (floor.append(bytes)?, floor.sled(id, number, bytes)?);
        if number >= WARM_UP {
            edit_times.push(edit);
            floor_times.push(append);
            sled_times.push(flush);
            sizes.push(bytes as f64);
        }
    }
    assert_kept(&application, ids.len())?;
    Ok(json!({
        "edit": median(&edit_times),
        "edit_p99": quantile(&edit_times, 0.99),
        "floor": median(&floor_times),
        "sled": median(&sled_times),
        "bytes": median(&sizes),
    }))
}

/// One edit; only the command itself is timed.
fn edit(application: &Application, id: &str, number: usize) -> Done<f64> {
    let view = ask(application, "event_get", json!({ "id": id }))?;
    let mut event = view["event"].clone();
    event["note"]["ru"] = json!(format!("Уточнено при сверке, запись {number}."));
    let argument = json!({ "event": event, "revision": view["revision"] });
    let beginning = Instant::now();
    let answer = ask(application, "event_update", argument)?;
    let took = beginning.elapsed();
    if answer["changed"]["step"].is_null() {
        return Err(format!("the edit of `{id}` changed nothing").into());
    }
    Ok(seconds(took))
}

fn assert_kept(application: &Application, events: usize) -> Done<()> {
    let register = application.read();
    let kept = register.index().count(Noun::Event) + register.index().count_activities();
    if kept == events { Ok(()) } else { Err(format!("{events} events were there, and {kept} are left").into()) }
}

/// What any durable save costs at least, and what sled asks for its own.
struct Floor {
    file: File,
    db: sled::Db,
    text: Vec<u8>,
}

impl Floor {
    fn new(folder: &Path) -> Done<Floor> {
        let file = File::options().create(true).append(true).open(folder.join("floor"))?;
        let db = sled::open(folder.join("sled"))?;
        Ok(Floor { file, db, text: Vec::new() })
    }

    fn append(&mut self, bytes: usize) -> Done<f64> {
        self.text.resize(bytes, b'x');
        let beginning = Instant::now();
        self.file.write_all(&self.text)?;
        self.file.sync_data()?;
        Ok(seconds(beginning.elapsed()))
    }

    /// The record, about a half of the change's two sides, and the change itself.
    fn sled(&mut self, id: &str, number: usize, bytes: usize) -> Done<f64> {
        let beginning = Instant::now();
        let mut batch = sled::Batch::default();
        batch.insert(id.as_bytes(), &self.text[..bytes / 2]);
        batch.insert(&number.to_be_bytes(), &self.text[..bytes]);
        self.db.apply_batch(batch)?;
        self.db.flush()?;
        Ok(seconds(beginning.elapsed()))
    }
}

/// Calls a command that must succeed.
pub fn ask(application: &Application, command: &str, argument: Value) -> Done<Value> {
    dispatch(application, command, argument)
        .map_err(|error| format!("{command}: {} {}", error.message, error.details).into())
}

/// Copies a folder with its folders.
fn copy_folder(from: &Path, to: &Path) -> Done<()> {
    for path in files(from)? {
        let copy = to.join(path.strip_prefix(from)?);
        if let Some(folder) = copy.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&path, &copy)?;
    }
    Ok(())
}
