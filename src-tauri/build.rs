//! Tauri's own build step: reads tauri.conf.json and the capabilities.

fn main() {
    tauri_build::build();
}
