//! What crosses to the interface: views with the words already resolved, and
//! the arguments of commands. Converted at once; no rules here.

mod attachment;
mod history;
mod many;
mod merge;
mod record;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use crate::domain::RecordRef;
use crate::domain::*;
use crate::language::Language;
pub use crate::search::EventQuery;
pub use attachment::*;
pub use history::*;
pub use many::*;
pub use merge::*;
pub use record::*;

/// No arguments.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Nothing {}

/// A record's id.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ById {
    /// The id.
    pub id: Id,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// The register as a whole.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RegisterStatus {
    /// Whether nothing was ever kept: the first start.
    pub is_empty: bool,
    /// Whether it is the sample register.
    pub is_sample: bool,
    /// The settings, once the register was begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub settings: Option<Settings>,
    /// Revision of the settings.
    pub settings_revision: u32,
    /// How many records of each noun, by its code.
    pub counts: BTreeMap<String, u32>,
    /// What undo would take back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub undo: Option<StepView>,
    /// What redo would do again.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub redo: Option<StepView>,
    /// What was found and done when the register was opened, in words; usually empty.
    pub opening: Vec<String>,
    /// The folder of the register.
    pub folder: String,
    /// Version of the program.
    pub version: String,
}

/// A change, as undo and the journal name it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct StepView {
    /// Sequence number of the change.
    pub sequence: u32,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// By whom.
    pub author: String,
    /// In words: «Изменено мероприятие „…“».
    pub words: String,
    /// The records touched.
    pub touched: Vec<RecordRef>,
    /// What kind of step, by code: `create`, `update`, `merge` …
    pub kind: String,
}

/// «Начать свой реестр».
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RegisterStart {
    /// Name of the city.
    pub city: String,
    /// Name of the unit; may be empty.
    #[serde(default)]
    pub unit: String,
    /// Language of the interface and of what was typed.
    pub language: Language,
}

/// The answer to a change.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Changed {
    /// The step that was written; absent where nothing differed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub step: Option<StepView>,
    /// The records whose views must be read again.
    pub touched: Vec<RecordRef>,
    /// What undo would take back now.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub undo: Option<StepView>,
    /// What redo would do again now.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub redo: Option<StepView>,
}

/// The order of a list of events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EventOrder {
    /// Newest first; undated last.
    #[default]
    NewestFirst,
    /// Oldest first; undated last.
    OldestFirst,
}

/// Arguments of `event_list`.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct EventList {
    /// Which.
    pub query: EventQuery,
    /// In which order.
    pub order: EventOrder,
    /// How many rows to leave out first.
    pub offset: u32,
    /// How many rows at most; 0 means 200, and 1,000 is the limit.
    pub limit: u32,
    /// The language of the words in the answer.
    pub language: Language,
}

/// A page of the chronicle.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EventPage {
    /// The rows, undated ones last.
    pub rows: Vec<EventRow>,
    /// How many events there are in all under the query (activities apart).
    pub total: u32,
    /// How many of them certainly lie in the period asked (all, without a period).
    pub certain: u32,
    /// How many of them only possibly lie in it.
    pub possible: u32,
    /// How many of them have no date.
    pub undated: u32,
    /// How many activities there are under the query.
    pub activities: u32,
    /// One bar a year for the strip, oldest first, gaps included; counted without the period.
    pub years: Vec<YearBar>,
    /// Undated events, counted without the period.
    pub years_undated: u32,
    /// Counts for the choices of each filter.
    pub facets: Facets,
    /// The query as it was understood when it made sense only under the other keyboard layout.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub corrected_text: Option<String>,
}

/// One year in the strip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearBar {
    /// The year.
    pub year: i32,
    /// Events whose year the source states.
    pub stated: u32,
    /// Events whose date is inferred or uncertain, in this year all the same.
    pub inferred: u32,
}

/// The choices of each filter, with counts under the other filters.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct Facets {
    /// Associations.
    pub associations: Vec<FacetChoice>,
    /// Kinds, by code.
    pub kinds: Vec<FacetChoice>,
    /// Formats, by code.
    pub modes: Vec<FacetChoice>,
    /// Places.
    pub places: Vec<FacetChoice>,
    /// People, posts and offices.
    pub participants: Vec<FacetChoice>,
    /// Kinds of outcome, by code.
    pub outcomes: Vec<FacetChoice>,
}

/// One choice of a filter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FacetChoice {
    /// Id or code.
    pub value: String,
    /// What a person reads.
    pub label: String,
    /// How many events it would show.
    pub count: u32,
}

