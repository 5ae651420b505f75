//! One date inside a phrase: what its items say about day, month and year, and
//! what it takes over from its neighbours.

use chrono::NaiveDate;

use super::super::{Calendar, Season, parse};
use super::item::{Ending, Item, Number, Numeric, Year};
use super::vocabulary::Term;
use super::{DeclineReason, ImpossibleReason, Note, Read, Refusal, declined};
use crate::language::Language;

/// A date as far as it is written: neighbours may hold the rest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Piece {
    pub unit: Unit,
    pub year: Option<i32>,
    /// `September 12`: days that follow belong to the same month.
    pub month_first: bool,
    /// The year came from a neighbour.
    pub year_taken_over: bool,
    /// A winter with both of its years: nothing is left open.
    pub both_winter_years: bool,
    /// «г.» or «год» stands beside the year.
    pub has_year_noun: bool,
    /// The century of a two-digit year was assumed.
    pub century_assumed: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Unit {
    /// A number alone, whose meaning a neighbour tells.
    Bare(u32),
    Day {
        day: u32,
        month: u32,
    },
    Month(u32),
    DayNotGiven(u32),
    Season(Season),
    Quarter(u32),
    Half(u32),
    Year,
    MonthNotGiven,
    MonthAndDayNotGiven,
    Decade(u32),
    Century(u32),
}

/// The years the reader believes in; anything else is rather not a year.
const YEARS: std::ops::RangeInclusive<u32> = 1000..=2200;

/// What the items of one date say, each thing at most once.
#[derive(Default)]
struct Parts {
    numbers: Vec<Number>,
    ordinal: Option<u32>,
    roman: Option<u32>,
    year: Option<u32>,
    numeric: Option<Numeric>,
    month: Option<u32>,
    month_first: bool,
    season: Option<Season>,
    noun: Option<Noun>,
    year_noun: Option<Term>,
    decade: Option<Number>,
    decade_noun: bool,
    not_given: Option<Term>,
    code: Option<Unit>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Noun {
    Quarter,
    Half,
    Century,
}

impl Piece {
    /// Understands the items of one date.
    pub(super) fn of(items: &[Item], language: Language) -> Read<Self> {
        let parts = Parts::of(items)?;
        if parts.numeric.is_some() {
            return parts.numeric_piece(language);
        }
        if let (&[first, second], Some(year)) = (parts.numbers.as_slice(), parts.year) {
            // `15 07 2020`
            if !parts.names_a_unit() && second.digits == 2 && first.is_plain() && second.is_plain() {
                let (first, second) = (first.value, second.value);
                let year = Year::Full(year);
                return from_numeric(Numeric::Dashed { first, second, year }, language);
            }
        }
        if let (&[day], Some(month @ 1..=12), Some(_), false) =
            (parts.numbers.as_slice(), parts.roman, parts.year, parts.names_more_than_roman())
        {
            // `15 VII 2020`
            let unit = Unit::Day { day: day.value, month };
            return Ok(Self::new(unit, parts.year.map(signed)));
        }
        parts.worded_piece()
    }

    /// The calendar date of a piece to which nothing is missing any more.
    pub(super) fn calendar(&self) -> Read<Calendar> {
        match self.unit {
            Unit::Decade(decade) => return Ok(parse::decade(signed(decade))?),
            Unit::Century(century) => return Ok(parse::century(signed(century))?),
            Unit::Bare(_) => return declined(DeclineReason::NotADate),
            _ => {}
        }
        let year = self.year.ok_or(Refusal::Declined(DeclineReason::NoYear))?;
        let month_of = |month| parse::month_or_code(year, month);
        Ok(match self.unit {
            Unit::Day { day, month } => parse::day(year, month, day)?,
            Unit::Month(13..) | Unit::Month(0) => return Err(ImpossibleReason::NoSuchMonth.into()),
            Unit::Month(month) => month_of(month)?,
            Unit::DayNotGiven(month) => Calendar::DayNotGiven { year, month },
            Unit::Season(season) => Calendar::Season { year, season },
            Unit::Quarter(quarter @ 1..=4) => Calendar::Quarter { year, quarter },
            Unit::Quarter(_) => return Err(ImpossibleReason::NoSuchQuarter.into()),
            Unit::Half(half @ 1..=2) => Calendar::Half { year, half },
            Unit::Half(_) => return Err(ImpossibleReason::NoSuchHalf.into()),
            Unit::Year => Calendar::Year(year),
            Unit::MonthNotGiven => Calendar::MonthNotGiven(year),
            Unit::MonthAndDayNotGiven => Calendar::MonthAndDayNotGiven(year),
            Unit::Bare(_) | Unit::Decade(_) | Unit::Century(_) => {
                return declined(DeclineReason::NotADate);
            }
        })
    }

