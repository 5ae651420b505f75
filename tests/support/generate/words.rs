//! The words of generated records, in both languages. Nobody in them exists.

/// A wording in Russian and in English.
pub type Pair = (&'static str, &'static str);

/// Associations: full name, short name, the name in the genitive.
pub const ASSOCIATIONS: &[(Pair, Pair, Pair)] = &[
    (
        ("Ассоциация городов степного края", "Association of Steppe Cities"),
        ("АГСК", "ASC"),
        ("Ассоциации городов степного края", "the Association of Steppe Cities"),
    ),
    (
        ("Союз исторических поселений юга", "Union of Historic Settlements of the South"),
        ("СИПЮ", "UHSS"),
        ("Союза исторических поселений юга", "the Union of Historic Settlements of the South"),
    ),
    (
        ("Совет муниципальных образований Предгорья", "Council of Municipalities of the Foothills"),
        ("СМОП", "CMF"),
        ("Совета муниципальных образований Предгорья", "the Council of Municipalities of the Foothills"),
    ),
    (
        ("Содружество городов-побратимов", "Fellowship of Sister Cities"),
        ("СГП", "FSC"),
        ("Содружества городов-побратимов", "the Fellowship of Sister Cities"),
    ),
    (
        ("Ассоциация здоровых районов и посёлков", "Association of Healthy Districts and Towns"),
        ("АЗРП", "AHDT"),
        ("Ассоциации здоровых районов и посёлков", "the Association of Healthy Districts and Towns"),
    ),
    (
        ("Конгресс местных властей", "Congress of Local Authorities"),
        ("КМВ", "CLA"),
        ("Конгресса местных властей", "the Congress of Local Authorities"),
    ),
    (
        ("Объединение административных центров", "League of Administrative Centres"),
        ("ОАЦ", "LAC"),
        ("Объединения административных центров", "the League of Administrative Centres"),
    ),
    (
        ("Международная сеть городов культуры", "International Network of Cities of Culture"),
        ("МСГК", "INCC"),
        ("Международной сети городов культуры", "the International Network of Cities of Culture"),
    ),
    (
        ("Клуб садовых городов", "Garden Cities Club"),
        ("КСГ", "GCC"),
        ("Клуба садовых городов", "the Garden Cities Club"),
    ),
];

/// Units of the city's administration.
pub const UNITS: &[Pair] = &[
    ("комитет градостроительства", "town planning committee"),
    ("комитет экономического развития", "economic development committee"),
    ("комитет городского хозяйства", "municipal services committee"),
    ("комитет культуры и молодёжной политики", "culture and youth policy committee"),
    ("комитет образования", "education committee"),
    ("комитет по управлению имуществом", "property management committee"),
    ("отдел межрегиональных связей", "interregional relations department"),
    ("отдел международного сотрудничества", "international cooperation department"),
    ("правовое управление", "legal department"),
    ("управление охраны окружающей среды", "environmental protection department"),
];

/// What somebody in a unit is.
pub const POSTS: &[Pair] = &[
    ("руководитель", "Head"),
    ("заместитель руководителя", "Deputy Head"),
    ("главный специалист", "Chief Specialist"),
];

/// Places with their country.
pub const PLACES: &[(Pair, &str)] = &[
    (("Верхнеозёрск", "Verkhneozyorsk"), "RU"),
    (("Новополянск", "Novopolyansk"), "RU"),
    (("Белокаменка", "Belokamenka"), "RU"),
    (("Заречный Яр", "Zarechny Yar"), "RU"),
    (("Старый Брод", "Stary Brod"), "RU"),
    (("Светлогорье", "Svetlogorye"), "RU"),
    (("Краснохолмск", "Krasnokholmsk"), "RU"),
    (("Усть-Ольховка", "Ust-Olkhovka"), "RU"),
    (("Приморский Вал", "Primorsky Val"), "RU"),
    (("Тихие Пруды", "Tikhiye Prudy"), "RU"),
    (("Синегорск", "Sinegorsk"), "RU"),
    (("Каменная Балка", "Kamennaya Balka"), "RU"),
    (("Бела-Река", "Bela Reka"), "RS"),
    (("Зелена-Поляна", "Zelena Polyana"), "BG"),
    (("Нойбрюк", "Neubrück"), "DE"),
    (("Айгешен", "Aygeshen"), "AM"),
];

