//! Partial dates by EDTF (ISO 8601-2:2019), in the subset that the register needs:
//! the value, its bounds and order, its wording in Russian and English.
//! Knows no clock and no other part of the program.

mod bounds;
mod parse;
mod read;
mod words;
mod write;

#[cfg(test)]
mod tests;

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

pub use bounds::{Overlap, Precision, SortKey};
pub use parse::EdtfError;
pub use read::{DeclineReason, ImpossibleReason, Note, Reading, WORDS_LENGTH_MAX, read};
pub use write::{Wording, write};

/// One EDTF value in the subset of the program.
///
/// A value that exists is valid: its days are in the calendar, an interval does
/// not end before it starts, the members of a set are sorted and all carry the
/// same marks. A value of one member is that member: `{2018}` and `2018/2018`
/// become `2018`.
///
/// It is stored and sent as its canonical string.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Edtf(Form);

/// The shapes a value can take.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
enum Form {
    /// A date of any precision: `2018`, `2018-05?`, `2019-34`, `199X`.
    Date(PartialDate),
    /// From a start to an end, at least one of which is a date (ISO 8601-2 §10).
    Interval { start: End, end: End },
    /// `{a,b}`: all of the members (ISO 8601-2 §6.2).
    All(Vec<PartialDate>),
    /// `[a,b]`: one of the members, which one is not known (ISO 8601-2 §6.1).
    OneOf(Vec<PartialDate>),
    /// `[a..b]`: one of the units from a to b.
    OneBetween(PartialDate, PartialDate),
    /// `[..a]`: not later than a.
    NotLater(PartialDate),
    /// `[a..]`: not earlier than a.
    NotEarlier(PartialDate),
}

/// One side of an interval.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum End {
    Date(PartialDate),
    /// `..`: goes on, or has no beginning (ISO 8601-2 §10.2).
    Open,
    /// Nothing written: there is an end, but it is not known.
    Unknown,
}

/// A stretch of the calendar with the marks of doubt that stand behind it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct PartialDate {
    calendar: Calendar,
    marks: Marks,
}

/// `?` and `~`; both together are written `%` (ISO 8601-2 §8).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
struct Marks {
    uncertain: bool,
    approximate: bool,
}

/// A stretch of the calendar, as finely as the source gives it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Calendar {
    Day(NaiveDate),
    Month {
        year: i32,
        month: u32,
    },
    /// `2019-05-XX`: a day of the month, which one was not told.
    DayNotGiven {
        year: i32,
        month: u32,
    },
    Season {
        year: i32,
        season: Season,
    },
    /// Quarters 1 to 4, written 33 to 36.
    Quarter {
        year: i32,
        quarter: u32,
    },
    /// Halves 1 and 2, written 40 and 41.
    Half {
        year: i32,
        half: u32,
    },
    Year(i32),
    /// `2019-XX`: a month of the year, which one was not told.
    MonthNotGiven(i32),
    /// `2019-XX-XX`: a day of the year, which one was not told.
    MonthAndDayNotGiven(i32),
    /// `199X` as its first three digits.
    Decade(i32),
    /// `19XX` as its first two digits.
    Century(i32),
}

/// Seasons 21 to 24 (ISO 8601-2 §4.8), as in the northern half of the earth.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
enum Season {
    Spring,
    Summer,
    Autumn,
    Winter,
}

impl Edtf {
    /// Reads an EDTF string of the subset.
    ///
    /// Marks inside a date move to its end, as the register stores them:
    /// `2020?-06-23` becomes `2020-06-23?`.
    ///
    /// # Errors
    /// Says whether the text is no EDTF of the subset, or names a day, month or
    /// order that cannot be.
    pub fn parse(text: &str) -> Result<Self, EdtfError> {
        parse::value(text)
    }

    /// One calendar day.
    #[must_use]
    pub fn whole_day(day: NaiveDate) -> Self {
        Self(Form::Date(Calendar::Day(day).unmarked()))
    }

    /// The calendar year `year`.
    ///
    /// # Errors
    /// Years outside 1 to 9999 cannot be written with four digits.
    pub fn whole_year(year: i32) -> Result<Self, EdtfError> {
        parse::four_digit_year(year).map(|year| Self(Form::Date(Calendar::Year(year).unmarked())))
    }

    /// The days from `first` to `last`, both included.
    ///
    /// # Errors
    /// `last` must not lie before `first`.
    pub fn from_to(first: NaiveDate, last: NaiveDate) -> Result<Self, EdtfError> {
        let end = |day| End::Date(Calendar::Day(day).unmarked());
        parse::interval(end(first), end(last))
    }

    /// The same value marked `?`: the source is in doubt.
    #[must_use]
    pub fn uncertain(self) -> Self {
        self.with_marks(|marks| Marks { uncertain: true, ..marks })
    }

    /// The same value without `?`.
    #[must_use]
    pub fn certain(self) -> Self {
        self.with_marks(|marks| Marks { uncertain: false, ..marks })
    }

    /// The same value marked `~`: about this time.
    #[must_use]
    pub fn approximate(self) -> Self {
        self.with_marks(|marks| Marks { approximate: true, ..marks })
    }

    /// The same value without `~`.
    #[must_use]
    pub fn exact(self) -> Self {
        self.with_marks(|marks| Marks { approximate: false, ..marks })
    }

    /// Whether any of its dates carries `?` or `%`.
    #[must_use]
    pub fn is_uncertain(&self) -> bool {
        self.dates().iter().any(|date| date.marks.uncertain)
    }

    /// Whether any of its dates carries `~` or `%`.
    #[must_use]
    pub fn is_approximate(&self) -> bool {
        self.dates().iter().any(|date| date.marks.approximate)
    }

