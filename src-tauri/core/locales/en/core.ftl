# Words of the core: refusals, steps, the state of the register.

window-title = Letopis
window-no-screen = There is no screen to open the window on. The commands work without one: letopis --help

count-events = { $count } { $count ->
    [one] event
   *[other] events
}

## Refusals: what happened, and what to do

error-invalid = { $count ->
    [one] Not saved: { $count } field has an error
   *[other] Not saved: { $count } fields have errors
}
error-invalid-hint = Correct the marked fields and save again. Nothing you typed is lost.
error-not-found = { $noun ->
    [event] There is no such event in the register
    [organization] There is no such organization in the register
    [person] There is no such person in the register
    [post] There is no such post in the register
    [document] There is no such document in the register
    [place] There is no such place in the register
   *[other] There is no such record in the register
} (id: { $id })
error-topic-not-found = No event has this topic: “{ $topic }”
error-stale = The record was changed while you were editing it
error-stale-hint = Compare both versions and choose what to keep. Nothing you typed is lost.
error-trashed = The record is in the trash
error-trashed-hint = Restore it from the trash to open or change it.
error-past-is-read-only = This is the register on a day of the past: it cannot be changed
error-past-is-read-only-hint = Go back to today to make changes.
error-same-record = This is one and the same record
error-same-record-hint = Choose another one.
error-no-undo-step = This step cannot be undone now
error-no-undo-step-hint = It was undone already, or something that cannot be undone came after it. Open the journal again.
error-in-use = The record cannot be deleted: { $users } refer to it
error-in-use-hint = Put another record in its place, or remove these links.
error-id-taken = There is a record with this id already: { $id }
error-saved-but-behind = The change is saved, but the working files of the register could not be updated
error-saved-but-behind-hint = Do not enter it again: close the program and open it. If the disk is full, free some space first.
error-reopen-needed = Not saved: close the program and open it again first
error-reopen-needed-hint = Everything saved before is intact. What you typed stays as a draft.
error-export-into-register = The files of the register itself lie in this folder: { $path }
error-export-into-register-hint = Choose another folder. No file was written.
error-file-missing = There is no file “{ $name }”: it was moved, renamed or deleted
error-file-folder = “{ $name }” is a folder. Only files are attached
error-file-link = “{ $name }” is a link to a file. Choose the file itself
error-file-special = “{ $name }” is no ordinary file
error-file-empty = The file “{ $name }” is empty
error-file-too-large = The file “{ $name }” is larger than { $limit } MB
error-file-forbidden = You may not read the file “{ $name }”
error-file-unreadable = The file “{ $name }” could not be read
error-file-lost = The file “{ $name }” is no longer in the folder of the register
error-file-lost-hint = Attach it again or restore it from a backup.
error-file-damaged = The file “{ $name }” in the folder of the register is damaged
error-file-damaged-hint = Attach it again or restore it from a backup.
error-file-not-opened = The file “{ $name }” is not opened from here: such files can be programs
error-file-not-opened-hint = Save a copy and open it yourself if you trust the sender.
error-draft-too-large = The draft was not saved: it has more than { $limit } MB
error-drafts-too-many = The draft was not saved: there are { $limit } already
error-drafts-too-many-hint = Save or delete drafts that you no longer need.
error-reversed-period = The period ends before it begins
error-nothing-to-undo = There is nothing to undo
error-nothing-to-redo = There is nothing to redo
error-already-begun = The register already has records
error-already-begun-hint = To begin anew, choose another folder for the register.
error-impossible-date = There is no such date: { $words }
error-newer-format = A newer version of the program wrote this register: { $path }
error-newer-format-hint = Update the program. The register was not touched.
error-already-open = This register is open in another window: { $path }
error-already-open-hint = Go to the open window or close it.
error-not-a-folder = This is a file, not a folder: { $path }
error-not-a-folder-hint = Give a folder.
error-disk-full = The disk is full: { $path }
error-disk-full-hint = Free some space and try again. Everything saved before is intact.
error-forbidden = No permission to write: { $path }
error-forbidden-hint = Ask the administrator for access to this folder, or choose another.
error-path-missing = There is no such folder or file: { $path }
error-storage = Could not read or write: { $path }
error-storage-hint = Check the disk and try again. Everything saved before is intact.
error-damaged = The files of the register are damaged, and neither of its two copies can be read: { $path }
error-damaged-hint = Delete nothing from this folder and ask the administrator: the files are needed for recovery.
error-export = The report could not be made
error-usage = Wrong command: { $words }
error-internal = Internal error of the program
error-internal-hint = Everything saved is intact. Tell the developers, with the details.

