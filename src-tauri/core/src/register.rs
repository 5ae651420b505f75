//! The register: the store, the index over it, and the one door through which
//! everything is written.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use chrono::{DateTime, FixedOffset, Utc};

use crate::change::{Change, Entry, Head, Stacks, Step, Touch};
use crate::domain::*;
use crate::error::{Error, Result};
use crate::search::Index;
use crate::store::{Finding, Opening, Store, Verification};

/// What the core does not take for itself from the machine: time, new ids, the user's name.
pub struct Surroundings {
    /// The time now, with the offset of the place.
    pub now: Box<dyn Fn() -> DateTime<FixedOffset> + Send + Sync>,
    /// A new id, never given before.
    pub new_id: Box<dyn Fn() -> Id + Send + Sync>,
    /// The user of the system, for the history.
    pub author: String,
}

/// An open register.
pub struct Register {
    store: Store,
    index: Index,
    stacks: Stacks,
    surroundings: Surroundings,
    findings: Vec<Finding>,
}

/// A link of a live record that leads to no record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dangling {
    /// Noun of the record that has the link.
    pub noun: Noun,
    /// Its id.
    pub id: Id,
    /// The link.
    pub link: Link,
}

/// What shall be written. Everything goes through [`Register::change`].
#[derive(Clone, Debug)]
pub enum Operation {
    /// Make a record; an empty id is filled.
    Create(Record),
    /// Change a record.
    Update {
        /// As it shall be.
        record: Record,
        /// The revision that the edit was made on.
        revision: u32,
    },
    /// Move a record to the trash.
    Trash {
        /// Its noun.
        noun: Noun,
        /// Its id.
        id: Id,
        /// The revision seen.
        revision: u32,
    },
    /// Take a record out of the trash.
    Restore {
        /// Its noun.
        noun: Noun,
        /// Its id.
        id: Id,
        /// The revision seen.
        revision: u32,
    },
    /// Begin a register of one's own; refused when there is anything in it.
    Start(Vec<Record>),
    /// Bring many records in together, their ids kept; refused when one of them exists.
    Import {
        /// What is brought in.
        name: Text,
        /// The records.
        records: Vec<Record>,
    },
    /// Take the last change back.
    Undo,
    /// Do the last change taken back again.
    Redo,
}

impl Register {
    /// Opens or makes the register in `folder`.
    ///
    /// # Errors
    /// The folder is a file, forbidden, open elsewhere or of a newer format, or
    /// neither of its two copies can be read.
    pub fn open(folder: &Path, surroundings: Surroundings) -> Result<Register> {
        let opened = match read(folder, Opening::Quick) {
            // The state opened, and could not be read: the journal makes it anew.
            Err(Error::Damaged { .. } | Error::Internal(_)) => read(folder, Opening::WithoutState),
            other => other,
        };
        let Opened { store, stacks, index, findings } = opened?;
        Ok(Register { store, index, stacks, surroundings, findings })
    }

    /// What was found amiss and done about it when the register was opened.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The folder of the register.
    pub fn folder(&self) -> &Path {
        self.store.folder()
    }

    /// Hands everything to the disk; for the moment before the program ends.
    pub fn flush(&self) -> Result<()> {
        self.store.flush()
    }

    /// The last change.
    pub fn head(&self) -> &Head {
        self.store.head()
    }

    /// The index: names, lists, counts, words.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// The time now, with the offset of the place.
    pub fn now(&self) -> DateTime<FixedOffset> {
        (self.surroundings.now)()
    }

    /// The settings, once the register was begun.
    pub fn settings(&self) -> Option<&Settings> {
        self.index.get::<Settings>(Settings::ID)
    }

    /// A record that is not in the trash.
    pub fn entry(&self, noun: Noun, id: &str) -> Result<Entry> {
        match self.store.get(noun, id)? {
            Some(entry) if entry.trashed => Err(Error::Trashed { noun, id: id.to_owned() }),
            Some(entry) => Ok(entry),
            None => Err(Error::NotFound { noun, id: id.to_owned() }),
        }
    }

