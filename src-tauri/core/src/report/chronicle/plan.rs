//! Which event stands where: sections by association, parts by year, one
//! running number for each event, and volumes of a size that can be set.

use std::collections::BTreeMap;

use crate::domain::*;
use crate::report::Material;
use crate::report::names::{Names, sort_key};

/// The order of a chronicle.
pub struct Plan<'a> {
    /// The sections, in order.
    pub groups: Vec<Group<'a>>,
    /// The running number of each event printed in full.
    pub numbers: BTreeMap<&'a Id, u32>,
    /// The section in which each event is printed in full.
    pub homes: BTreeMap<&'a Id, Subject<'a>>,
}

/// A section of events.
#[derive(Clone, Debug)]
pub struct Group<'a> {
    /// What it is about.
    pub subject: Subject<'a>,
    /// Its parts.
    pub parts: Vec<Part<'a>>,
}

/// What a section of events is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject<'a> {
    /// The cooperation with one association.
    Association(&'a Id),
    /// Events of no association.
    NoAssociation,
    /// Events that lie only possibly in the period asked.
    Possible,
}

/// The events of one year of a section.
#[derive(Clone, Debug)]
pub struct Part<'a> {
    /// Which year, if it is one.
    pub when: When,
    /// Its events.
    pub entries: Vec<Entry<'a>>,
}

/// The year that a part is about. The order is the order of parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// One year.
    Year(i32),
    /// Dates that reach over more than one year.
    SeveralYears,
    /// No date: a part of its own, in no year.
    Undated,
}

/// An event in its place.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The event.
    pub event: &'a Event,
    /// Whether it is told here, or only referred to.
    pub is_home: bool,
}

impl When {
    /// The part to which a date belongs.
    pub fn of(date: &PartialDate) -> When {
        match &date.edtf {
            None => When::Undated,
            Some(edtf) => edtf.year().map_or(When::SeveralYears, When::Year),
        }
    }
}

impl<'a> Plan<'a> {
    /// The order for everything in `material`.
    pub fn of(material: &'a Material) -> Plan<'a> {
        let names = Names::of(material);
        let ranks = Ranks::of(material, names);
        let mut sections: BTreeMap<Place, (Subject<'a>, BTreeMap<When, Vec<Entry<'a>>>)> = BTreeMap::new();
        let mut homes = BTreeMap::new();
        for event in &material.events {
            let places = ranks.places(event, names);
            for (number, (place, subject)) in places.into_iter().enumerate() {
                let is_home = number == 0;
                if is_home {
                    homes.insert(&event.id, subject);
                }
                let section = sections.entry(place).or_insert_with(|| (subject, BTreeMap::new()));
                section.1.entry(When::of(&event.date)).or_default().push(Entry { event, is_home });
            }
        }
        let groups: Vec<Group<'a>> = sections.into_values().map(|(subject, parts)| Group::of(subject, parts)).collect();
        let numbers = numbered(&groups);
        Plan { groups, numbers, homes }
    }

    /// The sections cut into volumes of at most `events_max` events, in order;
    /// a part is cut only when it alone is larger.
    pub fn volumes(&self, events_max: usize, together: usize) -> Vec<Vec<Group<'a>>> {
        let needed = self.filled(events_max, events_max).len();
        if needed == 1 {
            return self.filled(events_max, events_max);
        }
        // The least room in which no more are needed than can be set in whole rounds.
        let count = needed.next_multiple_of(together);
        let (mut least, mut most) = (1, events_max);
        while least < most {
            let middle = least.midpoint(most);
            if self.filled(middle, events_max).len() <= count { most = middle } else { least = middle + 1 }
        }
        self.filled(most, events_max)
    }

    /// Volumes of `room` entries, filled one after the other; a year of more has one
    /// of its own, and is cut where it has more than `part_max`.
    fn filled(&self, room: usize, part_max: usize) -> Vec<Vec<Group<'a>>> {
        let mut volumes: Vec<Vec<Group<'a>>> = vec![Vec::new()];
        let mut left = room;
        for group in &self.groups {
            for part in group.parts.iter().flat_map(|part| part.cut(part_max)) {
                let wanted = part.entries.len();
                if wanted > left && volumes.last().is_some_and(|volume| !volume.is_empty()) {
                    volumes.push(Vec::new());
                    left = room;
                }
                left = left.saturating_sub(wanted);
                if let Some(volume) = volumes.last_mut() {
                    add_part(volume, group.subject, part);
                }
            }
        }
        volumes
    }
}

fn add_part<'a>(volume: &mut Vec<Group<'a>>, subject: Subject<'a>, part: Part<'a>) {
    match volume.last_mut() {
        Some(group) if group.subject == subject => group.parts.push(part),
        Some(_) | None => volume.push(Group { subject, parts: vec![part] }),
    }
}

impl<'a> Group<'a> {
    fn of(subject: Subject<'a>, parts: BTreeMap<When, Vec<Entry<'a>>>) -> Group<'a> {
        Group { subject, parts: parts.into_iter().map(|(when, entries)| Part { when, entries }).collect() }
    }
}

impl<'a> Part<'a> {
    fn cut(&self, entries_max: usize) -> Vec<Part<'a>> {
        self.entries
            .chunks(entries_max.max(1))
            .map(|entries| Part { when: self.when, entries: entries.to_vec() })
            .collect()
    }
}

/// Numbers in the order of printing, each event once.
fn numbered<'a>(groups: &[Group<'a>]) -> BTreeMap<&'a Id, u32> {
    let entries = groups.iter().flat_map(|group| &group.parts).flat_map(|part| &part.entries);
    entries.filter(|entry| entry.is_home).zip(1..).map(|(entry, number)| (&entry.event.id, number)).collect()
}

/// Where a section stands among the others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// Associations of which our city is a member, the oldest membership first; then the others by name.
    Association {
        is_guest: bool,
        since: Option<String>,
        name: String,
        id: Id,
    },
    NoAssociation,
    Possible,
}

struct Ranks<'a> {
    material: &'a Material,
    memberships: BTreeMap<&'a Id, Option<String>>,
}

impl<'a> Ranks<'a> {
    fn of(material: &'a Material, names: Names<'a>) -> Ranks<'a> {
        let ours = material
            .memberships
            .iter()
            .filter(|membership| matches!(&membership.member, Member::Organization(id) if names.is_ours(id)));
        let memberships = ours
            .map(|membership| {
                let since = membership.start_date.edtf.as_ref().map(ToString::to_string);
                (&membership.organization_id, since)
            })
            .collect();
        Ranks { material, memberships }
    }

    /// The sections of an event, the one where it is told in full first: an
    /// association that the source states goes before one that was inferred.
    fn places(&self, event: &'a Event, names: Names<'a>) -> Vec<(Place, Subject<'a>)> {
        if self.material.possible.contains(&event.id) {
            return vec![(Place::Possible, Subject::Possible)];
        }
        let mut places: Vec<(bool, Place, Subject<'a>)> = names
            .associations(event)
            .into_iter()
            .map(|(id, is_stated)| (!is_stated, self.place(id, names), Subject::Association(id)))
            .collect();
        if places.is_empty() {
            return vec![(Place::NoAssociation, Subject::NoAssociation)];
        }
        places.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
        places.into_iter().map(|(_, place, subject)| (place, subject)).collect()
    }

    fn place(&self, id: &Id, names: Names<'_>) -> Place {
        let membership = self.memberships.get(id);
        Place::Association {
            is_guest: membership.is_none(),
            since: membership.cloned().flatten(),
            name: sort_key(&names.organization(id)),
            id: id.clone(),
        }
    }
}
