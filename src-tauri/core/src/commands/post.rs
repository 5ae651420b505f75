//! Posts: who held them when, and at which events they took part.

use std::collections::BTreeMap;

use super::Application;
use super::labels::{date_words, edtf_words, linked_event};
use super::organization::seats;
use super::person::known_time;
use super::record::bars;
use super::views::*;
use crate::domain::*;
use crate::edtf::{Edtf, Overlap};
use crate::error::{Error, Result};
use crate::i18n::{self, Args};
use crate::language::Language;
use crate::register::Register;

pub(super) fn post_get(application: &Application, asked: ById) -> Result<PostPage> {
    let register = application.read();
    let (index, language) = (register.index(), asked.language);
    if !index.has(Noun::Post, &asked.id) {
        return Err(Error::NotFound { noun: Noun::Post, id: asked.id });
    }
    let events: Vec<_> = index.events_of(Noun::Post, &asked.id).into_iter().filter(|event| event.is_event()).collect();
    let (years, _) = bars(events.iter().copied());
    let holders = seats(&register, language, |membership| {
        membership.post_id.as_ref() == Some(&asked.id) && is_person(membership)
    });
    let mut with_holders = Vec::with_capacity(events.len());
    for digest in &events {
        let event = register.event(&digest.id)?;
        let rows = event.attendees.iter().filter(|attendee| attendee.post_id.as_ref() == Some(&asked.id));
        with_holders.push(EventOfPost {
            event: linked_event(digest, language),
            holders: rows.flat_map(|row| holders_of_row(&register, row, &event.date, language)).collect(),
        });
    }
    // Newest first, undated last.
    let dated = with_holders.iter().zip(&events).filter(|(_, digest)| digest.date.is_some()).count();
    with_holders[..dated].reverse();
    let (vacancies, overlaps) = gaps(&holders, language);
    Ok(PostPage { holders, vacancies, overlaps, events: with_holders, years })
}

fn is_person(membership: &Membership) -> bool {
    matches!(membership.member, Member::Person(_))
}

/// Who held the posts that stand at an event without a name, by row of its attendees.
pub(super) fn holders_at(register: &Register, event: &Event, language: Language) -> BTreeMap<u32, Vec<Holder>> {
    let rows = event.attendees.iter().zip(0_u32..).filter(|(attendee, _)| attendee.person_id.is_none());
    rows.map(|(attendee, row)| (row, holders_of_row(register, attendee, &event.date, language)))
        .filter(|(_, holders)| !holders.is_empty())
        .collect()
}

/// The person named with a post, else those who are known to have held it at the date.
/// An undated event leads to nobody.
fn holders_of_row(register: &Register, attendee: &Attendee, date: &PartialDate, language: Language) -> Vec<Holder> {
    let name = |id: &str| {
        register.index().get::<Person>(id).map(|person| person.name.words(language).to_owned()).unwrap_or_default()
    };
    if let Some(person_id) = &attendee.person_id {
        return vec![Holder { person_id: person_id.clone(), name: name(person_id), is_named: true, is_certain: true }];
    }
    let (Some(post_id), Some(date)) = (&attendee.post_id, &date.edtf) else { return Vec::new() };
    let mut holders: Vec<Holder> = Vec::new();
    for membership in register.index().all::<Membership>() {
        let Member::Person(person_id) = &membership.member else { continue };
        let Some(time) = known_time(membership).filter(|_| membership.post_id.as_ref() == Some(post_id)) else {
            continue;
        };
        let overlap = date.against(&time);
        if overlap == Overlap::Outside || holders.iter().any(|holder| holder.person_id == *person_id) {
            continue;
        }
        holders.push(Holder {
            person_id: person_id.clone(),
            name: name(person_id),
            is_named: false,
            is_certain: overlap == Overlap::Certain,
        });
    }
    holders
}

/// Times between holders in which nobody is known to have held the post, and holders whose
/// times overlap; both in words, newest first. Only what the dates say with certainty.
fn gaps(holders: &[MembershipView], language: Language) -> (Vec<String>, Vec<String>) {
    let mut terms: Vec<(&MembershipView, chrono::NaiveDate, Option<chrono::NaiveDate>)> = Vec::new();
    for seat in holders {
        let membership = &seat.membership;
        let begins = membership.start_date.edtf.as_ref().and_then(Edtf::earliest);
        let ends = membership.end_date.edtf.as_ref().and_then(Edtf::latest);
        terms.extend(begins.map(|begins| (seat, begins, ends)));
    }
    terms.sort_by_key(|(_, begins, _)| *begins);
    let (mut vacancies, mut overlaps) = (Vec::new(), Vec::new());
    for pair in terms.windows(2) {
        let [(one, _, Some(ends)), (other, begins, _)] = pair else { continue };
        let next_day = ends.succ_opt().unwrap_or(*ends);
        if *begins > next_day {
            let (from, to) = (&one.membership.end_date, &other.membership.start_date);
            let args = Args::none().words("from", date_words(from, language)).words("to", date_words(to, language));
            vacancies.push(i18n::text(language, "post-vacant", &args));
        } else if begins < ends {
            // A shared year or month is no overlap: one may have followed the other within it.
            let is_real = other.membership.start_date.edtf.as_ref().and_then(Edtf::latest).is_some_and(|latest| {
                one.membership.end_date.edtf.as_ref().and_then(Edtf::earliest).is_some_and(|earliest| latest < earliest)
            });
            if is_real {
                let args = Args::none()
                    .words("one", one.member.as_str())
                    .words("other", other.member.as_str())
                    .words("from", edtf_words(other.membership.start_date.edtf.as_ref(), language));
                overlaps.push(i18n::text(language, "post-overlap", &args));
            }
        }
    }
    vacancies.reverse();
    overlaps.reverse();
    (vacancies, overlaps)
}
