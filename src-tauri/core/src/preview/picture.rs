//! Files of pixels made smaller. A file of a few kilobytes may ask for gigabytes:
//! width, height and memory are limited before anything is decoded.

use std::fs::File;
use std::io::{BufReader, Cursor};

use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use super::{Picture, Refusal, SIDE_MAX};

/// The longer side of a file that is decoded, in pixels.
const SOURCE_SIDE_MAX: u32 = 30_000;
/// The most pixels of a file that is decoded: the largest cameras have about 100 million.
const SOURCE_PIXELS_MAX: u64 = 110_000_000;
/// The most memory for decoding, in bytes.
const MEMORY_MAX: u64 = 512 << 20;
const JPEG_QUALITY: u8 = 85;

pub(super) fn small(file: File) -> Result<Picture, Refusal> {
    let mut reader = ImageReader::new(BufReader::new(file)).with_guessed_format().map_err(|_| Refusal::Unreadable)?;
    let format = reader.format().ok_or(Refusal::Unreadable)?;
    if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::Gif | ImageFormat::WebP) {
        return Err(Refusal::Unknown);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(SOURCE_SIDE_MAX);
    limits.max_image_height = Some(SOURCE_SIDE_MAX);
    limits.max_alloc = Some(MEMORY_MAX);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > SOURCE_PIXELS_MAX {
        return Err(Refusal::TooHeavy);
    }
    limits.reserve(decoder.total_bytes()).map_err(refusal)?;
    let orientation = decoder.orientation().map_err(refusal)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    if width.max(height) > SIDE_MAX {
        picture = picture.thumbnail(SIDE_MAX, SIDE_MAX);
    }
    picture.apply_orientation(orientation);
    encoded(&picture, format)
}

/// Photographs as JPEG, everything that may have clear places as PNG.
fn encoded(picture: &DynamicImage, format: ImageFormat) -> Result<Picture, Refusal> {
    let mut bytes = Cursor::new(Vec::new());
    let is_photograph = format == ImageFormat::Jpeg || (format == ImageFormat::WebP && !picture.color().has_alpha());
    if is_photograph {
        let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
        picture.to_rgb8().write_with_encoder(encoder).map_err(refusal)?;
        return Ok(Picture { media_type: "image/jpeg", bytes: bytes.into_inner() });
    }
    picture.to_rgba8().write_to(&mut bytes, ImageFormat::Png).map_err(refusal)?;
    Ok(Picture { media_type: "image/png", bytes: bytes.into_inner() })
}

fn refusal(error: ImageError) -> Refusal {
    match error {
        ImageError::Limits(_) => Refusal::TooHeavy,
        _ => Refusal::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Seek, Write};

    use image::{Rgb, RgbImage};

    use super::*;

    fn file(bytes: &[u8]) -> File {
        let mut file = tempfile::tempfile().expect("a temporary file");
        file.write_all(bytes).expect("written");
        file.rewind().expect("rewound");
        file
    }

    fn written(picture: &RgbImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).expect("written");
        bytes.into_inner()
    }

    /// A PNG that says it has `width` by `height` points, and has none.
    fn png_of(width: u32, height: u32) -> Vec<u8> {
        let mut head = b"IHDR".to_vec();
        head.extend(width.to_be_bytes());
        head.extend(height.to_be_bytes());
        head.extend([8, 6, 0, 0, 0]);
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
        png.extend(&head);
        png.extend(crc32fast::hash(&head).to_be_bytes());
        png.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e\0\0\0\0IEND\xae\x42\x60\x82");
        png
    }

    #[test]
    fn large_pictures_are_made_smaller_and_small_ones_are_left() {
        for (size, small_size) in [((2_000, 500), (1_000, 250)), ((300, 4_000), (75, 1_000)), ((40, 30), (40, 30))] {
            let source = RgbImage::from_pixel(size.0, size.1, Rgb([200, 30, 60]));
            for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::Gif, ImageFormat::WebP] {
                let made = small(file(&written(&source, format))).expect("a picture");
                let shown = image::load_from_memory(&made.bytes).expect("it can be read");
                assert_eq!((shown.width(), shown.height()), small_size, "{format:?}");
                let near = |one: u8, other: u8| one.abs_diff(other) < 8;
                let point = shown.to_rgb8().get_pixel(5, 5).0;
                assert!(near(point[0], 200) && near(point[1], 30) && near(point[2], 60), "{format:?} {point:?}");
            }
        }
    }

    #[test]
    fn bombs_and_rubbish_are_refused_before_they_are_decoded() {
        for (width, height) in [(60_000, 60_000), (29_000, 29_000), (u32::MAX >> 1, 1), (1, 40_000)] {
            assert_eq!(small(file(&png_of(width, height))), Err(Refusal::TooHeavy), "{width} {height}");
        }
        for bytes in [&b""[..], b"text", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", &png_of(10, 10)] {
            assert_eq!(small(file(bytes)), Err(Refusal::Unreadable));
        }
        assert_eq!(small(file(b"II*\0\x08\0\0\0")), Err(Refusal::Unknown));
    }
}
