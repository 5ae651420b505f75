//! Which words are forms of one word: «конференциях» and «конференция»,
//! «Игнатьевой» and «Игнатьев», «cities» and «city». It says nothing about words
//! that are only akin: «совет» and «советник» stay apart.

mod dictionary;
mod english;
mod guess;
#[cfg(test)]
mod tests;

use dictionary::Dictionary;

/// A word behind its forms. Two words of a text belong together when they share
/// one. Keys mean nothing outside a run of the program: a newer dictionary has others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(u64);

impl Key {
    /// The key of what inflects alike: a stem with its paradigm, or a word by itself.
    fn of(stem: &[u8], paradigm: u16) -> Key {
        // FNV-1a: short, the same on every machine, and no two of the dictionary's words collide.
        let bytes = stem.iter().copied().chain(paradigm.to_le_bytes());
        Key(bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
    }

    /// The key of a word that has no other form.
    fn of_whole(word: &str) -> Key {
        Key::of(word.as_bytes(), u16::MAX)
    }
}

/// The words that a folded word (see `analysis::words`) can be a form of, at least one. Homonyms
/// have several: «села» is of «село» and of «сесть». What is not in the dictionary is inflected as
/// the words that end alike; numbers, abbreviations and mixed signs stand for themselves.
pub fn keys(word: &str) -> Vec<Key> {
    if let Some(letters) = dictionary::letters(word) {
        let dictionary = Dictionary::get();
        let known = dictionary.keys(&letters);
        return if !known.is_empty() {
            known
        } else if let guessed @ [_, ..] = &*guess::keys(dictionary, &letters) {
            guessed.to_vec()
        } else {
            vec![Key::of_whole(word)]
        };
    }
    match word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        true => vec![Key::of_whole(&english::base(word))],
        false => vec![Key::of_whole(word)],
    }
}
