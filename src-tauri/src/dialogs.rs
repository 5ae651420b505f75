//! The system's own dialogs, and the programs that open what was written.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use letopis_core::commands::views::ErrorView;
use letopis_core::commands::{Application, copy_to_open, error_in_words};
use letopis_core::error::{Error, Result as CoreResult};
use letopis_core::store::system_name;
use tauri::{AppHandle, Manager, State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;
use tempfile::TempDir;

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
    let mut name = system_name(&suggested_name);
    let mut folder = own_documents();
    loop {
        let mut dialog = window.dialog().file().set_parent(window).set_title(title).set_file_name(&name);
        if !extension.is_empty() {
            dialog = dialog.add_filter(filter_name, &[extension]);
        }
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
    let has_it = extension.is_empty() || path.extension().is_some_and(|own| own.eq_ignore_ascii_case(extension));
    if has_it {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(extension);
    name.into()
}

/// Asks which files to attach; none when the person thought better of it.
#[tauri::command]
pub async fn pick_files(window: WebviewWindow, desk: State<'_, Desk>, title: String) -> Result<Vec<String>, ErrorView> {
    let mut dialog = window.dialog().file().set_parent(&window).set_title(title);
    if let Some(folder) = own_documents() {
        dialog = dialog.set_directory(folder);
    }
    let asked = tauri::async_runtime::spawn_blocking(move || dialog.blocking_pick_files());
    let picked = asked.await.ok().flatten().unwrap_or_default();
    Ok(desk.offer(picked.into_iter().filter_map(|path| path.into_path().ok()).collect()))
}

/// Copies of attached files, each in a folder of its own, gone when the window closes.
#[derive(Default)]
pub struct Opened {
    folder: Option<TempDir>,
    copies: HashMap<String, PathBuf>,
}

impl Opened {
    /// The copy of the attachment `id`, made where there is none yet. It is only read:
    /// what would be written into it would be lost.
    fn copy(&mut self, application: &Application, id: &str) -> CoreResult<PathBuf> {
        if let Some(copy) = self.copies.get(id).filter(|copy| copy.is_file()) {
            return Ok(copy.clone());
        }
        let place = std::env::temp_dir();
        let failed = || Error::storage("create", &place);
        let folder = match self.folder.take() {
            Some(folder) => folder,
            None => tempfile::Builder::new().prefix("letopis-").tempdir_in(&place).map_err(failed())?,
        };
        let folder = self.folder.insert(folder);
        let own = tempfile::Builder::new().prefix("").tempdir_in(folder.path()).map_err(failed())?;
        let copy = copy_to_open(application, id, own.path())?;
        let mut permissions = copy.metadata().map_err(failed())?.permissions();
        permissions.set_readonly(true);
        std::fs::set_permissions(&copy, permissions).map_err(failed())?;
        // Goes with the folder that it lies in.
        let _ = own.keep();
        self.copies.insert(id.to_owned(), copy.clone());
        Ok(copy)
    }
}

/// Opens a copy of an attached file with the program that the system has for it. The page
/// names the attachment, never a path.
#[tauri::command]
pub async fn open_attachment(app: AppHandle, desk: State<'_, Desk>, id: String) -> Result<(), ErrorView> {
    let (application, handle) = (desk.application.clone(), app.clone());
    let copied = tauri::async_runtime::spawn_blocking(move || {
        let desk = handle.state::<Desk>();
        let mut opened = desk.opened.lock().unwrap_or_else(PoisonError::into_inner);
        opened.copy(&application, &id)
    });
    let copied = copied.await.unwrap_or_else(|error| Err(Error::Internal(error.to_string())));
    let copy = copied.map_err(|error| error_in_words(&error, language()))?;
    let path = copy.display().to_string();
    app.opener().open_path(&path, None::<&str>).map_err(|error| failed(&error, &path))
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
