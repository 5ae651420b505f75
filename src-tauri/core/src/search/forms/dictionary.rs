//! The Russian dictionary: stems in an automaton, each with the paradigms that
//! it takes. It is read where it lies in the program; scripts/make-words makes it.
//!
//! All numbers are little-endian. After the magic come the root of the automaton
//! and the lengths of nine sections: where each ending begins, the endings;
//! where each paradigm begins, the endings of the paradigms; where each set of
//! paradigms begins, the paradigms of the sets; tails of stems with a paradigm,
//! how many lexemes each has; the nodes. A node is a byte (how many letters lead
//! on, and 0x80 when a stem ends here), the set of that stem, then the letters,
//! each with the place of the next node in three bytes.

use std::sync::OnceLock;

use super::Key;

static DATA: &[u8] = include_bytes!("../../../assets/words/russian.words");

const MAGIC: &[u8] = b"words\0\0\x01";
const SECTIONS: usize = 9;
const ENDS_STEM: u8 = 0x80;

/// What one letter of a tail multiplies by, the empty place included.
const TAIL_BASE: u32 = 33;
/// The bits of a tail that name the paradigm.
const PARADIGM_BITS: u32 = 11;

/// The dictionary.
pub(super) struct Dictionary {
    root: usize,
    endings: Lists<u8>,
    paradigms: Lists<u16>,
    sets: Lists<u16>,
    tails: &'static [u8],
    tail_counts: &'static [u8],
    nodes: &'static [u8],
    /// Ending → the paradigms that unknown words may have and that hold it.
    guessable: Vec<Vec<u16>>,
}

/// The letters of a Russian word as numbers from 1; `None` when something else is among them.
pub(super) fn letters(word: &str) -> Option<Vec<u8>> {
    word.chars().map(|sign| ('а'..='я').contains(&sign).then(|| (sign as u32 - 'а' as u32 + 1) as u8)).collect()
}

impl Dictionary {
    /// The one that the program carries.
    pub(super) fn get() -> &'static Dictionary {
        static LOADED: OnceLock<Dictionary> = OnceLock::new();
        LOADED.get_or_init(|| Dictionary::read(DATA))
    }

    fn read(data: &'static [u8]) -> Dictionary {
        assert!(data.starts_with(MAGIC), "the dictionary is built in, and a test reads it");
        let root = number(&data[MAGIC.len()..]);
        let lengths = &data[MAGIC.len() + 4..];
        let mut rest = &lengths[4 * SECTIONS..];
        let sections: [&[u8]; SECTIONS] = std::array::from_fn(|section| {
            let (taken, left) = rest.split_at(number(&lengths[4 * section..]));
            rest = left;
            taken
        });
        let [ending_starts, endings, paradigm_starts, paradigms, set_starts, sets, tails, tail_counts, nodes] =
            sections;
        let mut dictionary = Dictionary {
            root,
            endings: Lists::new(ending_starts, endings),
            paradigms: Lists::new(paradigm_starts, paradigms),
            sets: Lists::new(set_starts, sets),
            tails,
            tail_counts,
            nodes,
            guessable: Vec::new(),
        };
        dictionary.guessable = dictionary.guessable();
        dictionary
    }

    fn guessable(&self) -> Vec<Vec<u16>> {
        let mut open: Vec<u16> =
            self.tails.chunks_exact(4).map(|tail| (number(tail) & ((1 << PARADIGM_BITS) - 1)) as u16).collect();
        open.sort_unstable();
        open.dedup();
        let mut guessable = vec![Vec::new(); self.endings.len()];
        for paradigm in open {
            for ending in self.paradigms.row(paradigm.into()) {
                guessable[usize::from(ending)].push(paradigm);
            }
        }
        guessable
    }

    /// The keys of a word that is a form of known words; empty when it is of none.
    pub(super) fn keys(&self, word: &[u8]) -> Vec<Key> {
        let mut keys = Vec::new();
        let mut node = self.root;
        for read in 0..=word.len() {
            if let Some(set) = self.set(node) {
                let (stem, ending) = word.split_at(read);
                if let Some(ending) = self.ending(ending) {
                    let takes = |paradigm: &u16| self.paradigms.has((*paradigm).into(), ending);
                    keys.extend(self.sets.row(set).filter(takes).map(|paradigm| Key::of(stem, paradigm)));
                }
            }
            match word.get(read).and_then(|&letter| self.next(node, letter)) {
                Some(next) => node = next,
                None => break,
            }
        }
        keys
    }

    /// The number of an ending.
    pub(super) fn ending(&self, ending: &[u8]) -> Option<u16> {
        self.endings.find(ending).and_then(|number| u16::try_from(number).ok())
    }

    /// The paradigms that a word of unknown stem may have, if it has this ending.
    pub(super) fn paradigms_with(&self, ending: u16) -> &[u16] {
        &self.guessable[usize::from(ending)]
    }

    /// How many lexemes of a paradigm have stems that end with `tail`; names count more.
    pub(super) fn lexemes(&self, tail: &[u8], paradigm: u16) -> Option<u16> {
        let tail = tail.iter().fold(0, |number, &letter| number * TAIL_BASE + u32::from(letter));
        let key = (tail << PARADIGM_BITS | u32::from(paradigm)) as usize;
        let (mut from, mut to) = (0, self.tails.len() / 4);
        while from < to {
            let middle = from.midpoint(to);
            match number(&self.tails[4 * middle..]).cmp(&key) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Greater => to = middle,
                std::cmp::Ordering::Equal => return Some(u16::at(self.tail_counts, middle)),
            }
        }
        None
    }

    /// The set of paradigms of the stem that ends at a node.
    fn set(&self, node: usize) -> Option<usize> {
        (self.nodes[node] & ENDS_STEM != 0).then(|| u16::at(&self.nodes[node + 1..], 0).into())
    }

    fn next(&self, node: usize, letter: u8) -> Option<usize> {
        self.steps(node).find(|step| step.0 == letter).map(|step| step.1)
    }

    /// The letters that lead on from a node, each with where it leads.
    fn steps(&self, node: usize) -> impl Iterator<Item = (u8, usize)> {
        let head = self.nodes[node];
        let from = node + if head & ENDS_STEM == 0 { 1 } else { 3 };
        let steps = &self.nodes[from..from + 4 * usize::from(head & !ENDS_STEM)];
        steps.chunks_exact(4).map(|step| (step[0], number(&[step[1], step[2], step[3], 0])))
    }

    /// Every lexeme, to measure with: its stem and paradigm.
    #[cfg(test)]
    pub(super) fn each_lexeme(&self, found: &mut dyn FnMut(&[u8], u16)) {
        let mut waiting = vec![(self.root, Vec::new())];
        while let Some((node, stem)) = waiting.pop() {
            for paradigm in self.set(node).into_iter().flat_map(|set| self.sets.row(set)) {
                found(&stem, paradigm);
            }
            waiting.extend(self.steps(node).map(|(letter, next)| (next, [stem.as_slice(), &[letter]].concat())));
        }
    }

    /// The endings of a paradigm.
    #[cfg(test)]
    pub(super) fn endings_of(&self, paradigm: u16) -> Vec<Vec<u8>> {
        let endings = self.paradigms.row(paradigm.into());
        endings.map(|ending| self.endings.row(ending.into()).collect()).collect()
    }

    /// The bytes that it takes: of the program, and besides.
    #[cfg(test)]
    pub(super) fn size(&self) -> (usize, usize) {
        let lists: usize = self.guessable.iter().map(|list| 2 * list.capacity()).sum();
        (DATA.len(), lists + self.guessable.capacity() * size_of::<Vec<u16>>())
    }
}

