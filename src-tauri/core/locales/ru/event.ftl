### Слова страницы мероприятия: чтение, правка, сравнение версий.

event-page = Мероприятие
event-tools = Действия с записью

## Поля

event-field-name = Название
event-field-record_type = Тип записи
event-field-classification = Вид
event-field-status = Состояние
event-field-date = Когда
event-field-associations = Объединение
event-field-body_id = Орган объединения
event-field-location = Где
event-field-attendance_mode = Формат
event-field-organizers = Организаторы
event-field-recurrence = Повторяется
event-field-description = Описание
event-field-attendees = Участники
event-field-about = Обсуждали
event-field-outcomes = Итоги
event-field-document_ids = Документы
event-field-parent_id = Часть мероприятия
event-field-parts = Состоит из
event-field-related_event_ids = Связано с
event-field-note = Примечание
event-field-mention_only = Источник только упоминает это мероприятие
event-field-inferred = Что выведено, а не сказано
event-field-sources = Источники

event-part-place_id = Город или другое место
event-part-venue = Место словами
event-part-text = текст
event-part-who = Кто
event-part-label = Словами источника
event-part-post_id = в должности
event-part-person_id = человек
event-part-organization_id = организация
event-part-document_id = документ
event-part-recipient_id = получатель
event-part-event_id = мероприятие
event-part-country = Страна
event-part-note = Примечание
event-part-original = запись даты
event-part-elections = Кого избрали
event-part-body_id = В какой орган
event-part-elected = Кто избран
event-part-what = Как сказано
event-part-source_id = Источник
event-part-locator = Место в источнике
event-part-quote = Цитата

event-path-row = строка { $row }
event-path-language = { $language ->
    [en] по-английски
   *[ru] по-русски
}

## Чтение

event-no-translation = нет перевода
event-absent-name = без названия
event-absent-associations = объединение не указано
event-absent-location = место не указано
event-absent-sources = источник не указан
event-absent-elected = имя не названо
event-empty = пусто
event-activity-note = Обычай или сводка за период: в число мероприятий не входит.
event-mention-only-note = Источник только упоминает это мероприятие.
event-body-of = Орган: { $body }
event-side-city = От города
event-side-other = Другие участники
event-election-to = избрание: { $body }
event-outcome-recipient_id = Получатель
event-outcome-person_id = Человек
event-outcome-document_id = Документ
event-outcome-organization_id = Организация
event-outcome-event_id = Мероприятие
event-outcome-period = На период
event-open = Открыть это мероприятие
event-changed-by = Изменено { $at }, { $by }
event-missing = Этой записи больше нет: её удалили. Найти её можно в корзине.
event-inferred-mark = Выведено, причина { $number }
event-inferred-tip = В источнике этого нет. Выведено:
event-quoted = «{ $words }»
event-yes = да
event-no = нет

## Действия

event-edit = Изменить
event-duplicate = Создать похожее
event-trash = В корзину
event-save = Сохранить
event-cancel = Отменить
event-action-edit = Изменить запись
event-action-save = Сохранить запись
event-action-cancel = Отменить правку
event-action-duplicate = Создать похожее мероприятие
event-action-trash = Удалить запись в корзину
event-saved = Запись сохранена
event-trashed = Запись удалена в корзину
event-trashed-kept = Её можно вернуть со всеми связями.
event-trash-undo = Вернуть запись
event-duplicated = Новая запись по образцу
event-duplicated-left-out = Дата, темы, итоги, документы и источники не перенесены: у нового мероприятия они свои.

## Правка

event-writing = Правка записи
event-writing-new = Новое мероприятие
event-both = { $language ->
    [en] + по-английски
   *[ru] + по-русски
}
event-both-hint = Показать поля на обоих языках
event-name-placeholder = Название мероприятия
event-date-placeholder = 15.07.2020, июль 2020, весна 2019…
event-place-placeholder = Город
event-venue-placeholder = Площадка, зал, адрес
event-body-placeholder = Чьё это заседание: правление, общее собрание…
event-description-placeholder = Что это было, в нескольких предложениях
event-note-placeholder = Всё, что стоит знать, и сомнения в первую очередь
event-who-placeholder = Имя, должность или учреждение
event-post-placeholder = Должность
event-country-none = не указана
event-parent-placeholder = В составе какого мероприятия
event-outcome-placeholder = Что решили, чем наградили, о чём договорились
event-outcome-pick = Найти в реестре
event-source-placeholder = Источник
event-locator-placeholder = абзац, лист, строка
event-quote-placeholder = Слова источника, если их стоит сохранить
event-personal-hint = Имя, должность, учреждение — этого достаточно. Лишние персональные данные не вносите.
event-topics-hint = Enter — следующая тема, Alt+↑ и Alt+↓ — переставить. Список из Word можно вставить целиком.
event-inferred-tick = выведено
event-inferred-hint = В источнике этого нет: выведено по другим сведениям
event-body = Орган
event-association-placeholder = Найти объединение
event-organizer-placeholder = Найти организацию
event-document-placeholder = Название или номер документа
event-event-placeholder = Название мероприятия
event-add-parent = Указать, часть чего это
event-inferred-why = Почему так решено
event-role = В какой роли
event-role-of = В какой роли: { $who }
event-topic-number = Тема { $number }
event-outcome-number = Итог { $number }
event-outcome-kind = Вид итога { $number }
event-outcome-more = Все поля итога { $number }
event-row-more = Все поля строки
event-row-more-of = Все поля: { $row }
event-attendee-to-other = Перенести к другим участникам
event-attendee-to-city = Перенести к участникам от города
event-attendee-find = Выбрать из реестра

