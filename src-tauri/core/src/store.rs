//! The only place that names sled. Two copies of the register that can rebuild
//! each other: the journal, fsynced first, and the state in sled, which follows.

mod drafts;
mod files;
mod journal;
mod past;
mod recover;
mod state;

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::change::{Change, Entry, Head, Header};
use crate::domain::{Id, Noun};
use crate::error::{Error, Result};

pub use drafts::{DRAFT_MEGABYTES_MAX, DRAFTS_MAX, DraftRefusal, Drafts};
pub use files::*;
use journal::Journal;
pub use journal::sync_folder;
pub use past::Past;
pub use recover::{Fault, Finding, Opening};
use state::State;

/// The newest format of the folder that this program knows.
pub const FORMAT: u32 = 1;

/// The register's files, open and locked.
pub struct Store {
    folder: PathBuf,
    journal: Journal,
    state: State,
    /// Set while a change stands in the journal and not yet in the state.
    is_behind: bool,
    /// Held open: its lock keeps a second process out until this one ends.
    _lock: File,
}

/// What `letopis.json` calls a folder of ours.
const KIND: &str = "letopis register";

/// `letopis.json`: what the folder is.
#[derive(Serialize, Deserialize)]
struct Label {
    /// Always [`KIND`].
    kind: String,
    /// See [`FORMAT`].
    format: u32,
}

impl Store {
    /// Opens or makes the register in `folder`; tells what was found amiss and done about it.
    pub fn open(folder: &Path, opening: Opening) -> Result<(Store, Vec<Finding>)> {
        make_folder(folder)?;
        let lock = lock(folder)?;
        check_format(folder)?;
        let (state, journal_head, findings) = recover::open(folder, opening)?;
        let journal = Journal::open(&journal_folder(folder), journal_head)?;
        Ok((Store { folder: folder.to_owned(), journal, state, is_behind: false, _lock: lock }, findings))
    }

    /// The folder of the register.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The last change.
    pub fn head(&self) -> &Head {
        self.journal.head()
    }

    /// Writes a change: durable when this returns. The journal decides. Should
    /// the state not follow, the change is saved all the same, which the error
    /// says; nothing more is written until the register is opened again, and
    /// opening brings the state up to the journal.
    pub fn commit(&mut self, change: &Change) -> Result<()> {
        if self.is_behind {
            return Err(Error::ReopenNeeded);
        }
        self.journal.append(change)?;
        // Set before and cleared after, so that a panic in between leaves it set.
        self.is_behind = true;
        self.state.apply(change).map_err(|error| Error::SavedButBehind(Box::new(error)))?;
        self.is_behind = false;
        Ok(())
    }

    /// Hands the state to the disk, so that the next opening finds it level with the journal.
    pub fn flush(&self) -> Result<()> {
        self.state.flush()
    }

    /// Whether the journal's files are whole. Reads them only, and may run beside anything else.
    pub fn journal_is_whole(folder: &Path) -> bool {
        Journal::is_whole(&journal_folder(folder))
    }

    /// Asks for a full comparison of both copies when the register is next opened.
    pub fn mend_next_time(folder: &Path) -> Result<()> {
        recover::wish_to_mend(folder)
    }

    /// A record, the trash included.
    pub fn get(&self, noun: Noun, id: &str) -> Result<Option<Entry>> {
        self.state.get(noun, id)
    }

    /// Every record of a noun in the order of ids, the trash included.
    pub fn scan(&self, noun: Noun, visit: impl FnMut(Entry) -> Result<()>) -> Result<()> {
        self.state.scan(noun, visit)
    }

    /// A change by its sequence number.
    pub fn change(&self, sequence: u64) -> Result<Option<Change>> {
        self.state.change(sequence)
    }

    /// What a change says of itself, by its sequence number.
    pub fn header(&self, sequence: u64) -> Result<Option<Header>> {
        self.state.header(sequence)
    }

    /// The records as they were after the change `sequence`; of use only as long
    /// as nothing more is written.
    pub fn as_of(&self, sequence: u64) -> Result<Past> {
        Past::new(&self.state, sequence)
    }

    /// Compares journal, state and records in full.
    pub fn verify(&self) -> Result<Verification> {
        recover::verify(&journal_folder(&self.folder), &self.state)
    }
}

