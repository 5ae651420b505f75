//! The first page of a PDF as a picture. A PDF is a program, and may ask for any time
//! and memory: where the shell names a helper, the page is drawn by a process of its
//! own, which can be ended; elsewhere by a thread. One page at a time, and not waited
//! for longer than a person would.

mod helper;

use std::fs::File;
use std::io::Read;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_interpret::font::{FontData, FontQuery, StandardFont};
use hayro::hayro_syntax::object::dict::keys;
use hayro::hayro_syntax::object::{Object, Stream};
use hayro::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};

use super::{Picture, Refusal, SIDE_MAX, guarded};
use crate::export::pdf::fonts;

pub use helper::{help, set_helper};

/// The largest PDF that is shown, in megabytes of 1024²: it is read whole.
pub const PDF_MEGABYTES_MAX: u64 = 100;
/// How long a page is waited for.
const PATIENCE: Duration = Duration::from_secs(10);
/// The stack of the thread, in bytes: objects within objects go deep.
const STACK_BYTES: usize = 64 << 20;
/// The most pixels of a picture inside the PDF.
const PIXELS_MAX: i64 = 110_000_000;
/// How many objects are looked at for such pictures; more belong to books, whose first page is among the first.
const OBJECTS_MAX: usize = 20_000;
/// How many pages that nobody waits for any more may still be under way.
const ABANDONED_MAX: usize = 2;

/// The first page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its picture.
    pub picture: Picture,
    /// How many pages there are.
    pub pages: usize,
}

static TURN: Mutex<()> = Mutex::new(());
static UNDER_WAY: AtomicUsize = AtomicUsize::new(0);

pub(super) fn first(file: File) -> Result<Page, Refusal> {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    match helper::ask(&file, PATIENCE) {
        Some(answer) => answer,
        None => by_thread(read(file)?),
    }
}

/// Draws the page on a thread with a stack that is deep enough, and waits for it.
fn by_thread(bytes: Vec<u8>) -> Result<Page, Refusal> {
    // A thread cannot be stopped from outside; two that never end are enough.
    if UNDER_WAY.load(Ordering::Acquire) >= ABANDONED_MAX {
        return Err(Refusal::TooHeavy);
    }
    let (answer, answered) = mpsc::channel();
    UNDER_WAY.fetch_add(1, Ordering::AcqRel);
    let started = std::thread::Builder::new().name("pdf-preview".to_owned()).stack_size(STACK_BYTES).spawn(move || {
        let page = guarded(|| rendered(bytes));
        UNDER_WAY.fetch_sub(1, Ordering::AcqRel);
        // Whoever asked may have given up.
        let _ = answer.send(page);
    });
    if started.is_err() {
        UNDER_WAY.fetch_sub(1, Ordering::AcqRel);
        return Err(Refusal::TooHeavy);
    }
    answered.recv_timeout(PATIENCE).unwrap_or(Err(Refusal::TooHeavy))
}

fn read(file: impl Read) -> Result<Vec<u8>, Refusal> {
    let limit = PDF_MEGABYTES_MAX << 20;
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|_| Refusal::Unreadable)?;
    if bytes.len() as u64 > limit { Err(Refusal::TooHeavy) } else { Ok(bytes) }
}

fn rendered(bytes: Vec<u8>) -> Result<Page, Refusal> {
    let pdf = Pdf::new(bytes).map_err(refusal)?;
    let page = pdf.pages().first().ok_or(Refusal::Unreadable)?;
    if has_huge_picture(&pdf) {
        return Err(Refusal::TooHeavy);
    }
    let (width, height) = page.render_dimensions();
    let longer = width.max(height);
    if !longer.is_finite() || width.min(height) <= 0.0 {
        return Err(Refusal::Unreadable);
    }
    // Pages of a millimetre are not blown up, and a strip is not less than one pixel wide.
    let scale = (SIDE_MAX as f32 / longer).min(4.0);
    let side = |length: f32| (length * scale).round().clamp(1.0, SIDE_MAX as f32) as u16;
    let settings = RenderSettings {
        x_scale: scale,
        y_scale: scale,
        width: Some(side(width)),
        height: Some(side(height)),
        bg_color: WHITE,
    };
    let interpreter = InterpreterSettings { font_resolver: Arc::new(font), ..Default::default() };
    let pixels = render(page, &RenderCache::new(), &interpreter, &settings);
    let bytes = pixels.into_png().map_err(|_| Refusal::Unreadable)?;
    Ok(Page { picture: Picture { media_type: "image/png", bytes }, pages: pdf.pages().len() })
}

fn refusal(error: LoadPdfError) -> Refusal {
    match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Refusal::Locked,
        LoadPdfError::Decryption(_) | LoadPdfError::Invalid => Refusal::Unreadable,
    }
}

/// Whether a picture in the file would take more memory than a preview is worth.
fn has_huge_picture(pdf: &Pdf) -> bool {
    let is_huge = |stream: &Stream<'_>| {
        let side = |key: &[u8]| stream.dict().get::<i64>(key).unwrap_or(0);
        side(keys::WIDTH).saturating_mul(side(keys::HEIGHT)) > PIXELS_MAX
    };
    pdf.objects().into_iter().take(OBJECTS_MAX).any(|object| match &object {
        Object::Stream(stream) => is_huge(stream),
        _ => false,
    })
}

/// The bundled font nearest to one that the PDF only names; they have Cyrillic letters, which the standard ones lack.
fn font(query: &FontQuery) -> Option<(FontData, u32)> {
    let standard = match query {
        FontQuery::Standard(font) => *font,
        FontQuery::Fallback(font) => font.pick_standard_font(),
    };
    let file = match standard {
        StandardFont::TimesRoman => fonts::SERIF,
        StandardFont::TimesBold | StandardFont::TimesBoldItalic => fonts::SERIF_BOLD,
        StandardFont::TimesItalic => fonts::SERIF_ITALIC,
        StandardFont::Helvetica | StandardFont::HelveticaOblique => fonts::SANS,
        StandardFont::HelveticaBold | StandardFont::HelveticaBoldOblique => fonts::SANS_BOLD,
        StandardFont::Courier | StandardFont::CourierOblique => fonts::SANS,
        StandardFont::CourierBold | StandardFont::CourierBoldOblique => fonts::SANS_BOLD,
        StandardFont::ZapfDingBats | StandardFont::Symbol => fonts::SIGNS,
    };
    Some((Arc::new(file), 0))
}
