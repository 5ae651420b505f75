//! Date → words, as offices write them. Ordinary spaces stand where
//! layout later puts U+00A0.

mod english;
mod russian;

use chrono::{Datelike, NaiveDate};

use super::{Calendar, Edtf, End, Form, Marks, PartialDate};
use crate::language::Language;

/// The place in a sentence that a date is worded for. English has one wording.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Wording {
    /// Standing alone, as in a table: «февраль 2018 г.».
    Nominative,
    /// Answering "when?": «в феврале 2018 г.».
    Inside,
}

/// Words for a date; `None` is an event without a date, «без даты».
#[must_use]
pub fn write(date: Option<&Edtf>, language: Language, wording: Wording) -> String {
    match (date, language) {
        (None, Language::Ru) => "без даты".to_owned(),
        (None, Language::En) => "no date".to_owned(),
        (Some(date), Language::Ru) => russian::words(&date.0, wording),
        (Some(date), Language::En) => english::words(&date.0),
    }
}

/// Members of a list as a language can shorten them.
enum Alike {
    Days(Vec<NaiveDate>),
    /// Months of one year.
    Months {
        year: i32,
        months: Vec<u32>,
    },
    /// Quarters of one year.
    Quarters {
        year: i32,
        quarters: Vec<u32>,
    },
    Years(Vec<i32>),
    /// Anything else is written out in full, member by member.
    Mixed(Vec<Calendar>),
}

impl Alike {
    fn of(calendars: &[Calendar]) -> Self {
        days(calendars)
            .or_else(|| months(calendars))
            .or_else(|| quarters(calendars))
            .or_else(|| years(calendars))
            .unwrap_or_else(|| Self::Mixed(calendars.to_vec()))
    }
}

fn days(calendars: &[Calendar]) -> Option<Alike> {
    let day = |calendar: &Calendar| match calendar {
        Calendar::Day(day) => Some(*day),
        _ => None,
    };
    calendars.iter().map(day).collect::<Option<_>>().map(Alike::Days)
}

fn months(calendars: &[Calendar]) -> Option<Alike> {
    let month = |calendar: &Calendar| match calendar {
        Calendar::Month { year, month } => Some((*year, *month)),
        _ => None,
    };
    let (year, months) = of_one_year(calendars.iter().map(month).collect::<Option<_>>()?)?;
    Some(Alike::Months { year, months })
}

fn quarters(calendars: &[Calendar]) -> Option<Alike> {
    let quarter = |calendar: &Calendar| match calendar {
        Calendar::Quarter { year, quarter } => Some((*year, *quarter)),
        _ => None,
    };
    let (year, quarters) = of_one_year(calendars.iter().map(quarter).collect::<Option<_>>()?)?;
    Some(Alike::Quarters { year, quarters })
}

fn years(calendars: &[Calendar]) -> Option<Alike> {
    let year = |calendar: &Calendar| match calendar {
        Calendar::Year(year) => Some(*year),
        _ => None,
    };
    calendars.iter().map(year).collect::<Option<_>>().map(Alike::Years)
}

/// The common year of the parts and the parts alone.
fn of_one_year(parts: Vec<(i32, u32)>) -> Option<(i32, Vec<u32>)> {
    let (year, _) = *parts.first()?;
    parts.iter().all(|(other, _)| *other == year).then(|| (year, parts.into_iter().map(|(_, part)| part).collect()))
}

/// Two ends that can be worded as one phrase: both named, with the same marks.
fn one_phrase(start: PartialDate, end: PartialDate) -> Option<Marks> {
    let named = start.calendar.is_named() && end.calendar.is_named();
    (named && start.marks == end.marks).then_some(start.marks)
}

/// `a, b и c`: commas, and the given word before the last.
fn listed(parts: &[String], before_last: &str) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} {before_last} {last}", first.join(", ")),
    }
}

/// Days with month and year written only where they change:
/// `5, 19 февраля и 4 марта 2020 г.`. `month_and_year` is given whether the year follows.
fn days_listed(
    days: &[NaiveDate],
    before_last: &str,
    month: impl Fn(u32) -> &'static str,
    year: impl Fn(i32) -> String,
) -> String {
    let mut parts = Vec::with_capacity(days.len());
    for (place, day) in days.iter().enumerate() {
        let mut part = day.day().to_string();
        let next = days.get(place + 1);
        let same_year = next.is_some_and(|next| next.year() == day.year());
        let same_month = same_year && next.is_some_and(|next| next.month() == day.month());
        if !same_month {
            part.push(' ');
            part.push_str(month(day.month()));
        }
        if !same_year {
            part.push(' ');
            part.push_str(&year(day.year()));
        }
        parts.push(part);
    }
    listed(&parts, before_last)
}

fn calendars(dates: &[PartialDate]) -> Vec<Calendar> {
    dates.iter().map(|date| date.calendar).collect()
}

/// The marks that all members of a set share.
fn shared_marks(dates: &[PartialDate]) -> Marks {
    dates.first().map_or(Marks::NONE, |date| date.marks)
}

/// The half-open intervals, told apart for wording.
enum HalfOpen {
    Since(PartialDate),
    SinceEndUnknown(PartialDate),
    Until(PartialDate),
    UntilStartUnknown(PartialDate),
}

/// The two dates of a closed interval, or the one of a half-open one.
enum Ends {
    Closed(PartialDate, PartialDate),
    HalfOpen(HalfOpen),
    /// Cannot come out of `Edtf::parse`; worded as no date.
    None,
}

impl Ends {
    const fn of(start: End, end: End) -> Self {
        match (start, end) {
            (End::Date(start), End::Date(end)) => Self::Closed(start, end),
            (End::Date(start), End::Open) => Self::HalfOpen(HalfOpen::Since(start)),
            (End::Date(start), End::Unknown) => Self::HalfOpen(HalfOpen::SinceEndUnknown(start)),
            (End::Open, End::Date(end)) => Self::HalfOpen(HalfOpen::Until(end)),
            (End::Unknown, End::Date(end)) => Self::HalfOpen(HalfOpen::UntilStartUnknown(end)),
            (End::Open | End::Unknown, End::Open | End::Unknown) => Self::None,
        }
    }
}

#[cfg(test)]
mod tests;
