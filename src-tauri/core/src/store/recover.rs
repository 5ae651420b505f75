//! Opening: the journal and the state are compared, and the one that lags or
//! is damaged is rebuilt from the other. Nothing damaged is thrown away: it is
//! kept aside in `damaged/`, and what was found and done is told.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::journal::Journal;
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

/// A file whose presence asks for a full comparison at the next opening.
const MEND_WISH: &str = "mend";

/// How the register shall be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// Believing the two heads where they agree.
    Quick,
    /// With a state made anew from the journal: the one that is there opened
    /// and could not be read.
    WithoutState,
}

/// Leaves the wish for a full comparison at the next opening.
pub(super) fn wish_to_mend(folder: &Path) -> Result<()> {
    let path = folder.join(MEND_WISH);
    fs::write(&path, b"").map_err(Error::storage("write", &path))
}

/// Opens the state of the register in `folder`, mended where it must be, with
/// the head after which the journal goes on.
pub(super) fn open(folder: &Path, opening: Opening) -> Result<(State, Head, Vec<Finding>)> {
    finish_interrupted_rebuild(folder)?;
    let wished = folder.join(MEND_WISH).exists();
    if opening == Opening::WithoutState {
        return mend(folder, None);
    }
    let state = State::open(&state_folder(folder));
    let journal_head = Journal::quick_head(&journal_folder(folder))?;
    match (journal_head, state) {
        (Some(head), Ok(state)) if head == *state.head() && !wished => Ok((state, head, Vec::new())),
        // A full disk or a forbidden file is no damage: say so, and touch nothing.
        (_, Err(error @ Error::Storage { .. })) => Err(error),
        (_, state) => mend(folder, state.ok()),
    }
}

/// A journal written anew whose renaming was cut off: it was whole before the old one was moved away.
fn finish_interrupted_rebuild(folder: &Path) -> Result<()> {
    let (fresh, path) = (folder.join("journal.new"), journal_folder(folder));
    if path.exists() || !fresh.exists() {
        return Ok(());
    }
    fs::rename(&fresh, &path).map_err(Error::storage("rename", &fresh))?;
    sync_folder(folder)
}

/// Reads both copies in full, joins what is whole in either into the longest
/// chain, and brings both up to it.
fn mend(folder: &Path, state: Option<State>) -> Result<(State, Head, Vec<Finding>)> {
    let journal_path = journal_folder(folder);
    let mut findings = Vec::new();
    let reading = Journal::read_all(&journal_path)?;
    let in_state = state.as_ref().map(State::all_changes).unwrap_or_default();
    let seen = last_sequence(&reading.changes).max(state.as_ref().map_or(0, |state| state.head().sequence));
    let chain = longest_chain(&reading.changes, &in_state);
    if chain.is_empty() && (seen > 0 || reading.damaged_lines > 0 || state.is_none()) {
        let reason = "no change of the journal or the state can be read".to_owned();
        return Err(Error::Damaged { folder: folder.to_owned(), reason });
    }
    if reading.has_torn_tail {
        keep_aside_copy(folder, &journal_path)?;
        Journal::cut_torn_tail(&journal_path)?;
        findings.push(Finding::UnfinishedSaveRemoved);
    }
    let head = chain.last().map(Head::of).unwrap_or_default();
    let rescued = chain.len().saturating_sub(whole_in(&chain, &reading.changes));
    if seen > head.sequence || reading.damaged_lines > rescued {
        findings.push(Finding::ChangesLost { last: head.sequence });
    }
    if reading.damaged_lines > 0 || !is_same(&chain, &reading.changes) {
        let kept = rebuild_journal(folder, &chain)?;
        findings.push(Finding::JournalRebuilt { kept, rescued: rescued as u64 });
    }
    let state = follow(folder, state, &chain, &mut findings)?;
    remove_wish(folder)?;
    Ok((state, head, findings))
}

fn remove_wish(folder: &Path) -> Result<()> {
    let path = folder.join(MEND_WISH);
    if path.exists() { fs::remove_file(&path).map_err(Error::storage("remove", &path)) } else { Ok(()) }
}

fn last_sequence(changes: &[Change]) -> u64 {
    changes.iter().map(|change| change.sequence).max().unwrap_or(0)
}

/// How many changes of the chain stand in `changes`.
fn whole_in(chain: &[Change], changes: &[Change]) -> usize {
    let hashes: std::collections::HashSet<&str> = changes.iter().map(|change| change.hash.as_str()).collect();
    chain.iter().filter(|change| hashes.contains(change.hash.as_str())).count()
}

fn is_same(chain: &[Change], changes: &[Change]) -> bool {
    chain.len() == changes.len() && chain.iter().zip(changes).all(|(a, b)| a.hash == b.hash)
}

/// The longest chain from the first change on that the whole changes of both
/// copies make together: one copy's gaps are filled from the other. Where the
/// two disagree from some change on, the longer way is taken.
fn longest_chain(journal: &[Change], state: &[Change]) -> Vec<Change> {
    let by_journal = walk(journal, state);
    let by_state = walk(state, journal);
    if by_state.len() > by_journal.len() { by_state } else { by_journal }
}

fn walk(first: &[Change], second: &[Change]) -> Vec<Change> {
    let mut pool: BTreeMap<u64, Vec<&Change>> = BTreeMap::new();
    for change in first.iter().chain(second) {
        pool.entry(change.sequence).or_default().push(change);
    }
    let (mut chain, mut head): (Vec<Change>, Head) = Default::default();
    while let Some(next) = pool.get(&(head.sequence + 1)).and_then(|next| next.iter().find(|next| next.follows(&head)))
    {
        head = Head::of(next);
        chain.push((*next).clone());
    }
    chain
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
    let is_lossless = !findings.iter().any(|finding| matches!(finding, Finding::ChangesLost { .. }));
    if let Some(kept) = keep_aside(folder, &path)?
        && is_lossless
    {
        findings.push(Finding::StateRebuilt { kept });
    }
    fs::rename(&fresh, &path).map_err(Error::storage("rename", &fresh))?;
    sync_folder(folder)?;
    State::open(&path)
}

fn rebuild_journal(folder: &Path, chain: &[Change]) -> Result<Option<PathBuf>> {
    let fresh = folder.join("journal.new");
    keep_aside(folder, &fresh)?;
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
    let chain = walk(&reading.changes, &[]);
    let head = chain.last().map(Head::of).unwrap_or_default();
    let mut verification = Verification { changes: chain.len() as u64, ..Verification::default() };
    if reading.damaged_lines > 0 || reading.has_torn_tail || !is_same(&chain, &reading.changes) {
        verification.faults.push(Fault::Journal { after: head.sequence });
    }
    if head != *state.head() {
        verification.faults.push(Fault::Heads { journal: head.sequence, state: state.head().sequence });
    }
    let mut expected: BTreeMap<Key, &str> = BTreeMap::new();
    for change in &chain {
        let kept = state.change(change.sequence).ok().flatten();
        if kept.is_none_or(|kept| kept.hash != change.hash || !kept.is_intact()) {
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
