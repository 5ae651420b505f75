//! Items → value: marks, «с … по …», lists and alternatives.

use super::super::{Calendar, Edtf, End, Form, Marks, PartialDate, Season, parse};
use super::item::Item;
use super::piece::{Piece, Unit, has_weekday};
use super::vocabulary::Term;
use super::{DeclineReason, Note, Read, declined};
use crate::language::Language;

/// A date with the notes on how it was read.
pub(super) type Noted = (Edtf, Vec<Note>);

/// Reads all items; every one of them must find its place.
pub(super) fn value(items: &[Item], language: Language) -> Read<Noted> {
    if let Some(noted) = two_labels(items, language)? {
        return Ok(noted);
    }
    for item in items {
        if let Item::Term(Term::Decline(reason)) = item {
            return declined(*reason);
        }
    }
    if items.contains(&Item::Unknown) {
        return declined(DeclineReason::NotADate);
    }
    let (items, weekday) = without_weekday(unwrapped(items))?;
    let (edtf, notes) = phrase(&items, language)?;
    match (weekday, &edtf.0) {
        (None, _) => Ok((edtf, notes)),
        (Some(weekday), Form::Date(PartialDate { calendar: Calendar::Day(day), .. })) => {
            if has_weekday(*day, weekday) {
                Ok((edtf, notes))
            } else {
                declined(DeclineReason::WeekdayDisagrees)
            }
        }
        (Some(_), _) => declined(DeclineReason::NotADate),
    }
}

/// «начало: 2018 г.; окончание: 2020 г. (?)»: ends that carry different marks.
fn two_labels(items: &[Item], language: Language) -> Read<Option<Noted>> {
    let [Item::Term(Term::StartLabel), rest @ ..] = items else {
        return Ok(None);
    };
    let label = |item: &Item| *item == Item::Term(Term::EndLabel);
    let Some(place) = rest.iter().position(label) else {
        return declined(DeclineReason::Vague);
    };
    let start = rest[..place].strip_suffix(&[Item::Sign(';')]).unwrap_or(&rest[..place]);
    let (start, mut notes) = phrase(start, language)?;
    let (end, end_notes) = phrase(&rest[place + 1..], language)?;
    notes.extend(end_notes);
    match (start.0, end.0) {
        (Form::Date(start), Form::Date(end)) => {
            let interval = parse::interval(End::Date(start), End::Date(end))?;
            Ok(Some((interval, notes)))
        }
        _ => declined(DeclineReason::NotInSubset),
    }
}

/// «в среду, 15 июля», «15.07.2020 (ср)»: takes the weekday out to compare it later.
fn without_weekday(items: &[Item]) -> Read<(Vec<Item>, Option<chrono::Weekday>)> {
    let is_weekday = |item: &Item| matches!(item, Item::Term(Term::Weekday(_)));
    let Some(place) = items.iter().position(is_weekday) else {
        return Ok((items.to_vec(), None));
    };
    let weekday = match items[place] {
        Item::Term(Term::Weekday(weekday)) => Some(weekday),
        _ => None,
    };
    let (mut from, mut to) = (place, place + 1);
    let at = |place: usize| items.get(place);
    let bracketed = from > 0 && at(from - 1) == Some(&Item::Sign('(')) && at(to) == Some(&Item::Sign(')'));
    if bracketed {
        (from, to) = (from - 1, to + 1);
    } else if from > 0 && at(from - 1) == Some(&Item::Term(Term::Preposition)) {
        from -= 1;
    }
    if at(to) == Some(&Item::Sign(',')) {
        to += 1;
    } else if to == items.len() && from > 0 && at(from - 1) == Some(&Item::Sign(',')) {
        from -= 1;
    }
    let rest: Vec<_> = items[..from].iter().chain(&items[to..]).copied().collect();
    if rest.is_empty() {
        return declined(DeclineReason::Relative);
    }
    Ok((rest, weekday))
}

/// Without brackets that stand around everything.
fn unwrapped(items: &[Item]) -> &[Item] {
    match items {
        [Item::Sign('('), inner @ .., Item::Sign(')')] if !inner.contains(&Item::Sign('(')) => inner,
        _ => items,
    }
}

