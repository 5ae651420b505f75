### Слова настроек.

settings-title = Настройки

## Наш город

settings-city = Наш город
settings-city-name = Название
settings-city-name-hint = Стоит в заголовках отчётов и окна.
settings-city-name-of = В родительном падеже
settings-city-name-of-hint = Чьё участие: «города Ставрополя».
settings-unit-name = Подразделение
settings-unit-name-hint = Кто ведёт реестр. Можно оставить пустым.
settings-city-page = Страница города в реестре

## Бумаги

settings-paper = Оформление отчётов
settings-margin-left = Левое поле
settings-margin-right = Правое поле
settings-margin-top = Верхнее поле
settings-margin-bottom = Нижнее поле
settings-text-size = Шрифт текста
settings-table-size = Шрифт таблиц
settings-line-spacing = Межстрочный интервал
settings-paragraph-indent = Абзацный отступ
settings-unit-mm = мм
settings-unit-cm = см
settings-unit-pt = пт
settings-unit-lines = строки
settings-bounds = от { $least } до { $most } { $unit }
settings-out-of-range = Не подходит:
settings-is-gost = По ГОСТ Р 7.0.97
settings-to-gost = Вернуть по ГОСТ Р 7.0.97

## Этот компьютер

settings-view = На этом компьютере
settings-view-hint = Действует сразу и только здесь. Версия для слабовидящих — высокий контраст и крупный текст.
settings-language = Язык программы

## Данные

settings-data = Данные и программа
settings-folder = Папка реестра
settings-folder-copy = Скопировать путь
settings-folder-copied = Путь к папке скопирован
settings-folder-show = Показать папку
settings-folder-closed = Открыть папку отсюда нельзя. Скопируйте путь и откройте её в проводнике.
settings-version = Программа
settings-version-words = Летопись { $version }
settings-check = Проверка реестра
settings-check-hint = Сверяет журнал, записи и приложенные файлы. Ничего не меняет.
settings-check-go = Проверить
settings-checking = Проверяю…
settings-sound = Реестр в порядке
settings-unsound = { $count ->
    [one] Найдена { $count } неполадка
    [few] Найдены { $count } неполадки
   *[many] Найдено { $count } неполадок
}
settings-unsound-hint = Ничего не удаляйте из папки реестра и покажите этот список администратору.
settings-checked = Проверено: { $changes }, { $records }.
settings-changes = { $count ->
    [one] { $count } изменение
    [few] { $count } изменения
   *[many] { $count } изменений
}
settings-records = { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
}

## Сохранение

settings-unsaved = Настройки изменены и не сохранены
settings-save = Сохранить
settings-discard = Отменить
settings-saved = Настройки сохранены
settings-stale = Настройки тем временем изменили в другом месте. Введённое цело: сохраните ещё раз, чтобы записать его.
settings-leave-title = Сохранить настройки?
settings-leave-words = Вы изменили настройки и не сохранили их.
settings-leave-discard = Не сохранять
settings-leave-stay = Вернуться к настройкам
settings-action-save = Сохранить настройки
