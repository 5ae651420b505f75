//! Earliest and latest day of a value, the order of values, and whether a value
//! lies in a period for certain or only possibly.

use chrono::{Datelike, Months, NaiveDate};

use super::{Calendar, Edtf, End, Form, PartialDate, Season};

/// How finely a value is given, the finest first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Precision {
    /// One calendar day.
    Day,
    /// Several days that are all named: an interval or a set of days.
    Days,
    /// A month, or a day of it that was not told (`2019-05-XX`).
    Month,
    /// A season, 21 to 24.
    Season,
    /// A quarter, 33 to 36.
    Quarter,
    /// A half-year, 40 and 41.
    Half,
    /// A year, or a month or day of it that was not told.
    Year,
    /// `199X`.
    Decade,
    /// `19XX`.
    Century,
    /// An interval or set of anything coarser than days, and every open one.
    Interval,
}

/// How a value lies to a period.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Overlap {
    /// Whatever the exact date was, it was inside.
    Certain,
    /// It may have been inside.
    Possible,
    /// It was not inside.
    Outside,
}

/// The place of a value in a list: earliest day, then finer precision, then
/// latest day. An open or unknown start comes first, an open end last.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct SortKey {
    earliest: Option<NaiveDate>,
    precision: Precision,
    latest: NaiveDate,
}

impl SortKey {
    /// The key as bytes that sort in the same order: `yyyymmdd`, one byte of
    /// precision, `yyyymmdd`. An open start is `00000000`, an open end `99999999`.
    #[must_use]
    pub fn bytes(&self) -> [u8; 17] {
        let mut bytes = [b'0'; 17];
        if let Some(earliest) = self.earliest {
            bytes[..8].copy_from_slice(&eight_digits(earliest));
        }
        bytes[8] = b'a' + self.precision as u8;
        if self.latest == NaiveDate::MAX {
            bytes[9..].fill(b'9');
        } else {
            bytes[9..].copy_from_slice(&eight_digits(self.latest));
        }
        bytes
    }
}

impl Edtf {
    /// The first day the value can mean; `None` when its start is open or unknown.
    ///
    /// Marks do not move bounds: `2015~` still starts on 1 January 2015, since
    /// ISO 8601-2 §8 gives no width to "about".
    #[must_use]
    pub fn earliest(&self) -> Option<NaiveDate> {
        self.spans().first().and_then(|span| span.first)
    }

    /// The last day the value can mean; `None` when its end is open or unknown.
    #[must_use]
    pub fn latest(&self) -> Option<NaiveDate> {
        let spans = self.spans();
        let open = spans.iter().any(|span| span.last.is_none());
        if open {
            return None;
        }
        spans.iter().filter_map(|span| span.last).max()
    }

    /// How finely the value is given.
    #[must_use]
    pub fn precision(&self) -> Precision {
        let days = |dates: &[PartialDate]| {
            if dates.iter().all(|date| matches!(date.calendar, Calendar::Day(_))) {
                Precision::Days
            } else {
                Precision::Interval
            }
        };
        match &self.0 {
            Form::Date(date) => date.calendar.precision(),
            Form::Interval { start: End::Date(start), end: End::Date(end) } => days(&[*start, *end]),
            Form::Interval { .. } | Form::NotLater(_) | Form::NotEarlier(_) => Precision::Interval,
            Form::All(members) | Form::OneOf(members) => days(members),
            Form::OneBetween(first, last) => days(&[*first, *last]),
        }
    }

    /// The place of the value in a list by date.
    #[must_use]
    pub fn sort_key(&self) -> SortKey {
        SortKey {
            earliest: self.earliest(),
            precision: self.precision(),
            latest: self.latest().unwrap_or(NaiveDate::MAX),
        }
    }

    /// How the value lies to `period`.
    ///
    /// - It is certain when both bounds lie inside.
    /// - All members of `{a,b}` must lie inside to be certain, one to be possible;
    ///   the same holds for the alternatives of `[a,b]`.
    /// - `?` doubts the source and leaves the bounds alone: `2018?` counts in 2018,
    ///   as a register counts it; lists show its mark.
    /// - `~` says that the date may lie beside its own bounds, and EDTF does not say
    ///   how far; so an approximate value is never better than possible.
    /// - An open or unknown end reaches as far as the period does, but is never certain.
    #[must_use]
    pub fn against(&self, period: &Self) -> Overlap {
        let periods = period.spans();
        let spans = self.spans();
        let inside = |span: &Span| periods.iter().any(|period| span.is_inside(period));
        let touches = |span: &Span| periods.iter().any(|period| span.overlaps(period));
        if spans.iter().all(inside) && !self.is_approximate() {
            Overlap::Certain
        } else if spans.iter().any(touches) {
            Overlap::Possible
        } else {
            Overlap::Outside
        }
    }

