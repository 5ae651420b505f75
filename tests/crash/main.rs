//! Kill −9 at random moments: every change that was acknowledged is there
//! afterwards. `LETOPIS_CRASH_ROUNDS` runs it for longer.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use letopis_core::domain::Noun;
use letopis_core::register::Register;
use letopis_core::store::Finding;
use letopis_tests::{Bench, program, surroundings};
use serde_json::json;

/// What the register must hold, by what the writer said.
#[derive(Default)]
struct Acknowledged {
    /// Id → name; no name for an event whose creation was undone.
    names: BTreeMap<String, Option<String>>,
    /// The last change: id, name before it, name after it.
    last: Option<(String, Option<String>, Option<String>)>,
}

impl Acknowledged {
    fn hear(&mut self, line: &str) {
        let mut words = line.splitn(3, ' ');
        match (words.next(), words.next(), words.next()) {
            (Some("created" | "changed"), Some(id), Some(name)) => {
                let after = Some(name.to_owned());
                let before = self.names.insert(id.to_owned(), after.clone()).flatten();
                self.last = Some((id.to_owned(), before, after));
            }
            (Some(undone_or_redone), None, None) => {
                if let Some((id, before, after)) = &self.last {
                    let name = if undone_or_redone == "undone" { before } else { after };
                    self.names.insert(id.clone(), name.clone());
                }
            }
            other => panic!("the writer said {other:?}"),
        }
    }

    /// Whether an event may be called so: as acknowledged, or, for the last one
    /// touched, as the step that was under way when the kill came would leave it.
    fn allows(&self, id: &str, found: &Option<String>) -> bool {
        let under_way = self.last.as_ref().filter(|(last, ..)| last == id).is_some_and(|(_, before, after)| {
            let changed = after.as_ref().map(|name| format!("{name} changed"));
            [before, after, &changed].contains(&found)
        });
        under_way || self.names.get(id) == Some(found)
    }
}

