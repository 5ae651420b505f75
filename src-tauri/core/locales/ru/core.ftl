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
error-stale = Запись изменили, пока вы её правили
error-stale-hint = Сравните обе версии и выберите, что оставить. Введённое не потеряно.
error-trashed = Запись лежит в корзине
error-trashed-hint = Восстановите её из корзины, чтобы открыть или изменить.
error-in-use = Запись нельзя удалить: на неё ссылаются { $users }
error-in-use-hint = Сначала уберите эти ссылки.
error-id-taken = Запись с таким обозначением уже есть: { $id }
error-saved-but-behind = Изменение сохранено, но рабочие файлы реестра обновить не удалось
error-saved-but-behind-hint = Ничего не вводите повторно: закройте программу и откройте снова. Если на диске кончилось место, сначала освободите его.
error-reopen-needed = Не сохранено: сначала закройте программу и откройте снова
error-reopen-needed-hint = Всё, что было сохранено раньше, цело. Введённое сейчас останется черновиком.
error-export-into-register = В этой папке лежат файлы самого реестра: { $path }
error-export-into-register-hint = Выберите другую папку. Файл не записан.
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
