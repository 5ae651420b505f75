### Слова таблицы и изменения многих записей сразу.

table-of = { $noun ->
    [event] Мероприятия, таблица
    [organization] Организации, таблица
    [person] Люди, таблица
    [post] Должности, таблица
    [document] Документы, таблица
    [place] Места, таблица
    [source_file] Источники, таблица
   *[other] Записи, таблица
}
table-view = Вид
table-view-list = Списком
table-view-table = Таблицей
table-columns = Столбцы
table-columns-hint = Порядок меняют стрелки; с клавиатуры — Alt+↑ и Alt+↓.
table-columns-usual = Вернуть обычные столбцы
table-column-left = { $column }: левее
table-column-right = { $column }: правее
table-heading-hint = { $column }. Щелчок или Enter — упорядочить; ширина — за край или Shift+← и Shift+→; место — Ctrl+← и Ctrl+→
table-pick-all = Выделить все · Ctrl+A
table-cell = { $column }: правка ячейки
table-no-name = без названия
table-empty = По этим условиям записей нет.
table-stale = Эту запись только что изменили в другом месте. Введённое цело: Enter запишет его, Esc оставит новое.
table-refused = Не сохранено, в записи есть ошибка: { $problem }
table-copied-cells = { $count ->
    [one] Скопирована { $count } ячейка
    [few] Скопированы { $count } ячейки
   *[many] Скопировано { $count } ячеек
}
table-copied-rows = { $count ->
    [one] Скопирована { $count } строка с заголовками
    [few] Скопированы { $count } строки с заголовками
   *[many] Скопировано { $count } строк с заголовками
}
table-copy-forbidden = Скопировать не удалось: система не дала доступа к буферу обмена
table-rows = Выделенные строки
table-rows-picked = { $count ->
    [one] Выделена { $count } строка
    [few] Выделены { $count } строки
   *[many] Выделено { $count } строк
}
table-rows-copy = Скопировать для Excel
table-action-edit = Изменить ячейку таблицы
table-action-open = Открыть запись из таблицы
table-action-copy = Скопировать ячейки или выделенные строки

## Многие сразу

many-bar = Выделенные мероприятия
many-count = { $count ->
    [one] Выделено { $count } мероприятие
    [few] Выделено { $count } мероприятия
   *[many] Выделено { $count } мероприятий
}
many-all = Выделить все { $count }
many-change = Изменить
many-copy = Скопировать строки для Excel
many-trash = В корзину
many-clear = Снять выделение
many-pick = Выделить

many-kind = Вид…
many-mode = Формат…
many-status = Состояние…
many-place = Место…
many-add-association = Добавить объединение…
many-remove-association = Убрать объединение…
many-add-topic = Добавить тему…
many-remove-topic = Убрать тему…

many-title-kind = Изменить вид
many-title-mode = Изменить формат
many-title-status = Изменить состояние
many-title-place = Изменить место
many-title-add-association = Добавить объединение
many-title-remove-association = Убрать объединение
many-title-add-topic = Добавить тему
many-title-remove-topic = Убрать тему
many-title-trash = { $count ->
    [one] Удалить в корзину { $count } мероприятие?
    [few] Удалить в корзину { $count } мероприятия?
   *[many] Удалить в корзину { $count } мероприятий?
}

many-value-kind = Новый вид
many-value-mode = Новый формат
many-value-status = Новое состояние
many-value-place = Новое место
many-value-add-association = Какое добавить
many-value-remove-association = Какое убрать
many-value-add-topic = Какую добавить
many-value-remove-topic = Какую убрать
many-value-none = Выберите из списка
many-placeholder-place = Город или другое место
many-placeholder-association = Название объединения
many-placeholder-topic = Тема
many-nowhere = Не указывать место
many-new-topic = Новая тема «{ $words }»
many-used = { $count ->
    [one] в { $count } мероприятии
   *[other] в { $count } мероприятиях
}

many-choose = Выберите значение: сначала будет видно, что изменится.
many-looking = Смотрю, что изменится…
many-changing = { $count ->
    [0] Ничего не изменится.
    [one] Изменится { $count } мероприятие.
    [few] Изменятся { $count } мероприятия.
   *[many] Изменится { $count } мероприятий.
}
many-going = { $count ->
    [0] Удалять нечего.
    [one] В корзину уйдёт { $count } мероприятие. Его можно вернуть.
    [few] В корзину уйдут { $count } мероприятия. Их можно вернуть.
   *[many] В корзину уйдёт { $count } мероприятий. Их можно вернуть.
}
many-unchanged = { $count ->
    [one] Ещё в { $count } это уже так.
   *[other] Ещё в { $count } это уже так.
}
many-refused = { $count ->
    [one] { $count } мероприятие изменить нельзя
    [few] { $count } мероприятия изменить нельзя
   *[many] { $count } мероприятий изменить нельзя
}
many-leave-out = Продолжить без них
many-rows = Что изменится
many-column-event = Мероприятие
many-column-before = Было
many-column-after = Станет
many-empty = нет
many-more = { $count ->
    [one] и ещё { $count } мероприятие
    [few] и ещё { $count } мероприятия
   *[many] и ещё { $count } мероприятий
}
many-apply = { $count ->
    [0] Изменить
    [one] Изменить { $count } мероприятие
    [few] Изменить { $count } мероприятия
   *[many] Изменить { $count } мероприятий
}
many-apply-trash = В корзину
many-nothing = Ничего не изменилось
many-undo-late = После этого в реестре были другие изменения. Отменить нужный шаг можно в журнале.

many-key-toggle = Выделить одно мероприятие
many-key-extend = Выделить подряд
many-action-all = Выделить все мероприятия списка
many-action-clear = Снять выделение
many-action-kind = Выделенным: изменить вид
many-action-mode = Выделенным: изменить формат
many-action-status = Выделенным: изменить состояние
many-action-place = Выделенным: изменить место
many-action-add-association = Выделенным: добавить объединение
many-action-remove-association = Выделенным: убрать объединение
many-action-add-topic = Выделенным: добавить тему
many-action-remove-topic = Выделенным: убрать тему
many-action-trash = Выделенные — в корзину
