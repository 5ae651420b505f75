# Слова отчётов: заголовки, столбцы, примечания, имена файлов, отказы при записи.

## Титул

report-chronicle-kind = ЛЕТОПИСЬ
report-chronicle-heading = сотрудничества { $city } с объединениями муниципальных образований
report-chronicle-heading-no-city = сотрудничества с объединениями муниципальных образований
report-period-year = за { $period } год
report-period-years = за { $period } годы
report-period-month = за { $period }
report-period-other = за период: { $period }
report-volume = Том { $number } из { $of }
report-number-blank = № __________
report-contents = Содержание
report-filter = Условия отбора: { $conditions }.

## Имена файлов

report-chronicle-file = Летопись сотрудничества { $city }
report-events-file = Мероприятия { $city }
report-volume-file = том { $number } из { $of }

## Общие сведения

report-section-general = Общие сведения
report-general-lead = Город состоит в { $count ->
    [one] { $count } объединении
   *[other] { $count } объединениях
} муниципальных образований.
report-by-invitation = По приглашению, не будучи членом, город участвует в работе следующих объединений: { $names }.
report-since = с { $date }
report-until = до { $date }
report-from-to = с { $start } до { $end }
report-size-unit = членов
report-size-exactly = { $value } { $unit }
report-size-more = более { $value } { $unit }
report-size-fewer = менее { $value } { $unit }
report-size-about = около { $value } { $unit }
report-size-as-of = { $size } (на { $date })

## Мероприятия

report-section-events = Участие в мероприятиях
report-section-possible = Мероприятия, возможно относящиеся к периоду
report-events-none = По заданным условиям мероприятий нет.
report-events-lead = { $count ->
    [one] В летопись вошло { $count } мероприятие.
    [few] В летопись вошли { $count } мероприятия.
   *[many] В летопись вошло { $count } мероприятий.
}
report-events-lead-undated = { $count ->
    [one] В летопись вошло { $count } мероприятие, из них без даты: { $undated }.
    [few] В летопись вошли { $count } мероприятия, из них без даты: { $undated }.
   *[many] В летопись вошло { $count } мероприятий, из них без даты: { $undated }.
}
report-possible-lead = Даты этих мероприятий известны не полностью; в сводные показатели они не входят.
report-no-association = Мероприятия вне объединений
report-year = { $year } год
report-several-years = Даты в пределах нескольких лет
report-undated = Без даты
report-topics = Вопросы: { $topics }.
report-mention-only = только упомянуто в источнике
report-see-event = Сведения приведены под № { $number } ({ $association }).
report-date-as-written = «{ $original }»
report-document-date = {" "}от { $date }
report-document-number = {" "}№ { $number }

## Обычаи, итоги, показатели

report-section-activities = Обычаи и сводки за период
report-activities-lead = Ежегодные обычаи и сводки за период мероприятиями не считаются и в показатели не входят.
report-section-outcomes = Итоги
report-outcomes-elections = Избрания
report-outcomes-awards = Награды
report-outcomes-agreements = Соглашения
report-outcomes-decisions = Решения, рекомендации, планы и предложения
report-section-statistics = Сводные показатели
report-statistics-lead = Всего мероприятий: { $count }.
report-statistics-undated = Без даты: { $count }.
report-statistics-possible = Кроме того, возможно относятся к периоду: { $count }.
report-statistics-activities = Обычаев и сводок, которые не учтены: { $count }.
report-statistics-years = По годам
report-statistics-kinds = По видам и формату
report-statistics-associations = По объединениям
report-statistics-shared = Мероприятие двух объединений учтено в каждом из них.
report-chart-caption = Мероприятия по годам
report-chart-alternative = Столбчатая диаграмма: мероприятия по годам, в скобках — с выведенной датой. { $years }.
report-chart-stated = дата по источнику
report-chart-inferred = дата выведена или неточна

## Документы, примечания, конец

report-section-documents = Документы
report-section-notes = Примечания
report-notes-lead = Здесь сказано, что в записях выведено из косвенных сведений и почему. Знак «(?)» при дате означает, что она неточна.
report-note-event = № { $number }.
report-reason-doubtful-date = помечена в реестре как неточная
report-section-sources = Источники
report-signature-post = (должность)
report-signature = (подпись)
report-signature-name = (И.О. Фамилия)
report-made-by = Сформировано в программе «{ $program }» { $version } { $at }, записей: { $records }.
report-untranslated = Без русского названия: { $count }.

## Поля, о которых бывает примечание

report-field-date = дата
report-field-location = место
report-field-attendance-mode = формат
report-field-associations = объединение
report-field-organizers = организатор
report-field-attendees = участники
report-field-outcomes = итоги
report-field-election = избрание
report-field-name = название
report-field-classification = вид
report-field-body = орган
report-field-membership = членство
report-field-other = прочие сведения

## Столбцы

report-column-number = № п/п
report-column-date = Дата
report-column-event = Мероприятие
report-column-place = Место, формат
report-column-place-alone = Место
report-column-attendees = Участники от города
report-column-others = Другие участники
report-column-outcomes = Итоги
report-column-outcome = Итог
report-column-whom = Кто, кому
report-column-association = Объединение
report-column-associations = Объединения
report-column-member-since = Член
report-column-size = Состав
report-column-seats = Представители города в органах
report-column-period = Период
report-column-activity = Содержание
report-column-year = Год
report-column-total = Всего
report-column-stated = По источнику
report-column-inferred = Выведено
report-column-kind = Вид
report-column-mode = Формат
report-column-record-type = Запись
report-column-status = Состояние
report-column-body = Орган
report-column-organizers = Организаторы
report-column-topics = Вопросы
report-column-documents = Документы
report-column-description = Описание
report-column-note = Примечание
report-column-reasons = Выведено
report-column-in-period = Относится к периоду
report-in-period-certainly = точно
report-in-period-possibly = возможно

## Отказы при записи файла

write-no-name = В пути «{ $path }» нет имени файла.
write-no-folder = Папки для файла «{ $path }» нет. Ничего не записано: выберите другую папку.
write-is-folder = «{ $path }» — это папка. Выберите другое имя файла.
write-denied = Записать «{ $path }» нельзя: папка или диск закрыты для записи либо файл открыт в другой программе. Прежний файл цел.
write-full = На диске не хватило места для «{ $path }». Прежний файл цел: освободите место и повторите.
write-bad-name = Диск не принимает имя «{ $path }»: сделайте его короче или проще.
write-other = Не удалось записать «{ $path }». Прежний файл цел.
report-cancelled = Отчёт отменён, файлы не созданы.
report-failed = Отчёт не удалось сверстать. Это ошибка программы; список мероприятий можно сохранить в CSV.
