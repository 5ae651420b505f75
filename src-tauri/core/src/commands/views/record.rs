//! Records of any noun: read, written, listed, where they are used, and what
//! the page of each noun shows beside the record itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Changed, FacetChoice, LinkLabel, LinkedEvent, MembershipView, RecordRef, SourceView, YearBar};
use crate::domain::*;
use crate::language::Language;

/// Which record, and in which language the answer shall be.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecordAsk {
    /// Its noun.
    pub noun: Noun,
    /// Its id.
    pub id: Id,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// A record with what its page needs: revision, words, where it comes from.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecordView {
    /// The record itself.
    pub record: Record,
    /// Its name as shown.
    pub name: String,
    /// Its revision: send it back with an update.
    pub revision: u32,
    /// When it was made, RFC 3339.
    pub created_at: String,
    /// When it was last changed, RFC 3339.
    pub updated_at: String,
    /// By whom.
    pub updated_by: String,
    /// The labels of every record it points to, by id.
    pub labels: BTreeMap<Id, LinkLabel>,
    /// Its dates in words, by field: `founding_date` → «1991 г.».
    pub dates: BTreeMap<String, String>,
    /// How its sources are to be read, one for each.
    pub sources: Vec<SourceView>,
    /// How many live records point to it.
    pub uses: u32,
}

/// Arguments of `record_create`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecordCreate {
    /// The record; its id is given by the program where it is empty.
    pub record: Record,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// Arguments of `record_update`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecordUpdate {
    /// The record as it shall be, with its id.
    pub record: Record,
    /// The revision that it was made from; an older one is refused with both versions.
    pub revision: u32,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// A record after a change.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecordChanged {
    /// The record as it is now.
    pub view: RecordView,
    /// What was written.
    pub changed: Changed,
}

/// Arguments of `record_list`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecordList {
    /// Of which noun. Of events it lists the activities.
    pub noun: Noun,
    /// Words to look for, in any word form; empty for all.
    #[serde(default)]
    pub text: String,
    /// Only of these kinds, by code: of organizations, of documents.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Only what our city is a member of, or what belongs to it.
    #[serde(default)]
    pub ours: bool,
    /// In which order.
    #[serde(default)]
    pub order: RecordOrder,
    /// How many rows to leave out first.
    #[serde(default)]
    pub offset: u32,
    /// How many rows at most; 0 means 200, and 1,000 is the limit.
    #[serde(default)]
    pub limit: u32,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// The order of a list of records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecordOrder {
    /// By name.
    #[default]
    Name,
    /// The most events first.
    Events,
    /// The last changed first.
    Changed,
    /// By date, newest first, for documents.
    Date,
}

/// A page of a list of records.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecordPage {
    /// The rows.
    pub rows: Vec<RecordRow>,
    /// How many there are in all under what was asked.
    pub total: u32,
    /// Counts of the kinds, under what was asked but the kinds.
    pub kinds: Vec<FacetChoice>,
    /// How many are ours, under what was asked but that.
    pub ours: u32,
    /// The words as they were understood when they made sense only under the other keyboard layout.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub corrected_text: Option<String>,
}

/// A record as a row of a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecordRow {
    /// Its noun.
    pub noun: Noun,
    /// Its id.
    pub id: Id,
    /// Its revision.
    pub revision: u32,
    /// Name as shown.
    pub label: String,
    /// Short name, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub short: Option<String>,
    /// What tells it from others, or says the most: the association of a body, the post of a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub detail: Option<String>,
    /// Code of its kind, where the noun has kinds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub kind: Option<String>,
    /// Its kind in words; empty without one.
    pub kind_words: String,
    /// How many events it belongs to, was at, or is used by.
    pub events: u32,
    /// «2015–2020»: the years of those events; empty without any.
    pub years: String,
    /// Whether our city is a member of it, or it belongs to the city.
    pub ours: bool,
    /// Language of the label when it is not the one asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub language: Option<Language>,
}

/// Where a record is used.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct UseView {
    /// The record that points to it.
    pub record: RecordRef,
    /// Its name.
    pub label: String,
    /// Its date in words; empty where its noun has none.
    pub date_words: String,
    /// As what, in words: «место», «участник»; several joined by commas.
    pub field_words: String,
}

/// Arguments of `record_replace`: every link to `id` leads to `by` instead, and `id` goes to the trash.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecordReplace {
    /// Noun of both.
    pub noun: Noun,
    /// Which goes.
    pub id: Id,
    /// Its revision seen.
    pub revision: u32,
    /// Which takes its place.
    pub by: Id,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// A record pointed to by another one, in a list on its page.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LinkedRecord {
    /// Which.
    pub record: RecordRef,
    /// Its label.
    pub label: LinkLabel,
    /// How many events it belongs to or was at.
    pub events: u32,
}

