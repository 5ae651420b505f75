//! What the core does not take from the machine by itself: the folder, the
//! clock, the user's name, the language of the system.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::Local;
use letopis_core::error::Result;
use letopis_core::language::Language;
use letopis_core::register::{Register, Surroundings};

/// Where the register is and in which language the terminal speaks.
#[derive(Clone, Debug)]
pub struct Place {
    /// The folder that was asked for, if one was.
    pub asked: Option<PathBuf>,
    /// The language that was asked for, if one was.
    pub language: Option<Language>,
}

impl Place {
    /// The folder of the register: the one asked for, else the user's own.
    pub fn folder(&self) -> PathBuf {
        self.asked.clone().unwrap_or_else(|| {
            let home = dirs::data_local_dir().unwrap_or_else(std::env::temp_dir);
            home.join("Letopis").join("register")
        })
    }

    /// The language asked for, else that of the system.
    pub fn language(&self) -> Language {
        self.language.unwrap_or_else(|| Language::from_locale(&locale()))
    }

    /// Opens the register.
    pub fn open(&self) -> Result<Register> {
        Register::open(&self.folder(), surroundings())
    }
}

/// The locale of the system, such as `ru-RU`.
pub fn locale() -> String {
    sys_locale::get_locale().unwrap_or_else(|| "ru-RU".to_owned())
}

fn surroundings() -> Surroundings {
    Surroundings {
        now: Arc::new(|| Local::now().fixed_offset()),
        new_id: Arc::new(letopis_core::register::new_id),
        author: whoami::username().unwrap_or_default(),
    }
}