    /// The one calendar year that holds both bounds as they are written.
    #[must_use]
    pub fn year(&self) -> Option<i32> {
        let (earliest, latest) = (self.earliest()?, self.latest()?);
        (earliest.year() == latest.year()).then(|| earliest.year())
    }

    /// The stretches of days that the value is made of, in order of their starts.
    fn spans(&self) -> Vec<Span> {
        let hull = |first: Option<PartialDate>, last: Option<PartialDate>| {
            vec![Span {
                first: first.map(|date| date.calendar.first_day()),
                last: last.map(|date| date.calendar.last_day()),
            }]
        };
        match &self.0 {
            Form::Date(date) => hull(Some(*date), Some(*date)),
            Form::Interval { start, end } => hull(start.date(), end.date()),
            Form::All(members) | Form::OneOf(members) => {
                members.iter().flat_map(|member| hull(Some(*member), Some(*member))).collect()
            }
            Form::OneBetween(first, last) => hull(Some(*first), Some(*last)),
            Form::NotLater(date) => hull(None, Some(*date)),
            Form::NotEarlier(date) => hull(Some(*date), None),
        }
    }
}

/// Days from the first to the last; `None` has no limit.
struct Span {
    first: Option<NaiveDate>,
    last: Option<NaiveDate>,
}

impl Span {
    fn is_inside(&self, period: &Self) -> bool {
        let after_start = match (self.first, period.first) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(first), Some(start)) => first >= start,
        };
        let before_end = match (self.last, period.last) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(last), Some(end)) => last <= end,
        };
        after_start && before_end
    }

    fn overlaps(&self, period: &Self) -> bool {
        let starts_in_time = match (self.first, period.last) {
            (Some(first), Some(end)) => first <= end,
            (None, _) | (_, None) => true,
        };
        let ends_in_time = match (self.last, period.first) {
            (Some(last), Some(start)) => last >= start,
            (None, _) | (_, None) => true,
        };
        starts_in_time && ends_in_time
    }
}

impl Calendar {
    pub(super) fn first_day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Month { year, month } | Self::DayNotGiven { year, month } => first_of(year, month),
            Self::Season { year, season } => first_of(year, season.first_month()),
            Self::Quarter { year, quarter } => first_of(year, quarter * 3 - 2),
            Self::Half { year, half } => first_of(year, half * 6 - 5),
            Self::Year(year) | Self::MonthNotGiven(year) | Self::MonthAndDayNotGiven(year) => first_of(year, 1),
            Self::Decade(decade) => first_of(decade * 10, 1),
            Self::Century(century) => first_of(century * 100, 1),
        }
    }

    pub(super) fn last_day(self) -> NaiveDate {
        let months = match self {
            Self::Day(day) => return day,
            Self::Month { .. } | Self::DayNotGiven { .. } => 1,
            Self::Season { .. } | Self::Quarter { .. } => 3,
            Self::Half { .. } => 6,
            Self::Year(_) | Self::MonthNotGiven(_) | Self::MonthAndDayNotGiven(_) => 12,
            Self::Decade(_) => 120,
            Self::Century(_) => 1200,
        };
        (self.first_day() + Months::new(months)).pred_opt().unwrap_or(NaiveDate::MAX)
    }

    /// Whether every part that is written has a name: no `XX` for a month or day.
    pub(super) const fn is_named(self) -> bool {
        !matches!(self, Self::DayNotGiven { .. } | Self::MonthNotGiven(_) | Self::MonthAndDayNotGiven(_))
    }

    const fn precision(self) -> Precision {
        match self {
            Self::Day(_) => Precision::Day,
            Self::Month { .. } | Self::DayNotGiven { .. } => Precision::Month,
            Self::Season { .. } => Precision::Season,
            Self::Quarter { .. } => Precision::Quarter,
            Self::Half { .. } => Precision::Half,
            Self::Year(_) | Self::MonthNotGiven(_) | Self::MonthAndDayNotGiven(_) => Precision::Year,
            Self::Decade(_) => Precision::Decade,
            Self::Century(_) => Precision::Century,
        }
    }
}

impl Season {
    /// ISO 8601-2 leaves the months of a season to the place; these are Russia's.
    /// Winter begins in December of the year it is written with and ends in
    /// February of the next, so that it lies in no single year.
    const fn first_month(self) -> u32 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
            Self::Winter => 12,
        }
    }
}

/// The first day of a month that is known to be in the calendar.
fn first_of(year: i32, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(NaiveDate::MAX)
}

fn eight_digits(day: NaiveDate) -> [u8; 8] {
    // Only the winter of 9999 reaches beyond four digits.
    let last_year = NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or(day);
    let day = day.min(last_year);
    let mut digits = [b'0'; 8];
    let mut rest = day.year().unsigned_abs() * 10_000 + day.month() * 100 + day.day();
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or(9);
        rest /= 10;
    }
    digits
}
