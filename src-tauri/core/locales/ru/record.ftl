### Слова страницы любой записи: чтение, правка, сравнение версий, черновики.

## Части записи

record-tools = Действия с записью
record-part-place_id = Город или другое место
record-part-venue = Место словами
record-part-text = текст
record-part-who = Кто
record-part-label = Словами источника
record-part-post_id = в должности
record-part-person_id = человек
record-part-organization_id = организация
record-part-document_id = документ
record-part-recipient_id = получатель
record-part-event_id = мероприятие
record-part-country = Страна
record-part-note = Примечание
record-part-original = запись даты
record-part-elections = Кого избрали
record-part-body_id = В какой орган
record-part-elected = Кто избран
record-part-what = Как сказано
record-part-source_id = Источник
record-part-locator = Место в источнике
record-part-quote = Цитата
record-path-row = строка { $row }
record-path-language = { $language ->
    [en] по-английски
   *[ru] по-русски
}

## Чтение

record-no-translation = нет перевода
record-absent-name = без названия
record-absent-sources = источник не указан
record-empty = пусто
record-changed-by = Изменено { $at }, { $by }
record-missing = Этой записи больше нет: её удалили. Найти её можно в корзине.
record-inferred-mark = Выведено, причина { $number }
record-inferred-tip = В источнике этого нет. Выведено:
record-quoted = «{ $words }»
record-yes = да
record-no = нет

## Действия

record-edit = Изменить
record-duplicate = Создать похожее
record-trash = В корзину
record-save = Сохранить
record-cancel = Отменить
record-action-edit = Изменить запись
record-action-save = Сохранить запись
record-action-cancel = Отменить правку
record-action-duplicate = Создать похожую запись
record-action-trash = Удалить запись в корзину
record-saved = Запись сохранена
record-trashed = Запись удалена в корзину
record-trashed-kept = Её можно вернуть со всеми связями.
record-trash-undo = Вернуть запись
record-duplicated = Новая запись по образцу
record-duplicated-left-out = То, что у каждой записи своё, не перенесено.

## Правка

record-writing = Правка записи
record-both = { $language ->
    [en] + по-английски
   *[ru] + по-русски
}
record-both-hint = Показать поля на обоих языках
record-country-none = не указана
record-source-placeholder = Источник
record-locator-placeholder = абзац, лист, строка
record-quote-placeholder = Слова источника, если их стоит сохранить
record-personal-hint = Имя, должность, учреждение — этого достаточно. Лишние персональные данные не вносите.
record-inferred-tick = выведено
record-inferred-hint = В источнике этого нет: выведено по другим сведениям
record-inferred-why = Почему так решено
record-add-source = Место в источнике

## Поиск по реестру и новые записи

record-link-short = { $label } ({ $short })
record-link-used = { $count ->
    [one] в { $count } мероприятии
   *[other] в { $count } мероприятиях
}
record-make-words = Оставить словами: «{ $words }»
record-make-organization = Создать организацию «{ $words }»
record-make-person = Создать человека «{ $words }»
record-make-post = Создать должность «{ $words }»
record-make-place = Создать место «{ $words }»
record-make-document = Создать документ «{ $words }»
record-new-organization = Новая организация
record-new-post = Новая должность
record-new-document = Новый документ
record-new-kind = Вид
record-new-name = Название
record-new-post-of = Где эта должность (необязательно)
record-new-make = Создать

## Сохранение, черновики, версии

