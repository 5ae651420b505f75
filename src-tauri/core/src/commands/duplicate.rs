//! Records that may be the same thing.

use super::record_list::row;
use super::views::*;
use super::{Application, change};
use crate::error::Result;
use crate::i18n;
use crate::register::Operation;

pub(super) fn duplicate_list(application: &Application, asked: ListAll) -> Result<Vec<DuplicateView>> {
    let register = application.read();
    let pairs = register.index().alike_pairs().into_iter();
    Ok(pairs
        .filter_map(|(noun, one, other, alike)| {
            let made = |id: &str| register.entry(noun, id).map(|entry| entry.created_at).ok();
            let (one, other) = if made(&other) < made(&one) { (other, one) } else { (one, other) };
            Some(DuplicateView {
                one: row(&register, noun, &one, asked.language)?,
                other: row(&register, noun, &other, asked.language)?,
                reason: i18n::word(asked.language, alike.message_id()),
            })
        })
        .collect())
}

pub(super) fn duplicate_find(application: &Application, asked: DuplicateFind) -> Result<Vec<LikeView>> {
    let register = application.read();
    let found = register.index().alike(&asked.record).into_iter();
    Ok(found
        .filter_map(|(id, alike)| {
            let row = row(&register, asked.record.noun(), &id, asked.language)?;
            Some(LikeView { row, reason: i18n::word(asked.language, alike.message_id()) })
        })
        .collect())
}

pub(super) fn duplicate_dismiss(application: &Application, asked: DuplicateDismiss) -> Result<Changed> {
    let mut register = application.write();
    let operation = Operation::Distinguish { noun: asked.noun, one: asked.one, other: asked.other };
    let written = register.change(operation)?;
    change::changed(&register, written.as_ref(), asked.language)
}
