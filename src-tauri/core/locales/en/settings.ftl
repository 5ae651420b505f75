### Words of the settings.

settings-title = Settings

## Our city

settings-city = Our city
settings-city-name = Name
settings-city-name-hint = Stands in the titles of reports and of the window.
settings-city-name-of = Name after “of”
settings-city-name-of-hint = Whose participation: “the city of Stavropol”.
settings-unit-name = Unit
settings-unit-name-hint = Who keeps the register. May be left empty.
settings-city-page = The city’s page in the register

## Papers

settings-paper = Layout of reports
settings-margin-left = Left margin
settings-margin-right = Right margin
settings-margin-top = Top margin
settings-margin-bottom = Bottom margin
settings-text-size = Type of the text
settings-table-size = Type of tables
settings-line-spacing = Line spacing
settings-paragraph-indent = Paragraph indent
settings-unit-mm = mm
settings-unit-cm = cm
settings-unit-pt = pt
settings-unit-lines = lines
settings-bounds = { $least } to { $most } { $unit }
settings-out-of-range = Does not fit:
settings-is-gost = By GOST R 7.0.97
settings-to-gost = Back to GOST R 7.0.97

## This computer

settings-view = On this computer
settings-view-hint = Takes effect at once and only here. For low vision, choose high contrast and large text.
settings-language = Language of the program

## Data

settings-data = Data and program
settings-folder = Folder of the register
settings-folder-copy = Copy the path
settings-folder-copied = Path of the folder copied
settings-folder-show = Show the folder
settings-folder-closed = The folder cannot be opened from here. Copy the path and open it in the file manager.
settings-version = Program
settings-version-words = Letopis { $version }
settings-check = Check of the register
settings-check-hint = Compares the journal, the records and the attached files. Changes nothing.
settings-check-go = Check
settings-checking = Checking…
settings-sound = The register is sound
settings-unsound = { $count ->
    [one] { $count } problem found
   *[other] { $count } problems found
}
settings-unsound-hint = Delete nothing from the folder of the register and show this list to an administrator.
settings-checked = Checked: { $changes }, { $records }.
settings-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
settings-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}

## Saving

settings-unsaved = The settings were changed and not saved
settings-save = Save
settings-discard = Discard
settings-saved = Settings saved
settings-stale = The settings were changed elsewhere meanwhile. What you typed is safe: save once more to write it.
settings-leave-title = Save the settings?
settings-leave-words = You changed the settings and did not save them.
settings-leave-discard = Do not save
settings-leave-stay = Back to the settings
settings-action-save = Save the settings