/// Surnames; the first letters of a name and a patronymic are drawn.
pub const SURNAMES: &[Pair] = &[
    ("Берёзкин", "Beryozkin"),
    ("Ветров", "Vetrov"),
    ("Горелов", "Gorelov"),
    ("Дубравин", "Dubravin"),
    ("Ежевикин", "Yezhevikin"),
    ("Жаворонков", "Zhavoronkov"),
    ("Зимин", "Zimin"),
    ("Ивушкин", "Ivushkin"),
    ("Калинин-Полевой", "Kalinin-Polevoy"),
    ("Лугов", "Lugov"),
    ("Малинин", "Malinin"),
    ("Нагорный", "Nagorny"),
    ("Озеров", "Ozerov"),
    ("Переправин", "Perepravin"),
    ("Родников", "Rodnikov"),
    ("Степной", "Stepnoy"),
    ("Тополев", "Topolev"),
    ("Уткин", "Utkin"),
    ("Филинов", "Filinov"),
    ("Хмелёв", "Khmelyov"),
    ("Цаплин", "Tsaplin"),
    ("Черёмухин", "Cheryomukhin"),
    ("Шишкарёв", "Shishkaryov"),
    ("Щеглов", "Shcheglov"),
];

/// First letters of names and patronymics.
pub const INITIALS: &[Pair] = &[
    ("А. В.", "A. V."),
    ("Г. С.", "G. S."),
    ("Е. Н.", "Ye. N."),
    ("И. П.", "I. P."),
    ("М. А.", "M. A."),
    ("О. Ю.", "O. Yu."),
    ("Т. К.", "T. K."),
];

/// What an event is about; stands in «quotation marks» after its kind.
pub const THEMES: &[Pair] = &[
    ("Благоустройство общественных пространств: участие жителей", "Improving public spaces: the part of residents"),
    ("Городской бюджет и инициативы граждан", "The city budget and citizens' initiatives"),
    ("Сохранение исторического облика улиц", "Keeping the historic look of streets"),
    ("Муниципальный контроль: первые итоги", "Municipal inspection: first results"),
    ("Раздельный сбор отходов в малых городах", "Sorting waste in small towns"),
    ("Цифровые услуги для населения", "Digital services for residents"),
    ("Межмуниципальное сотрудничество в сфере туризма", "Inter-municipal cooperation in tourism"),
    ("Молодёжные советы: опыт и трудности", "Youth councils: experience and difficulties"),
    ("Транспортная доступность окраин", "Transport for the outskirts"),
    ("Озеленение и уход за парками", "Planting and the care of parks"),
    ("Поддержка малого предпринимательства на местах", "Supporting small business locally"),
    ("Побратимские связи: новые направления", "Sister-city ties: new directions"),
    ("Территориальное общественное самоуправление", "Neighbourhood self-government"),
    ("Приграничное сотрудничество и культурный обмен", "Cross-border cooperation and cultural exchange"),
    ("Реформа местного самоуправления: практика применения", "The reform of local government in practice"),
    ("Капитальный ремонт жилых домов", "Major repairs of dwelling houses"),
    ("Безопасность дорожного движения вблизи школ", "Road safety near schools"),
    ("Энергосбережение в учреждениях города", "Saving energy in city institutions"),
];

/// Topics.
pub const TOPICS: &[Pair] = &[
    ("лучшие муниципальные практики", "best municipal practices"),
    ("распределение субсидий между поселениями", "sharing of subsidies between settlements"),
    ("изменения законодательства о закупках", "changes of procurement law"),
    ("подготовка кадров для местных администраций", "training of staff for local administrations"),
    ("обращения граждан и сроки ответа на них", "citizens' requests and the time to answer them"),
    ("освещение дворов и пешеходных дорожек", "lighting of yards and footpaths"),
    ("правила землепользования и застройки", "rules of land use and building"),
    ("охрана памятников деревянного зодчества", "protection of monuments of wooden architecture"),
    ("обмен школьниками между побратимами", "exchange of pupils between sister cities"),
    ("туристический маршрут вдоль старого тракта", "a tourist route along the old highway"),
    ("содержание ливневой канализации", "upkeep of storm drains"),
    ("привлечение инвесторов в моногорода", "bringing investors to one-industry towns"),
    ("учёт зелёных насаждений", "a register of trees and shrubs"),
    ("единые требования к вывескам", "common rules for shop signs"),
    ("взаимодействие с общественными палатами", "work with civic chambers"),
    ("электронные архивы муниципалитетов", "electronic archives of municipalities"),
    ("проведение Дней города", "holding of City Days"),
    ("доступная среда для маломобильных жителей", "access for people with limited mobility"),
    ("летний отдых и занятость подростков", "summer rest and work of teenagers"),
    ("итоги инвентаризации имущества", "results of the inventory of property"),
];

