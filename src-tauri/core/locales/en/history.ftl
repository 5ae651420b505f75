### The words of history: the journal, the history of a record, the trash, the past, merging and duplicates.

history-moment = { $day }, { $time }
history-today = today, { $day }
history-yesterday = yesterday, { $day }
history-reading = Reading…
history-undo = Undo
history-to-journal = Open the journal
history-undo-covered = The register was changed after that. It can be undone from the journal.
history-undone = { $count ->
    [one] { $count } step undone
   *[other] { $count } steps undone
}

## Kinds of records

history-noun-event = event
history-noun-organization = organization
history-noun-person = person
history-noun-post = post
history-noun-membership = membership
history-noun-place = place
history-noun-document = document
history-noun-source_file = source
history-noun-attachment = attachment
history-noun-settings = settings of the register
history-noun-distinction = mark “not a duplicate”
history-nouns-event = Events
history-nouns-organization = Organizations
history-nouns-person = People
history-nouns-post = Posts
history-nouns-membership = Memberships
history-nouns-place = Places
history-nouns-document = Documents
history-nouns-source_file = Sources
history-nouns-attachment = Attachments
history-nouns-settings = Settings of the register
history-nouns-distinction = Marks “not a duplicate”

## What changed

history-was = was:
history-became = became:
history-no-fields = The facts themselves did not change.
history-fate-made = { $noun }, added:
history-fate-changed = { $noun }, changed:
history-fate-trashed = { $noun }, moved to the trash:
history-fate-restored = { $noun }, restored from the trash:
history-fate-removed = { $noun }, removed from the register:
history-more-records = { $count ->
    [one] And { $count } more record
   *[other] And { $count } more records
}

## The history of a record

history-record = History
history-record-none = This record has not been changed yet.
history-more = Show earlier changes
history-now = now
history-fields-more = { $fields } and { $count } more
history-record-step = { $what ->
    [made] Record made
    [changed] Changed: { $fields }
    [trashed] Record moved to the trash
    [restored] Record restored from the trash
    [removed] Record removed from the register
   *[same] Record saved without changes
}
history-record-undo = Undo. { $said }
history-record-redo = Redo. { $said }
history-record-revert = Return to an earlier state. { $said }
history-revert = Return to this state
history-reverted = The record is again as it was on { $moment }
history-reverted-same = The record is in this state already

## The journal

