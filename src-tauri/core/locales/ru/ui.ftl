### Слова окна: рамка, летопись, отборы, выгрузка, первый запуск.

ui-app = Летопись
ui-window-title = { $city } — Летопись
ui-close = Закрыть
ui-cancel = Отмена
ui-messages = Сообщения
ui-loading = Читаю реестр…
ui-try-again = Повторить
ui-skip-to-list = К списку
ui-skip-to-content = К содержимому

## Места

ui-places = Разделы
ui-place-chronicle = Летопись
ui-place-organizations = Объединения
ui-place-people = Люди и должности
ui-place-people-short = Люди
ui-place-documents = Документы
ui-place-places = Места
ui-place-topics = Темы
ui-place-activities = Обычаи и сводки
ui-place-activities-short = Обычаи
ui-place-journal = Журнал
ui-place-duplicates = Дубликаты
ui-place-trash = Корзина
ui-place-settings = Настройки
ui-sample-mark = Пример
ui-sample-hint = Это реестр-пример: его можно менять без опаски.
## Реестр на прошлую дату

ui-past = Реестр на прошлую дату
ui-past-shown = Реестр на { $day }
ui-past-read-only = Только просмотр: изменить прошлое нельзя.
ui-past-back = Вернуться к сегодняшнему
ui-past-refused = Показан реестр на прошлую дату: изменить в нём ничего нельзя

## Верхняя полоса

ui-search = Поиск
ui-search-placeholder = Слова, имя, город, № документа
ui-search-clear = Очистить поиск
ui-search-everything = Найти любую запись
ui-undo = Отменить
ui-undo-step = Отменить: { $words }
ui-undo-nothing = Отменять нечего
ui-redo = Вернуть
ui-redo-step = Вернуть: { $words }
ui-redo-nothing = Возвращать нечего
ui-undone = Отменено: { $words }
ui-redone = Возвращено: { $words }
ui-export = Выгрузить
ui-new-event = Новое мероприятие
ui-language = Язык
ui-language-ru = Русский
ui-language-en = English
ui-view = Оформление
ui-theme = Тема
ui-theme-system = как в системе
ui-theme-light = светлая
ui-theme-dark = тёмная
ui-contrast = Контраст
ui-contrast-system = как в системе
ui-contrast-more = высокий
ui-scale = Размер текста
ui-scale-100 = обычный
ui-scale-115 = крупнее
ui-scale-130 = крупный
ui-help = Клавиши и подсказки

## Строка состояния

ui-status = Состояние реестра
ui-status-register = В реестре { $events }
ui-status-last = Последнее: { $words }
ui-count-events = { $count ->
    [one] { $count } мероприятие
    [few] { $count } мероприятия
   *[many] { $count } мероприятий
}
ui-count-organizations = { $count ->
    [one] { $count } организация
    [few] { $count } организации
   *[many] { $count } организаций
}
ui-count-people = { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
}
ui-count-documents = { $count ->
    [one] { $count } документ
    [few] { $count } документа
   *[many] { $count } документов
}
ui-count-activities = { $count ->
    [one] { $count } обычай или сводка
    [few] { $count } обычая и сводки
   *[many] { $count } обычаев и сводок
}
ui-count-pages = { $count ->
    [one] { $count } страница
    [few] { $count } страницы
   *[many] { $count } страниц
}
ui-count-files = { $count ->
    [one] { $count } файл
    [few] { $count } файла
   *[many] { $count } файлов
}

## Первый запуск

