//! Places (Popolo Area, schema:Place).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Id, Source, Text};

/// A city, a town, a region.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Id of the record; empty in a draft.
    #[serde(default)]
    pub id: Id,
    /// Name.
    pub name: Text,
    /// Other names under which it is met and found: a former one, a short one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Text>>", optional)]
    pub other_names: Vec<Text>,
    /// Country by ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub country: Option<String>,
    /// Region by ISO 3166-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub region: Option<String>,
    /// OKTMO code, 8 or 11 digits, a leading zero kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub oktmo: Option<String>,
    /// Where it comes from.
    #[serde(default)]
    pub sources: Vec<Source>,
}
