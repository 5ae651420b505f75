//! Places: where they are used.

use super::Application;
use super::record::use_page;
use super::views::{ById, UsePage};
use crate::domain::Noun;
use crate::error::Result;

pub(super) fn place_get(application: &Application, asked: ById) -> Result<UsePage> {
    use_page(&application.read(), Noun::Place, &asked.id, asked.language)
}
