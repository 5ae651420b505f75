//! What the fields of a record hold, in lines of words: for the history of a
//! record and for two records side by side. Read off the record's JSON, so that
//! a new field is told without more ado; its name is a message `field-<name>`.

use serde_json::{Map, Value};

use super::labels::{date_words, edtf_words, label};
use super::views::FieldChange;
use crate::domain::*;
use crate::edtf::Edtf;
use crate::i18n::{self, Args};
use crate::language::Language;
use crate::register::Register;

/// Puts fields into words.
pub(super) struct Fields<'a> {
    register: &'a Register,
    noun: Noun,
    language: Language,
}

impl<'a> Fields<'a> {
    /// For records of `noun`.
    pub(super) fn of(register: &'a Register, noun: Noun, language: Language) -> Fields<'a> {
        Fields { register, noun, language }
    }

    /// The fields in which two states of a record differ, in the order of the record; of lists only what
    /// differs. `None` is a record that is not there.
    pub(super) fn changes(&self, before: Option<&Record>, after: Option<&Record>) -> Vec<FieldChange> {
        let (before, after) = (fields(before), fields(after));
        let mut names: Vec<&String> = after.keys().chain(before.keys()).collect();
        let mut seen = std::collections::BTreeSet::new();
        names.retain(|name| name.as_str() != "id" && seen.insert(name.as_str()));
        names
            .into_iter()
            .filter(|name| before.get(*name) != after.get(*name))
            .filter_map(|name| {
                let lines =
                    |of: &Map<String, Value>| of.get(name).map(|value| self.lines(name, value)).unwrap_or_default();
                let (was, is) = (lines(&before), lines(&after));
                let (gone, new) = (without(&was, &is), without(&is, &was));
                // The same lines in another order: told whole.
                let (before, after) = if gone.is_empty() && new.is_empty() { (was, is) } else { (gone, new) };
                let is_said = !before.is_empty() || !after.is_empty();
                is_said.then(|| FieldChange { field: name.clone(), label: self.label(name), before, after })
            })
            .collect()
    }

    /// The name of a field in words.
    pub(super) fn label(&self, field: &str) -> String {
        let own = format!("field-{}-{field}", self.noun.code());
        let common = format!("field-{field}");
        let id = if i18n::has(self.language, &own) { own } else { common };
        if i18n::has(self.language, &id) { i18n::word(self.language, &id) } else { field.to_owned() }
    }

    /// What a field holds, a line for each row or language.
    pub(super) fn lines(&self, name: &str, value: &Value) -> Vec<String> {
        let lines = match value {
            Value::Array(rows) => rows.iter().map(|row| self.parts(name, row).join(joint(row))).collect(),
            Value::Object(object) if name == "inferred" => object
                .iter()
                .map(|(of, reason)| format!("{}: {}", self.label(of), self.parts("reason", reason).join(joint(reason))))
                .collect(),
            value => self.parts(name, value),
        };
        lines.into_iter().filter(|line| !line.is_empty()).collect()
    }

    fn parts(&self, name: &str, value: &Value) -> Vec<String> {
        match value {
            Value::Null | Value::Bool(false) => Vec::new(),
            Value::Bool(true) => vec![i18n::word(self.language, "field-yes")],
            Value::Number(number) => vec![number.to_string()],
            Value::String(words) => vec![self.word(name, words)],
            Value::Array(rows) => rows.iter().flat_map(|row| self.parts(name, row)).collect(),
            Value::Object(object) => self.object(object),
        }
    }

    fn object(&self, object: &Map<String, Value>) -> Vec<String> {
        let has = |name: &str| object.contains_key(name);
        let only = |names: &[&str]| object.keys().all(|key| names.contains(&key.as_str()));
        if object.is_empty() {
            return Vec::new();
        }
        if only(&["ru", "en"]) {
            return Language::ALL
                .iter()
                .filter_map(|language| object.get(language.code())?.as_str())
                .filter(|words| !words.is_empty())
                .map(str::to_owned)
                .collect();
        }
        if only(&["edtf", "original"]) {
            let date = serde_json::from_value::<PartialDate>(Value::Object(object.clone())).unwrap_or_default();
            return if date.is_empty() { Vec::new() } else { vec![date_words(&date, self.language)] };
        }
        if has("noun") && has("id") {
            let id = object.get("id").and_then(Value::as_str).unwrap_or_default();
            return vec![self.named(id)];
        }
        object
            .iter()
            .filter(|(name, _)| name.as_str() != "id")
            .flat_map(|(name, value)| {
                let parts = self.parts(name, value);
                match (name.as_str(), parts.is_empty()) {
                    (_, true) => Vec::new(),
                    // A reason is told as one, or it would read like a part of the fact.
                    ("inferred", false) => vec![format!("(?) {}", parts.join(joint(value)))],
                    (_, false) => vec![parts.join(joint(value))],
                }
            })
            .collect()
    }

    fn word(&self, name: &str, words: &str) -> String {
        if let Some(vocabulary) = self.vocabulary(name) {
            let id = format!("{vocabulary}-{words}");
            if i18n::has(self.language, &id) {
                return i18n::word(self.language, &id);
            }
        }
        if name == "known_at" {
            return edtf_words(Edtf::parse(words).ok().as_ref(), self.language);
        }
        if name == "locator" {
            return super::event::locator_words(words, self.language);
        }
        if name.ends_with("_id") || name.ends_with("_ids") {
            return self.named(words);
        }
        words.to_owned()
    }

    /// The label of the record with this id; said to be gone where it is not there.
    fn named(&self, id: &str) -> String {
        Noun::ALL
            .into_iter()
            .find_map(|noun| label(self.register, noun, id, self.language))
            .map(|label| label.label)
            .or_else(|| {
                let trashed =
                    Noun::ALL.into_iter().find_map(|noun| self.register.any_entry(noun, id).ok().flatten())?;
                let args = Args::none().words("name", trashed.record.name().words(self.language));
                Some(i18n::text(self.language, "field-trashed", &args))
            })
            .unwrap_or_else(|| i18n::text(self.language, "field-gone", &Args::none().words("id", id)))
    }

    fn vocabulary(&self, name: &str) -> Option<&'static str> {
        Some(match (self.noun, name) {
            (_, "record_type") => "record-type",
            (Noun::Event, "classification") => "event-kind",
            (Noun::Organization, "classification") => "organization-kind",
            (Noun::Document, "classification") => "document-kind",
            (_, "status") => "event-status",
            (_, "attendance_mode") => "attendance-mode",
            (Noun::Event, "kind") => "outcome-kind",
            (Noun::Event, "role") => "attendee-role",
            (_, "side") => "side",
            (_, "area") => "organization-area",
            (_, "relation") => "relation-to-city",
            (_, "qualifier") => "qualifier",
            (_, "how") => "membership-how",
            (_, "language") => "language",
            (Noun::Distinction, "of") => "noun",
            _ => return None,
        })
    }
}

/// What stands between the parts of a value: two wordings of one text are not two things.
fn joint(value: &Value) -> &'static str {
    let is_text = value.as_object().is_some_and(|object| object.keys().all(|key| matches!(key.as_str(), "ru" | "en")));
    if is_text { " / " } else { ", " }
}

/// A record as the object of its fields; empty where there is none.
pub(super) fn fields(record: Option<&Record>) -> Map<String, Value> {
    let value = record.and_then(|record| serde_json::to_value(record).ok());
    match value.and_then(|mut value| value.get_mut("record").map(Value::take)) {
        Some(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

/// The lines of `lines` that `others` does not have, each as often as it is missing there.
fn without(lines: &[String], others: &[String]) -> Vec<String> {
    let mut left: Vec<&String> = others.iter().collect();
    lines
        .iter()
        .filter(|line| match left.iter().position(|other| other == line) {
            Some(place) => {
                left.remove(place);
                false
            }
            None => true,
        })
        .cloned()
        .collect()
}