record-not-saved = { $count ->
    [one] Запись не сохранена: { $count } поле нужно поправить
    [few] Запись не сохранена: { $count } поля нужно поправить
   *[many] Запись не сохранена: { $count } полей нужно поправить
}
record-not-saved-kept = Всё набранное на месте.
record-draft-kept = черновик записан в { $at }
record-draft-found = Есть несохранённый черновик от { $at }
record-draft-take = Продолжить
record-draft-put = Удалить черновик
record-draft-new = Начать заново
record-leave-title = Сохранить изменения?
record-leave-words = Вы изменили запись и не сохранили её.
record-leave-words-new = Новая запись ещё не сохранена.
record-leave-discard = Не сохранять
record-leave-stay = Вернуться к правке
record-stale-title = Запись изменили, пока вы её правили
record-stale-words = Другую версию сохранили: { $by }, { $at }. Выберите для каждого поля, что оставить. Ничего не пропало.
record-stale-by-mine = изменили вы
record-stale-by-theirs = изменили в другом месте
record-stale-by-both = изменили и вы, и в другом месте
record-stale-mine = У вас
record-stale-theirs = В реестре
record-stale-same = Версии совпадают: можно просто сохранить.
record-stale-open = { $count ->
    [one] Осталось выбрать: { $count } поле
    [few] Осталось выбрать: { $count } поля
   *[many] Осталось выбрать: { $count } полей
}
record-stale-back = Вернуться к правке
record-stale-save = Сохранить выбранное

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

## Записи по именам

record-noun-organization = Организация
record-noun-person = Человек
record-noun-post = Должность
record-noun-membership = Место в составе
record-noun-document = Документ
record-noun-place = Место
record-noun-source_file = Источник
record-noun-event = Мероприятие
record-new-event = Новое мероприятие
record-new-person = Новый человек
record-new-place = Новое место
record-new-membership = Новое место в составе
record-new-source_file = Новый источник
record-make-source_file = Создать источник «{ $words }»
record-made = Создано: { $words }
record-made-open = Открыть и дополнить

## Поля записей

record-field-note = Примечание
record-field-inferred = Что выведено, а не сказано
record-field-sources = Источники
record-field-organization-name = Полное название
record-field-organization-short_name = Кратко
record-field-organization-classification = Вид
record-field-organization-other_names = Другие названия
record-field-organization-parent_id = В составе
record-field-organization-area = Охват
record-field-organization-relation = Отношение к городу
record-field-organization-size = Численность
record-field-organization-founding_date = Создана
record-field-organization-dissolution_date = Прекращена
record-field-organization-purpose = Для чего
record-field-person-name = Имя
record-field-person-sort_name = В списках
record-field-person-other_names = Другие написания
record-field-post-role = Должность
record-field-post-organization_id = Где
record-field-membership-member = Кто
record-field-membership-organization_id = Где
record-field-membership-post_id = В должности
record-field-membership-role = В качестве
record-field-membership-start_date = С какого времени
record-field-membership-end_date = До какого времени
record-field-membership-open = Продолжается
record-field-membership-known_at = Известно на дату
record-field-membership-on_behalf_of_id = От кого
record-field-membership-how = Как возникло
record-field-membership-event_id = На мероприятии
record-field-document-title = Название
record-field-document-classification = Вид
record-field-document-number = Номер
record-field-document-date = Дата
record-field-document-period = За период
record-field-document-creator_id = Кто издал
record-field-document-recipient_id = Кому выдан
record-field-document-source = Где лежит
record-field-document-history = Что с ним было
record-field-place-name = Название
record-field-place-other_names = Другие названия
record-field-place-country = Страна
record-field-place-region = Регион
record-field-place-oktmo = ОКТМО
record-field-source_file-title = Название
record-field-source_file-address = Где лежит
record-field-source_file-language = Язык
record-field-source_file-sha256 = Контрольная сумма

record-part-name = название
record-part-start_date = С
record-part-end_date = До
record-part-qualifier = Как понимать число
record-part-value = Число
record-part-unit = Чего
record-part-as_of = На какую дату
record-part-happened = Что произошло