## Errors of fields

problem-missing = Fill this field in
problem-too-long = Too long: { $found } characters, { $limit } at most
problem-too-many = Too many rows: { $limit } at most
problem-control-character = The text has the control character { $code }: remove it or type the text again
problem-unknown-link = { $noun ->
    [organization] There is no such organization in the register
    [person] There is no such person in the register
    [post] There is no such post in the register
    [document] There is no such document in the register
    [place] There is no such place in the register
    [event] There is no such event in the register
   *[other] There is no such record in the register
}
problem-circle = A record cannot be a part of itself
problem-end-before-start = The end is before the beginning
problem-out-of-range = From { $least } to { $most }
code-digest = A checksum: 64 hexadecimal digits
code-country = Country code: two Latin letters, such as RU
code-id = The id of a record: Latin letters, digits, point, hyphen, 64 characters at most
code-oktmo = OKTMO code: 8 or 11 digits

## Steps

step-create = { $noun ->
    [event] Added the event
    [organization] Added the organization
    [person] Added the person
    [post] Added the post
    [place] Added the place
    [document] Added the document
    [membership] Added the membership
   *[other] Added the record
} “{ $name }”
step-update = { $noun ->
    [event] Changed the event
    [organization] Changed the organization
    [person] Changed the person
    [post] Changed the post
    [place] Changed the place
    [document] Changed the document
    [membership] Changed the membership
    [settings] Changed the settings of the register
   *[other] Changed the record
} “{ $name }”
step-trash = { $noun ->
    [event] Moved to the trash: the event
    [organization] Moved to the trash: the organization
    [document] Moved to the trash: the document
   *[other] Moved to the trash: the record
} “{ $name }”
step-restore = { $noun ->
    [event] Restored the event
    [organization] Restored the organization
    [document] Restored the document
   *[other] Restored the record
} “{ $name }”
step-start = Began the register: { $name }
step-import = Loaded: { $name } ({ $records } { $records ->
    [one] record
   *[other] records
})
step-revert = Returned to an earlier state: “{ $name }”
step-merge = { $noun ->
    [event] Events merged:
    [organization] Organizations merged:
    [person] People merged:
    [post] Posts merged:
    [place] Places merged:
    [document] Documents merged:
   *[other] Records merged:
} “{ $other }” and “{ $name }”
step-replace = “{ $name }” replaced everywhere by “{ $other }”, the former record is in the trash
step-distinguish = Marked as not the same: “{ $name }” and “{ $other }”
step-many = { $what ->
    [kind] Kind changed to “{ $value }”
    [mode] Format changed to “{ $value }”
    [status] Status changed to “{ $value }”
    [place] Place set to “{ $value }”
    [no-place] Place removed
    [add-association] Association “{ $value }” added
    [remove-association] Association “{ $value }” removed
    [add-topic] Topic “{ $value }” added
    [remove-topic] Topic “{ $value }” removed
    [topic] Topic named “{ $value }”
    [trash] Moved to the trash
   *[other] Changed
}: { $records } { $records ->
    [one] event
   *[other] events
}
step-elect = Seat recorded: { $name }
step-attach = { $files ->
    [one] File attached
   *[other] Files attached ({ $files })
}: “{ $name }”
step-empty-trash = Trash emptied: { $records } { $records ->
    [one] record
   *[other] records
}
step-undo = Undone: { $step }
step-redo = Redone: { $step }

## What was found on opening

