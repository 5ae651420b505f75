//! The bundled fonts, read once, and the question whether a sign can be printed.

use std::collections::HashSet;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// PT Serif, for text.
pub const SERIF: &[u8] = include_bytes!("../../../assets/fonts/PTSerif-Regular.ttf");
/// PT Serif, bold.
pub const SERIF_BOLD: &[u8] = include_bytes!("../../../assets/fonts/PTSerif-Bold.ttf");
/// PT Serif, italic.
pub const SERIF_ITALIC: &[u8] = include_bytes!("../../../assets/fonts/PTSerif-Italic.ttf");
/// PT Sans, for charts and small print.
pub const SANS: &[u8] = include_bytes!("../../../assets/fonts/PTSans-Regular.ttf");
/// PT Sans, bold.
pub const SANS_BOLD: &[u8] = include_bytes!("../../../assets/fonts/PTSans-Bold.ttf");
/// DejaVu Sans, for rare signs.
pub const SIGNS: &[u8] = include_bytes!("../../../assets/fonts/DejaVuSans.ttf");

const FILES: [&[u8]; 6] = [SERIF, SERIF_BOLD, SERIF_ITALIC, SANS, SANS_BOLD, SIGNS];

/// The fonts with their directory.
pub struct Fonts {
    /// The directory by which Typst looks fonts up.
    pub book: LazyHash<FontBook>,
    /// The fonts, in the order of the directory.
    pub fonts: Vec<Font>,
    printable: HashSet<u32>,
}

/// The fonts, read at the first report.
pub static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
    let printable = fonts.iter().flat_map(|font| font.info().coverage.iter()).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts, printable }
});

impl Fonts {
    /// The text with every sign that no font has written as its code, `[U+1F600]`:
    /// PDF/A forbids empty boxes (ISO 19005-2, 6.2.11.8), and a reader sees what is missing.
    pub fn printable(&self, text: &str) -> String {
        if text.chars().all(|sign| self.has(sign)) {
            return text.to_owned();
        }
        let mut printable = String::with_capacity(text.len() + 8);
        for sign in text.chars() {
            if self.has(sign) {
                printable.push(sign);
            } else {
                printable.push_str(&format!("[U+{:04X}]", u32::from(sign)));
            }
        }
        printable
    }

    fn has(&self, sign: char) -> bool {
        sign == '\n' || self.printable.contains(&u32::from(sign))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signs_of_an_office_can_be_printed() {
        let office = "ЁёЪъ№«»„“”—–…§₽°±×²³½•’€ҐґЇїІі\u{a0}";
        assert_eq!(FONTS.printable(office), office);
    }

    #[test]
    fn a_sign_that_no_font_has_is_told_by_its_code() {
        assert_eq!(FONTS.printable("да \u{1f9a9} 木"), "да [U+1F9A9] [U+6728]");
    }
}
