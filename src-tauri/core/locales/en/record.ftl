### Words of the page of any record: reading, writing, comparing versions, drafts.

## Parts of a record

record-tools = Record actions
record-part-place_id = City or other place
record-part-venue = Place in words
record-part-text = text
record-part-who = Who
record-part-label = In the source’s words
record-part-post_id = as
record-part-person_id = person
record-part-organization_id = organization
record-part-document_id = document
record-part-recipient_id = recipient
record-part-event_id = event
record-part-country = Country
record-part-note = Note
record-part-original = wording of the date
record-part-elections = Who was elected
record-part-body_id = To which body
record-part-elected = Person elected
record-part-what = In words
record-part-source_id = Source
record-part-locator = Place in the source
record-part-quote = Quotation
record-path-row = row { $row }
record-path-language = { $language ->
    [en] in English
   *[ru] in Russian
}

## Reading

record-no-translation = not translated
record-absent-name = no name
record-absent-sources = source not stated
record-empty = empty
record-changed-by = Changed { $at } by { $by }
record-missing = This record is no longer here: it was deleted. It can be found in the trash.
record-inferred-mark = Inferred, reason { $number }
record-inferred-tip = The source does not say this. Inferred:
record-quoted = “{ $words }”
record-yes = yes
record-no = no

## Actions

record-edit = Edit
record-duplicate = Create similar
record-trash = Move to trash
record-save = Save
record-cancel = Cancel
record-action-edit = Edit the record
record-action-save = Save the record
record-action-cancel = Cancel editing
record-action-duplicate = Create a similar record
record-action-trash = Move the record to the trash
record-saved = Record saved
record-trashed = Record moved to the trash
record-trashed-kept = It can be brought back with all its links.
record-trash-undo = Bring it back
record-duplicated = A new record after this one
record-duplicated-left-out = What each record has of its own was left out.

## Writing

record-writing = Editing
record-both = { $language ->
    [en] + in English
   *[ru] + in Russian
}
record-both-hint = Show the fields in both languages
record-country-none = not stated
record-source-placeholder = Source
record-locator-placeholder = paragraph, sheet, row
record-quote-placeholder = The source’s words, where they are worth keeping
record-personal-hint = Name, post and office are enough. Please enter no other personal data.
record-inferred-tick = inferred
record-inferred-hint = The source does not say this: it was inferred from other facts
record-inferred-why = Why it was decided so
record-add-source = Place in a source

## Finding in the register, new records

record-link-short = { $label } ({ $short })
record-link-used = { $count ->
    [one] in { $count } event
   *[other] in { $count } events
}
record-make-words = Keep as words: “{ $words }”
record-make-organization = Create the organization “{ $words }”
record-make-person = Create the person “{ $words }”
record-make-post = Create the post “{ $words }”
record-make-place = Create the place “{ $words }”
record-make-document = Create the document “{ $words }”
record-new-organization = New organization
record-new-post = New post
record-new-document = New document
record-new-kind = Kind
record-new-name = Name
record-new-post-of = Where the post is (optional)
record-new-make = Create

## Saving, drafts, versions

record-not-saved = { $count ->
    [one] Not saved: { $count } field needs attention
   *[other] Not saved: { $count } fields need attention
}
record-not-saved-kept = Everything you typed is still here.
record-draft-kept = draft kept at { $at }
record-draft-found = There is an unsaved draft from { $at }
record-draft-take = Continue
record-draft-put = Delete the draft
record-draft-new = Start afresh
record-leave-title = Save the changes?
record-leave-words = You changed the record and have not saved it.
record-leave-words-new = The new record is not saved yet.
record-leave-discard = Do not save
record-leave-stay = Back to editing
record-stale-title = The record was changed while you were editing it
record-stale-words = Another version was saved by { $by }, { $at }. Choose what to keep for each field. Nothing is lost.
record-stale-by-mine = changed by you
record-stale-by-theirs = changed elsewhere
record-stale-by-both = changed by you and elsewhere
record-stale-mine = Yours
record-stale-theirs = In the register
record-stale-same = The versions agree: simply save.
record-stale-open = { $count ->
    [one] { $count } field left to choose
   *[other] { $count } fields left to choose
}
record-stale-back = Back to editing
record-stale-save = Save what I chose

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

## Records by their nouns

record-noun-organization = Organization
record-noun-person = Person
record-noun-post = Post
record-noun-membership = Seat
record-noun-document = Document
record-noun-place = Place
record-noun-source_file = Source
record-noun-event = Event
record-new-event = New event
record-new-person = New person
record-new-place = New place
record-new-membership = New seat
record-new-source_file = New source
record-make-source_file = Create the source “{ $words }”
record-made = Created: { $words }
record-made-open = Open and complete

## Fields of records