    /// An event or activity that is not in the trash.
    pub fn event(&self, id: &str) -> Result<Event> {
        match self.entry(Noun::Event, id)?.record {
            Record::Event(event) => Ok(*event),
            _ => Err(Error::Internal(format!("the record `{id}` under the events is no event"))),
        }
    }

    /// The records in the trash.
    pub fn trashed(&self) -> Result<Vec<Entry>> {
        let mut trashed = Vec::new();
        for noun in Noun::ALL {
            self.store.scan(noun, |entry| {
                if entry.trashed {
                    trashed.push(entry);
                }
                Ok(())
            })?;
        }
        trashed.sort_by_key(|entry| std::cmp::Reverse(entry.updated_at));
        Ok(trashed)
    }

    /// The change that undo would take back.
    pub fn next_undo(&self) -> Result<Option<Change>> {
        self.stacks.undo.map(|sequence| self.change_at(sequence)).transpose()
    }

    /// The undo that redo would take back.
    pub fn next_redo(&self) -> Result<Option<Change>> {
        self.stacks.redo.map(|sequence| self.change_at(sequence)).transpose()
    }

    /// Changes before `before`, newest first, `limit` at most; only those of `record` where one is given.
    pub fn changes(&self, record: Option<(Noun, &str)>, before: Option<u64>, limit: usize) -> Result<Vec<Change>> {
        let mut found = Vec::new();
        let mut sequence =
            before.map_or(self.head().sequence, |before| before.saturating_sub(1).min(self.head().sequence));
        while sequence > 0 && found.len() < limit {
            let change = self.change_at(sequence)?;
            let is_wanted =
                record.is_none_or(|(noun, id)| change.touched.iter().any(|touch| touch.noun == noun && touch.id == id));
            if is_wanted {
                found.push(change);
            }
            sequence -= 1;
        }
        Ok(found)
    }

    /// Compares both copies of the register in full, and the links between its records.
    pub fn verify(&self) -> Result<(Verification, Vec<Dangling>)> {
        let verification = self.store.verify()?;
        let mut dangling = Vec::new();
        for noun in Noun::ALL {
            self.store.scan(noun, |entry| {
                let broken = entry.record.links().into_iter().filter(|link| !self.index.has(link.noun, &link.id));
                if !entry.trashed {
                    dangling.extend(broken.map(|link| Dangling { noun, id: entry.record.id().to_owned(), link }));
                }
                Ok(())
            })?;
        }
        Ok((verification, dangling))
    }

    /// The one door: checks `operation`, writes it, brings the index up to it.
    /// The change is durable when this returns; `None` means that nothing differed.
    ///
    /// # Errors
    /// A refusal by the rules leaves everything as it was; so does a disk that
    /// cannot be written.
    pub fn change(&mut self, operation: Operation) -> Result<Option<Change>> {
        let (step, touched) = match operation {
            Operation::Create(record) => self.create(record)?,
            Operation::Update { record, revision } => match self.update(record, revision)? {
                Some(update) => update,
                None => return Ok(None),
            },
            Operation::Trash { noun, id, revision } => self.trash(noun, &id, revision)?,
            Operation::Restore { noun, id, revision } => self.restore(noun, &id, revision)?,
            Operation::Start(records) => self.start(records)?,
            Operation::Import { name, records } => self.import(name, records)?,
            Operation::Undo => return self.undo().map(Some),
            Operation::Redo => return self.redo().map(Some),
        };
        // A register is begun once: an absent-minded Ctrl+Z must not take the whole of it away.
        let begins = touched.iter().any(|touch| touch.noun == Noun::Settings && touch.before.is_none());
        let undo = if begins { None } else { Some(self.head().sequence + 1) };
        self.write(step, touched, Stacks { undo, redo: None }).map(Some)
    }