/// A phrase with its marks and its opening word.
fn phrase(items: &[Item], language: Language) -> Read<Noted> {
    let items = without_end_punctuation(items);
    let (items, unknown_end) = without_unknown_end(items);
    let mut marks = Marks::NONE;
    let items = without_marks(items, &mut marks);
    let (opener, items) = opener(items);
    let items = if opener == Opener::None { items } else { without_marks(items, &mut marks) };
    let context = Context { language, marks };
    match unknown_end {
        Some(end) => context.half_known(opener, items, end),
        None => context.opened(opener, items),
    }
}

fn without_end_punctuation(mut items: &[Item]) -> &[Item] {
    while let [rest @ .., Item::Sign('.' | ',' | ';' | ':')] = items {
        items = rest;
    }
    items
}

/// «, окончание неизвестно».
fn without_unknown_end(items: &[Item]) -> (&[Item], Option<Term>) {
    let (rest, term) = match items {
        [rest @ .., Item::Sign('('), Item::Term(term), Item::Sign(')')]
        | [rest @ .., Item::Sign(','), Item::Term(term)]
        | [rest @ .., Item::Term(term)] => (rest, *term),
        _ => return (items, None),
    };
    match term {
        Term::EndUnknown | Term::StartUnknown => (rest, Some(term)),
        _ => (items, None),
    }
}

/// Takes «предположительно», «около», «(?)» off both ends into `marks`.
fn without_marks<'a>(mut items: &'a [Item], marks: &mut Marks) -> &'a [Item] {
    loop {
        items = match items {
            [Item::Term(term), Item::Sign(','), rest @ ..] if add_mark(*term, marks) => rest,
            [Item::Term(term), rest @ ..] if add_mark(*term, marks) => rest,
            // «в примерно 2018 году»
            [Item::Term(Term::Preposition), Item::Term(term), rest @ ..] if add_mark(*term, marks) => rest,
            [Item::Sign('~'), rest @ ..] => {
                marks.approximate = true;
                rest
            }
            [rest @ .., Item::Sign('('), Item::Sign('?'), Item::Sign(')')] | [rest @ .., Item::Sign('?')] => {
                marks.uncertain = true;
                rest
            }
            [rest @ .., Item::Sign('('), Item::Term(term), Item::Sign(')')] if add_mark(*term, marks) => rest,
            [rest @ .., Item::Sign(','), Item::Term(term)] if add_mark(*term, marks) => rest,
            [rest @ .., Item::Term(term)] if add_mark(*term, marks) => rest,
            _ => return items,
        };
    }
}

fn add_mark(term: Term, marks: &mut Marks) -> bool {
    match term {
        Term::Uncertain => marks.uncertain = true,
        Term::Approximate => marks.approximate = true,
        _ => return false,
    }
    true
}

/// The word that opens a phrase and says what kind of limits follow.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Opener {
    None,
    Since,
    After,
    Until,
    Before,
    NotLater,
    NotEarlier,
    OneOf,
}

fn opener(items: &[Item]) -> (Opener, &[Item]) {
    let start =
        items.iter().position(|item| !matches!(item, Item::Term(Term::Preposition | Term::Article))).unwrap_or(0);
    let Some(Item::Term(term)) = items.get(start) else {
        return (Opener::None, items);
    };
    let opener = match term {
        Term::Since => Opener::Since,
        Term::After => Opener::After,
        Term::Through => Opener::Until,
        // «до» alone does not say whether the date itself is meant.
        Term::Until => Opener::Before,
        Term::Before => Opener::Before,
        Term::NotLater => Opener::NotLater,
        Term::NotEarlier => Opener::NotEarlier,
        Term::OneOf => Opener::OneOf,
        _ => return (Opener::None, items),
    };
    (opener, &items[start + 1..])
}

/// What holds for the whole phrase.
struct Context {
    language: Language,
    marks: Marks,
}

