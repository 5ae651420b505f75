//! Files attached to records, drafts kept by the core.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Changed, RecordRef};
use crate::domain::*;
use crate::language::Language;

/// Arguments of `attachment_list`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AttachmentList {
    /// The record that they are attached to.
    pub record: RecordRef,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// An attached file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AttachmentView {
    /// The record of the attachment.
    pub attachment: Attachment,
    /// Its revision.
    pub revision: u32,
    /// Its label, or the name of the file.
    pub label: String,
    /// «1,4 МБ».
    pub size_words: String,
    /// What can be shown of it without another program.
    pub preview: PreviewKind,
    /// Whether the file is there, of the size that it had.
    pub is_present: bool,
    /// When it was attached, RFC 3339.
    pub at: String,
    /// By whom.
    pub author: String,
}

/// What can be shown of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PreviewKind {
    /// A picture.
    Picture,
    /// The first page of a PDF, as a picture.
    Page,
    /// The beginning of a text.
    Text,
    /// Nothing.
    None,
}

/// Arguments of `attachment_create`. The files are read by the core; which ones a
/// page may name is the host's affair.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AttachmentCreate {
    /// The record to attach to.
    pub record: RecordRef,
    /// The files, absolute paths.
    pub paths: Vec<String>,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// What came of attaching.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AttachmentsCreated {
    /// All attachments of the record now.
    pub attachments: Vec<AttachmentView>,
    /// Files that were not taken, each with its reason in words.
    pub refused: Vec<String>,
    /// Files that the record had already, by name; they are not attached twice.
    pub known: Vec<String>,
    /// What was written; nothing where no file was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub changed: Option<Changed>,
}

/// The preview of an attachment.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AttachmentPreview {
    /// What it is.
    pub kind: PreviewKind,
    /// A picture as a `data:` address (PNG, JPEG, WebP or GIF); empty otherwise.
    pub picture: String,
    /// A text, its beginning; empty otherwise.
    pub text: String,
    /// Why there is none, in words; empty where there is one.
    pub refusal: String,
    /// Pages of a PDF; absent otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub pages: Option<u32>,
}

/// Arguments of `attachment_export`: a copy to a file that a person picked.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AttachmentExport {
    /// The attachment.
    pub id: Id,
    /// The file to write, an absolute path.
    pub path: String,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// Arguments of `draft_write`: a draft kept by the core, so that a power cut does not take it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DraftWrite {
    /// Its key, of the page's own making: letters, digits, `-`, `_`, `.`; 100 at most.
    pub key: String,
    /// The draft as JSON text; absent takes it away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub draft: Option<String>,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// A kept draft.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DraftView {
    /// Its key.
    pub key: String,
    /// The draft as JSON text.
    pub draft: String,
}
