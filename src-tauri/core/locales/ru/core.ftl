# Слова ядра: отказы, шаги, сведения о реестре.

window-title = Летопись
window-no-screen = Окно открыть негде: здесь нет экрана. Команды работают и без него: letopis --help

count-events = { $count } { $count ->
    [one] мероприятие
    [few] мероприятия
   *[many] мероприятий
}

## Отказы: что случилось, и что делать

error-invalid = { $count ->
    [one] Запись не сохранена: в { $count } поле есть ошибка
   *[many] Запись не сохранена: ошибки в { $count } полях
}
error-invalid-hint = Исправьте отмеченные поля и сохраните ещё раз. Введённое не потеряно.
error-not-found = { $noun ->
    [event] Такого мероприятия нет в реестре
    [organization] Такой организации нет в реестре
    [person] Такого человека нет в реестре
    [post] Такой должности нет в реестре
    [document] Такого документа нет в реестре
    [place] Такого места нет в реестре
   *[other] Такой записи нет в реестре
} (обозначение: { $id })
error-topic-not-found = Такой темы нет ни у одного мероприятия: «{ $topic }»
error-stale = Запись изменили, пока вы её правили
error-stale-hint = Сравните обе версии и выберите, что оставить. Введённое не потеряно.
error-trashed = Запись лежит в корзине
error-trashed-hint = Восстановите её из корзины, чтобы открыть или изменить.
error-past-is-read-only = Показан реестр за прошлую дату: менять его нельзя
error-past-is-read-only-hint = Вернитесь к сегодняшнему состоянию, чтобы вносить правки.
error-same-record = Это одна и та же запись
error-same-record-hint = Выберите другую.
error-no-undo-step = Этот шаг сейчас отменить нельзя
error-no-undo-step-hint = Его уже отменили, или после него было то, что не отменяется. Откройте журнал заново.
error-in-use = Запись нельзя удалить: на неё ссылаются { $users }
error-in-use-hint = Поставьте вместо неё другую запись или уберите эти ссылки.
error-id-taken = Запись с таким обозначением уже есть: { $id }
error-saved-but-behind = Изменение сохранено, но рабочие файлы реестра обновить не удалось
error-saved-but-behind-hint = Ничего не вводите повторно: закройте программу и откройте снова. Если на диске кончилось место, сначала освободите его.
error-reopen-needed = Не сохранено: сначала закройте программу и откройте снова
error-reopen-needed-hint = Всё, что было сохранено раньше, цело. Введённое сейчас останется черновиком.
error-export-into-register = В этой папке лежат файлы самого реестра: { $path }
error-export-into-register-hint = Выберите другую папку. Файл не записан.
error-file-missing = Файла «{ $name }» нет: его переместили, переименовали или удалили
error-file-folder = «{ $name }» — папка. Прикрепляются только файлы
error-file-link = «{ $name }» — ссылка на файл. Выберите сам файл
error-file-special = «{ $name }» — не обычный файл
error-file-empty = Файл «{ $name }» пуст
error-file-too-large = Файл «{ $name }» больше { $limit } МБ
error-file-forbidden = Нет права прочитать файл «{ $name }»
error-file-unreadable = Файл «{ $name }» не удалось прочитать
error-file-lost = Файла «{ $name }» больше нет в папке реестра
error-file-lost-hint = Прикрепите его ещё раз или восстановите из резервной копии.
error-file-damaged = Файл «{ $name }» в папке реестра повреждён
error-file-damaged-hint = Прикрепите его ещё раз или восстановите из резервной копии.
error-file-not-opened = Файл «{ $name }» отсюда не открывается: такие файлы бывают программами
error-file-not-opened-hint = Сохраните копию и откройте её сами, если доверяете отправителю.
error-draft-too-large = Черновик не сохранён: в нём больше { $limit } МБ
error-drafts-too-many = Черновик не сохранён: черновиков уже { $limit }
error-drafts-too-many-hint = Сохраните или удалите ненужные черновики.
error-reversed-period = Период заканчивается раньше, чем начинается
error-nothing-to-undo = Отменять нечего
error-nothing-to-redo = Возвращать нечего
error-already-begun = В реестре уже есть записи
error-already-begun-hint = Чтобы начать заново, укажите другую папку реестра.
error-impossible-date = Такой даты не бывает: { $words }
error-newer-format = Реестр записан более новой версией программы: { $path }
error-newer-format-hint = Обновите программу. Реестр не тронут.
error-already-open = Этот реестр уже открыт в другом окне: { $path }
error-already-open-hint = Перейдите в открытое окно или закройте его.
error-not-a-folder = Вместо папки указан файл: { $path }
error-not-a-folder-hint = Укажите папку.
error-disk-full = На диске нет места: { $path }
error-disk-full-hint = Освободите место и повторите. Всё, что было сохранено, цело.
error-forbidden = Нет права на запись: { $path }
error-forbidden-hint = Попросите администратора дать доступ к этой папке или выберите другую.
error-path-missing = Нет такой папки или файла: { $path }
error-storage = Не удалось прочитать или записать: { $path }
error-storage-hint = Проверьте диск и повторите. Всё, что было сохранено, цело.
error-damaged = Файлы реестра повреждены, и ни одну из двух копий прочитать не удалось: { $path }
error-damaged-hint = Ничего не удаляйте из этой папки и обратитесь к администратору: файлы нужны для восстановления.
error-export = Отчёт не удалось составить
error-usage = Неверная команда: { $words }
error-internal = Внутренняя ошибка программы
error-internal-hint = Всё, что было сохранено, цело. Сообщите об этом разработчикам вместе с подробностями.

