//! People, with as little about them as the register needs (152-FZ): a name as
//! official news use it, and nothing else.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Id, Source, Text};

/// A person named in the register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Id of the record; empty in a draft.
    #[serde(default)]
    pub id: Id,
    /// Name as it is written in a sentence: «Г. С. Колягин».
    pub name: Text,
    /// Name as it stands in lists: «Колягин Г. С.».
    #[serde(default)]
    pub sort_name: Text,
    /// Other spellings under which the person is met and found: a maiden name, a name in full.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Text>>", optional)]
    pub other_names: Vec<Text>,
    /// Where it comes from.
    #[serde(default)]
    pub sources: Vec<Source>,
}
