//! Two records side by side, and what would come of them.

use super::fields::{Fields, fields};
use super::record::{uses, view};
use super::views::*;
use crate::domain::*;
use crate::error::{Error, Result};
use crate::merge::{is_empty, merged};
use crate::register::Register;

/// Both records, the one they would become, and every field in which the three differ.
pub(super) fn preview(register: &Register, asked: &PairAsk) -> Result<MergePreview> {
    if asked.kept == asked.gone {
        return Err(Error::SameRecord);
    }
    let kept = view(register, asked.noun, &asked.kept, asked.language)?;
    let gone = view(register, asked.noun, &asked.gone, asked.language)?;
    let both = merged(&kept.record, &gone.record)?;
    Ok(MergePreview {
        fields: compared(register, asked, [&kept.record, &gone.record, &both]),
        uses: uses(register, asked.noun, &asked.gone, asked.language)?,
        merged: both,
        kept,
        gone,
    })
}

fn compared(register: &Register, asked: &PairAsk, records: [&Record; 3]) -> Vec<MergeField> {
    let words = Fields::of(register, asked.noun, asked.language);
    let [kept, gone, merged] = records.map(|record| fields(Some(record)));
    let mut names: Vec<&String> = merged.keys().chain(gone.keys()).chain(kept.keys()).collect();
    let mut seen = std::collections::BTreeSet::new();
    names.retain(|name| name.as_str() != "id" && seen.insert(name.as_str()));
    let differ =
        names.into_iter().filter(|name| kept.get(*name) != gone.get(*name) || kept.get(*name) != merged.get(*name));
    differ
        .map(|name| {
            let lines = |fields: &serde_json::Map<String, serde_json::Value>| {
                fields.get(name).map(|value| words.lines(name, value)).unwrap_or_default()
            };
            let says = |fields: &serde_json::Map<String, serde_json::Value>| {
                fields.get(name).is_some_and(|value| !is_empty(value))
            };
            let both_say = says(&kept) && says(&gone);
            let (kept, gone, merged) = (lines(&kept), lines(&gone), lines(&merged));
            // What both say and the union does not hold must be chosen.
            let is_conflict = both_say && !gone.iter().all(|line| has_line(&merged, line));
            MergeField { field: name.clone(), label: words.label(name), kept, gone, merged, is_conflict }
        })
        .filter(|field| field.kept != field.gone || field.kept != field.merged)
        .collect()
}

/// A joined text is one line of several: it holds the lines of both.
fn has_line(lines: &[String], wanted: &str) -> bool {
    lines.iter().any(|line| line == wanted || line.split('\n').any(|part| part == wanted))
}
