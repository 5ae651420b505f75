### Words of the page of an event: reading, writing, comparing versions.

## Fields

event-field-name = Name
event-field-record_type = Type of record
event-field-classification = Kind
event-field-status = Status
event-field-date = When
event-field-associations = Association
event-field-body_id = Body of the association
event-field-location = Where
event-field-attendance_mode = Format
event-field-organizers = Organizers
event-field-recurrence = Repeats
event-field-description = Description
event-field-attendees = Participants
event-field-about = Discussed
event-field-outcomes = What came of it
event-field-document_ids = Documents
event-field-parent_id = Part of
event-field-parts = Consists of
event-field-related_event_ids = Related to
event-field-note = Note
event-field-mention_only = The source only mentions this event
event-field-inferred = Inferred, not stated
event-field-sources = Sources

## Reading

event-absent-associations = association not stated
event-absent-location = place not stated
event-absent-elected = name not given
event-activity-note = A custom or a summary of a period: not counted among the events.
event-mention-only-note = The source only mentions this event.
event-side-city = From the city
event-side-other = Other participants
event-election-to = election: { $body }
event-outcome-recipient_id = Recipient
event-outcome-person_id = Person
event-outcome-document_id = Document
event-outcome-organization_id = Organization
event-outcome-event_id = Event
event-outcome-period = For the period

## Actions

event-duplicated-left-out = Date, topics, outcomes, documents and sources were left out: a new event has its own.

## Writing

event-name-placeholder = Name of the event
event-date-placeholder = 15.07.2020, July 2020, spring 2019…
event-place-placeholder = City
event-venue-placeholder = Venue, hall, address
event-body-placeholder = Whose meeting it was: board, general meeting…
event-description-placeholder = What it was, in a few sentences
event-note-placeholder = Anything worth knowing, doubts above all
event-who-placeholder = Name, post or office
event-post-placeholder = Post
event-parent-placeholder = Part of which event
event-outcome-placeholder = What was decided, awarded or agreed
event-outcome-pick = Find in the register
event-topics-hint = Enter adds the next topic, Alt+↑ and Alt+↓ move it. A list from Word can be pasted whole.
event-body = Body
event-association-placeholder = Find an association
event-organizer-placeholder = Find an organization
event-document-placeholder = Title or number of the document
event-event-placeholder = Name of the event
event-add-parent = Say what it is part of
event-role = In which part
event-role-of = In which part: { $who }
event-topic-number = Topic { $number }
event-outcome-number = Outcome { $number }
event-outcome-kind = Kind of outcome { $number }
event-outcome-more = All fields of outcome { $number }
event-row-more = All fields of the row
event-row-more-of = All fields: { $row }
event-attendee-to-other = Move to the other participants
event-attendee-to-city = Move to those from the city
event-attendee-find = Pick from the register

event-add-association = Association
event-add-association-more = Another association
event-add-organizer = Organizer
event-add-organizer-more = Another organizer
event-add-attendee-city = Participant from the city
event-add-attendee-other = Other participant
event-add-topic = Topic
event-add-outcome = Outcome
event-add-election = Election
event-add-document = Document
event-add-event = Related event

event-recurrence-none = does not repeat
event-recurrence-yearly = every year
event-recurrence-quarterly = every quarter
event-recurrence-monthly = every month
event-recurrence-weekly = every week
event-recurrence-other = by the rule { $rule }

event-outcome-sources = Sources of outcome { $number }
event-election-sources = Sources of election { $number }

## An election becomes a seat

event-election-record = Record the seat
event-election-title = Record the seat of this election
event-election-done = A seat was recorded of this election already.
event-election-who = Who was elected
event-election-body = To what
event-election-since = Since
event-election-ends = These seats end by it
event-election-end = until
event-election-missing = Pick who was elected: the source gives no name.
event-election-recorded = The seat was recorded
