### Words of attached files.

attachment-files = Files
attachment-none = No files.
attachment-add = Attach files
attachment-drop = or drop them on the window
attachment-drop-now = release to attach
attachment-pick = Which files to attach
attachment-adding = { $count ->
    [one] Attaching { $count } file…
   *[other] Attaching { $count } files…
}
attachment-added = { $count ->
    [one] { $count } file attached
   *[other] { $count } files attached
}
attachment-known = This file is here already: { $name }
attachment-refused = { $count ->
    [one] { $count } file could not be attached
   *[other] { $count } files could not be attached
}
attachment-open = Open in its program
attachment-save = Save a copy…
attachment-save-title = Save a copy of the file
attachment-filter = { $extension } file
attachment-saved = Copy saved: { $name }
attachment-rename = Rename
attachment-label = Label of the file
attachment-trash = To the trash
attachment-trashed = File moved to the trash: { $name }
attachment-doings = Actions for the file: { $name }
attachment-show = Show: { $name }
attachment-looking = Opening…
attachment-missing = The file is missing or damaged. Check the register in “Settings”.
