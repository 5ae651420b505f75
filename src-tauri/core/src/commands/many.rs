//! The same done to many events: what it would do, and doing it.

use super::event::term;
use super::labels::{edtf_words, label, organization_short};
use super::views::*;
use super::{Application, change, count};
use crate::change::Step;
use crate::domain::*;
use crate::error::Result;
use crate::i18n::{self, Args};
use crate::language::Language;
use crate::register::{Operation, Register};
use crate::search::{EventDigest, Topic};

/// How many rows a preview shows.
const ROWS_MAX: usize = 200;

pub(super) fn event_preview(application: &Application, asked: ManyChange) -> Result<ManyPreview> {
    let register = application.read();
    let ids = ids(&register, &asked)?;
    let going: std::collections::BTreeSet<&Id> = ids.iter().collect();
    let (mut refused, mut changing, mut unchanged) = (Vec::new(), Vec::new(), 0_u32);
    let mut is_more = 0;
    for id in &ids {
        let event = register.event(id)?;
        let refusal = match asked.patch {
            Patch::Trash => trash_refusal(&register, id, &going, asked.language),
            _ => String::new(),
        };
        let changed = patched(&event, &asked.patch);
        if refusal.is_empty() && changed.as_ref() == Some(&event) {
            unchanged += 1;
            continue;
        }
        let rows = if refusal.is_empty() { &mut changing } else { &mut refused };
        if rows.len() >= ROWS_MAX {
            is_more += u32::from(refusal.is_empty());
            continue;
        }
        rows.push(ManyRow {
            id: id.clone(),
            label: event.name.words(asked.language).to_owned(),
            date_words: edtf_words(event.date.edtf.as_ref(), asked.language),
            before: held(&register, &event, &asked.patch, asked.language),
            after: changed.map(|event| held(&register, &event, &asked.patch, asked.language)).unwrap_or_default(),
            refusal,
        });
    }
    let (of_refused, of_changing) = (count(refused.len()), count(changing.len()).saturating_add(is_more));
    Ok(ManyPreview {
        changing: of_changing,
        unchanged,
        refused: of_refused,
        rows: refused.into_iter().chain(changing).take(ROWS_MAX).collect(),
    })
}

pub(super) fn event_apply(application: &Application, asked: ManyChange) -> Result<Changed> {
    let mut register = application.write();
    let ids = ids(&register, &asked)?;
    let (mut records, mut trashed) = (Vec::new(), Vec::new());
    for id in &ids {
        let event = register.event(id)?;
        match patched(&event, &asked.patch) {
            Some(changed) if changed != event => records.push(changed.into_record()),
            Some(_) => {}
            None => trashed.push(RecordRef { noun: Noun::Event, id: id.clone() }),
        }
    }
    let (what, value) = named(&register, &asked.patch);
    let step = Step::Many { what: what.to_owned(), value, records: count(records.len() + trashed.len()) };
    let written = register.change(Operation::Many { step, records, trashed })?;
    change::changed(&register, written.as_ref(), asked.language)
}

/// Which events: all under the query, or those named.
fn ids(register: &Register, asked: &ManyChange) -> Result<Vec<Id>> {
    let Some(query) = &asked.query else {
        let mut ids = asked.ids.clone();
        let mut seen = std::collections::BTreeSet::new();
        ids.retain(|id| seen.insert(id.clone()));
        return Ok(ids);
    };
    query.check()?;
    let selection = register.index().select(query);
    let mut slots = selection.certain;
    slots.extend(selection.possible);
    slots.extend(selection.undated);
    if query.activities {
        slots.extend(selection.activities);
    }
    Ok(slots
        .into_iter()
        .filter_map(|slot| register.index().digest(slot))
        .map(|event: &EventDigest| event.id.clone())
        .collect())
}

