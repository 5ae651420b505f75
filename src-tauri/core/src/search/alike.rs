//! Records that may be the same thing: found by what two of a kind share, not by a guess at meaning.

use std::collections::{BTreeMap, BTreeSet};

use super::Index;
use super::analysis::{fold, words};
use super::index::EventDigest;
use crate::domain::*;

/// Why two records may be the same thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alike {
    /// The same day and the same body.
    DayAndBody,
    /// The same name and the same date.
    NameAndDate,
    /// The same name, one of them without a date.
    NameUndated,
    /// Equal names after folding case, ё, quotes and dashes.
    Name,
    /// The same surname and initials that fit.
    Initials,
    /// The same number and kind.
    Number,
    /// The same address.
    Address,
}

impl Alike {
    /// The id of the Fluent message that says it.
    pub fn message_id(self) -> &'static str {
        match self {
            Alike::DayAndBody => "alike-day-and-body",
            Alike::NameAndDate => "alike-name-and-date",
            Alike::NameUndated => "alike-name-undated",
            Alike::Name => "alike-name",
            Alike::Initials => "alike-initials",
            Alike::Number => "alike-number",
            Alike::Address => "alike-address",
        }
    }
}

/// The nouns of which duplicates are looked for.
const NOUNS: [Noun; 7] =
    [Noun::Event, Noun::Organization, Noun::Person, Noun::Post, Noun::Place, Noun::Document, Noun::SourceFile];

impl Index {
    /// Every pair of live records that may be the same thing, those told apart left out.
    pub fn alike_pairs(&self) -> Vec<(Noun, Id, Id, Alike)> {
        let apart: BTreeSet<(Noun, &str, &str)> = self
            .all::<Distinction>()
            .map(|distinction| (distinction.of, distinction.one.as_str(), distinction.other.as_str()))
            .collect();
        let mut found: BTreeMap<(Noun, Id, Id), Alike> = BTreeMap::new();
        for noun in NOUNS {
            let mut groups: BTreeMap<(Alike, String), Vec<Id>> = BTreeMap::new();
            let mut put = |id: &Id, keys: BTreeSet<(Alike, String)>| {
                keys.into_iter().for_each(|key| groups.entry(key).or_default().push(id.clone()));
            };
            if noun == Noun::Event {
                self.all_events().for_each(|(_, event)| put(&event.id, event_keys(event)));
            } else {
                let ids = self.entries(noun).map(|entry| (entry.record.id().to_owned(), keys(&entry.record)));
                ids.for_each(|(id, keys)| put(&id, keys));
            }
            for ((alike, _), ids) in groups {
                // A name that very many share tells nothing.
                const GROUP_MAX: usize = 20;
                for (place, one) in ids.iter().enumerate().take(GROUP_MAX) {
                    for other in ids.iter().take(GROUP_MAX).skip(place + 1) {
                        let (one, other) = if one <= other { (one, other) } else { (other, one) };
                        let is_alike = one != other
                            && !apart.contains(&(noun, one.as_str(), other.as_str()))
                            && self.may_be_same(noun, one, other, alike);
                        if is_alike {
                            let why = found.entry((noun, one.clone(), other.clone())).or_insert(alike);
                            *why = (*why).min(alike);
                        }
                    }
                }
            }
        }
        found.into_iter().map(|((noun, one, other), alike)| (noun, one, other, alike)).collect()
    }

    /// The live records that a record, perhaps not yet saved, may repeat; 5 at most.
    pub fn alike(&self, record: &Record) -> Vec<(Id, Alike)> {
        const FOUND_MAX: usize = 5;
        let mut found: Vec<(Id, Alike)> = Vec::new();
        let mut put = |id: &Id, alike: Option<Alike>| {
            if let Some(alike) = alike.filter(|_| id != record.id() && !found.iter().any(|(known, _)| known == id)) {
                found.push((id.clone(), alike));
            }
        };
        let shared = |own: &BTreeSet<(Alike, String)>, others: BTreeSet<(Alike, String)>| {
            own.intersection(&others).map(|(alike, _)| *alike).next()
        };
        if let Record::Event(event) = record {
            let digest = EventDigest::of(event);
            let own = event_keys(&digest);
            if let Some(day) = digest.date.as_ref().filter(|_| digest.body_id.is_some()) {
                let same = self.all_events().filter(|(_, other)| other.date.as_ref() == Some(day));
                same.for_each(|(_, other)| put(&other.id, shared(&own, event_keys(other))));
            }
            for name in event.name.all().map(|(_, words)| words).filter(|words| !words.trim().is_empty()) {
                for other in self.events_with_words(name) {
                    let alike = shared(&own, event_keys(other))
                        .filter(|alike| *alike == Alike::DayAndBody || may_be_same_events(&digest, other, *alike));
                    put(&other.id, alike);
                }
            }
        } else {
            let own = keys(record);
            for entry in self.entries(record.noun()) {
                let id = entry.record.id().to_owned();
                let alike = shared(&own, keys(&entry.record))
                    .filter(|alike| may_be_same_records(record, &entry.record, *alike));
                put(&id, alike);
            }
        }
        found.sort_by_key(|(_, alike)| *alike);
        found.truncate(FOUND_MAX);
        found
    }

    fn may_be_same(&self, noun: Noun, one: &str, other: &str, alike: Alike) -> bool {
        if noun == Noun::Event {
            let events = self.event(one).zip(self.event(other));
            return events.is_some_and(|(one, other)| may_be_same_events(one, other, alike));
        }
        let entries = self.entry(noun, one).zip(self.entry(noun, other));
        entries.is_some_and(|(one, other)| may_be_same_records(&one.record, &other.record, alike))
    }
}

