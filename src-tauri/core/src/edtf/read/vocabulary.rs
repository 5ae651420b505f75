//! The words of dates in Russian and English and what each means. A word that is
//! not here makes a text unreadable: the reader never skips what it does not know.

use chrono::Weekday;

use super::super::Season;
use super::super::words::{MONTHS_EN, MONTHS_RU};
use super::DeclineReason;

/// What a word or a fixed phrase means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Term {
    Month(u32),
    Season(Season),
    QuarterNoun,
    HalfNoun,
    /// «год», «г.», «годы», "year": goes with a number.
    YearNoun,
    /// «годы», «гг.»: more than one year.
    YearsNoun,
    CenturyNoun,
    /// «месяц» beside the name of a month.
    MonthNoun,
    /// «первый», "first".
    Ordinal(u32),
    /// «двадцать» before «первого».
    Tens(u32),
    Weekday(Weekday),
    And,
    Or,
    /// «по», "to": between the ends of an interval, or before the only end.
    Through,
    /// «до», "until".
    Until,
    /// «с», "since".
    Since,
    /// «после», "before": whether the date itself belongs to it is not said.
    After,
    Before,
    NotLater,
    NotEarlier,
    OneOf,
    /// «по настоящее время» without its preposition.
    Present,
    ToPresent,
    Onwards,
    Inclusive,
    Uncertain,
    Approximate,
    DayNotGiven,
    MonthNotGiven,
    MonthAndDayNotGiven,
    /// "1900s (decade)", not the century.
    DecadeNoun,
    EndUnknown,
    StartUnknown,
    StartLabel,
    EndLabel,
    /// «в», "on", «за период»: says nothing that the date does not.
    Preposition,
    /// "of", "the": may stand anywhere.
    Article,
    Hour,
    Minute,
    HalfOfDay,
    Zone,
    Decline(DeclineReason),
}

use DeclineReason::{NoYear, Recurring, Relative, Vague};
use Term::{
    After, And, Approximate, Article, Before, CenturyNoun, DayNotGiven, DecadeNoun, Decline, EndLabel, EndUnknown,
    HalfNoun, HalfOfDay, Hour, Inclusive, Minute, MonthAndDayNotGiven, MonthNotGiven, MonthNoun, NotEarlier, NotLater,
    OneOf, Onwards, Or, Preposition, Present, QuarterNoun, Since, StartLabel, StartUnknown, Through, ToPresent,
    Uncertain, Until, YearNoun, YearsNoun, Zone,
};

