//! The state in sled: every record as it is now, every change, the head. It
//! may lag behind the journal; it is rebuilt from it at any time.
//!
//! sled 0.34 keeps values of more than 128 KiB in files of their own that it
//! never fsyncs, so values are cut into parts that stay far below that.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::Duration;

use crate::change::{Change, Entry, Head, Header};
use crate::domain::{Id, Noun};
use crate::error::{Error, Result};

/// The most bytes in one value.
const PART_BYTES_MAX: usize = 4 * 1024;
/// The most operations in one batch; a larger change is written in several, the head last.
const BATCH_OPERATIONS_MAX: usize = 2_000;
/// Memory that sled may use for its cache, in bytes.
const CACHE_BYTES: u64 = 64 * 1024 * 1024;

const RECORD: u8 = b'r';
const CHANGE: u8 = b'c';
const META_HEAD: &[u8] = b"m/head";

/// The state, open. A clone reads the same files.
#[derive(Clone)]
pub struct State {
    db: sled::Db,
    head: Head,
}

impl State {
    /// Opens or makes the state in `folder`. sled panics on some damaged
    /// files: that is caught here, and said as an error like any other.
    pub fn open(folder: &Path) -> Result<State> {
        remove_half_made_snapshots(folder)?;
        let opened = catch_unwind(AssertUnwindSafe(|| open_patiently(folder)));
        let db = match opened {
            Ok(Ok(db)) => db,
            Ok(Err(error)) => return Err(sled_error("open", folder)(error)),
            Err(_) => {
                return Err(Error::Damaged {
                    folder: folder.to_owned(),
                    reason: "the store stopped while opening its files".to_owned(),
                });
            }
        };
        let head = match db.get(META_HEAD).map_err(sled_error("read", folder))? {
            Some(bytes) => serde_json::from_slice(&bytes)
                .map_err(|error| Error::Damaged { folder: folder.to_owned(), reason: error.to_string() })?,
            None => Head::default(),
        };
        Ok(State { db, head })
    }

    /// The last change that it holds.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Writes what `change` did. Doing it again changes nothing more.
    pub fn apply(&mut self, change: &Change) -> Result<()> {
        let mut batch = sled::Batch::default();
        let mut in_batch = 0;
        let mut put = |operations: Operations| -> Result<()> {
            for (key, value) in operations {
                match value {
                    Some(value) => batch.insert(key, value),
                    None => batch.remove(key),
                }
                in_batch += 1;
                if in_batch == BATCH_OPERATIONS_MAX {
                    self.db.apply_batch(std::mem::take(&mut batch)).map_err(write_error)?;
                    in_batch = 0;
                }
            }
            Ok(())
        };
        for touch in &change.touched {
            let key = record_key(touch.noun, &touch.id);
            put(operations(&self.db, &key, touch.after.as_ref().map(|raw| raw.get().as_bytes()))?)?;
        }
        let json = serde_json::to_vec(change).map_err(|error| Error::Internal(error.to_string()))?;
        put(operations(&self.db, &change_key(change.sequence), Some(&json))?)?;
        let head = Head::of(change);
        let json = serde_json::to_vec(&head).map_err(|error| Error::Internal(error.to_string()))?;
        batch.insert(META_HEAD, json);
        self.db.apply_batch(batch).map_err(write_error)?;
        self.head = head;
        Ok(())
    }

    /// A record, the trash included.
    pub fn get(&self, noun: Noun, id: &str) -> Result<Option<Entry>> {
        let Some(bytes) = self.value(&record_key(noun, id))? else { return Ok(None) };
        Ok(Some(parse_entry(&bytes)?))
    }

    /// Every record of a noun in the order of ids, the trash included.
    pub fn scan(&self, noun: Noun, mut visit: impl FnMut(Entry) -> Result<()>) -> Result<()> {
        self.scan_bytes(noun, |_, bytes| visit(parse_entry(&bytes)?))
    }

    /// The ids and bytes of every record of a noun.
    pub fn scan_bytes(&self, noun: Noun, mut visit: impl FnMut(Id, Vec<u8>) -> Result<()>) -> Result<()> {
        let mut current: Option<(Vec<u8>, Vec<u8>)> = None;
        for item in self.db.scan_prefix([RECORD, noun.key_byte()]) {
            let (key, value) = item.map_err(read_error)?;
            let (base, _) = split_part(&key)?;
            match &mut current {
                Some((open, bytes)) if open == base => bytes.extend_from_slice(&value),
                _ => {
                    if let Some((base, bytes)) = current.take() {
                        visit(id_of(&base)?, bytes)?;
                    }
                    current = Some((base.to_vec(), value.to_vec()));
                }
            }
        }
        match current {
            Some((base, bytes)) => visit(id_of(&base)?, bytes),
            None => Ok(()),
        }
    }

    /// A change by its sequence number.
    pub fn change(&self, sequence: u64) -> Result<Option<Change>> {
        let Some(bytes) = self.value(&change_key(sequence))? else { return Ok(None) };
        serde_json::from_slice(&bytes)
            .map(Some)
            .map_err(|error| Error::Internal(format!("change {sequence} in the state: {error}")))
    }

