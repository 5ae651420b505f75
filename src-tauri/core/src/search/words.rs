//! The words of the events: word → events, with the lemmas that tie the forms of a
//! word together, and every text as the sequence of its words, for phrases.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;

use super::forms::{self, Key};
use super::wanted::{Term, Wanted};
use super::{analysis, near};

/// From this many letters on a word also finds the words that begin with it;
/// shorter ones match whole, or «ТОС» would find everything.
const PREFIX_LETTERS_MIN: usize = 4;
/// Stands between two texts of an event, so that no phrase reaches over it.
const GAP: u32 = u32::MAX;

/// A set of slots: a bit for each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slots(Vec<u64>);

impl Slots {
    /// Whether a slot is in it.
    pub fn contains(&self, slot: u32) -> bool {
        self.0.get(slot as usize / 64).is_some_and(|bits| bits & (1 << (slot % 64)) != 0)
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|bits| *bits == 0)
    }

    /// The slots in it, from the least.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        let bits = self.0.iter().zip(0_u32..);
        bits.flat_map(|(bits, place)| {
            (0..64).filter(move |bit| bits & (1 << bit) != 0).map(move |bit| place * 64 + bit)
        })
    }

    fn insert(&mut self, slot: u32) {
        let place = slot as usize / 64;
        if self.0.len() <= place {
            self.0.resize(place + 1, 0);
        }
        self.0[place] |= 1 << (slot % 64);
    }

    fn add(&mut self, others: &[u32]) {
        others.iter().for_each(|slot| self.insert(*slot));
    }

    fn keep_only(&mut self, others: &Slots) {
        for (place, bits) in self.0.iter_mut().enumerate() {
            *bits &= others.0.get(place).copied().unwrap_or(0);
        }
    }

    fn leave_out(&mut self, others: &Slots) {
        for (bits, other) in self.0.iter_mut().zip(&others.0) {
            *bits &= !other;
        }
    }
}

/// What looking for words gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hits {
    /// The events that have everything wanted and nothing excluded.
    pub slots: Slots,
    /// Words that stand nowhere, with those found in their place: typing errors.
    pub mended: Vec<(String, String)>,
}

/// Word → events.
#[derive(Default)]
pub(super) struct Words {
    /// Folded word → its number.
    numbers: BTreeMap<Box<str>, u32>,
    /// By number: the word.
    names: Vec<Box<str>>,
    /// By number: the events that have the word, from the least.
    slots: Vec<Vec<u32>>,
    /// Lemma → the numbers of its forms.
    forms: HashMap<Key, Vec<u32>>,
    /// By slot: the numbers of its words in order, texts set apart by [`GAP`].
    texts: HashMap<u32, Box<[u32]>>,
}

