//! Letopis: the window and the command line over one core. Without a command
//! the window opens; with one, nothing but the terminal is needed.
#![cfg_attr(all(not(debug_assertions), windows), windows_subsystem = "windows")]

mod bridge;
mod cli;
mod dialogs;
mod page_helper;
mod startup;
mod window;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = cli::read();
    match arguments.command {
        Some(command) => cli::run(&arguments.place, command),
        None => window::run(&arguments.place, arguments.sample),
    }
}
