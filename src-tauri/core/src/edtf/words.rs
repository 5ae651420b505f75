//! Names of months, seasons and Roman numbers, for writing dates and for reading them.

use super::Season;

/// A Russian noun in the cases that dates need.
pub(super) struct Noun {
    pub nominative: &'static str,
    pub genitive: &'static str,
    pub accusative: &'static str,
    /// The word after «в», or for seasons the instrumental: «в мае», «весной».
    pub inside: &'static str,
}

const fn month_noun(nominative: &'static str, genitive: &'static str, inside: &'static str) -> Noun {
    Noun { nominative, genitive, accusative: nominative, inside }
}

pub(super) const MONTHS_RU: [Noun; 12] = [
    month_noun("январь", "января", "январе"),
    month_noun("февраль", "февраля", "феврале"),
    month_noun("март", "марта", "марте"),
    month_noun("апрель", "апреля", "апреле"),
    month_noun("май", "мая", "мае"),
    month_noun("июнь", "июня", "июне"),
    month_noun("июль", "июля", "июле"),
    month_noun("август", "августа", "августе"),
    month_noun("сентябрь", "сентября", "сентябре"),
    month_noun("октябрь", "октября", "октябре"),
    month_noun("ноябрь", "ноября", "ноябре"),
    month_noun("декабрь", "декабря", "декабре"),
];

pub(super) const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Season {
    pub(super) const fn russian(self) -> Noun {
        match self {
            Self::Spring => Noun {
                nominative: "весна", genitive: "весны", accusative: "весну", inside: "весной"
            },
            Self::Summer => {
                Noun { nominative: "лето", genitive: "лета", accusative: "лето", inside: "летом" }
            }
            Self::Autumn => Noun {
                nominative: "осень", genitive: "осени", accusative: "осень", inside: "осенью"
            },
            Self::Winter => {
                Noun { nominative: "зима", genitive: "зимы", accusative: "зиму", inside: "зимой" }
            }
        }
    }

    pub(super) const fn english(self) -> &'static str {
        match self {
            Self::Spring => "spring",
            Self::Summer => "summer",
            Self::Autumn => "autumn",
            Self::Winter => "winter",
        }
    }
}

/// The month with its number 1 to 12 in Russian.
pub(super) fn month_ru(month: u32) -> &'static Noun {
    &MONTHS_RU[(month as usize + 11) % 12]
}

/// The month with its number 1 to 12 in English.
pub(super) fn month_en(month: u32) -> &'static str {
    MONTHS_EN[(month as usize + 11) % 12]
}

/// A Roman number in Latin letters, as offices write quarters and centuries.
pub(super) fn roman(number: i32) -> String {
    const STEPS: [(i32, &str); 9] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut rest = number;
    let mut text = String::new();
    for (value, letters) in STEPS {
        while rest >= value {
            text.push_str(letters);
            rest -= value;
        }
    }
    text
}