## Ошибки полей

problem-missing = Заполните это поле
problem-too-long = Слишком длинно: { $found } знаков, можно не больше { $limit }
problem-too-many = Слишком много строк: можно не больше { $limit }
problem-control-character = В тексте есть служебный знак { $code }: удалите его или наберите текст заново
problem-unknown-link = { $noun ->
    [organization] Такой организации нет в реестре
    [person] Такого человека нет в реестре
    [post] Такой должности нет в реестре
    [document] Такого документа нет в реестре
    [place] Такого места нет в реестре
    [event] Такого мероприятия нет в реестре
   *[other] Такой записи нет в реестре
}
problem-circle = Запись не может быть частью самой себя
problem-end-before-start = Окончание раньше начала
problem-out-of-range = От { $least } до { $most }
code-digest = Контрольная сумма: 64 шестнадцатеричных знака
code-country = Код страны: две латинские буквы, например RU
code-id = Обозначение записи: латинские буквы, цифры, точка, дефис, не больше 64 знаков
code-oktmo = Код ОКТМО: 8 или 11 цифр

## Шаги

step-create = { $noun ->
    [event] Добавлено мероприятие
    [organization] Добавлена организация
    [person] Добавлен человек:
    [post] Добавлена должность
    [place] Добавлено место
    [document] Добавлен документ
    [membership] Добавлено членство
   *[other] Добавлена запись
} «{ $name }»
step-update = { $noun ->
    [event] Изменено мероприятие
    [organization] Изменена организация
    [person] Изменены сведения о человеке:
    [post] Изменена должность
    [place] Изменено место
    [document] Изменён документ
    [membership] Изменено членство
    [settings] Изменены настройки реестра
   *[other] Изменена запись
} «{ $name }»
step-trash = { $noun ->
    [event] Удалено в корзину мероприятие
    [organization] Удалена в корзину организация
    [document] Удалён в корзину документ
   *[other] Удалена в корзину запись
} «{ $name }»
step-restore = { $noun ->
    [event] Восстановлено мероприятие
    [organization] Восстановлена организация
    [document] Восстановлен документ
   *[other] Восстановлена запись
} «{ $name }»
step-start = Начат реестр: { $name }
step-import = Загружено: { $name } ({ $records } { $records ->
    [one] запись
    [few] записи
   *[many] записей
})
step-revert = { $noun ->
    [event] Мероприятию возвращено прежнее состояние:
    [person] Сведениям о человеке возвращено прежнее состояние:
   *[other] Записи возвращено прежнее состояние:
} «{ $name }»
step-merge = { $noun ->
    [event] Объединены мероприятия
    [organization] Объединены организации
    [person] Объединены сведения о людях:
    [post] Объединены должности
    [place] Объединены места
    [document] Объединены документы
   *[other] Объединены записи
} «{ $other }» и «{ $name }»
step-replace = Вместо «{ $name }» везде поставлено «{ $other }», прежняя запись в корзине
step-distinguish = Отмечено, что это не одно и то же: «{ $name }» и «{ $other }»
step-many = { $what ->
    [kind] Вид изменён на «{ $value }»
    [mode] Формат изменён на «{ $value }»
    [status] Состояние изменено на «{ $value }»
    [place] Поставлено место «{ $value }»
    [no-place] Убрано место
    [add-association] Добавлено объединение «{ $value }»
    [remove-association] Убрано объединение «{ $value }»
    [add-topic] Добавлена тема «{ $value }»
    [remove-topic] Убрана тема «{ $value }»
    [topic] Тема названа «{ $value }»
    [trash] Удалены в корзину
   *[other] Изменены
}: { $records } { $records ->
    [one] мероприятие
    [few] мероприятия
   *[many] мероприятий
}
step-elect = Записано в состав: { $name }
step-attach = { $files ->
    [one] Приложен файл
   *[other] Приложены файлы ({ $files })
}: «{ $name }»
step-empty-trash = Корзина очищена: { $records } { $records ->
    [one] запись
    [few] записи
   *[many] записей
}
step-undo = Отменено: { $step }
step-redo = Возвращено: { $step }

