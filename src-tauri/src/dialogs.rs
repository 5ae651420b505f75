//! The system's own dialogs, and the programs that open what was written.

use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use letopis_core::commands::error_in_words;
use letopis_core::commands::views::ErrorView;
use letopis_core::error::Error;
use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use crate::bridge::Desk;
use crate::startup::Place;

/// Asks where to save a file; nothing when the person thought better of it.
#[tauri::command]
pub async fn pick_save_path(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    suggested_name: String,
    title: String,
    filter_name: String,
    extension: String,
) -> Result<Option<String>, ErrorView> {
    let picked = ask(&window, suggested_name, &title, &filter_name, &extension).await;
    if let Some(path) = &picked {
        desk.picked.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone());
    }
    Ok(picked.map(|path| path.display().to_string()))
}

async fn ask(
    window: &WebviewWindow,
    suggested_name: String,
    title: &str,
    filter_name: &str,
    extension: &str,
) -> Option<PathBuf> {
    let mut name = suggested_name;
    let mut folder = own_documents();
    loop {
        let mut dialog = window.dialog().file().set_parent(window).set_title(title).set_file_name(&name);
        dialog = dialog.add_filter(filter_name, &[extension]);
        if let Some(folder) = &folder {
            dialog = dialog.set_directory(folder);
        }
        let asked = tauri::async_runtime::spawn_blocking(move || dialog.blocking_save_file());
        let picked = asked.await.ok().flatten()?.into_path().ok()?;
        let whole = with_extension(picked.clone(), extension);
        if whole == picked || !whole.exists() {
            return Some(whole);
        }
        // The dialog asks before a file is replaced, but knew only the name as it
        // was typed. Asked again with the whole name it sees the file that is there.
        name = whole.file_name()?.to_string_lossy().into_owned();
        folder = whole.parent().map(Path::to_owned);
    }
}

/// Where the dialog opens first. GTK would begin in the folder that the program
/// was started from; elsewhere the system remembers the last one by itself.
fn own_documents() -> Option<PathBuf> {
    if cfg!(target_os = "linux") { dirs::document_dir().or_else(dirs::home_dir) } else { None }
}

/// A name typed without its ending gets it.
fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    let has_it = path.extension().is_some_and(|own| own.eq_ignore_ascii_case(extension));
    if has_it {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(extension);
    name.into()
}

/// Opens a file that this window wrote with the program that the system has for it.
#[tauri::command]
pub fn open_path(app: AppHandle, desk: State<'_, Desk>, path: String) -> Result<(), ErrorView> {
    refuse_foreign(&desk, &path)?;
    app.opener().open_path(&path, None::<&str>).map_err(|error| failed(&error, &path))
}

/// Shows a file that this window wrote in its folder.
#[tauri::command]
pub fn show_in_folder(app: AppHandle, desk: State<'_, Desk>, path: String) -> Result<(), ErrorView> {
    refuse_foreign(&desk, &path)?;
    app.opener().reveal_item_in_dir(&path).map_err(|error| failed(&error, &path))
}

fn refuse_foreign(desk: &Desk, path: &str) -> Result<(), ErrorView> {
    if desk.wrote(path) {
        return Ok(());
    }
    let error = Error::Usage(format!("{path} was not written by this window"));
    Err(error_in_words(&error, language()))
}

fn failed(error: &tauri_plugin_opener::Error, path: &str) -> ErrorView {
    let source = std::io::Error::other(error.to_string());
    error_in_words(&Error::Storage { doing: "open", path: path.into(), source }, language())
}

fn language() -> letopis_core::language::Language {
    Place { asked: None, language: None }.language()
}
