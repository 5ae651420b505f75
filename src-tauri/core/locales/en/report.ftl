# Words of the reports: headings, columns, notes, file names, refusals when writing.

## Title

report-chronicle-kind = CHRONICLE
report-chronicle-heading = of the cooperation of { $city } with associations of municipalities
report-chronicle-heading-no-city = of the cooperation with associations of municipalities
report-period-year = in { $period }
report-period-years = in { $period }
report-period-month = in { $period }
report-period-other = in the period: { $period }
report-volume = Volume { $number } of { $of }
report-number-blank = No. __________
report-contents = Contents
report-filter = Selected by: { $conditions }.

## File names

report-chronicle-file = Chronicle of cooperation, { $city }
report-events-file = Events, { $city }
report-volume-file = volume { $number } of { $of }

## General facts

report-section-general = General facts
report-general-lead = The city is a member of { $count ->
    [one] { $count } association
   *[other] { $count } associations
} of municipalities.
report-by-invitation = By invitation, without being a member, the city takes part in the work of: { $names }.
report-since = since { $date }
report-until = until { $date }
report-from-to = from { $start } to { $end }
report-size-unit = members
report-size-exactly = { $value } { $unit }
report-size-more = more than { $value } { $unit }
report-size-fewer = fewer than { $value } { $unit }
report-size-about = about { $value } { $unit }
report-size-as-of = { $size } (as of { $date })

## Events

report-section-events = Events attended
report-section-possible = Events that may belong to the period
report-events-none = No events match the conditions.
report-events-lead = { $count ->
    [one] The chronicle holds { $count } event.
   *[other] The chronicle holds { $count } events.
}
report-events-lead-undated = { $count ->
    [one] The chronicle holds { $count } event; without a date: { $undated }.
   *[other] The chronicle holds { $count } events; without a date: { $undated }.
}
report-possible-lead = The dates of these events are not fully known; they are not counted in the figures.
report-no-association = Events of no association
report-year = { $year }
report-several-years = Dates spanning several years
report-undated = Without a date
report-topics = Topics: { $topics }.
report-mention-only = only mentioned in the source
report-see-event = See no. { $number } ({ $association }).
report-date-as-written = “{ $original }”
report-document-date = {" "}of { $date }
report-document-number = , No. { $number }

## Customs, outcomes, figures

report-section-activities = Customs and summaries of periods
report-activities-lead = Yearly customs and summaries of periods are not events and are not counted in the figures.
report-section-outcomes = Outcomes
report-outcomes-elections = Elections
report-outcomes-awards = Awards
report-outcomes-agreements = Agreements
report-outcomes-decisions = Decisions, recommendations, plans and proposals
report-section-statistics = Figures
report-statistics-lead = Events in all: { $count }.
report-statistics-undated = Without a date: { $count }.
report-statistics-possible = Besides, possibly in the period: { $count }.
report-statistics-activities = Customs and summaries, not counted: { $count }.
report-statistics-years = By year
report-statistics-kinds = By kind and format
report-statistics-associations = By association
report-statistics-shared = An event of two associations is counted in each of them.
report-chart-caption = Events by year
report-chart-alternative = Bar chart: events by year, in brackets those with an inferred date. { $years }.
report-chart-stated = date stated by the source
report-chart-inferred = date inferred or uncertain

## Documents, notes, end

report-section-documents = Documents
report-section-notes = Notes
report-notes-lead = What was inferred in the records, and why. The sign “(?)” at a date means that it is uncertain.
report-note-event = No. { $number }.
report-reason-doubtful-date = marked as uncertain in the register
report-section-sources = Sources
report-signature-post = (post)
report-signature = (signature)
report-signature-name = (name)
report-made-by = Made by { $program } { $version } on { $at }; records: { $records }.
report-untranslated = Without an English name: { $count }.

## Fields that notes speak of

report-field-date = date
report-field-location = place
report-field-attendance-mode = format
report-field-associations = association
report-field-organizers = organizer
report-field-attendees = attendees
report-field-outcomes = outcomes
report-field-election = election
report-field-name = name
report-field-classification = kind
report-field-body = body
report-field-membership = membership
report-field-other = other details

## Columns

report-column-number = No.
report-column-date = Date
report-column-event = Event
report-column-place = Place, format
report-column-place-alone = Place
report-column-attendees = From the city
report-column-others = Other participants
report-column-outcomes = Outcomes
report-column-outcome = Outcome
report-column-whom = Who
report-column-association = Association
report-column-associations = Associations
report-column-member-since = Member
report-column-size = Members
report-column-seats = Seats held by the city
report-column-period = Period
report-column-activity = What
report-column-year = Year
report-column-total = Total
report-column-stated = Stated
report-column-inferred = Inferred
report-column-kind = Kind
report-column-mode = Format
report-column-record-type = Record
report-column-status = Status
report-column-body = Body
report-column-organizers = Organizers
report-column-topics = Topics
report-column-documents = Documents
report-column-description = Description
report-column-note = Note
report-column-reasons = Inferred
report-column-in-period = In the period
report-in-period-certainly = certainly
report-in-period-possibly = possibly

## Refusals when writing a file

write-no-name = The path “{ $path }” names no file.
write-no-folder = There is no folder for “{ $path }”. Nothing was written: choose another folder.
write-is-folder = “{ $path }” is a folder. Choose another file name.
write-denied = “{ $path }” cannot be written: the folder or disk does not allow it, or the file is open in another program. The old file is whole.
write-full = The disk has no room for “{ $path }”. The old file is whole: free some space and try again.
write-bad-name = The disk does not take the name “{ $path }”: make it shorter or simpler.
write-other = “{ $path }” could not be written. The old file is whole.
report-cancelled = The report was cancelled; no files were made.
report-failed = The report could not be typeset. This is a fault of the program; the list of events can be saved as CSV.