## Что нашлось при открытии

finding-unfinished-save = Прошлый раз программа прервалась посреди сохранения. Незаконченное сохранение убрано; всё, что было сохранено до него, на месте.
finding-state-rebuilt = Рабочие файлы реестра были повреждены и восстановлены по журналу изменений. Сохранённое не потеряно; повреждённые файлы отложены: { $path }
finding-journal-rebuilt = Журнал изменений был повреждён или неполон и восстановлен по рабочим файлам реестра; изменений, уцелевших только в них: { $rescued }. { $path ->
    [none] Прежних файлов не было.
   *[other] Прежние файлы отложены: { $path }
}
finding-changes-lost = Обе копии реестра повреждены. Восстановлено всё до изменения № { $last }; более поздние записи, если они были, прочитать не удалось.

## Что нашла проверка

fault-journal = Журнал изменений повреждён после изменения № { $after }
fault-heads = Журнал кончается изменением № { $journal }, рабочие файлы — изменением № { $state }
fault-change = Изменение № { $sequence } в рабочих файлах не совпадает с журналом
fault-record = Запись «{ $noun } { $id }» не совпадает с журналом
fault-link = Ссылка «{ $field }» записи «{ $noun } { $id }» ведёт к записи, которой нет: { $link }
fault-file-missing = Нет прикреплённого файла «{ $name }» (запись «{ $noun } { $id }»)
fault-file-damaged = Повреждён прикреплённый файл «{ $name }» (запись «{ $noun } { $id }»)

## Прикреплённые файлы

file-refused = «{ $name }»: { $words }
preview-unreadable = Показать не удалось: файл повреждён или это не то, чем он назван
preview-too-heavy = Файл слишком велик или сложен, чтобы показать его здесь
preview-locked = Файл защищён паролем
preview-unknown = Файлы этого вида здесь не показываются
size-bytes = { $value }{"\u00A0"}Б
size-kilobytes = { $value }{"\u00A0"}КБ
size-megabytes = { $value }{"\u00A0"}МБ

## Источники, размеры

locator-paragraph = абзац { $number }
size-exactly = { $value } { $unit }
size-more_than = более { $value } { $unit }
size-fewer_than = менее { $value } { $unit }
size-about = около { $value } { $unit }

## Командная строка

cli-verified = Реестр цел: изменений { $changes }, записей { $records }.
cli-sample-loaded = Загружен пример: { $name }.
cli-written = Записано: { $path }
cli-bad-period = Не похоже на период EDTF: { $words }

## Даты: что принято и почему не прочитано

date-empty = без даты
date-note-century = век понят по двум цифрам года
date-note-time = время суток не учтено
date-note-number = номер документа не учтён
date-note-winter = зима, которая начинается в этом году
date-note-limit = сам крайний срок включён
date-declined-no-year = не указан год
date-declined-relative = отсчитано от другой даты
date-declined-vague = границы времени не названы
date-declined-recurring = повторяется, это не одна дата
date-declined-ambiguous = можно понять по-разному
date-declined-weekday = день недели не подходит к дате
date-declined-not-in-subset = такую дату нельзя записать одним значением
date-declined-too-long = слишком длинно для даты
date-declined-not-a-date = это не похоже на дату
date-impossible-day = такого дня в месяце нет
date-impossible-month = такого месяца нет
date-impossible-quarter = такого квартала нет
date-impossible-half = такого полугодия нет
date-impossible-order = окончание раньше начала

## Условия отбора, словами

filter-text = слова: { $words }
filter-period = период: { $words }
filter-undated = только без даты
filter-certain-only = только с точной датой
filter-association = объединение: { $words }
filter-kind = вид: { $words }
filter-mode = формат: { $words }
filter-place = место: { $words }
filter-participant = участник: { $words }
filter-outcome = итоги: { $words }
filter-inferred = только с выведенными сведениями
filter-inferred-date = только с выведенной датой
filter-or = { $first } или { $second }

## Должности во времени, избрания, похожие записи, объединение

post-vacant = { $from } – { $to }: неизвестно, кто занимал
post-overlap = { $one } и { $other } – одновременно: { $from }
election-to = Избрание: { $body }
alike-day-and-body = тот же день и тот же орган
alike-name-and-date = то же название и та же дата
alike-name-undated = то же название, у одного нет даты
alike-name = то же название
alike-initials = та же фамилия, инициалы подходят
alike-number = тот же номер и вид
alike-address = тот же адрес
merge-also-named = Встречается и как «{ $name }».
