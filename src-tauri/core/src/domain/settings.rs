//! Whose register it is, and how its papers look. One record, changed through
//! the same door as the others.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Id, Text};
use crate::language::Language;

/// The settings of a register, not of a PC.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Always [`Settings::ID`].
    #[serde(default)]
    pub id: Id,
    /// The organization that is our city.
    pub our_city_id: Id,
    /// Name of the city as titles use it: «город Ставрополь» in the genitive
    /// where a report needs it: «города Ставрополя».
    pub city_name: Text,
    /// Name of the city in the genitive, for headings; empty when nobody gave it.
    #[serde(default)]
    pub city_name_of: Text,
    /// Name of the unit that keeps the register.
    #[serde(default)]
    pub unit_name: Text,
    /// The language in which the register was begun.
    pub language: Language,
}

impl Settings {
    /// The one id of the one record.
    pub const ID: &'static str = "settings";
}
