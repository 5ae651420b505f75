### Words of the window: frame, chronicle, filters, export, first start.

ui-app = Letopis
ui-window-title = { $city } — Letopis
ui-close = Close
ui-cancel = Cancel
ui-messages = Messages
ui-loading = Reading the register…
ui-try-again = Try again
ui-skip-to-list = To the list
ui-skip-to-content = To the content

## Places to be

ui-places = Sections
ui-place-chronicle = Chronicle
ui-place-organizations = Associations
ui-place-people = People and posts
ui-place-people-short = People
ui-place-documents = Documents
ui-place-places = Places
ui-place-topics = Topics
ui-place-activities = Customs and summaries
ui-place-activities-short = Customs
ui-place-journal = Journal
ui-place-duplicates = Duplicates
ui-place-trash = Trash
ui-place-settings = Settings
ui-sample-mark = Sample
ui-sample-hint = This is the sample register: feel free to change anything.
## The register on a past day

ui-past = The register on a past day
ui-past-shown = The register as of { $day }
ui-past-read-only = To be read only: the past cannot be changed.
ui-past-back = Back to today
ui-past-refused = The register of a past day is shown: nothing can be changed in it

## Top bar

ui-search = Search
ui-search-placeholder = Words, a name, a city, a document No.
ui-search-clear = Clear the search
ui-search-everything = Find any record
ui-undo = Undo
ui-undo-step = Undo: { $words }
ui-undo-nothing = Nothing to undo
ui-redo = Redo
ui-redo-step = Redo: { $words }
ui-redo-nothing = Nothing to redo
ui-undone = Undone: { $words }
ui-redone = Redone: { $words }
ui-export = Export
ui-new-event = New event
ui-language = Language
ui-language-ru = Русский
ui-language-en = English
ui-view = Appearance
ui-theme = Theme
ui-theme-system = as the system
ui-theme-light = light
ui-theme-dark = dark
ui-contrast = Contrast
ui-contrast-system = as the system
ui-contrast-more = high
ui-scale = Text size
ui-scale-100 = normal
ui-scale-115 = larger
ui-scale-130 = large
ui-help = Keys and help

## Status line

ui-status = State of the register
ui-status-register = In the register: { $events }
ui-status-last = Last: { $words }
ui-count-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
ui-count-organizations = { $count ->
    [one] { $count } organization
   *[other] { $count } organizations
}
ui-count-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
ui-count-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
ui-count-activities = { $count ->
    [one] { $count } custom or summary
   *[other] { $count } customs and summaries
}
ui-count-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
ui-count-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}

## First start

ui-start-title = Letopis
ui-start-lead = The register of a city’s cooperation with associations of municipalities: meetings and forums, who went, what was decided and awarded.
ui-start-own = Start your register
ui-start-own-hint = Three lines, and you can enter the first event.
ui-start-city = City
ui-start-city-placeholder = For example: the city of Stavropol
ui-start-city-hint = As it stands in the headings of documents. It can be changed later.
ui-start-city-missing = Say whose register this is.
ui-start-unit = Unit
ui-start-unit-placeholder = For example: international relations department
ui-start-unit-hint = Who keeps the register. May be left empty.
ui-start-language = Language
ui-start-go = Start the register
ui-start-sample = Open the sample
ui-start-sample-title = Look around first
ui-start-sample-hint = Opens a finished register of Stavropol for 2015–2020, in which anything may be tried.
ui-start-keeps = The data stay on this computer. The program does not use the network.

## Chronicle

ui-chronicle = Chronicle
ui-chronicle-list = Events, newest first
ui-found-of = { $events } of { $total }
ui-found-none = Nothing found
ui-found-possible = { $count } of them possible
ui-found-activities = { $activities } shown as well, not counted
ui-corrected = Showing results for “{ $text }”
ui-group-undated = Undated
ui-group-activity = Customs and summaries of a period
ui-group-possible = Possible: the date is not known exactly
ui-group-possible-hint = These events may have taken place in the period chosen, but the source gives no exact date.
ui-date-inferred = The date is inferred or uncertain: the source does not state it
ui-mention-only = mention only
ui-mention-only-hint = The source only mentions this event
ui-activity = custom or summary
ui-activity-hint = A custom or the summary of a period: not counted as an event
ui-outcomes = Outcomes: { $kinds }
ui-attendees = Went: { $names }
ui-no-translation = not translated
ui-empty-register = There are no events in the register yet
ui-empty-register-hint = Enter the first one: a name is enough, the rest can follow later.
ui-empty-why = No record meets all the conditions together. You can drop one of them:
ui-empty-without = Drop “{ $filter }”
ui-empty-gives = { $count ->
    [0] still nothing
    [one] gives { $count } event
   *[other] gives { $count } events
}
ui-empty-words = Nothing was found for “{ $text }”. Check the spelling or try one shorter word.
ui-record-pane = Record

