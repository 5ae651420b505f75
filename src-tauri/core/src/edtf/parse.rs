//! EDTF string → value. The only door through which values are made, so that
//! every value that exists is valid and canonical.

use chrono::NaiveDate;
use thiserror::Error;

use super::{Calendar, Edtf, End, Form, Marks, PartialDate, Season};

/// The longest EDTF string that is looked at, in bytes: a set of thirty days.
const LENGTH_MAX: usize = 400;

/// Why a text is not an EDTF value of the subset.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Error)]
pub enum EdtfError {
    /// Not EDTF, or a form the program leaves out (times, long years, nested sets).
    #[error("not a date in the EDTF subset of the program")]
    NotInSubset,
    /// A month other than 01–12 that is no season, quarter or half either.
    #[error("there is no such month")]
    NoSuchMonth,
    /// A day that its month does not have, as 31 November.
    #[error("the month has no such day")]
    NoSuchDay,
    /// The end lies wholly before the start.
    #[error("the end lies before the start")]
    EndBeforeStart,
    /// `../..`, `/` and the like name no time at all.
    #[error("an interval needs at least one date")]
    NoDate,
    /// The members of a set must all carry the same `?`, `~` or `%`.
    #[error("the members of a set must carry the same mark")]
    MixedMarks,
}

type Parsed<T> = Result<T, EdtfError>;

pub(super) fn value(text: &str) -> Parsed<Edtf> {
    let text = text.trim();
    if text.len() > LENGTH_MAX || !text.is_ascii() {
        return Err(EdtfError::NotInSubset);
    }
    if let Some(inner) = text.strip_prefix('{').and_then(|t| t.strip_suffix('}')) {
        return Ok(all_of(members(inner)?));
    }
    if let Some(inner) = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) {
        return one_of(inner);
    }
    match text.split_once('/') {
        Some((start, finish)) => interval(end(start)?, end(finish)?),
        None => Ok(Edtf(Form::Date(partial_date(text)?))),
    }
}

/// An interval, its order checked.
pub(super) fn interval(start: End, end: End) -> Parsed<Edtf> {
    match (start.date(), end.date()) {
        (None, None) => Err(EdtfError::NoDate),
        (Some(first), Some(last)) if first.calendar.first_day() > last.calendar.last_day() => {
            Err(EdtfError::EndBeforeStart)
        }
        _ => Ok(joined(start, end)),
    }
}

/// An interval whose order is known to be right; equal ends are one date.
pub(super) fn joined(start: End, end: End) -> Edtf {
    match (start, end) {
        (End::Date(first), End::Date(last)) if first == last => Edtf(Form::Date(first)),
        _ => Edtf(Form::Interval { start, end }),
    }
}

/// A set in canonical order, without repetitions; one member stands for itself.
pub(super) fn all_of(members: Vec<PartialDate>) -> Edtf {
    match members.as_slice() {
        [single] => Edtf(Form::Date(*single)),
        _ => Edtf(Form::All(members)),
    }
}

/// Alternatives in canonical order, without repetitions.
pub(super) fn any_of(members: Vec<PartialDate>) -> Edtf {
    match members.as_slice() {
        [single] => Edtf(Form::Date(*single)),
        _ => Edtf(Form::OneOf(members)),
    }
}

/// Sorts the members of a set and checks that they may stand together.
pub(super) fn sorted(mut members: Vec<PartialDate>) -> Parsed<Vec<PartialDate>> {
    let marks = members.first().ok_or(EdtfError::NoDate)?.marks;
    if members.iter().any(|member| member.marks != marks) {
        return Err(EdtfError::MixedMarks);
    }
    if members.iter().any(|member| !member.calendar.is_named()) {
        return Err(EdtfError::NotInSubset);
    }
    members.sort_by_key(|member| (member.calendar.first_day(), member.calendar.last_day()));
    members.dedup();
    Ok(members)
}

/// `[a..b]`; both must be days, months or years, so that it can be said in words.
pub(super) fn one_between(first: PartialDate, last: PartialDate) -> Parsed<Edtf> {
    let same_kind = matches!(
        (first.calendar, last.calendar),
        (Calendar::Day(_), Calendar::Day(_))
            | (Calendar::Month { .. }, Calendar::Month { .. })
            | (Calendar::Year(_), Calendar::Year(_))
    );
    if !same_kind {
        return Err(EdtfError::NotInSubset);
    }
    if first.marks != last.marks {
        return Err(EdtfError::MixedMarks);
    }
    match first.calendar.first_day().cmp(&last.calendar.first_day()) {
        std::cmp::Ordering::Less => Ok(Edtf(Form::OneBetween(first, last))),
        std::cmp::Ordering::Equal => Ok(Edtf(Form::Date(first))),
        std::cmp::Ordering::Greater => Err(EdtfError::EndBeforeStart),
    }
}

pub(super) fn not_later(date: PartialDate) -> Parsed<Edtf> {
    named(date).map(|date| Edtf(Form::NotLater(date)))
}

pub(super) fn not_earlier(date: PartialDate) -> Parsed<Edtf> {
    named(date).map(|date| Edtf(Form::NotEarlier(date)))
}

/// A year that is written with four digits and is in the calendar.
pub(super) const fn four_digit_year(year: i32) -> Parsed<i32> {
    match year {
        1..=9999 => Ok(year),
        _ => Err(EdtfError::NotInSubset),
    }
}

