//! The window: opens on the register, closes only when nothing unsaved is lost.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use letopis_core::commands::{Application, dispatch, error_in_words};
use letopis_core::store::Store;
use tauri::{App, Emitter, Manager, RunEvent, WebviewUrl, WebviewWindowBuilder, WindowEvent};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use crate::bridge::{self, Desk};
use crate::dialogs;
use crate::startup::Place;

const NAME: &str = "main";

/// Opens the window and stays until it is closed.
pub fn run(place: &Place, sample_asked: bool) -> ExitCode {
    if !has_screen() {
        return refuse_in_terminal(&letopis_core::i18n::word(place.language(), "window-no-screen"));
    }
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
        written: Default::default(),
    });
    let title = letopis_core::i18n::word(place.language(), "window-title");
    let window = WebviewWindowBuilder::new(app, NAME, WebviewUrl::default())
        .title(title)
        .inner_size(1280.0, 800.0)
        .min_inner_size(640.0, 480.0)
        // The page names the city in its title; a name that cannot be set leaves the one above.
        .on_document_title_changed(|window, title| drop(window.set_title(&title)))
        .build()?;
    let handle = window.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            let desk = handle.state::<Desk>();
            // A page that never came up cannot answer; then the window just closes.
            if desk.is_page_ready.load(Ordering::Acquire) && handle.emit("close-requested", ()).is_ok() {
                api.prevent_close();
            }
        }
    });
    Ok(())
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
