//! English wording of dates, one for every place in a sentence.

use std::mem::discriminant;

use chrono::Datelike;

use super::super::words::month_en;
use super::{
    Alike, Calendar, Ends, Form, HalfOpen, Marks, PartialDate, calendars, days_listed, listed, one_phrase, shared_marks,
};

pub(super) fn words(form: &Form) -> String {
    match form {
        Form::Date(date) => dated(*date),
        Form::Interval { start, end } => match Ends::of(*start, *end) {
            Ends::Closed(start, end) => closed(start, end),
            Ends::HalfOpen(half) => half_open(&half),
            Ends::None => "no date".to_owned(),
        },
        Form::All(members) => marked(&set(members, "and"), shared_marks(members)),
        Form::OneOf(members) => marked(&set(members, "or"), shared_marks(members)),
        Form::OneBetween(first, last) => {
            let units = match first.calendar {
                Calendar::Day(_) => "the days ",
                Calendar::Month { .. } => "the months ",
                _ => "",
            };
            let interval = between(first.calendar, last.calendar);
            marked(&format!("one of {units}{interval}"), first.marks)
        }
        Form::NotLater(date) => limit("not later than", *date, ""),
        Form::NotEarlier(date) => limit("not earlier than", *date, ""),
    }
}

fn dated(date: PartialDate) -> String {
    marked(&calendar(date.calendar), date.marks)
}

fn marked(words: &str, marks: Marks) -> String {
    let about = if marks.approximate { "about " } else { "" };
    let doubt = if marks.uncertain { " (?)" } else { "" };
    format!("{about}{words}{doubt}")
}

fn closed(start: PartialDate, end: PartialDate) -> String {
    match one_phrase(start, end) {
        Some(marks) => marked(&between(start.calendar, end.calendar), marks),
        None => format!("start: {}; end: {}", dated(start), dated(end)),
    }
}

fn half_open(half: &HalfOpen) -> String {
    match half {
        HalfOpen::Since(date) => limit("since", *date, ""),
        HalfOpen::SinceEndUnknown(date) => limit("from", *date, ", end unknown"),
        HalfOpen::Until(date) => limit("until", *date, ""),
        HalfOpen::UntilStartUnknown(date) => limit("until", *date, ", start unknown"),
    }
}

fn limit(word: &str, date: PartialDate, tail: &str) -> String {
    format!("{word} {}{tail}", dated(date))
}

fn between(start: Calendar, end: Calendar) -> String {
    match Alike::of(&[start, end]) {
        Alike::Days(days) => {
            let words = days_listed(&days, "–", month_en, |year| year.to_string());
            let one_month = matches!(days.as_slice(), [first, last]
                if (first.year(), first.month()) == (last.year(), last.month()));
            if one_month { words.replace(" – ", "–") } else { words }
        }
        Alike::Months { year, months } => format!("{} {year}", names(&months).join("–")),
        Alike::Quarters { year, quarters } => {
            let numbers: Vec<_> = quarters.iter().map(|quarter| format!("Q{quarter}")).collect();
            format!("{} {year}", numbers.join("–"))
        }
        Alike::Years(years) => {
            let years: Vec<_> = years.iter().map(ToString::to_string).collect();
            years.join("–")
        }
        Alike::Mixed(_) if discriminant(&start) == discriminant(&end) => {
            format!("{} – {}", calendar(start), calendar(end))
        }
        // "Q2 2019 – 2020" may be taken for that quarter of both years.
        Alike::Mixed(_) => format!("from {} to {}", calendar(start), calendar(end)),
    }
}

fn set(members: &[PartialDate], word: &str) -> String {
    let calendars = calendars(members);
    match Alike::of(&calendars) {
        Alike::Days(days) => days_listed(&days, word, month_en, |year| year.to_string()),
        Alike::Months { year, months } => format!("{} {year}", listed(&names(&months), word)),
        Alike::Quarters { .. } | Alike::Years(_) | Alike::Mixed(_) => {
            let parts: Vec<_> = calendars.iter().map(|member| calendar(*member)).collect();
            listed(&parts, word)
        }
    }
}

fn names(months: &[u32]) -> Vec<String> {
    months.iter().map(|month| month_en(*month).to_owned()).collect()
}

fn calendar(calendar: Calendar) -> String {
    match calendar {
        Calendar::Day(day) => {
            format!("{} {} {}", day.day(), month_en(day.month()), day.year())
        }
        Calendar::Month { year, month } => format!("{} {year}", month_en(month)),
        Calendar::DayNotGiven { year, month } => {
            format!("{} {year} (day not given)", month_en(month))
        }
        Calendar::Season { year, season } => format!("{} {year}", season.english()),
        Calendar::Quarter { year, quarter } => format!("Q{quarter} {year}"),
        Calendar::Half { year, half: 1 } => format!("first half of {year}"),
        Calendar::Half { year, .. } => format!("second half of {year}"),
        Calendar::Year(year) => year.to_string(),
        Calendar::MonthNotGiven(year) => format!("{year} (month not given)"),
        Calendar::MonthAndDayNotGiven(year) => format!("{year} (month and day not given)"),
        // "1900s" alone may mean the century.
        Calendar::Decade(decade) if decade % 10 == 0 => format!("{decade}0s (decade)"),
        Calendar::Decade(decade) => format!("{decade}0s"),
        Calendar::Century(century) => format!("{} century", ordinal(century + 1)),
    }
}

fn ordinal(number: i32) -> String {
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}
