//! Times of day around a date: found and left out, since EDTF here has no times.

use super::token::{Kind, Token};
use super::vocabulary::{Term, phrase, word};

/// The tokens without a time of day before or behind the date, and whether there was one.
pub(super) fn without_time(tokens: &[Token]) -> (&[Token], bool) {
    let ends_with_time = |start: &usize| is_time_tail(&tokens[*start..]);
    if let Some(start) = (1..tokens.len()).find(ends_with_time) {
        return (&tokens[..start], true);
    }
    let mut rest = Rest(tokens);
    let _ = rest.word(&["в", "at"]);
    if rest.clock(&[':']) {
        let _ = rest.sign(',');
        if !rest.0.is_empty() {
            return (rest.0, true);
        }
    }
    (tokens, false)
}

/// «, в 14:00», «с 10.00 до 12.00 (мск)», "at 2 p.m.".
fn is_time_tail(tokens: &[Token]) -> bool {
    let mut rest = Rest(tokens);
    let _ = rest.sign(',') || rest.sign(';');
    let introduced = rest.word(&["в", "с", "at", "from", "t", "начало"]) || rest.sign('@');
    let _ = rest.word(&["в"]);
    // Without a word in front, `10.12` is rather a date.
    let signs: &[char] = if introduced { &[':', '.', '-'] } else { &[':'] };
    if !rest.time(signs) {
        return false;
    }
    // The end of the hours, or the distance from Greenwich in `14:00+03:00`.
    let before = rest.0;
    let goes_on = rest.sign('-') || rest.sign('+') || rest.word(&["до", "по", "to", "until", "till"]);
    if goes_on && !rest.time(signs) {
        rest.0 = before;
    }
    rest.zone();
    let _ = rest.sign('.');
    rest.0.is_empty()
}

/// What is left to look at; each question takes what it finds.
struct Rest<'a>(&'a [Token]);

impl Rest<'_> {
    fn sign(&mut self, sign: char) -> bool {
        let found = matches!(self.0.first(), Some(Token { kind: Kind::Sign(s), .. }) if *s == sign);
        self.take(usize::from(found))
    }

    fn word(&mut self, words: &[&str]) -> bool {
        let found = matches!(self.0.first(),
            Some(Token { kind: Kind::Word(word), .. }) if words.contains(&word.as_str()));
        self.take(usize::from(found))
    }

    fn number(&mut self, max: u32) -> bool {
        let found = matches!(self.0.first(), Some(Token { kind: Kind::Number { value, digits }, .. })
            if *value <= max && *digits <= 2);
        self.take(usize::from(found))
    }

    fn take(&mut self, count: usize) -> bool {
        self.0 = &self.0[count..];
        count > 0
    }

    /// `14:00`, `2:30 pm`, `2 p.m.`, «10 часов 30 минут».
    fn time(&mut self, signs: &[char]) -> bool {
        if self.clock(signs) {
            let _ = self.term(Term::HalfOfDay) || self.term(Term::Hour);
            return true;
        }
        let before = self.0;
        if self.word(&["noon", "полдень"]) {
            return true;
        }
        if self.number(24) {
            if self.sign('-') && self.number(24) && self.term(Term::HalfOfDay) {
                return true;
            }
            self.0 = &before[1..];
            if self.term(Term::HalfOfDay) {
                return true;
            }
            if self.term(Term::Hour) {
                let minutes = self.number(59);
                let _ = minutes && self.term(Term::Minute);
                let _ = self.term(Term::HalfOfDay);
                return true;
            }
        }
        self.0 = before;
        false
    }

    /// `14:00` or `14:00:00`, with two digits of minutes.
    fn clock(&mut self, signs: &[char]) -> bool {
        let two_digits = |token: &Token| matches!(token.kind, Kind::Number { value: 0..=59, digits: 2 });
        let sign_at = |place: usize| match self.0.get(place)?.kind {
            Kind::Sign(sign) => Some(sign),
            _ => None,
        };
        let minutes = sign_at(1).is_some_and(|sign| signs.contains(&sign)) && self.0.get(2).is_some_and(two_digits);
        let seconds = minutes && sign_at(3) == Some(':') && self.0.get(4).is_some_and(two_digits);
        minutes && self.number(24) && self.take(if seconds { 4 } else { 2 })
    }

    /// A word of the vocabulary of one or two parts with dots: `p.m.`, «ч.».
    fn term(&mut self, term: Term) -> bool {
        let parts: Vec<&str> = self.0.iter().map_while(part).take(4).collect();
        let undotted = |parts: &[&str]| {
            let words: Vec<_> = parts.iter().copied().filter(|part| *part != ".").collect();
            words.join(" ")
        };
        let means = |count: &usize| {
            let text = undotted(&parts[..*count]);
            word(&text).or_else(|| phrase(&text)) == Some(term)
        };
        let found = (1..=parts.len()).rev().find(means).unwrap_or(0);
        self.take(found)
    }

    /// «(мск)», «по московскому времени».
    fn zone(&mut self) {
        let bracket = self.sign('(');
        let words: Vec<&str> = self.0.iter().map_while(part).filter(|part| *part != ".").collect();
        let is_zone = |count: &usize| phrase(&words[..*count].join(" ")) == Some(Term::Zone);
        let found = (1..=words.len().min(4)).rev().find(is_zone).unwrap_or(0);
        self.take(found);
        let _ = bracket && self.sign(')');
    }
}

fn part(token: &Token) -> Option<&str> {
    match &token.kind {
        Kind::Word(word) => Some(word),
        Kind::Sign('.') => Some("."),
        Kind::Sign(_) | Kind::Number { .. } => None,
    }
}
