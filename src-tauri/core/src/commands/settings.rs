//! The settings of the register.

use super::views::{Changed, SettingsUpdate};
use super::{Application, change};
use crate::domain::{Kept, Settings};
use crate::error::Result;
use crate::register::Operation;

pub(super) fn settings_update(application: &Application, update: SettingsUpdate) -> Result<Changed> {
    let mut register = application.write();
    let mut settings = update.settings;
    settings.id = Settings::ID.to_owned();
    let written = register.change(Operation::Update { record: settings.into_record(), revision: update.revision })?;
    change::changed(&register, written.as_ref(), update.language)
}
