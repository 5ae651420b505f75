//! What comes of two records of the same thing: nothing that either says is lost.

use serde_json::{Map, Value};

use crate::domain::*;
use crate::error::{Error, Result};
use crate::i18n::{self, Args};
use crate::language::Language;
use crate::search::analysis::fold;

/// Fields of free text, of which both are kept, one below the other.
const JOINED: &[&str] = &["note", "description"];

/// The record `kept` with everything that only `gone` says: empty fields filled, lists
/// and sources joined, its names kept among the other names, or in the note where a noun
/// has none. Where both say something else, `kept` is right until a person decides.
///
/// # Errors
/// The two are of different nouns.
pub fn merged(kept: &Record, gone: &Record) -> Result<Record> {
    if kept.noun() != gone.noun() {
        return Err(Error::Usage("records of two nouns cannot become one".to_owned()));
    }
    let (mut fields, others) = (fields(kept)?, fields(gone)?);
    let mut taken: Vec<String> = Vec::new();
    for (name, other) in &others {
        if matches!(name.as_str(), "id" | "inferred") {
            continue;
        }
        let own = fields.get(name).cloned().unwrap_or(Value::Null);
        let both = joined(name, &own, other);
        if is_empty(&own) && !is_empty(other) {
            taken.push(name.clone());
        }
        fields.insert(name.clone(), both);
    }
    keep_reasons(&mut fields, &others, &taken);
    let json = serde_json::json!({ "noun": kept.noun().code(), "record": fields });
    let mut record: Record = serde_json::from_value(json).map_err(|error| Error::Internal(error.to_string()))?;
    keep_name(&mut record, kept, gone);
    if let Record::Event(event) = &mut record {
        event.drop_repeated();
        drop_same_attendees(event);
    }
    Ok(record)
}

fn fields(record: &Record) -> Result<Map<String, Value>> {
    let value = serde_json::to_value(record).map_err(|error| Error::Internal(error.to_string()))?;
    match value {
        Value::Object(mut whole) => match whole.remove("record") {
            Some(Value::Object(fields)) => Ok(fields),
            _ => Err(Error::Internal("a record that is no object".to_owned())),
        },
        _ => Err(Error::Internal("a record that is no object".to_owned())),
    }
}

fn joined(name: &str, own: &Value, other: &Value) -> Value {
    if is_empty(own) {
        return other.clone();
    }
    match (own, other) {
        (Value::Array(own), Value::Array(other)) => {
            let mut rows = own.clone();
            rows.extend(other.iter().filter(|row| !own.contains(row)).cloned());
            Value::Array(rows)
        }
        (Value::Object(own), Value::Object(other)) if is_text(own) && is_text(other) => {
            let mut text = own.clone();
            for (language, words) in other {
                match text.get(language).and_then(Value::as_str).filter(|own| !own.is_empty()) {
                    None => drop(text.insert(language.clone(), words.clone())),
                    Some(own) if JOINED.contains(&name) && !own.contains(words.as_str().unwrap_or_default()) => {
                        let both = format!("{own}\n{}", words.as_str().unwrap_or_default());
                        text.insert(language.clone(), Value::String(both));
                    }
                    Some(_) => {}
                }
            }
            Value::Object(text)
        }
        // A place of the register and words for the venue, side by side.
        (Value::Object(own), Value::Object(other)) if name == "location" => {
            let mut location = own.clone();
            for (part, value) in other {
                let own = location.get(part).cloned().unwrap_or(Value::Null);
                location.insert(part.clone(), joined(part, &own, value));
            }
            Value::Object(location)
        }
        // What one of the two tells in full is not merely mentioned.
        (Value::Bool(own), Value::Bool(other)) if name == "mention_only" => Value::Bool(*own && *other),
        (Value::Bool(own), Value::Bool(other)) => Value::Bool(*own || *other),
        _ => own.clone(),
    }
}

/// Reasons of `kept` stay; those of `gone` come with the fields that come from it.
fn keep_reasons(fields: &mut Map<String, Value>, others: &Map<String, Value>, taken: &[String]) {
    let Some(Value::Object(reasons)) = others.get("inferred") else { return };
    let coming: Vec<(String, Value)> = reasons
        .iter()
        .filter(|(field, _)| taken.contains(field))
        .map(|(field, reason)| (field.clone(), reason.clone()))
        .collect();
    if let Some(Value::Object(own)) = fields.get_mut("inferred") {
        own.extend(coming);
    }
}