impl Context {
    fn opened(&self, opener: Opener, items: &[Item]) -> Read<Noted> {
        let (items, inclusive) = without_inclusive(items);
        let doubt = (!inclusive).then_some(Note::LimitTakenInclusive);
        let with = |(edtf, mut notes): Noted| {
            notes.extend(doubt);
            (edtf, notes)
        };
        match opener {
            Opener::None if items.ends_with(&[Item::Term(Term::Onwards)]) => self.since(items),
            Opener::None => self.list(items),
            Opener::Since => self.since(items),
            Opener::After => self.half_open(items, |date| (End::Date(date), End::Open)).map(with),
            Opener::Until => self.half_open(items, |date| (End::Open, End::Date(date))),
            Opener::Before => self.half_open(items, |date| (End::Open, End::Date(date))).map(with),
            Opener::NotLater => {
                let (date, notes) = self.single(items)?;
                Ok((parse::not_later(date)?, notes))
            }
            Opener::NotEarlier => {
                let (date, notes) = self.single(items)?;
                Ok((parse::not_earlier(date)?, notes))
            }
            Opener::OneOf => self.one_of(items),
        }
    }

    /// «с 1991 г., окончание неизвестно».
    fn half_known(&self, opener: Opener, items: &[Item], unknown: Term) -> Read<Noted> {
        let (items, _) = without_inclusive(items);
        match (opener, unknown) {
            (Opener::Since | Opener::None, Term::EndUnknown) => {
                self.half_open(items, |date| (End::Date(date), End::Unknown))
            }
            (Opener::Until | Opener::Before | Opener::None, Term::StartUnknown) => {
                self.half_open(items, |date| (End::Unknown, End::Date(date)))
            }
            _ => declined(DeclineReason::NotADate),
        }
    }

    fn since(&self, items: &[Item]) -> Read<Noted> {
        let items = match items {
            [rest @ .., Item::Term(Term::Onwards)] => rest,
            _ => items,
        };
        let (edtf, notes) = self.list(items)?;
        let has_end = items.iter().any(|item| Joint::of(*item).is_some());
        match edtf.0 {
            Form::Date(start) if !has_end => Ok((parse::interval(End::Date(start), End::Open)?, notes)),
            // «с мая по май» is May.
            Form::Date(_) | Form::Interval { .. } => Ok((edtf, notes)),
            _ => declined(DeclineReason::NotInSubset),
        }
    }

    fn half_open(&self, items: &[Item], ends: impl Fn(PartialDate) -> (End, End)) -> Read<Noted> {
        let (date, notes) = self.single(items)?;
        let (start, end) = ends(date);
        Ok((parse::interval(start, end)?, notes))
    }

    fn one_of(&self, items: &[Item]) -> Read<Noted> {
        let (edtf, notes) = self.list(items)?;
        match edtf.0 {
            Form::Interval { start: End::Date(first), end: End::Date(last) } => {
                Ok((parse::one_between(first, last)?, notes))
            }
            _ => declined(DeclineReason::NotInSubset),
        }
    }

    fn single(&self, items: &[Item]) -> Read<(PartialDate, Vec<Note>)> {
        let (edtf, notes) = self.list(items)?;
        match edtf.0 {
            Form::Date(date) => Ok((date, notes)),
            _ => declined(DeclineReason::NotInSubset),
        }
    }

    /// One date, an interval, a set or alternatives.
    fn list(&self, items: &[Item]) -> Read<Noted> {
        let (items, _) = without_inclusive(items);
        if let Some(start) = without_present(items) {
            return self.half_open(start, |date| (End::Date(date), End::Open));
        }
        let (segments, joints) = segments(items);
        let (segments, joints) = with_years_joined(segments, &joints);
        let pieces = self.pieces(&segments, &joints)?;
        let notes = || {
            let mut notes: Vec<_> = pieces.iter().flat_map(Piece::notes).collect();
            notes.dedup();
            notes
        };
        match (pieces.as_slice(), Joint::common(&joints)?) {
            ([piece], _) => Ok((Edtf(Form::Date(self.date(piece)?)), notes())),
            ([start, end], Joint::Dash | Joint::Through) => self.interval(start, end).map(|edtf| (edtf, notes())),
            (_, Joint::Dash | Joint::Through) => declined(DeclineReason::NotInSubset),
            (_, Joint::And | Joint::Comma) => Ok((parse::all_of(self.members(&pieces)?), notes())),
            (_, Joint::Or) => Ok((parse::any_of(self.members(&pieces)?), notes())),
        }
    }