    /// Takes month and year over from the piece behind, where they are missing.
    pub(super) fn completed_by_next(mut self, next: &Self) -> Self {
        if let (Unit::Bare(number), None) = (self.unit, self.year) {
            self.unit = match next.unit {
                Unit::Day { month, .. } => Unit::Day { day: number, month },
                Unit::Quarter(_) => Unit::Quarter(number),
                Unit::Half(_) => Unit::Half(number),
                Unit::Century(_) if number > 0 => Unit::Century(number - 1),
                _ => self.unit,
            };
        }
        let takes_year = !matches!(next.unit, Unit::Year | Unit::Bare(_))
            && !matches!(self.unit, Unit::Bare(_) | Unit::Decade(_) | Unit::Century(_));
        if self.year.is_none() && takes_year && next.year.is_some() {
            self.year = next.year;
            self.year_taken_over = true;
            self.century_assumed = next.century_assumed;
        }
        self
    }

    /// `September 12` – `14, 2019`: takes the month over from the piece before.
    pub(super) fn completed_by_previous(mut self, previous: &Self) -> Self {
        if let (Unit::Bare(day), Unit::Day { month, .. }, true) = (self.unit, previous.unit, previous.month_first) {
            self.unit = Unit::Day { day, month };
            self.month_first = true;
        }
        self
    }

    /// «1990–2000-е годы»: the ending belongs to both.
    pub(super) fn completed_by_decade(mut self, next: &Self) -> Self {
        if let (Unit::Year, Some(year), false, Unit::Decade(_)) = (self.unit, self.year, self.has_year_noun, next.unit)
            && year % 10 == 0
        {
            self.unit = Unit::Decade(year.unsigned_abs() / 10);
            self.year = None;
        }
        self
    }

    /// A bare year joined by a dash to something that is no year: «2 квартал
    /// 2019 – 2020» may mean that quarter of both years.
    pub(super) fn is_unlike_year(&self, other: &Self) -> bool {
        self.unit == Unit::Year && !self.has_year_noun && other.unit != Unit::Year
    }

    pub(super) fn notes(&self) -> Vec<Note> {
        let winter = matches!(self.unit, Unit::Season(Season::Winter)) && !self.both_winter_years;
        let assumed = self.century_assumed.then_some(Note::CenturyAssumed);
        assumed.into_iter().chain(winter.then_some(Note::WinterSpansYears)).collect()
    }

    const fn new(unit: Unit, year: Option<i32>) -> Self {
        Self {
            unit,
            year,
            month_first: false,
            year_taken_over: false,
            both_winter_years: false,
            has_year_noun: false,
            century_assumed: false,
        }
    }
}

impl Number {
    fn is_plain(self) -> bool {
        self.ending == Ending::None
    }
}

impl Parts {
    fn of(items: &[Item]) -> Read<Self> {
        let mut parts = Self::default();
        let (items, not_given) = without_not_given(items);
        parts.decade_noun = not_given == Some(Term::DecadeNoun);
        parts.not_given = not_given.filter(|_| !parts.decade_noun);
        let start = items.iter().position(|item| *item != Item::Term(Term::Preposition)).unwrap_or(items.len());
        for (place, item) in items.iter().enumerate().skip(start) {
            let next = items.get(place + 1);
            parts.add(*item, next)?;
        }
        Ok(parts)
    }

    fn add(&mut self, item: Item, next: Option<&Item>) -> Read<()> {
        match item {
            Item::Number(number) => self.add_number(number, next),
            Item::Roman(value) => once(&mut self.roman, value),
            Item::QuarterCode(value) => once(&mut self.code, Unit::Quarter(value)),
            Item::HalfCode(value) => once(&mut self.code, Unit::Half(value)),
            Item::Numeric(numeric) => once(&mut self.numeric, numeric),
            Item::Term(term) => self.add_term(term),
            Item::Sign('/') if self.code.is_some() => Ok(()),
            Item::Sign('/') => declined(DeclineReason::Ambiguous),
            Item::Sign(_) | Item::Unknown => declined(DeclineReason::NotADate),
        }
    }