/// The event as it will be; nothing where it goes to the trash.
fn patched(event: &Event, patch: &Patch) -> Option<Event> {
    let mut event = event.clone();
    match patch {
        Patch::Kind(kind) => event.classification = *kind,
        Patch::Mode(mode) => {
            if event.attendance_mode != *mode {
                event.attendance_mode = *mode;
                event.inferred.remove("attendance_mode");
            }
        }
        Patch::Status(status) => event.status = *status,
        Patch::Place(place) => {
            if event.location.place_id != *place {
                event.location.place_id.clone_from(place);
                event.inferred.remove("location");
            }
        }
        Patch::AddAssociation(id) => {
            if !event.associations.iter().any(|link| link.organization_id == *id) {
                event.associations.push(AssociationLink { organization_id: id.clone(), inferred: None });
            }
        }
        Patch::RemoveAssociation(id) => event.associations.retain(|link| link.organization_id != *id),
        Patch::AddTopic(wanted) => {
            if !event.about.iter().any(|about| Topic::key(about) == Topic::key(wanted)) {
                event.about.push(wanted.clone());
            }
        }
        Patch::RemoveTopic(gone) => event.about.retain(|about| Topic::key(about) != Topic::key(gone)),
        Patch::Trash => return None,
    }
    Some(event)
}

/// Why an event cannot go to the trash: others speak of it that do not go with it.
fn trash_refusal(register: &Register, id: &str, going: &std::collections::BTreeSet<&Id>, language: Language) -> String {
    let users = register.index().uses_of(Noun::Event, id);
    let names: Vec<String> = users
        .iter()
        .filter(|user| user.noun != Noun::Event || !going.contains(&user.id))
        .filter_map(|user| label(register, user.noun, &user.id, language))
        .map(|label| format!("«{}»", label.label))
        .collect();
    if names.is_empty() {
        return String::new();
    }
    i18n::text(language, "error-in-use", &Args::none().words("users", names.join(", ")))
}

/// What an event holds in the field that a patch changes.
fn held(register: &Register, event: &Event, patch: &Patch, language: Language) -> String {
    match patch {
        Patch::Kind(_) => term(language, "event-kind")(event.classification.code()),
        Patch::Mode(_) => term(language, "attendance-mode")(event.attendance_mode.code()),
        Patch::Status(_) => term(language, "event-status")(event.status.code()),
        Patch::Place(_) => super::event::place_words(register, &event.location, language),
        Patch::AddAssociation(_) | Patch::RemoveAssociation(_) => {
            let names =
                event.associations.iter().map(|link| organization_short(register, &link.organization_id, language));
            names.collect::<Vec<_>>().join(", ")
        }
        Patch::AddTopic(_) | Patch::RemoveTopic(_) => {
            event.about.iter().map(|topic| topic.words(language)).collect::<Vec<_>>().join("; ")
        }
        Patch::Trash => String::new(),
    }
}

/// What is done, by the code of its message, and the value given, for the history.
fn named(register: &Register, patch: &Patch) -> (&'static str, Text) {
    let in_words = |vocabulary: &'static str, code: &str| {
        Text::new(&term(Language::Ru, vocabulary)(code), &term(Language::En, vocabulary)(code))
    };
    let record = |noun: Noun, id: &str| {
        register.index().entry(noun, id).map(|entry| entry.record.name().clone()).unwrap_or_default()
    };
    match patch {
        Patch::Kind(kind) => ("kind", in_words("event-kind", kind.code())),
        Patch::Mode(mode) => ("mode", in_words("attendance-mode", mode.code())),
        Patch::Status(status) => ("status", in_words("event-status", status.code())),
        Patch::Place(Some(id)) => ("place", record(Noun::Place, id)),
        Patch::Place(None) => ("no-place", Text::default()),
        Patch::AddAssociation(id) => ("add-association", record(Noun::Organization, id)),
        Patch::RemoveAssociation(id) => ("remove-association", record(Noun::Organization, id)),
        Patch::AddTopic(topic) => ("add-topic", topic.clone()),
        Patch::RemoveTopic(topic) => ("remove-topic", topic.clone()),
        Patch::Trash => ("trash", Text::default()),
    }
}
