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
    /// The files that this window wrote: the only ones that the page may open.
    pub written: Mutex<HashSet<PathBuf>>,
}

impl Desk {
    /// Whether this window wrote the file.
    pub fn wrote(&self, path: &str) -> bool {
        self.written.lock().unwrap_or_else(PoisonError::into_inner).contains(Path::new(path))
    }

    /// Whether a person picked the file. Each time of writing wants a picking of its own.
    fn take_picked(&self, path: &str) -> bool {
        self.picked.lock().unwrap_or_else(PoisonError::into_inner).remove(Path::new(path))
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
    let exports = name == "report_export";
    if exports && !desk.take_picked(args["path"].as_str().unwrap_or_default()) {
        let error = Error::Usage(format!("{} was picked in no dialog", args["path"]));
        return Err(error_in_words(&error, language_of(&args)));
    }
    let answer = tauri::async_runtime::spawn_blocking(move || commands::dispatch(&application, &name, args))
        .await
        .unwrap_or_else(|error| Err(error_in_words(&Error::Internal(error.to_string()), Language::Ru)))?;
    if exports {
        let files = answer["files"].as_array().into_iter().flatten().chain(std::iter::once(&answer["path"]));
        let mut written = desk.written.lock().unwrap_or_else(PoisonError::into_inner);
        written.extend(files.filter_map(Value::as_str).map(PathBuf::from));
    }
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
