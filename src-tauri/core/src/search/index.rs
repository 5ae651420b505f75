//! What lists, counts and pickers read: every event in short, every other
//! record whole. Built when the register is opened, kept up by each change.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::analysis;
use super::query::{EventQuery, Failed, Prepared};
use super::words::{Slots, Words};
use crate::change::{Entry, Touch};
use crate::domain::*;
use crate::edtf::{Edtf, Overlap, SortKey};
use crate::error::Result;
use crate::store::Records;

/// An event in short: what filters and counts ask.
#[derive(Clone, Debug)]
pub struct EventDigest {
    /// Id.
    pub id: Id,
    /// Name.
    pub name: Text,
    /// Event, or activity.
    pub record_type: RecordType,
    /// Date.
    pub date: Option<Edtf>,
    /// Kind.
    pub kind: EventKind,
    /// Format.
    pub mode: AttendanceMode,
    /// Associations.
    pub associations: Vec<Id>,
    /// Place.
    pub place: Option<Id>,
    /// People, posts and offices that took part.
    pub participants: Vec<Id>,
    /// Kinds of its outcomes, one for each outcome.
    pub outcomes: Vec<OutcomeKind>,
    /// Whether anything of it was inferred.
    pub is_inferred: bool,
    /// Whether its date was inferred or is uncertain.
    pub is_date_inferred: bool,
    /// Whether its format was inferred.
    pub is_mode_inferred: bool,
    /// What was discussed.
    pub topics: Vec<Text>,
    /// The event of which it is a part.
    pub parent_id: Option<Id>,
    /// The body whose meeting it was.
    pub body_id: Option<Id>,
    links: Vec<(Noun, Id)>,
}

/// Where an event stands in the order: dated before undated, then by date, then by id.
type OrderKey = (bool, Option<SortKey>, Id);

/// The index.
#[derive(Default)]
pub struct Index {
    /// Every record that is no event, the trash apart.
    records: BTreeMap<Noun, BTreeMap<Id, Entry>>,
    events: Vec<Option<EventDigest>>,
    slots: HashMap<Id, u32>,
    free: Vec<u32>,
    order: BTreeMap<OrderKey, u32>,
    words: Words,
    /// The slots of the events that point to each record.
    linked: HashMap<Noun, HashMap<Id, Vec<u32>>>,
    /// The topics of all events, by what they are compared by.
    topics: BTreeMap<String, Topic>,
}

/// A topic, as the events have it.
#[derive(Clone, Debug, Default)]
pub struct Topic {
    /// Its wordings, with how often each stands.
    pub wordings: BTreeMap<(Option<String>, Option<String>), u32>,
    slots: Vec<u32>,
}

impl Topic {
    /// What a topic is compared by: its Russian wording, else the English one, without case,
    /// quotes and dashes; nothing where it has no words.
    pub fn key(topic: &Text) -> Option<String> {
        let folded = analysis::words(topic.words(crate::language::Language::Ru)).join(" ");
        (!folded.is_empty()).then_some(folded)
    }
}

/// The events under a query, in order, oldest first.
#[derive(Debug, Default)]
pub struct Selection {
    /// Certainly under it, dated.
    pub certain: Vec<u32>,
    /// Only possibly in the period.
    pub possible: Vec<u32>,
    /// Without a date.
    pub undated: Vec<u32>,
    /// Activities, which are never counted.
    pub activities: Vec<u32>,
    /// For every event that fails at most one filter: which.
    pub near: Vec<(u32, Failed)>,
    /// The words as they were understood under the other layout.
    pub corrected_text: Option<String>,
}

impl Index {
    /// Reads the whole store.
    pub fn build(store: &Records) -> Result<Index> {
        let mut index = Index::default();
        for noun in Noun::ALL {
            store.scan(noun, |entry| {
                let id = entry.record.id().to_owned();
                index.replace(noun, &id, Some(entry));
                Ok(())
            })?;
        }
        Ok(index)
    }