    fn add_number(&mut self, number: Number, next: Option<&Item>) -> Read<()> {
        let years_follow = matches!(next, Some(Item::Term(Term::YearsNoun | Term::YearNoun)));
        let is_round = number.value.is_multiple_of(10);
        match (number.digits, number.ending) {
            (4, Ending::None | Ending::Ordinal) if YEARS.contains(&number.value) => once(&mut self.year, number.value),
            (4 | 2, Ending::Plural) if is_round => once(&mut self.decade, number),
            (4, Ending::OrdinalOrPlural) if is_round => once(&mut self.decade, number),
            (2, Ending::OrdinalOrPlural) if is_round && years_follow => once(&mut self.decade, number),
            (1 | 2, Ending::None | Ending::Ordinal | Ending::OrdinalOrPlural) => {
                self.numbers.push(number);
                Ok(())
            }
            _ => declined(DeclineReason::NotADate),
        }
    }

    fn add_term(&mut self, term: Term) -> Read<()> {
        match term {
            Term::Month(month) => {
                self.month_first = self.numbers.is_empty() && self.ordinal.is_none();
                once(&mut self.month, month)
            }
            Term::Season(season) => once(&mut self.season, season),
            Term::QuarterNoun => once(&mut self.noun, Noun::Quarter),
            Term::HalfNoun => once(&mut self.noun, Noun::Half),
            Term::CenturyNoun => once(&mut self.noun, Noun::Century),
            Term::YearNoun | Term::YearsNoun => once(&mut self.year_noun, term),
            Term::Ordinal(value) => self.add_ordinal(value),
            Term::Tens(value) => once(&mut self.ordinal, value),
            Term::MonthNoun | Term::Article => Ok(()),
            Term::DayNotGiven | Term::MonthNotGiven | Term::MonthAndDayNotGiven => once(&mut self.not_given, term),
            Term::Decline(reason) => declined(reason),
            Term::Present | Term::ToPresent => declined(DeclineReason::Relative),
            _ => declined(DeclineReason::NotADate),
        }
    }

    /// «двадцать» «второго» is one number.
    fn add_ordinal(&mut self, value: u32) -> Read<()> {
        match self.ordinal {
            Some(tens @ (20 | 30)) if value < 10 => {
                self.ordinal = Some(tens + value);
                Ok(())
            }
            _ => once(&mut self.ordinal, value),
        }
    }

    /// Whether anything but bare numbers and a year is there.
    fn names_a_unit(&self) -> bool {
        self.roman.is_some() || self.year_noun.is_some() || self.names_more_than_roman()
    }

    fn names_more_than_roman(&self) -> bool {
        self.ordinal.is_some()
            || self.month.is_some()
            || self.season.is_some()
            || self.noun.is_some()
            || self.decade.is_some()
            || self.not_given.is_some()
            || self.code.is_some()
    }

    fn numeric_piece(&self, language: Language) -> Read<Piece> {
        let others = !self.numbers.is_empty()
            || self.ordinal.is_some()
            || self.roman.is_some()
            || self.month.is_some()
            || self.season.is_some()
            || self.noun.is_some()
            || self.decade.is_some()
            || self.not_given.is_some()
            || self.code.is_some();
        match (self.numeric, self.year, others) {
            (Some(Numeric::DayMonth { day, month }), Some(year), false) => {
                // `15.07 2020`
                let year = Year::Full(year);
                from_numeric(Numeric::DayMonthYear { day, month, year }, language)
            }
            (Some(numeric), None, false) => from_numeric(numeric, language),
            _ => declined(DeclineReason::NotADate),
        }
    }

    /// The value before a noun: «2-й», «II», «второй».
    fn counted(&self) -> Option<u32> {
        match (self.numbers.as_slice(), self.roman, self.ordinal) {
            (&[number], None, None) => Some(number.value),
            ([], Some(value), None) | ([], None, Some(value)) => Some(value),
            _ => None,
        }
    }