fn number(bytes: &[u8]) -> usize {
    u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) as usize
}

/// Something that stands in the data one after another.
trait Item: Copy + Ord {
    fn at(bytes: &[u8], place: usize) -> Self;
}

impl Item for u8 {
    fn at(bytes: &[u8], place: usize) -> u8 {
        bytes[place]
    }
}

impl Item for u16 {
    fn at(bytes: &[u8], place: usize) -> u16 {
        u16::from_le_bytes([bytes[2 * place], bytes[2 * place + 1]])
    }
}

/// Rows of items, each row in order.
struct Lists<T> {
    starts: &'static [u8],
    items: &'static [u8],
    of: std::marker::PhantomData<T>,
}

impl<T: Item> Lists<T> {
    fn new(starts: &'static [u8], items: &'static [u8]) -> Lists<T> {
        Lists { starts, items, of: std::marker::PhantomData }
    }

    fn len(&self) -> usize {
        self.starts.len() / 4 - 1
    }

    fn bounds(&self, row: usize) -> (usize, usize) {
        (number(&self.starts[4 * row..]), number(&self.starts[4 * row + 4..]))
    }

    fn row(&self, row: usize) -> impl Iterator<Item = T> + Clone + use<'_, T> {
        let (from, to) = self.bounds(row);
        (from..to).map(|place| T::at(self.items, place))
    }

    fn has(&self, row: usize, item: T) -> bool {
        let (mut from, mut to) = self.bounds(row);
        while from < to {
            let middle = from.midpoint(to);
            match T::at(self.items, middle).cmp(&item) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Greater => to = middle,
                std::cmp::Ordering::Equal => return true,
            }
        }
        false
    }
}

impl Lists<u8> {
    /// The row that is these bytes; the rows are in order.
    fn find(&self, row: &[u8]) -> Option<usize> {
        let (mut from, mut to) = (0, self.len());
        while from < to {
            let middle = from.midpoint(to);
            let (start, end) = self.bounds(middle);
            match self.items[start..end].cmp(row) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Greater => to = middle,
                std::cmp::Ordering::Equal => return Some(middle),
            }
        }
        None
    }
}