history-journal = Journal
history-journal-lead = Every change of the register, newest first. Each can be looked into and undone.
history-journal-none = The journal has no such changes.
history-journal-empty = The journal is empty so far
history-journal-failure = The journal could not be read
history-filters = Filters of the journal
history-filter-text = Words
history-filter-noun = About what
history-filter-noun-any = Any records
history-filter-kind = What was done
history-filter-kind-any = Any actions
history-filter-author = Who
history-filter-author-any = All users
history-filter-since = From which day
history-filter-since-short = from day
history-filter-until = Until which day
history-filter-until-short = until day
history-day-placeholder = 31 Dec 2020
history-day-vague = A day, a month or a year is needed: “31 Dec 2020”, “July 2020”, “2019”.
history-kind-create = Adding
history-kind-update = Changing
history-kind-trash = Deleting
history-kind-restore = Restoring from the trash
history-kind-revert = Returning to an earlier state
history-kind-merge = Merging and replacing
history-kind-distinguish = Marking “not a duplicate”
history-kind-many = Changing many at once
history-kind-elect = Election
history-kind-attach = Attaching files
history-kind-import = Loading
history-kind-undo = Undo and redo
history-undone-mark = undone
history-undo-one = Undo this step
history-undo-to = Undo this step and everything after it, { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
history-redone = { $count ->
    [one] { $count } step redone
   *[other] { $count } steps redone
}
history-redo-one = Redo this step
history-redo-to = Redo what was undone up to this step, { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
history-undo-title = { $count ->
    [one] Undo { $count } step?
   *[other] Undo { $count } steps?
}
history-undo-lead = These changes will be undone, the last one first. They can be done again: { $keys }.
history-undo-steps = What will be undone
history-undo-more = { $count ->
    [one] and { $count } more step
   *[other] and { $count } more steps
}
history-undo-go = { $count ->
    [one] Undo { $count } step
   *[other] Undo { $count } steps
}

## The past

history-past = Register on a date
history-past-hint = The register as it was at the end of that day. It can be looked at, not changed.
history-past-day = Date
history-past-show = Show
history-past-none = By that day the register held nothing yet.
history-past-before = Register before this step

## The trash

history-trash = Trash
history-trash-count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
history-trash-order = How to group
history-trash-by-day = By day
history-trash-by-noun = By kind
history-trash-by = deleted { $when }, { $author }
history-trash-all = All
history-trash-choose = Select: { $name }
history-trash-restore = Restore
history-trash-restore-named = Restore: { $name }
history-trash-restore-none = Restore selected
history-trash-restore-chosen = Restore selected ({ $count })
history-trash-restored = Restored: “{ $name }”
history-trash-restored-many = { $count ->
    [one] { $count } record restored
   *[other] { $count } records restored
}
history-trash-refused = “{ $name }” could not be restored. { $words }
history-trash-empty = Empty the trash
history-trash-empty-title = Empty the trash?
history-trash-empty-words = { $count ->
    [one] { $count } record will be taken out of the register, its attached files with it.
   *[other] { $count } records will be taken out of the register, their attached files with them.
}
history-trash-empty-kept = The journal of changes still holds them. { $keys } brings them back as long as nothing else was done; later, undo them from the journal.
history-trash-emptied = { $count ->
    [one] Trash emptied: { $count } record
   *[other] Trash emptied: { $count } records
}
history-trash-none = The trash is empty
history-trash-none-hint = Deleted records come here. They can be looked at, and restored with all their links.

## Deleting what is used

merge-in-use-title = Delete “{ $name }”?
merge-in-use = { $count ->
    [one] { $count } record points to it. Choose what shall stand there instead: the link moves, and this record goes to the trash.
   *[other] { $count } records point to it. Choose what shall stand there instead: the links move, and this record goes to the trash.
}
merge-in-use-by = Replace with
merge-in-use-list = Where it is used
merge-in-use-go = Replace and delete
merge-trashed = In the trash: “{ $name }”
merge-replaced = { $count ->
    [one] “{ $name }” is in the trash, replaced in { $count } record with “{ $by }”
   *[other] “{ $name }” is in the trash, replaced in { $count } records with “{ $by }”
}

## Merging

merge-action = Merge with another record…
merge-title = Merge two records
merge-stays = Which record stays
merge-stays-yes = stays
merge-stays-no = goes to the trash
merge-stays-uses = { $count ->
    [0] no links
    [one] { $count } link
   *[other] { $count } links
}
merge-stays-made = made { $moment }
merge-conflict = differ
merge-conflicts = { $count ->
    [one] { $count } field differs: check the choice
   *[other] { $count } fields differ: check the choice
}
merge-others = { $count ->
    [one] { $count } field is filled up
   *[other] { $count } fields are filled up
}
merge-choice-one = As in the left record
merge-choice-other = As in the right record
merge-choice-both = From both
merge-empty = empty
merge-uses = { $count ->
    [one] { $count } link moves
   *[other] { $count } links move
}
merge-uses-list = Which links move
merge-uses-none = Nothing points to the record that goes.
merge-goes = “{ $name }” goes to the trash.
merge-go = Merge
merge-done = Merged: “{ $name }”
merge-done-kept = The other record is in the trash, all links lead to this one.
merge-pick-title = Merge “{ $name }”
merge-pick = Choose the record of the same thing. How they differ is shown next.
merge-pick-box = With which record
merge-pick-alike = Alike
merge-pick-short = { $label } ({ $short })
merge-row-events = { $count ->
    [0] no events
    [one] { $count } event
   *[other] { $count } events
}

## Duplicates

merge-duplicates = Possible duplicates
merge-duplicates-count = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
}
merge-duplicates-lead = The same thing recorded twice can be merged. Different things can be marked so, and the pair does not come back.
merge-duplicates-none = No duplicates in sight
merge-duplicates-none-hint = Records that look like the same thing appear here: of the same name, or of the same day and body.
merge-duplicates-rest = { $count ->
    [one] And { $count } more pair: it appears once these are settled.
   *[other] And { $count } more pairs: they appear once these are settled.
}
merge-compare = Compare and merge
merge-dismiss = Not a duplicate
merge-dismissed = Marked as different: “{ $one }” and “{ $other }”
merge-like = The register has something alike:
merge-like-more = and { $count } more
merge-like-all = Alike in the register