finding-unfinished-save = The program stopped in the middle of a save last time. The unfinished save was removed; everything saved before it is here.
finding-state-rebuilt = The working files of the register were damaged and were rebuilt from the journal of changes. Nothing saved is lost; the damaged files are kept: { $path }
finding-journal-rebuilt = The journal of changes was damaged or incomplete and was rebuilt from the working files of the register; changes that only they still had: { $rescued }. { $path ->
    [none] There were no earlier files.
   *[other] The earlier files are kept: { $path }
}
finding-changes-lost = Both copies of the register are damaged. Everything up to change No. { $last } is here; later records, if there were any, could not be read.

## What verification found

fault-journal = The journal of changes is damaged after change No. { $after }
fault-heads = The journal ends with change No. { $journal }, the working files with change No. { $state }
fault-change = Change No. { $sequence } in the working files differs from the journal
fault-record = The record “{ $noun } { $id }” differs from the journal
fault-link = The link “{ $field }” of the record “{ $noun } { $id }” leads to a record that does not exist: { $link }
fault-file-missing = The attached file “{ $name }” is missing (record “{ $noun } { $id }”)
fault-file-damaged = The attached file “{ $name }” is damaged (record “{ $noun } { $id }”)

## Attached files

file-refused = “{ $name }”: { $words }
preview-unreadable = It cannot be shown: the file is damaged or is not what it is called
preview-too-heavy = The file is too large or too complex to be shown here
preview-locked = The file is protected by a password
preview-unknown = Files of this kind are not shown here
size-bytes = { $value }{"\u00A0"}B
size-kilobytes = { $value }{"\u00A0"}KB
size-megabytes = { $value }{"\u00A0"}MB

## Sources, sizes

locator-paragraph = paragraph { $number }
size-exactly = { $value } { $unit }
size-more_than = more than { $value } { $unit }
size-fewer_than = fewer than { $value } { $unit }
size-about = about { $value } { $unit }

## The command line

cli-verified = The register is sound: { $changes } changes, { $records } records.
cli-sample-loaded = Loaded the sample: { $name }.
cli-written = Written: { $path }
cli-bad-period = This is no EDTF period: { $words }

## Dates: what was assumed, and why one was not read

date-empty = no date
date-note-century = the century was taken from a two-digit year
date-note-time = the time of day was left out
date-note-number = a document number was left out
date-note-winter = the winter that begins in this year
date-note-limit = the limit itself is included
date-declined-no-year = the year is missing
date-declined-relative = counted from another date
date-declined-vague = names no bounds of time
date-declined-recurring = recurs, so it is not one date
date-declined-ambiguous = can be understood in two ways
date-declined-weekday = the day of the week does not fit the date
date-declined-not-in-subset = such a date cannot be written as one value
date-declined-too-long = too long for a date
date-declined-not-a-date = does not look like a date
date-impossible-day = the month does not have this day
date-impossible-month = there is no such month
date-impossible-quarter = there is no such quarter
date-impossible-half = there is no such half-year
date-impossible-order = the end is before the beginning

## Conditions of the filter, in words

filter-text = words: { $words }
filter-period = period: { $words }
filter-undated = undated only
filter-certain-only = certain dates only
filter-association = association: { $words }
filter-kind = kind: { $words }
filter-mode = format: { $words }
filter-place = place: { $words }
filter-participant = participant: { $words }
filter-outcome = outcomes: { $words }
filter-inferred = only with inferred facts
filter-inferred-date = only with an inferred date
filter-or = { $first } or { $second }

## Posts over time, elections, records alike, merging

post-vacant = { $from } – { $to }: not known who held it
post-overlap = { $one } and { $other } at the same time: { $from }
election-to = Election: { $body }
alike-day-and-body = the same day and the same body
alike-name-and-date = the same name and the same date
alike-name-undated = the same name, one without a date
alike-name = the same name
alike-initials = the same surname, the initials fit
alike-number = the same number and kind
alike-address = the same address
merge-also-named = Also met as “{ $name }”.
