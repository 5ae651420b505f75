//! Value, bounds, order and membership in periods.
#![allow(clippy::unwrap_used)]

use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;

use super::{Edtf, Overlap, Wording, write};
use crate::language::Language;

const BOUNDS: &str = include_str!("../../../../tests/data/dates/bounds.tsv");
const AGAINST: &str = include_str!("../../../../tests/data/dates/against.tsv");
const NOT_EDTF: &str = include_str!("../../../../tests/data/dates/not-edtf.tsv");

fn edtf(text: &str) -> Edtf {
    Edtf::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn rows<const COLUMNS: usize>(table: &'static str) -> impl Iterator<Item = [&'static str; COLUMNS]> {
    table.lines().skip(1).map(|line| {
        let columns: Vec<_> = line.split('\t').collect();
        columns.try_into().unwrap_or_else(|_| panic!("{COLUMNS} columns: {line}"))
    })
}

#[test]
fn every_value_has_its_bounds_precision_and_year() {
    let shown = |day: Option<NaiveDate>| day.map_or("-".to_owned(), |day| day.to_string());
    for [text, canonical, earliest, latest, precision, year] in rows::<6>(BOUNDS) {
        let value = edtf(text);
        assert_eq!(value.to_string(), canonical, "{text}");
        assert_eq!(edtf(canonical), value, "{text}");
        assert_eq!(shown(value.earliest()), earliest, "{text}");
        assert_eq!(shown(value.latest()), latest, "{text}");
        assert_eq!(format!("{:?}", value.precision()), precision, "{text}");
        assert_eq!(value.year().map_or("-".to_owned(), |year| year.to_string()), year, "{text}");
    }
}

#[test]
fn a_period_holds_a_value_certainly_possibly_or_not() {
    for [text, period, overlap] in rows::<3>(AGAINST) {
        let found = edtf(text).against(&edtf(period));
        assert_eq!(format!("{found:?}"), overlap, "{text} against {period}");
    }
}

#[test]
fn what_is_not_in_the_subset_is_refused_with_its_reason() {
    for [text, why] in rows::<2>(NOT_EDTF) {
        let error = Edtf::parse(text).expect_err(text);
        assert_eq!(format!("{error:?}"), why, "{text}");
    }
}

#[test]
fn values_stand_in_order_of_start_then_precision_then_end() {
    let sorted = [
        "../2015",
        "[..2018]",
        "199X",
        "2018-01-01",
        "2018-01-01/2018-01-03",
        "2018-01",
        "2018-01-XX",
        "2018-33",
        "2018-40",
        "2018",
        "2018?",
        "2018/2019",
        "2018/..",
        "2018-01-02",
        "2018-02",
        "2018-24",
        "2019",
    ];
    let keys: Vec<_> = sorted.iter().map(|text| edtf(text).sort_key()).collect();
    assert!(keys.is_sorted(), "{keys:#?}");
    let bytes: Vec<_> = keys.iter().map(super::SortKey::bytes).collect();
    assert!(bytes.is_sorted());
}

#[test]
fn only_a_certain_day_is_a_whole_day() {
    let whole = |text| (edtf(text).is_whole_day(), edtf(text).whole_days().is_some());
    assert_eq!(whole("2020-07-15"), (true, true));
    assert_eq!(whole("2018-04-25/2018-04-27"), (false, true));
    for text in [
        "2020-07-15?",
        "2020-07-15~",
        "2020-07",
        "2020",
        "2019-05-XX",
        "2018-05/2018-06",
        "2018-04-25/2018-04-27?",
        "2018-04-25/..",
        "{2020-07-29,2020-07-31}",
        "[2020-07-29,2020-07-31]",
        "[2020-07-29..2020-07-31]",
        "[..2020-07-29]",
    ] {
        assert_eq!(whole(text), (false, false), "{text}");
    }
}

#[test]
fn marks_are_put_on_and_taken_off() {
    let marked = |text: &str, mark: fn(Edtf) -> Edtf| mark(edtf(text)).to_string();
    assert_eq!(marked("2018", Edtf::uncertain), "2018?");
    assert_eq!(marked("2018~", Edtf::uncertain), "2018%");
    assert_eq!(marked("2018%", Edtf::certain), "2018~");
    assert_eq!(marked("2018%", Edtf::exact), "2018?");
    assert_eq!(marked("2014/2018", Edtf::approximate), "2014~/2018~");
    assert_eq!(marked("1991/..", Edtf::uncertain), "1991?/..");
    assert_eq!(marked("2018/2018?", Edtf::certain), "2018");
    assert_eq!(marked("[..2018]", Edtf::uncertain), "[..2018?]");
    assert_eq!(marked("{2018,2020}", Edtf::uncertain), "{2018?,2020?}");
    assert!(edtf("2018/2020%").is_uncertain() && edtf("2018/2020%").is_approximate());
    assert!(!edtf("2018").is_uncertain() && !edtf("2018?").is_approximate());
}

#[test]
fn a_value_is_sent_as_its_canonical_string() {
    let json = serde_json::to_string(&edtf("2020?-06-23")).unwrap();
    assert_eq!(json, "\"2020-06-23?\"");
    assert_eq!(serde_json::from_str::<Edtf>(&json).unwrap(), edtf("2020-06-23?"));
    assert!(serde_json::from_str::<Edtf>("\"31.02.2020\"").is_err());
}

#[test]
fn values_are_made_from_days_and_years() {
    let day = |day| NaiveDate::from_ymd_opt(2018, 4, day).unwrap();
    assert_eq!(Edtf::whole_day(day(25)).to_string(), "2018-04-25");
    assert_eq!(Edtf::from_to(day(25), day(27)).unwrap().to_string(), "2018-04-25/2018-04-27");
    assert_eq!(Edtf::from_to(day(25), day(25)).unwrap(), Edtf::whole_day(day(25)));
    assert!(Edtf::from_to(day(27), day(25)).is_err());
    assert_eq!(Edtf::whole_year(2018).unwrap().to_string(), "2018");
    assert!(Edtf::whole_year(0).is_err() && Edtf::whole_year(10_000).is_err());
}

/// A date without a day: everything but days, years 1000 to 2200.
fn dayless() -> impl Strategy<Value = Edtf> {
    let codes = "(|-0[1-9]|-1[0-2]|-2[1-4]|-3[3-6]|-4[01]|-0[1-9]-XX|-XX|-XX-XX)[?~%]?";
    let year = 1000..=2200_i32;
    prop_oneof![
        (year.clone(), codes).prop_map(|(year, code)| format!("{year}{code}")),
        (year.clone(), codes).prop_map(|(year, code)| format!("{year}{code}/..")),
        (year.clone(), codes).prop_map(|(year, code)| format!("../{year}{code}")),
        (year.clone(), codes, year.clone()).prop_map(|(a, code, b)| format!("{a}{code}/{b}")),
        (year.clone(), year).prop_map(|(a, b)| format!("{{{a},{b}}}")),
    ]
    .prop_filter_map("ends in order", |text| Edtf::parse(&text).ok())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_parser_panic(text in "[-0-9X?~%/.,{}\\[\\]]{0,24}|.{0,12}") {
        if let Ok(value) = Edtf::parse(&text) {
            prop_assert_eq!(&edtf(&value.to_string()), &value);
            let bounds = (value.earliest(), value.latest());
            prop_assert!(bounds.0.is_none() || bounds.1.is_none() || bounds.0 <= bounds.1);
            prop_assert_ne!(value.against(&value), Overlap::Outside);
        }
    }

    #[test]
    fn a_month_lasts_from_its_first_day_to_its_last(year in 1000..=2200_i32, month in 1..=12_u32) {
        for text in [format!("{year}-{month:02}"), format!("{year}-{month:02}-XX")] {
            let value = edtf(&text);
            let (first, last) = (value.earliest().unwrap(), value.latest().unwrap());
            prop_assert_eq!((first.year(), first.month(), first.day()), (year, month, 1));
            prop_assert_eq!((last.year(), last.month()), (year, month));
            prop_assert_eq!(last.succ_opt().unwrap().day(), 1);
        }
    }

    /// No number below 32 is written for a value without a day, so no reader can
    /// take one for a day.
    #[test]
    fn a_date_without_a_day_is_never_written_with_one(value in dayless()) {
        prop_assert!(!value.is_whole_day() && value.whole_days().is_none());
        for language in [Language::Ru, Language::En] {
            for wording in [Wording::Nominative, Wording::Inside] {
                let words = write(Some(&value), language, wording).replace(['Q', '–'], " Q");
                let small = words
                    .split(|c: char| !c.is_ascii_alphanumeric())
                    .find(|word| word.parse::<u32>().is_ok_and(|number| number < 32));
                prop_assert_eq!(small, None, "{}", words);
            }
        }
    }

    #[test]
    fn the_bytes_of_a_key_sort_as_the_key(a in dayless(), b in dayless()) {
        let (a, b) = (a.sort_key(), b.sort_key());
        prop_assert_eq!(a.cmp(&b), a.bytes().cmp(&b.bytes()));
    }
}
