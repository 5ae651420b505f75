//! The words of the events: word → events, with the stems that tie the forms
//! of a word together.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;

use super::analysis;

/// From this many letters on a word also finds the words that begin with it;
/// shorter ones match whole, or «ТОС» would find everything.
const PREFIX_LETTERS_MIN: usize = 4;

/// Word → events.
#[derive(Default)]
pub(super) struct Words {
    /// Folded word → the events that have it.
    events: BTreeMap<String, BTreeSet<u32>>,
    /// Stem → its words.
    stems: HashMap<String, BTreeSet<String>>,
    /// Event → its words, to take them out again.
    words: HashMap<u32, Vec<String>>,
}

impl Words {
    /// Puts the words of an event in, in the place of those it had.
    pub(super) fn put<'a>(&mut self, slot: u32, texts: impl Iterator<Item = &'a str>) {
        self.take_out(slot);
        let words: BTreeSet<String> = texts.flat_map(analysis::words).collect();
        for word in &words {
            match self.events.get_mut(word) {
                Some(slots) => {
                    slots.insert(slot);
                }
                None => {
                    self.stems.entry(analysis::stem(word)).or_default().insert(word.clone());
                    self.events.insert(word.clone(), BTreeSet::from([slot]));
                }
            }
        }
        self.words.insert(slot, words.into_iter().collect());
    }

    /// Takes the words of an event out.
    pub(super) fn take_out(&mut self, slot: u32) {
        for word in self.words.remove(&slot).unwrap_or_default() {
            let Some(slots) = self.events.get_mut(&word) else { continue };
            slots.remove(&slot);
            if slots.is_empty() {
                self.events.remove(&word);
                let stem = analysis::stem(&word);
                if let Some(forms) = self.stems.get_mut(&stem) {
                    forms.remove(&word);
                }
            }
        }
    }

    /// The events that have every word of `text`, in any form; `None` when it has no words.
    pub(super) fn find(&self, text: &str) -> Option<BTreeSet<u32>> {
        let mut found: Option<BTreeSet<u32>> = None;
        for word in analysis::words(text) {
            let of_word = self.find_word(&word);
            found = Some(match found {
                Some(before) => before.intersection(&of_word).copied().collect(),
                None => of_word,
            });
        }
        found
    }

    fn find_word(&self, word: &str) -> BTreeSet<u32> {
        let mut slots = BTreeSet::new();
        for form in self.stems.get(&analysis::stem(word)).into_iter().flatten() {
            slots.extend(self.events.get(form).into_iter().flatten());
        }
        if word.chars().count() >= PREFIX_LETTERS_MIN {
            let from = (Bound::Included(word.to_owned()), Bound::Unbounded);
            let begins = self.events.range(from).take_while(|(form, _)| form.starts_with(word));
            slots.extend(begins.flat_map(|(_, slots)| slots));
        }
        slots
    }
}
