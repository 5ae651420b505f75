//! A record of any noun: what the store keeps and a change touches.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::*;

/// The nouns of which the register keeps records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Noun {
    /// [`Settings`].
    Settings,
    /// [`SourceFile`].
    SourceFile,
    /// [`Place`].
    Place,
    /// [`Organization`].
    Organization,
    /// [`Post`].
    Post,
    /// [`Person`].
    Person,
    /// [`Document`].
    Document,
    /// [`Membership`].
    Membership,
    /// [`Event`].
    Event,
    /// [`Attachment`].
    Attachment,
    /// [`Distinction`].
    Distinction,
}

impl Noun {
    /// Every noun, in an order in which a link points backwards where it can.
    pub const ALL: [Noun; 11] = [
        Noun::Settings,
        Noun::SourceFile,
        Noun::Place,
        Noun::Organization,
        Noun::Post,
        Noun::Person,
        Noun::Document,
        Noun::Membership,
        Noun::Event,
        Noun::Attachment,
        Noun::Distinction,
    ];

    /// The word for it in JSON, commands and files.
    pub fn code(self) -> &'static str {
        match self {
            Noun::Settings => "settings",
            Noun::SourceFile => "source_file",
            Noun::Place => "place",
            Noun::Organization => "organization",
            Noun::Post => "post",
            Noun::Person => "person",
            Noun::Document => "document",
            Noun::Membership => "membership",
            Noun::Event => "event",
            Noun::Attachment => "attachment",
            Noun::Distinction => "distinction",
        }
    }

    /// The byte that begins its keys in the store. Never reused, never changed.
    pub fn key_byte(self) -> u8 {
        match self {
            Noun::Settings => b's',
            Noun::SourceFile => b'f',
            Noun::Place => b'l',
            Noun::Organization => b'o',
            Noun::Post => b'p',
            Noun::Person => b'n',
            Noun::Document => b'd',
            Noun::Membership => b'm',
            Noun::Event => b'e',
            Noun::Attachment => b'a',
            Noun::Distinction => b'x',
        }
    }
}

/// A record of any noun.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "noun", content = "record", rename_all = "snake_case")]
#[ts(rename = "AnyRecord")]
pub enum Record {
    /// The settings.
    Settings(Settings),
    /// A source.
    SourceFile(SourceFile),
    /// A place.
    Place(Place),
    /// An organization.
    Organization(Organization),
    /// A post.
    Post(Post),
    /// A person.
    Person(Person),
    /// A document.
    Document(Document),
    /// A membership.
    Membership(Membership),
    /// An event or activity.
    Event(Box<Event>),
    /// A file attached to a record.
    Attachment(Attachment),
    /// Two records told apart.
    Distinction(Distinction),
}

/// The name of what has none.
static NAMELESS: Text = Text { ru: None, en: None };

/// One of the nouns as a type, so that the store can be asked for `get::<Event>`.
pub trait Kept: Clone + 'static {
    /// Its noun.
    const NOUN: Noun;
    /// The record as this type, if it is one.
    fn of(record: &Record) -> Option<&Self>;
    /// This as a record.
    fn into_record(self) -> Record;
}

macro_rules! kept {
    ($($name:ident),+) => {$(
        impl Kept for $name {
            const NOUN: Noun = Noun::$name;
            fn of(record: &Record) -> Option<&Self> {
                match record { Record::$name(kept) => Some(kept), _ => None }
            }
            fn into_record(self) -> Record { Record::$name(self.into()) }
        }
    )+};
}
kept!(Settings, SourceFile, Place, Organization, Post, Person, Document, Membership, Event, Attachment, Distinction);

/// Runs the same expression on the record inside, whatever its noun.
macro_rules! on_each {
    ($record:expr, $inner:ident => $body:expr) => {
        match $record {
            Record::Settings($inner) => $body,
            Record::SourceFile($inner) => $body,
            Record::Place($inner) => $body,
            Record::Organization($inner) => $body,
            Record::Post($inner) => $body,
            Record::Person($inner) => $body,
            Record::Document($inner) => $body,
            Record::Membership($inner) => $body,
            Record::Event($inner) => $body,
            Record::Attachment($inner) => $body,
            Record::Distinction($inner) => $body,
        }
    };
}

impl Record {
    /// Its noun.
    pub fn noun(&self) -> Noun {
        match self {
            Record::Settings(_) => Noun::Settings,
            Record::SourceFile(_) => Noun::SourceFile,
            Record::Place(_) => Noun::Place,
            Record::Organization(_) => Noun::Organization,
            Record::Post(_) => Noun::Post,
            Record::Person(_) => Noun::Person,
            Record::Document(_) => Noun::Document,
            Record::Membership(_) => Noun::Membership,
            Record::Event(_) => Noun::Event,
            Record::Attachment(_) => Noun::Attachment,
            Record::Distinction(_) => Noun::Distinction,
        }
    }

    /// Its id.
    pub fn id(&self) -> &str {
        on_each!(self, record => &record.id)
    }

    /// Gives it an id.
    pub fn set_id(&mut self, id: Id) {
        on_each!(self, record => record.id = id);
    }

    /// What a person calls it; empty for a nameless draft.
    pub fn name(&self) -> &Text {
        match self {
            Record::Settings(settings) => &settings.city_name,
            Record::SourceFile(source) => &source.title,
            Record::Place(place) => &place.name,
            Record::Organization(organization) => &organization.name,
            Record::Post(post) => &post.role,
            Record::Person(person) => &person.name,
            Record::Document(document) => &document.title,
            Record::Membership(membership) => &membership.role,
            Record::Event(event) => &event.name,
            Record::Attachment(attachment) => &attachment.label,
            Record::Distinction(_) => &NAMELESS,
        }
    }