/// Phrases of one word or several, separated by `|`. A dot may follow any word.
const PHRASES: &[(Term, &str)] = &[
    (YearNoun, "г|год|года|году|годом|годе|year|yr"),
    (YearsNoun, "гг|г г|годы|годов|годах|годам|годами|years"),
    (MonthNoun, "месяц|месяца|месяце|мес|month|month of"),
    (
        QuarterNoun,
        "квартал|квартала|кварталу|квартале|кварталом|кварталы|кварталов|кварталах|кварталам|кв|\
         квартл|кварт|quarter|quarters|qtr",
    ),
    (
        HalfNoun,
        "полугодие|полугодия|полугодию|полугодии|полугодием|полугод|полуг|п / г|пол|половина|\
         половине|половину|половины|half|half year|half - year",
    ),
    (
        CenturyNoun,
        "век|века|веке|веку|веком|веков|веках|вв|столетие|столетия|столетии|столетий|century|\
         centuries",
    ),
    (And, "и|and|&|а также|и также|as well as"),
    (Or, "или|либо|or"),
    (Through, "по|to|through|thru|up to and including|вплоть по"),
    (Until, "до|вплоть до|until|till|up to|up until"),
    (Since, "с|со|начиная с|начиная со|since|from|starting|starting from|starting in"),
    (After, "после|after"),
    (Before, "before|ранее|раньше|prior to"),
    (
        NotLater,
        "не позднее|не позже|не позднее чем|не позднее , чем|не позже чем|не позже , чем|no later than|not later than|by|on or before|at the latest by",
    ),
    (
        NotEarlier,
        "не ранее|не раньше|не ранее чем|не ранее , чем|не раньше чем|не раньше , чем|not earlier than|no earlier than|not before|on or after",
    ),
    (
        OneOf,
        "один из|одном из|одного из|один из дней|один из месяцев|один из месяцев :|one of|\
         one of the days|one of the months|one of the years",
    ),
    (
        Present,
        "настоящее время|настоящего времени|наст время|наст вр|настоящий момент|н в|нв|н вр|\
         сегодняшний день|сегодняшнего дня|сей день|сегодня|сейчас|present|present day|now|today|\
         ongoing",
    ),
    (ToPresent, "to date|to present|to the present|to the present day"),
    (Onwards, "onwards|onward|и далее"),
    (Inclusive, "включительно|вкл|включ|inclusive"),
    (
        Uncertain,
        "предположительно|предп|предположит|предполож|вероятно|вероятнее всего|возможно|видимо|\
         по видимому|по - видимому|по всей видимости|скорее всего|наверное|может быть|вроде|вроде бы|кажется|\
         дата неточная|дата не точная|дата под вопросом|под вопросом|неточно|не точно|probably|\
         possibly|perhaps|maybe|likely|presumably|uncertain|date uncertain|supposedly|apparently",
    ),
    (
        Approximate,
        "около|ок|примерно|приблизительно|приблиз|приб|ориентировочно|ориент|ориентир|\
         где то|где - то|circa|ca|about|around|approximately|approx|roughly",
    ),
    (
        DayNotGiven,
        "день не указан|точный день не указан|точное число не указано|день не назван|число не указано|день неизвестен|day not given|day unknown",
    ),
    (MonthNotGiven, "месяц не указан|месяц неизвестен|month not given|month unknown"),
    (
        MonthAndDayNotGiven,
        "месяц и день не указаны|день и месяц не указаны|month and day not given|\
         day and month not given",
    ),
    (DecadeNoun, "decade"),
    (
        EndUnknown,
        "окончание неизвестно|окончание не известно|срок окончания неизвестен|конец неизвестен|дата окончания неизвестна|end unknown|\
         end date unknown",
    ),
    (
        StartUnknown,
        "начало неизвестно|начало не известно|дата начала неизвестна|start unknown|start date unknown|\
         beginning unknown",
    ),
    (StartLabel, "начало :|start :"),
    (EndLabel, "окончание :|end :"),
    (
        Preposition,
        "в|во|на|за|от|in|on|at|during|dated|в течение|в течении|на протяжении|в период|\
         за период|на период|период|в период времени|дата|дата :|дата проведения|\
         дата проведения :|дата проведения -|дата -|дата и время|дата и время :|срок|срок :|сроки|сроки :|\
         срок проведения|срок проведения :|период :|when :|date|date :|весь|throughout|over|\
         in the period|during the period|for the period|either|в году|состоялось|held|held on|signed|signed on|adopted|adopted on|approved|approved on|issued on|принят|принято|утвержден|подписан|подписано|\
         held in|состоялся|состоялась|прошло|прошел|прошла",
    ),
    (Article, "the|of"),
    (Hour, "ч|час|часа|часов|часам|hours|hrs|o ' clock"),
    (Minute, "мин|минут|минута|минуты|minutes"),
    (HalfOfDay, "am|pm|a m|p m|утра|вечера|дня"),
    (
        Zone,
        "мск|msk|по мск|по московскому времени|московское время|время московское|мск время|\
         по местному времени|время местное|местное время|z|utc|gmt|local time|moscow time",
    ),
];

