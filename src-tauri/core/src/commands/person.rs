//! People: where they were, by name and by the posts that they held.

use super::Application;
use super::event::linked;
use super::labels::{label, linked_event};
use super::membership::period;
use super::organization::seats;
use super::record::{bars, newest_first};
use super::views::{ById, EventByPost, LinkedEvent, ListAll, PersonPage, PersonView};
use crate::domain::*;
use crate::edtf::{Edtf, Overlap};
use crate::error::{Error, Result};
use crate::language::Language;
use crate::register::Register;
use crate::search::EventDigest;

pub(super) fn person_list(application: &Application, asked: ListAll) -> Result<Vec<PersonView>> {
    let register = application.read();
    let mut views = Vec::new();
    for entry in register.index().entries(Noun::Person) {
        let Some(person) = Person::of(&entry.record) else { continue };
        let by_name = by_name(&register, &person.id);
        views.push(PersonView {
            person: person.clone(),
            revision: entry.revision,
            events_by_post: by_post(&register, &person.id, &by_name, asked.language),
            events: by_name.iter().filter_map(|id| linked(register.index(), id, asked.language)).collect(),
        });
    }
    views.sort_by_key(|view| crate::search::analysis::fold(view.person.sort_name.words(asked.language)));
    Ok(views)
}

pub(super) fn person_get(application: &Application, asked: ById) -> Result<PersonPage> {
    let register = application.read();
    let (index, language) = (register.index(), asked.language);
    if !index.has(Noun::Person, &asked.id) {
        return Err(Error::NotFound { noun: Noun::Person, id: asked.id });
    }
    let by_name = by_name(&register, &asked.id);
    let by_post = held(&register, &asked.id, &by_name);
    let named: Vec<&EventDigest> = by_name.iter().filter_map(|id| index.event(id)).collect();
    let outcomes = index.events_of(Noun::Person, &asked.id).into_iter();
    let outcomes: Vec<&EventDigest> =
        outcomes.filter(|event| event.is_event() && !event.participants.contains(&asked.id)).collect();
    let (years, _) = bars(named.iter().copied().chain(by_post.iter().map(|held| held.event)));
    Ok(PersonPage {
        memberships: seats(
            &register,
            language,
            |membership| matches!(&membership.member, Member::Person(id) if *id == asked.id),
        ),
        events: newest_first(named, language),
        events_by_post: by_post
            .iter()
            .rev()
            .map(|held| EventByPost {
                event: linked_event(held.event, language),
                post: RecordRef { noun: Noun::Post, id: held.post.clone() },
                post_words: label(&register, Noun::Post, held.post, language)
                    .map(|label| label.label)
                    .unwrap_or_default(),
                is_certain: held.is_certain,
            })
            .collect(),
        outcomes: newest_first(outcomes, language),
        years,
    })
}

/// Events in which a person is named among those who took part, oldest first.
fn by_name(register: &Register, person_id: &str) -> Vec<Id> {
    let events = register.index().events_of(Noun::Person, person_id).into_iter();
    let named = events.filter(|event| event.is_event() && event.participants.iter().any(|id| id == person_id));
    named.map(|event| event.id.clone()).collect()
}

/// Events at which a post stands without a name, at a date when this person is
/// known to have held it. A post at an undated event leads to nobody.
fn by_post(register: &Register, person_id: &str, by_name: &[Id], language: Language) -> Vec<LinkedEvent> {
    held(register, person_id, by_name).into_iter().map(|held| linked_event(held.event, language)).collect()
}

/// An event at which a person held a post that stands there.
struct Held<'a> {
    event: &'a EventDigest,
    post: &'a Id,
    is_certain: bool,
}

fn held<'a>(register: &'a Register, person_id: &str, by_name: &[Id]) -> Vec<Held<'a>> {
    let index = register.index();
    let mut found: Vec<Held<'a>> = Vec::new();
    let seats = index.all::<Membership>();
    for membership in seats.filter(|membership| membership.member == Member::Person(person_id.to_owned())) {
        let Some((post, time)) = membership.post_id.as_ref().zip(known_time(membership)) else { continue };
        for event in index.events_of(Noun::Post, post) {
            let overlap = event.date.as_ref().map_or(Overlap::Outside, |date| date.against(&time));
            let is_wanted = event.is_event() && event.participants.contains(post) && overlap != Overlap::Outside;
            let is_known = by_name.contains(&event.id) || found.iter().any(|held| held.event.id == event.id);
            if is_wanted && !is_known {
                found.push(Held { event, post, is_certain: overlap == Overlap::Certain });
            }
        }
    }
    found.sort_by_cached_key(|held| held.event.date.as_ref().map(Edtf::sort_key));
    found
}

/// From when to when a seat is known to be held: by its dates, else from the
/// first to the last date at which the source shows it.
pub(super) fn known_time(membership: &Membership) -> Option<Edtf> {
    period(membership).or_else(|| {
        let first = membership.known_at.iter().filter_map(Edtf::earliest).min()?;
        let last = membership.known_at.iter().filter_map(Edtf::latest).max()?;
        Edtf::from_to(first, last).ok()
    })
}
