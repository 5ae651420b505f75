//! The trash: what was deleted, and its way back.

use super::views::{Changed, ListAll, RecordAtRevision, RecordRef, TrashedView};
use super::{Application, change};
use crate::error::Result;
use crate::register::Operation;

pub(super) fn trash_list(application: &Application, asked: ListAll) -> Result<Vec<TrashedView>> {
    let trashed = application.read().trashed()?;
    Ok(trashed
        .into_iter()
        .map(|entry| TrashedView {
            record: RecordRef { noun: entry.record.noun(), id: entry.record.id().to_owned() },
            label: entry.record.name().words(asked.language).to_owned(),
            revision: entry.revision,
            at: entry.updated_at.to_rfc3339(),
            author: entry.updated_by,
        })
        .collect())
}

pub(super) fn trash_restore(application: &Application, which: RecordAtRevision) -> Result<Changed> {
    let mut register = application.write();
    let operation = Operation::Restore { noun: which.noun, id: which.id, revision: which.revision };
    let written = register.change(operation)?;
    change::changed(&register, written.as_ref(), which.language)
}

pub(super) fn trash_empty(application: &Application, asked: ListAll) -> Result<Changed> {
    let mut register = application.write();
    let written = register.change(Operation::EmptyTrash)?;
    change::changed(&register, written.as_ref(), asked.language)
}
