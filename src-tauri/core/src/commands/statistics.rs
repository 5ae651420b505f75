//! Counts of events. Activities are never among them.

use super::event::{by_label, tally, term};
use super::labels::organization_short;
use super::views::{Statistics, StatisticsGet, YearBar};
use super::{Application, count};
use crate::domain::*;
use crate::error::Result;
use crate::search::EventDigest;

pub(super) fn statistics_get(application: &Application, asked: StatisticsGet) -> Result<Statistics> {
    asked.query.check()?;
    let register = application.read();
    let index = register.index();
    let selection = index.select(&asked.query);
    let events: Vec<&EventDigest> =
        selection.certain.iter().chain(&selection.undated).filter_map(|&slot| index.digest(slot)).collect();
    let all = || events.iter().copied();
    let language = asked.language;
    let is_online_by_inference = |event: &&EventDigest| event.mode == AttendanceMode::Online && event.is_mode_inferred;
    Ok(Statistics {
        total: count(events.len()),
        possible: count(selection.possible.len()),
        kinds: by_label(tally(all(), |event| vec![event.kind.code().to_owned()]), term(language, "event-kind")),
        modes: by_label(tally(all(), |event| vec![event.mode.code().to_owned()]), term(language, "attendance-mode")),
        associations: by_label(tally(all(), |event| event.associations.to_vec()), |id| {
            organization_short(&register, id, language)
        }),
        years: years(&events),
        undated: count(selection.undated.len()),
        outcomes: by_label(
            tally(all(), |event| event.outcomes.iter().map(|kind| kind.code().to_owned()).collect()),
            term(language, "outcome-kind"),
        ),
        online_inferred: count(all().filter(is_online_by_inference).count()),
    })
}

fn years(events: &[&EventDigest]) -> Vec<YearBar> {
    let mut bars = std::collections::BTreeMap::new();
    for event in events {
        if let Some(year) = event.date.as_ref().and_then(|date| date.year()) {
            let bar = bars.entry(year).or_insert(YearBar { year, stated: 0, inferred: 0 });
            *(if event.is_date_inferred { &mut bar.inferred } else { &mut bar.stated }) += 1;
        }
    }
    bars.into_values().collect()
}
