//! One blank page in a window made like that of Letopis: what Tauri and the
//! system take for themselves. The measure of a start in `make bench`; never shipped.

use std::borrow::Cow;

use tauri::utils::assets::{AssetKey, AssetsIter, CspHash};
use tauri::{App, Assets, WebviewUrl, WebviewWindowBuilder, Wry};

const PAGE: &[u8] =
    b"<!doctype html><html lang=\"en\"><head><title>Empty</title></head><body><main></main></body></html>";

fn main() {
    let mut context = tauri::generate_context!();
    context.set_assets(Box::new(BlankPage));
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_window_state::Builder::new().build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .setup(|app| Ok(open(app)?))
        .build(context);
    match built {
        Ok(app) => app.run(|_, _| {}),
        Err(error) => {
            use std::io::Write;
            // Without a screen there is only the terminal to say it on.
            let _ = writeln!(std::io::stderr(), "{error}");
        }
    }
}

fn open(app: &mut App) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Empty")
        .inner_size(1280.0, 800.0)
        .min_inner_size(640.0, 480.0)
        .build()?;
    Ok(())
}

/// The blank page, whatever is asked for.
struct BlankPage;

impl Assets<Wry> for BlankPage {
    fn get(&self, _: &AssetKey) -> Option<Cow<'_, [u8]>> {
        Some(Cow::Borrowed(PAGE))
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new(std::iter::once((Cow::Borrowed("/index.html"), Cow::Borrowed(PAGE))))
    }

    fn csp_hashes(&self, _: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        Box::new(std::iter::empty())
    }
}
