// The closed vocabularies, in the order of lists. A label is the
// message `<vocabulary>-<code>`.
import type {
  AttendanceMode,
  AttendeeRole,
  DocumentKind,
  EventKind,
  EventStatus,
  Language,
  MembershipHow,
  OrganizationArea,
  OrganizationKind,
  OutcomeKind,
  Qualifier,
  RecordType,
  RelationToCity,
} from '../generated/api';

/** Every code of a vocabulary: a code left out or invented does not compile. */
const all =
  <Code extends string>() =>
  <const Codes extends readonly Code[]>(
    codes: Codes & ([Code] extends [Codes[number]] ? unknown : never),
  ): Codes =>
    codes;

export const RECORD_TYPES = all<RecordType>()(['event', 'activity']);
export const EVENT_STATUSES = all<EventStatus>()(['planned', 'held', 'postponed', 'cancelled']);
export const ATTENDANCE_MODES = all<AttendanceMode>()(['not_stated', 'in_person', 'online', 'mixed']);
export const EVENT_KINDS = all<EventKind>()([
  'general_meeting',
  'board_meeting',
  'council_meeting',
  'conference',
  'forum',
  'all_russian_meeting',
  'seminar',
  'webinar',
  'expert_platform_meeting',
  'round_table',
  'bilateral_meeting',
  'celebration',
  'other',
]);
export const OUTCOME_KINDS = all<OutcomeKind>()([
  'decision',
  'report',
  'recommendation',
  'award',
  'agreement',
  'election',
  'charter_change',
  'plan',
  'proposal',
  'conclusion',
]);
export const ATTENDEE_ROLES = all<AttendeeRole>()([
  'attendee',
  'speaker',
  'presenter',
  'host',
  'organizer',
  'co_organizer',
  'expert',
  'awardee',
  'counterpart',
]);
export const ORGANIZER_ROLES = ['organizer', 'co_organizer', 'host'] as const satisfies AttendeeRole[];
export const ORGANIZATION_KINDS = all<OrganizationKind>()([
  'intermunicipal_association',
  'association_body',
  'international_association',
  'municipality',
  'city_body',
  'city_unit',
  'other_municipality_body',
  'regional_body',
  'federal_body',
  'collective',
]);
export const DOCUMENT_KINDS = all<DocumentKind>()([
  'decree',
  'order',
  'law',
  'bill_concept',
  'address',
  'strategy',
  'charter',
  'report',
  'minutes',
  'agreement',
  'programme',
  'project',
  'award_diploma',
  'other',
]);
export const AREAS = all<OrganizationArea>()(['international', 'all_russian', 'regional', 'local']);
export const RELATIONS = all<RelationToCity>()([
  'city_is_member',
  'city_takes_part_by_invitation',
  'city_hosted_its_meeting',
  'our_city',
  'own_body',
  'own_unit',
]);
export const QUALIFIERS = all<Qualifier>()(['exactly', 'more_than', 'fewer_than', 'about']);
export const MEMBERSHIP_HOWS = all<MembershipHow>()(['elected', 'by_post', 'joined']);
export const LANGUAGES = all<Language>()(['ru', 'en']);