    /// Puts a record as it is now in the place of what was known of it.
    pub fn replace(&mut self, noun: Noun, id: &str, entry: Option<Entry>) {
        let entry = entry.filter(|entry| !entry.trashed);
        if noun == Noun::Event {
            self.take_out_event(id);
            if let Some(Entry { record: Record::Event(event), .. }) = entry {
                self.put_event(&event);
            }
            return;
        }
        let records = self.records.entry(noun).or_default();
        match entry {
            Some(entry) => records.insert(id.to_owned(), entry),
            None => records.remove(id),
        };
    }

    /// Reads the events again that speak of a record just changed: its name is among their words.
    pub fn refresh(&mut self, touched: &[Touch], store: &Records) -> Result<()> {
        let speaking: BTreeSet<Id> = touched
            .iter()
            .filter(|touch| touch.noun != Noun::Event)
            .flat_map(|touch| self.events_of(touch.noun, &touch.id))
            .map(|event| event.id.clone())
            .collect();
        for id in speaking {
            let entry = store.get(Noun::Event, &id)?;
            self.replace(Noun::Event, &id, entry);
        }
        Ok(())
    }

    /// A record that is no event.
    pub fn get<T: Kept>(&self, id: &str) -> Option<&T> {
        self.entry(T::NOUN, id).and_then(|entry| T::of(&entry.record))
    }

    /// A record that is no event, with its revision.
    pub fn entry(&self, noun: Noun, id: &str) -> Option<&Entry> {
        self.records.get(&noun)?.get(id)
    }

    /// Every record of a noun that is no event, in the order of ids.
    pub fn entries(&self, noun: Noun) -> impl Iterator<Item = &Entry> {
        self.records.get(&noun).into_iter().flat_map(BTreeMap::values)
    }

    /// Every record of a noun as its type, in the order of ids.
    pub fn all<T: Kept>(&self) -> impl Iterator<Item = &T> {
        self.entries(T::NOUN).filter_map(|entry| T::of(&entry.record))
    }

    /// Whether there is such a record, the trash apart.
    pub fn has(&self, noun: Noun, id: &str) -> bool {
        match noun {
            Noun::Event => self.slots.contains_key(id),
            _ => self.entry(noun, id).is_some(),
        }
    }

    /// An event in short, by its id.
    pub fn event(&self, id: &str) -> Option<&EventDigest> {
        self.digest(*self.slots.get(id)?)
    }

    /// An event in short.
    pub fn digest(&self, slot: u32) -> Option<&EventDigest> {
        self.events.get(slot as usize)?.as_ref()
    }

    /// Every event and activity, in order, oldest first, undated last.
    pub fn all_events(&self) -> impl Iterator<Item = (u32, &EventDigest)> {
        self.order.values().filter_map(|&slot| Some((slot, self.digest(slot)?)))
    }

    /// How many records of a noun there are, activities apart from events.
    pub fn count(&self, noun: Noun) -> usize {
        match noun {
            Noun::Event => self.all_events().filter(|(_, event)| event.record_type == RecordType::Event).count(),
            _ => self.records.get(&noun).map_or(0, BTreeMap::len),
        }
    }

    /// How many activities there are.
    pub fn count_activities(&self) -> usize {
        self.slots.len() - self.count(Noun::Event)
    }

    /// The parts of an event.
    pub fn parts_of(&self, id: &str) -> Vec<&EventDigest> {
        let linked = self.events_of(Noun::Event, id);
        linked.into_iter().filter(|event| event.parent_id.as_deref() == Some(id)).collect()
    }

    /// Whether `parent` is `id` or lies within it, of events or of organizations.
    pub fn is_inside(&self, noun: Noun, parent: Option<&str>, id: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut parent = parent;
        while let Some(now) = parent {
            if now == id || !seen.insert(now) {
                return true;
            }
            parent = match noun {
                Noun::Event => self.event(now).and_then(|event| event.parent_id.as_deref()),
                _ => self.get::<Organization>(now).and_then(|organization| organization.parent_id.as_deref()),
            };
        }
        false
    }

