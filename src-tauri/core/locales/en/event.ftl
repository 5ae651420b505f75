### Words of the page of an event: reading, writing, comparing versions.

event-page = Event
event-tools = Record actions

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

event-part-place_id = City or other place
event-part-venue = Place in words
event-part-text = text
event-part-who = Who
event-part-label = In the source’s words
event-part-post_id = as
event-part-person_id = person
event-part-organization_id = organization
event-part-document_id = document
event-part-recipient_id = recipient
event-part-event_id = event
event-part-country = Country
event-part-note = Note
event-part-original = wording of the date
event-part-elections = Who was elected
event-part-body_id = To which body
event-part-elected = Person elected
event-part-what = In words
event-part-source_id = Source
event-part-locator = Place in the source
event-part-quote = Quotation

event-path-row = row { $row }
event-path-language = { $language ->
    [en] in English
   *[ru] in Russian
}

## Reading

event-no-translation = not translated
event-absent-name = no name
event-absent-associations = association not stated
event-absent-location = place not stated
event-absent-sources = source not stated
event-absent-elected = name not given
event-empty = empty
event-activity-note = A custom or a summary of a period: not counted among the events.
event-mention-only-note = The source only mentions this event.
event-body-of = Body: { $body }
event-side-city = From the city
event-side-other = Other participants
event-election-to = election: { $body }
event-outcome-recipient_id = Recipient
event-outcome-person_id = Person
event-outcome-document_id = Document
event-outcome-organization_id = Organization
event-outcome-event_id = Event
event-outcome-period = For the period
event-open = Open this event
event-changed-by = Changed { $at } by { $by }
event-missing = This record is no longer here: it was deleted. It can be found in the trash.
event-inferred-mark = Inferred, reason { $number }
event-inferred-tip = The source does not say this. Inferred:
event-quoted = “{ $words }”
event-yes = yes
event-no = no

## Actions

event-edit = Edit
event-duplicate = Create similar
event-trash = Move to trash
event-save = Save
event-cancel = Cancel
event-action-edit = Edit the record
event-action-save = Save the record
event-action-cancel = Cancel editing
event-action-duplicate = Create a similar event
event-action-trash = Move the record to the trash
event-saved = Record saved
event-trashed = Record moved to the trash
event-trashed-kept = It can be brought back with all its links.
event-trash-undo = Bring it back
event-duplicated = A new record after this one
event-duplicated-left-out = Date, topics, outcomes, documents and sources were left out: a new event has its own.

## Writing

event-writing = Editing
event-writing-new = New event
event-both = { $language ->
    [en] + in English
   *[ru] + in Russian
}
event-both-hint = Show the fields in both languages
event-name-placeholder = Name of the event
event-date-placeholder = 15.07.2020, July 2020, spring 2019…
event-place-placeholder = City
event-venue-placeholder = Venue, hall, address
event-body-placeholder = Whose meeting it was: board, general meeting…
event-description-placeholder = What it was, in a few sentences
event-note-placeholder = Anything worth knowing, doubts above all
event-who-placeholder = Name, post or office
event-post-placeholder = Post
event-country-none = not stated
event-parent-placeholder = Part of which event
event-outcome-placeholder = What was decided, awarded or agreed
event-outcome-pick = Find in the register
event-source-placeholder = Source
event-locator-placeholder = paragraph, sheet, row
event-quote-placeholder = The source’s words, where they are worth keeping
event-personal-hint = Name, post and office are enough. Please enter no other personal data.
event-topics-hint = Enter adds the next topic, Alt+↑ and Alt+↓ move it. A list from Word can be pasted whole.
event-inferred-tick = inferred
event-inferred-hint = The source does not say this: it was inferred from other facts
event-body = Body
event-association-placeholder = Find an association
event-organizer-placeholder = Find an organization
event-document-placeholder = Title or number of the document
event-event-placeholder = Name of the event
event-add-parent = Say what it is part of
event-inferred-why = Why it was decided so
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
event-add-source = Place in a source

event-recurrence-none = does not repeat
event-recurrence-yearly = every year
event-recurrence-quarterly = every quarter
event-recurrence-monthly = every month
event-recurrence-weekly = every week
event-recurrence-other = by the rule { $rule }

## Finding in the register, new records

event-link-short = { $label } ({ $short })
event-link-used = { $count ->
    [one] in { $count } event
   *[other] in { $count } events
}
event-make-words = Keep as words: “{ $words }”
event-make-organization = Create the organization “{ $words }”
event-make-person = Create the person “{ $words }”
event-make-post = Create the post “{ $words }”
event-make-place = Create the place “{ $words }”
event-make-document = Create the document “{ $words }”
event-new-organization = New organization
event-new-post = New post
event-new-document = New document
event-new-kind = Kind
event-new-name = Name
event-new-post-of = Where the post is (optional)
event-new-make = Create

## Saving, drafts, versions

event-not-saved = { $count ->
    [one] Not saved: { $count } field needs attention
   *[other] Not saved: { $count } fields need attention
}
event-not-saved-kept = Everything you typed is still here.
event-draft-kept = draft kept at { $at }
event-draft-found = There is an unsaved draft from { $at }
event-draft-take = Continue
event-draft-put = Delete the draft
event-draft-new = Start afresh
event-leave-title = Save the changes?
event-leave-words = You changed the record and have not saved it.
event-leave-words-new = The new event is not saved yet.
event-leave-discard = Do not save
event-leave-stay = Back to editing
event-stale-title = The record was changed while you were editing it
event-stale-words = Another version was saved by { $by }, { $at }. Choose what to keep for each field. Nothing is lost.
event-stale-by-mine = changed by you
event-stale-by-theirs = changed elsewhere
event-stale-by-both = changed by you and elsewhere
event-stale-mine = Yours
event-stale-theirs = In the register
event-stale-same = The versions agree: simply save.
event-stale-open = { $count ->
    [one] { $count } field left to choose
   *[other] { $count } fields left to choose
}
event-stale-back = Back to editing
event-stale-save = Save what I chose

## Input fields in general

field-in-language = { $label }, { $language ->
    [en] in English
   *[ru] in Russian
}
field-no-translation = { $language ->
    [en] In English
   *[ru] In Russian
}
field-language-code = { $language ->
    [en] EN
   *[ru] RUS
}
field-language-unfold = { $language ->
    [en] Add the text in English
   *[ru] Add the text in Russian
}
field-language-add = { $language ->
    [en] EN+
   *[ru] RUS+
}
field-date-understood = Understood: { $words }
field-date-declined = Could not be read: { $words }. It will be kept as text.
field-date-impossible = There can be no such date: { $words }
field-date-source = in the source: “{ $words }”
field-date-doubtful = uncertain date (?)
field-pick-pending = “{ $words }” is not picked yet. Pick from the list or create a new record.
field-pick-clear = Remove: { $words }
field-pick-none = There is none such in the register.
field-pick-none-yet = Begin to type.
field-pick-count = { $count ->
    [0] Nothing found
    [one] { $count } choice
   *[other] { $count } choices
}
field-row-up = Up
field-row-down = Down
field-row-remove = Remove the row
field-row-remove-named = Remove: { $row }
field-row-removed = Removed: { $row }
field-row-restore = Put back
