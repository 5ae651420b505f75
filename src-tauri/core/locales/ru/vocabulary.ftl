### Закрытые словари: подпись каждого кода. Их же читает ядро (domain/vocabulary.rs).

## Виды записей

record-type-event = мероприятие
record-type-activity = обычай или сводка за период

## Виды мероприятий

event-kind-general_meeting = общее собрание (съезд)
event-kind-board_meeting = заседание правления
event-kind-council_meeting = заседание совета
event-kind-conference = конференция
event-kind-forum = форум
event-kind-all_russian_meeting = всероссийское совещание
event-kind-seminar = семинар
event-kind-webinar = вебинар
event-kind-expert_platform_meeting = заседание экспертной площадки
event-kind-round_table = круглый стол
event-kind-bilateral_meeting = двусторонняя (рабочая) встреча
event-kind-celebration = праздничное мероприятие
event-kind-other = иное

## Формат участия

attendance-mode-in_person = очно
attendance-mode-online = онлайн (ВКС)
attendance-mode-mixed = смешанный
attendance-mode-not_stated = не указан

## Состояние

event-status-planned = запланировано
event-status-held = состоялось
event-status-postponed = перенесено
event-status-cancelled = отменено

## Виды итогов

outcome-kind-award = награда
outcome-kind-decision = решение
outcome-kind-agreement = соглашение
outcome-kind-election = избрание
outcome-kind-report = доклад, отчёт
outcome-kind-recommendation = рекомендация
outcome-kind-charter_change = изменение устава
outcome-kind-plan = план
outcome-kind-proposal = предложение
outcome-kind-conclusion = вывод

## Роли участников

attendee-role-attendee = участник
attendee-role-speaker = докладчик
attendee-role-presenter = представил опыт
attendee-role-host = принимающая сторона
attendee-role-organizer = организатор
attendee-role-co_organizer = соорганизатор
attendee-role-expert = эксперт
attendee-role-awardee = награждённый
attendee-role-counterpart = другая сторона

## Чьи участники

side-city = от города
side-other = другие

## Виды организаций

organization-kind-municipality = муниципальное образование
organization-kind-city_body = орган города
organization-kind-city_unit = подразделение
organization-kind-intermunicipal_association = межмуниципальное объединение
organization-kind-association_body = орган объединения
organization-kind-international_association = международное объединение
organization-kind-federal_body = федеральный орган
organization-kind-regional_body = региональный орган
organization-kind-other_municipality_body = орган другого муниципалитета
organization-kind-collective = группа организаций

## Охват организаций

organization-area-international = международная
organization-area-all_russian = всероссийская
organization-area-regional = региональная
organization-area-local = местная

## Отношение к городу

relation-to-city-our_city = наш город
relation-to-city-own_body = наш орган
relation-to-city-own_unit = наше подразделение
relation-to-city-city_is_member = город — член
relation-to-city-city_takes_part_by_invitation = город участвует по приглашению
relation-to-city-city_hosted_its_meeting = город принимал её заседание

## Как понимать число

qualifier-exactly = ровно
qualifier-more_than = более
qualifier-fewer_than = менее
qualifier-about = около

## Как возникло членство

membership-how-elected = избрание
membership-how-by_post = по должности
membership-how-joined = вступление

## Виды документов

document-kind-decree = указ
document-kind-order = распоряжение
document-kind-law = закон
document-kind-bill_concept = концепция законопроекта
document-kind-address = послание
document-kind-strategy = стратегия, концепция
document-kind-charter = устав
document-kind-report = отчёт
document-kind-minutes = протокол
document-kind-agreement = соглашение
document-kind-programme = программа
document-kind-project = проект
document-kind-award_diploma = диплом
document-kind-other = иное
