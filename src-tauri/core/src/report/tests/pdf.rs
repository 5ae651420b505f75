//! PDF: what stands on the pages, the same bytes twice, and no text that breaks it.

use std::path::Path;
use std::sync::atomic::AtomicBool;

use proptest::prelude::*;

use super::small::{event, small};
use super::{check_golden, clock, sample};
use crate::domain::*;
use crate::export::pdf::{laid_out_text, pdf};
use crate::language::Language;
use crate::report::{Material, ReportError, chronicle, write_pdf};

#[test]
fn pages_say_what_was_agreed() {
    for language in Language::ALL {
        let pages = laid_out_text(&chronicle(&small(language))).expect("it can be set");
        check_golden(&format!("chronicle-{}.txt", language.code()), pages.as_bytes());
    }
}

#[test]
fn the_same_material_gives_the_same_bytes() {
    let first = pdf(&chronicle(&sample(Language::Ru))).expect("it can be set");
    let second = pdf(&chronicle(&sample(Language::Ru))).expect("it can be set");
    assert!(first.bytes == second.bytes);
    assert!(first.is_archival);
}

#[test]
fn no_text_breaks_a_page() {
    let hostile = [
        "#let x = 1 #panic() #eval(\"1\")",
        "$ a/b $ *b* _i_ `raw` <label> @ref \\ \\u{41} // comment /* = heading",
        "#include \"/etc/passwd\" #read(\"/report.typ\") #image(\"x.png\")",
        "\u{0}\u{1b}\u{7f}\u{9f}\u{feff}\u{ffff}\u{202e}rtl\u{2066}\u{ad}",
        "🦩👩‍👩‍👧‍👦🏳️‍🌈 木漢字 שלום مرحبا ქართული Հայ ไทย ᚠ ￼ \u{e000} \u{10ffff}",
        "а\u{301}б\u{489}в\u{20dd} e\u{301}\u{302}\u{303}",
        "слово щщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщ",
        "\n\n\n",
        "  ",
    ];
    for text in hostile {
        check(text);
    }
}

#[test]
fn a_text_of_a_hundred_thousand_signs_is_printed_whole() {
    for text in ["щ".repeat(100_000), "слово ".repeat(17_000)] {
        let mut material = small(Language::Ru);
        material.events[0].description = Text::of(Language::Ru, &text);
        let set = pdf(&chronicle(&material)).expect("it can be set");
        assert!(set.is_archival && set.pages > 20, "{}", set.pages);
    }
}

#[test]
fn a_cancelled_report_leaves_nothing_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let refused =
        write_pdf(&sample(Language::Ru), &folder.path().join("x.pdf"), &mut |_, _| (), &AtomicBool::new(true));
    assert!(matches!(refused, Err(ReportError::Cancelled)));
    assert_eq!(files_in(folder.path()), 0);
}

#[test]
fn an_empty_register_gives_a_page_that_says_so() {
    let material = Material::new(Language::Ru, clock(), "Летопись", "0.1.0");
    let pages = laid_out_text(&chronicle(&material)).expect("it can be set");
    assert!(pages.contains("мероприятий нет"), "{pages}");
}

fn files_in(folder: &Path) -> usize {
    std::fs::read_dir(folder).expect("a folder").count()
}

/// A register that says `text` wherever it can say something.
fn everywhere(text: &str) -> Material {
    let mut material = small(Language::Ru);
    let said = Text::of(Language::Ru, text);
    material.filter = vec![text.to_owned()];
    for event in &mut material.events {
        event.name = said.clone();
        event.description = said.clone();
        event.about = vec![said.clone()];
        event.location.text = said.clone();
        event.inferred.insert("date".to_owned(), said.clone());
        for outcome in &mut event.outcomes {
            outcome.text = said.clone();
        }
    }
    for organization in material.organizations.values_mut() {
        organization.name = said.clone();
    }
    material
}

fn check(text: &str) {
    let set = pdf(&chronicle(&everywhere(text)));
    let begins: String = text.chars().take(60).collect();
    let set = set.unwrap_or_else(|error| panic!("{begins:?}: {error}"));
    assert!(set.bytes.starts_with(b"%PDF") && set.is_archival, "{begins:?} is no PDF/A");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_text_can_be_printed(text in any::<String>()) {
        let mut material = Material::new(Language::Ru, clock(), "Летопись", "0.1.0");
        material.events = vec![event("e", &text, "", "2020", "")];
        let set = pdf(&chronicle(&material));
        prop_assert!(set.as_ref().is_ok_and(|set| set.is_archival), "{:?}", set.err());
    }
}