    /// Whether the value is exactly one calendar day without any mark.
    #[must_use]
    pub fn is_whole_day(&self) -> bool {
        matches!(&self.0, Form::Date(PartialDate { calendar: Calendar::Day(_), marks: Marks::NONE }))
    }

    /// The first and last day of a day or of an interval of days without any
    /// mark: what a calendar program can take.
    #[must_use]
    pub fn whole_days(&self) -> Option<(NaiveDate, NaiveDate)> {
        match &self.0 {
            Form::Date(date) => {
                let day = date.unmarked_day()?;
                Some((day, day))
            }
            Form::Interval { start: End::Date(start), end: End::Date(end) } => {
                Some((start.unmarked_day()?, end.unmarked_day()?))
            }
            Form::Interval { .. }
            | Form::All(_)
            | Form::OneOf(_)
            | Form::OneBetween(..)
            | Form::NotLater(_)
            | Form::NotEarlier(_) => None,
        }
    }

    /// Every date that is written in the value, in order.
    fn dates(&self) -> Vec<PartialDate> {
        match &self.0 {
            Form::Date(date) | Form::NotLater(date) | Form::NotEarlier(date) => vec![*date],
            Form::Interval { start, end } => [start, end].iter().filter_map(|e| e.date()).collect(),
            Form::All(members) | Form::OneOf(members) => members.clone(),
            Form::OneBetween(first, last) => vec![*first, *last],
        }
    }

    fn with_marks(self, change: impl Fn(Marks) -> Marks) -> Self {
        let mark = |date: PartialDate| PartialDate { marks: change(date.marks), ..date };
        let mark_end = |end: End| match end {
            End::Date(date) => End::Date(mark(date)),
            End::Open | End::Unknown => end,
        };
        let mark_all = |members: Vec<PartialDate>| members.into_iter().map(mark).collect();
        match self.0 {
            Form::Date(date) => Self(Form::Date(mark(date))),
            Form::Interval { start, end } => {
                // Marks that told equal ends apart may be gone now: `2018/2018?`.
                let (start, end) = (mark_end(start), mark_end(end));
                parse::joined(start, end)
            }
            Form::All(members) => Self(Form::All(mark_all(members))),
            Form::OneOf(members) => Self(Form::OneOf(mark_all(members))),
            Form::OneBetween(first, last) => Self(Form::OneBetween(mark(first), mark(last))),
            Form::NotLater(date) => Self(Form::NotLater(mark(date))),
            Form::NotEarlier(date) => Self(Form::NotEarlier(mark(date))),
        }
    }
}

impl Marks {
    const NONE: Self = Self { uncertain: false, approximate: false };
}

impl Calendar {
    const fn unmarked(self) -> PartialDate {
        PartialDate { calendar: self, marks: Marks::NONE }
    }
}

impl PartialDate {
    fn unmarked_day(&self) -> Option<NaiveDate> {
        match self.calendar {
            Calendar::Day(day) if self.marks == Marks::NONE => Some(day),
            _ => None,
        }
    }
}

impl End {
    const fn date(&self) -> Option<PartialDate> {
        match self {
            Self::Date(date) => Some(*date),
            Self::Open | Self::Unknown => None,
        }
    }
}

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Self, EdtfError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Edtf {
    type Error = EdtfError;

    fn try_from(text: String) -> Result<Self, EdtfError> {
        Self::parse(&text)
    }
}

impl From<Edtf> for String {
    fn from(value: Edtf) -> Self {
        value.to_string()
    }
}

impl fmt::Display for Edtf {
    /// The canonical string: what is stored, compared and exchanged.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Date(date) => date.fmt(f),
            Form::Interval { start, end } => write!(f, "{start}/{end}"),
            Form::All(members) => write!(f, "{{{}}}", Listed(members)),
            Form::OneOf(members) => write!(f, "[{}]", Listed(members)),
            Form::OneBetween(first, last) => write!(f, "[{first}..{last}]"),
            Form::NotLater(date) => write!(f, "[..{date}]"),
            Form::NotEarlier(date) => write!(f, "[{date}..]"),
        }
    }
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => date.fmt(f),
            Self::Open => f.write_str(".."),
            Self::Unknown => Ok(()),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.calendar.fmt(f)?;
        match (self.marks.uncertain, self.marks.approximate) {
            (false, false) => Ok(()),
            (true, false) => f.write_str("?"),
            (false, true) => f.write_str("~"),
            (true, true) => f.write_str("%"),
        }
    }
}

impl fmt::Display for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Day(day) => write!(f, "{:04}-{:02}-{:02}", day.year(), day.month(), day.day()),
            Self::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            Self::DayNotGiven { year, month } => write!(f, "{year:04}-{month:02}-XX"),
            Self::Season { year, season } => write!(f, "{year:04}-{}", 21 + season as u32),
            Self::Quarter { year, quarter } => write!(f, "{year:04}-{}", 32 + quarter),
            Self::Half { year, half } => write!(f, "{year:04}-{}", 39 + half),
            Self::Year(year) => write!(f, "{year:04}"),
            Self::MonthNotGiven(year) => write!(f, "{year:04}-XX"),
            Self::MonthAndDayNotGiven(year) => write!(f, "{year:04}-XX-XX"),
            Self::Decade(decade) => write!(f, "{decade:03}X"),
            Self::Century(century) => write!(f, "{century:02}XX"),
        }
    }
}

/// Members of a set with commas between them.
struct Listed<'a>(&'a [PartialDate]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, member) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str(",")?;
            }
            member.fmt(f)?;
        }
        Ok(())
    }
}
