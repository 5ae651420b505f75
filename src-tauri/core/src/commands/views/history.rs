//! What happened to the register: its changes in words, and ways back.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{RecordRef, StepView};
use crate::domain::*;
use crate::language::Language;

/// Arguments of `change_list`.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ChangeList {
    /// Only changes of this record.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub record: Option<RecordRef>,
    /// Only changes that touch a record of this noun.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub noun: Option<Noun>,
    /// Only steps of these kinds, by code: `create`, `update`, `trash` …
    pub kinds: Vec<String>,
    /// Only changes by this user.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub author: Option<String>,
    /// Only changes whose words hold these.
    pub text: String,
    /// Only changes from this day on, `2020-07-15`, in the time of this PC.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub since: Option<String>,
    /// Only changes up to this day, included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub until: Option<String>,
    /// Only changes before this sequence number, newest first.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub before: Option<u32>,
    /// How many at most; 0 means 50, and 500 is the limit.
    pub limit: u32,
    /// The language of the words in the answer.
    pub language: Language,
}

/// Arguments of `change_get`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangeGet {
    /// Sequence number of the change.
    pub sequence: u32,
    /// Only what it did to this record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub record: Option<RecordRef>,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// A change in full: each record before and after, in words.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangeView {
    /// The step.
    pub step: StepView,
    /// The records touched, 200 at most.
    pub records: Vec<RecordChange>,
    /// How many records were touched in all.
    pub touched: u32,
}

/// What a change did to one record.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecordChange {
    /// Which.
    pub record: RecordRef,
    /// Its name.
    pub label: String,
    /// What became of it.
    pub what: RecordFate,
    /// The fields that differ, in the order of the page.
    pub fields: Vec<FieldChange>,
    /// Revision after the change; 0 where it exists no more.
    pub revision: u32,
}

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecordFate {
    /// It was made.
    Made,
    /// It was changed.
    Changed,
    /// It went to the trash.
    Trashed,
    /// It came out of the trash.
    Restored,
    /// It was taken out of the register, the trash included.
    Removed,
}

/// One field before and after, in lines of words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FieldChange {
    /// The field of the record: `attendees`.
    pub field: String,
    /// In words: «Участники».
    pub label: String,
    /// Lines before; of a list only those that are gone or changed.
    pub before: Vec<String>,
    /// Lines after; of a list only those that are new or changed.
    pub after: Vec<String>,
}

/// Arguments of `change_undo`: the last change, or all of them back to one that can be undone.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ChangeUndo {
    /// The oldest change to take back; absent for the last one only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub to: Option<u32>,
    /// The language of the words in the answer.
    pub language: Language,
}

/// Arguments of `record_revert`: a record becomes again what it was after a change.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecordRevert {
    /// Its noun.
    pub noun: Noun,
    /// Its id.
    pub id: Id,
    /// The revision seen.
    pub revision: u32,
    /// The change after which it was as wanted.
    pub sequence: u32,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// Arguments of `register_find`: what the register was on a day.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RegisterFind {
    /// The day, `2020-12-31`, in the time of this PC, its end meant.
    pub day: String,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// A state of the register in the past. Reading commands take its `as_of`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PastState {
    /// Sequence number of the last change before it: `as_of` of any reading command. 0: nothing was kept yet.
    pub as_of: u32,
    /// When that change was written, RFC 3339; empty for 0.
    pub at: String,
    /// That change in words; empty for 0.
    pub words: String,
}
