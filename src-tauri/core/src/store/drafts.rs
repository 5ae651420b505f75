//! Drafts: what is typed and not yet saved, `drafts/<key>.json`, so that neither a crash
//! nor a power cut takes it. No part of the register, and in no history.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use serde::de::IgnoredAny;

use super::files::is_reserved;
use super::sync_folder;
use crate::error::{Error, Result};

/// The largest draft, in megabytes of 1024².
pub const DRAFT_MEGABYTES_MAX: usize = 2;
/// The most drafts kept at once.
pub const DRAFTS_MAX: usize = 200;
/// The longest key, in characters.
const KEY_CHARS_MAX: usize = 100;
const ENDING: &str = ".json";
/// What is being written begins its name so; no key does.
const UNFINISHED: &str = ".new-";

/// The folder of the drafts.
#[derive(Clone, Debug)]
pub struct Drafts {
    folder: PathBuf,
}

/// Why a draft is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftRefusal {
    /// Larger than [`DRAFT_MEGABYTES_MAX`].
    TooLarge,
    /// There are [`DRAFTS_MAX`] already.
    TooMany,
}

impl Drafts {
    /// The drafts of the register in `register`, which this process has locked: what an
    /// interrupted program left unfinished is taken away.
    pub fn open(register: &Path) -> Drafts {
        let drafts = Drafts { folder: register.join("drafts") };
        for name in drafts.names().unwrap_or_default() {
            if name.starts_with(UNFINISHED) {
                // What cannot be taken away is read by nobody.
                let _ = fs::remove_file(drafts.folder.join(name));
            }
        }
        drafts
    }

    /// Every draft that can be read: its key and its JSON text, in the order of keys.
    ///
    /// # Errors
    /// The folder is there and cannot be read.
    pub fn list(&self) -> Result<Vec<(String, String)>> {
        let names = self.names()?;
        let keys = names.iter().filter_map(|name| name.strip_suffix(ENDING)).filter(|key| is_key(key));
        let read = |key: &str| fs::read_to_string(self.path(key)).ok().filter(|draft| is_json(draft));
        let mut drafts: Vec<(String, String)> = keys.filter_map(|key| Some((key.to_owned(), read(key)?))).collect();
        drafts.sort();
        Ok(drafts)
    }

    /// Keeps a draft under its key, in place of what was there; it is on the disk when this returns.
    ///
    /// # Errors
    /// The key or the text is none, the draft is too large, there are too many, the disk refuses.
    pub fn write(&self, key: &str, draft: &str) -> Result<()> {
        check_key(key)?;
        if draft.len() > DRAFT_MEGABYTES_MAX << 20 {
            return Err(Error::DraftRefused(DraftRefusal::TooLarge));
        }
        if !is_json(draft) {
            return Err(Error::Usage(format!("the draft `{key}` is no JSON")));
        }
        let path = self.path(key);
        if !path.exists() && self.names()?.iter().filter(|name| name.ends_with(ENDING)).count() >= DRAFTS_MAX {
            return Err(Error::DraftRefused(DraftRefusal::TooMany));
        }
        if !self.folder.is_dir() {
            fs::create_dir_all(&self.folder).map_err(Error::storage("create", &self.folder))?;
            self.folder.parent().map_or(Ok(()), sync_folder)?;
        }
        let failed = || Error::storage("write", &path);
        let mut fresh = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(&self.folder).map_err(failed())?;
        fresh.write_all(draft.as_bytes()).map_err(failed())?;
        fresh.as_file().sync_all().map_err(failed())?;
        fresh.persist(&path).map_err(|error| error.error).map_err(failed())?;
        sync_folder(&self.folder)
    }

    /// Takes a draft away; one that is not there is no error.
    ///
    /// # Errors
    /// The key is none, or the disk refuses.
    pub fn remove(&self, key: &str) -> Result<()> {
        check_key(key)?;
        let path = self.path(key);
        match fs::remove_file(&path) {
            Ok(()) => sync_folder(&self.folder),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            Err(source) => Err(Error::Storage { doing: "remove", path, source }),
        }
    }

    fn path(&self, key: &str) -> PathBuf {
        self.folder.join(format!("{key}{ENDING}"))
    }

    /// The names in the folder; none where there is no folder yet.
    fn names(&self) -> Result<Vec<String>> {
        match fs::read_dir(&self.folder) {
            Ok(entries) => {
                Ok(entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
            Err(source) => Err(Error::Storage { doing: "read", path: self.folder.clone(), source }),
        }
    }
}

fn check_key(key: &str) -> Result<()> {
    if is_key(key) { Ok(()) } else { Err(Error::Usage(format!("`{key}` is no key of a draft"))) }
}

fn is_key(key: &str) -> bool {
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || "-_.".contains(sign);
    (1..=KEY_CHARS_MAX).contains(&key.len()) && key.chars().all(is_sign) && !key.starts_with('.') && !is_reserved(key)
}

fn is_json(draft: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(draft).is_ok()
}
