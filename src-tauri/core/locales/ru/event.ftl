### Слова страницы мероприятия: чтение, правка, сравнение версий.

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

## Чтение

event-absent-associations = объединение не указано
event-absent-location = место не указано
event-absent-elected = имя не названо
event-activity-note = Обычай или сводка за период: в число мероприятий не входит.
event-mention-only-note = Источник только упоминает это мероприятие.
event-side-city = От города
event-side-other = Другие участники
event-election-to = избрание: { $body }
event-outcome-recipient_id = Получатель
event-outcome-person_id = Человек
event-outcome-document_id = Документ
event-outcome-organization_id = Организация
event-outcome-event_id = Мероприятие
event-outcome-period = На период

## Действия

event-duplicated-left-out = Дата, темы, итоги, документы и источники не перенесены: у нового мероприятия они свои.

## Правка

event-name-placeholder = Название мероприятия
event-date-placeholder = 15.07.2020, июль 2020, весна 2019…
event-place-placeholder = Город
event-venue-placeholder = Площадка, зал, адрес
event-body-placeholder = Чьё это заседание: правление, общее собрание…
event-description-placeholder = Что это было, в нескольких предложениях
event-note-placeholder = Всё, что стоит знать, и сомнения в первую очередь
event-who-placeholder = Имя, должность или учреждение
event-post-placeholder = Должность
event-parent-placeholder = В составе какого мероприятия
event-outcome-placeholder = Что решили, чем наградили, о чём договорились
event-outcome-pick = Найти в реестре
event-topics-hint = Enter — следующая тема, Alt+↑ и Alt+↓ — переставить. Список из Word можно вставить целиком.
event-body = Орган
event-association-placeholder = Найти объединение
event-organizer-placeholder = Найти организацию
event-document-placeholder = Название или номер документа
event-event-placeholder = Название мероприятия
event-add-parent = Указать, часть чего это
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

event-recurrence-none = не повторяется
event-recurrence-yearly = каждый год
event-recurrence-quarterly = каждый квартал
event-recurrence-monthly = каждый месяц
event-recurrence-weekly = каждую неделю
event-recurrence-other = по правилу { $rule }

event-outcome-sources = Источники итога { $number }
event-election-sources = Источники избрания { $number }

## Избрание становится местом в составе

event-election-record = Записать в состав
event-election-title = Записать избрание в состав
event-election-done = Место по этому избранию уже записано.
event-election-who = Кто избран
event-election-body = Куда
event-election-since = С какого времени
event-election-ends = Вместе с этим закончатся
event-election-end = до
event-election-missing = Выберите, кто избран: источник имени не называет.
event-election-recorded = Избрание записано в состав
