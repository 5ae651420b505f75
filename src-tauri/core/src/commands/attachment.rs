//! Files attached to records: taken in, listed, shown, handed out.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::report::refuse_own_files;
use super::views::*;
use super::{Application, change, count, error_in_words};
use crate::change::Entry;
use crate::domain::*;
use crate::error::{Error, Result};
use crate::export::{Pending, WriteProblem};
use crate::i18n::{self, Args};
use crate::language::Language;
use crate::preview::{self, Picture, media};
use crate::register::{Operation, Register};
use crate::store::{Condition, FileRefusal, Files, Taken, kept_name, label_of, system_name};

/// The most files attached at once.
const FILES_MAX: usize = 200;

pub(super) fn attachment_list(application: &Application, asked: AttachmentList) -> Result<Vec<AttachmentView>> {
    Ok(views(&application.read(), &asked.record, asked.language))
}

pub(super) fn attachment_create(application: &Application, asked: AttachmentCreate) -> Result<AttachmentsCreated> {
    if asked.paths.len() > FILES_MAX {
        return Err(Error::Usage(format!("more than {FILES_MAX} files at once")));
    }
    let files = files_for(&application.read(), &asked.record)?;
    // Copying may take a while, and saving elsewhere shall not wait for it.
    let mut taken: Vec<(String, Taken)> = Vec::new();
    let mut refused = Vec::new();
    let mut failed = None;
    for path in asked.paths.iter().map(Path::new) {
        if !path.is_absolute() {
            return Err(Error::Usage(format!("the path `{}` is not absolute", path.display())));
        }
        match files.add(path) {
            Ok(kept) => taken.push((name_of(path), kept)),
            Err(error) => {
                let words = error_in_words(&error, asked.language).message;
                if matches!(error, Error::FileRefused { .. }) {
                    refused.push(words);
                } else {
                    let args = Args::none().words("name", name_of(path)).words("words", words);
                    refused.push(i18n::text(asked.language, "file-refused", &args));
                    failed = Some(error);
                }
            }
        }
    }
    // Where the register's disk took nothing at all, that is the answer.
    if let (Some(error), true) = (failed, taken.is_empty()) {
        return Err(error);
    }
    let mut register = application.write();
    let (fresh, known) = sorted(&register, &asked, taken);
    let written = match fresh.is_empty() {
        true => None,
        false => register.change(Operation::Attach { record: asked.record.clone(), attachments: fresh })?,
    };
    let changed = match &written {
        Some(_) => Some(change::changed(&register, written.as_ref(), asked.language)?),
        None => None,
    };
    Ok(AttachmentsCreated { attachments: views(&register, &asked.record, asked.language), refused, known, changed })
}

pub(super) fn attachment_preview(application: &Application, asked: ById) -> Result<AttachmentPreview> {
    let (attachment, files) = found(&application.read(), &asked.id)?;
    let kind = preview_kind(&attachment.media_type);
    let mut view =
        AttachmentPreview { kind, picture: String::new(), text: String::new(), refusal: String::new(), pages: None };
    let file = match whole(&files, &attachment) {
        Ok(file) => file,
        Err(error) => {
            view.kind = PreviewKind::None;
            view.refusal = error_in_words(&error, asked.language).message;
            return Ok(view);
        }
    };
    let shown = match kind {
        PreviewKind::Picture => preview::picture(file).map(|picture| view.picture = data_address(&picture)),
        PreviewKind::Page => preview::first_page(file).map(|page| {
            view.picture = data_address(&page.picture);
            view.pages = Some(count(page.pages));
        }),
        PreviewKind::Text => preview::beginning(file).map(|text| view.text = text),
        PreviewKind::None => Err(preview::Refusal::Unknown),
    };
    if let Err(refusal) = shown {
        view.kind = PreviewKind::None;
        view.refusal = i18n::word(asked.language, refusal.message_id());
    }
    Ok(view)
}

pub(super) fn attachment_export(application: &Application, asked: AttachmentExport) -> Result<FileName> {
    let path = Path::new(&asked.path);
    if !path.is_absolute() {
        return Err(Error::Usage(format!("the path `{}` is not absolute", asked.path)));
    }
    refuse_own_files(application.read().folder(), path)?;
    let (attachment, files) = found(&application.read(), &asked.id)?;
    let written = hand_out(&files, &attachment, path)?;
    Ok(FileName { name: name_of(&written) })
}

