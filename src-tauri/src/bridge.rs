//! The one way from the page to the core: a command's name and its argument.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use letopis_core::commands::views::ErrorView;
use letopis_core::commands::{self, Application, error_in_words};
use letopis_core::error::Error;
use letopis_core::language::Language;
use serde::Serialize;
use serde_json::Value;
use tauri::State;

use crate::dialogs::Opened;
use crate::startup;

/// What the window holds while it is open.
pub struct Desk {
    /// The core.
    pub application: Arc<Application>,
    /// Whether the program was started with `--sample`.
    pub sample_asked: bool,
    /// Whether the page has asked who it is, and so can answer a request to close.
    pub is_page_ready: AtomicBool,
    /// The files that a person picked in the save dialog: the only ones that the page may have written.
    pub picked: Mutex<HashSet<PathBuf>>,
    /// The files that a person picked to be read or dropped on this window: the only ones that the page may have attached.
    pub offered: Mutex<HashSet<PathBuf>>,
    /// The files that this window wrote: the only ones that the page may open.
    pub written: Mutex<HashSet<PathBuf>>,
    /// Copies of attached files that were handed to other programs.
    pub opened: Mutex<Opened>,
}

impl Desk {
    /// Whether this window wrote the file.
    pub fn wrote(&self, path: &str) -> bool {
        self.written.lock().unwrap_or_else(PoisonError::into_inner).contains(Path::new(path))
    }

    /// A person picked these files to be read, or dropped them on the window. Answers their
    /// paths as the page names them; one that is no text cannot be named, and stays out.
    pub fn offer(&self, paths: Vec<PathBuf>) -> Vec<String> {
        let named: Vec<String> = paths.iter().filter_map(|path| path.to_str()).map(str::to_owned).collect();
        self.offered.lock().unwrap_or_else(PoisonError::into_inner).extend(paths);
        named
    }

    /// Whether a person picked the file. Each time of writing wants a picking of its own.
    fn take_picked(&self, path: &str) -> bool {
        self.picked.lock().unwrap_or_else(PoisonError::into_inner).remove(Path::new(path))
    }

    fn is_offered(&self, path: &str) -> bool {
        self.offered.lock().unwrap_or_else(PoisonError::into_inner).contains(Path::new(path))
    }

    /// The one place that says which files of the person's a command may touch: the page
    /// names a path only after the person has.
    fn refuse_unpicked(&self, command: &str, args: &Value) -> Result<(), Error> {
        let strange = match command {
            "report_export" | "attachment_export" => {
                Some(&args["path"]).filter(|path| !self.take_picked(path.as_str().unwrap_or_default()))
            }
            "attachment_create" => {
                let mut paths = args["paths"].as_array().into_iter().flatten();
                paths.find(|path| !self.is_offered(path.as_str().unwrap_or_default()))
            }
            _ => None,
        };
        match strange {
            Some(path) => Err(Error::Usage(format!("{path} was picked by nobody"))),
            None => Ok(()),
        }
    }

    /// Remembers the files that a command wrote where a person wished.
    fn remember_written(&self, command: &str, path: Option<String>, answer: &Value) {
        if !matches!(command, "report_export" | "attachment_export") {
            return;
        }
        let files = answer["files"].as_array().into_iter().flatten().chain(std::iter::once(&answer["path"]));
        let files = files.filter_map(Value::as_str).map(PathBuf::from).chain(path.map(PathBuf::from));
        self.written.lock().unwrap_or_else(PoisonError::into_inner).extend(files);
    }
}

/// What the page asks first.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HostInfo {
    locale: String,
    sample_asked: bool,
}

/// Calls a command of the core, off the window's thread.
#[tauri::command]
pub async fn call(desk: State<'_, Desk>, name: String, args: Value) -> Result<Value, ErrorView> {
    let application = desk.application.clone();
    desk.refuse_unpicked(&name, &args).map_err(|error| error_in_words(&error, language_of(&args)))?;
    let (command, path) = (name.clone(), args["path"].as_str().map(str::to_owned));
    let answer = tauri::async_runtime::spawn_blocking(move || commands::dispatch(&application, &name, args))
        .await
        .unwrap_or_else(|error| Err(error_in_words(&Error::Internal(error.to_string()), Language::Ru)))?;
    desk.remember_written(&command, path, &answer);
    Ok(answer)
}

fn language_of(args: &Value) -> Language {
    args["language"].as_str().and_then(|code| code.parse().ok()).unwrap_or_default()
}

/// Who the page is running in.
#[tauri::command]
pub fn host_info(desk: State<'_, Desk>) -> HostInfo {
    desk.is_page_ready.store(true, Ordering::Release);
    HostInfo { locale: startup::locale(), sample_asked: desk.sample_asked }
}

/// Closes the window: nothing unsaved is left, or the person said so.
#[tauri::command]
pub fn close_window(window: tauri::WebviewWindow) -> Result<(), String> {
    window.destroy().map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use letopis_core::register::{Register, Surroundings};
    use serde_json::json;

    use super::*;

    fn desk(folder: &Path) -> Desk {
        let surroundings = Surroundings {
            now: Arc::new(|| chrono::DateTime::UNIX_EPOCH.into()),
            new_id: Arc::new(|| "new".to_owned()),
            author: String::new(),
        };
        let register = Register::open(folder, surroundings).expect("an empty folder opens");
        Desk {
            application: Arc::new(Application::new(register)),
            sample_asked: false,
            is_page_ready: false.into(),
            picked: Default::default(),
            offered: Default::default(),
            written: Default::default(),
            opened: Default::default(),
        }
    }

    #[test]
    fn only_what_a_person_picked_is_read_or_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = desk(folder.path());
        let may = |command: &str, args: Value| desk.refuse_unpicked(command, &args).is_ok();
        assert!(may("event_list", json!({ "path": "/etc/passwd", "paths": ["/etc/passwd"] })));
        assert!(!may("attachment_create", json!({ "paths": ["/etc/passwd"] })));
        assert!(!may("attachment_create", json!({ "paths": [5] })));
        assert_eq!(desk.offer(vec!["/home/a/Акт.pdf".into()]), ["/home/a/Акт.pdf"]);
        assert!(may("attachment_create", json!({ "paths": ["/home/a/Акт.pdf"] })));
        assert!(may("attachment_create", json!({ "paths": ["/home/a/Акт.pdf"] })), "once more after a full disk");
        assert!(!may("attachment_create", json!({ "paths": ["/home/a/Акт.pdf", "/etc/passwd"] })));
        for command in ["report_export", "attachment_export"] {
            let args = json!({ "path": "/home/a/x.pdf" });
            assert!(!may(command, args.clone()) && !may(command, json!({})));
            desk.picked.lock().expect("a lock").insert("/home/a/x.pdf".into());
            assert!(may(command, args.clone()));
            assert!(!may(command, args), "each writing wants a picking of its own");
        }
        assert!(!desk.wrote("/home/a/x.pdf"));
        desk.remember_written("attachment_export", Some("/home/a/x.pdf".to_owned()), &json!({ "name": "x.pdf" }));
        assert!(desk.wrote("/home/a/x.pdf"));
    }
}
