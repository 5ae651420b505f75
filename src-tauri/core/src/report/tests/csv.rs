//! CSV in both variants: golden files, the guard against formulas, round trips.

use proptest::prelude::*;

use super::small::{event, small};
use super::{check_golden, clock, sample};
use crate::domain::*;
use crate::export::csv::write;
use crate::language::Language;
use crate::report::{Audience, Material, events_sheet};

fn written(material: &Material, audience: Audience) -> Vec<u8> {
    let mut file = Vec::new();
    write(&events_sheet(material), audience, &mut file).expect("memory takes it all");
    file
}

/// The rows of a file, the header first.
fn rows(file: &[u8], audience: Audience) -> Vec<Vec<String>> {
    let (file, delimiter) = match audience {
        Audience::Excel => (file.strip_prefix(b"\xef\xbb\xbf").expect("a byte order mark"), b';'),
        Audience::Machine => (file, b','),
    };
    let mut reader = ::csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).from_reader(file);
    let rows = reader.records().map(|row| row.expect("every row has the same width"));
    rows.map(|row| row.iter().map(str::to_owned).collect()).collect()
}

#[test]
fn files_are_as_they_were_agreed() {
    for language in Language::ALL {
        let material = small(language);
        check_golden(&format!("events-{}.csv", language.code()), &written(&material, Audience::Excel));
    }
    check_golden("events-machine.csv", &written(&small(Language::Ru), Audience::Machine));
}

#[test]
fn programs_read_the_same_whatever_the_language() {
    assert_eq!(written(&small(Language::Ru), Audience::Machine), written(&small(Language::En), Audience::Machine));
}

#[test]
fn excel_never_reckons_with_words() {
    for (typed, cell) in [
        ("=1+1", "'=1+1"),
        ("+7 8652", "'+7 8652"),
        ("-", "'-"),
        ("@имя", "'@имя"),
        ("\tx", "' x"),
        ("\rx", "'\nx"),
        ("'=x", "''=x"),
        ("'тихо'", "'тихо'"),
        ("а=б", "а=б"),
        ("№\u{a0}5", "№ 5"),
    ] {
        let mut material = Material::new(Language::Ru, clock(), "Летопись", "0.1.0");
        material.events = vec![event("e", typed, typed, "2020", "")];
        assert_eq!(rows(&written(&material, Audience::Excel), Audience::Excel)[1][2], cell, "{typed:?}");
    }
}

#[test]
fn excel_gets_days_as_days_and_anything_less_as_words() {
    let rows = rows(&written(&small(Language::Ru), Audience::Excel), Audience::Excel);
    let dates: Vec<&str> = rows[1..=5].iter().map(|row| row[1].as_str()).collect();
    assert_eq!(dates, ["15.07.2020", "октябрь 2020 г. (?)", "2019–2020 гг.", "без даты", "2014–2020 гг."]);
}

#[test]
fn a_cell_longer_than_excel_holds_is_cut_with_a_mark() {
    let mut material = Material::new(Language::Ru, clock(), "Летопись", "0.1.0");
    material.events = vec![event("e", &"щ".repeat(40_000), "x", "2020", "")];
    let name = rows(&written(&material, Audience::Excel), Audience::Excel)[1][2].clone();
    assert_eq!(name.chars().count(), 32_767);
    assert!(name.ends_with('…'));
}

#[test]
fn programs_read_back_the_same_records() {
    let material = sample(Language::Ru);
    let rows = rows(&written(&material, Audience::Machine), Audience::Machine);
    let (header, rows) = rows.split_first().expect("a header");
    let events: Vec<&Event> = material.events.iter().chain(&material.activities).collect();
    assert_eq!(rows.len(), events.len());
    for (row, event) in rows.iter().zip(events) {
        assert_eq!(&read_back(header, row), event);
    }
}

/// The record that a row of the variant for programs holds.
fn read_back(header: &[String], row: &[String]) -> Event {
    let cell = |name: &str| {
        let place = header.iter().position(|column| column == name).expect("a known column");
        row[place].as_str()
    };
    let words = |name: &str| (!cell(name).is_empty()).then(|| cell(name).to_owned());
    let text = |name: &str| Text { ru: words(&format!("{name}_ru")), en: words(&format!("{name}_en")) };
    let ids =
        |name: &str| -> Vec<Id> { cell(name).split(" ; ").filter(|id| !id.is_empty()).map(str::to_owned).collect() };
    Event {
        id: cell("id").to_owned(),
        record_type: cell("record_type").parse().expect("a term"),
        name: text("name"),
        classification: cell("classification").parse().expect("a term"),
        date: PartialDate {
            edtf: words("date").map(|date| date.parse().expect("a date")),
            original: words("date_original"),
        },
        status: cell("status").parse().expect("a term"),
        attendance_mode: cell("attendance_mode").parse().expect("a term"),
        location: Location { place_id: words("place_id"), text: text("location") },
        associations: json_list(cell("associations_json")),
        body_id: words("body_id"),
        organizers: json_list(cell("organizers_json")),
        attendees: json_list(cell("attendees_json")),
        about: json_list(cell("about_json")),
        outcomes: json_list(cell("outcomes_json")),
        document_ids: ids("document_ids"),
        parent_id: words("parent_id"),
        related_event_ids: ids("related_event_ids"),
        recurrence: words("recurrence"),
        description: text("description"),
        note: text("note"),
        mention_only: cell("mention_only") == "true",
        inferred: match cell("inferred_json") {
            "" => Inferred::new(),
            json => serde_json::from_str(json).expect("reasons"),
        },
        sources: json_list(cell("sources_json")),
    }
}

fn json_list<T: serde::de::DeserializeOwned>(json: &str) -> Vec<T> {
    if json.is_empty() { Vec::new() } else { serde_json::from_str(json).expect("a list") }
}

proptest! {
    #[test]
    fn any_text_makes_a_file_that_reads_back(name in any::<String>(), note in ".{0,40}[;,\"\r\n'=+-]{0,6}") {
        let mut material = Material::new(Language::Ru, clock(), "Летопись", "0.1.0");
        let mut written_event = event("e", &name, "", "2020", "");
        written_event.note = Text::of(Language::Ru, &note);
        material.events = vec![written_event];
        let machine = rows(&written(&material, Audience::Machine), Audience::Machine);
        prop_assert_eq!(&machine[1][2], &name);
        let excel = rows(&written(&material, Audience::Excel), Audience::Excel);
        let unguarded = |cell: &str| cell.strip_prefix('\'').filter(|rest| rest.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', ' ', '\n'])).unwrap_or(cell).to_owned();
        prop_assert!(!excel[1][2].starts_with(['=', '+', '-', '@', '\t', '\r']));
        let plain = crate::typography::plain(&name);
        prop_assert!(unguarded(&excel[1][2]) == plain || excel[1][2] == plain);
        prop_assert_eq!(excel[0].len(), excel[1].len());
    }
}
