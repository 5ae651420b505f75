//! Everything that can be refused or can fail in the core. A refusal says what
//! happened, why, and what to do now; [`crate::commands`] puts it into words.

use std::path::{Path, PathBuf};

use crate::domain::{FieldError, Id, Noun};
use crate::store::{DraftRefusal, FileRefusal};

/// A refusal or a failure.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The record cannot be kept as it is; every field at fault is named.
    #[error("{noun:?} cannot be kept: {fields:?}")]
    Invalid {
        /// What was to be kept.
        noun: Noun,
        /// What is wrong with it.
        fields: Vec<FieldError>,
    },
    /// There is no such record.
    #[error("no {noun:?} with the id `{id}`")]
    NotFound {
        /// The noun asked for.
        noun: Noun,
        /// The id asked for.
        id: Id,
    },
    /// No event has such a topic.
    #[error("no topic `{topic}`")]
    TopicNotFound {
        /// The topic asked for.
        topic: String,
    },
    /// The record was changed since the revision that the edit was made on.
    #[error("{noun:?} `{id}` is at revision {now}, the edit was made on {seen}")]
    Stale {
        /// Its noun.
        noun: Noun,
        /// Its id.
        id: Id,
        /// The revision edited.
        seen: u32,
        /// The revision in the register.
        now: u32,
    },
    /// The record lies in the trash.
    #[error("{noun:?} `{id}` is in the trash")]
    Trashed {
        /// Its noun.
        noun: Noun,
        /// Its id.
        id: Id,
    },
    /// Other records point to it.
    #[error("{noun:?} `{id}` is used by {users:?}")]
    InUse {
        /// Its noun.
        noun: Noun,
        /// Its id.
        id: Id,
        /// Names of the records that point to it, both languages tried.
        users: Vec<String>,
    },
    /// There is a record with this id already.
    #[error("there is a {noun:?} with the id `{id}` already")]
    IdTaken {
        /// Its noun.
        noun: Noun,
        /// Its id.
        id: Id,
    },
    /// The change is saved, but the program's working files could not follow.
    #[error("saved, but the state could not follow: {0}")]
    SavedButBehind(Box<Error>),
    /// Nothing more is written until the register is opened again.
    #[error("the register must be opened again before anything more is written")]
    ReopenNeeded,
    /// A report may not be written among the register's own files.
    #[error("{path} lies among the files of the register")]
    ExportIntoRegister {
        /// The path asked for.
        path: PathBuf,
    },
    /// A file is not taken in, or not handed out.
    #[error("the file `{name}`: {why:?}")]
    FileRefused {
        /// Its name, without a folder.
        name: String,
        /// Why.
        why: FileRefusal,
    },
    /// A draft is not kept.
    #[error("the draft is not kept: {0:?}")]
    DraftRefused(DraftRefusal),
    /// The register as it was once cannot be changed.
    #[error("a state of the past is only read")]
    PastIsReadOnly,
    /// A record cannot be merged with itself, or take its own place.
    #[error("the two records are the same one")]
    SameRecord,
    /// What is to be taken back is no step that can be undone now.
    #[error("the change {sequence} is no step that can be undone now")]
    NoUndoStep {
        /// Its sequence number.
        sequence: u64,
    },
    /// The period ends before it begins.
    #[error("the period ends before it begins")]
    ReversedPeriod,
    /// There is nothing to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// There is nothing to redo.
    #[error("nothing to redo")]
    NothingToRedo,
    /// The register was begun already.
    #[error("the register is not empty")]
    AlreadyBegun,
    /// The date names a day that does not exist, or ends before it begins.
    #[error("`{words}` is no possible date")]
    ImpossibleDate {
        /// The words or the value.
        words: String,
    },
    /// A newer version of the program wrote the register.
    #[error("the register at {folder} has format {found}, this program knows {known}")]
    NewerFormat {
        /// The folder of the register.
        folder: PathBuf,
        /// The format found.
        found: u32,
        /// The newest format known.
        known: u32,
    },
    /// Another process has the register open.
    #[error("the register at {folder} is open in another window")]
    AlreadyOpen {
        /// The folder of the register.
        folder: PathBuf,
    },
    /// There is a file where the folder of the register should be.
    #[error("{path} is a file, not a folder")]
    NotAFolder {
        /// The path.
        path: PathBuf,
    },
    /// A file or folder of the register could not be read or written.
    #[error("{doing} {path}: {source}")]
    Storage {
        /// What was being done, in English, for the log.
        doing: &'static str,
        /// To what.
        path: PathBuf,
        /// Why it failed.
        source: std::io::Error,
    },
    /// Neither the state nor the journal of the register can be read.
    #[error("the register at {folder} cannot be read: {reason}")]
    Damaged {
        /// The folder of the register.
        folder: PathBuf,
        /// What was found.
        reason: String,
    },
    /// A report could not be written to its file.
    #[error(transparent)]
    Write(#[from] crate::export::WriteError),
    /// A report could not be typeset. Its text is for the log.
    #[error("typesetting: {0}")]
    Typesetting(String),
    /// A command or an argument that does not exist: a fault of the caller.
    #[error("{0}")]
    Usage(String),
    /// Something that cannot be. Its text is for the log.
    #[error("internal: {0}")]
    Internal(String),
}

impl Error {
    /// For `map_err`: an input or output error with what was being done to what.
    pub fn storage(doing: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Error {
        let path = path.to_owned();
        move |source| Error::Storage { doing, path, source }
    }
}

/// The result of everything here.
pub type Result<T> = std::result::Result<T, Error>;
