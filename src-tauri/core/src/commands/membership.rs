//! Memberships in words.

use super::Application;
use super::event::linked;
use super::labels::{edtf_words, label};
use super::views::{ListAll, MembershipView, SeatState};
use crate::change::Entry;
use crate::domain::*;
use crate::edtf::Edtf;
use crate::error::Result;
use crate::i18n::{self, Args};
use crate::language::Language;
use crate::register::Register;

pub(super) fn membership_list(application: &Application, asked: ListAll) -> Result<Vec<MembershipView>> {
    let register = application.read();
    Ok(register
        .index()
        .entries(Noun::Membership)
        .filter_map(|entry| membership_view(&register, entry, asked.language))
        .collect())
}

/// A membership in words; nothing for a record of another noun.
pub(super) fn membership_view(register: &Register, entry: &Entry, language: Language) -> Option<MembershipView> {
    let membership = Membership::of(&entry.record)?.clone();
    let our_city = register.settings().map(|settings| &settings.our_city_id);
    let named = |noun, id: &Option<Id>| {
        id.as_deref().and_then(|id| label(register, noun, id, language)).map(|label| label.label).unwrap_or_default()
    };
    Some(MembershipView {
        revision: entry.revision,
        member: member_words(register, &membership.member, language),
        of_our_city: matches!(&membership.member, Member::Organization(id) if Some(id) == our_city),
        organization: organization_words(register, &membership.organization_id, language),
        period_words: period_words(&membership, language),
        size_words: size_words(register, &membership.organization_id, language),
        post: named(Noun::Post, &membership.post_id),
        on_behalf_of: named(Noun::Organization, &membership.on_behalf_of_id),
        event: membership.event_id.as_deref().and_then(|id| linked(register.index(), id, language)),
        state: state(&membership),
        membership,
    })
}

fn state(membership: &Membership) -> SeatState {
    if !membership.end_date.is_empty() {
        SeatState::Ended
    } else if membership.open {
        SeatState::Open
    } else {
        SeatState::Unknown
    }
}

pub(super) fn member_words(register: &Register, member: &Member, language: Language) -> String {
    let (noun, id) = match member {
        Member::Organization(id) => (Noun::Organization, id),
        Member::Person(id) => (Noun::Person, id),
        Member::Post(id) => (Noun::Post, id),
    };
    label(register, noun, id, language).map(|label| label.label).unwrap_or_default()
}

fn organization_words(register: &Register, id: &str, language: Language) -> String {
    label(register, Noun::Organization, id, language).map(|label| label.label).unwrap_or_default()
}

/// The time of a membership as one EDTF value: `1991/..`, `2019/`, `2014/2018`;
/// `None` when neither side is known.
pub(super) fn period(membership: &Membership) -> Option<Edtf> {
    let start = membership.start_date.edtf.as_ref().map(ToString::to_string);
    let end = membership.end_date.edtf.as_ref().map(ToString::to_string);
    let value = match (start, end) {
        (Some(start), Some(end)) => format!("{start}/{end}"),
        (Some(start), None) if membership.open => format!("{start}/.."),
        (Some(start), None) => format!("{start}/"),
        (None, Some(end)) => format!("../{end}"),
        (None, None) => return None,
    };
    Edtf::parse(&value).ok()
}

fn period_words(membership: &Membership, language: Language) -> String {
    period(membership).map(|period| edtf_words(Some(&period), language)).unwrap_or_default()
}

pub(super) fn size_words(register: &Register, id: &str, language: Language) -> String {
    let Some(size) = register.index().get::<Organization>(id).and_then(|organization| organization.size.clone()) else {
        return String::new();
    };
    let args = Args::none().count("value", size.value).words("unit", size.unit.words(language));
    i18n::text(language, &format!("size-{}", size.qualifier.code()), &args).trim_end().to_owned()
}
