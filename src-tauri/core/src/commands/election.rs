//! Elections: what the outcome of an event makes of the seats of a body.

use super::labels::{edtf_words, label};
use super::membership::membership_view;
use super::record::labels_of;
use super::views::*;
use super::{Application, change};
use crate::domain::*;
use crate::edtf::Edtf;
use crate::error::{Error, Result};
use crate::i18n::{self, Args};
use crate::language::Language;
use crate::register::{Operation, Register, Seats};

pub(super) fn election_preview(application: &Application, asked: ElectionAsk) -> Result<ElectionProposal> {
    let register = application.read();
    let event = register.event(&asked.event_id)?;
    let elections = event.outcomes.iter().flat_map(|outcome| &outcome.elections);
    let election = elections
        .clone()
        .find(|election| election.id == asked.election_id)
        .ok_or_else(|| Error::Usage(format!("the event has no election `{}`", asked.election_id)))?;
    let taken = Membership {
        id: Id::new(),
        member: Member::Person(election.person_id.clone().unwrap_or_default()),
        organization_id: election.body_id.clone(),
        post_id: None,
        role: Text::default(),
        start_date: event.date.clone(),
        end_date: PartialDate::default(),
        open: false,
        known_at: Vec::new(),
        on_behalf_of_id: None,
        how: Some(MembershipHow::Elected),
        event_id: Some(event.id.clone()),
        note: Text::default(),
        inferred: Inferred::new(),
        sources: election.sources.clone(),
    };
    Ok(ElectionProposal {
        words: words(&register, election, asked.language),
        labels: labels_of(&register, &taken.clone().into_record(), asked.language),
        ended: ended(&register, &taken, asked.language),
        is_done: is_done(&register, &event.id, election),
        taken,
    })
}

pub(super) fn election_apply(application: &Application, asked: ElectionApply) -> Result<Changed> {
    let mut register = application.write();
    let seats = Seats {
        name: Text::of(asked.language, &asked.words),
        taken: vec![asked.taken],
        ended: asked.ended.into_iter().map(|seat| (seat.membership, seat.revision)).collect(),
    };
    let written = register.change(Operation::Elect(seats))?;
    change::changed(&register, written.as_ref(), asked.language)
}

/// The elections of an event of which no seat was made yet.
pub(super) fn open_elections(register: &Register, event: &Event) -> Vec<Id> {
    let elections = event.outcomes.iter().flat_map(|outcome| &outcome.elections);
    elections.filter(|election| !is_done(register, &event.id, election)).map(|election| election.id.clone()).collect()
}

/// Whether there is a seat that this event made in the body, of the person where one is named.
fn is_done(register: &Register, event_id: &str, election: &Election) -> bool {
    register.index().all::<Membership>().any(|membership| {
        membership.event_id.as_deref() == Some(event_id)
            && membership.organization_id == election.body_id
            && election.person_id.as_ref().is_none_or(|id| membership.member == Member::Person(id.clone()))
    })
}

/// The words of the source, else «избрание в правление».
fn words(register: &Register, election: &Election, language: Language) -> String {
    if let Some((words, _)) = election.what.shown(language) {
        return words.to_owned();
    }
    let body = label(register, Noun::Organization, &election.body_id, language).map(|label| label.label);
    i18n::text(language, "election-to", &Args::none().words("body", body.unwrap_or_default()))
}

/// Seats of the same body in the same post, or both without one, held by people and not said to
/// have ended before: a body newly elected ends them. The end proposed is the date of the election; nothing where it has none.
fn ended(register: &Register, taken: &Membership, language: Language) -> Vec<EndedSeat> {
    let Some(date) = taken.start_date.edtf.as_ref() else { return Vec::new() };
    let began_before = |membership: &Membership| {
        let begins = membership.start_date.edtf.as_ref().and_then(Edtf::earliest);
        begins.is_none_or(|begins| date.earliest().is_none_or(|elected| begins < elected))
    };
    let entries = register.index().entries(Noun::Membership);
    entries
        .filter_map(|entry| {
            let view = membership_view(register, entry, language)?;
            let membership = &view.membership;
            let is_one = membership.organization_id == taken.organization_id
                && membership.post_id == taken.post_id
                && matches!(membership.member, Member::Person(_))
                && membership.member != taken.member
                && membership.end_date.is_empty()
                && began_before(membership);
            if !is_one {
                return None;
            }
            let mut membership = view.membership.clone();
            membership.open = false;
            membership.end_date = PartialDate { edtf: Some(date.clone()), original: None };
            let time = if view.period_words.is_empty() {
                membership.known_at.first().map(|known| edtf_words(Some(known), language)).unwrap_or_default()
            } else {
                view.period_words.clone()
            };
            let words = [view.member.as_str(), time.as_str()];
            let words: Vec<&str> = words.into_iter().filter(|words| !words.is_empty()).collect();
            Some(EndedSeat { membership, revision: view.revision, words: words.join(", ") })
        })
        .collect()
}