record-field-note = Note
record-field-inferred = Inferred, not stated
record-field-sources = Sources
record-field-organization-name = Full name
record-field-organization-short_name = In short
record-field-organization-classification = Kind
record-field-organization-other_names = Other names
record-field-organization-parent_id = Part of
record-field-organization-area = Area of work
record-field-organization-relation = Relation to the city
record-field-organization-size = Size
record-field-organization-founding_date = Founded
record-field-organization-dissolution_date = Dissolved
record-field-organization-purpose = Purpose
record-field-person-name = Name
record-field-person-sort_name = In lists
record-field-person-other_names = Other spellings
record-field-post-role = Post
record-field-post-organization_id = Where
record-field-membership-member = Who
record-field-membership-organization_id = Where
record-field-membership-post_id = In the post of
record-field-membership-role = As
record-field-membership-start_date = Since
record-field-membership-end_date = Until
record-field-membership-open = Goes on
record-field-membership-known_at = Known at
record-field-membership-on_behalf_of_id = On behalf of
record-field-membership-how = How it came about
record-field-membership-event_id = At the event
record-field-document-title = Title
record-field-document-classification = Kind
record-field-document-number = Number
record-field-document-date = Date
record-field-document-period = For the period
record-field-document-creator_id = Issued by
record-field-document-recipient_id = Given to
record-field-document-source = Where it is kept
record-field-document-history = What happened to it
record-field-place-name = Name
record-field-place-other_names = Other names
record-field-place-country = Country
record-field-place-region = Region
record-field-place-oktmo = OKTMO
record-field-source_file-title = Title
record-field-source_file-address = Where it is kept
record-field-source_file-language = Language
record-field-source_file-sha256 = Checksum

record-part-name = name
record-part-start_date = Since
record-part-end_date = Until
record-part-qualifier = How the number is meant
record-part-value = Number
record-part-unit = Of what
record-part-as_of = As of
record-part-happened = What happened

record-placeholder-link = Find in the register
record-placeholder-date = 15.07.2020, July 2020, since 1991…
record-placeholder-until = 15.07.2020, July 2020, 2019…
record-placeholder-unit = cities, members, municipalities…
record-placeholder-organization-name = Full name
record-placeholder-organization-short_name = The abbreviation used in documents
record-placeholder-person-name = G. S. Kolyagin
record-placeholder-person-sort_name = Kolyagin G. S.
record-placeholder-post-role = What the post is called
record-placeholder-membership-role = member of the board, vice-president…
record-placeholder-membership-member = Name, organization or post
record-placeholder-document-title = Title of the document
record-placeholder-document-number = without “No.”
record-placeholder-document-period = 2014–2018
record-placeholder-document-source = Folder or web address
record-placeholder-place-name = City or other place
record-placeholder-place-region = RU-STA
record-placeholder-place-oktmo = 8 or 11 digits
record-placeholder-source_file-title = What to call the source
record-placeholder-source_file-address = Folder or web address
record-hint-person = Name, post and office are enough. Please enter no other personal data.

record-choice-none = not stated
record-row-number = { $label }, row { $number }
record-add-row = Row
record-add-person-other_names = Spelling
record-add-place-other_names = Name
record-add-organization-purpose = Point
record-add-name = Name
record-add-step = Step
record-add-known_at = Date
record-add-known_at-done = Add

## The page of a record

record-absent = not stated
record-until-dash = {" — "}
record-size = { $qualifier ->
    [more_than] more than { $number }
    [fewer_than] fewer than { $number }
    [about] about { $number }
   *[exactly] { $number }
}
record-years = By year
record-year-open = Show the events of { $year }
record-show-all = Show all { $count }
record-events = Events
record-events-newest = Newest events
record-events-all = All events in the chronicle: { $count }
record-ours = Our city
record-ours-member = member{ $period }
record-ours-ended = was a member{ $period }
record-bodies = Bodies
record-posts = Posts
record-members = Members
record-in-bodies = In its bodies
record-memberships = Member of
record-documents = Documents
record-activities = Customs and summaries
record-add = Add
record-add-seat = Seat
record-add-membership = Membership
record-add-career = Post or seat
record-add-body = Body
record-add-post = Post
record-add-holder = Holder
record-seats = Posts and seats
record-seats-none = none recorded
record-on-behalf = on behalf of { $who }
record-end-open = to this day
record-end-ended = ended
record-term-unknown = term not stated
record-until-unknown = not stated
record-until-open = goes on
record-until-ended = ended
record-seat-open = Open the seat: { $seat }
record-events-named = Events
record-events-by-post = By post
record-events-by-post-hint = Only the post is named at these events. Who held it was worked out from the terms; the name is not written into the records.
record-outcomes = Elections and awards
record-holders = Held by
record-holders-none = nobody recorded
record-vacancies = Nobody recorded
record-overlaps = Terms overlap
record-holder-certain = held at that time by
record-holder-possible = possibly held by
record-holder-hint = Worked out from the terms; the record does not say it
record-uses = Where it is used
record-uses-none = nowhere yet

## A topic

record-topic = Topic
record-topic-missing = No record has this topic any more.
record-topic-wordings = Also written as
record-topic-rename = Rename
record-topic-merge = Make them one
record-topic-renaming = New name of the topic
record-topic-renamed = Topic renamed
record-topic-empty = Write what to call the topic.
record-topic-will-change = The name will change in { $count ->
    [one] { $count } event
   *[other] { $count } events
}.
record-topic-will-merge = There is a topic “{ $topic }” already. Both become one; the name will change in { $count ->
    [one] { $count } event
   *[other] { $count } events
}.
