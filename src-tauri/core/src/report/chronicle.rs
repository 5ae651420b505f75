//! The chronicle: general facts, the events by association and year, what came
//! of them, the figures, and notes on everything that was inferred.

mod end;
mod events;
mod general;
mod notes;
mod outcomes;
mod plan;
mod statistics;

use super::names::{Names, capitalized};
use super::{Material, files};
use crate::domain::Event;
use crate::edtf::{self, Edtf, Precision, Wording};
use crate::export::{Block, Document, Layout, Orientation, ParagraphStyle, Section, Span, TitleBlock};
use crate::i18n::{self, Args};
use crate::language::Language;
use notes::Notes;
use plan::{Group, Plan};

/// The most events in one file. Pages are laid out in memory, about 0.6 MB an
/// event: a larger report is written as volumes, each a complete file.
pub const VOLUME_EVENTS_MAX: usize = 500;

/// The chronicle as one document, however large.
pub fn chronicle(material: &Material) -> Document {
    let plan = Plan::of(material);
    let whole = Volume { number: 1, of: 1 };
    Writer::new(material, &plan, 1).document(&plan.groups, whole)
}

/// The chronicle in volumes of at most `events_max` events, about equally large and
/// as many as can be set `together` in whole rounds; each made when it is asked for.
pub fn volumes(material: &Material, events_max: usize, together: usize) -> impl ExactSizeIterator<Item = Document> {
    let plan = Plan::of(material);
    let volumes = plan.volumes(events_max, together);
    let of = volumes.len();
    let mut note = 1;
    volumes.into_iter().enumerate().map(move |(number, groups)| {
        let mut writer = Writer::new(material, &plan, note);
        let document = writer.document(&groups, Volume { number: number + 1, of });
        note = writer.notes.next_number();
        document
    })
}

/// What was inferred about an event, and why, each in words: «дата: …».
pub(super) fn reasons_in_words(names: Names<'_>, event: &Event) -> Vec<String> {
    notes::of_event(event).iter().map(|reason| reason.in_words(names)).collect()
}

/// Which volume of how many.
#[derive(Clone, Copy, Debug)]
struct Volume {
    number: usize,
    of: usize,
}

impl Volume {
    fn is_first(self) -> bool {
        self.number == 1
    }

    fn is_last(self) -> bool {
        self.number == self.of
    }
}

/// Writes one volume.
struct Writer<'a> {
    material: &'a Material,
    names: Names<'a>,
    plan: &'a Plan<'a>,
    notes: Notes,
    headings: Headings,
}

/// The running numbers of headings.
#[derive(Default)]
struct Headings {
    section: u32,
    subsection: u32,
}