    fn create(&self, mut record: Record) -> Result<(Step, Vec<Touch>)> {
        if record.id().is_empty() {
            record.set_id((self.surroundings.new_id)());
        }
        let noun = record.noun();
        if self.store.get(noun, record.id())?.is_some() {
            return Err(Error::IdTaken { noun, id: record.id().to_owned() });
        }
        self.fill_inner_ids(&mut record);
        self.check(&record, &BTreeSet::new())?;
        let name = record.name().clone();
        let entry = self.entry_new(record);
        Ok((Step::Create { noun, name }, vec![touch(None, Some(&entry))?]))
    }

    fn update(&self, mut record: Record, revision: u32) -> Result<Option<(Step, Vec<Touch>)>> {
        let noun = record.noun();
        let before = self.entry(noun, record.id())?;
        refuse_stale(&before, revision)?;
        self.fill_inner_ids(&mut record);
        if record == before.record {
            return Ok(None);
        }
        let known = before.record.links().into_iter().map(|link| (link.noun, link.id)).collect();
        self.check(&record, &known)?;
        let name = record.name().clone();
        let after = self.entry_after(&before, record, false);
        Ok(Some((Step::Update { noun, name }, vec![touch(Some(&before), Some(&after))?])))
    }

    fn trash(&self, noun: Noun, id: &str, revision: u32) -> Result<(Step, Vec<Touch>)> {
        let before = self.entry(noun, id)?;
        refuse_stale(&before, revision)?;
        let users = self.index.users_of(noun, id);
        if !users.is_empty() {
            return Err(Error::InUse { noun, id: id.to_owned(), users });
        }
        let after = self.entry_after(&before, before.record.clone(), true);
        Ok((Step::Trash { noun, name: before.record.name().clone() }, vec![touch(Some(&before), Some(&after))?]))
    }

    /// A record comes back with those of its links that lie in the trash too.
    fn restore(&self, noun: Noun, id: &str, revision: u32) -> Result<(Step, Vec<Touch>)> {
        let before = self.store.get(noun, id)?.ok_or_else(|| Error::NotFound { noun, id: id.to_owned() })?;
        refuse_stale(&before, revision)?;
        if !before.trashed {
            return Err(Error::Usage(format!("`{id}` is not in the trash")));
        }
        let step = Step::Restore { noun, name: before.record.name().clone() };
        let mut coming: BTreeSet<(Noun, Id)> = BTreeSet::from([(noun, id.to_owned())]);
        let (mut waiting, mut touched) = (vec![before], Vec::new());
        while let Some(before) = waiting.pop() {
            let after = self.entry_after(&before, before.record.clone(), false);
            touched.push(touch(Some(&before), Some(&after))?);
            for link in before.record.links() {
                if self.index.has(link.noun, &link.id) || !coming.insert((link.noun, link.id.clone())) {
                    continue;
                }
                let linked = self.store.get(link.noun, &link.id)?;
                waiting.push(linked.ok_or(Error::NotFound { noun: link.noun, id: link.id })?);
            }
        }
        Ok((step, touched))
    }

    fn start(&self, records: Vec<Record>) -> Result<(Step, Vec<Touch>)> {
        if self.settings().is_some() {
            return Err(Error::AlreadyBegun);
        }
        let name = records
            .iter()
            .find_map(|record| Settings::of(record))
            .map(|settings| settings.city_name.clone())
            .unwrap_or_default();
        let touched = self.touches_of_new(records)?;
        Ok((Step::Start { name }, touched))
    }

    fn import(&self, name: Text, records: Vec<Record>) -> Result<(Step, Vec<Touch>)> {
        if self.settings().is_some() && records.iter().any(|record| record.noun() == Noun::Settings) {
            return Err(Error::AlreadyBegun);
        }
        let count = u32::try_from(records.len()).unwrap_or(u32::MAX);
        let touched = self.touches_of_new(records)?;
        Ok((Step::Import { name, records: count }, touched))
    }

