// Generated from the Rust types by `letopis typescript`. Do not edit: `make generate`.

export type AnyRecord = { "noun": "settings", "record": Settings } | { "noun": "source_file", "record": SourceFile } | { "noun": "place", "record": Place } | { "noun": "organization", "record": Organization } | { "noun": "post", "record": Post } | { "noun": "person", "record": Person } | { "noun": "document", "record": Document } | { "noun": "membership", "record": Membership } | { "noun": "event", "record": Event } | { "noun": "attachment", "record": Attachment } | { "noun": "distinction", "record": Distinction };

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

export type Attachment = { 
/**
 * Id of the record; empty in a draft.
 */
id: string, 
/**
 * The record that it is attached to.
 */
record: RecordRef, 
/**
 * What a person calls it; empty shows the name of the file.
 */
label: Text, 
/**
 * The name of the file when it was attached, without a folder.
 */
file_name: string, 
/**
 * Its media type by RFC 6838, from its first bytes and its ending.
 */
media_type: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * BLAKE3 of its bytes, 64 hexadecimal digits: where they lie.
 */
digest: string, };

export type AttachmentCreate = { 
/**
 * The record to attach to.
 */
record: RecordRef, 
/**
 * The files, absolute paths.
 */
paths: Array<string>, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type AttachmentExport = { 
/**
 * The attachment.
 */
id: string, 
/**
 * The file to write, an absolute path.
 */
path: string, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type AttachmentList = { 
/**
 * The record that they are attached to.
 */
record: RecordRef, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type AttachmentPreview = { 
/**
 * What it is.
 */
kind: PreviewKind, 
/**
 * A picture as a `data:` address (PNG, JPEG, WebP or GIF); empty otherwise.
 */
picture: string, 
/**
 * A text, its beginning; empty otherwise.
 */
text: string, 
/**
 * Why there is none, in words; empty where there is one.
 */
refusal: string, 
/**
 * Pages of a PDF; absent otherwise.
 */
pages?: number, };

export type AttachmentView = { 
/**
 * The record of the attachment.
 */
attachment: Attachment, 
/**
 * Its revision.
 */
revision: number, 
/**
 * Its label, or the name of the file.
 */
label: string, 
/**
 * «1,4 МБ».
 */
size_words: string, 
/**
 * What can be shown of it without another program.
 */
preview: PreviewKind, 
/**
 * Whether the file is there, of the size that it had.
 */
is_present: boolean, 
/**
 * When it was attached, RFC 3339.
 */
at: string, 
/**
 * By whom.
 */
author: string, };

export type AttachmentsCreated = { 
/**
 * All attachments of the record now.
 */
attachments: Array<AttachmentView>, 
/**
 * Files that were not taken, each with its reason in words.
 */
refused: Array<string>, 
/**
 * Files that the record had already, by name; they are not attached twice.
 */
known: Array<string>, 
/**
 * What was written; nothing where no file was taken.
 */
changed?: Changed, };

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

export type CellEdit = { "how": "text", 
/**
 * The field of the record, as a path: `location.text`.
 */
field: string, } | { "how": "words", 
/**
 * The field of the record.
 */
field: string, } | { "how": "date", 
/**
 * The field of the record.
 */
field: string, } | { "how": "choice", 
/**
 * The field of the record.
 */
field: string, 
/**
 * The vocabulary by its name in `vocabularies`.
 */
vocabulary: string, } | { "how": "link", 
/**
 * The field of the record, as a path.
 */
field: string, 
/**
 * Its noun.
 */
noun: Noun, };

export type ChangeGet = { 
/**
 * Sequence number of the change.
 */
sequence: number, 
/**
 * Only what it did to this record.
 */
record?: RecordRef, 
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
 * Only changes that touch a record of this noun.
 */
noun?: Noun, 
/**
 * Only steps of these kinds, by code: `create`, `update`, `trash` …
 */
kinds: Array<string>, 
/**
 * Only changes by this user.
 */
author?: string, 
/**
 * Only changes whose words hold these.
 */
text: string, 
/**
 * Only changes from this day on, `2020-07-15`, in the time of this PC.
 */
since?: string, 
/**
 * Only changes up to this day, included.
 */
until?: string, 
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

export type ChangeUndo = { 
/**
 * The oldest change to take back; absent for the last one only.
 */
to?: number, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type ChangeView = { 
/**
 * The step.
 */
step: StepView, 
/**
 * The records touched, 200 at most.
 */
records: Array<RecordChange>, 
/**
 * How many records were touched in all.
 */
touched: number, };

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

export type Distinction = { 
/**
 * Id of the record.
 */
id: string, 
/**
 * Noun of both.
 */
of: Noun, 
/**
 * The lesser of the two ids.
 */
one: string, 
/**
 * The greater of the two ids.
 */
other: string, };

export type Document = { 
/**
 * Id of the record; empty in a draft.
 */
id: string, 
/**
 * Title.
 */
title: Text, 
/**
 * Kind.
 */
classification: DocumentKind, 
/**
 * Number, without «№».
 */
number?: string, 
/**
 * Date of issue.
 */
date: PartialDate, 
/**
 * The period that it speaks of.
 */
period: PartialDate, 
/**
 * Who issued it.
 */
creator_id?: string, 
/**
 * To whom it was given.
 */
recipient_id?: string, 
/**
 * What happened to it, and at which event.
 */
history: Array<DocumentStep>, 
/**
 * Path or address.
 */
source?: string, 
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

export type DocumentKind = "decree" | "order" | "law" | "bill_concept" | "address" | "strategy" | "charter" | "report" | "minutes" | "agreement" | "programme" | "project" | "award_diploma" | "other";

export type DocumentStep = { 
/**
 * The event at which it happened.
 */
event_id: string, 
/**
 * What happened.
 */
what: Text, };

export type DraftView = { 
/**
 * Its key.
 */
key: string, 
/**
 * The draft as JSON text.
 */
draft: string, };

export type DraftWrite = { 
/**
 * Its key, of the page's own making: letters, digits, `-`, `_`, `.`; 100 at most.
 */
key: string, 
/**
 * The draft as JSON text; absent takes it away.
 */
draft?: string, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type DuplicateDismiss = { 
/**
 * Noun of both.
 */
noun: Noun, 
/**
 * The one.
 */
one: string, 
/**
 * The other.
 */
other: string, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type DuplicateFind = { 
/**
 * The record as far as it is written.
 */
record: AnyRecord, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type DuplicateView = { 
/**
 * The older one.
 */
one: RecordRow, 
/**
 * The younger one.
 */
other: RecordRow, 
/**
 * Why it may be: «одно и то же название», «тот же день, тот же орган».
 */
reason: string, };

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

export type ElectionApply = { 
/**
 * The election in words, for the history.
 */
words: string, 
/**
 * The seat taken.
 */
taken: Membership, 
/**
 * The seats that end, as they shall be, with the revisions seen.
 */
ended: Array<EndedSeat>, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type ElectionAsk = { 
/**
 * The event at which it was held.
 */
event_id: string, 
/**
 * The election in it.
 */
election_id: string, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type ElectionProposal = { 
/**
 * The election in words.
 */
words: string, 
/**
 * The seat taken. Its person is empty where the source names nobody: to be picked, or left.
 */
taken: Membership, 
/**
 * The labels of every record that it points to, by id.
 */
labels: { [key in string]: LinkLabel }, 
/**
 * Seats of the same body and post that would end by it, with the end proposed.
 */
ended: Array<EndedSeat>, 
/**
 * Whether a seat was made of this election already.
 */
is_done: boolean, };

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

export type EndedSeat = { 
/**
 * The seat as it would be, its end written.
 */
membership: Membership, 
/**
 * The revision seen.
 */
revision: number, 
/**
 * In words: «Г. С. Колягин, с 2019 г.».
 */
words: string, };

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
 * For `stale`: the record as it is now, of any noun.
 */
current_record?: RecordView, 
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

export type EventByPost = { 
/**
 * The event.
 */
event: LinkedEvent, 
/**
 * The post.
 */
post: RecordRef, 
/**
 * The post in words.
 */
post_words: string, 
/**
 * Whether the date lies wholly in the time of the post, or only possibly.
 */
is_certain: boolean, };

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

export type EventOfPost = { 
/**
 * The event.
 */
event: LinkedEvent, 
/**
 * Who is named with the post there, or who held it at that date.
 */
holders: Array<Holder>, };

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
sources: Array<SourceView>, 
/**
 * Who held the posts that stand without a name, by row of `event.attendees`; worked out
 * from the terms, never written into the record.
 */
holders: { [key in number]: Array<Holder> }, 
/**
 * The elections of the event of which no seat in a body was made yet, by their id.
 */
open_elections: Array<string>, };

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

export type FieldChange = { 
/**
 * The field of the record: `attendees`.
 */
field: string, 
/**
 * In words: «Участники».
 */
label: string, 
/**
 * Lines before; of a list only those that are gone or changed.
 */
before: Array<string>, 
/**
 * Lines after; of a list only those that are new or changed.
 */
after: Array<string>, };

export type FileName = { 
/**
 * The name, without a folder, safe on Windows.
 */
name: string, };

export type Holder = { 
/**
 * The person.
 */
person_id: string, 
/**
 * Their name.
 */
name: string, 
/**
 * Whether the record itself names them; otherwise it was worked out from the terms.
 */
is_named: boolean, 
/**
 * Whether the date lies wholly in their term.
 */
is_certain: boolean, };

export type Language = "ru" | "en";

export type LikeView = { 
/**
 * The record in the register.
 */
row: RecordRow, 
/**
 * Why it may be the same.
 */
reason: string, };

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

export type LinkedRecord = { 
/**
 * Which.
 */
record: RecordRef, 
/**
 * Its label.
 */
label: LinkLabel, 
/**
 * How many events it belongs to or was at.
 */
events: number, };

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

export type ManyChange = { 
/**
 * Those selected one by one; taken where no query is given.
 */
ids: Array<string>, 
/**
 * All under this query, activities included where it has them.
 */
query?: EventQuery, 
/**
 * What shall be done.
 */
patch: Patch, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type ManyPreview = { 
/**
 * How many will change.
 */
changing: number, 
/**
 * How many are so already.
 */
unchanged: number, 
/**
 * How many cannot, which stops the whole: trashed ones that others use.
 */
refused: number, 
/**
 * The first 200, those refused first, then those that change.
 */
rows: Array<ManyRow>, };

export type ManyRow = { 
/**
 * The event.
 */
id: string, 
/**
 * Its name.
 */
label: string, 
/**
 * Its date in words.
 */
date_words: string, 
/**
 * What it holds now.
 */
before: string, 
/**
 * What it will hold.
 */
after: string, 
/**
 * Why it cannot; empty where it can.
 */
refusal: string, };

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
size_words: string, 
/**
 * The post held, in words; empty without one.
 */
post: string, 
/**
 * On whose behalf, in words; empty where nobody.
 */
on_behalf_of: string, 
/**
 * The event of the election or joining.
 */
event?: LinkedEvent, 
/**
 * Whether it is known to hold today, known to have ended, or neither.
 */
state: SeatState, };

export type MergeField = { 
/**
 * The field of the record: `name`.
 */
field: string, 
/**
 * In words.
 */
label: string, 
/**
 * Lines of the one that stays.
 */
kept: Array<string>, 
/**
 * Lines of the one that goes.
 */
gone: Array<string>, 
/**
 * Lines of what comes of both.
 */
merged: Array<string>, 
/**
 * Whether both say something, and not the same: a person should choose.
 */
is_conflict: boolean, };

export type MergePreview = { 
/**
 * The one that stays.
 */
kept: RecordView, 
/**
 * The one that goes.
 */
gone: RecordView, 
/**
 * What comes of both, nothing lost: to be looked over, changed, and sent back.
 */
merged: AnyRecord, 
/**
 * Every field in which one of the three differs, in the order of the page.
 */
fields: Array<MergeField>, 
/**
 * The records whose links will move to the one that stays.
 */
uses: Array<UseView>, };

export type Nothing = Record<symbol, never>;

export type Noun = "settings" | "source_file" | "place" | "organization" | "post" | "person" | "document" | "membership" | "event" | "attachment" | "distinction";

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

export type OrganizationPage = { 
/**
 * Who is a member of it: our city first, then those still members, then the others.
 */
members: Array<MembershipView>, 
/**
 * Of what it is a member.
 */
memberships: Array<MembershipView>, 
/**
 * Its bodies and units.
 */
bodies: Array<LinkedRecord>, 
/**
 * Posts in it.
 */
posts: Array<LinkedRecord>, 
/**
 * Size in words: «более 80 городов (2009 г.)»; empty when not known.
 */
size_words: string, 
/**
 * One bar a year, gaps included, of the events that belong to it or its bodies.
 */
years: Array<YearBar>, 
/**
 * Such events without a date.
 */
undated: number, 
/**
 * Such events in all.
 */
total: number, 
/**
 * The newest of them, 20 at most.
 */
events: Array<LinkedEvent>, 
/**
 * Documents that it issued or received, or that stand behind its events.
 */
documents: Array<LinkedRecord>, 
/**
 * Customs and summaries of periods that concern it.
 */
activities: Array<LinkedEvent>, };

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

export type PairAsk = { 
/**
 * Noun of both.
 */
noun: Noun, 
/**
 * The one that stays.
 */
kept: string, 
/**
 * The one that goes into it.
 */
gone: string, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type PaperLayout = { 
/**
 * Margin at the binding edge: 20 at least, 30 for papers kept over ten years.
 */
margin_left: number, 
/**
 * Margin at the right: 10 at least.
 */
margin_right: number, 
/**
 * Margin above, in which the page number stands: 20 at least.
 */
margin_top: number, 
/**
 * Margin below: 20 at least.
 */
margin_bottom: number, 
/**
 * Type of the text: 12 to 14.
 */
text_size: number, 
/**
 * Type of tables: 8 to 14; 10 to 12 are usual.
 */
table_size: number, 
/**
 * Distance between base lines in hundredths of the size of type: 100 to 150.
 */
line_spacing: number, 
/**
 * Indent of the first line of a paragraph, in tenths of a millimetre: 0 to 250.
 */
paragraph_indent: number, };

export type PartialDate = { 
/**
 * The value by EDTF, in the subset of [`crate::edtf`].
 */
edtf?: string, 
/**
 * The words of the source or of the clerk, kept always.
 */
original?: string, };

export type PastState = { 
/**
 * Sequence number of the last change before it: `as_of` of any reading command. 0: nothing was kept yet.
 */
as_of: number, 
/**
 * When that change was written, RFC 3339; empty for 0.
 */
at: string, 
/**
 * That change in words; empty for 0.
 */
words: string, };

export type Patch = { "what": "kind", "value": EventKind } | { "what": "mode", "value": AttendanceMode } | { "what": "status", "value": EventStatus } | { "what": "place", "value": string | null } | { "what": "add_association", "value": string } | { "what": "remove_association", "value": string } | { "what": "add_topic", "value": Text } | { "what": "remove_topic", "value": Text } | { "what": "trash" };

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
 * Other spellings under which the person is met and found: a maiden name, a name in full.
 */
other_names?: Array<Text>, 
/**
 * Where it comes from.
 */
sources: Array<Source>, };

export type PersonPage = { 
/**
 * Posts and seats over time, the present ones first.
 */
memberships: Array<MembershipView>, 
/**
 * Events in which they are named, newest first.
 */
events: Array<LinkedEvent>, 
/**
 * Events in which a post of theirs stands without a name, at a date at which they held it.
 */
events_by_post: Array<EventByPost>, 
/**
 * Elections and awards.
 */
outcomes: Array<LinkedEvent>, 
/**
 * One bar a year of all these events, gaps included.
 */
years: Array<YearBar>, };

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

export type Place = { 
/**
 * Id of the record; empty in a draft.
 */
id: string, 
/**
 * Name.
 */
name: Text, 
/**
 * Other names under which it is met and found: a former one, a short one.
 */
other_names?: Array<Text>, 
/**
 * Country by ISO 3166-1 alpha-2.
 */
country?: string, 
/**
 * Region by ISO 3166-2.
 */
region?: string, 
/**
 * OKTMO code, 8 or 11 digits, a leading zero kept.
 */
oktmo?: string, 
/**
 * Where it comes from.
 */
sources: Array<Source>, };

export type Post = { 
/**
 * Id of the record; empty in a draft.
 */
id: string, 
/**
 * What the post is called.
 */
role: Text, 
/**
 * Where it is.
 */
organization_id?: string, 
/**
 * Anything to know.
 */
note: Text, 
/**
 * Where it comes from.
 */
sources: Array<Source>, };

export type PostPage = { 
/**
 * Who held it, newest first.
 */
holders: Array<MembershipView>, 
/**
 * Times between the holders in which nobody is known to have held it, in words, newest first.
 */
vacancies: Array<string>, 
/**
 * Holders whose times overlap, in words.
 */
overlaps: Array<string>, 
/**
 * Events at which the post took part, newest first, with who held it then.
 */
events: Array<EventOfPost>, 
/**
 * One bar a year of these events, gaps included.
 */
years: Array<YearBar>, };

export type PreviewKind = "picture" | "page" | "text" | "none";

export type Qualifier = "exactly" | "more_than" | "fewer_than" | "about";

export type RecordAsk = { 
/**
 * Its noun.
 */
noun: Noun, 
/**
 * Its id.
 */
id: string, 
/**
 * The language of the words in the answer.
 */
language: Language, };

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

export type RecordChange = { 
/**
 * Which.
 */
record: RecordRef, 
/**
 * Its name.
 */
label: string, 
/**
 * What became of it.
 */
what: RecordFate, 
/**
 * The fields that differ, in the order of the page.
 */
fields: Array<FieldChange>, 
/**
 * Revision after the change; 0 where it exists no more.
 */
revision: number, };

export type RecordChanged = { 
/**
 * The record as it is now.
 */
view: RecordView, 
/**
 * What was written.
 */
changed: Changed, };

export type RecordCreate = { 
/**
 * The record; its id is given by the program where it is empty.
 */
record: AnyRecord, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type RecordFate = "made" | "changed" | "trashed" | "restored" | "removed";

export type RecordList = { 
/**
 * Of which noun. Of events it lists the activities.
 */
noun: Noun, 
/**
 * Words to look for, in any word form; empty for all.
 */
text: string, 
/**
 * Only of these kinds, by code: of organizations, of documents.
 */
kinds: Array<string>, 
/**
 * Only what our city is a member of, or what belongs to it.
 */
ours: boolean, 
/**
 * In which order.
 */
order: RecordOrder, 
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

export type RecordMerge = { 
/**
 * The record that stays, as it shall be.
 */
record: AnyRecord, 
/**
 * Its revision seen.
 */
revision: number, 
/**
 * The one that goes to the trash.
 */
gone: string, 
/**
 * Its revision seen.
 */
gone_revision: number, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type RecordOrder = "name" | "events" | "changed" | "date";

export type RecordPage = { 
/**
 * The rows.
 */
rows: Array<RecordRow>, 
/**
 * How many there are in all under what was asked.
 */
total: number, 
/**
 * Counts of the kinds, under what was asked but the kinds.
 */
kinds: Array<FacetChoice>, 
/**
 * How many are ours, under what was asked but that.
 */
ours: number, 
/**
 * The words as they were understood when they made sense only under the other keyboard layout.
 */
corrected_text?: string, };

export type RecordRef = { 
/**
 * Its noun.
 */
noun: Noun, 
/**
 * Its id.
 */
id: string, };

export type RecordReplace = { 
/**
 * Noun of both.
 */
noun: Noun, 
/**
 * Which goes.
 */
id: string, 
/**
 * Its revision seen.
 */
revision: number, 
/**
 * Which takes its place.
 */
by: string, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type RecordRevert = { 
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
 * The change after which it was as wanted.
 */
sequence: number, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type RecordRow = { 
/**
 * Its noun.
 */
noun: Noun, 
/**
 * Its id.
 */
id: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * Name as shown.
 */
label: string, 
/**
 * Short name, where it has one.
 */
short?: string, 
/**
 * What tells it from others, or says the most: the association of a body, the post of a person.
 */
detail?: string, 
/**
 * Code of its kind, where the noun has kinds.
 */
kind?: string, 
/**
 * Its kind in words; empty without one.
 */
kind_words: string, 
/**
 * How many events it belongs to, was at, or is used by.
 */
events: number, 
/**
 * «2015–2020»: the years of those events; empty without any.
 */
years: string, 
/**
 * Whether our city is a member of it, or it belongs to the city.
 */
ours: boolean, 
/**
 * Language of the label when it is not the one asked.
 */
language?: Language, };

export type RecordType = "event" | "activity";

export type RecordUpdate = { 
/**
 * The record as it shall be, with its id.
 */
record: AnyRecord, 
/**
 * The revision that it was made from; an older one is refused with both versions.
 */
revision: number, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type RecordView = { 
/**
 * The record itself.
 */
record: AnyRecord, 
/**
 * Its name as shown.
 */
name: string, 
/**
 * Its revision: send it back with an update.
 */
revision: number, 
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
 * Its dates in words, by field: `founding_date` → «1991 г.».
 */
dates: { [key in string]: string }, 
/**
 * How its sources are to be read, one for each.
 */
sources: Array<SourceView>, 
/**
 * How many live records point to it.
 */
uses: number, };

export type RegisterFind = { 
/**
 * The day, `2020-12-31`, in the time of this PC, its end meant.
 */
day: string, 
/**
 * The language of the words in the answer.
 */
language: Language, };

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

export type SeatState = "open" | "ended" | "unknown";

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
language: Language, 
/**
 * How its papers are laid out.
 */
layout: PaperLayout, };

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

export type SourceFile = { 
/**
 * Id of the record; empty in a draft.
 */
id: string, 
/**
 * What it is.
 */
title: Text, 
/**
 * Where it stands.
 */
address?: string, 
/**
 * The language it is written in.
 */
language?: Language, 
/**
 * SHA-256 of the text that was read, in hexadecimal.
 */
sha256?: string, };

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
touched: Array<RecordRef>, 
/**
 * What kind of step, by code: `create`, `update`, `merge` …
 */
kind: string, };

export type Table = { 
/**
 * Every column that the noun has, those shown first in front.
 */
known: Array<TableColumn>, 
/**
 * The codes of the columns of this table, in order.
 */
columns: Array<string>, 
/**
 * The rows.
 */
rows: Array<TableRow>, 
/**
 * How many rows there are in all.
 */
total: number, };

export type TableColumn = { 
/**
 * Its code: `date`, `place`.
 */
code: string, 
/**
 * Its heading.
 */
label: string, 
/**
 * Whether it stands at the right, as numbers do.
 */
is_number: boolean, 
/**
 * Whether it is shown before anybody chose columns.
 */
is_first: boolean, 
/**
 * How a cell of it is edited in place; absent where it is not.
 */
edit?: CellEdit, };

export type TableGet = { 
/**
 * Of which noun.
 */
noun: Noun, 
/**
 * Which events, for the noun `event`.
 */
query: EventQuery, 
/**
 * Words to look for, for the other nouns.
 */
text: string, 
/**
 * Only of these kinds, by code, for the other nouns.
 */
kinds: Array<string>, 
/**
 * The columns wanted, by code, in order; empty for those shown at first.
 */
columns: Array<string>, 
/**
 * The column to sort by; absent for the order of the list.
 */
sort?: string, 
/**
 * The other way round.
 */
descending: boolean, 
/**
 * How many rows to leave out first.
 */
offset: number, 
/**
 * How many rows at most; 0 means 200, and 100,000 is the limit.
 */
limit: number, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type TableRow = { 
/**
 * Id of the record.
 */
id: string, 
/**
 * Its revision.
 */
revision: number, 
/**
 * The cells in words; empty where there is nothing.
 */
cells: Array<string>, };

export type Text = { 
/**
 * The Russian wording.
 */
ru?: string, 
/**
 * The English wording.
 */
en?: string, };

export type TopicGet = { 
/**
 * The topic, in any of its wordings.
 */
topic: Text, 
/**
 * The language of the words in the answer.
 */
language: Language, };

export type TopicList = { 
/**
 * Words to look for; empty for all.
 */
text: string, 
/**
 * How many at most; 0 means all.
 */
limit: number, 
/**
 * The language of the words in the answer, and of the order.
 */
language: Language, };

export type TopicPage = { 
/**
 * The topic.
 */
topic: TopicRow, 
/**
 * Its wordings, the most frequent first.
 */
wordings: Array<Text>, 
/**
 * Its events, newest first, undated last.
 */
events: Array<LinkedEvent>, 
/**
 * One bar a year, gaps included.
 */
years: Array<YearBar>, 
/**
 * Such events without a date.
 */
undated: number, };

export type TopicRow = { 
/**
 * Its wording in both languages, the most frequent one.
 */
topic: Text, 
/**
 * As shown.
 */
label: string, 
/**
 * How many events have it.
 */
events: number, 
/**
 * «2015–2020».
 */
years: string, };

export type TopicUpdate = { 
/**
 * The topic as it is.
 */
topic: Text, 
/**
 * As it shall be.
 */
wanted: Text, 
/**
 * The language of the words in the answer.
 */
language: Language, };

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

export type UsePage = { 
/**
 * Events that use it, newest first, undated last.
 */
events: Array<LinkedEvent>, 
/**
 * One bar a year, gaps included.
 */
years: Array<YearBar>, 
/**
 * Such events without a date.
 */
undated: number, 
/**
 * Every other record that uses it.
 */
uses: Array<UseView>, };

export type UseView = { 
/**
 * The record that points to it.
 */
record: RecordRef, 
/**
 * Its name.
 */
label: string, 
/**
 * Its date in words; empty where its noun has none.
 */
date_words: string, 
/**
 * As what, in words: «место», «участник»; several joined by commas.
 */
field_words: string, };

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
  trash_empty: [ListAll, Changed];
  record_get: [RecordAsk, RecordView];
  record_list: [RecordList, RecordPage];
  record_create: [RecordCreate, RecordChanged];
  record_update: [RecordUpdate, RecordChanged];
  record_trash: [RecordAtRevision, Changed];
  use_list: [RecordAsk, UseView[]];
  record_replace: [RecordReplace, Changed];
  record_preview: [PairAsk, MergePreview];
  record_merge: [RecordMerge, RecordChanged];
  record_revert: [RecordRevert, RecordChanged];
  duplicate_list: [ListAll, DuplicateView[]];
  duplicate_find: [DuplicateFind, LikeView[]];
  duplicate_dismiss: [DuplicateDismiss, Changed];
  organization_get: [ById, OrganizationPage];
  person_get: [ById, PersonPage];
  post_get: [ById, PostPage];
  place_get: [ById, UsePage];
  document_get: [ById, UsePage];
  source_get: [ById, UsePage];
  topic_list: [TopicList, TopicRow[]];
  topic_get: [TopicGet, TopicPage];
  topic_update: [TopicUpdate, Changed];
  election_preview: [ElectionAsk, ElectionProposal];
  election_apply: [ElectionApply, Changed];
  event_preview: [ManyChange, ManyPreview];
  event_apply: [ManyChange, Changed];
  table_get: [TableGet, Table];
  attachment_list: [AttachmentList, AttachmentView[]];
  attachment_create: [AttachmentCreate, AttachmentsCreated];
  attachment_preview: [ById, AttachmentPreview];
  attachment_export: [AttachmentExport, FileName];
  draft_list: [ListAll, DraftView[]];
  draft_write: [DraftWrite, Nothing];
  register_find: [RegisterFind, PastState];
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
  change_get: [ChangeGet, ChangeView];
  change_undo: [ChangeUndo, Changed];
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
  "organization-area": ["international", "all_russian", "regional", "local"],
  "relation-to-city": ["our_city", "own_body", "own_unit", "city_is_member", "city_takes_part_by_invitation", "city_hosted_its_meeting"],
  "qualifier": ["exactly", "more_than", "fewer_than", "about"],
  "membership-how": ["elected", "by_post", "joined"],
} as const;
