//! What a change is: one step, written once, read for undo, redo, history,
//! recovery. Nothing is written to the register in another form.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::domain::{Id, Noun, Record, RecordRef, Text};
use crate::error::{Error, Result};

/// A record as it is kept: the record with what the program knows about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Version of this form; a record of an older form is read by `serde(default)`.
    pub version: u16,
    /// Counts the changes of this record, from 1.
    pub revision: u32,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
    /// By whom.
    pub updated_by: String,
    /// Whether it lies in the trash.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub trashed: bool,
    /// The record itself.
    #[serde(flatten)]
    pub record: Record,
}

impl Entry {
    /// The form written today.
    pub const VERSION: u16 = 1;
}

impl Step {
    /// The word for its kind in filters: that of `kind` in its JSON.
    pub fn code(&self) -> &'static str {
        match self {
            Step::Create { .. } => "create",
            Step::Update { .. } => "update",
            Step::Trash { .. } => "trash",
            Step::Restore { .. } => "restore",
            Step::Start { .. } => "start",
            Step::Import { .. } => "import",
            Step::Revert { .. } => "revert",
            Step::Merge { .. } => "merge",
            Step::Replace { .. } => "replace",
            Step::Distinguish { .. } => "distinguish",
            Step::Many { .. } => "many",
            Step::Elect { .. } => "elect",
            Step::Attach { .. } => "attach",
            Step::EmptyTrash { .. } => "empty_trash",
            Step::Undo { .. } => "undo",
            Step::Redo { .. } => "redo",
        }
    }
}

/// What kind of step a change is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Step {
    /// A record was made.
    Create {
        /// Its noun.
        noun: Noun,
        /// Its name.
        name: Text,
    },
    /// A record was changed.
    Update {
        /// Its noun.
        noun: Noun,
        /// Its name.
        name: Text,
    },
    /// A record was moved to the trash.
    Trash {
        /// Its noun.
        noun: Noun,
        /// Its name.
        name: Text,
    },
    /// A record was taken out of the trash.
    Restore {
        /// Its noun.
        noun: Noun,
        /// Its name.
        name: Text,
    },
    /// The register was begun.
    Start {
        /// Name of the city.
        name: Text,
    },
    /// Records came in together: the sample register, an import.
    Import {
        /// What was brought in.
        name: Text,
        /// How many records.
        records: u32,
    },
    /// A record became again what it was after an earlier change.
    Revert {
        /// Its noun.
        noun: Noun,
        /// Its name.
        name: Text,
        /// The sequence number of that change.
        to: u64,
    },
    /// Two records of the same thing became one.
    Merge {
        /// Noun of both.
        noun: Noun,
        /// Name of the one that stays.
        name: Text,
        /// Name of the one that went into it.
        gone: Text,
    },
    /// Every link to a record was led to another one, and it went to the trash.
    Replace {
        /// Noun of both.
        noun: Noun,
        /// Name of the one that went.
        name: Text,
        /// Name of the one that took its place.
        by: Text,
    },
    /// Two records that look alike were told apart.
    Distinguish {
        /// Noun of both.
        noun: Noun,
        /// Name of the one.
        name: Text,
        /// Name of the other.
        other: Text,
    },
    /// The same was done to many events.
    Many {
        /// What, by the code of a message: `kind`, `add-association`, `topic`.
        what: String,
        /// The value given, in words; empty where there is none.
        value: Text,
        /// To how many.
        records: u32,
    },
    /// An election became seats in a body.
    Elect {
        /// The election in words.
        name: Text,
    },
    /// Files were attached to a record.
    Attach {
        /// Noun of the record.
        noun: Noun,
        /// Its name.
        name: Text,
        /// How many files.
        files: u32,
    },
    /// The trash was emptied.
    EmptyTrash {
        /// How many records.
        records: u32,
    },
    /// A change was taken back.
    Undo {
        /// The sequence number of the change.
        of: u64,
        /// What that change was.
        step: Box<Step>,
    },
    /// A change was done again.
    Redo {
        /// The sequence number of the change.
        of: u64,
        /// What that change was.
        step: Box<Step>,
    },
}

/// One record before and after, as the bytes that were hashed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Touch {
    /// Its noun.
    pub noun: Noun,
    /// Its id.
    pub id: Id,
    /// Before; absent when it did not exist.
    pub before: Option<Box<RawValue>>,
    /// After; absent when it exists no more.
    pub after: Option<Box<RawValue>>,
}

impl Touch {
    /// A touch from one state to another.
    pub fn new(noun: Noun, id: Id, before: Option<&Entry>, after: Option<&Entry>) -> Result<Touch> {
        Ok(Touch { noun, id, before: before.map(raw).transpose()?, after: after.map(raw).transpose()? })
    }

    /// The touch that takes this one back.
    pub fn inverse(&self) -> Touch {
        Touch { noun: self.noun, id: self.id.clone(), before: self.after.clone(), after: self.before.clone() }
    }

    /// Which record.
    pub fn record(&self) -> RecordRef {
        RecordRef { noun: self.noun, id: self.id.clone() }
    }

    /// The record before, read.
    pub fn entry_before(&self) -> Result<Option<Entry>> {
        read(self.before.as_deref())
    }

