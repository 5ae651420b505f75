//! What came of events: outcomes and elections across the register.

use super::Application;
use super::labels::{label, linked_event};
use super::views::{ElectionView, ListAll, OutcomeList, OutcomeView};
use crate::domain::*;
use crate::error::Result;
use crate::register::Register;
use crate::search::EventQuery;

pub(super) fn outcome_list(application: &Application, asked: OutcomeList) -> Result<Vec<OutcomeView>> {
    asked.query.check()?;
    let register = application.read();
    let mut views = Vec::new();
    for (event, digest) in events(&register, &asked.query)? {
        for outcome in event.outcomes {
            let is_wanted = (asked.kinds.is_empty() || asked.kinds.contains(&outcome.kind))
                && (asked.recipient_id.is_none() || asked.recipient_id == outcome.recipient_id);
            if is_wanted {
                views.push(OutcomeView { outcome, event: linked_event(digest, asked.language) });
            }
        }
    }
    Ok(views)
}

pub(super) fn election_list(application: &Application, asked: ListAll) -> Result<Vec<ElectionView>> {
    let register = application.read();
    let mut views = Vec::new();
    for (event, digest) in events(&register, &EventQuery::default())? {
        for election in event.outcomes.into_iter().flat_map(|outcome| outcome.elections) {
            let name = |noun, id: &str| label(&register, noun, id, asked.language).map(|label| label.label);
            views.push(ElectionView {
                body: name(Noun::Organization, &election.body_id).unwrap_or_default(),
                person: election.person_id.as_deref().and_then(|id| name(Noun::Person, id)).unwrap_or_default(),
                event: linked_event(digest, asked.language),
                election,
            });
        }
    }
    Ok(views)
}

/// The events under a query, oldest first, whole.
fn events<'a>(register: &'a Register, query: &EventQuery) -> Result<Vec<(Event, &'a crate::search::EventDigest)>> {
    let selection = register.index().select(query);
    let slots = selection.certain.into_iter().chain(selection.possible).chain(selection.undated);
    slots
        .filter_map(|slot| register.index().digest(slot))
        .map(|digest| Ok((register.event(&digest.id)?, digest)))
        .collect()
}
