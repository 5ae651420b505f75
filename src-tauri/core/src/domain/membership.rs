//! Memberships: a city in an association, a person or a post in a body
//! (Popolo Membership, org:Membership).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Id, Inferred, MembershipHow, PartialDate, Source, Text};
use crate::edtf::Edtf;

/// Somebody's belonging to an organization, for a time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Membership {
    /// Id of the record; empty in a draft.
    #[serde(default)]
    pub id: Id,
    /// Who is a member.
    pub member: Member,
    /// Of what.
    pub organization_id: Id,
    /// In which post, where the membership is the holding of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub post_id: Option<Id>,
    /// As what.
    #[serde(default)]
    pub role: Text,
    /// Since when.
    #[serde(default)]
    pub start_date: PartialDate,
    /// Until when; the value `..` of an open end is told by `open`.
    #[serde(default)]
    pub end_date: PartialDate,
    /// Whether the source says that it still holds.
    #[serde(default)]
    pub open: bool,
    /// Dates at which the source shows it to hold.
    #[serde(default)]
    #[ts(as = "Vec<String>")]
    pub known_at: Vec<Edtf>,
    /// On whose behalf.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub on_behalf_of_id: Option<Id>,
    /// How it came about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub how: Option<MembershipHow>,
    /// The event of the election.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub event_id: Option<Id>,
    /// Anything to know.
    #[serde(default)]
    pub note: Text,
    /// Reasons for what the source does not say.
    #[serde(default)]
    pub inferred: Inferred,
    /// Where it comes from.
    #[serde(default)]
    pub sources: Vec<Source>,
}

/// Who is a member: exactly one of the three.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "noun", content = "id", rename_all = "snake_case")]
pub enum Member {
    /// An organization, our city above all.
    Organization(Id),
    /// A person.
    Person(Id),
    /// A post, whoever holds it.
    Post(Id),
}
