//! What printed forms and document references add to a date: lines to write on
//! and the number of the document.

use super::super::{Calendar, Edtf, Form};
use super::token::{Kind, Token};
use super::{DeclineReason, Read, declined};

/// A line to write on, as in «___» сентября 2019 г.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Line {
    None,
    /// It stands where the day would: the day was left blank.
    InPlaceOfDay,
    /// It only underlines what was written.
    Elsewhere,
}

/// The tokens without lines, and where the first line stood. A number that runs
/// into a line was never finished: `20__`.
pub(super) fn without_lines(tokens: &[Token]) -> Read<(Vec<Token>, Line)> {
    let is_line = |token: &Token| token.kind == Kind::Sign('_');
    let unfinished = |pair: &[Token]| matches!(pair[0].kind, Kind::Number { .. }) && is_line(&pair[1]) && pair[1].glued;
    if tokens.windows(2).any(unfinished) {
        return declined(DeclineReason::NotADate);
    }
    let line = match tokens.iter().position(is_line) {
        None => Line::None,
        Some(0) => Line::InPlaceOfDay,
        Some(_) => Line::Elsewhere,
    };
    let mut rest: Vec<_> = tokens.iter().filter(|token| !is_line(token)).cloned().collect();
    if line == Line::InPlaceOfDay && rest.first().is_some_and(|token| token.kind == Kind::Sign('.')) {
        rest.remove(0);
    }
    Ok((rest, line))
}

/// A month whose day was left blank is `2019-09-XX`; other dates with lines are
/// read only when they are days.
pub(super) fn with_blank_day(edtf: Edtf, line: Line) -> Read<Edtf> {
    match (line, edtf.0) {
        (Line::None, form) => Ok(Edtf(form)),
        (Line::InPlaceOfDay, Form::Date(mut date)) => match date.calendar {
            Calendar::Month { year, month } => {
                date.calendar = Calendar::DayNotGiven { year, month };
                Ok(Edtf(Form::Date(date)))
            }
            Calendar::Day(_) => Ok(Edtf(Form::Date(date))),
            _ => declined(DeclineReason::NotADate),
        },
        (Line::Elsewhere, Form::Date(date)) if matches!(date.calendar, Calendar::Day(_)) => Ok(Edtf(Form::Date(date))),
        (Line::InPlaceOfDay | Line::Elsewhere, _) => declined(DeclineReason::NotADate),
    }
}

/// «от 07.05.2018 № 204-ФЗ» and «№ 204 от 07.05.2018» without the number.
pub(super) fn without_document_number(tokens: &[Token]) -> (&[Token], bool) {
    let from = |token: &Token| matches!(&token.kind, Kind::Word(word) if word == "от");
    let numero = |token: &Token| token.kind == Kind::Sign('№');
    let Some(sign) = tokens.iter().position(numero) else {
        return (tokens, false);
    };
    let reference = reference_length(&tokens[sign + 1..]);
    match tokens.iter().position(from) {
        Some(0) if reference > 0 && sign + 1 + reference == tokens.len() => (&tokens[..sign], true),
        Some(place) if sign == 0 && reference > 0 && place == 1 + reference => (&tokens[place..], true),
        _ => (tokens, false),
    }
}

/// The tokens of `204`, `204-ФЗ` or `12/3`, without spaces inside.
fn reference_length(tokens: &[Token]) -> usize {
    let belongs = |token: &Token| match &token.kind {
        Kind::Sign(sign) => matches!(sign, '-' | '/'),
        Kind::Number { .. } | Kind::Word(_) => true,
    };
    let glued = tokens.iter().skip(1).take_while(|token| token.glued && belongs(token)).count();
    match tokens.first() {
        Some(Token { kind: Kind::Number { .. }, .. }) => 1 + glued,
        _ => 0,
    }
}
