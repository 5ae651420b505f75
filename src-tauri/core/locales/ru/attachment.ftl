### Слова приложенных файлов.

attachment-files = Файлы
attachment-none = Файлов нет.
attachment-add = Приложить файлы
attachment-drop = или перетащите их в окно
attachment-drop-now = отпустите, чтобы приложить
attachment-pick = Какие файлы приложить
attachment-adding = { $count ->
    [one] Прикладываю { $count } файл…
    [few] Прикладываю { $count } файла…
   *[many] Прикладываю { $count } файлов…
}
attachment-added = { $count ->
    [one] Приложен { $count } файл
    [few] Приложены { $count } файла
   *[many] Приложено { $count } файлов
}
attachment-known = Такой файл здесь уже есть: { $name }
attachment-refused = { $count ->
    [one] { $count } файл приложить не удалось
    [few] { $count } файла приложить не удалось
   *[many] { $count } файлов приложить не удалось
}
attachment-open = Открыть в программе
attachment-save = Сохранить копию…
attachment-save-title = Сохранить копию файла
attachment-filter = Файл { $extension }
attachment-saved = Копия сохранена: { $name }
attachment-rename = Переименовать
attachment-label = Подпись файла
attachment-trash = В корзину
attachment-trashed = Файл убран в корзину: { $name }
attachment-doings = Действия с файлом: { $name }
attachment-show = Показать: { $name }
attachment-looking = Открываю…
attachment-missing = Файла нет на месте или он повреждён. Проверьте реестр в разделе «Настройки».
