### Слова истории: журнал, история записи, корзина, прошлое, объединение и дубликаты.

history-moment = { $day }, { $time }
history-today = сегодня, { $day }
history-yesterday = вчера, { $day }
history-reading = Читаю…
history-undo = Отменить
history-to-journal = Открыть журнал
history-undo-covered = После этого в реестре уже что-то меняли. Отменить можно из журнала.
history-undone = { $count ->
    [one] Отменён { $count } шаг
    [few] Отменены { $count } шага
   *[many] Отменено { $count } шагов
}

## Виды записей

history-noun-event = мероприятие
history-noun-organization = организация
history-noun-person = человек
history-noun-post = должность
history-noun-membership = членство
history-noun-place = место
history-noun-document = документ
history-noun-source_file = источник
history-noun-attachment = вложение
history-noun-settings = настройки реестра
history-noun-distinction = пометка «не дубликат»
history-nouns-event = Мероприятия
history-nouns-organization = Организации
history-nouns-person = Люди
history-nouns-post = Должности
history-nouns-membership = Членства
history-nouns-place = Места
history-nouns-document = Документы
history-nouns-source_file = Источники
history-nouns-attachment = Вложения
history-nouns-settings = Настройки реестра
history-nouns-distinction = Пометки «не дубликат»

## Что изменилось

history-was = было:
history-became = стало:
history-no-fields = Сами сведения не менялись.
history-fate-made = { $noun }, добавление:
history-fate-changed = { $noun }, изменение:
history-fate-trashed = { $noun }, удаление в корзину:
history-fate-restored = { $noun }, возврат из корзины:
history-fate-removed = { $noun }, удаление из реестра:
history-more-records = { $count ->
    [one] И ещё { $count } запись
    [few] И ещё { $count } записи
   *[many] И ещё { $count } записей
}

## История записи

history-record = История
history-record-none = Эту запись ещё не меняли.
history-more = Показать более ранние
history-now = сейчас
history-fields-more = { $fields } и ещё { $count }
history-record-step = { $what ->
    [made] Запись создана
    [changed] Изменено: { $fields }
    [trashed] Запись удалена в корзину
    [restored] Запись возвращена из корзины
    [removed] Запись удалена из реестра
   *[same] Запись сохранена без изменений
}
history-record-undo = Отмена. { $said }
history-record-redo = Повтор отменённого. { $said }
history-record-revert = Возврат к прежнему состоянию. { $said }
history-revert = Вернуть это состояние
history-reverted = Запись снова такая, какой была { $moment }
history-reverted-same = Запись и так в этом состоянии

## Журнал

history-journal = Журнал
history-journal-lead = Все изменения реестра, новые сверху. Любое из них можно посмотреть и отменить.
history-journal-none = Таких изменений в журнале нет.
history-journal-empty = Журнал пока пуст
history-journal-failure = Не удалось прочитать журнал
history-filters = Отборы журнала
history-filter-text = Слова
history-filter-noun = О чём
history-filter-noun-any = Любые записи
history-filter-kind = Что сделано
history-filter-kind-any = Любые действия
history-filter-author = Кто
history-filter-author-any = Все пользователи
history-filter-since = С какого дня
history-filter-since-short = с какого дня
history-filter-until = По какой день
history-filter-until-short = по какой день
history-day-placeholder = 31.12.2020
history-day-vague = Нужен день, месяц или год: «31.12.2020», «июль 2020», «2019».
history-kind-create = Добавление
history-kind-update = Изменение
history-kind-trash = Удаление
history-kind-restore = Возврат из корзины
history-kind-revert = Возврат к прежнему состоянию
history-kind-merge = Объединение и замена
history-kind-distinguish = Пометка «не дубликат»
history-kind-many = Изменение нескольких сразу
history-kind-elect = Избрание
history-kind-attach = Вложение файлов
history-kind-import = Загрузка
history-kind-undo = Отмена и повтор
history-undone-mark = отменено
history-undo-one = Отменить этот шаг
history-undo-to = Отменить этот шаг и всё после него, { $count ->
    [one] { $count } шаг
    [few] { $count } шага
   *[many] { $count } шагов
}
history-redone = { $count ->
    [one] Возвращён { $count } шаг
    [few] Возвращены { $count } шага
   *[many] Возвращено { $count } шагов
}
history-redo-one = Вернуть этот шаг
history-redo-to = Вернуть отменённое по этот шаг, { $count ->
    [one] { $count } шаг
    [few] { $count } шага
   *[many] { $count } шагов
}
history-undo-title = { $count ->
    [one] Отменить { $count } шаг?
    [few] Отменить { $count } шага?
   *[many] Отменить { $count } шагов?
}
history-undo-lead = Будут отменены эти изменения, начиная с последнего. Их можно вернуть: { $keys }.
history-undo-steps = Что будет отменено
history-undo-more = { $count ->
    [one] и ещё { $count } шаг
    [few] и ещё { $count } шага
   *[many] и ещё { $count } шагов
}
history-undo-go = { $count ->
    [one] Отменить { $count } шаг
    [few] Отменить { $count } шага
   *[many] Отменить { $count } шагов
}

## Прошлое

history-past = Реестр на дату
history-past-hint = Каким был реестр в конце этого дня. Его можно смотреть, но не менять.
history-past-day = Дата
history-past-show = Показать
history-past-none = К этому дню в реестре ещё ничего не было.
history-past-before = Реестр до этого шага

## Корзина

