//! Files attached to records. The register keeps what a file is; its bytes lie
//! beside the register under their digest.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Id, RecordRef, Text};

/// A file attached to a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// Id of the record; empty in a draft.
    #[serde(default)]
    pub id: Id,
    /// The record that it is attached to.
    pub record: RecordRef,
    /// What a person calls it; empty shows the name of the file.
    #[serde(default)]
    pub label: Text,
    /// The name of the file when it was attached, without a folder.
    pub file_name: String,
    /// Its media type by RFC 6838, from its first bytes and its ending.
    pub media_type: String,
    /// Its size in bytes.
    pub bytes: u32,
    /// BLAKE3 of its bytes, 64 hexadecimal digits: where they lie.
    pub digest: String,
}
