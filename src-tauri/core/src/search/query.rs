//! Which events: the question that the list, the counts and the reports share.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::index::EventDigest;
use super::words::Slots;
use crate::domain::*;
use crate::edtf::{Edtf, Overlap};
use crate::error::{Error, Result};

/// Which events: the filters of the chronicle. Everything given must hold;
/// within one list any of its values will do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct EventQuery {
    /// Words to look for, in any word form; a wrong keyboard layout is understood.
    pub text: String,
    /// Beginning of the period, EDTF: `2020`, `2020-06`, `2020-06-15`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, as = "Option<String>")]
    pub from: Option<Edtf>,
    /// End of the period, EDTF, included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, as = "Option<String>")]
    pub to: Option<Edtf>,
    /// Only events without a date.
    pub undated: bool,
    /// Events whose date lies only possibly in the period are left out.
    pub certain_only: bool,
    /// Associations.
    pub associations: Vec<Id>,
    /// Kinds.
    pub kinds: Vec<EventKind>,
    /// Formats.
    pub modes: Vec<AttendanceMode>,
    /// Places.
    pub places: Vec<Id>,
    /// People, posts and offices that took part.
    pub participants: Vec<Id>,
    /// Kinds of outcome.
    pub outcomes: Vec<OutcomeKind>,
    /// Only events of which something besides the words of the source was inferred.
    pub inferred: bool,
    /// Only events of which the date was inferred or is uncertain.
    pub inferred_date: bool,
    /// Also activities (customs and summaries), which are never counted.
    pub activities: bool,
}

impl EventQuery {
    /// Whether a period is asked for.
    pub fn has_period(&self) -> bool {
        self.from.is_some() || self.to.is_some()
    }

    /// Refuses a period that ends before it begins: it would filter nothing, unseen.
    pub fn check(&self) -> Result<()> {
        let Some(Period { first: Some(first), last: Some(last) }) = self.period() else { return Ok(()) };
        if last < first { Err(Error::ReversedPeriod) } else { Ok(()) }
    }

    /// The period asked for, as one EDTF value; `None` without one.
    pub fn period(&self) -> Option<Period> {
        if !self.has_period() {
            return None;
        }
        let first = self.from.as_ref().and_then(Edtf::earliest);
        let last = self.to.as_ref().and_then(Edtf::latest);
        Some(Period { first, last })
    }
}

/// A period of whole days; an open side has no bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub first: Option<chrono::NaiveDate>,
    /// The last day.
    pub last: Option<chrono::NaiveDate>,
}

impl Period {
    /// The period as an EDTF interval, open where it has no bound.
    pub fn edtf(self) -> Option<Edtf> {
        let end =
            |day: Option<chrono::NaiveDate>| day.map_or("..".to_owned(), |day| day.format("%Y-%m-%d").to_string());
        Edtf::parse(&format!("{}/{}", end(self.first), end(self.last))).ok()
    }
}

/// The filters, a bit each, so that one pass tells for every event which of
/// them it fails: a choice of a filter is counted over the events that fail
/// nothing but that filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed(u16);

impl Failed {
    /// Fails nothing.
    pub const NONE: Failed = Failed(0);
    /// Fails the words.
    pub const TEXT: Failed = Failed(1);
    /// Fails the period, or `undated`.
    pub const PERIOD: Failed = Failed(1 << 1);
    /// Fails the associations.
    pub const ASSOCIATION: Failed = Failed(1 << 2);
    /// Fails the kinds.
    pub const KIND: Failed = Failed(1 << 3);
    /// Fails the formats.
    pub const MODE: Failed = Failed(1 << 4);
    /// Fails the places.
    pub const PLACE: Failed = Failed(1 << 5);
    /// Fails the participants.
    pub const PARTICIPANT: Failed = Failed(1 << 6);
    /// Fails the outcomes.
    pub const OUTCOME: Failed = Failed(1 << 7);
    /// Fails `inferred` or `inferred_date`.
    pub const INFERRED: Failed = Failed(1 << 8);

    /// Whether nothing fails but perhaps `filter`.
    pub fn only(self, filter: Failed) -> bool {
        self.0 & !filter.0 == 0
    }

    /// Whether at most one filter fails: the events that some facet counts.
    pub fn is_near(self) -> bool {
        self.0.count_ones() <= 1
    }

    fn when(&mut self, fails: bool, filter: Failed) {
        if fails {
            self.0 |= filter.0;
        }
    }
}

/// A query made ready to be asked of many events.
pub struct Prepared<'a> {
    query: &'a EventQuery,
    period: Option<Edtf>,
    /// The events that have the words; `None` without words.
    pub texts: Option<Slots>,
}

impl<'a> Prepared<'a> {
    /// Makes `query` ready; `texts` are the events that have its words.
    pub fn new(query: &'a EventQuery, texts: Option<Slots>) -> Prepared<'a> {
        Prepared { query, period: query.period().and_then(Period::edtf), texts }
    }

    /// How the date stands to the period; certain without a period.
    pub fn overlap(&self, event: &EventDigest) -> Overlap {
        match (&self.period, &event.date) {
            (None, _) => Overlap::Certain,
            (Some(_), None) => Overlap::Outside,
            (Some(period), Some(date)) => date.against(period),
        }
    }

    /// The filters that `event` fails.
    pub fn failed(&self, slot: u32, event: &EventDigest) -> Failed {
        let query = self.query;
        let mut failed = Failed::NONE;
        let any = |wanted: &[Id], has: &[Id]| wanted.is_empty() || has.iter().any(|id| wanted.contains(id));
        let overlap = self.overlap(event);
        let outside = overlap == Overlap::Outside || (query.certain_only && overlap == Overlap::Possible);
        failed.when(self.texts.as_ref().is_some_and(|slots| !slots.contains(slot)), Failed::TEXT);
        failed.when(outside || (query.undated && event.date.is_some()), Failed::PERIOD);
        failed.when(!any(&query.associations, &event.associations), Failed::ASSOCIATION);
        failed.when(!query.kinds.is_empty() && !query.kinds.contains(&event.kind), Failed::KIND);
        failed.when(!query.modes.is_empty() && !query.modes.contains(&event.mode), Failed::MODE);
        failed.when(!any(&query.places, event.place.as_slice()), Failed::PLACE);
        failed.when(!any(&query.participants, &event.participants), Failed::PARTICIPANT);
        let has_outcome = query.outcomes.is_empty() || event.outcomes.iter().any(|kind| query.outcomes.contains(kind));
        failed.when(!has_outcome, Failed::OUTCOME);
        let inferred = (query.inferred && !event.is_inferred) || (query.inferred_date && !event.is_date_inferred);
        failed.when(inferred, Failed::INFERRED);
        failed
    }
}
