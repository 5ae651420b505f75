// The commands and their types. Written from Rust; not to be edited by hand.

export type Id = string;
export type Language = 'ru' | 'en';

export type Noun =
  | 'settings'
  | 'source_file'
  | 'place'
  | 'organization'
  | 'post'
  | 'person'
  | 'document'
  | 'membership'
  | 'event';

export type RecordType = 'event' | 'activity';
export type EventKind =
  | 'general_meeting'
  | 'board_meeting'
  | 'council_meeting'
  | 'conference'
  | 'forum'
  | 'all_russian_meeting'
  | 'seminar'
  | 'webinar'
  | 'expert_platform_meeting'
  | 'round_table'
  | 'bilateral_meeting'
  | 'celebration'
  | 'other';
export type AttendanceMode = 'in_person' | 'online' | 'mixed' | 'not_stated';
export type EventStatus = 'planned' | 'held' | 'postponed' | 'cancelled';
export type OutcomeKind =
  | 'award'
  | 'decision'
  | 'agreement'
  | 'election'
  | 'report'
  | 'recommendation'
  | 'charter_change'
  | 'plan'
  | 'proposal'
  | 'conclusion';
export type AttendeeRole =
  | 'attendee'
  | 'speaker'
  | 'presenter'
  | 'host'
  | 'organizer'
  | 'co_organizer'
  | 'expert'
  | 'awardee'
  | 'counterpart';
export type Side = 'city' | 'other';
export type OrganizationKind =
  | 'municipality'
  | 'city_body'
  | 'city_unit'
  | 'intermunicipal_association'
  | 'association_body'
  | 'international_association'
  | 'federal_body'
  | 'regional_body'
  | 'other_municipality_body'
  | 'collective';
export type OrganizationArea = 'international' | 'all_russian' | 'regional' | 'local';
export type RelationToCity =
  | 'our_city'
  | 'own_body'
  | 'own_unit'
  | 'city_is_member'
  | 'city_takes_part_by_invitation'
  | 'city_hosted_its_meeting';
export type Qualifier = 'exactly' | 'more_than' | 'fewer_than' | 'about';
export type MembershipHow = 'elected' | 'by_post' | 'joined';
export type DocumentKind =
  | 'decree'
  | 'order'
  | 'law'
  | 'bill_concept'
  | 'address'
  | 'strategy'
  | 'charter'
  | 'report'
  | 'minutes'
  | 'agreement'
  | 'programme'
  | 'project'
  | 'award_diploma'
  | 'other';

export type Text = { ru?: string; en?: string };
export type PartialDate = { edtf?: string; original?: string };
export type Inferred = { [key in string]: Text };
export type Source = { source_id: Id; locator: string; quote?: string };

export type Location = { place_id?: Id; text: Text };
export type AssociationLink = { organization_id: Id; inferred?: Text };
export type Organizer = { organization_id: Id; role: AttendeeRole; inferred?: Text };
export type Attendee = {
  person_id?: Id;
  post_id?: Id;
  organization_id?: Id;
  label: Text;
  role: AttendeeRole;
  side: Side;
  country?: string;
  note: Text;
  inferred?: Text;
};
export type Election = {
  id: Id;
  body_id: Id;
  what: Text;
  person_id?: Id;
  inferred?: Text;
  sources: Array<Source>;
};
export type Outcome = {
  id: Id;
  kind: OutcomeKind;
  text: Text;
  recipient_id?: Id;
  person_id?: Id;
  document_id?: Id;
  organization_id?: Id;
  event_id?: Id;
  period: PartialDate;
  elections: Array<Election>;
  note: Text;
  inferred?: Text;
  sources: Array<Source>;
};
export type Event = {
  id: Id;
  record_type: RecordType;
  name: Text;
  classification: EventKind;
  date: PartialDate;
  status: EventStatus;
  attendance_mode: AttendanceMode;
  location: Location;
  associations: Array<AssociationLink>;
  body_id?: Id;
  organizers: Array<Organizer>;
  attendees: Array<Attendee>;
  about: Array<Text>;
  outcomes: Array<Outcome>;
  document_ids: Array<Id>;
  parent_id?: Id;
  related_event_ids: Array<Id>;
  recurrence?: string;
  description: Text;
  note: Text;
  mention_only: boolean;
  inferred: Inferred;
  sources: Array<Source>;
};

