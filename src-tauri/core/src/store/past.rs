//! The records as they were after an earlier change: what was touched since is
//! read as it was before, everything else from the state.

use std::collections::BTreeMap;

use super::Key;
use super::state::State;
use crate::change::{Change, Entry, Head, Header};
use crate::domain::Noun;
use crate::error::{Error, Result};

/// A view of the state at an earlier change.
pub struct Past {
    state: State,
    head: Head,
    /// Every record touched since, as it was then; `None` where it did not exist yet.
    then: BTreeMap<Key, Option<Entry>>,
}

impl Past {
    /// The state as it was after the change `sequence`; 0 is the empty register.
    pub(super) fn new(state: &State, sequence: u64) -> Result<Past> {
        let now = state.head().sequence;
        let sequence = sequence.min(now);
        let mut then = BTreeMap::new();
        // From the newest backwards: what stood before the oldest change since is what stood then.
        for later in (sequence + 1..=now).rev() {
            for touch in change_at(state, later)?.touched {
                let before = touch.entry_before()?;
                then.insert((touch.noun, touch.id), before);
            }
        }
        let head = if sequence == 0 { Head::default() } else { Head::of(&change_at(state, sequence)?) };
        Ok(Past { state: state.clone(), head, then })
    }

    /// The last change before it.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// A record as it was then, the trash included.
    pub fn get(&self, noun: Noun, id: &str) -> Result<Option<Entry>> {
        match self.then.get(&(noun, id.to_owned())) {
            Some(then) => Ok(then.clone()),
            None => self.state.get(noun, id),
        }
    }

    /// Every record of a noun as it was then, the trash included; those that exist no more come last.
    pub fn scan(&self, noun: Noun, mut visit: impl FnMut(Entry) -> Result<()>) -> Result<()> {
        self.state.scan(noun, |entry| {
            let key = (noun, entry.record.id().to_owned());
            if self.then.contains_key(&key) { Ok(()) } else { visit(entry) }
        })?;
        let touched = self.then.iter().filter(|((of, _), _)| *of == noun);
        touched.filter_map(|(_, then)| then.clone()).try_for_each(visit)
    }

    /// A change up to then.
    pub fn change(&self, sequence: u64) -> Result<Option<Change>> {
        if sequence > self.head.sequence { Ok(None) } else { self.state.change(sequence) }
    }

    /// What a change up to then says of itself.
    pub fn header(&self, sequence: u64) -> Result<Option<Header>> {
        if sequence > self.head.sequence { Ok(None) } else { self.state.header(sequence) }
    }
}

fn change_at(state: &State, sequence: u64) -> Result<Change> {
    let change = state.change(sequence)?;
    change.ok_or_else(|| Error::Internal(format!("the change {sequence} is missing in the state")))
}
