//! Whatever is done, in whatever order: taking all of it back gives the register
//! that one began with, byte for byte, and both copies of it agree.

use letopis_tests::Bench;
use proptest::prelude::*;
use serde_json::{Value, json};

/// One step, with numbers from which its records are picked.
#[derive(Clone, Debug)]
enum Doing {
    Create(usize),
    Rename(usize, usize, String),
    Trash(usize, usize),
    Restore(usize),
    Merge(usize, usize, usize),
    Replace(usize, usize, usize),
    Many(usize, usize),
    Topic(usize),
    Apart(usize),
    Elect(usize),
    Revert(usize, usize),
    EmptyTrash,
    Undo,
    Redo,
}

const NOUNS: [&str; 7] = ["event", "organization", "person", "post", "place", "document", "source_file"];

fn doing() -> impl Strategy<Value = Doing> {
    let any = 0..1_000_usize;
    let noun = 0..NOUNS.len();
    prop_oneof![
        noun.clone().prop_map(Doing::Create),
        (noun.clone(), any.clone(), "[а-яё«»'\"<>&]{1,12}")
            .prop_map(|(noun, one, name)| Doing::Rename(noun, one, name)),
        (noun.clone(), any.clone()).prop_map(|(noun, one)| Doing::Trash(noun, one)),
        any.clone().prop_map(Doing::Restore),
        (noun.clone(), any.clone(), any.clone()).prop_map(|(noun, one, other)| Doing::Merge(noun, one, other)),
        (noun.clone(), any.clone(), any.clone()).prop_map(|(noun, one, other)| Doing::Replace(noun, one, other)),
        (any.clone(), any.clone()).prop_map(|(patch, year)| Doing::Many(patch, year)),
        any.clone().prop_map(Doing::Topic),
        any.clone().prop_map(Doing::Apart),
        any.clone().prop_map(Doing::Elect),
        (noun, any).prop_map(|(noun, one)| Doing::Revert(noun, one)),
        Just(Doing::EmptyTrash),
        Just(Doing::Undo),
        Just(Doing::Redo),
    ]
}

/// Asks, and takes a refusal for an answer: the rules hold whatever comes.
fn attempt(bench: &Bench, command: &str, argument: Value) -> Option<Value> {
    letopis_core::commands::dispatch(&bench.application, command, argument).ok()
}

fn pick(rows: &Value, number: usize) -> Option<Value> {
    let rows = rows.as_array()?;
    rows.get(number % rows.len().max(1)).cloned()
}

fn one(bench: &Bench, noun: usize, number: usize) -> Option<Value> {
    let noun = NOUNS[noun];
    let page = match noun {
        "event" => bench.ask("event_list", json!({ "limit": 1000 })),
        _ => bench.ask("record_list", json!({ "noun": noun, "limit": 1000 })),
    };
    let id = pick(&page["rows"], number)?["id"].clone();
    Some(bench.ask("record_get", json!({ "noun": noun, "id": id })))
}

fn record(noun: &str) -> Value {
    let name = json!({ "ru": "Новая запись" });
    match noun {
        "event" => {
            json!({ "record_type": "event", "name": name, "classification": "forum", "status": "held", "attendance_mode": "mixed" })
        }
        "organization" => json!({ "name": name, "classification": "collective" }),
        "post" => json!({ "role": name }),
        "document" => json!({ "title": name, "classification": "other" }),
        "source_file" => json!({ "title": name }),
        _ => json!({ "name": name }),
    }
}

fn id(view: &Value) -> &Value {
    &view["record"]["record"]["id"]
}

