//! The snapshot that a report is made from, so that no lock is held while pages are set.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset};

use crate::domain::*;
use crate::edtf::Edtf;
use crate::language::Language;

/// The snapshot that a report is made from.
#[derive(Clone, Debug)]
pub struct Material {
    /// The events selected, oldest first, undated ones last.
    pub events: Vec<Event>,
    /// Those of them that lie only possibly in the period asked.
    pub possible: BTreeSet<Id>,
    /// Customs and summaries, which are never counted.
    pub activities: Vec<Event>,
    /// Every organization.
    pub organizations: BTreeMap<Id, Organization>,
    /// Every place.
    pub places: BTreeMap<Id, Place>,
    /// Every post.
    pub posts: BTreeMap<Id, Post>,
    /// Every person.
    pub people: BTreeMap<Id, Person>,
    /// Every document.
    pub documents: BTreeMap<Id, Document>,
    /// Every membership.
    pub memberships: Vec<Membership>,
    /// Whose register it is.
    pub settings: Option<Settings>,
    /// Every source.
    pub sources: BTreeMap<Id, SourceFile>,
    /// The language of the report.
    pub language: Language,
    /// The filter in words, one condition each; empty when nothing was left out.
    pub filter: Vec<String>,
    /// The period asked; `None` for all years.
    pub period: Option<Edtf>,
    /// When the report is made. There is no other clock.
    pub generated_at: DateTime<FixedOffset>,
    /// Name of the program.
    pub program: String,
    /// Its version.
    pub version: String,
}

impl Material {
    /// Nothing yet, of the program `program` in the version `version`.
    pub fn new(language: Language, generated_at: DateTime<FixedOffset>, program: &str, version: &str) -> Material {
        Material {
            events: Vec::new(),
            possible: BTreeSet::new(),
            activities: Vec::new(),
            organizations: BTreeMap::new(),
            places: BTreeMap::new(),
            posts: BTreeMap::new(),
            people: BTreeMap::new(),
            documents: BTreeMap::new(),
            memberships: Vec::new(),
            settings: None,
            sources: BTreeMap::new(),
            language,
            filter: Vec::new(),
            period: None,
            generated_at,
            program: program.to_owned(),
            version: version.to_owned(),
        }
    }

    /// Puts a record where it belongs. Events and activities keep the order in which they come.
    pub fn add(&mut self, record: Record) {
        match record {
            Record::Settings(settings) => self.settings = Some(settings),
            Record::SourceFile(source) => drop(self.sources.insert(source.id.clone(), source)),
            Record::Place(place) => drop(self.places.insert(place.id.clone(), place)),
            Record::Organization(it) => drop(self.organizations.insert(it.id.clone(), it)),
            Record::Post(post) => drop(self.posts.insert(post.id.clone(), post)),
            Record::Person(person) => drop(self.people.insert(person.id.clone(), person)),
            Record::Document(document) => drop(self.documents.insert(document.id.clone(), document)),
            Record::Membership(membership) => self.memberships.push(membership),
            Record::Event(event) if event.is_counted() => self.events.push(*event),
            Record::Event(activity) => self.activities.push(*activity),
            // Not part of what reports tell.
            Record::Attachment(_) | Record::Distinction(_) => {}
        }
    }

    /// The events that certainly belong to the report: those that are counted.
    pub fn counted(&self) -> impl Iterator<Item = &Event> {
        self.events.iter().filter(|event| !self.possible.contains(&event.id))
    }
}
