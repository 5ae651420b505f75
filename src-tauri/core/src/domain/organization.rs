//! Organizations: associations, their bodies, our offices, everybody met
//! (Popolo Organization, org:FormalOrganization and org:OrganizationalUnit).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Id, Inferred, OrganizationArea, OrganizationKind, PartialDate, Qualifier, RelationToCity, Source, Text};

/// An association, a body of one, an office, a council, a ministry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Organization {
    /// Id of the record; empty in a draft.
    #[serde(default)]
    pub id: Id,
    /// Full name.
    pub name: Text,
    /// Short name or abbreviation.
    #[serde(default)]
    pub short_name: Text,
    /// Earlier and other names.
    #[serde(default)]
    pub other_names: Vec<OtherName>,
    /// Kind.
    pub classification: OrganizationKind,
    /// The organization of which this is a body or a unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub parent_id: Option<Id>,
    /// Area of work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub area: Option<OrganizationArea>,
    /// How it stands to our city.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub relation: Option<RelationToCity>,
    /// How many members it unites.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub size: Option<Size>,
    /// What it is for, a point each.
    #[serde(default)]
    pub purpose: Vec<Text>,
    /// When it was founded.
    #[serde(default)]
    pub founding_date: PartialDate,
    /// When it ended.
    #[serde(default)]
    pub dissolution_date: PartialDate,
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

/// A name by which the organization was or is also known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OtherName {
    /// The name.
    pub name: Text,
    /// Since when.
    #[serde(default)]
    pub start_date: PartialDate,
    /// Until when.
    #[serde(default)]
    pub end_date: PartialDate,
}

/// A number of members, with how it is meant and as of when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Size {
    /// The number.
    pub value: u32,
    /// How it is meant.
    pub qualifier: Qualifier,
    /// What is counted.
    #[serde(default)]
    pub unit: Text,
    /// As of when; empty when the source does not say.
    #[serde(default)]
    pub as_of: PartialDate,
}

impl Organization {
    /// An organization of which nothing is known but the name and the kind.
    pub fn named(name: Text, classification: OrganizationKind) -> Organization {
        Organization {
            id: Id::new(),
            name,
            short_name: Text::default(),
            other_names: Vec::new(),
            classification,
            parent_id: None,
            area: None,
            relation: None,
            size: None,
            purpose: Vec::new(),
            founding_date: PartialDate::default(),
            dissolution_date: PartialDate::default(),
            note: Text::default(),
            inferred: Inferred::new(),
            sources: Vec::new(),
        }
    }
}
