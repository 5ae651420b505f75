//! What several nouns share: dates with their wording, sources, reasons.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Noun, Text};
use crate::edtf::Edtf;

/// The id of a record: the sample keeps the ids of its facts, new records get a UUID version 7.
pub type Id = String;

/// Which record.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct RecordRef {
    /// Its noun.
    pub noun: Noun,
    /// Its id.
    pub id: Id,
}

/// A date as far as it is known. Wording that could not be read with certainty
/// stays in `original` with no `edtf`: it is shown, and it is in no year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PartialDate {
    /// The value by EDTF, in the subset of [`crate::edtf`].
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, as = "Option<String>")]
    pub edtf: Option<Edtf>,
    /// The words of the source or of the clerk, kept always.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub original: Option<String>,
}

impl PartialDate {
    /// Whether nothing at all is known or written.
    pub fn is_empty(&self) -> bool {
        self.edtf.is_none() && self.original.as_deref().unwrap_or_default().is_empty()
    }
}

/// Why a field holds what the source does not say: field name → reason. The
/// names are those of the record's JSON (`date`, `location`, `attendance_mode` …).
pub type Inferred = BTreeMap<String, Text>;

/// Where a fact comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The source file (a [`super::SourceFile`]) that says it.
    pub source_id: Id,
    /// The place in it: `p45` (paragraph), `row 7`, `sheet 2020, p. 5`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub locator: String,
    /// The words quoted, where they may be kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub quote: Option<String>,
}