/// A day of the calendar.
pub(super) fn day(year: i32, month: u32, day: u32) -> Parsed<Calendar> {
    let year = four_digit_year(year)?;
    if !(1..=12).contains(&month) {
        return Err(EdtfError::NoSuchMonth);
    }
    NaiveDate::from_ymd_opt(year, month, day).map(Calendar::Day).ok_or(EdtfError::NoSuchDay)
}

/// A month of a year, or the season, quarter or half that its number stands for.
pub(super) fn month_or_code(year: i32, code: u32) -> Parsed<Calendar> {
    let year = four_digit_year(year)?;
    let season = |season| Calendar::Season { year, season };
    match code {
        1..=12 => Ok(Calendar::Month { year, month: code }),
        21 => Ok(season(Season::Spring)),
        22 => Ok(season(Season::Summer)),
        23 => Ok(season(Season::Autumn)),
        24 => Ok(season(Season::Winter)),
        33..=36 => Ok(Calendar::Quarter { year, quarter: code - 32 }),
        40 | 41 => Ok(Calendar::Half { year, half: code - 39 }),
        // Southern and unspecified seasons and thirds (25–32, 37–39) are EDTF, but not ours.
        25..=32 | 37..=39 => Err(EdtfError::NotInSubset),
        _ => Err(EdtfError::NoSuchMonth),
    }
}

/// `199X` from 199.
pub(super) const fn decade(decade: i32) -> Parsed<Calendar> {
    match decade {
        1..=999 => Ok(Calendar::Decade(decade)),
        _ => Err(EdtfError::NotInSubset),
    }
}

/// `19XX` from 19.
pub(super) const fn century(century: i32) -> Parsed<Calendar> {
    match century {
        1..=99 => Ok(Calendar::Century(century)),
        _ => Err(EdtfError::NotInSubset),
    }
}

fn one_of(inner: &str) -> Parsed<Edtf> {
    if let Some(date) = inner.strip_prefix("..") {
        return not_later(partial_date(date)?);
    }
    if let Some(date) = inner.strip_suffix("..") {
        return not_earlier(partial_date(date)?);
    }
    match inner.split_once("..") {
        Some((first, last)) => one_between(partial_date(first)?, partial_date(last)?),
        None => Ok(any_of(members(inner)?)),
    }
}

fn members(inner: &str) -> Parsed<Vec<PartialDate>> {
    let members: Parsed<Vec<_>> = inner.split(',').map(partial_date).collect();
    sorted(members?)
}

fn named(date: PartialDate) -> Parsed<PartialDate> {
    if date.calendar.is_named() { Ok(date) } else { Err(EdtfError::NotInSubset) }
}

fn end(text: &str) -> Parsed<End> {
    match text {
        ".." => Ok(End::Open),
        "" => Ok(End::Unknown),
        _ => partial_date(text).map(End::Date),
    }
}

/// A date with its marks. A mark after the year or month is taken for the whole.
fn partial_date(text: &str) -> Parsed<PartialDate> {
    let mut marks = Marks::NONE;
    let mut fields = Vec::with_capacity(3);
    for field in text.trim().split('-') {
        let (digits, mark) = match field.as_bytes().last() {
            Some(b'?' | b'~' | b'%') => field.split_at(field.len() - 1),
            _ => (field, ""),
        };
        marks.uncertain |= matches!(mark, "?" | "%");
        marks.approximate |= matches!(mark, "~" | "%");
        fields.push(digits);
    }
    Ok(PartialDate { calendar: calendar(&fields)?, marks })
}

fn calendar(fields: &[&str]) -> Parsed<Calendar> {
    match *fields {
        [year] if year.ends_with('X') => decade_or_century(year),
        [year] => Ok(Calendar::Year(four_digits(year)?)),
        [year, "XX"] => Ok(Calendar::MonthNotGiven(four_digits(year)?)),
        [year, "XX", "XX"] => Ok(Calendar::MonthAndDayNotGiven(four_digits(year)?)),
        [year, month] => month_or_code(four_digits(year)?, two_digits(month)?),
        [year, month, "XX"] => match month_or_code(four_digits(year)?, two_digits(month)?)? {
            Calendar::Month { year, month } => Ok(Calendar::DayNotGiven { year, month }),
            _ => Err(EdtfError::NotInSubset),
        },
        [year, month, number] => day(four_digits(year)?, two_digits(month)?, two_digits(number)?),
        _ => Err(EdtfError::NotInSubset),
    }
}

fn decade_or_century(text: &str) -> Parsed<Calendar> {
    let digits = text.trim_end_matches('X');
    match (digits.len(), text.len()) {
        (3, 4) => decade(number(digits)?),
        (2, 4) => century(number(digits)?),
        _ => Err(EdtfError::NotInSubset),
    }
}

fn four_digits(text: &str) -> Parsed<i32> {
    match text.len() {
        4 => number(text).and_then(four_digit_year),
        _ => Err(EdtfError::NotInSubset),
    }
}

fn two_digits(text: &str) -> Parsed<u32> {
    match text.len() {
        2 => number(text).map(i32::unsigned_abs),
        _ => Err(EdtfError::NotInSubset),
    }
}

/// A number of digits only: `parse` alone would let a sign through.
fn number(text: &str) -> Parsed<i32> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().map_err(|_| EdtfError::NotInSubset)
    } else {
        Err(EdtfError::NotInSubset)
    }
}