/// What the page of an organization shows beside the record.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OrganizationPage {
    /// Who is a member of it: our city first, then those still members, then the others.
    pub members: Vec<MembershipView>,
    /// Of what it is a member.
    pub memberships: Vec<MembershipView>,
    /// Its bodies and units.
    pub bodies: Vec<LinkedRecord>,
    /// Posts in it.
    pub posts: Vec<LinkedRecord>,
    /// Size in words: «более 80 городов (2009 г.)»; empty when not known.
    pub size_words: String,
    /// One bar a year, gaps included, of the events that belong to it or its bodies.
    pub years: Vec<YearBar>,
    /// Such events without a date.
    pub undated: u32,
    /// Such events in all.
    pub total: u32,
    /// The newest of them, 20 at most.
    pub events: Vec<LinkedEvent>,
    /// Documents that it issued or received, or that stand behind its events.
    pub documents: Vec<LinkedRecord>,
    /// Customs and summaries of periods that concern it.
    pub activities: Vec<LinkedEvent>,
}

/// What the page of a person shows beside the record.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PersonPage {
    /// Posts and seats over time, the present ones first.
    pub memberships: Vec<MembershipView>,
    /// Events in which they are named, newest first.
    pub events: Vec<LinkedEvent>,
    /// Events in which a post of theirs stands without a name, at a date at which they held it.
    pub events_by_post: Vec<EventByPost>,
    /// Elections and awards.
    pub outcomes: Vec<LinkedEvent>,
    /// One bar a year of all these events, gaps included.
    pub years: Vec<YearBar>,
}

/// An event at which a post stands without a name.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EventByPost {
    /// The event.
    pub event: LinkedEvent,
    /// The post.
    pub post: RecordRef,
    /// The post in words.
    pub post_words: String,
    /// Whether the date lies wholly in the time of the post, or only possibly.
    pub is_certain: bool,
}

/// What the page of a post shows beside the record.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PostPage {
    /// Who held it, newest first.
    pub holders: Vec<MembershipView>,
    /// Times between the holders in which nobody is known to have held it, in words, newest first.
    pub vacancies: Vec<String>,
    /// Holders whose times overlap, in words.
    pub overlaps: Vec<String>,
    /// Events at which the post took part, newest first, with who held it then.
    pub events: Vec<EventOfPost>,
    /// One bar a year of these events, gaps included.
    pub years: Vec<YearBar>,
}

/// An event at which a post took part.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EventOfPost {
    /// The event.
    pub event: LinkedEvent,
    /// Who is named with the post there, or who held it at that date.
    pub holders: Vec<Holder>,
}

/// Somebody who held a post at a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Holder {
    /// The person.
    pub person_id: Id,
    /// Their name.
    pub name: String,
    /// Whether the record itself names them; otherwise it was worked out from the terms.
    pub is_named: bool,
    /// Whether the date lies wholly in their term.
    pub is_certain: bool,
}

/// What the page of a place, a document or a source shows beside the record.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct UsePage {
    /// Events that use it, newest first, undated last.
    pub events: Vec<LinkedEvent>,
    /// One bar a year, gaps included.
    pub years: Vec<YearBar>,
    /// Such events without a date.
    pub undated: u32,
    /// Every other record that uses it.
    pub uses: Vec<UseView>,
}

/// A topic: what events have in common in «Темы». Equal after folding means equal.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TopicRow {
    /// Its wording in both languages, the most frequent one.
    pub topic: Text,
    /// As shown.
    pub label: String,
    /// How many events have it.
    pub events: u32,
    /// «2015–2020».
    pub years: String,
}

/// Arguments of `topic_list`.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TopicList {
    /// Words to look for; empty for all.
    pub text: String,
    /// How many at most; 0 means all.
    pub limit: u32,
    /// The language of the words in the answer, and of the order.
    pub language: Language,
}

/// Arguments of `topic_get`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TopicGet {
    /// The topic, in any of its wordings.
    pub topic: Text,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// What the page of a topic shows.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TopicPage {
    /// The topic.
    pub topic: TopicRow,
    /// Its wordings, the most frequent first.
    pub wordings: Vec<Text>,
    /// Its events, newest first, undated last.
    pub events: Vec<LinkedEvent>,
    /// One bar a year, gaps included.
    pub years: Vec<YearBar>,
    /// Such events without a date.
    pub undated: u32,
}

/// Arguments of `topic_update`: every wording of a topic becomes another one, in every
/// event. Where that is another topic of the register, the two become one.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TopicUpdate {
    /// The topic as it is.
    pub topic: Text,
    /// As it shall be.
    pub wanted: Text,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}
