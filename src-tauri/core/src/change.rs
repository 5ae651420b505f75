//! What a change is: one step, written once, read for undo, redo, history,
//! recovery. Nothing is written to the register in another form.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::domain::{Id, Noun, Record, Text};
use crate::error::{Error, Result};

/// A record as it is kept: the record with what the program knows about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Version of this form; see `store/README` in ARCHITECTURE.md, «migrations».
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

/// One record before and after. The contents are kept as the bytes that were
/// hashed, so that a later version of the program can still verify them.
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
    /// BLAKE3 of the bytes before, empty when absent.
    pub before_digest: String,
    /// BLAKE3 of the bytes after, empty when absent.
    pub after_digest: String,
}

impl Touch {
    /// A touch from one state to another.
    pub fn new(noun: Noun, id: Id, before: Option<&Entry>, after: Option<&Entry>) -> Result<Touch> {
        let before = before.map(raw).transpose()?;
        let after = after.map(raw).transpose()?;
        let (before_digest, after_digest) = (digest(before.as_deref()), digest(after.as_deref()));
        Ok(Touch { noun, id, before, after, before_digest, after_digest })
    }

    /// The touch that takes this one back.
    pub fn inverse(&self) -> Touch {
        Touch {
            noun: self.noun,
            id: self.id.clone(),
            before: self.after.clone(),
            after: self.before.clone(),
            before_digest: self.after_digest.clone(),
            after_digest: self.before_digest.clone(),
        }
    }

    /// The record after, read.
    pub fn entry_after(&self) -> Result<Option<Entry>> {
        read(self.after.as_deref())
    }

    /// The record before, read.
    pub fn entry_before(&self) -> Result<Option<Entry>> {
        read(self.before.as_deref())
    }

    /// Whether the contents still have the digests that were written.
    pub fn is_intact(&self) -> bool {
        digest(self.before.as_deref()) == self.before_digest && digest(self.after.as_deref()) == self.after_digest
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
    raw.map(|raw| blake3::hash(raw.get().as_bytes()).to_hex().to_string()).unwrap_or_default()
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

/// A change: what happened, when, by whom, and each record before and after.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Change {
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
    /// Every record touched.
    pub touched: Vec<Touch>,
    /// The stacks after this change.
    pub stacks: Stacks,
    /// Hash of the change before; empty for the first.
    pub previous: String,
    /// BLAKE3 over everything above, the contents by their digests only: they
    /// can be erased later, and the chain still verifies.
    pub hash: String,
}

impl Change {
    /// The form written today.
    pub const VERSION: u16 = 1;

    /// The hash that this change should have.
    pub fn computed_hash(&self) -> Result<String> {
        let touched: Vec<_> = self
            .touched
            .iter()
            .map(|touch| (touch.noun.code(), &touch.id, &touch.before_digest, &touch.after_digest))
            .collect();
        let facts = serde_json::to_vec(&(
            self.version,
            self.sequence,
            &self.at,
            &self.author,
            &self.step,
            touched,
            self.stacks,
            &self.previous,
        ))
        .map_err(|error| Error::Internal(error.to_string()))?;
        Ok(blake3::hash(&facts).to_hex().to_string())
    }

    /// Whether this change may follow a change of `sequence` with `hash`, and is whole.
    pub fn follows(&self, sequence: u64, hash: &str) -> bool {
        self.sequence == sequence + 1
            && self.previous == hash
            && self.touched.iter().all(Touch::is_intact)
            && self.computed_hash().is_ok_and(|computed| computed == self.hash)
    }
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
