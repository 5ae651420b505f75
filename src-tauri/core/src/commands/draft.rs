//! Drafts of the page, kept by the core so that a power cut does not take them.

use super::Application;
use super::views::{DraftView, DraftWrite, ListAll, Nothing};
use crate::error::Result;

pub(super) fn draft_list(application: &Application, _: ListAll) -> Result<Vec<DraftView>> {
    let drafts = application.read().drafts().clone();
    Ok(drafts.list()?.into_iter().map(|(key, draft)| DraftView { key, draft }).collect())
}

pub(super) fn draft_write(application: &Application, asked: DraftWrite) -> Result<Nothing> {
    // The disk is waited for without the register's lock.
    let drafts = application.read().drafts().clone();
    match &asked.draft {
        Some(draft) => drafts.write(&asked.key, draft)?,
        None => drafts.remove(&asked.key)?,
    }
    Ok(Nothing {})
}