    fn worded_piece(&self) -> Read<Piece> {
        let year = self.year.map(signed);
        if self.decade.is_some() {
            return self.decade_piece();
        }
        if self.decade_noun {
            return declined(DeclineReason::Vague);
        }
        match (self.noun, self.code, self.season, self.month) {
            (None, None, None, Some(month)) => self.month_piece(month, year),
            (None, None, Some(season), None) if self.counts_nothing() => Ok(Piece::new(Unit::Season(season), year)),
            (None, Some(unit), None, None) if self.counts_nothing() => Ok(Piece::new(unit, year)),
            (Some(noun), None, None, None) => self.counted_piece(noun, year),
            (None, None, None, None) => self.plain_piece(year),
            _ => declined(DeclineReason::Vague),
        }
    }

    const fn counts_nothing(&self) -> bool {
        self.numbers.is_empty() && self.roman.is_none() && self.ordinal.is_none() && self.not_given.is_none()
    }

    fn counted_piece(&self, noun: Noun, year: Option<i32>) -> Read<Piece> {
        let count = self.counted().ok_or(Refusal::Declined(DeclineReason::Vague))?;
        match (noun, year) {
            (Noun::Quarter, _) => Ok(Piece::new(Unit::Quarter(count), year)),
            (Noun::Half, _) => Ok(Piece::new(Unit::Half(count), year)),
            (Noun::Century, None) if count > 0 && self.year_noun.is_none() => {
                Ok(Piece::new(Unit::Century(count - 1), None))
            }
            (Noun::Century, _) => declined(DeclineReason::NotADate),
        }
    }

    /// «1990-е годы», «90-е годы XX века»; «90-е» alone leaves the century open.
    fn decade_piece(&self) -> Read<Piece> {
        let decade = self.decade.ok_or(Refusal::Declined(DeclineReason::NotADate))?;
        let others = self.year.is_some()
            || self.month.is_some()
            || self.season.is_some()
            || self.code.is_some()
            || self.not_given.is_some();
        if others {
            return declined(DeclineReason::Vague);
        }
        let century = match (self.noun, self.counted()) {
            (Some(Noun::Century), Some(century)) if century > 0 => Some(century - 1),
            (None, None) if self.counts_nothing() => None,
            _ => return declined(DeclineReason::NotADate),
        };
        match (decade.digits, century) {
            (4, None) if YEARS.contains(&decade.value) => {
                // "1900s" may be the century; «1900-е годы» is the decade.
                let is_russian = self.year_noun.is_some() || decade.ending != Ending::Plural;
                let clear = is_russian || self.decade_noun || decade.value == 2000;
                if decade.value.is_multiple_of(100) && !clear {
                    return declined(DeclineReason::Ambiguous);
                }
                Ok(Piece::new(Unit::Decade(decade.value / 10), None))
            }
            (2, Some(century)) => Ok(Piece::new(Unit::Decade(century * 10 + decade.value / 10), None)),
            _ => declined(DeclineReason::Ambiguous),
        }
    }

    fn month_piece(&self, month: u32, year: Option<i32>) -> Read<Piece> {
        if self.not_given.is_some_and(|term| term != Term::DayNotGiven) || self.roman.is_some() {
            return declined(DeclineReason::NotADate);
        }
        let month_first = self.month_first;
        let dated = |unit, year| Piece { month_first, ..Piece::new(unit, year) };
        match (self.numbers.as_slice(), self.ordinal, self.not_given) {
            ([], None, None) => Ok(Piece::new(Unit::Month(month), year)),
            ([], None, Some(_)) => Ok(Piece::new(Unit::DayNotGiven(month), year)),
            ([], Some(day), None) => Ok(dated(Unit::Day { day, month }, year)),
            (&[day], None, None) => Ok(dated(Unit::Day { day: day.value, month }, year)),
            // «15 июля 20 г.»
            (&[day, short], None, None) if self.is_short_year(short) => {
                let mut piece = from_two_digits(short.value);
                piece.unit = Unit::Day { day: day.value, month };
                Ok(piece)
            }
            _ => declined(DeclineReason::NotADate),
        }
    }

    fn is_short_year(&self, number: Number) -> bool {
        // «15 июля 20» may be a year that was cut off.
        let cut_off = matches!(number.value, 19 | 20);
        number.digits == 2
            && number.is_plain()
            && self.year.is_none()
            && (self.year_noun == Some(Term::YearNoun) || !cut_off && self.year_noun.is_none())
            && !self.month_first
    }

