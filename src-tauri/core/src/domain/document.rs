//! Documents behind the events (Dublin Core terms).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DocumentKind, Id, Inferred, PartialDate, Source, Text};

/// A document that an event used, made or changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Id of the record; empty in a draft.
    #[serde(default)]
    pub id: Id,
    /// Title.
    pub title: Text,
    /// Kind.
    pub classification: DocumentKind,
    /// Number, without «№».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub number: Option<String>,
    /// Date of issue.
    #[serde(default)]
    pub date: PartialDate,
    /// The period that it speaks of.
    #[serde(default)]
    pub period: PartialDate,
    /// Who issued it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub creator_id: Option<Id>,
    /// To whom it was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub recipient_id: Option<Id>,
    /// What happened to it, and at which event.
    #[serde(default)]
    pub history: Vec<DocumentStep>,
    /// Path or address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub source: Option<String>,
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

/// One step in the life of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DocumentStep {
    /// The event at which it happened.
    pub event_id: Id,
    /// What happened.
    pub what: Text,
}

impl Document {
    /// A document of which nothing is known but the title and the kind.
    pub fn titled(title: Text, classification: DocumentKind) -> Document {
        Document {
            id: Id::new(),
            title,
            classification,
            number: None,
            date: PartialDate::default(),
            period: PartialDate::default(),
            creator_id: None,
            recipient_id: None,
            history: Vec::new(),
            source: None,
            note: Text::default(),
            inferred: Inferred::new(),
            sources: Vec::new(),
        }
    }
}
