//! Names of files: what is kept of a name that came with a file, and what a name must
//! be so that every system can write it.

use crate::typography;

/// The longest name kept, in characters.
const NAME_CHARS_MAX: usize = 255;
/// The longest name written, in bytes: what the file systems of Linux take.
const SYSTEM_BYTES_MAX: usize = 240;
/// The longest ending that is an ending, in characters.
const ENDING_CHARS_MAX: usize = 16;
/// The name of a file that has none left.
const NAMELESS: &str = "_";

/// The name of a file as it is kept: without folders, control characters and marks that
/// turn the writing around (`gpj.exe` would read as `exe.jpg`), 255 characters at most, its ending saved.
pub fn kept_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean = typography::clean(last).replace('\n', " ");
    let clean = clean.trim();
    let fits = |stem: &str, ending: &str| stem.chars().count() + ending.chars().count() <= NAME_CHARS_MAX;
    let short = shortened(clean, &fits);
    if short.is_empty() { NAMELESS.to_owned() } else { short }
}

/// What a file is called before a person calls it otherwise: its name without the ending.
pub fn label_of(name: &str) -> &str {
    let stem = parts(name).0.trim();
    if stem.is_empty() { name } else { stem }
}

/// The name as every system can write it: without the signs and the names that Windows
/// keeps for itself, and short enough for Linux.
pub fn system_name(name: &str) -> String {
    let kept = kept_name(name);
    let safe: String = kept.chars().map(|sign| if r#"<>:"/\|?*"#.contains(sign) { '_' } else { sign }).collect();
    let safe = safe.trim_end_matches(['.', ' ']).trim_start();
    let fits = |stem: &str, ending: &str| stem.len() + ending.len() <= SYSTEM_BYTES_MAX;
    let short = shortened(safe, &fits);
    if short.is_empty() {
        return NAMELESS.to_owned();
    }
    if is_reserved(&short) { format!("_{short}") } else { short }
}

/// Whether Windows takes the name for a device, whatever its ending.
pub(in crate::store) fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim().to_ascii_lowercase();
    let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    let is_port =
        numbered.is_some_and(|rest| matches!(rest, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9"));
    is_port || matches!(stem.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$")
}

/// Takes signs from the end of the stem until the name fits.
fn shortened(name: &str, fits: &dyn Fn(&str, &str) -> bool) -> String {
    let (mut stem, ending) = parts(name);
    if fits(stem, ending) {
        return name.to_owned();
    }
    while let Some((place, _)) = stem.char_indices().next_back() {
        stem = &stem[..place];
        if fits(stem, ending) {
            break;
        }
    }
    format!("{}{ending}", stem.trim_end())
}

/// The name before its ending, and the ending with its dot; a dot at the beginning or followed by much is none.
fn parts(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if dot > 0 && name[dot..].chars().count() <= ENDING_CHARS_MAX => name.split_at(dot),
        _ => (name, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_words_and_lose_what_is_no_name() {
        for (name, kept) in [
            ("Протокол № 5 «Итоги».pdf", "Протокол № 5 «Итоги».pdf"),
            ("д'Артаньян.txt", "д'Артаньян.txt"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Мои документы\\письмо.doc", "письмо.doc"),
            ("annual\u{202e}fdp.exe", "annualfdp.exe"),
            ("a\u{7}b\nc.txt", "ab c.txt"),
            ("  .  ", "."),
            ("", "_"),
            ("/", "_"),
        ] {
            assert_eq!(kept_name(name), kept, "{name:?}");
        }
        let long = kept_name(&format!("{}.pdf", "щ".repeat(300)));
        assert_eq!((long.chars().count(), long.ends_with("щ.pdf")), (255, true));
    }

    #[test]
    fn the_label_is_the_name_without_its_ending() {
        for (name, label) in [
            ("Протокол.pdf", "Протокол"),
            ("архив.tar.gz", "архив.tar"),
            (".profile", ".profile"),
            ("Письмо от 15.07.2020 о проведении съезда", "Письмо от 15.07.2020 о проведении съезда"),
        ] {
            assert_eq!(label_of(name), label, "{name}");
        }
    }

    #[test]
    fn every_system_can_write_the_name() {
        for (name, safe) in [
            ("Итоги: 2020?.pdf", "Итоги_ 2020_.pdf"),
            ("CON.txt", "_CON.txt"),
            ("lpt1", "_lpt1"),
            ("конец. ", "конец"),
            ("<>:\"|?*", "_______"),
            ("...", "_"),
        ] {
            assert_eq!(system_name(name), safe, "{name}");
        }
        let long = system_name(&format!("{}.docx", "Ж".repeat(250)));
        assert!(long.len() <= 240 && long.ends_with("Ж.docx"), "{long}");
    }
}
