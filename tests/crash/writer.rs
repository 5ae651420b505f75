//! Writes changes to a register without end and says each one once it is
//! acknowledged, so that a test can kill it at any moment.

use std::io::Write;
use std::path::Path;

use letopis_core::commands::{Application, dispatch};
use letopis_core::register::Register;
use letopis_tests::surroundings;
use serde_json::json;

fn main() {
    let folder = std::env::args().nth(1).expect("a folder is given");
    let first: u64 = std::env::args().nth(2).and_then(|number| number.parse().ok()).unwrap_or(1);
    let register = Register::open(Path::new(&folder), surroundings(first * 1_000_000)).expect("the register opens");
    let application = Application::new(register);
    let mut output = std::io::stdout().lock();
    for number in 0.. {
        let name = format!("round {first} event {number}");
        // A long text now and then, so that a kill falls into a long line too.
        let description = "слово ".repeat(if number % 7 == 0 { 3_000 } else { 20 });
        let event = json!({
            "record_type": "event", "name": { "ru": name }, "classification": "seminar", "status": "held",
            "attendance_mode": "not_stated", "description": { "ru": description },
        });
        let created = dispatch(&application, "event_create", json!({ "event": event })).expect("an event is created");
        let view = &created["view"];
        writeln!(output, "created {} {}", view["event"]["id"].as_str().unwrap_or_default(), name)
            .expect("the test listens");
        if number % 3 == 0 {
            let mut event = view["event"].clone();
            event["name"]["ru"] = json!(format!("{name} changed"));
            let update = json!({ "event": event, "revision": view["revision"] });
            dispatch(&application, "event_update", update).expect("an event is changed");
            let id = event["id"].as_str().unwrap_or_default();
            writeln!(output, "changed {id} {name} changed").expect("the test listens");
        }
        if number % 5 == 0 {
            dispatch(&application, "change_undo", json!({})).expect("the last change is undone");
            writeln!(output, "undone").expect("the test listens");
            dispatch(&application, "change_redo", json!({})).expect("and done again");
            writeln!(output, "redone").expect("the test listens");
        }
        output.flush().expect("the test listens");
    }
}
