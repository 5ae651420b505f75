//! Posts: a seat that somebody may hold (Popolo Post, org:Post). A participant
//! may be a post without a name.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Id, Source, Text};

/// A post in an organization.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// Id of the record; empty in a draft.
    #[serde(default)]
    pub id: Id,
    /// What the post is called.
    pub role: Text,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub organization_id: Option<Id>,
    /// Anything to know.
    #[serde(default)]
    pub note: Text,
    /// Where it comes from.
    #[serde(default)]
    pub sources: Vec<Source>,
}
