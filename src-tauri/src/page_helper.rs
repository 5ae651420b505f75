//! Pages of attached PDF files are drawn by this program started a second time: what a
//! file from anywhere does to it does not touch the window.

use std::io::{stdin, stdout};
use std::process::ExitCode;

use letopis_core::preview;

/// What the program is started with to draw a page.
const ARGUMENT: &str = "page";

/// Has the core start this program for drawing.
pub fn set() {
    // A program that was replaced while it runs has no path; then the window draws by itself.
    if let Ok(program) = std::env::current_exe() {
        preview::set_helper(program, ARGUMENT);
    }
}

/// Draws the page.
pub fn run() -> ExitCode {
    limit_memory();
    match preview::help(stdin().lock(), stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// A file of a few kilobytes may ask for gigabytes. Where the limit cannot be set, time still is one.
#[cfg(target_os = "linux")]
fn limit_memory() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    /// Address space in bytes; the libraries of the window take about a quarter of it.
    const MEMORY: u64 = 1_200 << 20;
    let limit = |bytes| Rlimit { current: Some(bytes), maximum: Some(bytes) };
    let _ = setrlimit(Resource::As, limit(MEMORY));
    // No report of a crash for a file that was too large: 1 keeps the kernel from calling a collector.
    let _ = setrlimit(Resource::Core, limit(1));
}

#[cfg(not(target_os = "linux"))]
fn limit_memory() {}