/// An event as a row of the chronicle.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EventRow {
    /// Id.
    pub id: Id,
    /// Event or activity.
    pub record_type: RecordType,
    /// Name as shown.
    pub name: String,
    /// Language of the name when it is not the one asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub name_language: Option<Language>,
    /// Kind.
    pub kind: EventKind,
    /// The date in words: «15 июля 2020 г.», «2018 г. (?)», «без даты».
    pub date_words: String,
    /// The heading it stands under: the year, or absent for undated ones and spans of years.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub year: Option<i32>,
    /// Whether the date was inferred or is uncertain.
    pub date_inferred: bool,
    /// Whether it lies only possibly in the period asked.
    pub possible: bool,
    /// Format.
    pub mode: AttendanceMode,
    /// Status.
    pub status: EventStatus,
    /// Place in words; empty when none is known.
    pub place: String,
    /// Short names of the associations.
    pub associations: Vec<String>,
    /// Who went from the city, in words, a few.
    pub city_attendees: Vec<String>,
    /// The kinds of its outcomes.
    pub outcomes: Vec<OutcomeKind>,
    /// Whether the source only mentions it.
    pub mention_only: bool,
}

/// A record with its revision: what an editor needs to save it again.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EventView {
    /// The record itself.
    pub event: Event,
    /// Its revision: send it back with an update.
    pub revision: u32,
    /// The date in words.
    pub date_words: String,
    /// When it was made, RFC 3339.
    pub created_at: String,
    /// When it was last changed, RFC 3339.
    pub updated_at: String,
    /// By whom.
    pub updated_by: String,
    /// The labels of every record it points to, by id.
    pub labels: BTreeMap<Id, LinkLabel>,
    /// Parts of it: events whose parent it is.
    pub parts: Vec<LinkedEvent>,
    /// How its sources are to be read, one for each of `event.sources`.
    pub sources: Vec<SourceView>,
    /// Who held the posts that stand without a name, by row of `event.attendees`; worked out
    /// from the terms, never written into the record.
    pub holders: BTreeMap<u32, Vec<Holder>>,
    /// The elections of the event of which no seat in a body was made yet, by their id.
    pub open_elections: Vec<Id>,
}

/// The words of a record that is pointed to.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LinkLabel {
    /// Its noun.
    pub noun: Noun,
    /// Full name.
    pub label: String,
    /// Short name, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub short: Option<String>,
    /// What tells it from others: the organization of a post, the date of an event.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub detail: Option<String>,
    /// Language of the label when it is not the one asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub language: Option<Language>,
}

/// An event named by another one.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LinkedEvent {
    /// Id.
    pub id: Id,
    /// Name.
    pub name: String,
    /// Date in words.
    pub date_words: String,
}

/// A source in words.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SourceView {
    /// Title of the source.
    pub title: String,
    /// Where in it: «абзац 45».
    pub locator_words: String,
    /// Its address, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub address: Option<String>,
    /// The words quoted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub quote: Option<String>,
}

/// Arguments of `event_create`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EventCreate {
    /// The new event, without an id.
    pub event: Event,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// Arguments of `event_update`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EventUpdate {
    /// The event as it shall be, with its id.
    pub event: Event,
    /// The revision that it was made from; an older one is refused with both versions.
    pub revision: u32,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// A record at a revision.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AtRevision {
    /// The id.
    pub id: Id,
    /// The revision seen.
    pub revision: u32,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// An event after a change.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EventChanged {
    /// The event as it is now.
    pub view: EventView,
    /// What was written.
    pub changed: Changed,
}

/// Arguments of `date_read`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DateRead {
    /// What was typed.
    pub words: String,
    /// The language of the interface.
    #[serde(default)]
    pub language: Language,
}

/// How typed words were read as a date.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DateReading {
    /// `understood`, `declined` (kept as text), `impossible` (refused) or `empty`.
    pub status: DateStatus,
    /// The value, where it was understood.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub edtf: Option<String>,
    /// How it was understood, in words, or why it was not.
    pub words: String,
    /// Whether it carries a mark of uncertainty.
    pub uncertain: bool,
    /// Things assumed or left out on the way, in words.
    pub notes: Vec<String>,
}

/// What became of the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateStatus {
    /// Read with certainty.
    Understood,
    /// Not certain: kept as text.
    Declined,
    /// Names a day that does not exist, or ends before it begins.
    Impossible,
    /// Nothing was written.
    Empty,
}

/// Arguments of `date_write`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DateWrite {
    /// The value; absent for «без даты».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub edtf: Option<String>,
    /// The language to write in.
    #[serde(default)]
    pub language: Language,
}

