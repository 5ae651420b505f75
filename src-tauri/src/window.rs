//! The window: opens on the register, closes only when nothing unsaved is lost.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};

use letopis_core::commands::{Application, dispatch, error_in_words};
use letopis_core::store::Store;
use tauri::{
    App, DragDropEvent, Emitter, Manager, RunEvent, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use crate::bridge::{self, Desk};
use crate::dialogs;
use crate::page_helper;
use crate::startup::Place;

const NAME: &str = "main";

/// Opens the window and stays until it is closed.
pub fn run(place: &Place, sample_asked: bool) -> ExitCode {
    if !has_screen() {
        return refuse_in_terminal(&letopis_core::i18n::word(place.language(), "window-no-screen"));
    }
    page_helper::set();
    let place = place.clone();
    let mut builder = tauri::Builder::default();
    if place.asked.is_none() {
        // A second start brings the first window to the front. A register named
        // by its folder may stand open beside it; its lock guards it.
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| bring_to_front(app)));
    }
    let built = builder
        .plugin(tauri_plugin_window_state::Builder::new().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(tauri::generate_handler![
            bridge::call,
            bridge::host_info,
            bridge::close_window,
            dialogs::pick_save_path,
            dialogs::pick_files,
            dialogs::open_attachment,
            dialogs::open_path,
            dialogs::show_in_folder,
        ])
        .setup(move |app| {
            match place.open() {
                Ok(register) => open(app, Application::new(register), &place, sample_asked)?,
                Err(error) => refuse(app, &error, &place),
            }
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|app, event| {
                if let (RunEvent::Exit, Some(desk)) = (event, app.try_state::<Desk>()) {
                    // Every change is in the journal already; this spares the next start the catching up.
                    let _ = desk.application.read().flush();
                    // The copies go with what holds them.
                    drop(std::mem::take(&mut *desk.opened.lock().unwrap_or_else(PoisonError::into_inner)));
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => refuse_in_terminal(&error.to_string()),
    }
}

/// Whether there is a screen to open the window on: GTK ends the program where there is none.
fn has_screen() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|screen| !screen.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

/// Says on the terminal why there is no window.
fn refuse_in_terminal(words: &str) -> ExitCode {
    use std::io::Write;
    // Where even standard error is closed there is nobody left to tell.
    let _ = writeln!(std::io::stderr(), "{words}");
    ExitCode::FAILURE
}

fn open(app: &mut App, application: Application, place: &Place, sample_asked: bool) -> tauri::Result<()> {
    let is_empty = application.read().settings().is_none();
    if sample_asked && is_empty {
        // A sample that cannot be loaded is told by the start page, which offers it again.
        let _ = dispatch(&application, "sample_load", serde_json::json!({}));
    }
    check_journal_beside(application.read().folder().to_owned());
    app.manage(Desk {
        application: Arc::new(application),
        sample_asked,
        is_page_ready: false.into(),
        picked: Default::default(),
        offered: Default::default(),
        written: Default::default(),
        opened: Default::default(),
    });
    let title = letopis_core::i18n::word(place.language(), "window-title");
    let window = WebviewWindowBuilder::new(app, NAME, WebviewUrl::default())
        .title(title)
        .inner_size(1280.0, 800.0)
        .min_inner_size(640.0, 480.0)
        // The page names the city in its title; a name that cannot be set leaves the one above.
        .on_document_title_changed(|window, title| drop(window.set_title(&title)))
        .build()?;
    #[cfg(target_os = "linux")]
    check_spelling(&window)?;
    let handle = window.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::CloseRequested { api, .. } => {
            let desk = handle.state::<Desk>();
            // A page that never came up cannot answer; then the window just closes.
            if desk.is_page_ready.load(Ordering::Acquire) && handle.emit("close-requested", ()).is_ok() {
                api.prevent_close();
            }
        }
        WindowEvent::DragDrop(event) => tell_of_files(&handle, event),
        _ => {}
    });
    Ok(())
}

/// Tells the page that files hang over the window (`files-over`), and which were dropped
/// (`files-dropped`): those it may then have attached. A page that is not there loses nothing.
fn tell_of_files(window: &WebviewWindow, event: &DragDropEvent) {
    let _ = match event {
        DragDropEvent::Enter { paths, .. } if !paths.is_empty() => window.emit("files-over", true),
        DragDropEvent::Drop { paths, .. } => {
            let paths = window.state::<Desk>().offer(paths.clone());
            let told = window.emit("files-over", false);
            // Words dragged within the page are no files.
            if paths.is_empty() { told } else { window.emit("files-dropped", serde_json::json!({ "paths": paths })) }
        }
        DragDropEvent::Leave => window.emit("files-over", false),
        _ => Ok(()),
    };
}

/// Underlines misspelt words where the system has a dictionary of Russian: with an English one alone
/// every Russian word would be underlined.
#[cfg(target_os = "linux")]
fn check_spelling(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{WebContextExt, WebViewExt};
    window.with_webview(|view| {
        if let Some(context) = view.inner().context() {
            context.set_spell_checking_languages(&["ru_RU", "en_GB", "en_US"]);
            let loaded = context.spell_checking_languages();
            context.set_spell_checking_enabled(loaded.iter().any(|language| language.starts_with("ru")));
        }
    })
}

/// Opening looks at the journal's end only. The rest is read while the person
/// works; damage there is mended from the state at the next start, and told.
fn check_journal_beside(folder: PathBuf) {
    std::thread::spawn(move || {
        if !Store::journal_is_whole(&folder) {
            // A wish that cannot be written is left again at every start.
            let _ = Store::mend_next_time(&folder);
        }
    });
}

/// A register that cannot be opened is told in a dialog of the system, and the program ends.
fn refuse(app: &App, error: &letopis_core::error::Error, place: &Place) {
    let view = error_in_words(error, place.language());
    let handle = app.handle().clone();
    app.dialog()
        .message(format!("{}\n\n{}", view.message, view.hint))
        .title(letopis_core::i18n::word(place.language(), "window-title"))
        .kind(MessageDialogKind::Error)
        .show(move |_| handle.exit(1));
}

fn bring_to_front(app: &tauri::AppHandle) {
    if let Some(window) = app.get_webview_window(NAME) {
        // What a window manager refuses here is no reason to stop.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
