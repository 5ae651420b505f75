//! Words for people: Fluent messages by subject, the same files for the core,
//! the reports and the interface. Every message stands in both languages.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::language::Language;

/// The message files by subject, Russian and English.
pub const SUBJECTS: &[(&str, &str, &str)] = &[
    ("core", include_str!("../locales/ru/core.ftl"), include_str!("../locales/en/core.ftl")),
    ("field", include_str!("../locales/ru/field.ftl"), include_str!("../locales/en/field.ftl")),
    ("report", include_str!("../locales/ru/report.ftl"), include_str!("../locales/en/report.ftl")),
    ("vocabulary", include_str!("../locales/ru/vocabulary.ftl"), include_str!("../locales/en/vocabulary.ftl")),
];

/// The arguments of a message: names and values. Numbers choose the plural form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args(BTreeMap<&'static str, ArgValue>);

/// The value of an argument.
#[derive(Clone, Debug, PartialEq)]
pub enum ArgValue {
    /// Words, put in as they are.
    Words(String),
    /// A count, which chooses the plural form.
    Count(u64),
}

impl Args {
    /// No arguments.
    pub fn none() -> Args {
        Args::default()
    }

    /// With one argument more, in words.
    pub fn words(mut self, name: &'static str, words: impl Into<String>) -> Args {
        self.0.insert(name, ArgValue::Words(words.into()));
        self
    }

    /// With one argument more, a count.
    pub fn count(mut self, name: &'static str, count: impl TryInto<u64>) -> Args {
        self.0.insert(name, ArgValue::Count(count.try_into().unwrap_or(u64::MAX)));
        self
    }

    /// The names and the values, as words.
    pub fn in_words(&self) -> BTreeMap<String, String> {
        self.0
            .iter()
            .map(|(name, value)| match value {
                ArgValue::Words(words) => ((*name).to_owned(), words.clone()),
                ArgValue::Count(count) => ((*name).to_owned(), count.to_string()),
            })
            .collect()
    }
}

/// The message `id` in `language`. A message that is missing shows its id: the
/// tests of the locales make sure that none is.
pub fn text(language: Language, id: &str, args: &Args) -> String {
    let bundle = bundle(language);
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return id.to_owned();
    };
    let mut values = FluentArgs::new();
    for (name, value) in &args.0 {
        values.set(
            *name,
            match value {
                ArgValue::Words(words) => FluentValue::from(words.clone()),
                ArgValue::Count(count) => FluentValue::from(*count),
            },
        );
    }
    let mut errors = Vec::new();
    bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
}

/// The message `id` in `language`, without arguments.
pub fn word(language: Language, id: &str) -> String {
    text(language, id, &Args::none())
}

/// Whether there is a message `id` in `language`.
pub fn has(language: Language, id: &str) -> bool {
    bundle(language).has_message(id)
}

fn bundle(language: Language) -> &'static FluentBundle<FluentResource> {
    static RUSSIAN: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
    static ENGLISH: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
    match language {
        Language::Ru => RUSSIAN.get_or_init(|| build(Language::Ru)),
        Language::En => ENGLISH.get_or_init(|| build(Language::En)),
    }
}

fn build(language: Language) -> FluentBundle<FluentResource> {
    let identifier: LanguageIdentifier =
        language.code().parse().expect("`ru` and `en` are well-formed language identifiers");
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    bundle.set_use_isolating(false);
    for (_, russian, english) in SUBJECTS {
        let source = match language {
            Language::Ru => russian,
            Language::En => english,
        };
        // A message that cannot be read is left out, and the test of the locales finds it.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_message_is_readable_and_stands_in_both_languages() {
        for (subject, russian, english) in SUBJECTS {
            assert_eq!(ids(subject, russian), ids(subject, english), "messages of `{subject}`");
        }
    }

    #[test]
    fn russian_counts_take_the_right_form() {
        let events = |count: u64| text(Language::Ru, "count-events", &Args::none().count("count", count));
        for (count, words) in [
            (0, "0 мероприятий"),
            (1, "1 мероприятие"),
            (2, "2 мероприятия"),
            (5, "5 мероприятий"),
            (11, "11 мероприятий"),
            (21, "21 мероприятие"),
            (22, "22 мероприятия"),
            (111, "111 мероприятий"),
        ] {
            assert_eq!(events(count), words);
        }
    }

    fn ids(subject: &str, source: &str) -> BTreeSet<String> {
        let resource =
            FluentResource::try_new(source.to_owned()).unwrap_or_else(|(_, errors)| panic!("{subject}: {errors:?}"));
        resource
            .entries()
            .filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            })
            .collect()
    }
}
