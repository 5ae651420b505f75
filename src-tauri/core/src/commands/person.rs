//! People: where they were, by name and by the posts that they held.

use super::Application;
use super::event::{linked, overlaps};
use super::labels::linked_event;
use super::membership::period;
use super::views::{LinkedEvent, ListAll, PersonView};
use crate::domain::*;
use crate::edtf::Edtf;
use crate::error::Result;
use crate::language::Language;
use crate::register::Register;

pub(super) fn person_list(application: &Application, asked: ListAll) -> Result<Vec<PersonView>> {
    let register = application.read();
    let mut views = Vec::new();
    for entry in register.index().entries(Noun::Person) {
        let Some(person) = Person::of(&entry.record) else { continue };
        let by_name: Vec<Id> = register
            .index()
            .all_events()
            .filter(|(_, event)| event.is_event() && event.participants.contains(&person.id))
            .map(|(_, event)| event.id.clone())
            .collect();
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

/// Events at which a post stands without a name, at a date when this person is
/// known to have held it. A post at an undated event leads to nobody.
fn by_post(register: &Register, person_id: &str, by_name: &[Id], language: Language) -> Vec<LinkedEvent> {
    let index = register.index();
    let held: Vec<(&Id, Edtf)> = index
        .all::<Membership>()
        .filter(|membership| membership.member == Member::Person(person_id.to_owned()))
        .filter_map(|membership| Some((membership.post_id.as_ref()?, known_time(membership)?)))
        .collect();
    index
        .all_events()
        .map(|(_, event)| event)
        .filter(|event| event.is_event() && !by_name.contains(&event.id))
        .filter(|event| {
            held.iter().any(|(post, time)| event.participants.contains(post) && overlaps(event.date.as_ref(), time))
        })
        .map(|event| linked_event(event, language))
        .collect()
}

/// From when to when a seat is known to be held: by its dates, else from the
/// first to the last date at which the source shows it.
fn known_time(membership: &Membership) -> Option<Edtf> {
    period(membership).or_else(|| {
        let first = membership.known_at.iter().filter_map(Edtf::earliest).min()?;
        let last = membership.known_at.iter().filter_map(Edtf::latest).max()?;
        Edtf::from_to(first, last).ok()
    })
}