    fn pieces(&self, segments: &[Vec<Item>], joints: &[Joint]) -> Read<Vec<Piece>> {
        let read = |segment: &Vec<Item>| Piece::of(segment, self.language);
        let mut pieces = segments.iter().map(read).collect::<Read<Vec<_>>>()?;
        if let ([winter, next], [Joint::Dash | Joint::Through]) = (pieces.as_slice(), joints)
            && let Some(winter) = one_winter(winter, next)
        {
            return Ok(vec![winter]);
        }
        for place in 1..pieces.len() {
            pieces[place] = pieces[place].completed_by_previous(&pieces[place - 1]);
        }
        for place in (1..pieces.len()).rev() {
            pieces[place - 1] = pieces[place - 1].completed_by_next(&pieces[place]);
        }
        if let ([start, end], [Joint::Dash]) = (pieces.as_mut_slice(), joints) {
            *start = start.completed_by_decade(end);
            if start.is_unlike_year(end) || end.is_unlike_year(start) {
                return declined(DeclineReason::Ambiguous);
            }
        }
        Ok(pieces)
    }

    fn interval(&self, start: &Piece, end: &Piece) -> Read<Edtf> {
        let (first, last) = (self.date(start)?, self.date(end)?);
        let backwards = first.calendar.first_day() > last.calendar.last_day();
        if backwards && is_turn_of_year(start, end) {
            return declined(DeclineReason::Ambiguous);
        }
        // «12–12 мая» or «май–15 мая» is a slip, not an interval.
        if first.calendar.first_day() > last.calendar.first_day() && !backwards {
            return declined(DeclineReason::Ambiguous);
        }
        Ok(parse::interval(End::Date(first), End::Date(last))?)
    }

    /// The members of a set, all of one kind, in order of the calendar.
    fn members(&self, pieces: &[Piece]) -> Read<Vec<PartialDate>> {
        let kind = |piece: &Piece| std::mem::discriminant(&piece.unit);
        if pieces.windows(2).any(|pair| kind(&pair[0]) != kind(&pair[1])) {
            return declined(DeclineReason::NotInSubset);
        }
        let members = pieces.iter().map(|piece| self.date(piece)).collect::<Read<Vec<_>>>()?;
        for (pair, dates) in pieces.windows(2).zip(members.windows(2)) {
            let backwards = dates[0].calendar.first_day() > dates[1].calendar.first_day();
            if backwards && is_turn_of_year(&pair[0], &pair[1]) {
                return declined(DeclineReason::Ambiguous);
            }
        }
        Ok(parse::sorted(members)?)
    }

    fn date(&self, piece: &Piece) -> Read<PartialDate> {
        Ok(PartialDate { calendar: piece.calendar()?, marks: self.marks })
    }
}

/// «30 декабря – 2 января 2020 г.»: the year of the first was not written, and
/// with that of the second the order would be wrong.
fn is_turn_of_year(first: &Piece, second: &Piece) -> bool {
    let same_month = match (first.unit, second.unit) {
        (Unit::Day { month: a, .. }, Unit::Day { month: b, .. }) => a == b,
        _ => false,
    };
    first.year_taken_over && !same_month
}

/// «зимой 2018/2019»: a winter is named by the year in which it begins.
fn one_winter(winter: &Piece, next: &Piece) -> Option<Piece> {
    let follows = winter.unit == Unit::Season(Season::Winter)
        && next.unit == Unit::Year
        && next.year.is_some()
        && next.year == winter.year.map(|year| year + 1);
    follows.then_some(Piece { both_winter_years: true, ..*winter })
}

fn without_inclusive(items: &[Item]) -> (&[Item], bool) {
    match items {
        [rest @ .., Item::Sign('('), Item::Term(Term::Inclusive), Item::Sign(')')]
        | [rest @ .., Item::Sign(','), Item::Term(Term::Inclusive)]
        | [rest @ .., Item::Term(Term::Inclusive)] => (rest, true),
        _ => (items, false),
    }
}

/// «… по настоящее время», «… – н.в.», "… to date".
fn without_present(items: &[Item]) -> Option<&[Item]> {
    let rest = match items {
        [rest @ .., Item::Term(Term::ToPresent)]
        | [rest @ .., Item::Sign('-'), Item::Term(Term::Through | Term::Until), Item::Term(Term::Present)]
        | [rest @ .., Item::Term(Term::Through | Term::Until) | Item::Sign('-'), Item::Term(Term::Present)]
        | [
            rest @ ..,
            Item::Term(Term::Through | Term::Until) | Item::Sign('-'),
            Item::Term(Term::Article),
            Item::Term(Term::Present),
        ] => rest,
        _ => return None,
    };
    match rest {
        [rest @ .., Item::Term(Term::And) | Item::Sign(',')] => Some(rest),
        _ => Some(rest),
    }
}