    /// The live records that point to a record, events first; not what is attached to it.
    pub fn uses_of(&self, noun: Noun, id: &str) -> Vec<RecordRef> {
        let events = self
            .events_of(noun, id)
            .into_iter()
            .filter(|event| event.id != id || noun != Noun::Event)
            .map(|event| RecordRef { noun: Noun::Event, id: event.id.clone() });
        let others = self
            .records
            .iter()
            .filter(|(of, _)| !matches!(of, Noun::Attachment | Noun::Distinction))
            .flat_map(|(_, entries)| entries.values())
            .filter(|entry| entry.record.links().iter().any(|link| link.noun == noun && link.id == id))
            .map(|entry| RecordRef { noun: entry.record.noun(), id: entry.record.id().to_owned() });
        events.chain(others).collect()
    }

    /// What a live record is called, in Russian where it can be; empty where it is not there.
    pub fn name_of(&self, record: &RecordRef) -> String {
        let language = crate::language::Language::Ru;
        match record.noun {
            Noun::Event => self.event(&record.id).map(|event| event.name.words(language)),
            noun => self.entry(noun, &record.id).map(|entry| entry.record.name().words(language)),
        }
        .unwrap_or_default()
        .to_owned()
    }

    /// The events and activities that point to a record, in order, oldest first, undated last.
    pub fn events_of(&self, noun: Noun, id: &str) -> Vec<&EventDigest> {
        let mut events: Vec<&EventDigest> =
            self.slots_of(noun, id).iter().filter_map(|slot| self.digest(*slot)).collect();
        events.sort_by_cached_key(|event| order_key(event));
        events
    }

    /// How many events and activities point to a record.
    pub fn use_count(&self, noun: Noun, id: &str) -> usize {
        self.slots_of(noun, id).len()
    }

    /// The same events without an order.
    pub fn events_unordered(&self, noun: Noun, id: &str) -> impl Iterator<Item = &EventDigest> {
        self.slots_of(noun, id).iter().filter_map(|slot| self.digest(*slot))
    }

    /// Every topic, in the order of what they are compared by.
    pub fn topics(&self) -> impl Iterator<Item = &Topic> {
        self.topics.values()
    }

    /// A topic by any of its wordings.
    pub fn topic(&self, topic: &Text) -> Option<&Topic> {
        self.topics.get(&Topic::key(topic)?)
    }

    /// The events that have a topic, in order, oldest first, undated last.
    pub fn events_on(&self, topic: &Topic) -> Vec<&EventDigest> {
        let mut events: Vec<&EventDigest> = topic.slots.iter().filter_map(|slot| self.digest(*slot)).collect();
        events.sort_by_cached_key(|event| order_key(event));
        events
    }

    fn slots_of(&self, noun: Noun, id: &str) -> &[u32] {
        self.linked.get(&noun).and_then(|linked| linked.get(id)).map_or(&[], Vec::as_slice)
    }

    /// The events whose texts hold every word of `text`, in any form.
    pub fn events_with_words(&self, text: &str) -> Vec<&EventDigest> {
        let hits = self.words.find(text, false);
        hits.iter().flat_map(|hits| hits.slots.iter()).filter_map(|slot| self.digest(slot)).collect()
    }