export type OtherName = { name: Text; start_date: PartialDate; end_date: PartialDate };
export type Size = { value: number; qualifier: Qualifier; unit: Text; as_of: PartialDate };
export type Organization = {
  id: Id;
  name: Text;
  short_name: Text;
  other_names: Array<OtherName>;
  classification: OrganizationKind;
  parent_id?: Id;
  area?: OrganizationArea;
  relation?: RelationToCity;
  size?: Size;
  purpose: Array<Text>;
  founding_date: PartialDate;
  dissolution_date: PartialDate;
  note: Text;
  inferred: Inferred;
  sources: Array<Source>;
};
export type Person = { id: Id; name: Text; sort_name: Text; sources: Array<Source> };
export type Member = { noun: 'organization' | 'person' | 'post'; id: Id };
export type Membership = {
  id: Id;
  member: Member;
  organization_id: Id;
  post_id?: Id;
  role: Text;
  start_date: PartialDate;
  end_date: PartialDate;
  open: boolean;
  known_at: Array<string>;
  on_behalf_of_id?: Id;
  how?: MembershipHow;
  event_id?: Id;
  note: Text;
  inferred: Inferred;
  sources: Array<Source>;
};
export type Settings = {
  id: Id;
  our_city_id: Id;
  city_name: Text;
  city_name_of: Text;
  unit_name: Text;
  language: Language;
};

export type ById = { id: Id; language: Language };
export type RecordRef = { noun: Noun; id: Id };
export type StepView = {
  sequence: number;
  at: string;
  author: string;
  words: string;
  touched: Array<RecordRef>;
};
export type RegisterStatus = {
  is_empty: boolean;
  is_sample: boolean;
  settings?: Settings;
  settings_revision: number;
  counts: { [key in string]: number };
  undo?: StepView;
  redo?: StepView;
  opening: Array<string>;
  folder: string;
  version: string;
};
export type RegisterStart = { city: string; unit: string; language: Language };
export type Changed = { step?: StepView; touched: Array<RecordRef>; undo?: StepView; redo?: StepView };

export type EventQuery = {
  text: string;
  from?: string;
  to?: string;
  undated: boolean;
  certain_only: boolean;
  associations: Array<Id>;
  kinds: Array<EventKind>;
  modes: Array<AttendanceMode>;
  places: Array<Id>;
  participants: Array<Id>;
  outcomes: Array<OutcomeKind>;
  inferred: boolean;
  activities: boolean;
};
export type EventOrder = 'newest_first' | 'oldest_first';
export type EventList = {
  query: EventQuery;
  order: EventOrder;
  offset: number;
  limit: number;
  language: Language;
};
export type YearBar = { year: number; stated: number; inferred: number };
export type FacetChoice = { value: string; label: string; count: number };
export type Facets = {
  associations: Array<FacetChoice>;
  kinds: Array<FacetChoice>;
  modes: Array<FacetChoice>;
  places: Array<FacetChoice>;
  participants: Array<FacetChoice>;
  outcomes: Array<FacetChoice>;
};
export type EventRow = {
  id: Id;
  record_type: RecordType;
  name: string;
  name_language?: Language;
  kind: EventKind;
  date_words: string;
  year?: number;
  date_inferred: boolean;
  possible: boolean;
  mode: AttendanceMode;
  status: EventStatus;
  place: string;
  associations: Array<string>;
  city_attendees: Array<string>;
  outcomes: Array<OutcomeKind>;
  mention_only: boolean;
};
export type EventPage = {
  rows: Array<EventRow>;
  total: number;
  certain: number;
  possible: number;
  undated: number;
  activities: number;
  years: Array<YearBar>;
  years_undated: number;
  facets: Facets;
  corrected_text?: string;
};

export type LinkLabel = { noun: Noun; label: string; short?: string; detail?: string; language?: Language };
export type LinkedEvent = { id: Id; name: string; date_words: string };
export type SourceView = { title: string; locator_words: string; address?: string; quote?: string };
export type EventView = {
  event: Event;
  revision: number;
  date_words: string;
  created_at: string;
  updated_at: string;
  updated_by: string;
  labels: { [key in Id]: LinkLabel };
  parts: Array<LinkedEvent>;
  sources: Array<SourceView>;
};
export type EventCreate = { event: Event; language: Language };
export type EventUpdate = { event: Event; revision: number; language: Language };
export type AtRevision = { id: Id; revision: number; language: Language };
export type EventChanged = { view: EventView; changed: Changed };