/// A date in words.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DateWords {
    /// «15 июля 2020 г.»
    pub words: String,
    /// «в феврале 2018 г.»
    pub inside: String,
}

/// Arguments of `link_find`: the picker that searches as one types.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LinkFind {
    /// Among which nouns; empty means organizations, people and posts.
    #[serde(default)]
    pub nouns: Vec<Noun>,
    /// Among which kinds of organization; empty means all.
    #[serde(default)]
    pub organization_kinds: Vec<OrganizationKind>,
    /// What was typed so far; empty shows the most used first.
    #[serde(default)]
    pub text: String,
    /// How many at most; 0 means 20, and 100 is the limit.
    #[serde(default)]
    pub limit: u32,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// One record to pick.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LinkChoice {
    /// Its noun.
    pub noun: Noun,
    /// Its id.
    pub id: Id,
    /// Full name.
    pub label: String,
    /// Short name, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub short: Option<String>,
    /// What tells it from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub detail: Option<String>,
    /// How many events use it.
    pub used: u32,
}

/// Arguments of `link_create`: a new record with no more than a name, made from a picker.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LinkCreate {
    /// Organization, place, person, post or document.
    pub noun: Noun,
    /// Its name.
    pub name: Text,
    /// Kind, for an organization; a collective without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub organization_kind: Option<OrganizationKind>,
    /// Kind, for a document; `other` without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub document_kind: Option<DocumentKind>,
    /// The organization of a post, or the parent of a body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub organization_id: Option<Id>,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// The record made from a picker.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LinkCreated {
    /// To be picked at once.
    pub choice: LinkChoice,
    /// What was written.
    pub changed: Changed,
}

/// A list of records of one noun, whole.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ListAll {
    /// The language of the words in the answer, and of the order.
    pub language: Language,
}

/// A membership in words.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MembershipView {
    /// The record.
    pub membership: Membership,
    /// Its revision.
    pub revision: u32,
    /// Who.
    pub member: String,
    /// Whether the member is our city itself.
    pub of_our_city: bool,
    /// Of what.
    pub organization: String,
    /// «с 1991 г.»; empty when no date is known.
    pub period_words: String,
    /// Size of the organization in words: «более 80 …»; empty when not known.
    pub size_words: String,
    /// The post held, in words; empty without one.
    pub post: String,
    /// On whose behalf, in words; empty where nobody.
    pub on_behalf_of: String,
    /// The event of the election or joining.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub event: Option<LinkedEvent>,
    /// Whether it is known to hold today, known to have ended, or neither.
    pub state: SeatState,
}

/// Whether a seat is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SeatState {
    /// The source says that it still holds.
    Open,
    /// Its end is known.
    Ended,
    /// Nothing is said of its end.
    Unknown,
}

/// An organization with its revision.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OrganizationView {
    /// The record.
    pub organization: Organization,
    /// Its revision.
    pub revision: u32,
    /// How many events belong to it.
    pub events: u32,
    /// Whether our city is a member of it by a recorded membership.
    pub our_membership: bool,
}

/// A person, the posts held and the events attended.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PersonView {
    /// The record.
    pub person: Person,
    /// Its revision.
    pub revision: u32,
    /// Events in which they are named.
    pub events: Vec<LinkedEvent>,
    /// Events in which a post of theirs is named at a date when they are known to hold it, or undated.
    pub events_by_post: Vec<LinkedEvent>,
}

/// An outcome with the event that it came of.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OutcomeView {
    /// The outcome.
    pub outcome: Outcome,
    /// The event.
    pub event: LinkedEvent,
}

/// Arguments of `outcome_list`.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct OutcomeList {
    /// Kinds; empty means all.
    pub kinds: Vec<OutcomeKind>,
    /// Only those received by this organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub recipient_id: Option<Id>,
    /// Of the events under this query.
    pub query: EventQuery,
    /// The language of the words in the answer.
    pub language: Language,
}

/// An election with the event at which it was held.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ElectionView {
    /// The election.
    pub election: Election,
    /// The body or association.
    pub body: String,
    /// The person elected, or empty.
    pub person: String,
    /// The event.
    pub event: LinkedEvent,
}

/// Arguments of `statistics_get`.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct StatisticsGet {
    /// Of which events.
    pub query: EventQuery,
    /// The language of the labels.
    pub language: Language,
}