    /// The events under `query`. Words that find nothing are tried under the other keyboard layout.
    pub fn select(&self, query: &EventQuery) -> Selection {
        let (texts, corrected_text) = self.find_words(&query.text);
        let prepared = Prepared::new(query, texts);
        let mut selection = Selection { corrected_text, ..Selection::default() };
        for (slot, event) in self.all_events() {
            let failed = prepared.failed(slot, event);
            if event.record_type == RecordType::Activity {
                if failed == Failed::NONE {
                    selection.activities.push(slot);
                }
                continue;
            }
            if failed.is_near() {
                selection.near.push((slot, failed));
            }
            if failed != Failed::NONE {
                continue;
            }
            match (prepared.overlap(event), &event.date) {
                (_, None) => selection.undated.push(slot),
                (Overlap::Possible, _) => selection.possible.push(slot),
                _ => selection.certain.push(slot),
            }
        }
        selection
    }

    /// The words as typed; else under the other keyboard layout; else with typing errors mended.
    fn find_words(&self, text: &str) -> (Option<Slots>, Option<String>) {
        let Some(found) = self.words.find(text, false) else { return (None, None) };
        if !found.slots.is_empty() {
            return (Some(found.slots), None);
        }
        let turned = analysis::other_layout(text);
        if let Some(hits) = self.words.find(&turned, false).filter(|hits| !hits.slots.is_empty()) {
            return (Some(hits.slots), Some(turned));
        }
        match self.words.find(text, true) {
            Some(hits) if !hits.slots.is_empty() => {
                let meant: Vec<String> = hits.mended.into_iter().map(|(_, meant)| meant).collect();
                (Some(hits.slots), Some(meant.join(" ")).filter(|meant| !meant.is_empty()))
            }
            _ => (Some(found.slots), None),
        }
    }

    fn put_event(&mut self, event: &Event) {
        let digest = EventDigest::of(event);
        let slot = self.free.pop().unwrap_or_else(|| {
            self.events.push(None);
            u32::try_from(self.events.len() - 1).unwrap_or(u32::MAX)
        });
        let mut texts = own_texts(event);
        for (noun, id) in &digest.links {
            self.push_names(*noun, id, &mut texts);
        }
        self.words.put(slot, texts.iter().map(String::as_str));
        for (noun, id) in &digest.links {
            let linked = self.linked.entry(*noun).or_default();
            match linked.get_mut(id) {
                Some(slots) => slots.push(slot),
                None => drop(linked.insert(id.clone(), vec![slot])),
            }
        }
        for topic in &digest.topics {
            let Some(key) = Topic::key(topic) else { continue };
            let known = self.topics.entry(key).or_default();
            *known.wordings.entry((topic.ru.clone(), topic.en.clone())).or_insert(0) += 1;
            if known.slots.last() != Some(&slot) {
                known.slots.push(slot);
            }
        }
        self.order.insert(order_key(&digest), slot);
        self.slots.insert(digest.id.clone(), slot);
        self.events[slot as usize] = Some(digest);
    }

    fn take_out_event(&mut self, id: &str) {
        let Some(slot) = self.slots.remove(id) else { return };
        if let Some(digest) = self.events[slot as usize].take() {
            self.order.remove(&order_key(&digest));
            for topic in &digest.topics {
                self.take_out_topic(slot, topic);
            }
            for (noun, id) in &digest.links {
                if let Some(slots) = self.linked.get_mut(noun).and_then(|linked| linked.get_mut(id)) {
                    slots.retain(|other| *other != slot);
                }
            }
        }
        self.words.take_out(slot);
        self.free.push(slot);
    }

    fn take_out_topic(&mut self, slot: u32, topic: &Text) {
        let Some(key) = Topic::key(topic) else { return };
        let Some(known) = self.topics.get_mut(&key) else { return };
        known.slots.retain(|other| *other != slot);
        let wording = (topic.ru.clone(), topic.en.clone());
        if let Some(often) = known.wordings.get_mut(&wording) {
            *often -= 1;
            if *often == 0 {
                known.wordings.remove(&wording);
            }
        }
        if known.wordings.is_empty() {
            self.topics.remove(&key);
        }
    }

