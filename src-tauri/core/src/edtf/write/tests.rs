//! The wording of every shape of value, and that it never invents a day.
#![allow(clippy::unwrap_used)]

use super::{Wording, write};
use crate::edtf::Edtf;
use crate::language::Language;

const WORDING: &str = include_str!("../../../../../tests/data/dates/wording.tsv");

#[test]
fn dates_are_worded_as_offices_write_them() {
    for line in WORDING.lines().skip(1) {
        let [edtf, ru, ru_in, en] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("four columns: {line}");
        };
        let date = (!edtf.is_empty()).then(|| Edtf::parse(edtf).unwrap());
        if let Some(date) = &date {
            assert_eq!(date.to_string(), edtf, "canonical");
        }
        let write = |language, wording| write(date.as_ref(), language, wording);
        assert_eq!(write(Language::Ru, Wording::Nominative), ru, "{edtf}");
        assert_eq!(write(Language::Ru, Wording::Inside), ru_in, "{edtf}");
        assert_eq!(write(Language::En, Wording::Nominative), en, "{edtf}");
        assert_eq!(write(Language::En, Wording::Inside), en, "{edtf}");
    }
}
