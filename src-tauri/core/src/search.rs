//! The index over the register: names, lists, counts and words. It is derived
//! from the store and holds nothing of its own.

mod alike;
pub mod analysis;
pub mod forms;
mod index;
mod near;
mod query;
mod wanted;
mod words;

pub use alike::Alike;
pub use index::{EventDigest, Index, Selection, Topic};
pub use query::{EventQuery, Failed, Period, Prepared};
pub use words::{Hits, Slots};
