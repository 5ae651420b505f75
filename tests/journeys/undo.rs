//! Undo and redo against a model: whatever is done in whatever order, the
//! register is what a plain list of states says, and stays so after a restart.

use letopis_tests::Bench;
use serde_json::{Value, json};

const ROUNDS: u64 = 30;
const STEPS: u64 = 40;

/// A small generator of numbers, the same in every run (Knuth's MMIX constants).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

/// The names of all live events, in the order of ids.
fn state(bench: &Bench) -> Vec<(String, String)> {
    let page = bench.ask("event_list", json!({ "limit": 1000 }));
    let mut names: Vec<(String, String)> = page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["id"].as_str().unwrap().to_owned(), row["name"].as_str().unwrap().to_owned()))
        .collect();
    names.sort();
    names
}

fn revision(bench: &Bench, id: &str) -> Value {
    bench.ask("event_get", json!({ "id": id }))
}

/// One step of editing.
fn edit(bench: &Bench, chance: &mut Chance, step: u64) {
    let live = state(bench);
    let one = |chance: &mut Chance| live[usize::try_from(chance.below(live.len() as u64)).unwrap()].0.clone();
    match chance.below(3) {
        1 if !live.is_empty() => {
            let view = revision(bench, &one(chance));
            let mut event = view["event"].clone();
            event["name"]["ru"] = json!(format!("изменено на шаге {step}"));
            bench.ask("event_update", json!({ "event": event, "revision": view["revision"] }));
        }
        2 if !live.is_empty() => {
            let view = revision(bench, &one(chance));
            bench.ask("event_trash", json!({ "id": view["event"]["id"], "revision": view["revision"] }));
        }
        _ => {
            let event = json!({
                "record_type": "event", "name": { "ru": format!("создано на шаге {step}") }, "classification": "forum",
                "status": "held", "attendance_mode": "mixed",
            });
            bench.ask("event_create", json!({ "event": event }));
        }
    }
}

#[test]
fn undo_and_redo_agree_with_a_list_of_states() {
    for round in 0..ROUNDS {
        let mut chance = Chance(round + 1);
        let mut bench = Bench::empty();
        bench.ask("register_start", json!({ "city": "Город", "language": "ru" }));
        let mut states = vec![state(&bench)];
        let mut at = 0;
        for step in 0..STEPS {
            match chance.below(10) {
                0..=4 => {
                    edit(&bench, &mut chance, step);
                    states.truncate(at + 1);
                    states.push(state(&bench));
                    at += 1;
                }
                5..=7 if at > 0 => {
                    bench.ask("change_undo", json!({}));
                    at -= 1;
                }
                8 if at + 1 < states.len() => {
                    bench.ask("change_redo", json!({}));
                    at += 1;
                }
                9 => bench = bench.reopen_at((round + 1) * 1_000_000 + (step + 1) * 1_000),
                _ => {}
            }
            assert_eq!(state(&bench), states[at], "round {round}, step {step}");
        }
        assert_eq!(bench.ask("register_verify", json!({}))["is_sound"], json!(true), "round {round}");
    }
}
