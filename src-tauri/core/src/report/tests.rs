//! Features of the reports, on a small material and on the sample register.

mod csv;
mod pdf;
mod small;

use chrono::{DateTime, FixedOffset};

use super::*;
use crate::domain::*;
use crate::export::{Block, Document, Span};
use crate::language::Language;

/// 25 January 2021, 14:05 in Moscow.
fn clock() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2021-01-25T14:05:00+03:00").expect("a well-formed time")
}

/// The sample register of Stavropol as material, oldest event first.
fn sample(language: Language) -> Material {
    let file: serde_json::Value =
        serde_json::from_str(include_str!("../../assets/sample/stavropol.json")).expect("the sample is JSON");
    let records: Vec<Record> = serde_json::from_value(file["records"].clone()).expect("the sample holds records");
    let mut material = Material::new(language, clock(), "Летопись", "0.1.0");
    for record in records {
        material.add(record);
    }
    in_order(&mut material);
    material
}

fn in_order(material: &mut Material) {
    material.events.sort_by_key(|event| {
        let date = event.date.edtf.as_ref();
        (date.is_none(), date.map(|date| date.sort_key()))
    });
}

/// The sample grown to `count` events.
fn grown(language: Language, count: usize) -> Material {
    let mut material = sample(language);
    let seeds = material.events.clone();
    material.events = (0..count)
        .map(|number| {
            let mut event = seeds[number % seeds.len()].clone();
            event.id = format!("{}-{number}", event.id);
            event
        })
        .collect();
    in_order(&mut material);
    material
}

/// Compares with the file in `golden/`, or writes it when `LETOPIS_GOLDEN=write`.
fn check_golden(name: &str, found: &[u8]) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report/tests/golden").join(name);
    if std::env::var("LETOPIS_GOLDEN").is_ok_and(|wish| wish == "write") {
        std::fs::write(&path, found).expect("the golden file can be written");
    }
    let golden = std::fs::read(&path).unwrap_or_default();
    assert!(golden == found, "{name} differs; it is now:\n{}", String::from_utf8_lossy(found));
}

/// All words of a block, for asking what a document says.
fn words(block: &Block) -> String {
    let spans = |spans: &[Span]| -> String {
        spans
            .iter()
            .map(|span| match span {
                Span::Words { text, .. } => text.clone(),
                Span::NoteMark(number) => format!("[{number}]"),
            })
            .collect()
    };
    match block {
        Block::Heading { text, .. } => text.clone(),
        Block::Paragraph { spans: said, .. } => spans(said),
        Block::List(items) => items.iter().map(|item| spans(item)).collect::<Vec<_>>().join("\n"),
        Block::Table(table) => table
            .groups
            .iter()
            .flat_map(|group| &group.rows)
            .map(|row| {
                let cells = row
                    .cells
                    .iter()
                    .map(|cell| cell.lines.iter().map(|line| spans(&line.spans)).collect::<Vec<_>>().join(" / "));
                cells.collect::<Vec<_>>().join(" | ")
            })
            .collect::<Vec<_>>()
            .join("\n"),
        Block::Beside(blocks) => blocks.iter().map(words).collect::<Vec<_>>().join("\n"),
        Block::Chart(chart) => chart.alternative.clone(),
        Block::Notes(notes) => {
            notes.iter().map(|note| format!("{}. {}", note.number, spans(&note.spans))).collect::<Vec<_>>().join("\n")
        }
        Block::Signatures(_) => String::new(),
    }
}

/// The words of all blocks, a block a line.
fn all_words(document: &Document) -> String {
    document.sections.iter().flat_map(|section| &section.blocks).map(words).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_sample_is_counted_as_the_page_counts_itself() {
    let said = all_words(&chronicle(&sample(Language::Ru)));
    for line in [
        "Всего мероприятий: 23. Без даты: 3. Обычаев и сводок, которые не учтены: 9.",
        "2015 | 1 | 1 | 0",
        "2016 | 0 | 0 | 0",
        "2017 | 1 | 1 | 0",
        "Без даты | 3 | — | —",
        "общее собрание (съезд) | 4",
        "вебинар | 4",
        "онлайн (ВКС) | 9 | 1",
        "очно | 1 | 1",
        "не указан | 13 | 0",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
    for (year, total) in [("2018", "3"), ("2019", "5"), ("2020", "10")] {
        assert!(said.contains(&format!("{year} | {total} | ")), "{year}");
    }
}

#[test]
fn the_city_is_no_member_where_it_comes_by_invitation() {
    let general = words(&chronicle(&sample(Language::Ru)).sections[0].blocks[2]);
    assert!(general.contains("с 1991 г.") && general.contains("с 2001 г."), "{general}");
    assert!(!general.contains("Общероссийский"), "{general}");
    assert!(general.contains("Г. С. Колягин — член Правления"), "{general}");
    assert!(!general.contains("Игнатьева"), "{general}");
}

#[test]
fn every_event_is_told_once_and_volumes_hold_them_all() {
    let material = grown(Language::Ru, 230);
    let told = |documents: Vec<Document>| -> Vec<String> {
        let rows = documents.iter().flat_map(|document| &document.sections).flat_map(|section| &section.blocks);
        let rows = rows.filter_map(|block| match block {
            Block::Table(table) if table.columns.len() == 6 => Some(&table.groups),
            _ => None,
        });
        let numbers = rows.flatten().flat_map(|group| &group.rows).map(|row| row.cells[0].lines[0].spans.clone());
        numbers
            .map(|spans| format!("{spans:?}"))
            .filter(|number| number.contains(|sign: char| sign.is_ascii_digit()))
            .collect()
    };
    let whole = told(vec![chronicle(&material)]);
    assert_eq!(whole.len(), 230);
    let documents: Vec<Document> = volumes(&material, 50, 1).collect();
    assert!(documents.len() >= 5);
    assert_eq!(documents[1].title_block.volume, format!("Том 2 из {}", documents.len()));
    assert_eq!(told(documents), whole);

    // Set two at a time, volumes come in pairs of about one size, and still tell everything.
    let paired: Vec<Document> = volumes(&material, 200, 2).collect();
    let sizes: Vec<usize> = paired.iter().map(|document| told(vec![document.clone()]).len()).collect();
    assert!(matches!(sizes[..], [one, other] if one.abs_diff(other) <= 30), "{sizes:?}");
    assert_eq!(volumes(&material, 50, 2).len() % 2, 0);
    assert_eq!(told(paired), whole);
}

#[test]
fn names_of_files_are_safe_on_windows() {
    let year = "2020".parse().expect("a year");
    assert_eq!(
        pdf_name(Language::Ru, "города Ставрополя", Some(&year), &[]),
        "Летопись сотрудничества города Ставрополя за 2020 год.pdf"
    );
    assert_eq!(csv_name(Language::En, "a/b: c?", None, &[]), "Events, ab c.csv");
    assert!(pdf_name(Language::Ru, &"щ".repeat(500), None, &[]).chars().count() <= 104);
}
