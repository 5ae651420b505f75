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

#[test]
fn every_acknowledged_change_survives_kill_9() {
    let rounds: u64 = std::env::var("LETOPIS_CRASH_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(12);
    let folder = tempfile::tempdir().unwrap();
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for round in 1..=rounds {
        // The moments differ from round to round and are the same in every run.
        let milliseconds = 150 + (round * 7919) % 450;
        let acknowledged = write_and_kill(folder.path(), round, Duration::from_millis(milliseconds));
        for line in acknowledged {
            let mut words = line.splitn(3, ' ');
            if let (Some("created" | "changed"), Some(id), Some(name)) = (words.next(), words.next(), words.next()) {
                names.insert(id.to_owned(), name.to_owned());
            }
        }
        let register = Register::open(folder.path(), surroundings(round * 1_000_000 + 900_000)).unwrap();
        let lost = register.findings().iter().any(|finding| matches!(finding, Finding::ChangesLost { .. }));
        assert!(!lost, "round {round}: {:?}", register.findings());
        for (id, name) in &names {
            // The one change that was under way when the kill came may be there or not.
            let kept = register.event(id).map(|event| event.name.ru.unwrap_or_default());
            assert!(
                kept.as_ref().is_ok_and(|kept| kept == name || *kept == format!("{name} changed")),
                "round {round}: {id} should be `{name}` and is {kept:?}"
            );
        }
        let (verification, dangling) = register.verify().unwrap();
        assert_eq!((verification.faults, dangling), (Vec::new(), Vec::new()), "round {round}");
    }
    assert!(names.len() as u64 >= rounds, "the writer hardly wrote: {} events in {rounds} rounds", names.len());
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

/// What is done to the closed register, and whether the state or the journal suffers.
const DAMAGES: &[Damage] = &[
    ("the state is gone", |folder| fs::remove_dir_all(folder.join("state")).unwrap()),
    ("the state's file is emptied", |folder| fs::write(folder.join("state/db"), b"").unwrap()),
    ("the state's file is noise", |folder| fs::write(folder.join("state/db"), vec![0xa5; 70_000]).unwrap()),
    ("the state's configuration is noise", |folder| fs::write(folder.join("state/conf"), b"noise").unwrap()),
    ("the journal is gone", |folder| fs::remove_dir_all(folder.join("journal")).unwrap()),
    ("the journal is emptied", |folder| for_journal(folder, |_| Vec::new())),
    ("the journal lost its second half", |folder| for_journal(folder, |bytes| bytes[..bytes.len() / 2].to_vec())),
    ("the journal has a flipped bit", |folder| {
        for_journal(folder, |mut bytes| {
            let middle = bytes.len() / 2;
            bytes[middle] ^= 0x10;
            bytes
        });
    }),
    ("the journal ends in a torn line", |folder| {
        for_journal(folder, |mut bytes| {
            bytes.extend_from_slice(b"0badf00d {\"version\":1,\"seq");
            bytes
        });
    }),
    ("the label is gone", |folder| fs::remove_file(folder.join("letopis.json")).unwrap()),
];

fn for_journal(folder: &Path, damage: impl Fn(Vec<u8>) -> Vec<u8>) {
    for entry in fs::read_dir(folder.join("journal")).unwrap() {
        let path = entry.unwrap().path();
        fs::write(&path, damage(fs::read(&path).unwrap())).unwrap();
    }
}

#[test]
fn either_copy_is_rebuilt_from_the_other() {
    for (what, damage) in DAMAGES {
        let bench = Bench::sample();
        let view = bench.ask("event_get", json!({ "id": "ev-14" }));
        let mut event = view["event"].clone();
        event["name"]["ru"] = json!("Последнее, что сохранено");
        bench.ask("event_update", json!({ "event": event, "revision": view["revision"] }));
        let folder = bench.close();
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
