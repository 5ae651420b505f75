//! The whole of Letopis without a window: the register and its changes, partial
//! dates, search, reports and their formats. It knows no Tauri, no environment
//! and no clock of its own; the shell hands those in.

pub mod change;
pub mod commands;
pub mod domain;
pub mod edtf;
pub mod error;
pub mod export;
pub mod i18n;
pub mod language;
pub mod merge;
pub mod preview;
pub mod register;
pub mod report;
pub mod sample;
pub mod search;
pub mod store;
pub mod typography;