/// Counts of events; activities are never among them.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Statistics {
    /// Events in all; under a period, those that certainly lie in it.
    pub total: u32,
    /// Events that only possibly lie in the period; not counted below.
    pub possible: u32,
    /// By kind.
    pub kinds: Vec<FacetChoice>,
    /// By format.
    pub modes: Vec<FacetChoice>,
    /// By association; an event of two counts in both.
    pub associations: Vec<FacetChoice>,
    /// By year.
    pub years: Vec<YearBar>,
    /// Without a date.
    pub undated: u32,
    /// Outcomes by kind.
    pub outcomes: Vec<FacetChoice>,
    /// Online events of which the format was inferred.
    pub online_inferred: u32,
}

/// The reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReportName {
    /// The chronicle: sections by association and year.
    Chronicle,
    /// The list of events.
    Events,
}

/// The formats of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReportFormat {
    /// PDF.
    Pdf,
    /// CSV.
    Csv,
}

/// For whom a CSV file is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CsvFor {
    /// Excel with Russian settings.
    #[default]
    Excel,
    /// Programs: RFC 4180, EDTF, ids.
    Machine,
}

/// Arguments of `report_export`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReportExport {
    /// Which report.
    pub report: ReportName,
    /// In which format.
    pub format: ReportFormat,
    /// For whom, with CSV.
    #[serde(default, rename = "for")]
    pub audience: CsvFor,
    /// Of which events: what is filtered on the screen is what is exported.
    #[serde(default)]
    pub query: EventQuery,
    /// The language of the report.
    #[serde(default)]
    pub language: Language,
    /// The file to write, an absolute path.
    pub path: String,
}

/// Arguments of `report_name`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReportNameGet {
    /// Which report.
    pub report: ReportName,
    /// In which format.
    pub format: ReportFormat,
    /// Of which events.
    #[serde(default)]
    pub query: EventQuery,
    /// The language of the report.
    #[serde(default)]
    pub language: Language,
}

/// A sensible name for the file, with its ending: «Летопись сотрудничества за 2020 год.pdf».
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FileName {
    /// The name, without a folder, safe on Windows.
    pub name: String,
}

/// A report that was written.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReportWritten {
    /// The file, or the first of several.
    pub path: String,
    /// Every file: a report of very many events comes in volumes.
    pub files: Vec<String>,
    /// Bytes in all.
    pub bytes: u32,
    /// How many events it holds.
    pub events: u32,
    /// Pages, for PDF.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub pages: Option<u32>,
}

/// The answer of `register_verify`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct VerifyReport {
    /// Whether everything agrees.
    pub is_sound: bool,
    /// Changes in the journal.
    pub changes: u32,
    /// Records in the store, the trash apart.
    pub records: u32,
    /// What is wrong, in words.
    pub problems: Vec<String>,
}

/// A record in the trash.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TrashedView {
    /// Which.
    pub record: RecordRef,
    /// Its name.
    pub label: String,
    /// Its revision.
    pub revision: u32,
    /// When it was deleted, RFC 3339.
    pub at: String,
    /// By whom.
    pub author: String,
}

/// A record of any noun at a revision.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RecordAtRevision {
    /// Its noun.
    pub noun: Noun,
    /// Its id.
    pub id: Id,
    /// The revision seen.
    pub revision: u32,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// Arguments of `settings_update`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SettingsUpdate {
    /// The settings as they shall be.
    pub settings: Settings,
    /// The revision that they were made from.
    pub revision: u32,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// An error as the interface gets it. One table there decides the look by `kind`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ErrorView {
    /// What sort of refusal or failure.
    pub kind: ErrorKind,
    /// Id of the Fluent message.
    pub message_id: String,
    /// Its arguments.
    pub args: BTreeMap<String, String>,
    /// The message, in the language asked.
    pub message: String,
    /// What to do now, in words; empty where the message says it.
    pub hint: String,
    /// Per field: path → message. Only for `invalid`.
    pub fields: BTreeMap<String, String>,
    /// For `stale`: the event as it is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub current: Option<Box<EventView>>,
    /// For `stale`: the record as it is now, of any noun.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub current_record: Option<Box<RecordView>>,
    /// For the log and the curious: never shown first.
    pub details: String,
}

/// Sorts of errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// Something typed cannot be kept; `fields` says what.
    Invalid,
    /// No such record.
    NotFound,
    /// The record was changed meanwhile.
    Stale,
    /// A refusal with a reason: nothing to undo, in use, already begun.
    Refused,
    /// The disk or a file: full, read-only, missing folder.
    Storage,
    /// A command or an argument that does not exist: a fault of ours.
    Usage,
    /// A failure that should not be: a fault of ours.
    Internal,
}