fn step(bench: &Bench, doing: &Doing) -> Option<Value> {
    match doing {
        Doing::Create(noun) => {
            let record = json!({ "noun": NOUNS[*noun], "record": record(NOUNS[*noun]) });
            attempt(bench, "record_create", json!({ "record": record }))
        }
        Doing::Rename(noun, number, name) => {
            let mut view = one(bench, *noun, *number)?;
            let field = match NOUNS[*noun] {
                "post" => "role",
                "document" | "source_file" => "title",
                _ => "name",
            };
            view["record"]["record"][field]["ru"] = json!(name);
            attempt(bench, "record_update", json!({ "record": view["record"], "revision": view["revision"] }))
        }
        Doing::Trash(noun, number) => {
            let view = one(bench, *noun, *number)?;
            attempt(
                bench,
                "record_trash",
                json!({ "noun": NOUNS[*noun], "id": id(&view), "revision": view["revision"] }),
            )
        }
        Doing::Restore(number) => {
            let lying = pick(&bench.ask("trash_list", json!({})), *number)?;
            let which = &lying["record"];
            attempt(
                bench,
                "trash_restore",
                json!({ "noun": which["noun"], "id": which["id"], "revision": lying["revision"] }),
            )
        }
        Doing::Merge(noun, number, other) => {
            let (kept, gone) = (one(bench, *noun, *number)?, one(bench, *noun, *other)?);
            let preview = attempt(
                bench,
                "record_preview",
                json!({ "noun": NOUNS[*noun], "kept": id(&kept), "gone": id(&gone) }),
            )?;
            let ask = json!({ "record": preview["merged"], "revision": kept["revision"], "gone": id(&gone), "gone_revision": gone["revision"] });
            attempt(bench, "record_merge", ask)
        }
        Doing::Replace(noun, number, other) => {
            let (gone, by) = (one(bench, *noun, *number)?, one(bench, *noun, *other)?);
            attempt(
                bench,
                "record_replace",
                json!({ "noun": NOUNS[*noun], "id": id(&gone), "revision": gone["revision"], "by": id(&by) }),
            )
        }
        Doing::Many(patch, year) => {
            let place = one(bench, 4, *patch).map(|place| id(&place).clone());
            let patches = [
                json!({ "what": "kind", "value": "round_table" }),
                json!({ "what": "mode", "value": "mixed" }),
                json!({ "what": "status", "value": "cancelled" }),
                json!({ "what": "place", "value": place }),
                json!({ "what": "add_topic", "value": { "ru": "тема" } }),
                json!({ "what": "remove_topic", "value": { "ru": "тема" } }),
                json!({ "what": "trash" }),
            ];
            let year = (2015 + year % 6).to_string();
            attempt(
                bench,
                "event_apply",
                json!({ "query": { "from": year, "to": year }, "patch": patches[patch % patches.len()] }),
            )
        }
        Doing::Topic(number) => {
            let topic = pick(&bench.ask("topic_list", json!({})), *number)?;
            attempt(bench, "topic_update", json!({ "topic": topic["topic"], "wanted": { "ru": "общая тема" } }))
        }
        Doing::Apart(number) => {
            let pair = pick(&bench.ask("duplicate_list", json!({})), *number)?;
            let ask = json!({ "noun": pair["one"]["noun"], "one": pair["one"]["id"], "other": pair["other"]["id"] });
            attempt(bench, "duplicate_dismiss", ask)
        }
        Doing::Elect(number) => {
            let election = pick(&bench.ask("election_list", json!({})), *number)?;
            let ask = json!({ "event_id": election["event"]["id"], "election_id": election["election"]["id"] });
            let proposal = attempt(bench, "election_preview", ask)?;
            attempt(
                bench,
                "election_apply",
                json!({ "words": proposal["words"], "taken": proposal["taken"], "ended": proposal["ended"] }),
            )
        }
        Doing::Revert(noun, number) => {
            let view = one(bench, *noun, *number)?;
            let which = json!({ "noun": NOUNS[*noun], "id": id(&view) });
            let change = pick(&bench.ask("change_list", json!({ "record": which })), *number)?;
            let ask = json!({ "noun": NOUNS[*noun], "id": id(&view), "revision": view["revision"], "sequence": change["sequence"] });
            attempt(bench, "record_revert", ask)
        }
        Doing::EmptyTrash => attempt(bench, "trash_empty", json!({})),
        Doing::Undo => attempt(bench, "change_undo", json!({})),
        Doing::Redo => attempt(bench, "change_redo", json!({})),
    }
}

/// Nothing that can be undone is left.
fn undo_all(bench: &Bench) -> usize {
    let mut steps = 0;
    while attempt(bench, "change_undo", json!({})).is_some() {
        steps += 1;
    }
    steps
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn taking_everything_back_gives_the_register_one_began_with(doings in prop::collection::vec(doing(), 1..40)) {
        let bench = Bench::sample();
        let start = bench.archive();
        let mut written = 0;
        for doing in &doings {
            written += usize::from(step(&bench, doing).is_some());
        }
        let end = bench.archive();
        let undone = undo_all(&bench);
        prop_assert_eq!(bench.archive(), start, "after {} of {} steps", written, doings.len());
        for _ in 0..undone {
            bench.ask("change_redo", json!({}));
        }
        prop_assert_eq!(bench.archive(), end, "and doing all of it again gives what it was");
        let verified = bench.ask("register_verify", json!({}));
        prop_assert_eq!(&verified["is_sound"], &json!(true), "{}", verified["problems"]);
        let bench = bench.reopen();
        undo_all(&bench);
        prop_assert_eq!(bench.archive().len(), Bench::sample().archive().len(), "also after a restart");
    }
}