#[test]
fn every_acknowledged_change_survives_kill_9() {
    let rounds: u64 = std::env::var("LETOPIS_CRASH_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(12);
    let folder = tempfile::tempdir().unwrap();
    let mut acknowledged = Acknowledged::default();
    for round in 1..=rounds {
        // The moments differ from round to round and are the same in every run.
        let milliseconds = 150 + (round * 7919) % 450;
        acknowledged.last = None;
        for line in write_and_kill(folder.path(), round, Duration::from_millis(milliseconds)) {
            acknowledged.hear(&line);
        }
        let register = Register::open(folder.path(), surroundings(round * 1_000_000 + 900_000)).unwrap();
        let lost = register.findings().iter().any(|finding| matches!(finding, Finding::ChangesLost { .. }));
        assert!(!lost, "round {round}: {:?}", register.findings());
        for id in acknowledged.names.keys().cloned().collect::<Vec<_>>() {
            let found = register.event(&id).ok().and_then(|event| event.name.ru);
            let wanted = &acknowledged.names[&id];
            assert!(acknowledged.allows(&id, &found), "round {round}: {id} should be {wanted:?} and is {found:?}");
            acknowledged.names.insert(id, found);
        }
        let (verification, dangling) = register.verify().unwrap();
        assert_eq!((verification.faults, dangling), (Vec::new(), Vec::new()), "round {round}");
    }
    let events = acknowledged.names.len() as u64;
    assert!(events >= rounds, "the writer hardly wrote: {events} events in {rounds} rounds");
}

/// Starts the writer, kills it after a while, gives the whole lines that it said.
fn write_and_kill(folder: &Path, round: u64, after: Duration) -> Vec<String> {
    let mut writer = Command::new(program("letopis-crash-writer"))
        .arg(folder)
        .arg(round.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = writer.stdout.take().unwrap();
    let reader = std::thread::spawn(move || {
        let mut lines = Vec::new();
        let mut output = BufReader::new(output);
        let mut line = String::new();
        while output.read_line(&mut line).unwrap_or(0) > 0 {
            if line.ends_with('\n') {
                lines.push(line.trim_end().to_owned());
            }
            line.clear();
        }
        lines
    });
    std::thread::sleep(after);
    writer.kill().unwrap();
    writer.wait().unwrap();
    reader.join().unwrap()
}

/// What happened, and how it is done.
type Damage = (&'static str, fn(&Path));

/// What is done to the closed register: to the state or to the journal, never to both.
const DAMAGES: &[Damage] = &[
    ("the state is gone", |folder| fs::remove_dir_all(folder.join("state")).unwrap()),
    ("the state's file is emptied", |folder| fs::write(folder.join("state/db"), b"").unwrap()),
    ("the state's file is noise", |folder| fs::write(folder.join("state/db"), vec![0xa5; 70_000]).unwrap()),
    ("the state's configuration is noise", |folder| fs::write(folder.join("state/conf"), b"noise").unwrap()),
    ("the journal is gone", |folder| fs::remove_dir_all(folder.join("journal")).unwrap()),
    ("the journal is emptied", |folder| for_journal(folder, |_| Vec::new())),
    ("the journal lost its second half", |folder| for_journal(folder, |bytes| bytes[..bytes.len() / 2].to_vec())),
    ("the journal has a flipped bit", |folder| for_journal(folder, |bytes| flipped(bytes, 1, 2))),
    ("the journal has a flipped bit in its first line", |folder| for_journal(folder, |bytes| flipped(bytes, 1, 9_000))),
    ("the journal ends in a torn line", |folder| {
        for_journal(folder, |mut bytes| {
            bytes.extend_from_slice(b"0badf00d {\"version\":1,\"seq");
            bytes
        });
    }),
    ("a copy of the journal lies beside it", |folder| {
        let journal = folder.join("journal");
        let first = fs::read_dir(&journal).unwrap().next().unwrap().unwrap().path();
        fs::copy(&first, journal.join("000000000001 (copy).jsonl")).unwrap();
    }),
    ("a rebuilding of the journal was cut off between its renames", |folder| {
        fs::rename(folder.join("journal"), folder.join("journal.new")).unwrap();
        fs::remove_dir_all(folder.join("state")).unwrap();
    }),
    ("the label is gone", |folder| fs::remove_file(folder.join("letopis.json")).unwrap()),
    ("the label is noise", |folder| fs::write(folder.join("letopis.json"), b"{").unwrap()),
];

fn flipped(mut bytes: Vec<u8>, part: usize, of: usize) -> Vec<u8> {
    let place = bytes.len() * part / of;
    bytes[place] ^= 0x10;
    bytes
}

fn for_journal(folder: &Path, damage: impl Fn(Vec<u8>) -> Vec<u8>) {
    for entry in fs::read_dir(folder.join("journal")).unwrap() {
        let path = entry.unwrap().path();
        fs::write(&path, damage(fs::read(&path).unwrap())).unwrap();
    }
}

#[test]
fn either_copy_is_rebuilt_from_the_other() {
    for (what, damage) in DAMAGES {
        let folder = changed_sample();
        damage(folder.path());
        let register = Register::open(folder.path(), surroundings(1)).unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(register.event("ev-14").unwrap().name.ru.unwrap(), "Последнее, что сохранено", "{what}");
        assert_eq!(register.index().count(Noun::Event), 23, "{what}");
        let lost = register.findings().iter().any(|finding| matches!(finding, Finding::ChangesLost { .. }));
        assert!(!lost, "{what}: {:?}", register.findings());
        let (verification, dangling) = register.verify().unwrap();
        assert_eq!((verification.faults, dangling), (Vec::new(), Vec::new()), "{what}");
    }
}

/// A register of the sample with one change more, closed.
fn changed_sample() -> tempfile::TempDir {
    let bench = Bench::sample();
    let view = bench.ask("event_get", json!({ "id": "ev-14" }));
    let mut event = view["event"].clone();
    event["name"]["ru"] = json!("Последнее, что сохранено");
    bench.ask("event_update", json!({ "event": event, "revision": view["revision"] }));
    bench.close()
}

#[test]
fn a_state_damaged_anywhere_is_made_anew_from_the_journal() {
    const PLACES: usize = 24;
    let whole = changed_sample();
    let state = fs::read(whole.path().join("state/db")).unwrap();
    for place in 0..PLACES {
        let offset = state.len() * place / PLACES;
        for (what, damage) in [
            ("a flipped bit", (|bytes: &mut Vec<u8>, offset| bytes[offset] ^= 0x40) as fn(&mut Vec<u8>, usize)),
            ("zeros", |bytes, offset| {
                let end = bytes.len().min(offset + 4_096);
                bytes[offset..end].fill(0);
            }),
            ("a cut", |bytes, offset| bytes.truncate(offset)),
        ] {
            let mut damaged = state.clone();
            damage(&mut damaged, offset);
            let folder = tempfile::tempdir().unwrap();
            copy_folder(whole.path(), folder.path());
            fs::write(folder.path().join("state/db"), damaged).unwrap();
            let register = Register::open(folder.path(), surroundings(1))
                .unwrap_or_else(|error| panic!("{what} at {offset}: {error}"));
            assert_eq!(
                register.event("ev-14").unwrap().name.ru.unwrap(),
                "Последнее, что сохранено",
                "{what} at {offset}"
            );
            assert_eq!(register.index().count(Noun::Event), 23, "{what} at {offset}");
        }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            fs::create_dir_all(&target).unwrap();
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn the_gaps_of_each_copy_are_filled_from_the_other() {
    // The state lags by the last change, and the journal is damaged in the first.
    let bench = Bench::sample();
    let older = tempfile::tempdir().unwrap();
    let folder = bench.close();
    copy_folder(folder.path(), older.path());
    let register = Register::open(folder.path(), surroundings(1)).unwrap();
    let application = letopis_core::commands::Application::new(register);
    let event = json!({ "event": { "record_type": "event", "name": { "ru": "Новое" }, "classification": "forum",
        "status": "held", "attendance_mode": "online" } });
    letopis_core::commands::dispatch(&application, "event_create", event).unwrap();
    drop(application);
    fs::remove_dir_all(folder.path().join("state")).unwrap();
    fs::create_dir(folder.path().join("state")).unwrap();
    copy_folder(&older.path().join("state"), &folder.path().join("state"));
    for_journal(folder.path(), |bytes| flipped(bytes, 1, 9_000));
    let register = Register::open(folder.path(), surroundings(100)).unwrap();
    assert_eq!(register.index().count(Noun::Event), 24);
    assert!(!register.findings().iter().any(|finding| matches!(finding, Finding::ChangesLost { .. })));
}

#[test]
fn where_both_copies_are_beyond_reading_nothing_is_begun_anew() {
    let folder = changed_sample();
    fs::write(folder.path().join("state/db"), vec![0xa5; 70_000]).unwrap();
    for_journal(folder.path(), |bytes| vec![0xa5; bytes.len()]);
    let error = Register::open(folder.path(), surroundings(1)).err().expect("the register is refused");
    assert!(matches!(error, letopis_core::error::Error::Damaged { .. }), "{error}");
    assert!(folder.path().join("journal").exists(), "and its files stay where they are");
}

#[test]
fn damage_before_the_journals_end_is_found_beside_and_mended_next_time() {
    use letopis_core::store::Store;
    let folder = changed_sample();
    assert!(Store::journal_is_whole(folder.path()));
    // The last line stays whole, so that a quick opening sees nothing.
    for_journal(folder.path(), |bytes| flipped(bytes, 1, 9_000));
    assert!(!Store::journal_is_whole(folder.path()));
    Store::mend_next_time(folder.path()).unwrap();
    let register = Register::open(folder.path(), surroundings(1)).unwrap();
    assert!(register.findings().iter().any(|finding| matches!(finding, Finding::JournalRebuilt { .. })));
    drop(register);
    assert!(Store::journal_is_whole(folder.path()));
    assert!(Register::open(folder.path(), surroundings(1)).unwrap().findings().is_empty());
}