export type DateRead = { words: string; language: Language };
export type DateStatus = 'understood' | 'declined' | 'impossible' | 'empty';
export type DateReading = {
  status: DateStatus;
  edtf?: string;
  words: string;
  uncertain: boolean;
  notes: Array<string>;
};
export type DateWrite = { edtf?: string; language: Language };
export type DateWords = { words: string; inside: string };

export type LinkFind = {
  nouns: Array<Noun>;
  organization_kinds: Array<OrganizationKind>;
  text: string;
  limit: number;
  language: Language;
};
export type LinkChoice = {
  noun: Noun;
  id: Id;
  label: string;
  short?: string;
  detail?: string;
  used: number;
};
export type LinkCreate = {
  noun: Noun;
  name: Text;
  organization_kind?: OrganizationKind;
  document_kind?: DocumentKind;
  organization_id?: Id;
  language: Language;
};
export type LinkCreated = { choice: LinkChoice; changed: Changed };

export type ListAll = { language: Language };
export type MembershipView = {
  membership: Membership;
  revision: number;
  member: string;
  of_our_city: boolean;
  organization: string;
  period_words: string;
  size_words: string;
};
export type OrganizationView = {
  organization: Organization;
  revision: number;
  events: number;
  our_membership: boolean;
};
export type PersonView = {
  person: Person;
  revision: number;
  events: Array<LinkedEvent>;
  events_by_post: Array<LinkedEvent>;
};
export type OutcomeView = { outcome: Outcome; event: LinkedEvent };
export type OutcomeList = {
  kinds: Array<OutcomeKind>;
  recipient_id?: Id;
  query: EventQuery;
  language: Language;
};
export type ElectionView = { election: Election; body: string; person: string; event: LinkedEvent };
export type StatisticsGet = { query: EventQuery; language: Language };
export type Statistics = {
  total: number;
  kinds: Array<FacetChoice>;
  modes: Array<FacetChoice>;
  associations: Array<FacetChoice>;
  years: Array<YearBar>;
  undated: number;
  outcomes: Array<FacetChoice>;
  online_inferred: number;
};

export type ReportName = 'chronicle' | 'events';
export type ReportFormat = 'pdf' | 'csv';
export type CsvFor = 'excel' | 'machine';
export type ReportExport = {
  report: ReportName;
  format: ReportFormat;
  for: CsvFor;
  query: EventQuery;
  language: Language;
  path: string;
};
export type ReportNameGet = {
  report: ReportName;
  format: ReportFormat;
  query: EventQuery;
  language: Language;
};
export type FileName = { name: string };
export type ReportWritten = { path: string; bytes: number; events: number; pages?: number };

export type VerifyReport = {
  is_sound: boolean;
  changes: number;
  records: number;
  problems: Array<string>;
};
export type ChangeList = { record?: RecordRef; before?: number; limit: number; language: Language };
export type TrashedView = { record: RecordRef; label: string; revision: number; at: string; author: string };
export type SettingsUpdate = { settings: Settings; revision: number; language: Language };

export type ErrorKind = 'invalid' | 'not_found' | 'stale' | 'refused' | 'storage' | 'usage' | 'internal';
export type ErrorView = {
  kind: ErrorKind;
  message_id: string;
  args: { [key in string]: string };
  message: string;
  hint: string;
  fields: { [key in string]: string };
  current?: EventView;
  details: string;
};

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
  trash_list: [ListAll, Array<TrashedView>];
  trash_restore: [AtRevision, Changed];
  date_read: [DateRead, DateReading];
  date_write: [DateWrite, DateWords];
  link_find: [LinkFind, Array<LinkChoice>];
  link_create: [LinkCreate, LinkCreated];
  organization_list: [ListAll, Array<OrganizationView>];
  membership_list: [ListAll, Array<MembershipView>];
  person_list: [ListAll, Array<PersonView>];
  outcome_list: [OutcomeList, Array<OutcomeView>];
  election_list: [ListAll, Array<ElectionView>];
  statistics_get: [StatisticsGet, Statistics];
  change_list: [ChangeList, Array<StepView>];
  change_undo: [ListAll, Changed];
  change_redo: [ListAll, Changed];
  report_name: [ReportNameGet, FileName];
  report_export: [ReportExport, ReportWritten];
}
