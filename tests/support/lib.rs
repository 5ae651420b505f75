//! Shared by the tests: a register in a folder of its own, with a fixed clock
//! and ids that count up.

pub mod generate;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use chrono::DateTime;
use letopis_core::commands::views::ErrorView;
use letopis_core::commands::{Application, dispatch};
use letopis_core::domain::Noun;
use letopis_core::register::{Register, Surroundings};
use serde_json::{Value, json};

/// A clock that stands at noon of 25 January 2021, Moscow time, and ids `new-1`, `new-2` ….
/// They go on from `first`, so that a folder opened again gives none twice.
pub fn surroundings(first: u64) -> Surroundings {
    let next = AtomicU64::new(first);
    Surroundings {
        now: Arc::new(|| {
            DateTime::parse_from_rfc3339("2021-01-25T12:00:00+03:00").expect("the fixed time is well-formed")
        }),
        new_id: Arc::new(move || format!("new-{}", next.fetch_add(1, Ordering::Relaxed))),
        author: "tester".to_owned(),
    }
}

/// An application on a register in a temporary folder.
pub struct Bench {
    /// The application.
    pub application: Application,
    folder: tempfile::TempDir,
}

impl Bench {
    /// On an empty register.
    pub fn empty() -> Bench {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let register = Register::open(folder.path(), surroundings(1)).expect("an empty folder opens");
        Bench { application: Application::new(register), folder }
    }

    /// On the sample register.
    pub fn sample() -> Bench {
        let bench = Bench::empty();
        bench.ask("sample_load", json!({}));
        bench
    }

    /// The folder of the register.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A path in a folder beside the register, for output.
    pub fn output(&self, name: &str) -> PathBuf {
        let folder = self.folder.path().join("output");
        std::fs::create_dir_all(&folder).expect("a folder for output can be made");
        folder.join(name)
    }

    /// Calls a command that must succeed.
    #[track_caller]
    pub fn ask(&self, command: &str, argument: Value) -> Value {
        match dispatch(&self.application, command, argument) {
            Ok(answer) => answer,
            Err(error) => panic!("{command}: {} {:?} ({})", error.message, error.fields, error.details),
        }
    }

    /// Calls a command that must be refused.
    #[track_caller]
    pub fn refused(&self, command: &str, argument: Value) -> ErrorView {
        match dispatch(&self.application, command, argument) {
            Ok(answer) => panic!("{command} should have been refused, and answered {answer}"),
            Err(error) => error,
        }
    }

    /// Every live record as it stands in an archive: a line of JSON each, in order.
    pub fn archive(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let register = self.application.read();
        for noun in Noun::ALL {
            let is_live = |id: &str| register.entry(noun, id).ok();
            let ids: Vec<String> = match noun {
                Noun::Event => register.index().all_events().map(|(_, event)| event.id.clone()).collect(),
                _ => register.index().entries(noun).map(|entry| entry.record.id().to_owned()).collect(),
            };
            let entries = ids.iter().filter_map(|id| is_live(id));
            lines.extend(entries.map(|entry| serde_json::to_string(&entry.record).expect("a record is JSON")));
        }
        lines.sort();
        lines
    }

    /// Closes the register and opens it again.
    pub fn reopen(self) -> Bench {
        self.reopen_at(1_000)
    }

    /// Closes the register and opens it again, with new ids from `first` on.
    pub fn reopen_at(self, first: u64) -> Bench {
        let Bench { application, folder } = self;
        drop(application);
        let register = Register::open(folder.path(), surroundings(first)).expect("the register opens again");
        Bench { application: Application::new(register), folder }
    }

    /// Closes the register and gives its folder.
    pub fn close(self) -> tempfile::TempDir {
        self.folder
    }
}

/// The `id`s of the objects in a list.
pub fn ids(list: &Value) -> Vec<String> {
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().map(|item| item["id"].as_str().unwrap_or_default().to_owned()).collect()
}

/// The root of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the project")
}

/// A program of this build: `letopis`, `letopis-crash-writer`.
pub fn program(name: &str) -> PathBuf {
    let mut folder = std::env::current_exe().expect("the test knows where it is");
    folder.pop();
    if folder.ends_with("deps") {
        folder.pop();
    }
    let path = folder.join(name);
    assert!(path.exists(), "{} is not built: run `make build` first", path.display());
    path
}