    /// The records that it points to, with the field that does.
    pub fn links(&self) -> Vec<Link> {
        let mut links = Links::default();
        match self {
            Record::Settings(settings) => links.one("our_city_id", Noun::Organization, &settings.our_city_id),
            Record::SourceFile(_) => {}
            Record::Place(place) => links.sources(&place.sources),
            Record::Organization(organization) => {
                links.maybe("parent_id", Noun::Organization, &organization.parent_id);
                links.sources(&organization.sources);
            }
            Record::Post(post) => {
                links.maybe("organization_id", Noun::Organization, &post.organization_id);
                links.sources(&post.sources);
            }
            Record::Person(person) => links.sources(&person.sources),
            Record::Document(document) => links.document(document),
            Record::Membership(membership) => links.membership(membership),
            Record::Event(event) => links.event(event),
            Record::Attachment(attachment) => links.one("record", attachment.record.noun, &attachment.record.id),
            Record::Distinction(_) => {}
        }
        links.0
    }
}

/// A pointer from one record to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The field that holds it, as a path: `outcomes.2.recipient_id`.
    pub field: String,
    /// The noun that it points to.
    pub noun: Noun,
    /// The id that it points to.
    pub id: Id,
}

#[derive(Default)]
struct Links(Vec<Link>);

impl Links {
    fn one(&mut self, field: impl Into<String>, noun: Noun, id: &str) {
        self.0.push(Link { field: field.into(), noun, id: id.to_owned() });
    }

    fn maybe(&mut self, field: impl Into<String>, noun: Noun, id: &Option<Id>) {
        if let Some(id) = id {
            self.one(field, noun, id);
        }
    }

    fn sources(&mut self, sources: &[Source]) {
        for (row, source) in sources.iter().enumerate() {
            self.one(format!("sources.{row}.source_id"), Noun::SourceFile, &source.source_id);
        }
    }

    fn document(&mut self, document: &Document) {
        self.maybe("creator_id", Noun::Organization, &document.creator_id);
        self.maybe("recipient_id", Noun::Organization, &document.recipient_id);
        for (row, step) in document.history.iter().enumerate() {
            self.one(format!("history.{row}.event_id"), Noun::Event, &step.event_id);
        }
        self.sources(&document.sources);
    }

    fn membership(&mut self, membership: &Membership) {
        match &membership.member {
            Member::Organization(id) => self.one("member", Noun::Organization, id),
            Member::Person(id) => self.one("member", Noun::Person, id),
            Member::Post(id) => self.one("member", Noun::Post, id),
        }
        self.one("organization_id", Noun::Organization, &membership.organization_id);
        self.maybe("post_id", Noun::Post, &membership.post_id);
        self.maybe("on_behalf_of_id", Noun::Organization, &membership.on_behalf_of_id);
        self.maybe("event_id", Noun::Event, &membership.event_id);
        self.sources(&membership.sources);
    }

    fn event(&mut self, event: &Event) {
        self.maybe("location", Noun::Place, &event.location.place_id);
        self.maybe("body_id", Noun::Organization, &event.body_id);
        self.maybe("parent_id", Noun::Event, &event.parent_id);
        for (row, link) in event.associations.iter().enumerate() {
            self.one(format!("associations.{row}"), Noun::Organization, &link.organization_id);
        }
        for (row, organizer) in event.organizers.iter().enumerate() {
            self.one(format!("organizers.{row}"), Noun::Organization, &organizer.organization_id);
        }
        for (row, attendee) in event.attendees.iter().enumerate() {
            self.maybe(format!("attendees.{row}"), Noun::Person, &attendee.person_id);
            self.maybe(format!("attendees.{row}"), Noun::Post, &attendee.post_id);
            self.maybe(format!("attendees.{row}"), Noun::Organization, &attendee.organization_id);
        }
        for (row, outcome) in event.outcomes.iter().enumerate() {
            self.outcome(row, outcome);
        }
        for (row, id) in event.document_ids.iter().enumerate() {
            self.one(format!("document_ids.{row}"), Noun::Document, id);
        }
        for (row, id) in event.related_event_ids.iter().enumerate() {
            self.one(format!("related_event_ids.{row}"), Noun::Event, id);
        }
        self.sources(&event.sources);
    }

    fn outcome(&mut self, row: usize, outcome: &Outcome) {
        let field = |name: &str| format!("outcomes.{row}.{name}");
        self.maybe(field("recipient_id"), Noun::Organization, &outcome.recipient_id);
        self.maybe(field("person_id"), Noun::Person, &outcome.person_id);
        self.maybe(field("document_id"), Noun::Document, &outcome.document_id);
        self.maybe(field("organization_id"), Noun::Organization, &outcome.organization_id);
        self.maybe(field("event_id"), Noun::Event, &outcome.event_id);
        for (election_row, election) in outcome.elections.iter().enumerate() {
            let field = |name: &str| format!("outcomes.{row}.elections.{election_row}.{name}");
            self.one(field("body_id"), Noun::Organization, &election.body_id);
            self.maybe(field("person_id"), Noun::Person, &election.person_id);
            self.sources(&election.sources);
        }
        self.sources(&outcome.sources);
    }
}