record-placeholder-link = Найти в реестре
record-placeholder-date = 15.07.2020, июль 2020, с 1991 года…
record-placeholder-until = 15.07.2020, июль 2020, 2019 год…
record-placeholder-unit = городов, членов, муниципалитетов…
record-placeholder-organization-name = Полное название
record-placeholder-organization-short_name = Сокращение, как его пишут в документах
record-placeholder-person-name = Г. С. Колягин
record-placeholder-person-sort_name = Колягин Г. С.
record-placeholder-post-role = Как называется должность
record-placeholder-membership-role = член Правления, вице-президент…
record-placeholder-membership-member = Имя, организация или должность
record-placeholder-document-title = Название документа
record-placeholder-document-number = без знака «№»
record-placeholder-document-period = 2014–2018 гг.
record-placeholder-document-source = Папка или адрес в интернете
record-placeholder-place-name = Город или другое место
record-placeholder-place-region = RU-STA
record-placeholder-place-oktmo = 8 или 11 цифр
record-placeholder-source_file-title = Как назвать источник
record-placeholder-source_file-address = Папка или адрес в интернете
record-hint-person = Имя, должность, учреждение — этого достаточно. Лишние персональные данные не вносите.

record-choice-none = не указано
record-row-number = { $label }, строка { $number }
record-add-row = Строка
record-add-person-other_names = Написание
record-add-place-other_names = Название
record-add-organization-purpose = Пункт
record-add-name = Название
record-add-step = Событие
record-add-known_at = Дата
record-add-known_at-done = Добавить

## Страница записи

record-absent = не указано
record-until-dash = {" — "}
record-size = { $qualifier ->
    [more_than] более { $number }
    [fewer_than] менее { $number }
    [about] около { $number }
   *[exactly] { $number }
}
record-years = По годам
record-year-open = Показать мероприятия { $year } года
record-show-all = Показать все: { $count }
record-events = Мероприятия
record-events-newest = Последние мероприятия
record-events-all = Все мероприятия в летописи: { $count }
record-ours = Наш город
record-ours-member = состоит{ $period }
record-ours-ended = состоял{ $period }
record-bodies = Органы
record-posts = Должности
record-members = Кто в составе
record-in-bodies = В органах
record-memberships = Где состоит
record-documents = Документы
record-activities = Обычаи и сводки
record-add = Добавить
record-add-seat = Место в составе
record-add-membership = Членство
record-add-career = Должность или место в составе
record-add-body = Орган
record-add-post = Должность
record-add-holder = Кто занимал
record-seats = Должности и места
record-seats-none = в реестре не записаны
record-on-behalf = от: { $who }
record-end-open = по настоящее время
record-end-ended = закончилось
record-term-unknown = срок не указан
record-until-unknown = не сказано
record-until-open = продолжается
record-until-ended = закончилось
record-seat-open = Открыть место: { $seat }
record-events-named = Мероприятия
record-events-by-post = По должности
record-events-by-post-hint = На этих мероприятиях названа только должность. Кто её занимал, выведено по срокам; в сами записи имя не вносится.
record-outcomes = Избрания и награды
record-holders = Кто занимал
record-holders-none = в реестре никто не записан
record-vacancies = Никто не записан
record-overlaps = Сроки пересекаются
record-holder-certain = занимал в это время:
record-holder-possible = возможно, занимал в это время:
record-holder-hint = Выведено по срокам, в записи этого нет
record-uses = Где используется
record-uses-none = пока нигде

## Тема

record-topic = Тема
record-topic-missing = Такой темы больше нет ни в одной записи.
record-topic-wordings = Встречается и так
record-topic-rename = Переименовать
record-topic-merge = Объединить темы
record-topic-renaming = Новое название темы
record-topic-renamed = Тема переименована
record-topic-empty = Напишите, как назвать тему.
record-topic-will-change = Название изменится { $count ->
    [one] в { $count } мероприятии
   *[other] в { $count } мероприятиях
}.
record-topic-will-merge = Тема «{ $topic }» уже есть. Обе станут одной, название изменится { $count ->
    [one] в { $count } мероприятии
   *[other] в { $count } мероприятиях
}.