/// The names of `gone` are kept where they differ by more than spelling.
fn keep_name(record: &mut Record, kept: &Record, gone: &Record) {
    let is_new = |text: &Text, known: &[&Text]| {
        let has = |words: &str| known.iter().any(|known| known.all().any(|(_, own)| fold(own) == fold(words)));
        !text.is_empty() && !text.all().all(|(_, words)| has(words))
    };
    match (record, gone) {
        (Record::Organization(organization), Record::Organization(other)) => {
            for name in [&other.name, &other.short_name] {
                let mut known: Vec<&Text> = vec![&organization.name, &organization.short_name];
                known.extend(organization.other_names.iter().map(|other| &other.name));
                if is_new(name, &known) {
                    organization.other_names.push(OtherName { name: name.clone(), ..OtherName::default() });
                }
            }
        }
        (Record::Person(Person { name, sort_name, other_names, .. }), Record::Person(other)) => {
            let mut known: Vec<&Text> = vec![name, sort_name];
            known.extend(other_names.iter());
            if is_new(&other.name, &known) {
                other_names.push(other.name.clone());
            }
        }
        (Record::Place(Place { name, other_names, .. }), Record::Place(other)) => {
            let mut known: Vec<&Text> = vec![name];
            known.extend(other_names.iter());
            if is_new(&other.name, &known) {
                other_names.push(other.name.clone());
            }
        }
        (record, gone) if is_new(gone.name(), &[kept.name()]) => {
            let note = match record {
                Record::Post(post) => &mut post.note,
                Record::Document(document) => &mut document.note,
                Record::Event(event) => &mut event.note,
                _ => return,
            };
            for (language, words) in gone.name().all() {
                let line = i18n::text(language, "merge-also-named", &Args::none().words("name", words));
                let slot = note.slot(language);
                let before = slot.take().filter(|words| !words.is_empty());
                *slot = Some(before.map_or(line.clone(), |before| format!("{before}\n{line}")));
            }
        }
        _ => {}
    }
}

/// The same person, post or office in the same part is one who took part, not two.
fn drop_same_attendees(event: &mut Event) {
    let linked =
        |attendee: &Attendee| (attendee.person_id.clone(), attendee.post_id.clone(), attendee.organization_id.clone());
    keep_first(&mut event.attendees, |one, other| {
        let is_linked = linked(one) != (None, None, None);
        let are_same_words = one.label.words(Language::Ru) == other.label.words(Language::Ru);
        one.role == other.role && linked(one) == linked(other) && (is_linked || are_same_words)
    });
}

fn is_text(object: &Map<String, Value>) -> bool {
    object.keys().all(|key| matches!(key.as_str(), "ru" | "en"))
}

/// Whether a value says nothing: also «не указан» and «иное» say nothing.
pub fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(words) => words.is_empty() || matches!(words.as_str(), "not_stated" | "other"),
        Value::Array(rows) => rows.is_empty(),
        Value::Object(object) => object.values().all(is_empty),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(name: &str) -> Event {
        let mut event = Event::blank();
        event.name = Text::of(Language::Ru, name);
        event
    }

    #[test]
    fn nothing_that_either_record_says_is_lost() {
        let mut kept = event("Общее собрание");
        kept.id = "kept".to_owned();
        kept.description = Text::of(Language::Ru, "Принят устав.");
        kept.about = vec![Text::of(Language::Ru, "устав")];
        let mut gone = event("Съезд");
        gone.id = "gone".to_owned();
        gone.name.en = Some("Congress".to_owned());
        gone.description = Text::of(Language::Ru, "Избран председатель.");
        gone.about = vec![Text::of(Language::Ru, "устав"), Text::of(Language::Ru, "выборы")];
        gone.date.edtf = Edtf::parse("2019-05").ok();
        gone.attendance_mode = AttendanceMode::Online;
        gone.inferred.insert("date".to_owned(), Text::of(Language::Ru, "по соседнему абзацу"));
        gone.inferred.insert("classification".to_owned(), Text::of(Language::Ru, "не берётся"));

        let Record::Event(merged) = merged(&kept.clone().into_record(), &gone.clone().into_record()).unwrap() else {
            panic!("an event");
        };
        assert_eq!(merged.id, "kept");
        assert_eq!(merged.name, Text::new("Общее собрание", "Congress"));
        assert_eq!(merged.description.ru.as_deref(), Some("Принят устав.\nИзбран председатель."));
        assert_eq!(merged.about.len(), 2);
        assert_eq!((merged.date, merged.attendance_mode), (gone.date, AttendanceMode::Online));
        assert_eq!(merged.inferred.keys().collect::<Vec<_>>(), ["date"], "a reason comes with its field only");
        assert!(merged.note.ru.unwrap().contains("Съезд"), "the other name is not lost");
    }

    #[test]
    fn names_become_other_names() {
        let organization = |name: &str, short: &str| {
            let mut record = Organization::named(Text::of(Language::Ru, name), OrganizationKind::Collective);
            record.short_name = Text::of(Language::Ru, short);
            record
        };
        let kept = organization("Союз российских городов", "СРГ").into_record();
        let gone = organization("СОЮЗ РОССИЙСКИХ ГОРОДОВ", "Союз городов").into_record();
        let Record::Organization(merged) = merged(&kept, &gone).unwrap() else { panic!("an organization") };
        let others: Vec<_> = merged.other_names.iter().map(|other| other.name.words(Language::Ru)).collect();
        assert_eq!(others, ["Союз городов"], "spelling alone makes no other name");
    }

    use crate::edtf::Edtf;
}
