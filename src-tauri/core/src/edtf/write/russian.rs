//! Russian wording of dates. Vectors: `tests/data/dates/wording.tsv`.

use chrono::Datelike;

use super::super::words::{Noun, month_ru, roman};
use super::{
    Alike, Calendar, Ends, Form, HalfOpen, Marks, PartialDate, Wording, calendars, days_listed, listed, one_phrase,
    shared_marks,
};

/// A phrase without its marks, in each place it may stand.
struct Phrase {
    nominative: String,
    /// With the word for "about" in it.
    about: String,
    inside: String,
    /// What follows the marks: «, окончание неизвестно».
    tail: &'static str,
}

pub(super) fn words(form: &Form, wording: Wording) -> String {
    match form {
        Form::Date(date) => marked(&of_calendar(date.calendar), date.marks, wording),
        Form::Interval { start, end } => match Ends::of(*start, *end) {
            Ends::Closed(start, end) => closed(start, end, wording),
            Ends::HalfOpen(half) => half_open(&half, wording),
            Ends::None => super::write(None, crate::language::Language::Ru, wording),
        },
        Form::All(members) => marked(&set(members, "и"), shared_marks(members), wording),
        Form::OneOf(members) => marked(&set(members, "или"), shared_marks(members), wording),
        Form::OneBetween(first, last) => marked(&one_between(*first, *last), first.marks, wording),
        Form::NotLater(date) => marked(&limit("не позднее", *date), date.marks, wording),
        Form::NotEarlier(date) => marked(&limit("не ранее", *date), date.marks, wording),
    }
}

/// Puts «около», «примерно», «предположительно» and «(?)» to a phrase.
fn marked(phrase: &Phrase, marks: Marks, wording: Wording) -> String {
    let Phrase { nominative, about, inside, tail } = phrase;
    let words = match (wording, marks.uncertain, marks.approximate) {
        (Wording::Nominative, false, false) => nominative.clone(),
        (Wording::Nominative, true, false) => format!("{nominative} (?)"),
        (Wording::Nominative, false, true) => about.clone(),
        (Wording::Nominative, true, true) => format!("{about} (?)"),
        (Wording::Inside, false, false) => inside.clone(),
        (Wording::Inside, true, false) => format!("предположительно {inside}"),
        (Wording::Inside, false, true) => format!("примерно {inside}"),
        (Wording::Inside, true, true) => format!("предположительно {about}"),
    };
    words + tail
}

fn of_calendar(calendar: Calendar) -> Phrase {
    Phrase {
        nominative: nominative(calendar),
        about: format!("около {}", genitive(calendar)),
        inside: inside(calendar),
        tail: "",
    }
}

fn closed(start: PartialDate, end: PartialDate, wording: Wording) -> String {
    if let Some(marks) = one_phrase(start, end) {
        return marked(&between(start.calendar, end.calendar), marks, wording);
    }
    let part = |date: PartialDate| marked(&of_calendar(date.calendar), date.marks, Wording::Nominative);
    format!("начало: {}; окончание: {}", part(start), part(end))
}

fn half_open(half: &HalfOpen, wording: Wording) -> String {
    let (date, words, tail) = match half {
        HalfOpen::Since(date) => (date, since(date.calendar), ""),
        HalfOpen::SinceEndUnknown(date) => (date, since(date.calendar), ", окончание неизвестно"),
        HalfOpen::Until(date) => (date, until(date.calendar), ""),
        HalfOpen::UntilStartUnknown(date) => (date, until(date.calendar), ", начало неизвестно"),
    };
    let phrase = Phrase { tail, ..as_it_stands(words) };
    marked(&phrase, date.marks, wording)
}

fn limit(word: &str, date: PartialDate) -> Phrase {
    as_it_stands(format!("{word} {}", genitive(date.calendar)))
}

/// A phrase with its own preposition, the same in every place.
fn as_it_stands(words: String) -> Phrase {
    Phrase { about: format!("примерно {words}"), inside: words.clone(), nominative: words, tail: "" }
}

fn one_between(first: PartialDate, last: PartialDate) -> Phrase {
    let interval = between(first.calendar, last.calendar).nominative;
    let units = match first.calendar {
        Calendar::Day(_) => "дней ",
        Calendar::Month { .. } => "месяцев: ",
        _ => "",
    };
    let words = format!("один из {units}{interval}");
    Phrase { inside: format!("в {words}"), ..as_it_stands(words) }
}

