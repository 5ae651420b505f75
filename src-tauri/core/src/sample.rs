//! The sample register: the cooperation of the city of Stavropol, in data that
//! is loaded through the same door as any import.

use serde::Deserialize;

use crate::domain::{Record, Text};
use crate::error::{Error, Result};

/// The source that only the sample has.
pub const SOURCE_ID: &str = "src-page";

/// Records to be brought in together.
#[derive(Deserialize)]
pub struct Sample {
    /// What they are.
    pub title: Text,
    /// The records, with their ids.
    pub records: Vec<Record>,
}

/// The sample register of Stavropol.
pub fn stavropol() -> Result<Sample> {
    serde_json::from_str(include_str!("../assets/sample/stavropol.json"))
        .map_err(|error| Error::Internal(format!("the sample register: {error}")))
}