## Years

ui-years = Events by year
ui-years-hint = A click chooses a year, Shift and a click a range
ui-year-bar = { $year }: { $stated } with a stated date{ $inferred ->
    [0] {""}
   *[other] , { $inferred } inferred or uncertain
}
ui-year-undated = undated
ui-year-undated-bar = Undated: { $count }

## Filters

ui-filters = Filters
ui-filter-period = Period
ui-filter-association = Association
ui-filter-kind = Kind
ui-filter-mode = Format
ui-filter-place = Place
ui-filter-participant = Participant
ui-filter-outcome = Outcome
ui-filter-more = More
ui-filter-chosen = { $name }, chosen: { $count }
ui-filter-search = Find in the list
ui-filter-no-choice = Nothing to choose from
ui-filter-clear = Drop this filter
ui-filters-clear = Clear all
ui-chip-remove = Remove the condition “{ $filter }”
ui-chip-text = words
ui-chip-period = period
ui-chip-association = association
ui-chip-kind = kind
ui-chip-mode = format
ui-chip-place = place
ui-chip-participant = participant
ui-chip-outcome = outcome
ui-chip-or = { $words } or { $last }
ui-chip-inferred = something is inferred
ui-chip-inferred-date = uncertain date
ui-chip-undated = undated
ui-chip-certain = certainly in the period
ui-chip-activities = with customs and summaries
ui-period-box = When
ui-period-placeholder = Q2 2019
ui-period-hint = In words: “2018”, “spring 2019”, “May–June 2020”, “since 2017”, “15.07.2020”.
ui-period-read = Understood as: { $words }
ui-period-apply = Show
ui-period-this-year = This year
ui-period-last-year = Last year
ui-period-this-quarter = This quarter
ui-period-last-quarter = Last quarter
ui-period-certain = Without possible matches
ui-more-inferred = Only with something inferred
ui-more-inferred-hint = Records in which something was worked out, not stated by the source
ui-more-inferred-date = Only with an uncertain date
ui-more-inferred-date-hint = The date is inferred or bears the mark (?)
ui-more-undated = Only undated
ui-more-undated-hint = Events that belong to no year
ui-more-activities = Customs and summaries of a period
ui-more-activities-hint = Show them too; they are not counted as events

## Export

ui-export-title = Export
ui-export-what = What to save
ui-export-chronicle-pdf = Chronicle, PDF
ui-export-chronicle-pdf-hint = A document to print: by association and year, with outcomes
ui-export-events-excel = List of events for Excel, CSV
ui-export-events-excel-hint = A table: one row an event, dates in words
ui-export-events-machine = List for programs, CSV
ui-export-events-machine-hint = Commas, English headers, EDTF dates, record ids
ui-export-scope = What goes in
ui-export-all = The whole register: { $events }.
ui-export-filtered = { $events } under the conditions on the screen:
ui-export-none = No event meets these conditions: the file will be empty.
ui-export-with-possible = Possible matches among them: { $count }.
ui-export-save = Save as…
ui-export-choosing = Choose where to save…
ui-export-writing = Writing the file…
ui-export-done = File saved: { $name }
ui-export-open = Open the file
ui-export-folder = Show in folder
ui-export-filter-pdf = PDF document
ui-export-filter-csv = CSV table
ui-export-size = { $size } KB

## Keys

ui-keys-title = Keys
ui-keys-hint = The keys work under any keyboard layout.
ui-keys-group-register = Register
ui-keys-group-places = Sections
ui-keys-group-list = List
ui-keys-group-record = Record
ui-keys-group-window = Window
ui-action-search = Search
ui-action-new = New record in this section
ui-action-undo = Undo the last change
ui-action-redo = Redo what was undone
ui-action-export = Export the list
ui-action-clear-filters = Clear all filters
ui-action-close-record = Close the record
ui-action-help = Show the keys
ui-action-palette = Find a record or an action
ui-action-list = Go to the list
ui-action-language = Switch the language
ui-action-theme-light = Light theme
ui-action-theme-dark = Dark theme
ui-action-theme-system = Theme as the system
ui-key-move = Walk the list
ui-key-ends = To the beginning, to the end of the list
ui-key-open = Open the record
ui-key-range = A range of years in the strip
ui-palette = Find a record or an action
ui-palette-placeholder = A title, a name, a place, an action
ui-palette-none = There is neither a record nor an action with these words
ui-palette-looking = Looking…
ui-palette-places = Sections
ui-palette-actions = Actions
ui-palette-records = Records

## Trouble

ui-error-unreachable = The program does not answer
ui-error-unforeseen = Something unforeseen happened
ui-error-ours-hint = This is a fault of the program. What was saved is safe; please try again.
ui-error-list = The list could not be read
ui-error-start = The register could not be opened