fn between(start: Calendar, end: Calendar) -> Phrase {
    match Alike::of(&[start, end]) {
        Alike::Days(_) => between_days(start, end),
        Alike::Months { year, months } => {
            let range = |case: fn(&Noun) -> &'static str| months_joined(&months, case, "–");
            of_year(&[range(nominative_of), range(genitive_of), range(inside_of)], year)
        }
        Alike::Quarters { year, quarters } => {
            let numbers: Vec<_> = quarters.iter().map(|quarter| roman_of(*quarter)).collect();
            let numbers = numbers.join("–");
            Phrase {
                nominative: format!("{numbers} кварталы {year} г."),
                about: format!("около {numbers} кварталов {year} г."),
                inside: format!("{} {numbers} кварталах {year} г.", quarter_in(&quarters)),
                tail: "",
            }
        }
        Alike::Years(years) => of_years(&years_text(&years).join("–"), "гг."),
        Alike::Mixed(_) => Phrase {
            nominative: format!("{} – {}", nominative(start), nominative(end)),
            about: format!("около {} – {}", genitive(start), genitive(end)),
            inside: from_to(start, end),
            tail: "",
        },
    }
}

fn between_days(start: Calendar, end: Calendar) -> Phrase {
    let (first, last) = (start.first_day(), end.first_day());
    let year = |year: i32| format!("{year} г.");
    let gap = if (first.year(), first.month()) == (last.year(), last.month()) { "–" } else { " – " };
    let words = days_listed(&[first, last], "–", genitive_month, year).replace(" – ", gap);
    let inside = match gap {
        "–" => words.clone(),
        _ => format!("с {}", words.replace(gap, " по ")),
    };
    Phrase { about: format!("около {words}"), nominative: words, inside, tail: "" }
}

fn set(members: &[PartialDate], word: &str) -> Phrase {
    match Alike::of(&calendars(members)) {
        Alike::Days(days) => {
            let words = days_listed(&days, word, genitive_month, |year| format!("{year} г."));
            Phrase { about: format!("около {words}"), inside: words.clone(), nominative: words, tail: "" }
        }
        Alike::Months { year, months } => {
            let list = |case: fn(&Noun) -> &'static str| {
                let names: Vec<_> = months.iter().map(|m| case(month_ru(*m)).to_owned()).collect();
                listed(&names, word)
            };
            of_year(&[list(nominative_of), list(genitive_of), list(inside_of)], year)
        }
        Alike::Years(years) => {
            let abbreviation = if word == "или" { "г." } else { "гг." };
            of_years(&listed(&years_text(&years), word), abbreviation)
        }
        Alike::Quarters { .. } => in_full(&calendars(members), word),
        Alike::Mixed(calendars) => in_full(&calendars, word),
    }
}

/// A list whose members are written out one by one.
fn in_full(calendars: &[Calendar], word: &str) -> Phrase {
    let list = |case: fn(Calendar) -> String| {
        let parts: Vec<_> = calendars.iter().map(|calendar| case(*calendar)).collect();
        listed(&parts, word)
    };
    Phrase {
        nominative: list(nominative), about: format!("около {}", list(genitive)), inside: list(inside), tail: ""
    }
}

/// Months in three cases and their common year.
fn of_year([nominative, genitive, inside]: &[String; 3], year: i32) -> Phrase {
    Phrase {
        nominative: format!("{nominative} {year} г."),
        about: format!("около {genitive} {year} г."),
        inside: format!("в {inside} {year} г."),
        tail: "",
    }
}

fn of_years(years: &str, abbreviation: &str) -> Phrase {
    Phrase {
        nominative: format!("{years} {abbreviation}"),
        about: format!("около {years} {abbreviation}"),
        inside: format!("в {years} {abbreviation}"),
        tail: "",
    }
}

fn years_text(years: &[i32]) -> Vec<String> {
    years.iter().map(ToString::to_string).collect()
}

fn months_joined(months: &[u32], case: fn(&Noun) -> &'static str, by: &str) -> String {
    let names: Vec<_> = months.iter().map(|month| case(month_ru(*month))).collect();
    names.join(by)
}