    fn plain_piece(&self, year: Option<i32>) -> Read<Piece> {
        let unit = match self.not_given {
            None => Unit::Year,
            Some(Term::MonthNotGiven) => Unit::MonthNotGiven,
            Some(Term::MonthAndDayNotGiven) => Unit::MonthAndDayNotGiven,
            Some(_) => return declined(DeclineReason::NotADate),
        };
        match (self.counted(), year) {
            (None, Some(_)) if self.counts_nothing() || unit != Unit::Year => {
                Ok(Piece { has_year_noun: self.year_noun.is_some(), ..Piece::new(unit, year) })
            }
            (Some(_), None) if self.year_noun.is_some() => declined(DeclineReason::NoYear),
            (Some(count), _) if self.not_given.is_none() && self.year_noun.is_none() => {
                Ok(Piece::new(Unit::Bare(count), year))
            }
            // «20, 2019 г.» in `September 12 and 20, 2019`.
            (Some(count), Some(_)) if self.not_given.is_none() => Ok(Piece::new(Unit::Bare(count), year)),
            _ => declined(DeclineReason::NotADate),
        }
    }
}

/// «май 2019 г. (день не указан)»: the words behind the date.
fn without_not_given(items: &[Item]) -> (&[Item], Option<Term>) {
    let (rest, term) = match items {
        [rest @ .., Item::Sign('('), Item::Term(term), Item::Sign(')')]
        | [rest @ .., Item::Sign(','), Item::Term(term)]
        | [rest @ .., Item::Term(term)] => (rest, *term),
        _ => return (items, None),
    };
    match term {
        Term::DayNotGiven | Term::MonthNotGiven | Term::MonthAndDayNotGiven | Term::DecadeNoun => (rest, Some(term)),
        _ => (items, None),
    }
}

fn from_numeric(numeric: Numeric, language: Language) -> Read<Piece> {
    match numeric {
        Numeric::DayMonthYear { day, month, year } => from_parts(Unit::Day { day, month }, year),
        Numeric::MonthYear { month, year } => from_parts(Unit::Month(month), year),
        Numeric::DayMonth { day, month: month @ 1..=12 } => Ok(Piece::new(Unit::Day { day, month }, None)),
        Numeric::DayMonth { .. } => declined(DeclineReason::NotADate),
        Numeric::Dashed { first, second, year } => match (language, first > 12 || second > 12) {
            (Language::Ru, false) => from_parts(Unit::Day { day: first, month: second }, year),
            (_, _) => either_order(first, second, year),
        },
        Numeric::Slashed { first, second, year } => either_order(first, second, year),
    }
}

/// Day and month in an order that only a number above 12 tells.
fn either_order(first: u32, second: u32, year: Year) -> Read<Piece> {
    let (day, month) = match (first > 12, second > 12) {
        (false, true) => (second, first),
        (true, _) => (first, second),
        (false, false) if first == second => (first, second),
        (false, false) => return declined(DeclineReason::Ambiguous),
    };
    from_parts(Unit::Day { day, month }, year)
}

fn from_parts(unit: Unit, year: Year) -> Read<Piece> {
    match year {
        Year::Full(year) if YEARS.contains(&year) => Ok(Piece::new(unit, Some(signed(year)))),
        Year::Full(_) => declined(DeclineReason::NotADate),
        Year::TwoDigits(year) => Ok(Piece { unit, ..from_two_digits(year) }),
    }
}

/// 00–49 are of this century, 50–99 of the last.
const fn from_two_digits(year: u32) -> Piece {
    let century = if year < 50 { 2000 } else { 1900 };
    Piece { century_assumed: true, ..Piece::new(Unit::Year, Some(signed(year) + century)) }
}

/// Fills a place once; twice the same kind of word is no single date.
fn once<T>(place: &mut Option<T>, value: T) -> Read<()> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => declined(DeclineReason::NotADate),
    }
}

/// Numbers here have at most four digits.
#[expect(clippy::cast_possible_wrap, reason = "at most four digits")]
const fn signed(value: u32) -> i32 {
    value as i32
}

/// Whether the weekday that was typed is that of the day.
pub(super) fn has_weekday(day: NaiveDate, weekday: chrono::Weekday) -> bool {
    chrono::Datelike::weekday(&day) == weekday
}
