//! The nouns of the register and their rules. Pure: no files, no clock, no
//! window. The serde form of these types is the register's own JSON, in the
//! store, in archives and in the editor alike.

mod attachment;
mod common;
mod distinction;
mod document;
mod event;
mod membership;
mod organization;
mod person;
mod place;
mod post;
mod record;
mod relink;
mod settings;
mod source_file;
mod text;
mod validate;
mod vocabulary;

pub use attachment::*;
pub use common::*;
pub use distinction::*;
pub use document::*;
pub use event::*;
pub use membership::*;
pub use organization::*;
pub use person::*;
pub use place::*;
pub use post::*;
pub use record::*;
pub use relink::*;
pub use settings::*;
pub use source_file::*;
pub use text::*;
pub use validate::*;
pub use vocabulary::*;
