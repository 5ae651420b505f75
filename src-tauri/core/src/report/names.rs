//! The words for records in a report: names, dates, who took part.

use super::Material;
use crate::domain::*;
use crate::edtf::{self, Edtf, Wording};
use crate::export::{Line, Span, SpanStyle};
use crate::i18n::{self, Args};
use crate::language::Language;

/// How far up a chain of parents is followed; a longer one is a circle.
const PARENTS_MAX: usize = 16;

/// Words in the language of one report.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    material: &'a Material,
}

impl<'a> Names<'a> {
    /// The words for the records of `material`.
    pub fn of(material: &'a Material) -> Names<'a> {
        Names { material }
    }

    /// The language of the report.
    pub fn language(self) -> Language {
        self.material.language
    }

    /// A message without arguments.
    pub fn word(self, id: &str) -> String {
        i18n::word(self.language(), id)
    }

    /// A message with arguments.
    pub fn message(self, id: &str, args: &Args) -> String {
        i18n::text(self.language(), id, args)
    }

    /// The words of a text, or an empty string.
    pub fn text(self, text: &Text) -> String {
        text.words(self.language()).to_owned()
    }

    /// A text as a span that knows its language.
    pub fn span(self, text: &Text, style: SpanStyle) -> Option<Span> {
        let (words, language) = text.shown(self.language())?;
        let language = (language != self.language()).then_some(language);
        Some(Span::Words { text: words.to_owned(), style, language })
    }

    /// A text as a plain line of a cell.
    pub fn line(self, text: &Text) -> Option<Line> {
        self.span(text, SpanStyle::Plain).map(|span| Line::of(vec![span]))
    }

    /// The organization of this id.
    pub fn find(self, id: &str) -> Option<&'a Organization> {
        self.material.organizations.get(id)
    }

    /// Full name of an organization; its id when the record is missing.
    pub fn organization(self, id: &str) -> String {
        self.find(id).map_or_else(|| id.to_owned(), |organization| self.text(&organization.name))
    }

    /// Short name of an organization, or the full one.
    pub fn short(self, id: &str) -> String {
        match self.find(id) {
            Some(organization) if !organization.short_name.is_empty() => self.text(&organization.short_name),
            Some(_) | None => self.organization(id),
        }
    }

    /// Name of a person.
    pub fn person(self, id: &str) -> String {
        self.material.people.get(id).map_or_else(|| id.to_owned(), |person| self.text(&person.name))
    }

    /// What a post is called.
    pub fn post(self, id: &str) -> String {
        self.material.posts.get(id).map_or_else(|| id.to_owned(), |post| self.text(&post.role))
    }

    /// Title of a document with its number and date: «Указ … от 7 мая 2018 г. № 204».
    pub fn document(self, id: &str) -> String {
        let Some(document) = self.material.documents.get(id) else { return id.to_owned() };
        let mut words = self.text(&document.title);
        if !document.date.is_empty() {
            words.push_str(
                &self.message("report-document-date", &Args::none().words("date", self.date(&document.date))),
            );
        }
        if let Some(number) = document.number.as_deref().filter(|number| !number.is_empty()) {
            words.push_str(&self.message("report-document-number", &Args::none().words("number", number)));
        }
        words
    }

    /// Where an event took place: the place and the venue.
    pub fn location(self, location: &Location) -> String {
        let place = location
            .place_id
            .as_deref()
            .map(|id| self.material.places.get(id).map_or_else(|| id.to_owned(), |place| self.text(&place.name)));
        let parts = [place.unwrap_or_default(), self.text(&location.text)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// A date in words; wording that could not be read stands in quotation marks.
    pub fn date(self, date: &PartialDate) -> String {
        match (&date.edtf, date.original.as_deref().filter(|original| !original.is_empty())) {
            (None, Some(original)) => self.message("report-date-as-written", &Args::none().words("original", original)),
            (edtf, _) => self.edtf(edtf.as_ref()),
        }
    }

    /// A date value in words.
    pub fn edtf(self, date: Option<&Edtf>) -> String {
        edtf::write(date, self.language(), Wording::Nominative)
    }

    /// Who took part, with the part where it was not plain attendance.
    pub fn attendee(self, attendee: &Attendee) -> String {
        let name = self.attendee_name(attendee);
        let part = match attendee.role {
            AttendeeRole::Attendee => return name,
            role => self.word(role.message_id()),
        };
        // The words of the source may tell the part already.
        if name.to_lowercase().contains(&part.to_lowercase()) { name } else { format!("{name} ({part})") }
    }

    fn attendee_name(self, attendee: &Attendee) -> String {
        let label = self.text(&attendee.label);
        if !label.is_empty() {
            return label;
        }
        let person = attendee.person_id.as_deref().map(|id| self.person(id));
        let post = attendee.post_id.as_deref().map(|id| self.post(id));
        let organization = attendee.organization_id.as_deref().map(|id| self.organization(id));
        match (person, post) {
            (Some(person), Some(post)) => format!("{person}, {post}"),
            (Some(name), None) | (None, Some(name)) => name,
            (None, None) => organization.unwrap_or_default(),
        }
    }

    /// The association that an organization is, or is a body of.
    pub fn association_of(self, id: &str) -> Option<&'a Id> {
        self.lineage(id)
            .find(|organization| organization.classification != OrganizationKind::AssociationBody)
            .map(|organization| &organization.id)
    }

    /// Whether an organization is our city or one of its offices.
    pub fn is_ours(self, id: &str) -> bool {
        let our_city = self.material.settings.as_ref().map(|settings| settings.our_city_id.as_str());
        self.lineage(id).any(|organization| {
            Some(organization.id.as_str()) == our_city
                || matches!(
                    organization.relation,
                    Some(RelationToCity::OurCity | RelationToCity::OwnBody | RelationToCity::OwnUnit)
                )
        })
    }

    /// The organization and those above it, nearest first.
    fn lineage(self, id: &str) -> impl Iterator<Item = &'a Organization> {
        std::iter::successors(self.find(id), move |organization| {
            organization.parent_id.as_deref().and_then(|parent| self.find(parent))
        })
        .take(PARENTS_MAX)
    }

    /// The associations of an event, each once, with whether the source states it.
    pub fn associations(self, event: &'a Event) -> Vec<(&'a Id, bool)> {
        let mut found: Vec<(&Id, bool)> = Vec::new();
        let linked = event.associations.iter().map(|link| (link.organization_id.as_str(), link.inferred.is_none()));
        let by_body = event.body_id.as_deref().filter(|_| event.associations.is_empty()).map(|id| (id, true));
        for (id, is_stated) in linked.chain(by_body) {
            let Some(association) = self.association_of(id) else { continue };
            match found.iter_mut().find(|(known, _)| *known == association) {
                Some((_, known_stated)) => *known_stated |= is_stated,
                None => found.push((association, is_stated)),
            }
        }
        found
    }
}

/// Words with a capital first letter.
pub fn capitalized(words: &str) -> String {
    let mut signs = words.chars();
    match signs.next() {
        Some(first) => first.to_uppercase().chain(signs).collect(),
        None => String::new(),
    }
}

/// The key by which names are sorted: quotation marks skipped, ё as е.
pub fn sort_key(words: &str) -> String {
    words
        .to_lowercase()
        .chars()
        .filter(|sign| sign.is_alphanumeric() || sign.is_whitespace())
        .map(|sign| if sign == 'ё' { 'е' } else { sign })
        .collect()
}