ui-start-title = Летопись
ui-start-lead = Реестр сотрудничества города с объединениями муниципалитетов: съезды и форумы, кто ездил, что решили и чем наградили.
ui-start-own = Начать свой реестр
ui-start-own-hint = Три строки — и можно вносить первое мероприятие.
ui-start-city = Город
ui-start-city-placeholder = Например: город Ставрополь
ui-start-city-hint = Так, как его пишут в заголовках документов. Это можно изменить позже.
ui-start-city-missing = Укажите город, чей это реестр.
ui-start-unit = Подразделение
ui-start-unit-placeholder = Например: отдел международных связей
ui-start-unit-hint = Кто ведёт реестр. Можно оставить пустым.
ui-start-language = Язык
ui-start-go = Начать реестр
ui-start-sample = Открыть пример
ui-start-sample-title = Сначала осмотреться
ui-start-sample-hint = Откроется готовый реестр Ставрополя за 2015–2020 годы. В нём можно всё попробовать.
ui-start-keeps = Данные хранятся только на этом компьютере. Программа не выходит в сеть.

## Летопись

ui-chronicle = Летопись
ui-chronicle-list = Мероприятия, новые сверху
ui-found-of = { $events } из { $total }
ui-found-none = Ничего не найдено
ui-found-possible = из них возможных: { $count }
ui-found-activities = показаны и { $activities }, они не считаются
ui-corrected = Показаны результаты по запросу «{ $text }»
ui-group-undated = Без даты
ui-group-activity = Обычаи и сводки за период
ui-group-possible = Возможно: дата известна не точно
ui-group-possible-hint = Эти мероприятия могли пройти в выбранный период, но источник не называет точной даты.
ui-date-inferred = Дата выведена по смыслу или неточна: источник не называет её прямо
ui-mention-only = только упоминание
ui-mention-only-hint = Источник только упоминает это мероприятие
ui-activity = обычай или сводка
ui-activity-hint = Обычай или сводка за период: в число мероприятий не входит
ui-outcomes = Итоги: { $kinds }
ui-attendees = Ездили: { $names }
ui-no-translation = нет перевода
ui-empty-register = В реестре пока нет мероприятий
ui-empty-register-hint = Внесите первое: достаточно названия, остальное можно дописать потом.
ui-empty-why = Все условия вместе не выполняет ни одна запись. Можно снять одно из них:
ui-empty-without = Снять «{ $filter }»
ui-empty-gives = { $count ->
    [0] и тогда ничего
    [one] найдётся { $count } мероприятие
    [few] найдутся { $count } мероприятия
   *[many] найдётся { $count } мероприятий
}
ui-empty-words = По словам «{ $text }» ничего не нашлось. Проверьте написание или возьмите одно слово покороче.
ui-record-pane = Запись

## Годы

ui-years = Мероприятия по годам
ui-years-hint = Щелчок выбирает год, Shift и щелчок — промежуток
ui-year-bar = { $year } год: { $stated ->
    [one] { $stated } с точной датой
   *[other] { $stated } с точной датой
}{ $inferred ->
    [0] {""}
   *[other] , { $inferred } с выведенной или неточной
}
ui-year-undated = без даты
ui-year-undated-bar = Без даты: { $count }

## Отборы

ui-filters = Отборы
ui-filter-period = Период
ui-filter-association = Объединение
ui-filter-kind = Вид
ui-filter-mode = Формат
ui-filter-place = Место
ui-filter-participant = Участник
ui-filter-outcome = Итог
ui-filter-more = Ещё
ui-filter-chosen = { $name }, выбрано: { $count }
ui-filter-search = Найти в списке
ui-filter-no-choice = Выбирать не из чего
ui-filter-clear = Снять отбор
ui-filters-clear = Сбросить всё
ui-chip-remove = Убрать условие «{ $filter }»
ui-chip-text = слова
ui-chip-period = период
ui-chip-association = объединение
ui-chip-kind = вид
ui-chip-mode = формат
ui-chip-place = место
ui-chip-participant = участник
ui-chip-outcome = итог
ui-chip-or = { $words } или { $last }
ui-chip-inferred = есть выведенное по смыслу
ui-chip-inferred-date = дата неточная
ui-chip-undated = без даты
ui-chip-certain = только точно в периоде
ui-chip-activities = с обычаями и сводками
ui-period-box = Когда
ui-period-placeholder = II квартал 2019 г.
ui-period-hint = Можно словами: «2018», «весна 2019», «май–июнь 2020», «с 2017», «15.07.2020».
ui-period-read = Понято так: { $words }
ui-period-apply = Показать
ui-period-this-year = Этот год
ui-period-last-year = Прошлый год
ui-period-this-quarter = Этот квартал
ui-period-last-quarter = Прошлый квартал
ui-period-certain = Без возможных совпадений
ui-more-inferred = Только с выведенными сведениями
ui-more-inferred-hint = Записи, в которых что-то установлено по смыслу, а не словами источника
ui-more-inferred-date = Только с неточной датой
ui-more-inferred-date-hint = Дата выведена по смыслу или помечена знаком (?)
ui-more-undated = Только без даты
ui-more-undated-hint = Мероприятия, которые нельзя отнести ни к какому году
ui-more-activities = Обычаи и сводки за период
ui-more-activities-hint = Показать и их; в число мероприятий они не входят

