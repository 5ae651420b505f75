// Generated from the Rust types by `letopis typescript`. Do not edit: `make generate`.

export type AssociationLink = { 
/**
 * The association.
 */
organization_id: string, 
/**
 * Why, when the source does not say it.
 */
inferred?: Text, };

export type AtRevision = { 
/**
 * The id.
 */
id: string, 
/**
 * The revision seen.
 */
revision: number, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type AttendanceMode = "in_person" | "online" | "mixed" | "not_stated";

export type Attendee = { 
/**
 * A person of the register.
 */
person_id?: string, 
/**
 * A post of the register.
 */
post_id?: string, 
/**
 * An organization of the register.
 */
organization_id?: string, 
/**
 * The words of the source, or all there is.
 */
label: Text, 
/**
 * In which part.
 */
role: AttendeeRole, 
/**
 * Whose people.
 */
side: Side, 
/**
 * Country by ISO 3166-1 alpha-2.
 */
country?: string, 
/**
 * Anything to know.
 */
note: Text, 
/**
 * Why, when the source does not say it.
 */
inferred?: Text, };

export type AttendeeRole = "attendee" | "speaker" | "presenter" | "host" | "organizer" | "co_organizer" | "expert" | "awardee" | "counterpart";

export type ById = { 
/**
 * The id.
 */
id: string, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type ChangeList = { 
/**
 * Only changes of this record.
 */
record?: RecordRef, 
/**
 * Only changes before this sequence number, newest first.
 */
before?: number, 
/**
 * How many at most; 0 means 50, and 500 is the limit.
 */
limit: number, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type Changed = { 
/**
 * The step that was written; absent where nothing differed.
 */
step?: StepView, 
/**
 * The records whose views must be read again.
 */
touched: Array<RecordRef>, 
/**
 * What undo would take back now.
 */
undo?: StepView, 
/**
 * What redo would do again now.
 */
redo?: StepView, };

export type CsvFor = "excel" | "machine";

export type DateRead = { 
/**
 * What was typed.
 */
words: string, 
/**
 * The language of the interface.
 */
language: Language, };

export type DateReading = { 
/**
 * `understood`, `declined` (kept as text), `impossible` (refused) or `empty`.
 */
status: DateStatus, 
/**
 * The value, where it was understood.
 */
edtf?: string, 
/**
 * How it was understood, in words, or why it was not.
 */
words: string, 
/**
 * Whether it carries a mark of uncertainty.
 */
uncertain: boolean, 
/**
 * Things assumed or left out on the way, in words.
 */
notes: Array<string>, };

export type DateStatus = "understood" | "declined" | "impossible" | "empty";

export type DateWords = { 
/**
 * «15 июля 2020 г.»
 */
words: string, 
/**
 * «в феврале 2018 г.»
 */
inside: string, };

export type DateWrite = { 
/**
 * The value; absent for «без даты».
 */
edtf?: string, 
/**
 * The language to write in.
 */
language: Language, };

export type DocumentKind = "decree" | "order" | "law" | "bill_concept" | "address" | "strategy" | "charter" | "report" | "minutes" | "agreement" | "programme" | "project" | "award_diploma" | "other";

export type Election = { 
/**
 * Id within the register; given by the program when empty.
 */
id: string, 
/**
 * The body or association elected to.
 */
body_id: string, 
/**
 * In words.
 */
what: Text, 
/**
 * The person elected.
 */
person_id?: string, 
/**
 * Why, when the source does not name the person.
 */
inferred?: Text, 
/**
 * Where it comes from.
 */
sources: Array<Source>, };

export type ElectionView = { 
/**
 * The election.
 */
election: Election, 
/**
 * The body or association.
 */
body: string, 
/**
 * The person elected, or empty.
 */
person: string, 
/**
 * The event.
 */
event: LinkedEvent, };

export type ErrorKind = "invalid" | "not_found" | "stale" | "refused" | "storage" | "usage" | "internal";

export type ErrorView = { 
/**
 * What sort of refusal or failure.
 */
kind: ErrorKind, 
/**
 * Id of the Fluent message.
 */
message_id: string, 
/**
 * Its arguments.
 */
args: { [key in string]: string }, 
/**
 * The message, in the language asked.
 */
message: string, 
/**
 * What to do now, in words; empty where the message says it.
 */
hint: string, 
/**
 * Per field: path → message. Only for `invalid`.
 */
fields: { [key in string]: string }, 
/**
 * For `stale`: the event as it is now.
 */
current?: EventView, 
/**
 * For the log and the curious: never shown first.
 */
details: string, };

export type Event = { 
/**
 * Id of the record; empty in a draft.
 */
id: string, 
/**
 * Event or activity.
 */
record_type: RecordType, 
/**
 * Name.
 */
name: Text, 
/**
 * Kind.
 */
classification: EventKind, 
/**
 * When.
 */
date: PartialDate, 
/**
 * Whether it took place.
 */
status: EventStatus, 
/**
 * How people attended.
 */
attendance_mode: AttendanceMode, 
/**
 * Where.
 */
location: Location, 
/**
 * Whose cooperation it belongs to: associations, for sections and statistics.
 */
associations: Array<AssociationLink>, 
/**
 * The body whose meeting it was.
 */
body_id?: string, 
/**
 * Who organized it.
 */
organizers: Array<Organizer>, 
/**
 * Who took part.
 */
attendees: Array<Attendee>, 
/**
 * What was discussed, a topic each.
 */
about: Array<Text>, 
/**
 * What came of it.
 */
outcomes: Array<Outcome>, 
/**
 * Documents behind it.
 */
document_ids: Array<string>, 
/**
 * The event of which this is a part.
 */
parent_id?: string, 
/**
 * Events that this one speaks of.
 */
related_event_ids: Array<string>, 
/**
 * Rule of recurrence by RFC 5545, for activities.
 */
recurrence?: string, 
/**
 * In a few sentences.
 */
description: Text, 
/**
 * Anything to know, doubts above all.
 */
note: Text, 
/**
 * Whether the source only mentions it.
 */
mention_only: boolean, 
/**
 * Reasons for what the source does not say, by field.
 */
inferred: { [key in string]: Text }, 
/**
 * Where it comes from.
 */
sources: Array<Source>, };

export type EventChanged = { 
/**
 * The event as it is now.
 */
view: EventView, 
/**
 * What was written.
 */
changed: Changed, };

export type EventCreate = { 
/**
 * The new event, without an id.
 */
event: Event, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type EventKind = "general_meeting" | "board_meeting" | "council_meeting" | "conference" | "forum" | "all_russian_meeting" | "seminar" | "webinar" | "expert_platform_meeting" | "round_table" | "bilateral_meeting" | "celebration" | "other";

export type EventList = { 
/**
 * Which.
 */
query: EventQuery, 
/**
 * In which order.
 */
order: EventOrder, 
/**
 * How many rows to leave out first.
 */
offset: number, 
/**
 * How many rows at most; 0 means 200, and 1,000 is the limit.
 */
limit: number, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type EventOrder = "newest_first" | "oldest_first";

export type EventPage = { 
/**
 * The rows, undated ones last.
 */
rows: Array<EventRow>, 
/**
 * How many events there are in all under the query (activities apart).
 */
total: number, 
/**
 * How many of them certainly lie in the period asked (all, without a period).
 */
certain: number, 
/**
 * How many of them only possibly lie in it.
 */
possible: number, 
/**
 * How many of them have no date.
 */
undated: number, 
/**
 * How many activities there are under the query.
 */
activities: number, 
/**
 * One bar a year for the strip, oldest first, gaps included; counted without the period.
 */
years: Array<YearBar>, 
/**
 * Undated events, counted without the period.
 */
years_undated: number, 
/**
 * Counts for the choices of each filter.
 */
facets: Facets, 
/**
 * The query as it was understood when it made sense only under the other keyboard layout.
 */
corrected_text?: string, };

export type EventQuery = { 
/**
 * Words to look for, in any word form; a wrong keyboard layout is understood.
 */
text: string, 
/**
 * Beginning of the period, EDTF: `2020`, `2020-06`, `2020-06-15`.
 */
from?: string, 
/**
 * End of the period, EDTF, included.
 */
to?: string, 
/**
 * Only events without a date.
 */
undated: boolean, 
/**
 * Events whose date lies only possibly in the period are left out.
 */
certain_only: boolean, 
/**
 * Associations.
 */
associations: Array<string>, 
/**
 * Kinds.
 */
kinds: Array<EventKind>, 
/**
 * Formats.
 */
modes: Array<AttendanceMode>, 
/**
 * Places.
 */
places: Array<string>, 
/**
 * People, posts and offices that took part.
 */
participants: Array<string>, 
/**
 * Kinds of outcome.
 */
outcomes: Array<OutcomeKind>, 
/**
 * Only events of which something besides the words of the source was inferred.
 */
inferred: boolean, 
/**
 * Only events of which the date was inferred or is uncertain.
 */
inferred_date: boolean, 
/**
 * Also activities (customs and summaries), which are never counted.
 */
activities: boolean, };

export type EventRow = { 
/**
 * Id.
 */
id: string, 
/**
 * Event or activity.
 */
record_type: RecordType, 
/**
 * Name as shown.
 */
name: string, 
/**
 * Language of the name when it is not the one asked.
 */
name_language?: Language, 
/**
 * Kind.
 */
kind: EventKind, 
/**
 * The date in words: «15 июля 2020 г.», «2018 г. (?)», «без даты».
 */
date_words: string, 
/**
 * The heading it stands under: the year, or absent for undated ones and spans of years.
 */
year?: number, 
/**
 * Whether the date was inferred or is uncertain.
 */
date_inferred: boolean, 
/**
 * Whether it lies only possibly in the period asked.
 */
possible: boolean, 
/**
 * Format.
 */
mode: AttendanceMode, 
/**
 * Status.
 */
status: EventStatus, 
/**
 * Place in words; empty when none is known.
 */
place: string, 
/**
 * Short names of the associations.
 */
associations: Array<string>, 
/**
 * Who went from the city, in words, a few.
 */
city_attendees: Array<string>, 
/**
 * The kinds of its outcomes.
 */
outcomes: Array<OutcomeKind>, 
/**
 * Whether the source only mentions it.
 */
mention_only: boolean, };

export type EventStatus = "planned" | "held" | "postponed" | "cancelled";

export type EventUpdate = { 
/**
 * The event as it shall be, with its id.
 */
event: Event, 
/**
 * The revision that it was made from; an older one is refused with both versions.
 */
revision: number, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type EventView = { 
/**
 * The record itself.
 */
event: Event, 
/**
 * Its revision: send it back with an update.
 */
revision: number, 
/**
 * The date in words.
 */
date_words: string, 
/**
 * When it was made, RFC 3339.
 */
created_at: string, 
/**
 * When it was last changed, RFC 3339.
 */
updated_at: string, 
/**
 * By whom.
 */
updated_by: string, 
/**
 * The labels of every record it points to, by id.
 */
labels: { [key in string]: LinkLabel }, 
/**
 * Parts of it: events whose parent it is.
 */
parts: Array<LinkedEvent>, 
/**
 * How its sources are to be read, one for each of `event.sources`.
 */
sources: Array<SourceView>, };

export type FacetChoice = { 
/**
 * Id or code.
 */
value: string, 
/**
 * What a person reads.
 */
label: string, 
/**
 * How many events it would show.
 */
count: number, };

export type Facets = { 
/**
 * Associations.
 */
associations: Array<FacetChoice>, 
/**
 * Kinds, by code.
 */
kinds: Array<FacetChoice>, 
/**
 * Formats, by code.
 */
modes: Array<FacetChoice>, 
/**
 * Places.
 */
places: Array<FacetChoice>, 
/**
 * People, posts and offices.
 */
participants: Array<FacetChoice>, 
/**
 * Kinds of outcome, by code.
 */
outcomes: Array<FacetChoice>, };

export type FileName = { 
/**
 * The name, without a folder, safe on Windows.
 */
name: string, };

export type Language = "ru" | "en";

export type LinkChoice = { 
/**
 * Its noun.
 */
noun: Noun, 
/**
 * Its id.
 */
id: string, 
/**
 * Full name.
 */
label: string, 
/**
 * Short name, where it has one.
 */
short?: string, 
/**
 * What tells it from others.
 */
detail?: string, 
/**
 * How many events use it.
 */
used: number, };

export type LinkCreate = { 
/**
 * Organization, place, person, post or document.
 */
noun: Noun, 
/**
 * Its name.
 */
name: Text, 
/**
 * Kind, for an organization; a collective without it.
 */
organization_kind?: OrganizationKind, 
/**
 * Kind, for a document; `other` without it.
 */
document_kind?: DocumentKind, 
/**
 * The organization of a post, or the parent of a body.
 */
organization_id?: string, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type LinkCreated = { 
/**
 * To be picked at once.
 */
choice: LinkChoice, 
/**
 * What was written.
 */
changed: Changed, };

export type LinkFind = { 
/**
 * Among which nouns; empty means organizations, people and posts.
 */
nouns: Array<Noun>, 
/**
 * Among which kinds of organization; empty means all.
 */
organization_kinds: Array<OrganizationKind>, 
/**
 * What was typed so far; empty shows the most used first.
 */
text: string, 
/**
 * How many at most; 0 means 20, and 100 is the limit.
 */
limit: number, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type LinkLabel = { 
/**
 * Its noun.
 */
noun: Noun, 
/**
 * Full name.
 */
label: string, 
/**
 * Short name, where it has one.
 */
short?: string, 
/**
 * What tells it from others: the organization of a post, the date of an event.
 */
detail?: string, 
/**
 * Language of the label when it is not the one asked.
 */
language?: Language, };

export type LinkedEvent = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Date in words.
 */
date_words: string, };

export type ListAll = { 
/**
 * The language of the words in the answer, and of the order.
 */
language: Language, };

export type Location = { 
/**
 * A place of the register.
 */
place_id?: string, 
/**
 * The venue, or the place in words.
 */
text: Text, };

export type Member = { "noun": "organization", "id": string } | { "noun": "person", "id": string } | { "noun": "post", "id": string };

export type Membership = { 
/**
 * Id of the record; empty in a draft.
 */
id: string, 
/**
 * Who is a member.
 */
member: Member, 
/**
 * Of what.
 */
organization_id: string, 
/**
 * In which post, where the membership is the holding of one.
 */
post_id?: string, 
/**
 * As what.
 */
role: Text, 
/**
 * Since when.
 */
start_date: PartialDate, 
/**
 * Until when; the value `..` of an open end is told by `open`.
 */
end_date: PartialDate, 
/**
 * Whether the source says that it still holds.
 */
open: boolean, 
/**
 * Dates at which the source shows it to hold.
 */
known_at: Array<string>, 
/**
 * On whose behalf.
 */
on_behalf_of_id?: string, 
/**
 * How it came about.
 */
how?: MembershipHow, 
/**
 * The event of the election.
 */
event_id?: string, 
/**
 * Anything to know.
 */
note: Text, 
/**
 * Reasons for what the source does not say.
 */
inferred: { [key in string]: Text }, 
/**
 * Where it comes from.
 */
sources: Array<Source>, };

export type MembershipHow = "elected" | "by_post" | "joined";

export type MembershipView = { 
/**
 * The record.
 */
membership: Membership, 
/**
 * Its revision.
 */
revision: number, 
/**
 * Who.
 */
member: string, 
/**
 * Whether the member is our city itself.
 */
of_our_city: boolean, 
/**
 * Of what.
 */
organization: string, 
/**
 * «с 1991 г.»; empty when no date is known.
 */
period_words: string, 
/**
 * Size of the organization in words: «более 80 …»; empty when not known.
 */
size_words: string, };

export type Noun = "settings" | "source_file" | "place" | "organization" | "post" | "person" | "document" | "membership" | "event";

export type Organization = { 
/**
 * Id of the record; empty in a draft.
 */
id: string, 
/**
 * Full name.
 */
name: Text, 
/**
 * Short name or abbreviation.
 */
short_name: Text, 
/**
 * Earlier and other names.
 */
other_names: Array<OtherName>, 
/**
 * Kind.
 */
classification: OrganizationKind, 
/**
 * The organization of which this is a body or a unit.
 */
parent_id?: string, 
/**
 * Area of work.
 */
area?: OrganizationArea, 
/**
 * How it stands to our city.
 */
relation?: RelationToCity, 
/**
 * How many members it unites.
 */
size?: Size, 
/**
 * What it is for, a point each.
 */
purpose: Array<Text>, 
/**
 * When it was founded.
 */
founding_date: PartialDate, 
/**
 * When it ended.
 */
dissolution_date: PartialDate, 
/**
 * Anything to know.
 */
note: Text, 
/**
 * Reasons for what the source does not say.
 */
inferred: { [key in string]: Text }, 
/**
 * Where it comes from.
 */
sources: Array<Source>, };

export type OrganizationArea = "international" | "all_russian" | "regional" | "local";

export type OrganizationKind = "municipality" | "city_body" | "city_unit" | "intermunicipal_association" | "association_body" | "international_association" | "federal_body" | "regional_body" | "other_municipality_body" | "collective";

export type OrganizationView = { 
/**
 * The record.
 */
organization: Organization, 
/**
 * Its revision.
 */
revision: number, 
/**
 * How many events belong to it.
 */
events: number, 
/**
 * Whether our city is a member of it by a recorded membership.
 */
our_membership: boolean, };

export type Organizer = { 
/**
 * The organization.
 */
organization_id: string, 
/**
 * `organizer`, `co_organizer` or `host`.
 */
role: AttendeeRole, 
/**
 * Why, when the source does not say it.
 */
inferred?: Text, };

export type OtherName = { 
/**
 * The name.
 */
name: Text, 
/**
 * Since when.
 */
start_date: PartialDate, 
/**
 * Until when.
 */
end_date: PartialDate, };

export type Outcome = { 
/**
 * Id within the register; given by the program when empty.
 */
id: string, 
/**
 * Kind.
 */
kind: OutcomeKind, 
/**
 * In words.
 */
text: Text, 
/**
 * Who received an award, an organization.
 */
recipient_id?: string, 
/**
 * Who was elected or awarded, a person.
 */
person_id?: string, 
/**
 * The document that holds it.
 */
document_id?: string, 
/**
 * The organization that it made or concerns.
 */
organization_id?: string, 
/**
 * Another event that it belongs to, such as the competition of an award.
 */
event_id?: string, 
/**
 * The period that it is meant for.
 */
period: PartialDate, 
/**
 * The elections held, for the kind `election`.
 */
elections: Array<Election>, 
/**
 * Anything to know.
 */
note: Text, 
/**
 * Why, when the source does not say it.
 */
inferred?: Text, 
/**
 * Where it comes from.
 */
sources: Array<Source>, };

export type OutcomeKind = "award" | "decision" | "agreement" | "election" | "report" | "recommendation" | "charter_change" | "plan" | "proposal" | "conclusion";

export type OutcomeList = { 
/**
 * Kinds; empty means all.
 */
kinds: Array<OutcomeKind>, 
/**
 * Only those received by this organization.
 */
recipient_id?: string, 
/**
 * Of the events under this query.
 */
query: EventQuery, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type OutcomeView = { 
/**
 * The outcome.
 */
outcome: Outcome, 
/**
 * The event.
 */
event: LinkedEvent, };

export type PartialDate = { 
/**
 * The value by EDTF, in the subset of [`crate::edtf`].
 */
edtf?: string, 
/**
 * The words of the source or of the clerk, kept always.
 */
original?: string, };

export type Person = { 
/**
 * Id of the record; empty in a draft.
 */
id: string, 
/**
 * Name as it is written in a sentence: «Г. С. Колягин».
 */
name: Text, 
/**
 * Name as it stands in lists: «Колягин Г. С.».
 */
sort_name: Text, 
/**
 * Where it comes from.
 */
sources: Array<Source>, };

export type PersonView = { 
/**
 * The record.
 */
person: Person, 
/**
 * Its revision.
 */
revision: number, 
/**
 * Events in which they are named.
 */
events: Array<LinkedEvent>, 
/**
 * Events in which a post of theirs is named at a date when they are known to hold it, or undated.
 */
events_by_post: Array<LinkedEvent>, };

export type Qualifier = "exactly" | "more_than" | "fewer_than" | "about";

export type RecordAtRevision = { 
/**
 * Its noun.
 */
noun: Noun, 
/**
 * Its id.
 */
id: string, 
/**
 * The revision seen.
 */
revision: number, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type RecordRef = { 
/**
 * Its noun.
 */
noun: Noun, 
/**
 * Its id.
 */
id: string, };

export type RecordType = "event" | "activity";

export type RegisterStart = { 
/**
 * Name of the city.
 */
city: string, 
/**
 * Name of the unit; may be empty.
 */
unit: string, 
/**
 * Language of the interface and of what was typed.
 */
language: Language, };

export type RegisterStatus = { 
/**
 * Whether nothing was ever kept: the first start.
 */
is_empty: boolean, 
/**
 * Whether it is the sample register.
 */
is_sample: boolean, 
/**
 * The settings, once the register was begun.
 */
settings?: Settings, 
/**
 * Revision of the settings.
 */
settings_revision: number, 
/**
 * How many records of each noun, by its code.
 */
counts: { [key in string]: number }, 
/**
 * What undo would take back.
 */
undo?: StepView, 
/**
 * What redo would do again.
 */
redo?: StepView, 
/**
 * What was found and done when the register was opened, in words; usually empty.
 */
opening: Array<string>, 
/**
 * The folder of the register.
 */
folder: string, 
/**
 * Version of the program.
 */
version: string, };

export type RelationToCity = "our_city" | "own_body" | "own_unit" | "city_is_member" | "city_takes_part_by_invitation" | "city_hosted_its_meeting";

export type ReportExport = { 
/**
 * Which report.
 */
report: ReportName, 
/**
 * In which format.
 */
format: ReportFormat, 
/**
 * For whom, with CSV.
 */
for: CsvFor, 
/**
 * Of which events: what is filtered on the screen is what is exported.
 */
query: EventQuery, 
/**
 * The language of the report.
 */
language: Language, 
/**
 * The file to write, an absolute path.
 */
path: string, };

export type ReportFormat = "pdf" | "csv";

export type ReportName = "chronicle" | "events";

export type ReportNameGet = { 
/**
 * Which report.
 */
report: ReportName, 
/**
 * In which format.
 */
format: ReportFormat, 
/**
 * Of which events.
 */
query: EventQuery, 
/**
 * The language of the report.
 */
language: Language, };

export type ReportWritten = { 
/**
 * The file, or the first of several.
 */
path: string, 
/**
 * Every file: a report of very many events comes in volumes.
 */
files: Array<string>, 
/**
 * Bytes in all.
 */
bytes: number, 
/**
 * How many events it holds.
 */
events: number, 
/**
 * Pages, for PDF.
 */
pages?: number, };

export type Settings = { 
/**
 * Always [`Settings::ID`].
 */
id: string, 
/**
 * The organization that is our city.
 */
our_city_id: string, 
/**
 * Name of the city as titles use it: «город Ставрополь» in the genitive
 * where a report needs it: «города Ставрополя».
 */
city_name: Text, 
/**
 * Name of the city in the genitive, for headings; empty when nobody gave it.
 */
city_name_of: Text, 
/**
 * Name of the unit that keeps the register.
 */
unit_name: Text, 
/**
 * The language in which the register was begun.
 */
language: Language, };

export type SettingsUpdate = { 
/**
 * The settings as they shall be.
 */
settings: Settings, 
/**
 * The revision that they were made from.
 */
revision: number, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type Side = "city" | "other";

export type Size = { 
/**
 * The number.
 */
value: number, 
/**
 * How it is meant.
 */
qualifier: Qualifier, 
/**
 * What is counted.
 */
unit: Text, 
/**
 * As of when; empty when the source does not say.
 */
as_of: PartialDate, };

export type Source = { 
/**
 * The source file (a [`super::SourceFile`]) that says it.
 */
source_id: string, 
/**
 * The place in it: `p45` (paragraph), `row 7`, `sheet 2020, p. 5`.
 */
locator?: string, 
/**
 * The words quoted, where they may be kept.
 */
quote?: string, };

export type SourceView = { 
/**
 * Title of the source.
 */
title: string, 
/**
 * Where in it: «абзац 45».
 */
locator_words: string, 
/**
 * Its address, where it has one.
 */
address?: string, 
/**
 * The words quoted.
 */
quote?: string, };

export type Statistics = { 
/**
 * Events in all; under a period, those that certainly lie in it.
 */
total: number, 
/**
 * Events that only possibly lie in the period; not counted below.
 */
possible: number, 
/**
 * By kind.
 */
kinds: Array<FacetChoice>, 
/**
 * By format.
 */
modes: Array<FacetChoice>, 
/**
 * By association; an event of two counts in both.
 */
associations: Array<FacetChoice>, 
/**
 * By year.
 */
years: Array<YearBar>, 
/**
 * Without a date.
 */
undated: number, 
/**
 * Outcomes by kind.
 */
outcomes: Array<FacetChoice>, 
/**
 * Online events of which the format was inferred.
 */
online_inferred: number, };

export type StatisticsGet = { 
/**
 * Of which events.
 */
query: EventQuery, 
/**
 * The language of the labels.
 */
language: Language, };

export type StepView = { 
/**
 * Sequence number of the change.
 */
sequence: number, 
/**
 * When, RFC 3339 in UTC.
 */
at: string, 
/**
 * By whom.
 */
author: string, 
/**
 * In words: «Изменено мероприятие „…“».
 */
words: string, 
/**
 * The records touched.
 */
touched: Array<RecordRef>, };

export type Text = { 
/**
 * The Russian wording.
 */
ru?: string, 
/**
 * The English wording.
 */
en?: string, };

export type TrashedView = { 
/**
 * Which.
 */
record: RecordRef, 
/**
 * Its name.
 */
label: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * When it was deleted, RFC 3339.
 */
at: string, 
/**
 * By whom.
 */
author: string, };

export type VerifyReport = { 
/**
 * Whether everything agrees.
 */
is_sound: boolean, 
/**
 * Changes in the journal.
 */
changes: number, 
/**
 * Records in the store, the trash apart.
 */
records: number, 
/**
 * What is wrong, in words.
 */
problems: Array<string>, };

export type YearBar = { 
/**
 * The year.
 */
year: number, 
/**
 * Events whose year the source states.
 */
stated: number, 
/**
 * Events whose date is inferred or uncertain, in this year all the same.
 */
inferred: number, };

/** Every command: its argument and its answer. */
export interface Commands {
  register_status: [ListAll, RegisterStatus];
  register_start: [RegisterStart, RegisterStatus];
  register_verify: [ListAll, VerifyReport];
  sample_load: [ListAll, RegisterStatus];
  settings_update: [SettingsUpdate, Changed];
  event_list: [EventList, EventPage];
  event_get: [ById, EventView];
  event_create: [EventCreate, EventChanged];
  event_update: [EventUpdate, EventChanged];
  event_trash: [AtRevision, Changed];
  trash_list: [ListAll, TrashedView[]];
  trash_restore: [RecordAtRevision, Changed];
  date_read: [DateRead, DateReading];
  date_write: [DateWrite, DateWords];
  link_find: [LinkFind, LinkChoice[]];
  link_create: [LinkCreate, LinkCreated];
  organization_list: [ListAll, OrganizationView[]];
  membership_list: [ListAll, MembershipView[]];
  person_list: [ListAll, PersonView[]];
  outcome_list: [OutcomeList, OutcomeView[]];
  election_list: [ListAll, ElectionView[]];
  statistics_get: [StatisticsGet, Statistics];
  change_list: [ChangeList, StepView[]];
  change_undo: [ListAll, Changed];
  change_redo: [ListAll, Changed];
  report_name: [ReportNameGet, FileName];
  report_export: [ReportExport, ReportWritten];
}

/** The closed vocabularies, in the order of lists. */
export const vocabularies = {
  "record-type": ["event", "activity"],
  "event-kind": ["general_meeting", "board_meeting", "council_meeting", "conference", "forum", "all_russian_meeting", "seminar", "webinar", "expert_platform_meeting", "round_table", "bilateral_meeting", "celebration", "other"],
  "attendance-mode": ["in_person", "online", "mixed", "not_stated"],
  "event-status": ["planned", "held", "postponed", "cancelled"],
  "outcome-kind": ["award", "decision", "agreement", "election", "report", "recommendation", "charter_change", "plan", "proposal", "conclusion"],
  "attendee-role": ["attendee", "speaker", "presenter", "host", "organizer", "co_organizer", "expert", "awardee", "counterpart"],
  "side": ["city", "other"],
  "organization-kind": ["municipality", "city_body", "city_unit", "intermunicipal_association", "association_body", "international_association", "federal_body", "regional_body", "other_municipality_body", "collective"],
  "document-kind": ["decree", "order", "law", "bill_concept", "address", "strategy", "charter", "report", "minutes", "agreement", "programme", "project", "award_diploma", "other"],
} as const;
