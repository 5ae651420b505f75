//! Drawing a page in another process: the file goes in by standard input; by standard
//! output come one byte for what became of it, the number of pages, and the picture.

use std::fs::File;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{OnceLock, mpsc};
use std::time::Duration;

use super::{Page, by_thread, read};
use crate::preview::{Picture, Refusal};

/// The most that is taken from a helper, in bytes; a picture of 1000 by 1000 points has 4 megabytes at most.
const ANSWER_BYTES_MAX: u64 = 16 << 20;
const DRAWN: u8 = 0;
const UNREADABLE: u8 = 1;
const TOO_HEAVY: u8 = 2;
const LOCKED: u8 = 3;

static HELPER: OnceLock<(PathBuf, &'static str)> = OnceLock::new();

/// Has pages drawn by `program`, which calls [`help`] when started with `argument`.
/// Of use once; without it pages are drawn by this process.
pub fn set_helper(program: PathBuf, argument: &'static str) {
    let _ = HELPER.set((program, argument));
}

/// The work of the helper: reads a PDF, writes its first page.
///
/// # Errors
/// The answer cannot be written.
pub fn help(from: impl Read, mut to: impl Write) -> std::io::Result<()> {
    match read(from).and_then(by_thread) {
        Ok(page) => {
            to.write_all(&[DRAWN])?;
            to.write_all(&(page.pages as u64).to_le_bytes())?;
            to.write_all(&page.picture.bytes)?;
        }
        Err(refusal) => to.write_all(&[match refusal {
            Refusal::TooHeavy => TOO_HEAVY,
            Refusal::Locked => LOCKED,
            Refusal::Unreadable | Refusal::Unknown => UNREADABLE,
        }])?,
    }
    to.flush()
}

/// Has the helper draw a page; `None` where there is no helper or it cannot be started.
pub(super) fn ask(file: &File, patience: Duration) -> Option<Result<Page, Refusal>> {
    let (program, argument) = HELPER.get()?;
    let started = Command::new(program)
        .arg(argument)
        .stdin(file.try_clone().ok()?)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    Some(answer(started.ok()?, patience))
}

fn answer(mut helper: Child, patience: Duration) -> Result<Page, Refusal> {
    let (answer, answered) = mpsc::channel();
    if let Some(from) = helper.stdout.take() {
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            // What broke off is short, and refused below.
            let _ = from.take(ANSWER_BYTES_MAX).read_to_end(&mut bytes);
            let _ = answer.send(bytes);
        });
    }
    let bytes = answered.recv_timeout(patience).unwrap_or_default();
    // It has ended by itself, or nobody waits for it any more.
    let _ = helper.kill();
    let _ = helper.wait();
    page_of(&bytes)
}

/// A helper that broke off had too little memory or stack, or too little time.
fn page_of(bytes: &[u8]) -> Result<Page, Refusal> {
    match bytes.split_first() {
        Some((&DRAWN, rest)) => {
            let (pages, picture) = rest.split_first_chunk().ok_or(Refusal::TooHeavy)?;
            let pages = usize::try_from(u64::from_le_bytes(*pages)).map_err(|_| Refusal::Unreadable)?;
            Ok(Page { picture: Picture { media_type: "image/png", bytes: picture.to_vec() }, pages })
        }
        Some((&UNREADABLE, _)) => Err(Refusal::Unreadable),
        Some((&LOCKED, _)) => Err(Refusal::Locked),
        _ => Err(Refusal::TooHeavy),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_helper_says_is_understood() {
        let page = Page { picture: Picture { media_type: "image/png", bytes: vec![1, 2, 3] }, pages: 300 };
        let mut said = vec![DRAWN];
        said.extend(300_u64.to_le_bytes());
        said.extend([1, 2, 3]);
        assert_eq!(page_of(&said), Ok(page));
        for (bytes, refusal) in [
            (&[][..], Refusal::TooHeavy),
            (&[DRAWN, 1], Refusal::TooHeavy),
            (&[UNREADABLE], Refusal::Unreadable),
            (&[TOO_HEAVY], Refusal::TooHeavy),
            (&[LOCKED], Refusal::Locked),
        ] {
            assert_eq!(page_of(bytes), Err(refusal));
        }
        let mut said = Vec::new();
        help(&b"no PDF"[..], &mut said).expect("written");
        assert_eq!(page_of(&said), Err(Refusal::Unreadable));
    }
}
