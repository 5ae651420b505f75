//! Opening: the journal and the state are compared, and the one that lags or
//! is damaged is rebuilt from the other. Nothing damaged is thrown away: it is
//! kept aside in `damaged/`, and what was found and done is told.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::journal::{self, Journal};
use super::state::State;
use super::{Key, Verification, journal_folder, state_folder, sync_folder};
use crate::change::{Change, Head};
use crate::domain::{Id, Noun};
use crate::error::{Error, Result};

/// Something found while opening, and what was done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The last save had been cut off before it was acknowledged; its rest was removed.
    UnfinishedSaveRemoved,
    /// The state could not be used and was rebuilt from the journal; the old files are kept.
    StateRebuilt {
        /// Where the old files are.
        kept: PathBuf,
    },
    /// The journal was damaged or short and was rebuilt from the state; the old files are kept.
    JournalRebuilt {
        /// Where the old files are; absent when there were none.
        kept: Option<PathBuf>,
        /// How many changes only the state still had.
        rescued: u64,
    },
    /// Both were damaged: everything up to this change is there, and what came after is not.
    ChangesLost {
        /// Sequence number of the last change that is there.
        last: u64,
    },
}

/// Something that does not agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The journal is damaged after this change.
    Journal {
        /// Sequence number of the last whole change.
        after: u64,
    },
    /// The state is at another change than the journal.
    Heads {
        /// The journal's.
        journal: u64,
        /// The state's.
        state: u64,
    },
    /// A change in the state is not the one in the journal.
    Change {
        /// Its sequence number.
        sequence: u64,
    },
    /// A record in the state is not what the journal leads to.
    Record {
        /// Its noun.
        noun: Noun,
        /// Its id.
        id: Id,
    },
}

/// Opens the state of the register in `folder`, mended where it must be, with
/// the head after which the journal goes on.
pub(super) fn open(folder: &Path) -> Result<(State, Head, Vec<Finding>)> {
    let journal_head = Journal::quick_head(&journal_folder(folder))?;
    match (journal_head, State::open(&state_folder(folder))) {
        (Some(head), Ok(state)) if head == *state.head() => Ok((state, head, Vec::new())),
        // A full disk or a forbidden file is no damage: say so, and touch nothing.
        (_, Err(error @ Error::Storage { .. })) => Err(error),
        (_, state) => mend(folder, state.ok()),
    }
}

/// Reads both copies in full, takes the longer chain and brings the other up to it.
fn mend(folder: &Path, state: Option<State>) -> Result<(State, Head, Vec<Finding>)> {
    let journal_path = journal_folder(folder);
    let mut findings = Vec::new();
    let mut reading = Journal::read_all(&journal_path)?;
    if reading.fault == Some(journal::Fault::TornTail) {
        keep_aside_copy(folder, &journal_path)?;
        Journal::cut_torn_tail(&journal_path)?;
        findings.push(Finding::UnfinishedSaveRemoved);
        reading.fault = None;
    }
    let in_journal = reading.changes.last().map(Head::of).unwrap_or_default();
    let chain = longest_chain(reading.changes, state.as_ref());
    let head = chain.last().map(Head::of).unwrap_or_default();
    let is_journal_whole = reading.fault.is_none() && in_journal == head;
    if !is_journal_whole {
        let kept = rebuild_journal(folder, &chain)?;
        let rescued = head.sequence - in_journal.sequence.min(head.sequence);
        findings.push(Finding::JournalRebuilt { kept, rescued });
        if rescued == 0 {
            findings.push(Finding::ChangesLost { last: head.sequence });
        }
    }
    let state = follow(folder, state, &chain, &mut findings)?;
    Ok((state, head, findings))
}

/// The journal's chain, or the state's where that one is longer: either a
/// continuation of the journal's or a whole chain of its own.
fn longest_chain(mut journal: Vec<Change>, state: Option<&State>) -> Vec<Change> {
    let Some(state) = state else { return journal };
    let head = journal.last().map(Head::of).unwrap_or_default();
    if state.head().sequence <= head.sequence {
        return journal;
    }
    let further = state.changes_after(&head);
    if !further.is_empty() {
        journal.extend(further);
        return journal;
    }
    let own = state.changes_after(&Head::default());
    if own.len() > journal.len() { own } else { journal }
}

/// The state at the head of `chain`: caught up where it lies on the chain, rebuilt where it does not.
fn follow(folder: &Path, state: Option<State>, chain: &[Change], findings: &mut Vec<Finding>) -> Result<State> {
    if let Some(mut state) = state {
        let at = state.head().clone();
        let reached = usize::try_from(at.sequence).unwrap_or(usize::MAX);
        let lies_on_chain = match reached.checked_sub(1) {
            None => at == Head::default(),
            Some(last) => chain.get(last).is_some_and(|change| Head::of(change) == at),
        };
        if lies_on_chain {
            for change in &chain[reached..] {
                state.apply(change)?;
            }
            return Ok(state);
        }
        drop(state);
    }
    rebuild_state(folder, chain, findings)
}