/// What the register reads from: its files, or a state of the past.
pub enum Records {
    /// The register itself.
    Now(Store),
    /// What it was after an earlier change.
    Then(Past),
}

impl Records {
    /// The store, to write to.
    ///
    /// # Errors
    /// The past cannot be changed.
    pub fn store(&mut self) -> Result<&mut Store> {
        match self {
            Records::Now(store) => Ok(store),
            Records::Then(_) => Err(Error::PastIsReadOnly),
        }
    }

    /// The last change.
    pub fn head(&self) -> &Head {
        match self {
            Records::Now(store) => store.head(),
            Records::Then(past) => past.head(),
        }
    }

    /// A record, the trash included.
    pub fn get(&self, noun: Noun, id: &str) -> Result<Option<Entry>> {
        match self {
            Records::Now(store) => store.get(noun, id),
            Records::Then(past) => past.get(noun, id),
        }
    }

    /// Every record of a noun, the trash included.
    pub fn scan(&self, noun: Noun, visit: impl FnMut(Entry) -> Result<()>) -> Result<()> {
        match self {
            Records::Now(store) => store.scan(noun, visit),
            Records::Then(past) => past.scan(noun, visit),
        }
    }

    /// A change by its sequence number.
    pub fn change(&self, sequence: u64) -> Result<Option<Change>> {
        match self {
            Records::Now(store) => store.change(sequence),
            Records::Then(past) => past.change(sequence),
        }
    }

    /// What a change says of itself, by its sequence number.
    pub fn header(&self, sequence: u64) -> Result<Option<Header>> {
        match self {
            Records::Now(store) => store.header(sequence),
            Records::Then(past) => past.header(sequence),
        }
    }
}

/// What a full comparison found.
#[derive(Clone, Debug, Default)]
pub struct Verification {
    /// Changes in the journal that follow one another.
    pub changes: u64,
    /// Records that the journal leads to, the trash included.
    pub records: u64,
    /// What does not agree.
    pub faults: Vec<Fault>,
}

fn journal_folder(folder: &Path) -> PathBuf {
    folder.join("journal")
}

fn state_folder(folder: &Path) -> PathBuf {
    folder.join("state")
}

fn make_folder(folder: &Path) -> Result<()> {
    if folder.is_file() {
        return Err(Error::NotAFolder { path: folder.to_owned() });
    }
    fs::create_dir_all(folder).map_err(Error::storage("create", folder))
}

fn lock(folder: &Path) -> Result<File> {
    let path = folder.join("lock");
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(Error::storage("open", &path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(fs::TryLockError::WouldBlock) => Err(Error::AlreadyOpen { folder: folder.to_owned() }),
        Err(fs::TryLockError::Error(source)) => Err(Error::Storage { doing: "lock", path, source }),
    }
}

/// Refuses a folder that a newer program wrote; labels a new one. A label whose
/// words cannot be made out is written again: the journal tells the rest. One
/// that the disk does not give is no reason to write anything.
fn check_format(folder: &Path) -> Result<()> {
    let path = folder.join("letopis.json");
    let label = match fs::read(&path) {
        Ok(bytes) => serde_json::from_slice::<Label>(&bytes).ok(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(source) => return Err(Error::Storage { doing: "read", path, source }),
    };
    match label {
        Some(label) if label.format > FORMAT || label.kind != KIND => {
            Err(Error::NewerFormat { folder: folder.to_owned(), found: label.format, known: FORMAT })
        }
        Some(_) => Ok(()),
        None => write_label(&path, folder),
    }
}

fn write_label(path: &Path, folder: &Path) -> Result<()> {
    let label = Label { kind: KIND.to_owned(), format: FORMAT };
    let json = serde_json::to_vec_pretty(&label).map_err(|error| Error::Internal(error.to_string()))?;
    let fresh = folder.join("letopis.json.new");
    fs::write(&fresh, json).map_err(Error::storage("write", &fresh))?;
    File::open(&fresh).and_then(|file| file.sync_all()).map_err(Error::storage("flush", &fresh))?;
    fs::rename(&fresh, path).map_err(Error::storage("rename", &fresh))?;
    sync_folder(folder)
}

/// The noun and id of a record, as the store's parts name it to each other.
type Key = (Noun, Id);
