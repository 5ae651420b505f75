//! Organizations.

use std::collections::BTreeSet;

use super::labels::{label, linked_event};
use super::membership::{membership_view, size_words};
use super::record::{bars, newest_first};
use super::record_list::is_member;
use super::views::*;
use super::{Application, count};
use crate::domain::*;
use crate::error::{Error, Result};
use crate::language::Language;
use crate::register::Register;
use crate::search::EventDigest;

/// How many events a page lists; the chronicle has the rest.
const EVENTS_SHOWN: usize = 20;

pub(super) fn organization_list(application: &Application, asked: ListAll) -> Result<Vec<OrganizationView>> {
    let register = application.read();
    let index = register.index();
    let mut views: Vec<OrganizationView> = index
        .entries(Noun::Organization)
        .filter_map(|entry| {
            let organization = Organization::of(&entry.record)?.clone();
            let events = index
                .events_unordered(Noun::Organization, &organization.id)
                .filter(|event| event.is_event() && event.associations.contains(&organization.id))
                .count();
            let our_membership = is_member(&register, &organization.id);
            Some(OrganizationView { organization, revision: entry.revision, events: count(events), our_membership })
        })
        .collect();
    views.sort_by_key(|view| crate::search::analysis::fold(view.organization.name.words(asked.language)));
    Ok(views)
}

pub(super) fn organization_get(application: &Application, asked: ById) -> Result<OrganizationPage> {
    let register = application.read();
    let (index, language) = (register.index(), asked.language);
    if !index.has(Noun::Organization, &asked.id) {
        return Err(Error::NotFound { noun: Noun::Organization, id: asked.id });
    }
    let events = events_of(&register, &asked.id);
    let (years, undated) = bars(events.iter().copied());
    let counted: Vec<&EventDigest> = events.iter().copied().filter(|event| event.is_event()).collect();
    let total = count(counted.len());
    let mut shown = newest_first(counted, language);
    shown.truncate(EVENTS_SHOWN);
    let linked = |noun, is_it: &dyn Fn(&Record) -> bool| -> Vec<LinkedRecord> {
        let entries = index.entries(noun).filter(|entry| is_it(&entry.record));
        entries.filter_map(|entry| linked_record(&register, noun, entry.record.id(), language)).collect()
    };
    Ok(OrganizationPage {
        members: seats(&register, language, |membership| membership.organization_id == asked.id),
        memberships: seats(
            &register,
            language,
            |membership| matches!(&membership.member, Member::Organization(id) if *id == asked.id),
        ),
        bodies: linked(
            Noun::Organization,
            &|record| matches!(record, Record::Organization(body) if body.parent_id.as_ref() == Some(&asked.id)),
        ),
        posts: linked(
            Noun::Post,
            &|record| matches!(record, Record::Post(post) if post.organization_id.as_ref() == Some(&asked.id)),
        ),
        size_words: size_words(&register, &asked.id, language),
        years,
        undated,
        total,
        events: shown,
        documents: documents(&register, &asked.id, &events, language)?,
        activities: events
            .iter()
            .filter(|event| !event.is_event())
            .map(|event| linked_event(event, language))
            .collect(),
    })
}

/// The events and activities that belong to an organization or to a body of it, oldest first.
fn events_of<'a>(register: &'a Register, id: &str) -> Vec<&'a EventDigest> {
    let index = register.index();
    let bodies = index.all::<Organization>().filter(|body| index.is_inside(Noun::Organization, Some(&body.id), id));
    let ids: BTreeSet<&str> = bodies.map(|body| body.id.as_str()).chain([id]).collect();
    let mut events: Vec<&EventDigest> =
        ids.into_iter().flat_map(|id| index.events_unordered(Noun::Organization, id)).collect();
    events
        .sort_by_cached_key(|event| (event.date.is_none(), event.date.as_ref().map(|date| date.sort_key()), &event.id));
    events.dedup_by_key(|event| &event.id);
    events
}

/// Seats that are wanted: our city's first, then those that hold, those of which the end is not known,
/// those that ended; each in the order of their beginning, the newest first.
pub(super) fn seats(
    register: &Register,
    language: Language,
    is_wanted: impl Fn(&Membership) -> bool,
) -> Vec<MembershipView> {
    let entries = register.index().entries(Noun::Membership);
    let wanted = entries.filter(|entry| Membership::of(&entry.record).is_some_and(&is_wanted));
    let mut seats: Vec<MembershipView> =
        wanted.filter_map(|entry| membership_view(register, entry, language)).collect();
    let rank = |state| match state {
        SeatState::Open => 0,
        SeatState::Unknown => 1,
        SeatState::Ended => 2,
    };
    let begins = |seat: &MembershipView| {
        let membership = &seat.membership;
        membership.start_date.edtf.as_ref().or(membership.known_at.first()).and_then(|date| date.earliest())
    };
    seats.sort_by_key(|seat| {
        (!seat.of_our_city, rank(seat.state), std::cmp::Reverse(begins(seat)), seat.member.clone())
    });
    seats
}

/// A record pointed to, with how many events it belongs to.
pub(super) fn linked_record(register: &Register, noun: Noun, id: &str, language: Language) -> Option<LinkedRecord> {
    Some(LinkedRecord {
        record: RecordRef { noun, id: id.to_owned() },
        label: label(register, noun, id, language)?,
        events: count(register.index().events_unordered(noun, id).filter(|event| event.is_event()).count()),
    })
}

/// Documents that an organization issued or received, or that stand behind its events.
fn documents(register: &Register, id: &str, events: &[&EventDigest], language: Language) -> Result<Vec<LinkedRecord>> {
    let mut ids: BTreeSet<Id> = BTreeSet::new();
    for document in register.index().all::<Document>() {
        if [&document.creator_id, &document.recipient_id].into_iter().flatten().any(|by| by == id) {
            ids.insert(document.id.clone());
        }
    }
    ids.extend(events.iter().flat_map(|event| event.linked(Noun::Document)).cloned());
    Ok(ids.iter().filter_map(|id| linked_record(register, Noun::Document, id, language)).collect())
}