impl<'a> Writer<'a> {
    fn new(material: &'a Material, plan: &'a Plan<'a>, first_note: u32) -> Writer<'a> {
        let names = Names::of(material);
        Writer { material, names, plan, notes: Notes::from(first_note), headings: Headings::default() }
    }

    fn document(&mut self, groups: &[Group<'a>], volume: Volume) -> Document {
        let mut sections = Vec::new();
        if volume.is_first() {
            let general = self.general();
            push(&mut sections, Orientation::Portrait, general);
        }
        let events = self.events(groups);
        push(&mut sections, Orientation::Landscape, events);
        let end = self.end(groups, volume);
        push(&mut sections, Orientation::Portrait, end);
        let title = files::title(self.material, volume.number, volume.of);
        Document {
            language: self.names.language(),
            title,
            author: self.office(),
            program: format!("{} {}", self.material.program, self.material.version),
            generated_at: self.material.generated_at,
            layout: layout(self.material),
            title_block: self.title_block(volume),
            preface: self.preface(),
            contents: Some(self.names.word("report-contents")),
            sections,
        }
    }

    fn title_block(&self, volume: Volume) -> TitleBlock {
        TitleBlock {
            organization: self.organization(),
            unit: self.unit(),
            kind: self.names.word("report-chronicle-kind"),
            heading: self.heading(),
            period: period_words(self.names.language(), self.material.period.as_ref()),
            volume: self.volume_words(volume),
            date: self.date_of_report(),
            number: self.names.word("report-number-blank"),
            place: self.place(),
        }
    }

    fn volume_words(&self, volume: Volume) -> String {
        if volume.of == 1 {
            return String::new();
        }
        self.names.message("report-volume", &Args::none().count("number", volume.number).count("of", volume.of))
    }

    /// The conditions of the selection, which a reader must know before the figures.
    fn preface(&self) -> Vec<Block> {
        if self.material.filter.is_empty() {
            return Vec::new();
        }
        let conditions = self.material.filter.join("; ");
        let words = self.names.message("report-filter", &Args::none().words("conditions", conditions));
        vec![Block::Paragraph { style: ParagraphStyle::Body, spans: vec![Span::plain(words)] }]
    }

    fn organization(&self) -> String {
        let Some(settings) = &self.material.settings else { return String::new() };
        match self.names.find(&settings.our_city_id) {
            Some(organization) => self.names.text(&organization.name),
            None => self.names.text(&settings.city_name),
        }
    }

    fn unit(&self) -> String {
        let unit = self.material.settings.as_ref().map(|settings| self.names.text(&settings.unit_name));
        capitalized(&unit.unwrap_or_default())
    }

    /// The office as the author of the file: the unit, else the organization.
    fn office(&self) -> String {
        let unit = self.unit();
        if unit.is_empty() { capitalized(&self.organization()) } else { unit }
    }

    fn heading(&self) -> String {
        let city = self.material.settings.as_ref().map(|settings| self.names.text(&settings.city_name_of));
        match city.filter(|city| !city.is_empty()) {
            Some(city) => self.names.message("report-chronicle-heading", &Args::none().words("city", city)),
            None => self.names.word("report-chronicle-heading-no-city"),
        }
    }

    fn date_of_report(&self) -> String {
        let day = Edtf::whole_day(self.material.generated_at.date_naive());
        self.names.edtf(Some(&day))
    }

    /// «г. Ставрополь» where the genitive says that it is a city, else the name as it is.
    fn place(&self) -> String {
        let Some(settings) = &self.material.settings else { return String::new() };
        let name = self.names.text(&settings.city_name);
        let is_city = self.names.text(&settings.city_name_of).starts_with("города ");
        match self.names.language() {
            Language::Ru if is_city => format!("г. {}", name.trim_start_matches("город ")),
            Language::Ru | Language::En => name,
        }
    }

    /// The heading of the next section, with its number.
    fn section_heading(&mut self, message: &str) -> Block {
        self.headings.section += 1;
        self.headings.subsection = 0;
        Block::Heading { level: 1, text: format!("{}. {}", self.headings.section, self.names.word(message)) }
    }

    /// The heading of the next subsection, with its number.
    fn subsection_heading(&mut self, words: &str) -> Block {
        self.headings.subsection += 1;
        let Headings { section, subsection } = self.headings;
        Block::Heading { level: 2, text: format!("{section}.{subsection}. {words}") }
    }

    /// A heading without a number, which the contents leave out.
    fn minor_heading(&self, message: &str) -> Block {
        Block::Heading { level: 3, text: self.names.word(message) }
    }

    /// A paragraph that stays with the table or list after it.
    fn lead(&self, words: String) -> Block {
        Block::Paragraph { style: ParagraphStyle::Lead, spans: vec![Span::plain(words)] }
    }

    fn body(&self, words: String) -> Block {
        Block::Paragraph { style: ParagraphStyle::Body, spans: vec![Span::plain(words)] }
    }
}

/// The period in the words of a heading: «за 2020 год», «за 2014–2018 годы».
pub(super) fn period_words(language: Language, period: Option<&Edtf>) -> String {
    let Some(period) = period else { return String::new() };
    let message = |id: &str, words: &str| i18n::text(language, id, &Args::none().words("period", words));
    let written = period.to_string();
    let words = edtf::write(Some(period), language, Wording::Nominative);
    match whole_years(&written).as_slice() {
        [year] => message("report-period-year", year),
        [first, last] => message("report-period-years", &format!("{first}–{last}")),
        _ if period.earliest().is_none() || period.latest().is_none() => words,
        _ if period.precision() == Precision::Month => message("report-period-month", &words),
        _ => message("report-period-other", &words),
    }
}

/// The years of `2020` and `2014/2018`; nothing for any other period.
fn whole_years(edtf: &str) -> Vec<&str> {
    let parts: Vec<&str> = edtf.split('/').collect();
    let are_years = parts.iter().all(|part| part.len() == 4 && part.parse::<u16>().is_ok());
    if are_years { parts } else { Vec::new() }
}

fn push(sections: &mut Vec<Section>, orientation: Orientation, blocks: Vec<Block>) {
    if !blocks.is_empty() {
        sections.push(Section { orientation, blocks });
    }
}

/// The layout of the settings in the units of the writers.
fn layout(material: &Material) -> Layout {
    let wanted = material.settings.as_ref().map(|settings| settings.layout).unwrap_or_default();
    Layout {
        margin_binding: f32::from(wanted.margin_left),
        margin_outer: f32::from(wanted.margin_right),
        margin_top: f32::from(wanted.margin_top),
        margin_bottom: f32::from(wanted.margin_bottom),
        text_size: f32::from(wanted.text_size),
        table_size: f32::from(wanted.table_size),
        line_spacing: f32::from(wanted.line_spacing) / 100.0,
        paragraph_indent: f32::from(wanted.paragraph_indent) / 10.0,
    }
}
