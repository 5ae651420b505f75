//! The beginning of a text, in the encodings that an office meets.

use std::fs::File;
use std::io::Read;

use super::Refusal;

/// How much is shown, in bytes of the file.
const BYTES_MAX: u64 = 20_000;

/// Windows-1251 from 0x80 on; 0x98 is not given.
const WINDOWS_1251: &str = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{fffd}™љ›њќћџ\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";

pub(super) fn beginning(file: File) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    file.take(BYTES_MAX).read_to_end(&mut bytes).map_err(|_| Refusal::Unreadable)?;
    let text = decoded(&bytes, bytes.len() as u64 == BYTES_MAX);
    let is_shown = |sign: char| !sign.is_control() || matches!(sign, '\n' | '\t');
    if text.contains('\0') {
        return Err(Refusal::Unreadable);
    }
    Ok(text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|sign| is_shown(*sign)).collect())
}

fn decoded(bytes: &[u8], is_cut: bool) -> String {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        bytes => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            // The last sign may have been cut in two.
            Err(error) if is_cut && error.error_len().is_none() => {
                String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned()
            }
            Err(_) => windows_1251(bytes),
        },
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|sign| sign.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn windows_1251(bytes: &[u8]) -> String {
    let table: Vec<char> = WINDOWS_1251.chars().collect();
    let sign = |byte: &u8| match byte.checked_sub(0x80) {
        Some(place) => table.get(usize::from(place)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        None => char::from(*byte),
    };
    bytes.iter().map(sign).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        let table: Vec<char> = WINDOWS_1251.chars().collect();
        assert_eq!(table.len(), 128);
        for (byte, sign) in [(0xa8, 'Ё'), (0xb8, 'ё'), (0xb9, '№'), (0xab, '«'), (0xbb, '»'), (0xc0, 'А'), (0xff, 'я')]
        {
            assert_eq!(table[byte - 0x80], sign);
        }
    }

    #[test]
    fn the_encodings_of_an_office_are_read() {
        let windows: &[u8] = b"\xcf\xf0\xee\xf2\xee\xea\xee\xeb \xb9 5";
        let utf_16: Vec<u8> = [0xff, 0xfe].into_iter().chain("Ёж".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        for (bytes, text) in [
            ("Протокол № 5".as_bytes(), "Протокол № 5"),
            ("\u{feff}Протокол".as_bytes(), "Протокол"),
            (windows, "Протокол № 5"),
            (&utf_16, "Ёж"),
            (b"", ""),
        ] {
            assert_eq!(decoded(bytes, false), text);
        }
        assert_eq!(decoded(&"Протокол".as_bytes()[..15], true), "Протоко");
    }
}