history-trash = Корзина
history-trash-count = { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
}
history-trash-order = Как разложить
history-trash-by-day = По дням
history-trash-by-noun = По видам
history-trash-by = удалено { $when }, { $author }
history-trash-all = Все
history-trash-choose = Отметить: { $name }
history-trash-restore = Восстановить
history-trash-restore-named = Восстановить: { $name }
history-trash-restore-none = Восстановить отмеченные
history-trash-restore-chosen = Восстановить отмеченные ({ $count })
history-trash-restored = Восстановлено: «{ $name }»
history-trash-restored-many = { $count ->
    [one] Восстановлена { $count } запись
    [few] Восстановлены { $count } записи
   *[many] Восстановлено { $count } записей
}
history-trash-refused = Не удалось восстановить «{ $name }». { $words }
history-trash-empty = Очистить корзину
history-trash-empty-title = Очистить корзину?
history-trash-empty-words = { $count ->
    [one] { $count } запись будет убрана из реестра вместе с вложенными файлами.
    [few] { $count } записи будут убраны из реестра вместе с вложенными файлами.
   *[many] { $count } записей будут убраны из реестра вместе с вложенными файлами.
}
history-trash-empty-kept = В журнале изменений они останутся. Пока не сделано ничего другого, их вернёт { $keys }; позже — отмена из журнала.
history-trash-emptied = { $count ->
    [one] Корзина очищена: { $count } запись
    [few] Корзина очищена: { $count } записи
   *[many] Корзина очищена: { $count } записей
}
history-trash-none = Корзина пуста
history-trash-none-hint = Сюда попадают удалённые записи. Их можно посмотреть и восстановить со всеми связями.

## Удаление того, что используется

merge-in-use-title = Удалить «{ $name }»?
merge-in-use = { $count ->
    [one] На эту запись ссылается { $count } запись. Выберите, что указать вместо неё: ссылка перейдёт, а эта запись уйдёт в корзину.
    [few] На эту запись ссылаются { $count } записи. Выберите, что указать вместо неё: ссылки перейдут, а эта запись уйдёт в корзину.
   *[many] На эту запись ссылаются { $count } записей. Выберите, что указать вместо неё: ссылки перейдут, а эта запись уйдёт в корзину.
}
merge-in-use-by = Чем заменить
merge-in-use-list = Где используется
merge-in-use-go = Заменить и удалить
merge-trashed = В корзине: «{ $name }»
merge-replaced = { $count ->
    [one] «{ $name }» в корзине, в { $count } записи теперь «{ $by }»
   *[other] «{ $name }» в корзине, в { $count } записях теперь «{ $by }»
}

## Объединение

merge-action = Объединить с другой записью…
merge-title = Объединить две записи
merge-stays = Какая запись останется
merge-stays-yes = останется
merge-stays-no = уйдёт в корзину
merge-stays-uses = { $count ->
    [0] ссылок нет
    [one] { $count } ссылка
    [few] { $count } ссылки
   *[many] { $count } ссылок
}
merge-stays-made = создана { $moment }
merge-conflict = расходятся
merge-conflicts = { $count ->
    [one] Расходится { $count } поле: проверьте выбор
    [few] Расходятся { $count } поля: проверьте выбор
   *[many] Расходятся { $count } полей: проверьте выбор
}
merge-others = { $count ->
    [one] Дополнится { $count } поле
    [few] Дополнятся { $count } поля
   *[many] Дополнятся { $count } полей
}
merge-choice-one = Как в левой записи
merge-choice-other = Как в правой записи
merge-choice-both = Из обеих
merge-empty = пусто
merge-uses = { $count ->
    [one] Перейдёт { $count } ссылка
    [few] Перейдут { $count } ссылки
   *[many] Перейдёт { $count } ссылок
}
merge-uses-list = Какие ссылки перейдут
merge-uses-none = На запись, которая уйдёт, ничего не ссылается.
merge-goes = В корзину уйдёт «{ $name }».
merge-go = Объединить
merge-done = Объединено: «{ $name }»
merge-done-kept = Вторая запись в корзине, все ссылки ведут на эту.
merge-pick-title = Объединить «{ $name }»
merge-pick = Выберите запись о том же самом. Дальше будет видно, чем они отличаются.
merge-pick-box = С какой записью
merge-pick-alike = Похожие
merge-pick-short = { $label } ({ $short })
merge-row-events = { $count ->
    [0] без мероприятий
    [one] { $count } мероприятие
    [few] { $count } мероприятия
   *[many] { $count } мероприятий
}

## Дубликаты

merge-duplicates = Возможные дубликаты
merge-duplicates-count = { $count ->
    [one] { $count } пара
    [few] { $count } пары
   *[many] { $count } пар
}
merge-duplicates-lead = Одно и то же, записанное дважды, можно объединить. Разное — отметить, и больше эта пара не появится.
merge-duplicates-none = Дубликатов не видно
merge-duplicates-none-hint = Здесь появятся записи, похожие на одно и то же: с одинаковым названием, того же дня и органа.
merge-duplicates-rest = { $count ->
    [one] И ещё { $count } пара: она появится, когда вы разберёте эти.
    [few] И ещё { $count } пары: они появятся, когда вы разберёте эти.
   *[many] И ещё { $count } пар: они появятся, когда вы разберёте эти.
}
merge-compare = Сравнить и объединить
merge-dismiss = Не дубликат
merge-dismissed = Отмечено как разное: «{ $one }» и «{ $other }»
merge-like = В реестре уже есть похожее:
merge-like-more = и ещё { $count }
merge-like-all = Похожее в реестре