/// Meetings of the same name follow one another through the years: only a date that fits
/// makes them alike; a part and its whole are two.
fn may_be_same_events(one: &EventDigest, other: &EventDigest, alike: Alike) -> bool {
    let is_part = one.parent_id.as_ref() == Some(&other.id) || other.parent_id.as_ref() == Some(&one.id);
    if is_part || one.record_type != other.record_type {
        return false;
    }
    match alike {
        Alike::DayAndBody | Alike::NameAndDate => true,
        _ => one.date.is_none() || other.date.is_none(),
    }
}

fn may_be_same_records(one: &Record, other: &Record, alike: Alike) -> bool {
    match (one, other) {
        (Record::Post(one), Record::Post(other)) => one.organization_id == other.organization_id,
        (Record::Organization(one), Record::Organization(other)) => {
            // Bodies of several associations share the name «правление».
            one.parent_id == other.parent_id || one.parent_id.is_none() || other.parent_id.is_none()
        }
        (Record::Person(one), Record::Person(other)) if alike == Alike::Initials => {
            initials_fit(one.name.words(crate::language::Language::Ru), other.name.words(crate::language::Language::Ru))
        }
        (Record::Place(one), Record::Place(other)) => {
            one.country.is_none() || other.country.is_none() || one.country == other.country
        }
        (Record::Document(one), Record::Document(other)) => {
            let numbers_fit = one.number.is_none() || other.number.is_none() || one.number == other.number;
            let dates_fit = one.date.edtf.is_none() || other.date.edtf.is_none() || one.date.edtf == other.date.edtf;
            numbers_fit && dates_fit
        }
        _ => true,
    }
}

fn event_keys(event: &EventDigest) -> BTreeSet<(Alike, String)> {
    let mut keys = BTreeSet::new();
    let day = event.date.as_ref().filter(|date| date.whole_days().is_some());
    if let (Some(day), Some(body)) = (day, &event.body_id) {
        keys.insert((Alike::DayAndBody, format!("{day} {body}")));
    }
    for (_, name) in event.name.all() {
        let name = folded(name);
        if let Some(date) = &event.date {
            keys.insert((Alike::NameAndDate, format!("{date} {name}")));
        }
        keys.insert((Alike::NameUndated, name));
    }
    keys
}

fn keys(record: &Record) -> BTreeSet<(Alike, String)> {
    let mut keys = BTreeSet::new();
    let mut name = |text: &Text| {
        let names = text.all().map(|(_, words)| folded(words)).filter(|name| !name.is_empty());
        keys.extend(names.map(|name| (Alike::Name, name)));
    };
    name(record.name());
    match record {
        Record::Organization(organization) => {
            name(&organization.short_name);
            organization.other_names.iter().for_each(|other| name(&other.name));
        }
        Record::Place(place) => place.other_names.iter().for_each(name),
        Record::Person(person) => {
            person.other_names.iter().for_each(&mut name);
            keys.extend(surname(person).map(|surname| (Alike::Initials, surname)));
        }
        Record::Document(document) => {
            let number = document.number.as_deref().map(fold).filter(|number| !number.is_empty());
            keys.extend(number.map(|number| (Alike::Number, format!("{} {number}", document.classification.code()))));
        }
        Record::SourceFile(source) => {
            keys.extend(source.address.as_deref().map(|address| (Alike::Address, fold(address))));
        }
        _ => {}
    }
    keys
}

/// A name as it is compared: case, ё, quotes, dashes and spaces make no difference.
fn folded(name: &str) -> String {
    words(name).join(" ")
}

/// The surname: the longest word of the name, which initials are not.
fn surname(person: &Person) -> Option<String> {
    let name = person.name.words(crate::language::Language::Ru);
    let name_words = words(name);
    // «Иван Иванов» has two words of a length: the last one is the surname there.
    let has_initials = name_words.iter().any(|word| word.chars().count() == 1);
    let mut long = name_words.into_iter().filter(|word| word.chars().count() > 2);
    if has_initials { long.max_by_key(|word| word.chars().count()) } else { long.next_back() }
}

/// Whether the first letters of the given names of two people with one surname fit: «Г.» and
/// «Г. С.» do, «Г. С.» and «А. С.» do not.
fn initials_fit(one: &str, other: &str) -> bool {
    let initials = |name: &str| -> Vec<char> {
        let all = words(name);
        let longest = all.iter().map(|word| word.chars().count()).max().unwrap_or(0);
        let has_initials = all.iter().any(|word| word.chars().count() == 1);
        let given: Vec<&String> = if has_initials {
            all.iter().filter(|word| word.chars().count() < longest).collect()
        } else {
            all.iter().take(all.len().saturating_sub(1)).collect()
        };
        given.iter().filter_map(|word| word.chars().next()).collect()
    };
    initials(one).iter().zip(initials(other)).all(|(one, other)| *one == other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_fit_as_far_as_both_are_given() {
        assert!(initials_fit("Г. С. Колягин", "Г. Колягин"));
        assert!(initials_fit("Колягин Г.С.", "Георгий Колягин"));
        assert!(!initials_fit("Г. С. Колягин", "А. Колягин"));
        assert!(initials_fit("Колягин", "Г. Колягин"), "a surname alone may be anybody of that name");
    }
}
