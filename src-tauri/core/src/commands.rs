//! Every command, a line each: the one list from which the dispatch, the names
//! and the TypeScript types come. A command converts and calls; rules are elsewhere.

mod change;
pub mod date;
mod errors;
mod event;
mod labels;
mod link;
mod membership;
mod organization;
mod outcome;
mod person;
mod register;
mod report;
mod settings;
mod statistics;
mod trash;
mod typescript;
pub mod views;

use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use serde_json::Value;

use crate::error::{Error, Result};
use crate::language::Language;
use crate::register::Register;
use views::*;

pub use errors::{error_in_words, error_view};
pub use typescript::typescript;

/// The application without a window: an open register that commands are called on.
pub struct Application {
    register: RwLock<Register>,
}

impl Application {
    /// The application on an open register.
    pub fn new(register: Register) -> Application {
        Application { register: RwLock::new(register) }
    }

    /// The register, to read from. The lock of a thread that panicked is taken
    /// on: a change that it left half done is in the journal, and the store then
    /// writes nothing more until the register is opened again.
    pub fn read(&self) -> RwLockReadGuard<'_, Register> {
        self.register.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The register, to change.
    pub fn write(&self) -> RwLockWriteGuard<'_, Register> {
        self.register.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes the names, the dispatch and the visit of every type from the one list.
macro_rules! commands {
    ($($module:ident :: $name:ident ( $argument:ty ) -> $answer:ty;)+) => {
        /// The names of all commands, with the names of their argument and answer types.
        pub const COMMANDS: &[(&str, &str, &str)] =
            &[$((stringify!($name), stringify!($argument), stringify!($answer))),+];

        fn call(application: &Application, name: &str, argument: Value) -> Result<Value> {
            match name {
                $(stringify!($name) => {
                    let argument: $argument = serde_json::from_value(argument)
                        .map_err(|error| Error::Usage(format!("{name}: {error}")))?;
                    let answer: $answer = $module::$name(application, argument)?;
                    serde_json::to_value(answer).map_err(|error| Error::Internal(error.to_string()))
                })+
                _ => Err(Error::Usage(format!("no command `{name}`"))),
            }
        }

        fn visit_types(visitor: &mut impl ts_rs::TypeVisitor) {
            $(visitor.visit::<$argument>(); visitor.visit::<$answer>();)+
        }
    };
}

commands! {
    register::register_status(ListAll) -> RegisterStatus;
    register::register_start(RegisterStart) -> RegisterStatus;
    register::register_verify(ListAll) -> VerifyReport;
    register::sample_load(ListAll) -> RegisterStatus;
    settings::settings_update(SettingsUpdate) -> Changed;
    event::event_list(EventList) -> EventPage;
    event::event_get(ById) -> EventView;
    event::event_create(EventCreate) -> EventChanged;
    event::event_update(EventUpdate) -> EventChanged;
    event::event_trash(AtRevision) -> Changed;
    trash::trash_list(ListAll) -> Vec<TrashedView>;
    trash::trash_restore(RecordAtRevision) -> Changed;
    date::date_read(DateRead) -> DateReading;
    date::date_write(DateWrite) -> DateWords;
    link::link_find(LinkFind) -> Vec<LinkChoice>;
    link::link_create(LinkCreate) -> LinkCreated;
    organization::organization_list(ListAll) -> Vec<OrganizationView>;
    membership::membership_list(ListAll) -> Vec<MembershipView>;
    person::person_list(ListAll) -> Vec<PersonView>;
    outcome::outcome_list(OutcomeList) -> Vec<OutcomeView>;
    outcome::election_list(ListAll) -> Vec<ElectionView>;
    statistics::statistics_get(StatisticsGet) -> Statistics;
    change::change_list(ChangeList) -> Vec<StepView>;
    change::change_undo(ListAll) -> Changed;
    change::change_redo(ListAll) -> Changed;
    report::report_name(ReportNameGet) -> FileName;
    report::report_export(ReportExport) -> ReportWritten;
}

/// Calls the command `name` with its argument as JSON; answers as JSON. The
/// same for the window, the command line and the tests.
///
/// # Errors
/// The refusal or failure, in words of the language that the argument names.
pub fn dispatch(application: &Application, name: &str, argument: Value) -> std::result::Result<Value, ErrorView> {
    let language =
        argument.get("language").and_then(Value::as_str).and_then(|code| code.parse().ok()).unwrap_or(Language::Ru);
    let argument = if argument.is_null() { Value::Object(serde_json::Map::new()) } else { argument };
    call(application, name, argument).map_err(|error| error_view(application, &error, language))
}

/// A count for the interface, whose numbers have 32 bits here.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
