//! What a person typed into the search box: words, phrases in quotes, words to
//! leave out, initials.

use super::analysis;

/// The most terms that are looked for; what follows is a paste, not a question.
const TERMS_MAX: usize = 64;

/// Everything asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Wanted {
    /// All of these.
    pub terms: Vec<Term>,
    /// And none of these.
    pub excluded: Vec<Term>,
}

/// One thing asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Term {
    /// A word, in any form.
    Word(String),
    /// The first letter of a given name beside a word: «Г.» is found in «Г. С.» and in «Георгий».
    Initial {
        /// The letter.
        letter: char,
        /// The words that it stands beside in the question, one of which is the surname.
        beside: Vec<String>,
    },
    /// Words in this order, each in any form.
    Phrase(Vec<String>),
}

impl Wanted {
    /// Reads a question. Quotes of any kind make a phrase, a minus before a word leaves it out;
    /// a question of signs alone asks for nothing.
    pub(super) fn of(text: &str) -> Wanted {
        let mut wanted = Wanted::default();
        let mut pieces = Vec::new();
        let mut rest = text;
        let mut after_space = true;
        while let Some(sign) = rest.chars().next() {
            let is_minus = matches!(sign, '-' | '−' | '–') && after_space;
            if is_minus
                && rest[sign.len_utf8()..].starts_with(|next: char| next.is_alphanumeric() || closing(next).is_some())
            {
                let (terms, left) = part(&rest[sign.len_utf8()..]);
                wanted.excluded.extend(with_initials(terms));
                rest = left;
            } else if closing(sign).is_some() || sign.is_alphanumeric() {
                let (terms, left) = part(rest);
                pieces.extend(terms);
                rest = left;
            } else {
                after_space = sign.is_whitespace();
                rest = &rest[sign.len_utf8()..];
                continue;
            }
            after_space = false;
        }
        wanted.terms = with_initials(pieces);
        wanted.terms.truncate(TERMS_MAX);
        wanted.excluded.truncate(TERMS_MAX);
        wanted
    }
}

/// A piece of a question before initials find their surname.
enum Piece {
    Term(Term),
    Initial(char),
}

/// The phrase or the word that `text` begins with, and what follows it.
fn part(text: &str) -> (Vec<Piece>, &str) {
    let opening = text.chars().next().unwrap_or(' ');
    if let Some(closing) = closing(opening) {
        let inner = &text[opening.len_utf8()..];
        // A quote that is not closed yet, since one is still typing, reaches to the end.
        let (phrase, left) = inner.split_once(closing).unwrap_or((inner, ""));
        let mut words = analysis::words(phrase);
        words.truncate(TERMS_MAX);
        let term = match words.len() {
            0 => None,
            1 => words.into_iter().next().map(Term::Word),
            _ => Some(Term::Phrase(words)),
        };
        return (term.into_iter().map(Piece::Term).collect(), left);
    }
    let end = text.find(|sign: char| sign.is_whitespace() || is_quote(sign)).unwrap_or(text.len());
    let (piece, left) = text.split_at(end);
    (terms_of(piece), left)
}

/// «Г.С.» is two initials; everything else is its words.
fn terms_of(piece: &str) -> Vec<Piece> {
    let has_point = piece.contains('.');
    let one_letter = |word: &str| {
        let mut letters = word.chars();
        letters.next().filter(|letter| letter.is_alphabetic() && letters.next().is_none())
    };
    let words = analysis::words(piece).into_iter();
    words
        .map(|word| match one_letter(&word).filter(|_| has_point) {
            Some(letter) => Piece::Initial(letter),
            None => Piece::Term(Term::Word(word)),
        })
        .collect()
}

/// An initial belongs to one of the words beside it. A patronymic is often left out: of two
/// initials in a row only the first is asked for.
fn with_initials(pieces: Vec<Piece>) -> Vec<Term> {
    let word_at = |place: Option<usize>| match place.and_then(|place| pieces.get(place)) {
        Some(Piece::Term(Term::Word(word))) => Some(word.clone()),
        _ => None,
    };
    let is_initial = |place: usize| matches!(pieces.get(place), Some(Piece::Initial(_)));
    let mut terms = Vec::new();
    for (place, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Term(term) => terms.push(term.clone()),
            Piece::Initial(_) if place > 0 && is_initial(place - 1) => {}
            Piece::Initial(letter) => {
                let next = (place + 1..pieces.len()).find(|next| !is_initial(*next));
                let beside: Vec<String> =
                    [word_at(place.checked_sub(1)), word_at(next)].into_iter().flatten().collect();
                terms.push(match beside.is_empty() {
                    true => Term::Word(letter.to_string()),
                    false => Term::Initial { letter: *letter, beside },
                });
            }
        }
    }
    terms
}

fn closing(opening: char) -> Option<char> {
    match opening {
        '"' => Some('"'),
        '«' => Some('»'),
        '„' | '“' => Some('“'),
        _ => None,
    }
}

fn is_quote(sign: char) -> bool {
    matches!(sign, '"' | '«' | '»' | '„' | '“' | '”')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(word: &str) -> Term {
        Term::Word(word.to_owned())
    }

    fn initial(letter: char, beside: &[&str]) -> Term {
        Term::Initial { letter, beside: beside.iter().map(|word| (*word).to_owned()).collect() }
    }

    #[test]
    fn a_question_is_read_as_a_person_means_it() {
        let phrase = |words: &[&str]| Term::Phrase(words.iter().map(|word| (*word).to_owned()).collect());
        for (text, terms, excluded) in [
            ("союз городов", vec![word("союз"), word("городов")], vec![]),
            ("«Союз городов» -форум", vec![phrase(&["союз", "городов"])], vec![word("форум")]),
            ("-\"общее собрание\"", vec![], vec![phrase(&["общее", "собрание"])]),
            ("Ростов-на-Дону", vec![word("ростов"), word("на"), word("дону")], vec![]),
            ("«незакрытая кавычка", vec![phrase(&["незакрытая", "кавычка"])], vec![]),
            ("«устав»", vec![word("устав")], vec![]),
            ("№204", vec![word("204")], vec![]),
            ("Колягин Г.С.", vec![word("колягин"), initial('г', &["колягин"])], vec![]),
            ("Г. С. Колягин", vec![initial('г', &["колягин"]), word("колягин")], vec![]),
            (
                "встреча Г.Колягин",
                vec![word("встреча"), initial('г', &["встреча", "колягин"]), word("колягин")],
                vec![],
            ),
            ("Г.", vec![word("г")], vec![]),
            ("- – \" « » … ! ( )", vec![], vec![]),
            ("", vec![], vec![]),
        ] {
            assert_eq!(Wanted::of(text), Wanted { terms, excluded }, "{text}");
        }
    }

    #[test]
    fn a_paste_of_any_length_is_read_at_once() {
        let text = "слово «фраза из слов -минус ".repeat(1_000);
        let wanted = Wanted::of(&text);
        assert!(
            matches!(&wanted.terms[1], Term::Phrase(words) if words.len() == TERMS_MAX),
            "the quote is never closed"
        );
        assert_eq!(Wanted::of(&"слово ".repeat(10_000)).terms.len(), TERMS_MAX);
    }
}
