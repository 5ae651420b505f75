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
    /// How its papers are laid out.
    #[serde(default)]
    pub layout: PaperLayout,
}

/// How papers are laid out, by GOST R 7.0.97 unless the city's own rules say otherwise.
/// Lengths in millimetres, sizes in points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct PaperLayout {
    /// Margin at the binding edge: 20 at least, 30 for papers kept over ten years.
    pub margin_left: u8,
    /// Margin at the right: 10 at least.
    pub margin_right: u8,
    /// Margin above, in which the page number stands: 20 at least.
    pub margin_top: u8,
    /// Margin below: 20 at least.
    pub margin_bottom: u8,
    /// Type of the text: 12 to 14.
    pub text_size: u8,
    /// Type of tables: 8 to 14; 10 to 12 are usual.
    pub table_size: u8,
    /// Distance between base lines in hundredths of the size of type: 100 to 150.
    pub line_spacing: u8,
    /// Indent of the first line of a paragraph, in tenths of a millimetre: 0 to 250.
    pub paragraph_indent: u8,
}

impl Default for PaperLayout {
    /// 30 mm at the binding edge, since yearly reports are kept over ten years.
    fn default() -> PaperLayout {
        PaperLayout {
            margin_left: 30,
            margin_right: 10,
            margin_top: 20,
            margin_bottom: 20,
            text_size: 12,
            table_size: 10,
            line_spacing: 115,
            paragraph_indent: 125,
        }
    }
}

impl Settings {
    /// The one id of the one record.
    pub const ID: &'static str = "settings";
}