    /// The names of who and what an event points to are found with it: its
    /// place, its people, posts, offices and associations; not its documents.
    fn push_names(&self, noun: Noun, id: &str, texts: &mut Vec<String>) {
        let Some(entry) = self.entry(noun, id) else { return };
        let mut push = |text: &Text| texts.extend(text.all().map(|(_, words)| words.to_owned()));
        match &entry.record {
            Record::Place(place) => {
                push(&place.name);
                place.other_names.iter().for_each(&mut push);
            }
            Record::Person(person) => {
                push(&person.name);
                person.other_names.iter().for_each(&mut push);
            }
            Record::Post(post) => push(&post.role),
            Record::Organization(organization) => {
                push(&organization.name);
                push(&organization.short_name);
                organization.other_names.iter().for_each(|other| push(&other.name));
            }
            Record::Settings(_)
            | Record::SourceFile(_)
            | Record::Document(_)
            | Record::Membership(_)
            | Record::Event(_)
            | Record::Attachment(_)
            | Record::Distinction(_) => {}
        }
    }
}

impl EventDigest {
    /// Whether it is an event, which is counted, and no activity.
    pub fn is_event(&self) -> bool {
        self.record_type == RecordType::Event
    }

    /// The records of a noun that it points to.
    pub fn linked(&self, noun: Noun) -> impl Iterator<Item = &Id> {
        self.links.iter().filter(move |(to, _)| *to == noun).map(|(_, id)| id)
    }

    /// An event in short.
    pub fn of(event: &Event) -> EventDigest {
        let date = event.date.edtf.clone();
        let is_date_inferred =
            date.as_ref().is_some_and(|date| date.is_uncertain() || event.inferred.contains_key("date"));
        let participants = event.attendees.iter().flat_map(|attendee| {
            [&attendee.person_id, &attendee.post_id, &attendee.organization_id].into_iter().flatten().cloned()
        });
        EventDigest {
            id: event.id.clone(),
            name: event.name.clone(),
            record_type: event.record_type,
            kind: event.classification,
            mode: event.attendance_mode,
            associations: event.associations.iter().map(|link| link.organization_id.clone()).collect(),
            place: event.location.place_id.clone(),
            participants: participants.collect::<BTreeSet<_>>().into_iter().collect(),
            outcomes: event.outcomes.iter().map(|outcome| outcome.kind).collect(),
            is_inferred: is_inferred(event),
            is_date_inferred,
            is_mode_inferred: event.inferred.contains_key("attendance_mode"),
            parent_id: event.parent_id.clone(),
            body_id: event.body_id.clone(),
            topics: event.about.clone(),
            links: Record::Event(Box::new(event.clone()))
                .links()
                .into_iter()
                .map(|link| (link.noun, link.id))
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect(),
            date,
        }
    }
}

fn is_inferred(event: &Event) -> bool {
    !event.inferred.is_empty()
        || event.associations.iter().any(|link| link.inferred.is_some())
        || event.organizers.iter().any(|organizer| organizer.inferred.is_some())
        || event.attendees.iter().any(|attendee| attendee.inferred.is_some())
        || event.outcomes.iter().any(|outcome| outcome.inferred.is_some())
}

fn order_key(event: &EventDigest) -> OrderKey {
    let key = event.date.as_ref().map(Edtf::sort_key);
    (key.is_none(), key, event.id.clone())
}

/// The texts of an event in which search looks. Reasons of inference are about
/// the record, not about the event, and stay out.
fn own_texts(event: &Event) -> Vec<String> {
    let mut texts = Vec::new();
    let mut push = |text: &Text| texts.extend(text.all().map(|(_, words)| words.to_owned()));
    push(&event.name);
    push(&event.description);
    push(&event.location.text);
    push(&event.note);
    event.about.iter().for_each(&mut push);
    for outcome in &event.outcomes {
        push(&outcome.text);
        outcome.elections.iter().for_each(|election| push(&election.what));
    }
    event.attendees.iter().for_each(|attendee| push(&attendee.label));
    texts
}
