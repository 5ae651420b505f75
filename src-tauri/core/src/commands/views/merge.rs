//! Duplicates: found, told apart, or made one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{RecordRow, RecordView, UseView};
use crate::domain::*;
use crate::language::Language;

/// Which two records of a noun.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PairAsk {
    /// Noun of both.
    pub noun: Noun,
    /// The one that stays.
    pub kept: Id,
    /// The one that goes into it.
    pub gone: Id,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// Two records side by side, and the one they would become.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MergePreview {
    /// The one that stays.
    pub kept: RecordView,
    /// The one that goes.
    pub gone: RecordView,
    /// What comes of both, nothing lost: to be looked over, changed, and sent back.
    pub merged: Record,
    /// Every field in which one of the three differs, in the order of the page.
    pub fields: Vec<MergeField>,
    /// The records whose links will move to the one that stays.
    pub uses: Vec<UseView>,
}

/// One field of two records and of what comes of them, in words.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MergeField {
    /// The field of the record: `name`.
    pub field: String,
    /// In words.
    pub label: String,
    /// Lines of the one that stays.
    pub kept: Vec<String>,
    /// Lines of the one that goes.
    pub gone: Vec<String>,
    /// Lines of what comes of both.
    pub merged: Vec<String>,
    /// Whether both say something, and not the same: a person should choose.
    pub is_conflict: bool,
}

/// Arguments of `record_merge`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecordMerge {
    /// The record that stays, as it shall be.
    pub record: Record,
    /// Its revision seen.
    pub revision: u32,
    /// The one that goes to the trash.
    pub gone: Id,
    /// Its revision seen.
    pub gone_revision: u32,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// Two records that may be the same thing.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DuplicateView {
    /// The older one.
    pub one: RecordRow,
    /// The younger one.
    pub other: RecordRow,
    /// Why it may be: «одно и то же название», «тот же день, тот же орган».
    pub reason: String,
}

/// Arguments of `duplicate_find`: what is in the register that this new record may repeat.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DuplicateFind {
    /// The record as far as it is written.
    pub record: Record,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// One record that a new one may repeat.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LikeView {
    /// The record in the register.
    pub row: RecordRow,
    /// Why it may be the same.
    pub reason: String,
}

/// Arguments of `duplicate_dismiss`: «не дубликат».
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DuplicateDismiss {
    /// Noun of both.
    pub noun: Noun,
    /// The one.
    pub one: Id,
    /// The other.
    pub other: Id,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}
