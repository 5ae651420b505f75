//! The register: the store, the index over it, and the one door through which
//! everything is written.

mod together;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, Utc};

use crate::change::{Change, Entry, Head, Header, Stacks, Step, Touch};
use crate::domain::*;
use crate::error::{Error, Result};
use crate::search::Index;
use crate::store::{Drafts, Files, Finding, Opening, Records, Store, Verification};

pub use together::Seats;

/// What the core does not take for itself from the machine: time, new ids, the user's name.
#[derive(Clone)]
pub struct Surroundings {
    /// The time now, with the offset of the place.
    pub now: Arc<dyn Fn() -> DateTime<FixedOffset> + Send + Sync>,
    /// A new id, never given before.
    pub new_id: Arc<dyn Fn() -> Id + Send + Sync>,
    /// The user of the system, for the history.
    pub author: String,
}

/// An open register.
pub struct Register {
    folder: PathBuf,
    files: Files,
    drafts: Drafts,
    store: Records,
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
    /// A record becomes again what it was after an earlier change.
    Revert {
        /// Its noun.
        noun: Noun,
        /// Its id.
        id: Id,
        /// The revision seen.
        revision: u32,
        /// Sequence number of that change.
        sequence: u64,
    },
    /// Two records of the same thing become one.
    Merge {
        /// The one that stays, as it shall be.
        record: Record,
        /// Its revision seen.
        revision: u32,
        /// The one that goes to the trash.
        gone: Id,
        /// Its revision seen.
        gone_revision: u32,
    },
    /// Every link to a record is led to another one, and it goes to the trash.
    Replace {
        /// Noun of both.
        noun: Noun,
        /// Which goes.
        id: Id,
        /// Its revision seen.
        revision: u32,
        /// Which takes its place.
        by: Id,
    },
    /// The same is done to many records, as they are now.
    Many {
        /// What it is called.
        step: Step,
        /// The records as they shall be; those that do not differ are left alone.
        records: Vec<Record>,
        /// Those that go to the trash; they may point to one another.
        trashed: Vec<RecordRef>,
    },
    /// An election takes effect.
    Elect(Seats),
    /// Two records that look alike are not the same.
    Distinguish {
        /// Noun of both.
        noun: Noun,
        /// The one.
        one: Id,
        /// The other.
        other: Id,
    },
    /// Files are attached to a record.
    Attach {
        /// The record.
        record: RecordRef,
        /// The files, whose bytes are kept already.
        attachments: Vec<Attachment>,
    },
    /// Everything in the trash goes out of the register.
    EmptyTrash,
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
        let (files, drafts) = (Files::open(folder), Drafts::open(folder));
        Ok(Register { folder: folder.to_owned(), files, drafts, store, index, stacks, surroundings, findings })
    }

    /// The register as it was after the change `sequence`, to be read only. Of use as
    /// long as nothing more is written to this one.
    pub fn as_of(&self, sequence: u64) -> Result<Register> {
        let Records::Now(store) = &self.store else { return Err(Error::PastIsReadOnly) };
        let store = Records::Then(store.as_of(sequence)?);
        Ok(Register {
            folder: self.folder.clone(),
            files: self.files.clone(),
            drafts: self.drafts.clone(),
            index: Index::build(&store)?,
            store,
            // What lies in the past is not undone there.
            stacks: Stacks::default(),
            surroundings: self.surroundings.clone(),
            findings: Vec::new(),
        })
    }

    /// Whether this is a state of the past.
    pub fn is_past(&self) -> bool {
        matches!(self.store, Records::Then(_))
    }

    /// What was found amiss and done about it when the register was opened.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The folder of the register.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The files attached to records.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// The drafts kept beside the register.
    pub fn drafts(&self) -> &Drafts {
        &self.drafts
    }

    /// Hands everything to the disk; for the moment before the program ends.
    pub fn flush(&self) -> Result<()> {
        match &self.store {
            Records::Now(store) => store.flush(),
            Records::Then(_) => Ok(()),
        }
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

    /// A record, the trash included; nothing where there never was one.
    pub fn any_entry(&self, noun: Noun, id: &str) -> Result<Option<Entry>> {
        self.store.get(noun, id)
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
    pub fn next_undo(&self) -> Result<Option<Header>> {
        self.stacks.undo.map(|sequence| self.header_at(sequence)).transpose()
    }

    /// The undo that redo would take back.
    pub fn next_redo(&self) -> Result<Option<Header>> {
        self.stacks.redo.map(|sequence| self.header_at(sequence)).transpose()
    }

    /// The changes that undo would take back one after the other, newest first, down to `to`.
    ///
    /// # Errors
    /// `to` is not among them.
    pub fn undo_steps(&self, to: u64) -> Result<Vec<u64>> {
        let mut steps = Vec::new();
        let mut next = self.stacks.undo;
        while let Some(sequence) = next.filter(|sequence| *sequence >= to) {
            steps.push(sequence);
            next = stacks_after(&self.store, sequence - 1)?.undo;
        }
        if steps.last() == Some(&to) { Ok(steps) } else { Err(Error::NoUndoStep { sequence: to }) }
    }

    /// A change by its sequence number.
    ///
    /// # Errors
    /// There was none.
    pub fn change_numbered(&self, sequence: u64) -> Result<Change> {
        if sequence == 0 || sequence > self.head().sequence {
            return Err(Error::Usage(format!("there was no change {sequence}")));
        }
        self.change_at(sequence)
    }

    /// The last change that was written up to a moment; 0 where nothing was.
    pub fn sequence_at(&self, moment: DateTime<Utc>) -> Result<u64> {
        let mut sequence = self.head().sequence;
        while sequence > 0 && self.header_at(sequence)?.at > moment {
            sequence -= 1;
        }
        Ok(sequence)
    }

    /// What changes before `before` say of themselves, newest first, `limit` at most, of those wanted.
    pub fn changes(
        &self,
        before: Option<u64>,
        limit: usize,
        is_wanted: impl Fn(&Header) -> bool,
    ) -> Result<Vec<Header>> {
        let mut found = Vec::new();
        let mut sequence =
            before.map_or(self.head().sequence, |before| before.saturating_sub(1).min(self.head().sequence));
        while sequence > 0 && found.len() < limit {
            let header = self.header_at(sequence)?;
            if is_wanted(&header) {
                found.push(header);
            }
            sequence -= 1;
        }
        Ok(found)
    }

    /// Compares both copies of the register in full, and the links between its records.
    pub fn verify(&self) -> Result<(Verification, Vec<Dangling>)> {
        let Records::Now(store) = &self.store else { return Err(Error::PastIsReadOnly) };
        let verification = store.verify()?;
        let mut dangling = Vec::new();
        for noun in Noun::ALL {
            self.store.scan(noun, |entry| {
                let broken = entry.record.links().into_iter().filter(|link| !self.index.has(link.noun, &link.id));
                // What is attached waits for its record while that lies in the trash.
                if !entry.trashed && noun != Noun::Attachment {
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
            Operation::Revert { noun, id, revision, sequence } => match self.revert(noun, &id, revision, sequence)? {
                Some(revert) => revert,
                None => return Ok(None),
            },
            Operation::Merge { record, revision, gone, gone_revision } => {
                self.merge(record, revision, &gone, gone_revision)?
            }
            Operation::Replace { noun, id, revision, by } => self.replace(noun, &id, revision, &by)?,
            Operation::Many { step, records, trashed } => match self.many(step, records, &trashed)? {
                Some(many) => many,
                None => return Ok(None),
            },
            Operation::Elect(seats) => self.elect(seats)?,
            Operation::Distinguish { noun, one, other } => self.distinguish(noun, &one, &other)?,
            Operation::Attach { record, attachments } => self.attach(&record, attachments)?,
            Operation::EmptyTrash => match self.empty_trash()? {
                Some(emptied) => emptied,
                None => return Ok(None),
            },
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
        let users: Vec<String> = self.index.uses_of(noun, id).iter().map(|user| self.index.name_of(user)).collect();
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
                // What was taken out of the trash for good lay in it; anything else goes into it.
                (Some(now), None) if now.trashed => None,
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
        self.store.store()?.commit(&change)?;
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
        let parent = match record {
            Record::Event(event) => event.parent_id.as_deref(),
            Record::Organization(organization) => organization.parent_id.as_deref(),
            _ => None,
        };
        if self.index.is_inside(record.noun(), parent, record.id()) {
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

    fn header_at(&self, sequence: u64) -> Result<Header> {
        let header = self.store.header(sequence)?;
        header.ok_or_else(|| Error::Internal(format!("the change {sequence} is missing in the state")))
    }

    fn change_at(&self, sequence: u64) -> Result<Change> {
        self.store
            .change(sequence)?
            .ok_or_else(|| Error::Internal(format!("the change {sequence} is missing in the state")))
    }
}

/// What opening gives.
struct Opened {
    store: Records,
    stacks: Stacks,
    index: Index,
    findings: Vec<Finding>,
}

/// Opens the store and reads it once through. Damage deep in its files may make
/// sled panic only here; that is an error like any other.
fn read(folder: &Path, opening: Opening) -> Result<Opened> {
    let (store, findings) = Store::open(folder, opening)?;
    let store = Records::Now(store);
    let reading = catch_unwind(AssertUnwindSafe(|| {
        let stacks = stacks_after(&store, store.head().sequence)?;
        Ok((stacks, Index::build(&store)?))
    }));
    let (stacks, index) =
        reading.unwrap_or_else(|_| Err(Error::Internal("the store stopped while it was read".to_owned())))?;
    Ok(Opened { store, stacks, index, findings })
}

fn stacks_after(store: &Records, sequence: u64) -> Result<Stacks> {
    if sequence == 0 {
        return Ok(Stacks::default());
    }
    let header = store.header(sequence)?;
    header.map(|header| header.stacks).ok_or_else(|| Error::Internal(format!("the change {sequence} is missing")))
}

/// Refuses an edit that was made on an older revision.
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
