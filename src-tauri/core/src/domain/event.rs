//! Events: what took place, who took part, what came of it (Popolo Event,
//! schema:Event). Activities share the form and are never counted.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    AttendanceMode, AttendeeRole, EventKind, EventStatus, Id, Inferred, OutcomeKind, PartialDate, RecordType, Side,
    Source, Text,
};

/// An event, or an activity (a yearly custom, the summary of a period).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Id of the record; empty in a draft.
    #[serde(default)]
    pub id: Id,
    /// Event or activity.
    pub record_type: RecordType,
    /// Name.
    pub name: Text,
    /// Kind.
    pub classification: EventKind,
    /// When.
    #[serde(default)]
    pub date: PartialDate,
    /// Whether it took place.
    pub status: EventStatus,
    /// How people attended.
    pub attendance_mode: AttendanceMode,
    /// Where.
    #[serde(default)]
    pub location: Location,
    /// Whose cooperation it belongs to: associations, for sections and statistics.
    #[serde(default)]
    pub associations: Vec<AssociationLink>,
    /// The body whose meeting it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub body_id: Option<Id>,
    /// Who organized it.
    #[serde(default)]
    pub organizers: Vec<Organizer>,
    /// Who took part.
    #[serde(default)]
    pub attendees: Vec<Attendee>,
    /// What was discussed, a topic each.
    #[serde(default)]
    pub about: Vec<Text>,
    /// What came of it.
    #[serde(default)]
    pub outcomes: Vec<Outcome>,
    /// Documents behind it.
    #[serde(default)]
    pub document_ids: Vec<Id>,
    /// The event of which this is a part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub parent_id: Option<Id>,
    /// Events that this one speaks of.
    #[serde(default)]
    pub related_event_ids: Vec<Id>,
    /// Rule of recurrence by RFC 5545, for activities.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub recurrence: Option<String>,
    /// In a few sentences.
    #[serde(default)]
    pub description: Text,
    /// Anything to know, doubts above all.
    #[serde(default)]
    pub note: Text,
    /// Whether the source only mentions it.
    #[serde(default)]
    pub mention_only: bool,
    /// Reasons for what the source does not say, by field.
    #[serde(default)]
    pub inferred: Inferred,
    /// Where it comes from.
    #[serde(default)]
    pub sources: Vec<Source>,
}

/// Where an event took place: a place of the register, or words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Location {
    /// A place of the register.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub place_id: Option<Id>,
    /// The venue, or the place in words.
    pub text: Text,
}

/// An association to whose cooperation an event belongs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssociationLink {
    /// The association.
    pub organization_id: Id,
    /// Why, when the source does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub inferred: Option<Text>,
}

/// An organization that organized an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Organizer {
    /// The organization.
    pub organization_id: Id,
    /// `organizer`, `co_organizer` or `host`.
    pub role: AttendeeRole,
    /// Why, when the source does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub inferred: Option<Text>,
}

/// Somebody who took part: a person, a post, an office, or words. A person may
/// stand with the post in which they came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Attendee {
    /// A person of the register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub person_id: Option<Id>,
    /// A post of the register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub post_id: Option<Id>,
    /// An organization of the register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub organization_id: Option<Id>,
    /// The words of the source, or all there is.
    #[serde(default)]
    pub label: Text,
    /// In which part.
    pub role: AttendeeRole,
    /// Whose people.
    pub side: Side,
    /// Country by ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub country: Option<String>,
    /// Anything to know.
    #[serde(default)]
    pub note: Text,
    /// Why, when the source does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub inferred: Option<Text>,
}

/// What came of an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Id within the register; given by the program when empty.
    #[serde(default)]
    pub id: Id,
    /// Kind.
    pub kind: OutcomeKind,
    /// In words.
    pub text: Text,
    /// Who received an award, an organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub recipient_id: Option<Id>,
    /// Who was elected or awarded, a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub person_id: Option<Id>,
    /// The document that holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub document_id: Option<Id>,
    /// The organization that it made or concerns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub organization_id: Option<Id>,
    /// Another event that it belongs to, such as the competition of an award.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub event_id: Option<Id>,
    /// The period that it is meant for.
    #[serde(default)]
    pub period: PartialDate,
    /// The elections held, for the kind `election`.
    #[serde(default)]
    pub elections: Vec<Election>,
    /// Anything to know.
    #[serde(default)]
    pub note: Text,
    /// Why, when the source does not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub inferred: Option<Text>,
    /// Where it comes from.
    #[serde(default)]
    pub sources: Vec<Source>,
}

/// One election: to which body, and who was elected where that is known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Election {
    /// Id within the register; given by the program when empty.
    #[serde(default)]
    pub id: Id,
    /// The body or association elected to.
    pub body_id: Id,
    /// In words.
    pub what: Text,
    /// The person elected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub person_id: Option<Id>,
    /// Why, when the source does not name the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub inferred: Option<Text>,
    /// Where it comes from.
    #[serde(default)]
    pub sources: Vec<Source>,
}

impl Event {
    /// An empty event to begin a new one from: held, nothing stated.
    pub fn blank() -> Event {
        Event {
            id: Id::new(),
            record_type: RecordType::Event,
            name: Text::default(),
            classification: EventKind::Other,
            date: PartialDate::default(),
            status: EventStatus::Held,
            attendance_mode: AttendanceMode::NotStated,
            location: Location::default(),
            associations: Vec::new(),
            body_id: None,
            organizers: Vec::new(),
            attendees: Vec::new(),
            about: Vec::new(),
            outcomes: Vec::new(),
            document_ids: Vec::new(),
            parent_id: None,
            related_event_ids: Vec::new(),
            recurrence: None,
            description: Text::default(),
            note: Text::default(),
            mention_only: false,
            inferred: Inferred::new(),
            sources: Vec::new(),
        }
    }

    /// Whether it counts in statistics: an event, not an activity.
    pub fn is_counted(&self) -> bool {
        self.record_type == RecordType::Event
    }
}