    /// The record after, read.
    pub fn entry_after(&self) -> Result<Option<Entry>> {
        read(self.after.as_deref())
    }

    fn digests(&self) -> (Noun, Id, String, String) {
        (self.noun, self.id.clone(), digest(self.before.as_deref()), digest(self.after.as_deref()))
    }

    fn is_intact(&self, digests: &(Noun, Id, String, String)) -> bool {
        self.digests() == *digests
    }
}

fn raw(entry: &Entry) -> Result<Box<RawValue>> {
    serde_json::value::to_raw_value(entry).map_err(|error| Error::Internal(error.to_string()))
}

fn read(raw: Option<&RawValue>) -> Result<Option<Entry>> {
    raw.map(|raw| serde_json::from_str(raw.get()).map_err(|error| Error::Internal(format!("a kept record: {error}"))))
        .transpose()
}

fn digest(raw: Option<&RawValue>) -> String {
    raw.map(hash_of).unwrap_or_default()
}

/// The tops of the two stacks after a change, as sequence numbers of the
/// changes that stand on them. What lies below a top is what the stack was
/// before that change, so the stacks need no storage of their own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stacks {
    /// The change that undo would take back.
    pub undo: Option<u64>,
    /// The change that redo would do again: itself an undo.
    pub redo: Option<u64>,
}

/// What a change says of itself. Its bytes are what the hash covers, and they
/// are kept as they were written, so that later versions of the program, whose
/// types have grown, still verify them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Header {
    /// Version of this form.
    pub version: u16,
    /// 1, 2, 3 …, without gaps.
    pub sequence: u64,
    /// When.
    pub at: DateTime<Utc>,
    /// The user of the system.
    pub author: String,
    /// What kind of step.
    pub step: Step,
    /// The stacks after this change.
    pub stacks: Stacks,
    /// Hash of the change before; empty for the first.
    pub previous: String,
    /// Of each record touched, in order: noun, id, digest before, digest after.
    /// Contents can be erased later, and the chain still verifies.
    pub digests: Vec<(Noun, Id, String, String)>,
}

/// A change: what happened, when, by whom, and each record before and after.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "KeptChange", into = "KeptChange")]
pub struct Change {
    header: Header,
    kept_header: Box<RawValue>,
    /// Every record touched.
    pub touched: Vec<Touch>,
    /// BLAKE3 of the bytes of the header.
    pub hash: String,
}

/// A change as it is written.
#[derive(Clone, Serialize, Deserialize)]
struct KeptChange {
    header: Box<RawValue>,
    touched: Vec<Touch>,
    hash: String,
}

impl TryFrom<KeptChange> for Change {
    type Error = serde_json::Error;

    fn try_from(kept: KeptChange) -> std::result::Result<Change, serde_json::Error> {
        let header = serde_json::from_str(kept.header.get())?;
        Ok(Change { header, kept_header: kept.header, touched: kept.touched, hash: kept.hash })
    }
}

impl From<Change> for KeptChange {
    fn from(change: Change) -> KeptChange {
        KeptChange { header: change.kept_header, touched: change.touched, hash: change.hash }
    }
}

impl std::ops::Deref for Change {
    type Target = Header;

    fn deref(&self) -> &Header {
        &self.header
    }
}

impl Header {
    /// The records touched, in order.
    pub fn touched(&self) -> impl Iterator<Item = RecordRef> + '_ {
        self.digests.iter().map(|(noun, id, _, _)| RecordRef { noun: *noun, id: id.clone() })
    }
}

impl Change {
    /// The form written today.
    pub const VERSION: u16 = 1;

    /// The change that follows `head`.
    pub fn new(
        head: &Head,
        at: DateTime<Utc>,
        author: &str,
        step: Step,
        stacks: Stacks,
        touched: Vec<Touch>,
    ) -> Result<Change> {
        let header = Header {
            version: Change::VERSION,
            sequence: head.sequence + 1,
            at,
            author: author.to_owned(),
            step,
            stacks,
            previous: head.hash.clone(),
            digests: touched.iter().map(Touch::digests).collect(),
        };
        let kept_header =
            serde_json::value::to_raw_value(&header).map_err(|error| Error::Internal(error.to_string()))?;
        let hash = hash_of(&kept_header);
        Ok(Change { header, kept_header, touched, hash })
    }

    /// Whether this change may follow a change of `sequence` with `hash`, and is whole.
    pub fn follows(&self, head: &Head) -> bool {
        self.sequence == head.sequence + 1 && self.previous == head.hash && self.is_intact()
    }

    /// Whether header and contents are what was written.
    pub fn is_intact(&self) -> bool {
        hash_of(&self.kept_header) == self.hash
            && self.touched.len() == self.digests.len()
            && self.touched.iter().zip(&self.digests).all(|(touch, digests)| touch.is_intact(digests))
    }
}

fn hash_of(bytes: &RawValue) -> String {
    blake3::hash(bytes.get().as_bytes()).to_hex().to_string()
}

/// Where a chain of changes ends.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Sequence number of the last change; 0 for an empty register.
    pub sequence: u64,
    /// Its hash; empty for an empty register.
    pub hash: String,
}

impl Head {
    /// The head after `change`.
    pub fn of(change: &Change) -> Head {
        Head { sequence: change.sequence, hash: change.hash.clone() }
    }
}