/// Outcomes, kind by kind in the order of `KINDS`.
pub const OUTCOMES: &[Pair] = &[
    ("решено создать рабочую группу по обмену опытом", "a working group for the exchange of experience was set up"),
    ("подписано соглашение о сотрудничестве на три года", "an agreement of cooperation for three years was signed"),
    ("заслушан и одобрен отчёт о работе за год", "the report on the work of the year was heard and approved"),
    (
        "рекомендовано шире применять опыт города в сельских поселениях",
        "wider use of the city's experience in rural settlements was recommended",
    ),
    (
        "город отмечен дипломом второй степени за лучшую практику",
        "the city received a second-degree diploma for best practice",
    ),
    (
        "утверждён план совместных мероприятий на следующее полугодие",
        "the plan of common events for the next half-year was approved",
    ),
    ("предложено внести поправки в закон края", "amendments to the law of the territory were proposed"),
    ("избран новый состав правления", "a new board was elected"),
];

/// Sentences of descriptions. `#` stands for a number.
pub const SENTENCES: &[Pair] = &[
    (
        "Участники осмотрели # благоустроенных дворов и новую набережную.",
        "The participants saw # improved yards and the new embankment.",
    ),
    (
        "С докладом выступил представитель принимающей стороны, после чего прошло обсуждение.",
        "A representative of the hosts gave a report, and a discussion followed.",
    ),
    ("В работе приняли участие делегации # муниципальных образований.", "Delegations of # municipalities took part."),
    (
        "Город представил опыт работы с обращениями жителей и показал короткий фильм.",
        "The city presented its work with residents' requests and showed a short film.",
    ),
    (
        "Обсуждены трудности, с которыми сталкиваются небольшие администрации при подготовке документов.",
        "The difficulties of small administrations in preparing documents were discussed.",
    ),
    (
        "По итогам встречи направлено письмо в # организаций края.",
        "After the meeting a letter was sent to # organizations of the territory.",
    ),
    (
        "Отдельное заседание посвятили сохранению памятников и уходу за старыми парками.",
        "A separate session dealt with the keeping of monuments and the care of old parks.",
    ),
    (
        "Гости посетили музей, библиотеку и мастерские народных промыслов.",
        "The guests visited the museum, the library and workshops of folk crafts.",
    ),
    (
        "Специалисты комитета ответили на вопросы коллег и передали им образцы правовых актов.",
        "Specialists of the committee answered colleagues' questions and gave them samples of legal acts.",
    ),
    ("За время работы площадки прозвучало # выступлений.", "# speeches were heard on the platform."),
    (
        "Договорились встретиться снова осенью и подготовить общий сборник материалов.",
        "It was agreed to meet again in autumn and to prepare a common collection of papers.",
    ),
    ("Запись трансляции посмотрели около # человек.", "About # people watched the recording."),
];

/// Reasons for what was inferred.
pub const REASONS: &[Pair] = &[
    (
        "Год назван по соседней записи; сам источник его не называет.",
        "The year is that of the entry beside it; the source itself does not name one.",
    ),
    (
        "Сказано о подключении участников; это понято как работа по сети.",
        "It is said that the participants connected; taken to mean over the network.",
    ),
];

/// Somebody who went, in words only.
pub const LABELS: &[Pair] = &[
    ("делегация города (поимённо не названа)", "the city's delegation (not named)"),
    ("представители # городов-партнёров", "representatives of # partner cities"),
    ("студенты местного университета", "students of the local university"),
];
