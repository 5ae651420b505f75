//! Tidiness: the invariants of ARCHITECTURE.md, looked up in the sources.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use letopis_core::commands::{COMMANDS, typescript};
use letopis_core::domain::*;
use letopis_core::i18n;
use letopis_core::language::Language;
use letopis_tests::root;

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.ends_with("node_modules") && !path.ends_with("dist") {
                    folders.push(path);
                }
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no {ending} in {folder}");
    found
}

fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}

/// The text of a file without its tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned()
}

/// Whether a file holds nothing but tests.
fn is_test(path: &Path) -> bool {
    let path = short(path);
    path.ends_with("tests.rs") || path.contains("/tests/") || path.ends_with(".test.ts")
}

/// Whether a file may do what a rule forbids to the others.
fn offenders(words: &[&str], allowed: &[&str]) -> Vec<String> {
    files("src-tauri/core/src", ".rs")
        .into_iter()
        .filter(|path| !is_test(path))
        .filter(|path| !allowed.iter().any(|allowed| short(path).contains(allowed)))
        .filter(|path| {
            let text = code(path);
            let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            lines.into_iter().any(|line| words.iter().any(|word| line.contains(word)))
        })
        .map(|path| short(&path))
        .collect()
}

#[test]
fn the_core_knows_no_tauri() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "-p", "letopis-core", "-e", "normal", "--prefix", "none"])
        .current_dir(root())
        .output()
        .unwrap();
    let tree = String::from_utf8(output.stdout).unwrap();
    assert!(tree.starts_with("letopis-core"), "{}", String::from_utf8_lossy(&output.stderr));
    for forbidden in ["tauri", "wry", "tao", "gtk", "webkit2gtk"] {
        assert!(!tree.lines().any(|line| line.split(' ').next() == Some(forbidden)), "the core depends on {forbidden}");
    }
}

#[test]
fn the_core_has_no_clock_and_no_environment_of_its_own() {
    let words = ["Utc::now", "Local::now", "SystemTime::now", "Instant::now", "std::env::var", "env::args"];
    assert_eq!(offenders(&words, &[]), Vec::<String>::new());
}

#[test]
fn only_the_store_names_sled() {
    assert_eq!(offenders(&["sled::"], &["core/src/store"]), Vec::<String>::new());
}

#[test]
fn only_the_register_commits() {
    assert_eq!(offenders(&[".commit("], &["core/src/register.rs", "core/src/store"]), Vec::<String>::new());
}

#[test]
fn the_writers_see_no_domain_type() {
    let seeing: Vec<String> = files("src-tauri/core/src/export", ".rs")
        .into_iter()
        .chain([root().join("src-tauri/core/src/export.rs")])
        .filter(|path| code(path).contains("crate::domain"))
        .map(|path| short(&path))
        .collect();
    assert_eq!(seeing, Vec::<String>::new());
}

#[test]
fn the_domain_reads_no_files() {
    let reading: Vec<String> = files("src-tauri/core/src/domain", ".rs")
        .into_iter()
        .filter(|path| {
            ["std::fs", "std::io", "crate::store", "crate::register"].iter().any(|word| code(path).contains(word))
        })
        .map(|path| short(&path))
        .collect();
    assert_eq!(reading, Vec::<String>::new());
}

#[test]
fn only_one_file_of_the_interface_knows_the_host() {
    for ending in [".ts", ".svelte"] {
        for path in files("ui/src", ending) {
            let text = fs::read_to_string(&path).unwrap();
            let knows = text.contains("@tauri-apps/") || text.contains("__TAURI");
            assert!(!knows || path.ends_with("backend.ts"), "{} knows the host", short(&path));
        }
    }
}

#[test]
fn the_policy_of_the_page_has_no_unsafe_and_no_network() {
    let text = fs::read_to_string(root().join("src-tauri/tauri.conf.json")).unwrap();
    let configuration: serde_json::Value = serde_json::from_str(&text).unwrap();
    let policy = configuration["app"]["security"]["csp"].as_str().unwrap();
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains("https:") && !policy.contains('*'), "{policy}");
    let text = fs::read_to_string(root().join("src-tauri/capabilities/main.json")).unwrap();
    let capabilities: serde_json::Value = serde_json::from_str(&text).unwrap();
    let permissions: Vec<&str> =
        capabilities["permissions"].as_array().unwrap().iter().filter_map(|permission| permission.as_str()).collect();
    assert_eq!(permissions, ["core:event:allow-listen", "core:event:allow-unlisten"]);
}