event-add-association = Объединение
event-add-association-more = Ещё объединение
event-add-organizer = Организатор
event-add-organizer-more = Ещё организатор
event-add-attendee-city = Участник от города
event-add-attendee-other = Другой участник
event-add-topic = Тема
event-add-outcome = Итог
event-add-election = Избрание
event-add-document = Документ
event-add-event = Связанное мероприятие
event-add-source = Место в источнике

event-recurrence-none = не повторяется
event-recurrence-yearly = каждый год
event-recurrence-quarterly = каждый квартал
event-recurrence-monthly = каждый месяц
event-recurrence-weekly = каждую неделю
event-recurrence-other = по правилу { $rule }

## Поиск по реестру и новые записи

event-link-short = { $label } ({ $short })
event-link-used = { $count ->
    [one] в { $count } мероприятии
   *[other] в { $count } мероприятиях
}
event-make-words = Оставить словами: «{ $words }»
event-make-organization = Создать организацию «{ $words }»
event-make-person = Создать человека «{ $words }»
event-make-post = Создать должность «{ $words }»
event-make-place = Создать место «{ $words }»
event-make-document = Создать документ «{ $words }»
event-new-organization = Новая организация
event-new-post = Новая должность
event-new-document = Новый документ
event-new-kind = Вид
event-new-name = Название
event-new-post-of = Где эта должность (необязательно)
event-new-make = Создать

## Сохранение, черновики, версии

event-not-saved = { $count ->
    [one] Запись не сохранена: { $count } поле нужно поправить
    [few] Запись не сохранена: { $count } поля нужно поправить
   *[many] Запись не сохранена: { $count } полей нужно поправить
}
event-not-saved-kept = Всё набранное на месте.
event-draft-kept = черновик записан в { $at }
event-draft-found = Есть несохранённый черновик от { $at }
event-draft-take = Продолжить
event-draft-put = Удалить черновик
event-draft-new = Начать заново
event-leave-title = Сохранить изменения?
event-leave-words = Вы изменили запись и не сохранили её.
event-leave-words-new = Новое мероприятие ещё не сохранено.
event-leave-discard = Не сохранять
event-leave-stay = Вернуться к правке
event-stale-title = Запись изменили, пока вы её правили
event-stale-words = Другую версию сохранили: { $by }, { $at }. Выберите для каждого поля, что оставить. Ничего не пропало.
event-stale-by-mine = изменили вы
event-stale-by-theirs = изменили в другом месте
event-stale-by-both = изменили и вы, и в другом месте
event-stale-mine = У вас
event-stale-theirs = В реестре
event-stale-same = Версии совпадают: можно просто сохранить.
event-stale-open = { $count ->
    [one] Осталось выбрать: { $count } поле
    [few] Осталось выбрать: { $count } поля
   *[many] Осталось выбрать: { $count } полей
}
event-stale-back = Вернуться к правке
event-stale-save = Сохранить выбранное

## Поля ввода вообще

field-in-language = { $label }, { $language ->
    [en] по-английски
   *[ru] по-русски
}
field-no-translation = { $language ->
    [en] По-английски
   *[ru] По-русски
}
field-language-code = { $language ->
    [en] EN
   *[ru] РУС
}
field-language-unfold = { $language ->
    [en] Добавить текст по-английски
   *[ru] Добавить текст по-русски
}
field-language-add = { $language ->
    [en] EN+
   *[ru] РУС+
}
field-date-understood = Понято: { $words }
field-date-declined = Не удалось прочитать: { $words }. Сохранится как текст.
field-date-impossible = Такой даты быть не может: { $words }
field-date-source = в источнике: «{ $words }»
field-date-doubtful = дата неточная (?)
field-pick-pending = «{ $words }» ещё не выбрано. Выберите из списка или создайте новую запись.
field-pick-clear = Убрать: { $words }
field-pick-none = В реестре такого нет.
field-pick-none-yet = Начните набирать.
field-pick-count = { $count ->
    [0] Ничего не найдено
    [one] { $count } вариант
    [few] { $count } варианта
   *[many] { $count } вариантов
}
field-row-up = Выше
field-row-down = Ниже
field-row-remove = Убрать строку
field-row-remove-named = Убрать: { $row }
field-row-removed = Убрано: { $row }
field-row-restore = Вернуть
