//! Words that the dictionary does not have: names above all. A word is taken
//! for a stem with an ending in every way that the paradigms allow; likely is
//! what many known words with such a stem do. Since the stem decides and not the
//! ending, the forms of a word come to the same guesses.

use super::Key;
use super::dictionary::Dictionary;

/// A stem of fewer letters says nothing.
const STEM_LETTERS_MIN: usize = 2;
const ENDING_LETTERS_MAX: usize = 6;
/// As far as the dictionary counts.
const TAIL_LETTERS_MAX: usize = 4;
/// What a further letter of the tail is worth.
const LETTER_WEIGHT: u64 = 12;
/// A guess this many times less likely than the best one is none.
const UNLIKELY: u64 = 10;
const GUESSES_MAX: usize = 6;

/// The likely keys of an unknown word; none for what does not inflect.
pub(super) fn keys(dictionary: &Dictionary, word: &[u8]) -> Vec<Key> {
    if is_abbreviation(word) {
        return Vec::new();
    }
    let mut guesses = Vec::new();
    for stem_letters in STEM_LETTERS_MIN.max(word.len().saturating_sub(ENDING_LETTERS_MAX))..=word.len() {
        let (stem, ending) = word.split_at(stem_letters);
        let Some(ending) = dictionary.ending(ending) else { continue };
        for &paradigm in dictionary.paradigms_with(ending) {
            let likely = likelihood(dictionary, stem, paradigm);
            if likely > 0 {
                guesses.push((likely, stem, paradigm));
            }
        }
    }
    guesses.sort_unstable_by(|one, other| other.cmp(one));
    let best = guesses.first().map_or(0, |(likely, ..)| *likely);
    guesses
        .into_iter()
        .take(GUESSES_MAX)
        .take_while(|(likely, ..)| likely * UNLIKELY >= best)
        .map(|(_, stem, paradigm)| Key::of(stem, paradigm))
        .collect()
}

fn likelihood(dictionary: &Dictionary, stem: &[u8], paradigm: u16) -> u64 {
    (1..=TAIL_LETTERS_MAX.min(stem.len()))
        .map_while(|letters| {
            let lexemes = dictionary.lexemes(&stem[stem.len() - letters..], paradigm)?;
            Some(u64::from(lexemes) * LETTER_WEIGHT.pow(letters as u32))
        })
        .max()
        .unwrap_or(0)
}

/// «ТОС», «МКУ», «СКФО»: too short for a stem with an ending, or without a vowel to speak.
fn is_abbreviation(word: &[u8]) -> bool {
    const VOWELS: &str = "аеиоуыэюя";
    let is_vowel = |letter: &u8| VOWELS.chars().any(|vowel| vowel as u32 - 'а' as u32 + 1 == u32::from(*letter));
    word.len() <= 3 || !word.iter().any(is_vowel)
}