#[test]
fn the_generated_types_are_fresh() {
    let kept = fs::read_to_string(root().join("ui/src/generated/api.ts")).unwrap();
    assert!(kept == typescript(), "ui/src/generated/api.ts is stale: run `make generate`");
}

#[test]
fn commands_are_named_noun_verb() {
    const VERBS: &[&str] = &[
        "status", "start", "verify", "load", "update", "list", "get", "create", "trash", "restore", "read", "write",
        "find", "undo", "redo", "name", "export", "replace", "merge", "preview", "apply", "revert", "dismiss", "empty",
    ];
    for (name, _, _) in COMMANDS {
        let verb = name.split_once('_').map(|(_, verb)| verb);
        assert!(verb.is_some_and(|verb| VERBS.contains(&verb)), "{name}");
    }
}

/// The ids of the messages of a language, all subjects together.
fn message_ids(language: &str) -> BTreeSet<String> {
    files(&format!("src-tauri/core/locales/{language}"), ".ftl")
        .into_iter()
        .flat_map(|path| fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect::<Vec<_>>())
        .filter(|line| line.starts_with(|sign: char| sign.is_ascii_lowercase()))
        .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
        .collect()
}

#[test]
fn every_message_stands_in_both_languages() {
    let (russian, english) = (message_ids("ru"), message_ids("en"));
    assert_eq!(russian.difference(&english).collect::<Vec<_>>(), Vec::<&String>::new(), "only in Russian");
    assert_eq!(english.difference(&russian).collect::<Vec<_>>(), Vec::<&String>::new(), "only in English");
}

#[test]
fn every_term_has_a_label_in_both_languages() {
    let mut terms: Vec<&str> = Vec::new();
    terms.extend(RecordType::ALL.iter().map(|term| term.message_id()));
    terms.extend(EventKind::ALL.iter().map(|term| term.message_id()));
    terms.extend(AttendanceMode::ALL.iter().map(|term| term.message_id()));
    terms.extend(EventStatus::ALL.iter().map(|term| term.message_id()));
    terms.extend(OutcomeKind::ALL.iter().map(|term| term.message_id()));
    terms.extend(AttendeeRole::ALL.iter().map(|term| term.message_id()));
    terms.extend(Side::ALL.iter().map(|term| term.message_id()));
    terms.extend(OrganizationKind::ALL.iter().map(|term| term.message_id()));
    terms.extend(DocumentKind::ALL.iter().map(|term| term.message_id()));
    for language in Language::ALL {
        for term in &terms {
            assert!(i18n::has(language, term), "{term} has no label in {language:?}");
        }
    }
}

#[test]
fn the_messages_that_the_interface_asks_for_exist() {
    let known = message_ids("ru");
    let mut missing = BTreeSet::new();
    for ending in [".ts", ".svelte"] {
        for path in files("ui/src", ending).into_iter().filter(|path| !is_test(path)) {
            let text = fs::read_to_string(&path).unwrap();
            // A call of `t`, and not of something whose name ends with it.
            let is_call = |at: usize| !text[..at].ends_with(|sign: char| sign.is_alphanumeric());
            let calls = text.match_indices("t('").filter(|(at, _)| is_call(*at)).map(|(at, found)| at + found.len());
            let labels = text.match_indices("labelId: '").map(|(at, found)| at + found.len());
            for at in calls.chain(labels) {
                let id = text[at..].split('\'').next().unwrap_or_default();
                let is_id = id.contains('-')
                    && id.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "-_".contains(sign));
                if is_id && !known.contains(id) {
                    missing.insert(format!("{}: {id}", short(&path)));
                }
            }
        }
    }
    assert_eq!(missing, BTreeSet::new());
}

#[test]
fn no_russian_word_stands_in_the_markup() {
    let is_comment = |line: &str| ["//", "/*", "*", "<!--"].iter().any(|start| line.trim_start().starts_with(start));
    let is_russian = |sign: char| ('а'..='я').contains(&sign) || ('А'..='Я').contains(&sign);
    for path in files("ui/src", ".svelte") {
        let text = fs::read_to_string(&path).unwrap();
        let offending = text
            .lines()
            .filter(|line| !is_comment(line))
            .find(|line| line.split("//").next().unwrap_or_default().chars().any(is_russian));
        assert_eq!(offending, None, "{}", short(&path));
    }
}

#[test]
fn every_rust_file_opens_with_its_purpose() {
    for folder in ["src-tauri/core/src", "src-tauri/src", "tests"] {
        for path in files(folder, ".rs") {
            let text = fs::read_to_string(&path).unwrap();
            assert!(text.starts_with("//!"), "{} does not say what it is for", short(&path));
        }
    }
}
