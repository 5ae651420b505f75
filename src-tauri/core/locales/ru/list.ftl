### Разделы со списками: объединения, люди, документы, места, темы, обычаи.

## Что показано

list-nouns = Что показать
list-noun-person = Люди
list-noun-post = Должности
list-noun-document = Документы
list-noun-source_file = Источники
list-label-organization = Организации
list-label-person = Люди
list-label-post = Должности
list-label-document = Документы
list-label-source_file = Источники
list-label-place = Места
list-label-activity = Обычаи и сводки
list-label-topic = Темы
list-count-association = { $count ->
    [one] { $count } объединение
    [few] { $count } объединения
   *[many] { $count } объединений
}
list-count-organization = { $count ->
    [one] { $count } организация
    [few] { $count } организации
   *[many] { $count } организаций
}
list-count-person = { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
}
list-count-post = { $count ->
    [one] { $count } должность
    [few] { $count } должности
   *[many] { $count } должностей
}
list-count-document = { $count ->
    [one] { $count } документ
    [few] { $count } документа
   *[many] { $count } документов
}
list-count-source_file = { $count ->
    [one] { $count } источник
    [few] { $count } источника
   *[many] { $count } источников
}
list-count-place = { $count ->
    [one] { $count } место
    [few] { $count } места
   *[many] { $count } мест
}
list-count-event = { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
}
list-count-topic = { $count ->
    [one] { $count } тема
    [few] { $count } темы
   *[many] { $count } тем
}

## Чем запись является, рядом с её названием

list-one-event = мероприятие
list-one-organization = организация
list-one-person = человек
list-one-post = должность
list-one-place = место
list-one-document = документ
list-one-source_file = источник

## Порядок

list-order = Порядок
list-order-name = По названию
list-order-surname = По фамилии
list-order-events = По числу мероприятий
list-order-changed = По времени изменения
list-order-date = По дате

## Отборы

list-group-associations = Объединения
list-group-bodies = Органы объединений
list-group-cities = Города и их органы
list-group-others = Прочие
list-group-all = Все
list-ours-organization = Только наши
list-ours-only = Только от города
list-mark-member = город состоит
list-mark-ours = от города
list-chips-more = Ещё { $count }
list-chips-fewer = Свернуть

## Поиск

list-search-organization = Название или сокращение
list-search-person = Фамилия, имя, должность
list-search-post = Должность или организация
list-search-document = Название, номер или вид
list-search-source_file = Название источника
list-search-place = Город, регион
list-search-activity = Слова из обычая или сводки
list-search-topic = Слова темы

## Новая запись

list-create-named = Внести «{ $text }»
list-new-association = Новое объединение
list-new-organization = Новая организация
list-new-person = Новый человек
list-new-post = Новая должность
list-new-document = Новый документ
list-new-source_file = Новый источник
list-new-place = Новое место
list-new-activity = Новый обычай или сводка

## Пусто

list-empty-organization = Объединений пока нет
list-empty-organization-hint = Здесь стоят объединения, в которых участвует город: с какого года, кто входит в их органы, какие были мероприятия.
list-empty-person = Людей пока нет
list-empty-person-hint = Здесь стоят те, кто ездил, выступал, избирался: с должностями по годам и мероприятиями.
list-empty-post = Должностей пока нет
list-empty-post-hint = Если источник называет только должность, Летопись сама скажет, кто занимал её в тот день.
list-empty-document = Документов пока нет
list-empty-document-hint = Соглашения, уставы, решения и отчёты, на которые опираются мероприятия.
list-empty-source_file = Источников пока нет
list-empty-source_file-hint = Отчёты и справки, из которых взяты сведения: на них ссылаются записи.
list-empty-place = Мест пока нет
list-empty-place-hint = Города, где проходили мероприятия. Новое место можно внести и прямо в мероприятии.
list-empty-activity = Обычаев и сводок пока нет
list-empty-activity-hint = То, что повторяется из года в год, и итоги за период одной строкой. В число мероприятий они не входят.
list-empty-topic = Тем пока нет
list-empty-topic-hint = Темы берутся из мероприятий: впишите в мероприятие, что обсуждали, и тема появится здесь.
list-empty-others = { $count ->
    [one] Показать { $count } другую организацию
    [few] Показать { $count } другие организации
   *[many] Показать { $count } других организаций
}
list-empty-beside = Показать найденное во всех видах: { $count }