    /// What a change says of itself, without the records that it touched.
    pub fn header(&self, sequence: u64) -> Result<Option<Header>> {
        let Some(bytes) = self.value(&change_key(sequence))? else { return Ok(None) };
        serde_json::from_slice::<HeaderOnly>(&bytes)
            .map(|kept| Some(kept.header))
            .map_err(|error| Error::Internal(format!("change {sequence} in the state: {error}")))
    }

    /// Every change that can be read, in order; gaps and unreadable ones are passed over.
    pub fn all_changes(&self) -> Vec<Change> {
        (1..=self.head.sequence).filter_map(|sequence| self.change(sequence).ok().flatten()).collect()
    }

    /// Hands everything to the disk; for a store that is about to be renamed.
    pub fn flush(&self) -> Result<()> {
        self.db.flush().map(|_| ()).map_err(write_error)
    }

    fn value(&self, key: &[u8]) -> Result<Option<Vec<u8>>> {
        let mut bytes: Option<Vec<u8>> = None;
        for item in self.db.scan_prefix(part_prefix(key)) {
            let (_, part) = item.map_err(read_error)?;
            bytes.get_or_insert_default().extend_from_slice(&part);
        }
        Ok(bytes)
    }
}

/// A change of which only the header is read.
#[derive(serde::Deserialize)]
struct HeaderOnly {
    header: Header,
}

/// Opens the files. The register's own lock keeps other processes out, so a lock on them
/// is that of a store just closed in this one, whose last thread is still ending.
fn open_patiently(folder: &Path) -> sled::Result<sled::Db> {
    const TRIES: u32 = 50;
    const PAUSE: Duration = Duration::from_millis(20);
    let open = || sled::Config::new().path(folder).cache_capacity(CACHE_BYTES).mode(sled::Mode::LowSpace).open();
    for _ in 1..TRIES {
        match open() {
            Err(sled::Error::Io(error)) if error.to_string().contains("could not acquire lock") => {
                std::thread::sleep(PAUSE);
            }
            other => return other,
        }
    }
    open()
}

type Operations = Vec<(Vec<u8>, Option<Vec<u8>>)>;

/// What to write so that `key` holds `value` in parts, and no part of a longer one stays.
fn operations(db: &sled::Db, key: &[u8], value: Option<&[u8]>) -> Result<Operations> {
    let mut operations = Vec::new();
    let mut parts = 0_u16;
    for part in value.map(|value| value.chunks(PART_BYTES_MAX)).into_iter().flatten() {
        operations.push((part_key(key, parts), Some(part.to_vec())));
        parts = parts.checked_add(1).ok_or_else(|| Error::Internal("a value of more than 256 MiB".to_owned()))?;
    }
    for stale in db.range(part_key(key, parts)..=part_key(key, u16::MAX)).keys() {
        operations.push((stale.map_err(read_error)?.to_vec(), None));
    }
    Ok(operations)
}

fn record_key(noun: Noun, id: &str) -> Vec<u8> {
    let mut key = vec![RECORD, noun.key_byte()];
    key.extend_from_slice(id.as_bytes());
    key
}

fn change_key(sequence: u64) -> Vec<u8> {
    let mut key = vec![CHANGE];
    key.extend_from_slice(&sequence.to_be_bytes());
    key
}

/// A zero byte ends the key, which no id has; the part follows, big-endian.
fn part_prefix(key: &[u8]) -> Vec<u8> {
    let mut prefix = key.to_vec();
    prefix.push(0);
    prefix
}

fn part_key(key: &[u8], part: u16) -> Vec<u8> {
    let mut whole = part_prefix(key);
    whole.extend_from_slice(&part.to_be_bytes());
    whole
}

fn split_part(key: &[u8]) -> Result<(&[u8], &[u8])> {
    key.split_at_checked(key.len().saturating_sub(3))
        .ok_or_else(|| Error::Internal("a key without a part in the state".to_owned()))
}

fn id_of(base: &[u8]) -> Result<Id> {
    String::from_utf8(base[2..].to_vec()).map_err(|error| Error::Internal(format!("an id in the state: {error}")))
}

fn parse_entry(bytes: &[u8]) -> Result<Entry> {
    serde_json::from_slice(bytes).map_err(|error| Error::Internal(format!("a record in the state: {error}")))
}

/// A snapshot that was being written when the power went stops every later
/// opening of sled 0.34 until its file is gone.
fn remove_half_made_snapshots(folder: &Path) -> Result<()> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(()) };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.extension().is_some_and(|extension| extension == "generating") {
            std::fs::remove_file(&path).map_err(Error::storage("remove", &path))?;
        }
    }
    Ok(())
}

fn sled_error(doing: &'static str, folder: &Path) -> impl FnOnce(sled::Error) -> Error {
    let path = folder.to_owned();
    move |error| match error {
        sled::Error::Io(source) => Error::Storage { doing, path, source },
        other => Error::Damaged { folder: path, reason: other.to_string() },
    }
}

fn read_error(error: sled::Error) -> Error {
    sled_error("read", Path::new("state"))(error)
}

fn write_error(error: sled::Error) -> Error {
    sled_error("write", Path::new("state"))(error)
}
