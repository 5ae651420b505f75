//! A text in two languages. Neither is a translation of record: what is
//! filled is shown, and the gap is said.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Language;

/// A text in Russian, in English or in both. Empty strings are kept as absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Text {
    /// The Russian wording.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub ru: Option<String>,
    /// The English wording.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub en: Option<String>,
}

impl Text {
    /// A text in both languages.
    pub fn new(ru: &str, en: &str) -> Text {
        Text { ru: Some(ru.to_owned()), en: Some(en.to_owned()) }
    }

    /// A text in one language.
    pub fn of(language: Language, words: &str) -> Text {
        let mut text = Text::default();
        *text.slot(language) = Some(words.to_owned());
        text
    }

    /// The wording in `language`, if it is filled.
    pub fn get(&self, language: Language) -> Option<&str> {
        let words = match language {
            Language::Ru => self.ru.as_deref(),
            Language::En => self.en.as_deref(),
        };
        words.filter(|words| !words.is_empty())
    }

    /// The wording in `language`, else in the other one, with the language
    /// that the words are really in; `None` when both are empty.
    pub fn shown(&self, language: Language) -> Option<(&str, Language)> {
        self.get(language)
            .map(|words| (words, language))
            .or_else(|| self.get(language.other()).map(|words| (words, language.other())))
    }

    /// The words to show, or an empty string.
    pub fn words(&self, language: Language) -> &str {
        self.shown(language).map_or("", |(words, _)| words)
    }

    /// Whether neither language is filled.
    pub fn is_empty(&self) -> bool {
        self.get(Language::Ru).is_none() && self.get(Language::En).is_none()
    }

    /// Every filled wording.
    pub fn all(&self) -> impl Iterator<Item = (Language, &str)> {
        Language::ALL.into_iter().filter_map(|language| Some((language, self.get(language)?)))
    }

    /// The place of the wording in `language`.
    pub fn slot(&mut self, language: Language) -> &mut Option<String> {
        match language {
            Language::Ru => &mut self.ru,
            Language::En => &mut self.en,
        }
    }
}
