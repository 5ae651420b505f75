//! The reader against lists of wordings, against the writer and against noise.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::{DeclineReason, Note, Reading, WORDS_LENGTH_MAX, read};
use crate::edtf::words::MONTHS_RU;
use crate::edtf::{Edtf, Wording, write};
use crate::language::Language;

const WORDINGS: &str = include_str!("../../../../../tests/data/dates/read.tsv");
const HELD_OUT: &str = include_str!("../../../../../tests/data/dates/held-out.tsv");

/// How a reading is written in the lists.
fn shown(reading: &Reading) -> String {
    match reading {
        Reading::Understood { edtf, .. } => edtf.to_string(),
        Reading::Declined { .. } => "DECLINED".to_owned(),
        Reading::Impossible { .. } => "INVALID".to_owned(),
        Reading::Empty => "EMPTY".to_owned(),
    }
}

fn rows(list: &str) -> impl Iterator<Item = (&str, Language, &str)> {
    list.lines().skip(1).map(|line| {
        let [words, language, expected] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("three columns: {line}");
        };
        let language = match language {
            "ru" => Language::Ru,
            "en" => Language::En,
            _ => panic!("ru or en: {line}"),
        };
        (words, language, expected)
    })
}

#[test]
fn every_wording_of_the_list_is_read_as_it_says() {
    let mut wrong = Vec::new();
    for (words, language, expected) in rows(WORDINGS) {
        let reading = read(words, language);
        if shown(&reading) != expected {
            wrong.push(format!("{words}: {expected} ≠ {} ({reading:?})", shown(&reading)));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

/// A list that was written by another hand, for which the reader was not made.
#[test]
fn a_list_by_another_hand_is_never_read_wrongly() {
    let refused = |shown: &str| matches!(shown, "DECLINED" | "INVALID" | "EMPTY");
    let (mut dated, mut right, mut wrong) = (0, 0, Vec::new());
    for (words, language, expected) in rows(HELD_OUT) {
        let shown = shown(&read(words, language));
        dated += i32::from(!refused(expected));
        right += i32::from(!refused(expected) && shown == expected);
        if shown != expected && !refused(&shown) {
            wrong.push(format!("{words}: {expected} ≠ {shown}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(right * 100 >= dated * 95, "{right} of {dated}");
}

/// Every shape of value that the subset has, for years from 1000 to 2200.
fn values() -> impl Strategy<Value = Edtf> {
    let mark = prop::sample::select(vec!["", "?", "~", "%"]);
    let year = 1000..=2199_i32;
    let unit = prop_oneof![
        4 => (1..=12_u32, 1..=28_u32).prop_map(|(m, d)| format!("-{m:02}-{d:02}")),
        2 => (1..=12_u32).prop_map(|m| format!("-{m:02}")),
        1 => (21..=24_u32).prop_map(|code| format!("-{code}")),
        1 => (33..=36_u32).prop_map(|code| format!("-{code}")),
        1 => (40..=41_u32).prop_map(|code| format!("-{code}")),
        1 => (1..=12_u32).prop_map(|m| format!("-{m:02}-XX")),
        1 => Just("-XX".to_owned()),
        1 => Just("-XX-XX".to_owned()),
        2 => Just(String::new()),
    ];
    let date = prop_oneof![
        12 => (year.clone(), unit).prop_map(|(year, unit)| format!("{year:04}{unit}")),
        1 => (100..=219_i32).prop_map(|decade| format!("{decade}X")),
        1 => (10..=21_i32).prop_map(|century| format!("{century}XX")),
    ];
    let near = (year, 1..=12_u32, 1..=28_u32, 0..=400_i64).prop_map(|(year, m, d, days)| {
        let first = NaiveDate::from_ymd_opt(year, m, d).unwrap();
        (first, first + chrono::Days::new(days.unsigned_abs()))
    });
    let pair = |text: fn(&str, &str, &str) -> String| {
        (near.clone(), 0..=2_usize, mark.clone()).prop_map(move |((first, last), cut, mark)| {
            let part = |day: NaiveDate| day.to_string()[..[10, 7, 4][cut]].to_owned();
            text(&part(first), &part(last), mark)
        })
    };
    prop_oneof![
        (date.clone(), mark.clone()).prop_map(|(date, mark)| format!("{date}{mark}")),
        (date.clone(), mark.clone(), date.clone(), mark.clone())
            .prop_map(|(a, one, b, two)| format!("{a}{one}/{b}{two}")),
        (date.clone(), mark.clone(), prop::sample::select(vec!["/..", "/"]))
            .prop_map(|(date, mark, end)| format!("{date}{mark}{end}")),
        (date.clone(), mark.clone(), prop::sample::select(vec!["../", "/"]))
            .prop_map(|(date, mark, start)| format!("{start}{date}{mark}")),
        (date.clone(), mark.clone()).prop_map(|(date, mark)| format!("[..{date}{mark}]")),
        (date.clone(), mark.clone()).prop_map(|(date, mark)| format!("[{date}{mark}..]")),
        (prop::collection::vec(date, 2..5), mark.clone())
            .prop_map(|(dates, mark)| { format!("{{{}{mark}}}", dates.join(&format!("{mark},"))) }),
        pair(|a, b, mark| format!("{a}{mark}/{b}{mark}")),
        pair(|a, b, mark| format!("{{{a}{mark},{b}{mark}}}")),
        pair(|a, b, mark| format!("[{a}{mark},{b}{mark}]")),
        pair(|a, b, mark| format!("[{a}{mark}..{b}{mark}]")),
    ]
    .prop_filter_map("outside the subset", |text| Edtf::parse(&text).ok())
}

/// «в мае 2019 г.» does not say all of `2019-05-XX`; and from words are never read
/// sets of different kinds, nor intervals whose end holds their start (`2018-05/2018`).
fn is_unambiguous(date: &Edtf, wording: Wording) -> bool {
    let text = date.to_string();
    let members: Vec<_> = text.trim_matches(['{', '}', '[', ']']).split(',').collect();
    let of_one_kind = members.windows(2).all(|pair| pair[0].len() == pair[1].len())
        && members.iter().map(|member| kind(member)).collect::<BTreeSet<_>>().len() == 1;
    let single_not_given = text.contains("-XX") && !text.contains(['/', '[']);
    let starts: Vec<_> = text.split('/').filter_map(|end| Edtf::parse(end).ok()?.earliest()).collect();
    of_one_kind && starts.is_sorted() && !(wording == Wording::Inside && single_not_given)
}

fn is_declined_or_coarser(words: &str, language: Language, date: &Edtf) {
    if let Reading::Understood { edtf, .. } = read(words, language) {
        assert_eq!((edtf.earliest(), edtf.latest()), (date.earliest(), date.latest()), "{words}");
    }
}

/// Seasons, quarters and halves are written alike, but are not of one kind.
fn kind(member: &str) -> u8 {
    let crosses = member.bytes().filter(|byte| *byte == b'X').count();
    match member.get(5..7).map(str::parse::<u8>) {
        Some(Ok(code @ 20..)) => code / 10 * 10 + u8::from(code > 32 && code < 40),
        _ => u8::try_from(crosses).unwrap(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn what_is_written_is_read_back(date in values()) {
        for language in [Language::Ru, Language::En] {
            for wording in [Wording::Nominative, Wording::Inside] {
                let words = write(Some(&date), language, wording);
                if !is_unambiguous(&date, wording) || words.chars().count() > WORDS_LENGTH_MAX {
                    is_declined_or_coarser(&words, language, &date);
                    continue;
                }
                let edtf = match read(&words, language) {
                    Reading::Understood { edtf, .. } => edtf,
                    other => panic!("{date}: {words}: {other:?}"),
                };
                prop_assert_eq!(edtf, date.clone(), "{}", words);
            }
        }
    }

    #[test]
    fn typed_edtf_is_itself_or_declined(date in values()) {
        match read(&date.to_string(), Language::Ru) {
            Reading::Understood { edtf, .. } => prop_assert_eq!(edtf, date),
            Reading::Declined { reason } => prop_assert_eq!(reason, DeclineReason::Ambiguous),
            other => panic!("{date}: {other:?}"),
        }
    }

    #[test]
    fn no_input_makes_the_reader_panic(words in ".{0,60}", language in any::<bool>()) {
        let _ = read(&words, if language { Language::Ru } else { Language::En });
    }

    #[test]
    fn no_mixture_of_date_words_makes_the_reader_panic(
        words in prop::collection::vec(prop::sample::select(WORDS.to_vec()), 0..12),
        spaces in prop::collection::vec(any::<bool>(), 12),
    ) {
        let mut text = String::new();
        for (word, space) in words.iter().zip(spaces) {
            text.push_str(word);
            if space {
                text.push(' ');
            }
        }
        for language in [Language::Ru, Language::En] {
            if let Reading::Understood { edtf, .. } = read(&text, language) {
                let again = read(&edtf.to_string(), language);
                prop_assert!(!matches!(again, Reading::Impossible { .. }), "{}: {}", text, edtf);
            }
        }
    }

    /// A value that names no day is read only from words that name none.
    #[test]
    fn a_month_or_year_never_becomes_a_day(
        year in 1000..=2200_i32, month in 0..12_usize, inside in any::<bool>(),
    ) {
        let name = if inside { MONTHS_RU[month].inside } else { MONTHS_RU[month].nominative };
        for words in [format!("{name} {year}"), format!("{:02}.{year}", month + 1)] {
            let Reading::Understood { edtf, .. } = read(&words, Language::Ru) else {
                panic!("{words}");
            };
            prop_assert_eq!(edtf.to_string(), format!("{year}-{:02}", month + 1));
            prop_assert!(!edtf.is_whole_day() && edtf.whole_days().is_none());
        }
        let Reading::Understood { edtf, .. } = read(&format!("{year} г."), Language::Ru) else {
            panic!("{year}");
        };
        prop_assert_eq!(edtf.to_string(), year.to_string());
    }
}

/// Words and signs from which the reader's own words are mixed at random.
const WORDS: [&str; 46] = [
    "1",
    "7",
    "07",
    "15",
    "31",
    "32",
    "18",
    "20",
    "2018",
    "2019",
    "2020",
    "г.",
    "гг.",
    "года",
    "мая",
    "май",
    "июнь",
    "July",
    "-",
    "–",
    ".",
    "..",
    "/",
    ",",
    ";",
    "и",
    "или",
    "с",
    "по",
    "до",
    "II",
    "кв.",
    "полугодие",
    "весна",
    "зима",
    "XX",
    "век",
    "около",
    "(?)",
    "?",
    "(",
    ")",
    "в",
    "ср",
    "10:00",
    "е",
];

#[test]
fn too_long_a_text_is_not_looked_at() {
    let words = "2018 ".repeat(100);
    let reading = read(&words, Language::Ru);
    assert_eq!(reading, Reading::Declined { reason: DeclineReason::TooLong });
}

#[test]
fn what_was_assumed_is_told() {
    let notes = |words| match read(words, Language::Ru) {
        Reading::Understood { notes, .. } => notes,
        other => panic!("{words}: {other:?}"),
    };
    assert_eq!(notes("15.07.20"), [Note::CenturyAssumed]);
    assert_eq!(notes("25.04.18-27.04.18"), [Note::CenturyAssumed]);
    assert_eq!(notes("15.07.2020 в 14:00"), [Note::TimeLeftOut]);
    assert_eq!(notes("зима 2018 г."), [Note::WinterSpansYears]);
    assert_eq!(notes("зимой 2018/2019"), []);
    assert_eq!(notes("до 2015 года"), [Note::LimitTakenInclusive]);
    assert_eq!(notes("до 2015 года включительно"), []);
    assert_eq!(notes("15.07.2020"), []);
}

#[test]
fn a_refusal_tells_its_reason() {
    let reason = |words| match read(words, Language::Ru) {
        Reading::Declined { reason } => reason,
        other => panic!("{words}: {other:?}"),
    };
    assert_eq!(reason("15 июля"), DeclineReason::NoYear);
    assert_eq!(reason("23 июня того же года"), DeclineReason::Relative);
    assert_eq!(reason("в начале 2019 года"), DeclineReason::Vague);
    assert_eq!(reason("ежегодно"), DeclineReason::Recurring);
    assert_eq!(reason("30 декабря – 2 января 2020 г."), DeclineReason::Ambiguous);
    assert_eq!(reason("в понедельник, 15 июля 2020 г."), DeclineReason::WeekdayDisagrees);
    assert_eq!(reason("12–14 и 20 мая 2019 г."), DeclineReason::NotInSubset);
    assert_eq!(reason("протокол № 3"), DeclineReason::NotADate);
}
