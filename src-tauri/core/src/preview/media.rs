//! Media types (RFC 6838): what a file is, from its first bytes, and where they leave it open from its ending.

/// What is not known.
pub const UNKNOWN: &str = "application/octet-stream";
const ZIP: &str = "application/zip";
const OLE: &str = "application/x-ole-storage";
const TEXT: &str = "text/plain";

/// First bytes that say what a file is, with their place in it.
const SIGNATURES: &[(usize, &[u8], &str)] = &[
    (0, b"%PDF-", "application/pdf"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (0, b"II*\0", "image/tiff"),
    (0, b"MM\0*", "image/tiff"),
    (0, b"{\\rtf", "application/rtf"),
    (0, b"PK\x03\x04", ZIP),
    (0, b"PK\x05\x06", ZIP),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLE),
];

/// Endings, what they promise, and what the first bytes must say for it to be believed.
const ENDINGS: &[(&str, &str, &str)] = &[
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ZIP),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ZIP),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", ZIP),
    ("odt", "application/vnd.oasis.opendocument.text", ZIP),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet", ZIP),
    ("odp", "application/vnd.oasis.opendocument.presentation", ZIP),
    ("zip", ZIP, ZIP),
    ("doc", "application/msword", OLE),
    ("xls", "application/vnd.ms-excel", OLE),
    ("ppt", "application/vnd.ms-powerpoint", OLE),
    ("txt", TEXT, TEXT),
    ("csv", "text/csv", TEXT),
    ("md", "text/markdown", TEXT),
    ("html", "text/html", TEXT),
    ("htm", "text/html", TEXT),
    ("eml", "message/rfc822", TEXT),
];

/// Endings of what a program of the office opens to be read: no programs, scripts, shortcuts or macros.
const OPENED: &[&str] = &[
    "pdf", "png", "jpg", "jpeg", "jpe", "gif", "webp", "tif", "tiff", "docx", "xlsx", "pptx", "odt", "ods", "odp",
    "doc", "xls", "ppt", "rtf", "txt", "csv", "md", "zip", "eml",
];

/// The media type of a file by its first bytes and its name.
pub fn type_of(name: &str, beginning: &[u8]) -> &'static str {
    let signed = SIGNATURES.iter().find(|(place, signature, _)| {
        beginning.get(*place..).is_some_and(|bytes| bytes.starts_with(signature))
            && (*place == 0 || beginning.starts_with(b"RIFF"))
    });
    let seen = signed.map_or_else(|| if is_text(beginning) { TEXT } else { UNKNOWN }, |(_, _, seen)| seen);
    let ending = ending_of(name);
    let promised = ENDINGS.iter().find(|(known, _, must)| *known == ending && *must == seen);
    match (promised, seen) {
        (Some((_, promised, _)), _) => promised,
        // Both are containers for many things, and a text may be a script.
        (None, OLE | TEXT) => UNKNOWN,
        (None, seen) => seen,
    }
}

/// Whether the program that the system has for a file may be given it: the ending decides there.
pub fn is_opened(name: &str) -> bool {
    OPENED.contains(&ending_of(name).as_str())
}

fn ending_of(name: &str) -> String {
    name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default()
}

/// Whether these could be the first bytes of a text: UTF-16 with its mark, or no control bytes.
fn is_text(beginning: &[u8]) -> bool {
    let is_marked = beginning.starts_with(b"\xff\xfe") || beginning.starts_with(b"\xfe\xff");
    is_marked || beginning.iter().all(|byte| *byte >= b' ' || matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1a))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_before_endings() {
        for (name, beginning, media_type) in [
            ("a.pdf", &b"%PDF-1.7"[..], "application/pdf"),
            ("a.txt", b"%PDF-1.7", "application/pdf"),
            ("a.PNG", b"\x89PNG\r\n\x1a\n", "image/png"),
            ("a.jpg", b"\xff\xd8\xff\xe0", "image/jpeg"),
            ("a.webp", b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
            ("a.webp", b"XXXX\0\0\0\0WEBPVP8 ", UNKNOWN),
            ("a.tif", b"II*\0", "image/tiff"),
            ("Письмо.DOCX", b"PK\x03\x04", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            ("a.docx", b"text", UNKNOWN),
            ("a.jar", b"PK\x03\x04", "application/zip"),
            ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword"),
            ("a.msi", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", UNKNOWN),
            ("a.rtf", b"{\\rtf1", "application/rtf"),
            ("a.csv", "имя;год".as_bytes(), "text/csv"),
            ("a.txt", b"\xcf\xf0\xe8\xe2\xe5\xf2", "text/plain"),
            ("a.txt", b"\xff\xfe\x1f\x04", "text/plain"),
            ("a.md", b"# a", "text/markdown"),
            ("a.eml", b"From: a", "message/rfc822"),
            ("a.txt", b"a\0b", UNKNOWN),
            ("a.sh", b"#!/bin/sh", UNKNOWN),
            ("a.exe", b"MZ\0\0", UNKNOWN),
            ("", b"", UNKNOWN),
        ] {
            assert_eq!(type_of(name, beginning), media_type, "{name}");
        }
    }

    #[test]
    fn programs_are_not_opened() {
        for name in ["a.exe", "a.pdf.exe", "a.lnk", "a.desktop", "a.js", "a.docm", "a.html", "a", "a.sh", "pdf"] {
            assert!(!is_opened(name), "{name}");
        }
        assert!(is_opened("Протокол.PDF"));
    }
}