/// Words and phrases that cannot be a date in the calendar, with the reason.
const DECLINED: &[(DeclineReason, &str)] = &[
    (
        Relative,
        "того же года|того же месяца|том же году|том же месяце|той же недели|того же дня|\
         тот же день|тогда же|там же|с г|т г|с / г|т / г|сг|сего года|сего месяца|текущего года|\
         текущем году|текущий год|текущего месяца|текущем месяце|тек года|тек г|этого года|\
         этом году|этого месяца|этом месяце|этой неделе|этот день|нынешнего года|нынешнем году|\
         прошлого года|прошлом году|прошлый год|прошлого месяца|прошлом месяце|прошлой неделе|\
         минувшего года|минувшем году|предыдущего года|предыдущем году|следующего года|\
         следующем году|следующий год|следующего месяца|следующем месяце|следующей неделе|\
         будущего года|будущем году|вчера|позавчера|завтра|послезавтра|накануне|недавно|\
         на днях|ныне|прошлым летом|прошлой весной|прошлой осенью|прошлой зимой|назад|через|\
         того года|последний год|последние годы|последних лет|last year|this year|next year|\
         last month|this month|next month|last week|this week|next week|last|next|yesterday|\
         tomorrow|tonight|recently|ago|same year|same month|same day|that year|current year|\
         previous year|following year|following day|coming|upcoming",
    ),
    (
        Vague,
        "начало|начале|начала|началу|середина|середине|середины|середину|конец|конце|конца|\
         концу|первые|последние|декада|декаде|декады|декаду|неделя|неделе|недели|неделю|недель|\
         месяцев|месяцы|лет|десятилетие|десятилетия|десятилетии|дней|недавнего|уч|учебный|\
         учебного|учебном|учебных|отчетный|отчетного|отчетном|финансовый|финансового|\
         финансовом|бюджетный|постоянно|рубеж|рубеже|канун|кануне|ранняя|ранней|поздняя|\
         поздней|позднее|позже|далее|к|между|early|mid|middle|late|end|beginning|start|later|\
         week|weekend|weeks|fiscal|fy|school|academic|financial|between|turn|eve|months|days|\
         decades|latest|earlier|девяностые|девяностых|восьмидесятые|восьмидесятых|\
         семидесятые|семидесятых|шестидесятые|шестидесятых|нулевые|нулевых|десятые|nineties|\
         eighties|seventies|sixties|first days|last days",
    ),
    (
        Recurring,
        "ежегодно|ежегодный|ежегодная|ежегодное|ежемесячно|ежеквартально|еженедельно|ежедневно|\
         каждый|каждую|каждое|каждого|каждые|каждой|раз|раза|регулярно|по мере|annual|annually|\
         yearly|monthly|weekly|daily|quarterly|every|each|regularly|twice|once",
    ),
    (NoYear, "в течение года|в течение месяца|в течение квартала|весь год|all year"),
];

/// Words for the lack of a date, in the form [`says_no_date`] takes them.
const NO_DATE: &str = "без даты|бездаты|б/д|бд|б д|н/д|нд|н д|нет|нет даты|даты нет|нет данных|\
     нет сведений|дата не указана|не указана|не указано|дата неизвестна|неизвестна|неизвестно|\
     не известно|дата не установлена|no date|undated|not dated|n/a|n d|nd|none|unknown|\
     date unknown";

const WEEKDAYS: [(Weekday, &str); 7] = [
    (Weekday::Mon, "понедельник|понедельника|понедельнику|пн|пон|понед|monday|mon"),
    (Weekday::Tue, "вторник|вторника|вторнику|вт|втор|tuesday|tue|tues"),
    (Weekday::Wed, "среда|среду|среды|среде|ср|wednesday|wed"),
    (Weekday::Thu, "четверг|четверга|четвергу|чт|четв|thursday|thu|thur|thurs"),
    (Weekday::Fri, "пятница|пятницу|пятницы|пятнице|пт|пятн|friday|fri"),
    (Weekday::Sat, "суббота|субботу|субботы|субботе|сб|суб|saturday|sat"),
    (Weekday::Sun, "воскресенье|воскресенья|воскресенью|вс|воскр|вск|sunday|sun"),
];

const MONTH_ABBREVIATIONS: [&str; 12] = [
    "янв|январ|jan",
    "фев|февр|feb",
    "мар|mar",
    "апр|apr",
    "",
    "июн|jun",
    "июл|jul",
    "авг|aug",
    "сен|сент|sep|sept",
    "окт|oct",
    "ноя|нояб|nov",
    "дек|декаб|dec",
];