## Выгрузка

ui-export-title = Выгрузить
ui-export-what = Что сохранить
ui-export-chronicle-pdf = Летопись, PDF
ui-export-chronicle-pdf-hint = Документ для печати: по объединениям и годам, с итогами
ui-export-events-excel = Список мероприятий для Excel, CSV
ui-export-events-excel-hint = Таблица: одна строка на мероприятие, даты словами
ui-export-events-machine = Список для программ, CSV
ui-export-events-machine-hint = Запятые, английские заголовки, даты EDTF, номера записей
ui-export-scope = Что войдёт
ui-export-all = Весь реестр: { $events }.
ui-export-filtered = { $events } по условиям с экрана:
ui-export-none = По этим условиям нет ни одного мероприятия: файл будет пустым.
ui-export-with-possible = В том числе возможные совпадения: { $count }.
ui-export-save = Сохранить как…
ui-export-choosing = Выберите, куда сохранить…
ui-export-writing = Записываю файл…
ui-export-done = Файл сохранён: { $name }
ui-export-open = Открыть файл
ui-export-folder = Показать в папке
ui-export-filter-pdf = Документ PDF
ui-export-filter-csv = Таблица CSV
ui-export-size = { $size } КБ

## Клавиши

ui-keys-title = Клавиши
ui-keys-hint = Клавиши действуют при любой раскладке.
ui-keys-group-register = Реестр
ui-keys-group-places = Разделы
ui-keys-group-list = Список
ui-keys-group-record = Запись
ui-keys-group-window = Окно
ui-action-search = Искать
ui-action-new = Новая запись в этом разделе
ui-action-undo = Отменить последнее изменение
ui-action-redo = Вернуть отменённое
ui-action-export = Выгрузить список
ui-action-clear-filters = Сбросить все отборы
ui-action-close-record = Закрыть запись
ui-action-help = Показать клавиши
ui-action-palette = Найти запись или действие
ui-action-list = Перейти к списку
ui-action-language = Переключить язык
ui-action-theme-light = Светлая тема
ui-action-theme-dark = Тёмная тема
ui-action-theme-system = Тема как в системе
ui-key-move = Ходить по списку
ui-key-ends = К началу, к концу списка
ui-key-open = Открыть запись
ui-key-range = Промежуток лет в полосе
ui-palette = Найти запись или действие
ui-palette-placeholder = Название, имя, место, действие
ui-palette-none = Ни записи, ни действия с такими словами нет
ui-palette-looking = Ищу…
ui-palette-places = Разделы
ui-palette-actions = Действия
ui-palette-records = Записи

## Неполадки

ui-error-unreachable = Программа не отвечает
ui-error-unforeseen = Случилось непредвиденное
ui-error-ours-hint = Это ошибка программы. Сохранённое не пострадало; попробуйте ещё раз.
ui-error-list = Не удалось прочитать список
ui-error-start = Не удалось открыть реестр
