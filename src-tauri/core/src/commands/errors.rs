//! Errors in words: one exhaustive conversion from what is typed inside to
//! what the interface and the command line show.

use std::collections::BTreeMap;
use std::io::ErrorKind as IoKind;

use super::views::{ErrorKind, ErrorView};
use super::{Application, event, record};
use crate::domain::{FieldError, Noun, Problem};
use crate::error::Error;
use crate::i18n::{self, Args};
use crate::language::Language;
use crate::store::{DRAFT_MEGABYTES_MAX, DRAFTS_MAX, DraftRefusal, FILE_MEGABYTES_MAX};

/// `error` as it crosses to the interface, in the words of `language`.
pub fn error_view(application: &Application, error: &Error, language: Language) -> ErrorView {
    let mut view = error_in_words(error, language);
    if let Error::Stale { noun, id, .. } = error {
        let register = application.read();
        view.current_record = record::view(&register, *noun, id, language).ok().map(Box::new);
        if *noun == Noun::Event {
            view.current = event::view(&register, id, language).ok().map(Box::new);
        }
    }
    view
}

/// `error` in the words of `language`, where there is no register to ask.
pub fn error_in_words(error: &Error, language: Language) -> ErrorView {
    let (kind, message_id, args) = message(error);
    let hint_id = format!("{message_id}-hint");
    let hint = if i18n::has(language, &hint_id) { i18n::text(language, &hint_id, &args) } else { String::new() };
    ErrorView {
        kind,
        message_id: message_id.to_owned(),
        message: i18n::text(language, message_id, &args),
        args: args.in_words(),
        hint,
        fields: fields(error, language),
        current: None,
        current_record: None,
        details: error.to_string(),
    }
}

fn message(error: &Error) -> (ErrorKind, &'static str, Args) {
    let none = Args::none;
    let path = |path: &std::path::Path| Args::none().words("path", path.display().to_string());
    match error {
        Error::Invalid { fields, .. } => (ErrorKind::Invalid, "error-invalid", none().count("count", fields.len())),
        Error::NotFound { noun, id } => {
            (ErrorKind::NotFound, "error-not-found", none().words("noun", noun.code()).words("id", id))
        }
        Error::TopicNotFound { topic } => (ErrorKind::NotFound, "error-topic-not-found", none().words("topic", topic)),
        Error::Stale { .. } => (ErrorKind::Stale, "error-stale", none()),
        Error::Trashed { noun, .. } => (ErrorKind::NotFound, "error-trashed", none().words("noun", noun.code())),
        Error::InUse { users, .. } => (ErrorKind::Refused, "error-in-use", none().words("users", quoted(users))),
        Error::IdTaken { id, .. } => (ErrorKind::Refused, "error-id-taken", none().words("id", id)),
        Error::SavedButBehind(_) => (ErrorKind::Storage, "error-saved-but-behind", none()),
        Error::ReopenNeeded => (ErrorKind::Storage, "error-reopen-needed", none()),
        Error::ExportIntoRegister { path: file } => (ErrorKind::Refused, "error-export-into-register", path(file)),
        Error::FileRefused { name, why } => {
            (ErrorKind::Refused, why.message_id(), none().words("name", name).count("limit", FILE_MEGABYTES_MAX))
        }
        Error::DraftRefused(DraftRefusal::TooLarge) => {
            (ErrorKind::Refused, "error-draft-too-large", none().count("limit", DRAFT_MEGABYTES_MAX))
        }
        Error::DraftRefused(DraftRefusal::TooMany) => {
            (ErrorKind::Refused, "error-drafts-too-many", none().count("limit", DRAFTS_MAX))
        }
        Error::ReversedPeriod => (ErrorKind::Invalid, "error-reversed-period", none()),
        Error::PastIsReadOnly => (ErrorKind::Refused, "error-past-is-read-only", none()),
        Error::SameRecord => (ErrorKind::Refused, "error-same-record", none()),
        Error::NoUndoStep { .. } => (ErrorKind::Refused, "error-no-undo-step", none()),
        Error::NothingToUndo => (ErrorKind::Refused, "error-nothing-to-undo", none()),
        Error::NothingToRedo => (ErrorKind::Refused, "error-nothing-to-redo", none()),
        Error::AlreadyBegun => (ErrorKind::Refused, "error-already-begun", none()),
        Error::ImpossibleDate { words } => (ErrorKind::Invalid, "error-impossible-date", none().words("words", words)),
        Error::NewerFormat { folder, .. } => (ErrorKind::Storage, "error-newer-format", path(folder)),
        Error::AlreadyOpen { folder } => (ErrorKind::Storage, "error-already-open", path(folder)),
        Error::NotAFolder { path: file } => (ErrorKind::Storage, "error-not-a-folder", path(file)),
        Error::Storage { path: file, source, .. } => (ErrorKind::Storage, storage_message(source), path(file)),
        Error::Damaged { folder, .. } => (ErrorKind::Storage, "error-damaged", path(folder)),
        Error::Write(failed) => (ErrorKind::Storage, failed.problem.message_id(), path(&failed.path)),
        Error::Typesetting(_) => (ErrorKind::Internal, "error-export", none()),
        Error::Usage(words) => (ErrorKind::Usage, "error-usage", none().words("words", words)),
        Error::Internal(_) => (ErrorKind::Internal, "error-internal", none()),
    }
}

fn storage_message(source: &std::io::Error) -> &'static str {
    match source.kind() {
        IoKind::StorageFull | IoKind::QuotaExceeded => "error-disk-full",
        IoKind::PermissionDenied | IoKind::ReadOnlyFilesystem => "error-forbidden",
        IoKind::NotFound => "error-path-missing",
        IoKind::NotADirectory => "error-not-a-folder",
        _ => "error-storage",
    }
}

fn quoted(names: &[String]) -> String {
    const SHOWN_MAX: usize = 3;
    let mut words: Vec<String> = names.iter().take(SHOWN_MAX).map(|name| format!("«{name}»")).collect();
    if names.len() > SHOWN_MAX {
        words.push("…".to_owned());
    }
    words.join(", ")
}

fn fields(error: &Error, language: Language) -> BTreeMap<String, String> {
    let Error::Invalid { fields, .. } = error else { return BTreeMap::new() };
    fields.iter().map(|fault| (fault.field.clone(), problem(fault, language))).collect()
}

fn problem(fault: &FieldError, language: Language) -> String {
    let none = Args::none;
    let (id, args) = match &fault.problem {
        Problem::Missing => ("problem-missing", none()),
        Problem::TooLong { limit, found } => ("problem-too-long", none().count("limit", *limit).count("found", *found)),
        Problem::TooMany { limit } => ("problem-too-many", none().count("limit", *limit)),
        Problem::ControlCharacter { code } => {
            ("problem-control-character", none().words("code", format!("U+{code:04X}")))
        }
        Problem::UnknownLink { noun, .. } => ("problem-unknown-link", none().words("noun", noun.code())),
        Problem::Circle => ("problem-circle", none()),
        Problem::EndBeforeStart => ("problem-end-before-start", none()),
        Problem::OutOfRange { least, most } => {
            ("problem-out-of-range", none().count("least", *least).count("most", *most))
        }
        Problem::BadCode { wanted } => (*wanted, none()),
    };
    i18n::text(language, id, &args)
}
