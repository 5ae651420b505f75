//! What a record must be to be kept. Each refusal names its field and the
//! message that says what to do; nothing is corrected in silence.

use super::*;
use crate::language::Language;

/// The longest name or title, in characters.
pub const NAME_CHARS_MAX: usize = 1_000;
/// The longest description, outcome or note, in characters.
pub const TEXT_CHARS_MAX: usize = 20_000;
/// The most rows in a list inside a record: attendees, topics, outcomes, sources.
pub const ROWS_MAX: usize = 2_000;

/// A field that cannot be kept as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field as a path in the record's JSON: `name`, `outcomes.2.text`.
    pub field: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Nothing is written where something must be.
    Missing,
    /// Longer than the limit, in characters.
    TooLong {
        /// The limit.
        limit: usize,
        /// The length found.
        found: usize,
    },
    /// More rows than the limit.
    TooMany {
        /// The limit.
        limit: usize,
    },
    /// A control character, which no text of an office has.
    ControlCharacter {
        /// Its code point.
        code: u32,
    },
    /// The link points to no record.
    UnknownLink {
        /// The noun looked for.
        noun: Noun,
        /// The id looked for.
        id: Id,
    },
    /// The record points to itself, or round in a circle.
    Circle,
    /// The end lies before the beginning.
    EndBeforeStart,
    /// A number that is too small or too large.
    OutOfRange {
        /// The least allowed.
        least: u8,
        /// The greatest allowed.
        most: u8,
    },
    /// Not a code of the form wanted.
    BadCode {
        /// What the form is, as the id of a message.
        wanted: &'static str,
    },
}

impl Record {
    /// Everything that keeps this record from being kept, links apart (the
    /// register checks those, since it knows the others).
    pub fn problems(&self) -> Vec<FieldError> {
        let mut check = Check::default();
        match self {
            Record::Settings(settings) => {
                check.name("city_name", &settings.city_name);
                check.optional_name("city_name_of", &settings.city_name_of);
                check.optional_name("unit_name", &settings.unit_name);
                check.layout(&settings.layout);
            }
            Record::SourceFile(source) => check.name("title", &source.title),
            Record::Place(place) => check.place(place),
            Record::Organization(organization) => check.organization(organization),
            Record::Post(post) => {
                check.name("role", &post.role);
                check.text("note", &post.note);
            }
            Record::Person(person) => {
                check.name("name", &person.name);
                check.optional_name("sort_name", &person.sort_name);
                check.names("other_names", &person.other_names);
            }
            Record::Document(document) => check.document(document),
            Record::Membership(membership) => check.membership(membership),
            Record::Event(event) => check.event(event),
            Record::Attachment(attachment) => check.attachment(attachment),
            Record::Distinction(distinction) => check.distinction(distinction),
        }
        check.0
    }
}

#[derive(Default)]
struct Check(Vec<FieldError>);

impl Check {
    fn refuse(&mut self, field: impl Into<String>, problem: Problem) {
        self.0.push(FieldError { field: field.into(), problem });
    }

    /// A name: filled in at least one language, on one line, not too long.
    fn name(&mut self, field: &str, text: &Text) {
        let filled = text.all().any(|(_, words)| !words.trim().is_empty());
        if !filled {
            self.refuse(field, Problem::Missing);
        }
        self.optional_name(field, text);
    }

    /// Other names: each filled.
    fn names(&mut self, field: &str, names: &[Text]) {
        self.rows(field, names.len());
        for (row, name) in names.iter().enumerate() {
            self.name(&format!("{field}.{row}"), name);
        }
    }

    fn optional_name(&mut self, field: &str, text: &Text) {
        self.each_language(field, text, NAME_CHARS_MAX);
    }

    fn text(&mut self, field: &str, text: &Text) {
        self.each_language(field, text, TEXT_CHARS_MAX);
    }

    fn each_language(&mut self, field: &str, text: &Text, limit: usize) {
        for language in Language::ALL {
            if let Some(words) = text.get(language) {
                self.words(format!("{field}.{}", language.code()), words, limit);
            }
        }
    }

    fn words(&mut self, field: String, words: &str, limit: usize) {
        let found = words.chars().count();
        if found > limit {
            self.refuse(field.clone(), Problem::TooLong { limit, found });
        }
        let control = words.chars().find(|&sign| sign.is_control() && sign != '\n' && sign != '\t');
        if let Some(control) = control {
            self.refuse(field, Problem::ControlCharacter { code: u32::from(control) });
        }
    }

    fn required_text(&mut self, field: &str, text: &Text) {
        if text.all().all(|(_, words)| words.trim().is_empty()) {
            self.refuse(field, Problem::Missing);
        }
        self.text(field, text);
    }

    fn rows(&mut self, field: &str, count: usize) {
        if count > ROWS_MAX {
            self.refuse(field, Problem::TooMany { limit: ROWS_MAX });
        }
    }

    fn date(&mut self, field: &str, date: &PartialDate) {
        if let Some(original) = &date.original {
            self.words(format!("{field}.original"), original, NAME_CHARS_MAX);
        }
    }

