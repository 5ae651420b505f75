### Words of the table and of changing many records at once.

table-of = { $noun ->
    [event] Events, table
    [organization] Organizations, table
    [person] People, table
    [post] Posts, table
    [document] Documents, table
    [place] Places, table
    [source_file] Sources, table
   *[other] Records, table
}
table-view = View
table-view-list = As a list
table-view-table = As a table
table-columns = Columns
table-columns-hint = The arrows change the order; on the keyboard, Alt+↑ and Alt+↓.
table-columns-usual = Show the usual columns
table-column-left = { $column }: to the left
table-column-right = { $column }: to the right
table-heading-hint = { $column }. Click or Enter sorts; drag the edge or press Shift+← and Shift+→ for the width; Ctrl+← and Ctrl+→ move it
table-pick-all = Select all · Ctrl+A
table-cell = { $column }: edit the cell
table-no-name = no name
table-empty = No records meet these conditions.
table-stale = This record has just been changed elsewhere. What you typed is safe: Enter writes it, Esc keeps the new value.
table-refused = Not saved, the record has an error: { $problem }
table-copied-cells = { $count ->
    [one] { $count } cell copied
   *[other] { $count } cells copied
}
table-copied-rows = { $count ->
    [one] { $count } row copied with headings
   *[other] { $count } rows copied with headings
}
table-copy-forbidden = Could not copy: the system denied access to the clipboard
table-rows = Selected rows
table-rows-picked = { $count ->
    [one] { $count } row selected
   *[other] { $count } rows selected
}
table-rows-copy = Copy for Excel
table-action-edit = Edit the cell of the table
table-action-open = Open the record from the table
table-action-copy = Copy cells or selected rows

## Many at once

many-bar = Selected events
many-count = { $count ->
    [one] { $count } event selected
   *[other] { $count } events selected
}
many-all = Select all { $count }
many-change = Change
many-copy = Copy the rows for Excel
many-trash = To the trash
many-clear = Clear the selection
many-pick = Select

many-kind = Kind…
many-mode = Format…
many-status = Status…
many-place = Place…
many-add-association = Add an association…
many-remove-association = Remove an association…
many-add-topic = Add a topic…
many-remove-topic = Remove a topic…

many-title-kind = Change the kind
many-title-mode = Change the format
many-title-status = Change the status
many-title-place = Change the place
many-title-add-association = Add an association
many-title-remove-association = Remove an association
many-title-add-topic = Add a topic
many-title-remove-topic = Remove a topic
many-title-trash = { $count ->
    [one] Move { $count } event to the trash?
   *[other] Move { $count } events to the trash?
}

many-value-kind = New kind
many-value-mode = New format
many-value-status = New status
many-value-place = New place
many-value-add-association = Which to add
many-value-remove-association = Which to remove
many-value-add-topic = Which to add
many-value-remove-topic = Which to remove
many-value-none = Choose from the list
many-placeholder-place = City or other place
many-placeholder-association = Name of the association
many-placeholder-topic = Topic
many-nowhere = State no place
many-new-topic = New topic “{ $words }”
many-used = { $count ->
    [one] in { $count } event
   *[other] in { $count } events
}

many-choose = Choose a value: you will see first what changes.
many-looking = Looking what will change…
many-changing = { $count ->
    [0] Nothing will change.
    [one] { $count } event will change.
   *[other] { $count } events will change.
}
many-going = { $count ->
    [0] Nothing to delete.
    [one] { $count } event will go to the trash. It can be restored.
   *[other] { $count } events will go to the trash. They can be restored.
}
many-unchanged = { $count ->
    [one] { $count } more is so already.
   *[other] { $count } more are so already.
}
many-refused = { $count ->
    [one] { $count } event cannot be changed
   *[other] { $count } events cannot be changed
}
many-leave-out = Go on without them
many-rows = What will change
many-column-event = Event
many-column-before = Before
many-column-after = After
many-empty = none
many-more = { $count ->
    [one] and { $count } more event
   *[other] and { $count } more events
}
many-apply = { $count ->
    [0] Change
    [one] Change { $count } event
   *[other] Change { $count } events
}
many-apply-trash = To the trash
many-nothing = Nothing changed
many-undo-late = Other changes were made since. Undo the step you want in the journal.

many-key-toggle = Select one event
many-key-extend = Select several in a row
many-action-all = Select all events of the list
many-action-clear = Clear the selection
many-action-kind = Selected: change the kind
many-action-mode = Selected: change the format
many-action-status = Selected: change the status
many-action-place = Selected: change the place
many-action-add-association = Selected: add an association
many-action-remove-association = Selected: remove an association
many-action-add-topic = Selected: add a topic
many-action-remove-topic = Selected: remove a topic
many-action-trash = Selected: to the trash