    /// Many new records at once, which may point to one another.
    fn touches_of_new(&self, mut records: Vec<Record>) -> Result<Vec<Touch>> {
        for record in &mut records {
            if record.id().is_empty() {
                record.set_id((self.surroundings.new_id)());
            }
            self.fill_inner_ids(record);
        }
        let together: BTreeSet<(Noun, Id)> =
            records.iter().map(|record| (record.noun(), record.id().to_owned())).collect();
        if together.len() != records.len() {
            return Err(Error::Usage("two of the records have the same id".to_owned()));
        }
        let mut touched = Vec::with_capacity(records.len());
        for record in records {
            let (noun, id) = (record.noun(), record.id().to_owned());
            self.check(&record, &together)?;
            let before = self.store.get(noun, &id)?;
            if before.as_ref().is_some_and(|entry| !entry.trashed) {
                return Err(Error::AlreadyBegun);
            }
            let after = match &before {
                Some(before) => self.entry_after(before, record, false),
                None => self.entry_new(record),
            };
            touched.push(touch(before.as_ref(), Some(&after))?);
        }
        Ok(touched)
    }

    fn undo(&mut self) -> Result<Change> {
        let sequence = self.stacks.undo.ok_or(Error::NothingToUndo)?;
        let change = self.change_at(sequence)?;
        let below = stacks_after(&self.store, sequence - 1)?.undo;
        let stacks = Stacks { undo: below, redo: Some(self.head().sequence + 1) };
        let touched = self.taken_back(&change)?;
        let step = Step::Undo { of: sequence, step: Box::new(inner_step(&change.step)) };
        self.write(step, touched, stacks)
    }

    fn redo(&mut self) -> Result<Change> {
        let sequence = self.stacks.redo.ok_or(Error::NothingToRedo)?;
        let change = self.change_at(sequence)?;
        let below = stacks_after(&self.store, sequence - 1)?.redo;
        let stacks = Stacks { undo: Some(self.head().sequence + 1), redo: below };
        let touched = self.taken_back(&change)?;
        let step = Step::Redo { of: sequence, step: Box::new(inner_step(&change.step)) };
        self.write(step, touched, stacks)
    }

    /// The touches that take `change` back. A revision never goes backwards: a
    /// record taken back is a new revision with the old contents, so that an
    /// editor still open on it is told.
    fn taken_back(&self, change: &Change) -> Result<Vec<Touch>> {
        let mut touched = Vec::with_capacity(change.touched.len());
        for inverse in change.touched.iter().rev().map(Touch::inverse) {
            let now = self.store.get(inverse.noun, &inverse.id)?;
            let after = match (&now, inverse.entry_after()?) {
                (Some(now), Some(wanted)) => Some(self.entry_after(now, wanted.record, wanted.trashed)),
                (None, Some(wanted)) => Some(wanted),
                (Some(now), None) => Some(self.entry_after(now, now.record.clone(), true)),
                (None, None) => None,
            };
            touched.push(touch(now.as_ref(), after.as_ref())?);
        }
        Ok(touched)
    }

    fn write(&mut self, step: Step, touched: Vec<Touch>, stacks: Stacks) -> Result<Change> {
        let at = self.now().with_timezone(&Utc);
        let change = Change::new(self.head(), at, &self.surroundings.author, step, stacks, touched)?;
        self.store.commit(&change)?;
        self.stacks = stacks;
        for touch in &change.touched {
            self.index.replace(touch.noun, &touch.id, touch.entry_after()?);
        }
        // The change is saved. Names that search could not read again are read at the next opening.
        let _ = self.index.refresh(&change.touched, &self.store);
        Ok(change)
    }

    /// The rules of the noun, and that every link leads to a record; links in
    /// `known` (those it had before, those that come with it) are not asked again.
    fn check(&self, record: &Record, known: &BTreeSet<(Noun, Id)>) -> Result<()> {
        let mut fields = record.problems();
        if !is_id(record.id()) {
            fields.push(FieldError { field: "id".to_owned(), problem: Problem::BadCode { wanted: "code-id" } });
        }
        for link in record.links() {
            let is_known = known.contains(&(link.noun, link.id.clone())) || self.index.has(link.noun, &link.id);
            if !is_known {
                fields.push(FieldError {
                    field: link.field,
                    problem: Problem::UnknownLink { noun: link.noun, id: link.id },
                });
            }
        }
        if let Record::Event(event) = record
            && self.index.is_inside(event.parent_id.as_deref(), &event.id)
        {
            fields.push(FieldError { field: "parent_id".to_owned(), problem: Problem::Circle });
        }
        if fields.is_empty() { Ok(()) } else { Err(Error::Invalid { noun: record.noun(), fields }) }
    }