const ORDINAL_STEMS: [&str; 20] = [
    "перв",
    "втор",
    "трет",
    "четверт",
    "пят",
    "шест",
    "седьм",
    "восьм",
    "девят",
    "десят",
    "одиннадцат",
    "двенадцат",
    "тринадцат",
    "четырнадцат",
    "пятнадцат",
    "шестнадцат",
    "семнадцат",
    "восемнадцат",
    "девятнадцат",
    "двадцат",
];

const ORDINALS_EN: [&str; 20] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];

const ADJECTIVE_ENDINGS: [&str; 15] =
    ["ый", "ий", "ой", "ая", "ое", "ого", "ому", "ым", "ом", "ую", "ье", "ьего", "ьему", "ьем", "ья"];

/// The most words a phrase has.
pub(super) const PHRASE_WORDS_MAX: usize = 5;

/// The meaning of words that stand one after another, joined by single spaces.
pub(super) fn phrase(words: &str) -> Option<Term> {
    let spelled = |list: &str| list.split('|').any(|entry| entry == words);
    let declined = || DECLINED.iter().find(|(_, list)| spelled(list));
    PHRASES
        .iter()
        .find(|(_, list)| spelled(list))
        .map(|(term, _)| *term)
        .or_else(|| declined().map(|(reason, _)| Decline(*reason)))
}

/// Whether words, without signs but `/`, say that there is no date.
pub(super) fn says_no_date(words: &str) -> bool {
    NO_DATE.split('|').any(|entry| entry == words)
}

/// The meaning of one word: a phrase of one word, or a word with endings.
pub(super) fn word(word: &str) -> Option<Term> {
    phrase(word)
        .or_else(|| month(word).map(Term::Month))
        .or_else(|| season(word).map(Term::Season))
        .or_else(|| weekday(word).map(Term::Weekday))
        .or_else(|| ordinal(word))
}

fn month(word: &str) -> Option<u32> {
    let is_month = |number: usize| {
        let russian = &MONTHS_RU[number];
        let stem = russian.nominative.trim_end_matches(['ь', 'й']);
        let ending = word.strip_prefix(stem).unwrap_or("no ending");
        let endings: &[&str] = match russian.nominative {
            "март" | "август" => &["", "а", "у", "е", "ом"],
            "май" => &["й", "я", "ю", "е", "ем"],
            _ => &["ь", "я", "ю", "е", "ем"],
        };
        endings.contains(&ending)
            || MONTHS_EN[number].eq_ignore_ascii_case(word)
            || MONTH_ABBREVIATIONS[number].split('|').any(|short| short == word)
    };
    let found = (0..12).find(|number| is_month(*number))?;
    u32::try_from(found + 1).ok().filter(|_| !word.is_empty())
}

fn season(word: &str) -> Option<Season> {
    match word {
        "весна" | "весны" | "весне" | "весну" | "весной" | "весною" | "spring" => {
            Some(Season::Spring)
        }
        "лето" | "лета" | "лету" | "летом" | "лете" | "summer" => Some(Season::Summer),
        "осень" | "осени" | "осенью" | "autumn" | "fall" => Some(Season::Autumn),
        "зима" | "зимы" | "зиме" | "зиму" | "зимой" | "зимою" | "winter" => {
            Some(Season::Winter)
        }
        _ => None,
    }
}

fn weekday(word: &str) -> Option<Weekday> {
    WEEKDAYS.iter().find(|(_, list)| list.split('|').any(|name| name == word)).map(|(weekday, _)| *weekday)
}

fn ordinal(word: &str) -> Option<Term> {
    let number = |place: usize| u32::try_from(place + 1).ok().map(Term::Ordinal);
    let is_russian = |stem: &str| word.strip_prefix(stem).is_some_and(|end| ADJECTIVE_ENDINGS.contains(&end));
    match word {
        "двадцать" | "twenty" => return Some(Term::Tens(20)),
        "тридцать" | "thirty" => return Some(Term::Tens(30)),
        "thirtieth" => return Some(Term::Ordinal(30)),
        _ if is_russian("тридцат") => return Some(Term::Ordinal(30)),
        _ => {}
    }
    let russian = ORDINAL_STEMS.iter().position(|stem| is_russian(stem));
    let english = || ORDINALS_EN.iter().position(|name| *name == word);
    russian.or_else(english).and_then(number)
}