/// What stands between two dates.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Joint {
    Comma,
    And,
    Or,
    Dash,
    /// «по», "to": unlike a dash it joins dates of any two kinds.
    Through,
}

impl Joint {
    const fn of(item: Item) -> Option<Self> {
        match item {
            Item::Sign(',' | ';') => Some(Self::Comma),
            Item::Sign('-' | '…') => Some(Self::Dash),
            Item::Term(Term::Through | Term::Until) => Some(Self::Through),
            Item::Term(Term::And) => Some(Self::And),
            Item::Term(Term::Or) => Some(Self::Or),
            _ => None,
        }
    }

    /// The one meaning of all joints; sets of intervals are not in the subset.
    fn common(joints: &[Self]) -> Read<Self> {
        let has = |joint| joints.contains(&joint);
        let interval = match joints {
            [joint @ (Self::Dash | Self::Through)] => return Ok(*joint),
            _ => has(Self::Dash) || has(Self::Through),
        };
        match (interval, has(Self::Or), has(Self::And)) {
            (true, ..) | (_, true, true) => declined(DeclineReason::NotInSubset),
            (false, true, false) => Ok(Self::Or),
            (false, false, _) => Ok(Self::And),
        }
    }
}

type Segments = (Vec<Vec<Item>>, Vec<Joint>);

/// The dates and what stands between them. A comma before «и» adds nothing.
fn segments(items: &[Item]) -> Segments {
    let mut segments = vec![Vec::new()];
    let mut joints: Vec<Joint> = Vec::new();
    for (place, item) in items.iter().enumerate() {
        let last = segments.last_mut();
        let joint = Joint::of(*item).filter(|_| !items.get(place + 1).is_some_and(is_not_given));
        match (joint, last) {
            (Some(Joint::And | Joint::Or), Some(last)) if last.is_empty() && joints.last() == Some(&Joint::Comma) => {
                joints.pop();
                joints.extend(joint);
            }
            // «25 апреля – по 27 апреля»
            (Some(Joint::Through), Some(last)) if last.is_empty() && joints.last() == Some(&Joint::Dash) => {}
            (Some(joint), _) => {
                joints.push(joint);
                segments.push(Vec::new());
            }
            (None, Some(last)) => last.push(*item),
            (None, None) => segments.push(vec![*item]),
        }
    }
    (segments, joints)
}

fn is_not_given(item: &Item) -> bool {
    matches!(item, Item::Term(Term::DayNotGiven | Term::MonthNotGiven | Term::MonthAndDayNotGiven))
}

/// Joins a year behind or before a comma with its date: `July 15, 2020`,
/// «2020 г., июль».
fn with_years_joined(segments: Vec<Vec<Item>>, joints: &[Joint]) -> Segments {
    let mut joined: Segments = (Vec::new(), Vec::new());
    for (place, segment) in segments.into_iter().enumerate() {
        let joint = place.checked_sub(1).and_then(|before| joints.get(before).copied());
        let belongs = match (joint, joined.0.last()) {
            (Some(Joint::Comma), Some(last)) => {
                (is_year_alone(&segment) && !has_year(last) && !last.is_empty())
                    || (is_year_alone(last) && !has_year(&segment) && !segment.is_empty())
            }
            _ => false,
        };
        match joined.0.last_mut() {
            Some(last) if belongs => last.extend(segment),
            _ => {
                joined.1.extend(joint);
                joined.0.push(segment);
            }
        }
    }
    joined
}

fn is_year_alone(items: &[Item]) -> bool {
    let belongs = |item: &Item| match item {
        Item::Number(number) => number.digits == 4,
        Item::Term(term) => matches!(term, Term::YearNoun | Term::Preposition),
        _ => false,
    };
    has_year(items) && items.iter().all(belongs)
}

fn has_year(items: &[Item]) -> bool {
    items.iter().any(|item| match item {
        Item::Number(number) => number.digits == 4,
        Item::Numeric(numeric) => !matches!(numeric, super::item::Numeric::DayMonth { .. }),
        _ => false,
    })
}