fn nominative(calendar: Calendar) -> String {
    in_case(calendar, nominative_of, ["квартал", "полугодие", "-е годы", "век"])
}

fn genitive(calendar: Calendar) -> String {
    in_case(calendar, genitive_of, ["квартала", "полугодия", "-х годов", "века"])
}

fn accusative(calendar: Calendar) -> String {
    in_case(calendar, accusative_of, ["квартал", "полугодие", "-е годы", "век"])
}

/// A date with the given case of months and seasons, and the other nouns in that case.
fn in_case(
    calendar: Calendar,
    case: fn(&Noun) -> &'static str,
    [quarter_noun, half_noun, years_noun, century_noun]: [&str; 4],
) -> String {
    match calendar {
        Calendar::Day(day) => {
            format!("{} {} {} г.", day.day(), genitive_month(day.month()), day.year())
        }
        Calendar::Month { year, month } => format!("{} {year} г.", case(month_ru(month))),
        Calendar::DayNotGiven { year, month } => {
            format!("{} {year} г. (день не указан)", case(month_ru(month)))
        }
        Calendar::Season { year, season } => format!("{} {year} г.", case(&season.russian())),
        Calendar::Quarter { year, quarter } => {
            format!("{} {quarter_noun} {year} г.", roman_of(quarter))
        }
        Calendar::Half { year, half } => format!("{} {half_noun} {year} г.", roman_of(half)),
        Calendar::Year(year) => format!("{year} г."),
        Calendar::MonthNotGiven(year) => format!("{year} г. (месяц не указан)"),
        Calendar::MonthAndDayNotGiven(year) => format!("{year} г. (месяц и день не указаны)"),
        Calendar::Decade(decade) => format!("{decade}0{years_noun}"),
        Calendar::Century(century) => format!("{} {century_noun}", roman(century + 1)),
    }
}

fn inside(calendar: Calendar) -> String {
    match calendar {
        Calendar::Day(_) => nominative(calendar),
        Calendar::Month { year, month } | Calendar::DayNotGiven { year, month } => {
            format!("в {} {year} г.", month_ru(month).inside)
        }
        Calendar::Season { year, season } => format!("{} {year} г.", season.russian().inside),
        Calendar::Quarter { year, quarter } => {
            let (word, number) = (quarter_in(&[quarter]), roman_of(quarter));
            format!("{word} {number} квартале {year} г.")
        }
        Calendar::Half { year, half } => {
            format!("{} {} полугодии {year} г.", quarter_in(&[half]), roman_of(half))
        }
        Calendar::Year(year) | Calendar::MonthNotGiven(year) | Calendar::MonthAndDayNotGiven(year) => {
            format!("в {year} году")
        }
        Calendar::Decade(decade) => format!("в {decade}0-е годы"),
        Calendar::Century(century) => format!("в {} веке", roman(century + 1)),
    }
}

fn from_to(start: Calendar, end: Calendar) -> String {
    format!("{} по {}", since(start), accusative(end))
}

fn since(start: Calendar) -> String {
    // «со второго»: the number is read aloud with two consonants in front.
    let word = match start {
        Calendar::Quarter { quarter: 2, .. } | Calendar::Half { half: 2, .. } => "со",
        _ => "с",
    };
    format!("{word} {}", genitive(start))
}

fn until(end: Calendar) -> String {
    format!("до {} включительно", genitive(end))
}

/// «во II квартале», «в III квартале»: by how the first number is read aloud.
const fn quarter_in(numbers: &[u32]) -> &'static str {
    match numbers {
        [2, ..] => "во",
        _ => "в",
    }
}

fn roman_of(number: u32) -> String {
    roman(i32::try_from(number).unwrap_or(0))
}

fn genitive_month(month: u32) -> &'static str {
    genitive_of(month_ru(month))
}

const fn nominative_of(noun: &Noun) -> &'static str {
    noun.nominative
}

const fn genitive_of(noun: &Noun) -> &'static str {
    noun.genitive
}

const fn accusative_of(noun: &Noun) -> &'static str {
    noun.accusative
}

const fn inside_of(noun: &Noun) -> &'static str {
    noun.inside
}