/// Copies an attached file into `folder` under its own name, to be opened by another program.
///
/// # Errors
/// Files of its kind are not opened since they could be programs; the file is lost or
/// damaged; the folder cannot be written.
pub fn copy_to_open(application: &Application, id: &str, folder: &Path) -> Result<PathBuf> {
    let (attachment, files) = found(&application.read(), id)?;
    let name = system_name(&attachment.file_name);
    if !media::is_opened(&name) {
        return Err(Error::FileRefused { name, why: FileRefusal::NotOpened });
    }
    hand_out(&files, &attachment, &folder.join(name))
}

/// What is amiss with the attached files, the trash included: in words, one each. The files
/// are read whole without the register's lock.
pub(super) fn faults(application: &Application, language: Language) -> Result<Vec<String>> {
    let (attachments, files) = {
        let register = application.read();
        let trashed = register.trashed()?;
        let all = register.index().entries(Noun::Attachment).chain(&trashed);
        let all: Vec<Attachment> = all.filter_map(|entry| Attachment::of(&entry.record)).cloned().collect();
        (all, register.files().clone())
    };
    let mut seen: BTreeMap<&str, Condition> = BTreeMap::new();
    let mut faults = Vec::new();
    for attachment in &attachments {
        let condition = *seen.entry(&attachment.digest).or_insert_with(|| files.check(&attachment.digest));
        let id = match condition {
            Condition::Whole => continue,
            Condition::Missing => "fault-file-missing",
            Condition::Damaged => "fault-file-damaged",
        };
        let args = Args::none()
            .words("name", attachment.file_name.as_str())
            .words("noun", attachment.record.noun.code())
            .words("id", attachment.record.id.as_str());
        faults.push(i18n::text(language, id, &args));
    }
    Ok(faults)
}

/// The folder of the files, once it is sure that something may be attached to `record`.
fn files_for(register: &Register, record: &RecordRef) -> Result<Files> {
    if register.is_past() {
        return Err(Error::PastIsReadOnly);
    }
    if matches!(record.noun, Noun::Attachment | Noun::Distinction | Noun::Settings) {
        return Err(Error::Usage(format!("nothing is attached to a {}", record.noun.code())));
    }
    register.entry(record.noun, &record.id)?;
    Ok(register.files().clone())
}

/// Those that the record does not have yet as records, and the names of those that it has.
fn sorted(
    register: &Register,
    asked: &AttachmentCreate,
    taken: Vec<(String, Taken)>,
) -> (Vec<Attachment>, Vec<String>) {
    let mut digests: Vec<String> =
        attached(register, &asked.record).map(|(attachment, _)| attachment.digest.clone()).collect();
    let (mut fresh, mut known) = (Vec::new(), Vec::new());
    for (file_name, kept) in taken {
        if digests.contains(&kept.digest) {
            known.push(file_name);
            continue;
        }
        digests.push(kept.digest.clone());
        fresh.push(Attachment {
            id: Id::new(),
            record: asked.record.clone(),
            label: Text::of(asked.language, label_of(&file_name)),
            media_type: media::type_of(&file_name, &kept.beginning).to_owned(),
            // A file taken in is far below the limit of 32 bits.
            bytes: u32::try_from(kept.bytes).unwrap_or(u32::MAX),
            digest: kept.digest,
            file_name,
        });
    }
    (fresh, known)
}

fn attached<'a>(register: &'a Register, record: &'a RecordRef) -> impl Iterator<Item = (&'a Attachment, &'a Entry)> {
    let all = register.index().entries(Noun::Attachment);
    all.filter_map(|entry| Some((Attachment::of(&entry.record)?, entry)))
        .filter(move |(attachment, _)| attachment.record == *record)
}

/// The attachments of a record, the first attached first.
fn views(register: &Register, record: &RecordRef, language: Language) -> Vec<AttachmentView> {
    let mut all: Vec<(&Attachment, &Entry)> = attached(register, record).collect();
    all.sort_by_key(|(attachment, entry)| (entry.created_at, attachment.file_name.to_lowercase(), &attachment.id));
    all.into_iter()
        .map(|(attachment, entry)| AttachmentView {
            revision: entry.revision,
            label: shown_label(attachment, language).to_owned(),
            size_words: size_words(attachment.bytes, language),
            preview: preview_kind(&attachment.media_type),
            is_present: register.files().is_present(&attachment.digest, u64::from(attachment.bytes)),
            at: entry.created_at.to_rfc3339(),
            author: entry.updated_by.clone(),
            attachment: attachment.clone(),
        })
        .collect()
}