fn rebuild_state(folder: &Path, chain: &[Change], findings: &mut Vec<Finding>) -> Result<State> {
    let fresh = folder.join("state.new");
    if fresh.exists() {
        fs::remove_dir_all(&fresh).map_err(Error::storage("remove", &fresh))?;
    }
    let mut state = State::open(&fresh)?;
    for change in chain {
        state.apply(change)?;
    }
    state.flush()?;
    drop(state);
    let path = state_folder(folder);
    if let Some(kept) = keep_aside(folder, &path)? {
        findings.push(Finding::StateRebuilt { kept });
    }
    fs::rename(&fresh, &path).map_err(Error::storage("rename", &fresh))?;
    sync_folder(folder)?;
    State::open(&path)
}

fn rebuild_journal(folder: &Path, chain: &[Change]) -> Result<Option<PathBuf>> {
    let fresh = folder.join("journal.new");
    if fresh.exists() {
        fs::remove_dir_all(&fresh).map_err(Error::storage("remove", &fresh))?;
    }
    Journal::write_new(&fresh, chain)?;
    let path = journal_folder(folder);
    let kept = keep_aside(folder, &path)?;
    fs::rename(&fresh, &path).map_err(Error::storage("rename", &fresh))?;
    sync_folder(folder)?;
    Ok(kept)
}

/// Moves a damaged folder into `damaged/`, under a name that is free.
fn keep_aside(folder: &Path, damaged: &Path) -> Result<Option<PathBuf>> {
    if !damaged.exists() {
        return Ok(None);
    }
    let kept = free_name(folder, damaged)?;
    fs::rename(damaged, &kept).map_err(Error::storage("rename", damaged))?;
    Ok(Some(kept))
}

/// Copies the files of a folder into `damaged/` before they are mended in place.
fn keep_aside_copy(folder: &Path, damaged: &Path) -> Result<()> {
    let Some(last) = Journal::segments(damaged)?.pop() else { return Ok(()) };
    let kept = free_name(folder, &last)?;
    fs::copy(&last, &kept).map(|_| ()).map_err(Error::storage("copy", &last))
}

fn free_name(folder: &Path, damaged: &Path) -> Result<PathBuf> {
    let shelf = folder.join("damaged");
    fs::create_dir_all(&shelf).map_err(Error::storage("create", &shelf))?;
    let name = damaged.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    (1_u32..)
        .map(|number| shelf.join(format!("{number:03}-{name}")))
        .find(|path| !path.exists())
        .ok_or_else(|| Error::Internal("no free name for damaged files".to_owned()))
}

/// Compares journal and state in full: the chain, every change, every record.
pub(super) fn verify(journal_folder: &Path, state: &State) -> Result<Verification> {
    let reading = Journal::read_all(journal_folder)?;
    let mut verification = Verification { changes: reading.changes.len() as u64, ..Verification::default() };
    let head = reading.changes.last().map(Head::of).unwrap_or_default();
    if reading.fault.is_some() {
        verification.faults.push(Fault::Journal { after: head.sequence });
    }
    if head != *state.head() {
        verification.faults.push(Fault::Heads { journal: head.sequence, state: state.head().sequence });
    }
    let mut expected: BTreeMap<Key, &str> = BTreeMap::new();
    for change in &reading.changes {
        let kept = state.change(change.sequence).ok().flatten();
        if kept.is_none_or(|kept| kept.hash != change.hash || !kept.touched.iter().all(|touch| touch.is_intact())) {
            verification.faults.push(Fault::Change { sequence: change.sequence });
        }
        for touch in &change.touched {
            match &touch.after {
                Some(after) => expected.insert((touch.noun, touch.id.clone()), after.get()),
                None => expected.remove(&(touch.noun, touch.id.clone())),
            };
        }
    }
    verification.records = expected.len() as u64;
    compare_records(state, expected, &mut verification.faults)?;
    Ok(verification)
}

fn compare_records(state: &State, mut expected: BTreeMap<Key, &str>, faults: &mut Vec<Fault>) -> Result<()> {
    for noun in Noun::ALL {
        state.scan_bytes(noun, |id, bytes| {
            let wanted = expected.remove(&(noun, id.clone()));
            if wanted.is_none_or(|wanted| wanted.as_bytes() != bytes) {
                faults.push(Fault::Record { noun, id });
            }
            Ok(())
        })?;
    }
    faults.extend(expected.into_keys().map(|(noun, id)| Fault::Record { noun, id }));
    Ok(())
}
