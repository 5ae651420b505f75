//! Forms against the lists of tests/data/forms: what must be found by any form,
//! what must stay apart. The held-out lists were kept apart while the rules and
//! the dictionary were chosen, and first scored 787 of 795 and none wrong.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Instant;

use rust_stemmers::{Algorithm, Stemmer};

use super::dictionary::Dictionary;
use super::{Key, keys};
use crate::search::analysis;

/// The smallest part of pairs that must be linked.
const LINKED_MIN: f64 = 0.95;

/// The rows of a list: a group with its words, folded.
fn rows(name: &str) -> Vec<(String, Vec<String>)> {
    let path = format!("{}/../../tests/data/forms/{name}.tsv", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let row = |line: &str| {
        let (group, words) = line.split_once('\t').unwrap();
        (group.to_owned(), words.split_whitespace().map(str::to_owned).collect())
    };
    text.lines().skip(1).map(row).collect()
}

fn pairs_linked(name: &str) -> Vec<(String, String, String)> {
    let mut pairs = BTreeSet::new();
    for (group, words) in rows(name) {
        for (place, one) in words.iter().enumerate() {
            for other in &words[place + 1..] {
                if analysis::fold(one) != analysis::fold(other) {
                    pairs.insert((group.clone(), one.clone(), other.clone()));
                }
            }
        }
    }
    pairs.into_iter().collect()
}

fn pairs_apart(name: &str) -> Vec<(String, String, String)> {
    rows(name)
        .into_iter()
        .flat_map(|(group, words)| {
            let (one, others) = (words[0].clone(), words[1..].to_vec());
            others.into_iter().map(move |other| (group.clone(), one.clone(), other))
        })
        .collect()
}

fn share(one: &str, other: &str) -> bool {
    let (one, other) = (keys(one), keys(other));
    one.iter().any(|key| other.contains(key))
}

/// The stem of a folded word by Snowball, the usual way, to compare with.
fn stem(word: &str) -> String {
    let is_latin = word.chars().any(|sign| sign.is_ascii_alphabetic());
    let algorithm = if is_latin { Algorithm::English } else { Algorithm::Russian };
    Stemmer::create(algorithm).stem(word).into_owned()
}

fn share_stem(one: &str, other: &str) -> bool {
    stem(one) == stem(other)
}

/// Whether all words of one text belong to those of another, word by word: «Тер-Петросян» has two.
fn belong(one: &str, other: &str, together: fn(&str, &str) -> bool) -> bool {
    let (one, other) = (analysis::words(one), analysis::words(other));
    one.len() == other.len() && one.iter().zip(&other).all(|(one, other)| together(one, other))
}

type Pairs<'a> = Vec<&'a (String, String, String)>;

/// Group → (linked, all), and the pairs that are not linked.
fn score(
    pairs: &[(String, String, String)],
    together: fn(&str, &str) -> bool,
) -> (BTreeMap<&str, (usize, usize)>, Pairs<'_>) {
    let (mut groups, mut missed) = (BTreeMap::new(), Vec::new());
    for pair in pairs {
        let (linked, all) = groups.entry(pair.0.as_str()).or_insert((0, 0));
        *all += 1;
        if belong(&pair.1, &pair.2, together) {
            *linked += 1;
        } else {
            missed.push(pair);
        }
    }
    (groups, missed)
}

fn check_linked(name: &str) {
    let pairs = pairs_linked(name);
    let (_, missed) = score(&pairs, share);
    let linked = 1.0 - missed.len() as f64 / pairs.len() as f64;
    assert!(linked >= LINKED_MIN, "{name}: {linked:.3}; missed: {missed:?}");
}

fn check_apart(name: &str) {
    let pairs = pairs_apart(name);
    let linked: Pairs = pairs.iter().filter(|(_, one, other)| belong(one, other, share)).collect();
    assert_eq!(linked, Pairs::new(), "{name}");
}

#[test]
fn any_form_finds_any_form() {
    check_linked("linked");
}

#[test]
fn words_that_are_only_akin_stay_apart() {
    check_apart("apart");
}

#[test]
fn any_form_finds_any_form_of_words_held_out() {
    check_linked("held-out-linked");
}

#[test]
fn words_held_out_that_are_only_akin_stay_apart() {
    check_apart("held-out-apart");
}

#[test]
fn every_word_has_a_key_and_always_the_same() {
    for word in ["конференция", "тос", "мкртчян", "204", "covid19", "і", "a", "", "ы", "xlii", "щщщщ"]
    {
        assert!(!keys(word).is_empty(), "{word}");
        assert_eq!(keys(word), keys(word), "{word}");
    }
}

#[test]
fn what_is_no_word_stands_for_itself() {
    for (one, other) in [("204", "205"), ("тос", "тоса"), ("мку", "мки"), ("2020г", "2021г"), ("v", "vi")]
    {
        assert!(!share(one, other), "{one}, {other}");
    }
}

#[test]
fn homonyms_belong_to_each_of_their_words() {
    for (form, words) in
        [("села", ["село", "сесть"]), ("города", ["город", "городов"]), ("иванова", ["иванов", "иваново"])]
    {
        for word in words {
            assert!(share(form, word), "{form}, {word}");
        }
    }
}

#[test]
fn no_two_words_of_the_dictionary_have_one_key() {
    let mut seen = HashMap::new();
    Dictionary::get().each_lexeme(&mut |stem, paradigm| {
        let before = seen.insert(Key::of(stem, paradigm), (stem.to_vec(), paradigm));
        assert_eq!(before, None);
    });
    assert!(seen.len() > 100_000);
}

fn spelled(letters: &[u8]) -> String {
    letters.iter().filter_map(|&letter| char::from_u32('а' as u32 + u32::from(letter) - 1)).collect()
}

/// Prints what the lists score, how many words a form is of, and what it costs.
#[test]
#[ignore = "measures: cargo nextest run -p letopis-core --run-ignored only --no-capture -E 'test(forms_are_measured)'"]
fn forms_are_measured() {
    for name in ["linked", "held-out-linked"] {
        let pairs = pairs_linked(name);
        let ((stems, _), (forms, missed)) = (score(&pairs, share_stem), score(&pairs, share));
        println!("{name}: {} pairs, missed {}", pairs.len(), missed.len());
        for (group, (linked, all)) in &forms {
            println!("  {group:20} {all:5} pairs, stems {:5}, forms {linked:5}", stems[group].0);
        }
        let stems: usize = stems.values().map(|(linked, _)| linked).sum();
        let part = |linked: usize| 100.0 * linked as f64 / pairs.len() as f64;
        println!("  all: stems {:.1} %, forms {:.1} %", part(stems), part(pairs.len() - missed.len()));
        missed.iter().for_each(|(group, one, other)| println!("  missed {group}: {one} – {other}"));
    }
    for name in ["apart", "held-out-apart"] {
        let pairs = pairs_apart(name);
        let wrong = |together: fn(&str, &str) -> bool| {
            pairs.iter().filter(|(_, one, other)| belong(one, other, together)).collect::<Pairs>()
        };
        println!(
            "{name}: {} pairs, linked by stems {}, by forms {:?}",
            pairs.len(),
            wrong(share_stem).len(),
            wrong(share)
        );
    }

    let dictionary = Dictionary::get();
    println!("bytes in the program and besides: {:?}", dictionary.size());
    let (mut forms, mut unknown) = (BTreeSet::new(), Vec::new());
    dictionary.each_lexeme(&mut |stem, paradigm| {
        for ending in dictionary.endings_of(paradigm) {
            forms.insert([stem, &ending].concat());
        }
    });
    let forms: Vec<String> = forms.iter().map(|form| spelled(form)).collect();
    let mut ambiguity = BTreeMap::new();
    let start = Instant::now();
    for form in &forms {
        *ambiguity.entry(keys(form).len()).or_insert(0) += 1;
    }
    println!("{} forms, {:?} each, keys → forms: {ambiguity:?}", forms.len(), start.elapsed() / forms.len() as u32);
    for form in forms.iter().step_by(50) {
        unknown.push(format!("{form}щек"));
    }
    let start = Instant::now();
    let found: usize = unknown.iter().map(|word| keys(word).len()).sum();
    println!(
        "unknown words {:?} each, {:.2} keys",
        start.elapsed() / unknown.len() as u32,
        found as f64 / unknown.len() as f64
    );
    let sample =
        std::fs::read_to_string(format!("{}/assets/sample/stavropol.json", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let words = analysis::words(&sample);
    let of_register: Vec<usize> = words.iter().map(|word| keys(word).len()).collect();
    println!(
        "sample register: {} words, {:.3} keys each",
        words.len(),
        of_register.iter().sum::<usize>() as f64 / words.len() as f64
    );
}