    /// Outcomes and elections that have no id yet get one.
    fn fill_inner_ids(&self, record: &mut Record) {
        let Record::Event(event) = record else { return };
        for outcome in &mut event.outcomes {
            if outcome.id.is_empty() {
                outcome.id = (self.surroundings.new_id)();
            }
            for election in outcome.elections.iter_mut().filter(|election| election.id.is_empty()) {
                election.id = (self.surroundings.new_id)();
            }
        }
    }

    fn entry_new(&self, record: Record) -> Entry {
        let now = self.now().with_timezone(&Utc);
        Entry {
            version: Entry::VERSION,
            revision: 1,
            created_at: now,
            updated_at: now,
            updated_by: self.surroundings.author.clone(),
            trashed: false,
            record,
        }
    }

    fn entry_after(&self, before: &Entry, record: Record, trashed: bool) -> Entry {
        Entry {
            version: Entry::VERSION,
            revision: before.revision + 1,
            created_at: before.created_at,
            updated_at: self.now().with_timezone(&Utc),
            updated_by: self.surroundings.author.clone(),
            trashed,
            record,
        }
    }

    fn change_at(&self, sequence: u64) -> Result<Change> {
        self.store
            .change(sequence)?
            .ok_or_else(|| Error::Internal(format!("the change {sequence} is missing in the state")))
    }
}

/// What opening gives.
struct Opened {
    store: Store,
    stacks: Stacks,
    index: Index,
    findings: Vec<Finding>,
}

/// Opens the store and reads it once through. Damage deep in its files may make
/// sled panic only here; that is an error like any other.
fn read(folder: &Path, opening: Opening) -> Result<Opened> {
    let (store, findings) = Store::open(folder, opening)?;
    let reading = catch_unwind(AssertUnwindSafe(|| {
        let stacks = stacks_after(&store, store.head().sequence)?;
        Ok((stacks, Index::build(&store)?))
    }));
    let (stacks, index) =
        reading.unwrap_or_else(|_| Err(Error::Internal("the store stopped while it was read".to_owned())))?;
    Ok(Opened { store, stacks, index, findings })
}

fn stacks_after(store: &Store, sequence: u64) -> Result<Stacks> {
    if sequence == 0 {
        return Ok(Stacks::default());
    }
    let change = store.change(sequence)?;
    change.map(|change| change.stacks).ok_or_else(|| Error::Internal(format!("the change {sequence} is missing")))
}

fn refuse_stale(entry: &Entry, seen: u32) -> Result<()> {
    if entry.revision == seen {
        return Ok(());
    }
    let (noun, id) = (entry.record.noun(), entry.record.id().to_owned());
    Err(Error::Stale { noun, id, seen, now: entry.revision })
}

fn touch(before: Option<&Entry>, after: Option<&Entry>) -> Result<Touch> {
    let record =
        before.or(after).map(|entry| &entry.record).ok_or_else(|| Error::Internal("a touch of nothing".to_owned()))?;
    Touch::new(record.noun(), record.id().to_owned(), before, after)
}

/// What an undo or redo is about: never an undo of an undo of an undo.
fn inner_step(step: &Step) -> Step {
    match step {
        Step::Undo { step, .. } | Step::Redo { step, .. } => (**step).clone(),
        own => own.clone(),
    }
}

/// Whether the store can keep a record under this id.
fn is_id(id: &str) -> bool {
    const ID_BYTES_MAX: usize = 64;
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    !id.is_empty() && id.len() <= ID_BYTES_MAX && id.bytes().all(allowed)
}

/// A new id for real use: a UUID version 7, which sorts by time.
pub fn new_id() -> Id {
    uuid::Uuid::now_v7().to_string()
}