fn shown_label(attachment: &Attachment, language: Language) -> &str {
    let label = attachment.label.words(language);
    if label.is_empty() { &attachment.file_name } else { label }
}

/// An attachment that is not in the trash, and where its bytes lie.
fn found(register: &Register, id: &str) -> Result<(Attachment, Files)> {
    match register.entry(Noun::Attachment, id)?.record {
        Record::Attachment(attachment) => Ok((attachment, register.files().clone())),
        _ => Err(Error::Internal(format!("the record `{id}` under the attachments is none"))),
    }
}

/// Opens the file of an attachment where it is there, of the size that it had.
fn whole(files: &Files, attachment: &Attachment) -> Result<File> {
    let file = files.read(&attachment.digest, &attachment.file_name)?;
    if files.is_present(&attachment.digest, u64::from(attachment.bytes)) {
        return Ok(file);
    }
    Err(Error::FileRefused { name: attachment.file_name.clone(), why: FileRefusal::Damaged })
}

/// Writes a copy whole or not at all, its bytes checked on the way.
fn hand_out(files: &Files, attachment: &Attachment, path: &Path) -> Result<PathBuf> {
    let from = whole(files, attachment)?;
    let pending = Pending::write(path, |to| Files::copy_out(from, &attachment.digest, to));
    let is_damaged = |error: &std::io::Error| error.kind() == ErrorKind::InvalidData;
    match pending {
        Err(failed) if failed.problem == WriteProblem::Other && failed.source.as_ref().is_some_and(is_damaged) => {
            Err(Error::FileRefused { name: attachment.file_name.clone(), why: FileRefusal::Damaged })
        }
        pending => Ok(pending?.publish()?),
    }
}

fn preview_kind(media_type: &str) -> PreviewKind {
    match media_type {
        "image/png" | "image/jpeg" | "image/gif" | "image/webp" => PreviewKind::Picture,
        "application/pdf" => PreviewKind::Page,
        "text/plain" | "text/csv" | "text/markdown" => PreviewKind::Text,
        _ => PreviewKind::None,
    }
}

fn data_address(picture: &Picture) -> String {
    use base64::Engine;
    let bytes = base64::engine::general_purpose::STANDARD.encode(&picture.bytes);
    format!("data:{};base64,{bytes}", picture.media_type)
}

/// The size as people say it: «812 Б», «64 КБ», «1,4 МБ»; by 1024.
fn size_words(bytes: u32, language: Language) -> String {
    const KILO: u32 = 1 << 10;
    const MEGA: u32 = 1 << 20;
    let said = |id: &str, value: String| i18n::text(language, id, &Args::none().words("value", value));
    // What would be rounded up to a whole megabyte is one.
    if bytes < KILO {
        return said("size-bytes", bytes.to_string());
    }
    if bytes < MEGA - KILO / 2 {
        return said("size-kilobytes", ((bytes + KILO / 2) / KILO).to_string());
    }
    let tenths = (u64::from(bytes) * 10 + u64::from(MEGA) / 2) / u64::from(MEGA);
    let mark = match language {
        Language::Ru => ',',
        Language::En => '.',
    };
    let value = match (tenths / 10, tenths % 10) {
        (whole, 0) => whole.to_string(),
        (whole, _) if whole >= 100 => whole.to_string(),
        (whole, tenth) => format!("{whole}{mark}{tenth}"),
    };
    said("size-megabytes", value)
}

fn name_of(path: &Path) -> String {
    kept_name(&path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_said_as_people_say_them() {
        for (bytes, russian, english) in [
            (1, "1\u{a0}Б", "1\u{a0}B"),
            (1_023, "1023\u{a0}Б", "1023\u{a0}B"),
            (1_024, "1\u{a0}КБ", "1\u{a0}KB"),
            (65_700, "64\u{a0}КБ", "64\u{a0}KB"),
            (1_048_575, "1\u{a0}МБ", "1\u{a0}MB"),
            (1_468_006, "1,4\u{a0}МБ", "1.4\u{a0}MB"),
            (209_715_200, "200\u{a0}МБ", "200\u{a0}MB"),
        ] {
            assert_eq!(size_words(bytes, Language::Ru), russian);
            assert_eq!(size_words(bytes, Language::En), english);
        }
    }
}
