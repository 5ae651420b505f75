//! Typed text → tokens: folds the many spaces, dashes, quotes and scripts that
//! clerks and scanners produce. Knows characters, not dates.

/// A piece of typed text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Token {
    pub kind: Kind,
    /// Whether it stands right behind the one before, without a space.
    pub glued: bool,
}

/// What a token is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Digits, and how many there were: `07` is 7 of two digits.
    Number { value: u32, digits: usize },
    /// Letters, in lower case, `ё` as `е`.
    Word(String),
    /// Any other sign; every dash is `-`, two dots or more are `…`,
    /// a line to write on is `_`.
    Sign(char),
}

/// More digits than this are no part of a date.
const DIGITS_MAX: usize = 8;

/// The tokens of a text; `None` when it holds a number too long for a date.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let folded: Vec<char> = text.chars().filter_map(fold).flat_map(char::to_lowercase).collect();
    let mut tokens = Vec::new();
    let mut rest = folded.as_slice();
    let mut glued = false;
    while let Some(first) = rest.first() {
        if first.is_whitespace() {
            glued = false;
            rest = &rest[1..];
            continue;
        }
        let (kind, length) = next(rest)?;
        tokens.push(Token { kind, glued });
        glued = true;
        rest = &rest[length..];
    }
    Some(tokens)
}

fn next(rest: &[char]) -> Option<(Kind, usize)> {
    let run = |belongs: fn(&char) -> bool| rest.iter().take_while(|c| belongs(c)).count();
    let digits = run(char::is_ascii_digit);
    if digits > 0 {
        let text: String = rest[..digits].iter().collect();
        let value = (digits <= DIGITS_MAX).then(|| text.parse().ok()).flatten()?;
        return Some((Kind::Number { value, digits }, digits));
    }
    let letters = run(|c| c.is_alphabetic());
    if letters > 0 {
        let word = rest[..letters].iter().map(|c| if *c == 'ё' { 'е' } else { *c }).collect();
        return Some((Kind::Word(word), letters));
    }
    let dots = run(|c| *c == '.');
    let lines = run(|c| *c == '_');
    if lines > 0 {
        return Some((Kind::Sign('_'), lines));
    }
    match (rest.first()?, dots) {
        (_, 2..) => Some((Kind::Sign('…'), dots)),
        (sign, _) => Some((Kind::Sign(*sign), 1)),
    }
}

/// One kind of space, dash and quotation mark; full-width letters and digits as
/// plain ones; invisible characters and quotation marks away.
fn fold(sign: char) -> Option<char> {
    match sign {
        // Soft hyphen, zero-width signs, combining accents of stressed vowels.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{301}' => None,
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => Some('-'),
        '«' | '»' | '"' | '„' | '“' | '”' | '‟' | '″' => Some(' '),
        '’' | '‘' | '`' | '´' => Some('\''),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).and_then(fold),
        '∼' | '≈' => Some('~'),
        _ if sign.is_whitespace() || sign.is_control() => Some(' '),
        _ => Some(sign),
    }
}

/// A word in which letters of both scripts are mixed, with the Latin ones that
/// look like Cyrillic ones turned into them; `None` for a word of one script.
pub(super) fn in_cyrillic(word: &str) -> Option<String> {
    let latin = word.chars().any(|c| c.is_ascii_alphabetic());
    let cyrillic = word.chars().any(|c| ('а'..='я').contains(&c));
    if !(latin && cyrillic) {
        return None;
    }
    word.chars().map(cyrillic_twin).collect()
}

fn cyrillic_twin(letter: char) -> Option<char> {
    Some(match letter {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        _ if letter.is_ascii() => return None,
        _ => letter,
    })
}

/// The value of a Roman number up to 39 in Latin or Cyrillic letters.
pub(super) fn roman(word: &str) -> Option<u32> {
    let letters: String = word
        .chars()
        .map(|letter| match letter {
            'і' | 'i' => Some('I'),
            'v' => Some('V'),
            // On a Russian keyboard У stands for V only beside an I: «ІУ».
            'у' if word.chars().count() > 1 => Some('V'),
            'x' | 'х' => Some('X'),
            _ => None,
        })
        .collect::<Option<_>>()?;
    (1..40).find(|value| i32::try_from(*value).is_ok_and(|value| super::super::words::roman(value) == letters))
}