    fn country(&mut self, field: &str, country: &Option<String>) {
        let Some(code) = country else { return };
        if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            self.refuse(field, Problem::BadCode { wanted: "code-country" });
        }
    }

    fn sources(&mut self, field: &str, sources: &[Source]) {
        self.rows(field, sources.len());
        for (row, source) in sources.iter().enumerate() {
            self.words(format!("{field}.{row}.locator"), &source.locator, NAME_CHARS_MAX);
            if let Some(quote) = &source.quote {
                self.words(format!("{field}.{row}.quote"), quote, TEXT_CHARS_MAX);
            }
        }
    }

    fn place(&mut self, place: &Place) {
        self.name("name", &place.name);
        self.names("other_names", &place.other_names);
        self.country("country", &place.country);
        if let Some(oktmo) = &place.oktmo
            && (!matches!(oktmo.len(), 8 | 11) || !oktmo.bytes().all(|byte| byte.is_ascii_digit()))
        {
            self.refuse("oktmo", Problem::BadCode { wanted: "code-oktmo" });
        }
        self.sources("sources", &place.sources);
    }

    fn organization(&mut self, organization: &Organization) {
        self.name("name", &organization.name);
        self.optional_name("short_name", &organization.short_name);
        self.rows("other_names", organization.other_names.len());
        for (row, other) in organization.other_names.iter().enumerate() {
            self.name(&format!("other_names.{row}.name"), &other.name);
            self.order(&format!("other_names.{row}.end_date"), &other.start_date, &other.end_date);
        }
        if organization.parent_id.as_deref() == Some(&organization.id) && !organization.id.is_empty() {
            self.refuse("parent_id", Problem::Circle);
        }
        self.rows("purpose", organization.purpose.len());
        for (row, point) in organization.purpose.iter().enumerate() {
            self.text(&format!("purpose.{row}"), point);
        }
        self.date("founding_date", &organization.founding_date);
        self.order("dissolution_date", &organization.founding_date, &organization.dissolution_date);
        self.text("note", &organization.note);
        self.sources("sources", &organization.sources);
    }

    fn document(&mut self, document: &Document) {
        self.name("title", &document.title);
        if let Some(number) = &document.number {
            self.words("number".to_owned(), number, NAME_CHARS_MAX);
        }
        self.date("date", &document.date);
        self.date("period", &document.period);
        self.text("note", &document.note);
        self.sources("sources", &document.sources);
    }

    fn membership(&mut self, membership: &Membership) {
        self.optional_name("role", &membership.role);
        self.date("start_date", &membership.start_date);
        self.order("end_date", &membership.start_date, &membership.end_date);
        self.text("note", &membership.note);
        self.sources("sources", &membership.sources);
    }

    /// The end may not lie wholly before the beginning.
    fn order(&mut self, field: &str, start: &PartialDate, end: &PartialDate) {
        self.date(field, end);
        let begins = start.edtf.as_ref().and_then(|date| date.earliest());
        let ends = end.edtf.as_ref().and_then(|date| date.latest());
        if let (Some(begins), Some(ends)) = (begins, ends)
            && ends < begins
        {
            self.refuse(field, Problem::EndBeforeStart);
        }
    }

    fn event(&mut self, event: &Event) {
        self.name("name", &event.name);
        self.date("date", &event.date);
        self.text("location.text", &event.location.text);
        self.text("description", &event.description);
        self.text("note", &event.note);
        if event.parent_id.as_deref() == Some(&event.id) && !event.id.is_empty() {
            self.refuse("parent_id", Problem::Circle);
        }
        for (field, count) in [
            ("associations", event.associations.len()),
            ("organizers", event.organizers.len()),
            ("attendees", event.attendees.len()),
            ("about", event.about.len()),
            ("outcomes", event.outcomes.len()),
            ("document_ids", event.document_ids.len()),
        ] {
            self.rows(field, count);
        }
        for (row, attendee) in event.attendees.iter().enumerate() {
            self.attendee(row, attendee);
        }
        for (row, topic) in event.about.iter().enumerate() {
            self.required_text(&format!("about.{row}"), topic);
        }
        for (row, outcome) in event.outcomes.iter().enumerate() {
            self.required_text(&format!("outcomes.{row}.text"), &outcome.text);
            self.text(&format!("outcomes.{row}.note"), &outcome.note);
        }
        for (field, reason) in &event.inferred {
            self.text(&format!("inferred.{field}"), reason);
        }
        self.sources("sources", &event.sources);
    }

    /// The bounds of GOST R 7.0.97, and of what fits on the paper.
    fn layout(&mut self, layout: &PaperLayout) {
        for (field, value, least, most) in [
            ("margin_left", layout.margin_left, 20, 60),
            ("margin_right", layout.margin_right, 10, 40),
            ("margin_top", layout.margin_top, 20, 60),
            ("margin_bottom", layout.margin_bottom, 20, 60),
            ("text_size", layout.text_size, 12, 14),
            ("table_size", layout.table_size, 8, 14),
            ("line_spacing", layout.line_spacing, 100, 150),
            ("paragraph_indent", layout.paragraph_indent, 0, 250),
        ] {
            if !(least..=most).contains(&value) {
                self.refuse(format!("layout.{field}"), Problem::OutOfRange { least, most });
            }
        }
    }

    fn attachment(&mut self, attachment: &Attachment) {
        self.name("label", &attachment.label);
        self.words("file_name".to_owned(), &attachment.file_name, NAME_CHARS_MAX);
        let is_digest = attachment.digest.len() == 64 && attachment.digest.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !is_digest {
            self.refuse("digest", Problem::BadCode { wanted: "code-digest" });
        }
    }

    fn distinction(&mut self, distinction: &Distinction) {
        if distinction.one >= distinction.other {
            self.refuse("other", Problem::Circle);
        }
    }

    fn attendee(&mut self, row: usize, attendee: &Attendee) {
        let field = format!("attendees.{row}");
        let named = attendee.person_id.is_some() || attendee.post_id.is_some() || attendee.organization_id.is_some();
        if !named && attendee.label.all().all(|(_, words)| words.trim().is_empty()) {
            self.refuse(field.clone(), Problem::Missing);
        }
        self.optional_name(&format!("{field}.label"), &attendee.label);
        self.country(&format!("{field}.country"), &attendee.country);
        self.text(&format!("{field}.note"), &attendee.note);
    }
}
