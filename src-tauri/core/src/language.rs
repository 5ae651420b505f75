//! The two languages of the register and of the interface. There is no third.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A language in which texts are kept, shown and reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Russian.
    #[default]
    Ru,
    /// English.
    En,
}

impl Language {
    /// Both languages, Russian first.
    pub const ALL: [Language; 2] = [Language::Ru, Language::En];

    /// The code by ISO 639-1: `ru` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Language::Ru => "ru",
            Language::En => "en",
        }
    }

    /// The language of a locale name such as `ru_RU.UTF-8` or `en-GB`;
    /// every locale that is not Russian reads English.
    pub fn from_locale(locale: &str) -> Language {
        if locale.to_ascii_lowercase().starts_with("ru") { Language::Ru } else { Language::En }
    }

    /// The other language, whose text stands in where this one has none.
    pub fn other(self) -> Language {
        match self {
            Language::Ru => Language::En,
            Language::En => Language::Ru,
        }
    }
}

impl std::str::FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        match code {
            "ru" => Ok(Language::Ru),
            "en" => Ok(Language::En),
            _ => Err(UnknownLanguage(code.to_owned())),
        }
    }
}

/// A language code that is neither `ru` nor `en`.
#[derive(Debug, thiserror::Error)]
#[error("unknown language `{0}`: ru or en")]
pub struct UnknownLanguage(pub String);
