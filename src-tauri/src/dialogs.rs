//! The system's own dialogs, and the programs that open what was written.

use letopis_core::commands::error_in_words;
use letopis_core::commands::views::ErrorView;
use letopis_core::error::Error;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use crate::bridge::Desk;
use crate::startup::Place;

/// Asks where to save a file; nothing when the person thought better of it.
#[tauri::command]
pub async fn pick_save_path(
    app: AppHandle,
    suggested_name: String,
    title: String,
    filter_name: String,
    extension: String,
) -> Option<String> {
    let (answer, asked) = std::sync::mpsc::channel();
    app.dialog()
        .file()
        .set_title(title)
        .set_file_name(suggested_name)
        .add_filter(filter_name, &[&extension])
        .save_file(move |path| {
            // The page that asked may be gone with its window.
            let _ = answer.send(path);
        });
    let picked = tauri::async_runtime::spawn_blocking(move || asked.recv().ok().flatten()).await.ok().flatten()?;
    let path = picked.into_path().ok()?;
    Some(with_extension(path, &extension).display().to_string())
}

/// A name typed without its ending gets it.
fn with_extension(path: std::path::PathBuf, extension: &str) -> std::path::PathBuf {
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