impl Words {
    /// Puts the words of an event in, in the place of those it had.
    pub(super) fn put<'a>(&mut self, slot: u32, texts: impl Iterator<Item = &'a str>) {
        self.take_out(slot);
        let mut sequence = Vec::new();
        for text in texts {
            if !sequence.is_empty() {
                sequence.push(GAP);
            }
            for word in analysis::words(text) {
                let number = self.number(&word);
                sequence.push(number);
            }
        }
        for number in different(&sequence) {
            let slots = &mut self.slots[number as usize];
            // A new event has the greatest slot, as a rule.
            match slots.last() {
                Some(last) if *last < slot => slots.push(slot),
                None => slots.push(slot),
                Some(_) => {
                    if let Err(place) = slots.binary_search(&slot) {
                        slots.insert(place, slot);
                    }
                }
            }
        }
        self.texts.insert(slot, sequence.into_boxed_slice());
    }

    /// Takes the words of an event out.
    pub(super) fn take_out(&mut self, slot: u32) {
        let Some(sequence) = self.texts.remove(&slot) else { return };
        for number in different(&sequence) {
            let slots = &mut self.slots[number as usize];
            if let Ok(place) = slots.binary_search(&slot) {
                slots.remove(place);
            }
        }
    }

    /// The events that have what `text` wants; `None` when it wants nothing. Where a word stands
    /// nowhere and typing errors may be `mended`, the words nearest to it are taken for what was meant.
    pub(super) fn find(&self, text: &str, mends: bool) -> Option<Hits> {
        let wanted = Wanted::of(text);
        if wanted.terms.is_empty() && wanted.excluded.is_empty() {
            return None;
        }
        let mut mended = Vec::new();
        let mut found: Option<Slots> = None;
        for term in &wanted.terms {
            let slots = self.find_term(term, mends.then_some(&mut mended));
            match &mut found {
                Some(found) => found.keep_only(&slots),
                None => found = Some(slots),
            }
        }
        // Only what is not wanted was named: everything else is.
        let mut slots = found.unwrap_or_else(|| self.all());
        for term in &wanted.excluded {
            slots.leave_out(&self.find_term(term, None));
        }
        Some(Hits { slots, mended })
    }

    fn all(&self) -> Slots {
        let mut slots = Slots::default();
        self.texts.keys().for_each(|slot| slots.insert(*slot));
        slots
    }

    fn find_term(&self, term: &Term, mended: Option<&mut Vec<(String, String)>>) -> Slots {
        match term {
            Term::Word(word) => {
                let numbers = self.numbers_of(word);
                if numbers.iter().any(|number| !self.slots[*number as usize].is_empty()) {
                    return self.slots_of(&numbers);
                }
                let Some(mended) = mended else { return Slots::default() };
                let nearest = self.nearest(word);
                let meant = nearest.first().and_then(|number| self.names.get(*number as usize));
                mended.extend(meant.map(|meant| (word.clone(), meant.to_string())));
                let meant = nearest.iter().filter_map(|number| self.names.get(*number as usize));
                let forms: Vec<u32> = meant.flat_map(|word| self.forms_of(word)).collect();
                self.slots_of(&forms)
            }
            Term::Initial { letter, beside } => self.find_beside(beside, *letter),
            Term::Phrase(words) => {
                let sets: Vec<BTreeSet<u32>> =
                    words.iter().map(|word| self.forms_of(word).into_iter().collect()).collect();
                let mut slots = Slots::default();
                // Looked for where its rarest word stands.
                let rarest = sets
                    .iter()
                    .min_by_key(|set| set.iter().map(|number| self.slots[*number as usize].len()).sum::<usize>());
                for slot in rarest.into_iter().flatten().flat_map(|number| &self.slots[*number as usize]) {
                    let text = self.texts.get(slot).map(|text| &**text).unwrap_or_default();
                    if text
                        .windows(sets.len())
                        .any(|window| window.iter().zip(&sets).all(|(number, set)| set.contains(number)))
                    {
                        slots.insert(*slot);
                    }
                }
                slots
            }
        }
    }

    /// Where one of the words stands beside a word that begins with the letter.
    fn find_beside(&self, words: &[String], letter: char) -> Slots {
        /// An initial stands before or behind the surname, the second one between.
        const BESIDE: usize = 2;
        let numbers: BTreeSet<u32> = words.iter().flat_map(|word| self.numbers_of(word)).collect();
        let begins = |number: u32| self.names.get(number as usize).is_some_and(|name| name.starts_with(letter));
        let mut slots = Slots::default();
        for slot in numbers.iter().flat_map(|number| &self.slots[*number as usize]) {
            let text = self.texts.get(slot).map(|text| &**text).unwrap_or_default();
            let places = (0..text.len()).filter(|place| numbers.contains(&text[*place]));
            let is_beside = |place: usize| {
                let around = place.saturating_sub(BESIDE)..(place + BESIDE + 1).min(text.len());
                around.into_iter().any(|other| other != place && begins(text[other]))
            };
            if places.into_iter().any(is_beside) {
                slots.insert(*slot);
            }
        }
        slots
    }

    /// The forms of a word that stand somewhere, and from some length on the words that begin with it.
    fn numbers_of(&self, word: &str) -> Vec<u32> {
        let mut numbers = self.forms_of(word);
        if word.chars().count() >= PREFIX_LETTERS_MIN {
            let from = (Bound::Included(Box::from(word)), Bound::Unbounded);
            let begins = self.numbers.range::<Box<str>, _>(from);
            numbers.extend(begins.take_while(|(form, _)| form.starts_with(word)).map(|(_, number)| *number));
        }
        numbers
    }

    fn forms_of(&self, word: &str) -> Vec<u32> {
        let mut numbers: Vec<u32> =
            forms::keys(word).iter().flat_map(|key| self.forms.get(key).into_iter().flatten()).copied().collect();
        numbers.extend(self.numbers.get(word));
        numbers
    }

    /// The words with the fewest typing errors from `word`, none where all are far.
    fn nearest(&self, word: &str) -> Vec<u32> {
        let Some(most) = near::errors_max(word) else { return Vec::new() };
        let mut found: Vec<(usize, u32)> = Vec::new();
        for (own, number) in &self.numbers {
            if self.slots[*number as usize].is_empty() {
                continue;
            }
            if let Some(errors) = near::errors(word, own, most) {
                found.push((errors, *number));
            }
        }
        let least = found.iter().map(|(errors, _)| *errors).min();
        let often = |number: u32| std::cmp::Reverse(self.slots[number as usize].len());
        let mut nearest: Vec<u32> =
            found.into_iter().filter(|(errors, _)| Some(*errors) == least).map(|(_, number)| number).collect();
        nearest.sort_by_key(|number| often(*number));
        nearest
    }

    fn slots_of(&self, numbers: &[u32]) -> Slots {
        let mut slots = Slots::default();
        numbers.iter().for_each(|number| slots.add(&self.slots[*number as usize]));
        slots
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.slots.len()).unwrap_or(GAP - 1);
        self.numbers.insert(Box::from(word), number);
        self.names.push(Box::from(word));
        self.slots.push(Vec::new());
        for key in forms::keys(word) {
            self.forms.entry(key).or_default().push(number);
        }
        number
    }
}

/// The numbers in a sequence, each once.
fn different(sequence: &[u32]) -> Vec<u32> {
    let mut numbers: Vec<u32> = sequence.iter().copied().filter(|number| *number != GAP).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}
