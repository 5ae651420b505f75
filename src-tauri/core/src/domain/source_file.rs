//! Sources: the page, the table, the letter from which facts were taken.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Id, Text};
use crate::language::Language;

/// Something from which facts were taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SourceFile {
    /// Id of the record; empty in a draft.
    #[serde(default)]
    pub id: Id,
    /// What it is.
    pub title: Text,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub address: Option<String>,
    /// The language it is written in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub language: Option<Language>,
    /// SHA-256 of the text that was read, in hexadecimal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sha256: Option<String>,
}
