//! Every command, a line each: the one list from which the dispatch, the names
//! and the TypeScript types come. A command converts and calls; rules are elsewhere.

mod attachment;
mod change;
pub mod date;
mod document;
mod draft;
mod duplicate;
mod election;
mod errors;
mod event;
mod fields;
mod labels;
mod link;
mod many;
mod membership;
mod merge;
mod organization;
mod outcome;
mod person;
mod place;
mod post;
mod record;
mod record_list;
mod register;
mod report;
mod settings;
mod source;
mod statistics;
mod table;
mod topic;
mod trash;
mod typescript;
pub mod views;

use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use serde_json::Value;

use crate::error::{Error, Result};
use crate::language::Language;
use crate::register::Register;
use views::*;

pub use attachment::copy_to_open;
pub use errors::{error_in_words, error_view};
pub use typescript::typescript;

/// The application without a window: an open register that commands are called on.
pub struct Application {
    register: RwLock<Register>,
    /// The state of the past that was read last: making it reads the whole store.
    past: Mutex<Option<Past>>,
}

/// A state of the past, of use until something is written.
struct Past {
    /// The last change before it.
    as_of: u64,
    /// The head of the register when it was made.
    head: u64,
    application: Arc<Application>,
}

impl Application {
    /// The application on an open register.
    pub fn new(register: Register) -> Application {
        Application { register: RwLock::new(register), past: Mutex::new(None) }
    }

    /// The application on the register as it was after the change `as_of`, to be read only.
    ///
    /// # Errors
    /// The store cannot be read.
    fn past(&self, register: &Register, as_of: u64) -> Result<Arc<Application>> {
        let mut kept = self.past.lock().unwrap_or_else(PoisonError::into_inner);
        let head = register.head().sequence;
        if let Some(past) = kept.as_ref().filter(|past| past.as_of == as_of && past.head == head) {
            return Ok(Arc::clone(&past.application));
        }
        let application = Arc::new(Application::new(register.as_of(as_of)?));
        *kept = Some(Past { as_of, head, application: Arc::clone(&application) });
        Ok(application)
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
    trash::trash_empty(ListAll) -> Changed;
    record::record_get(RecordAsk) -> RecordView;
    record::record_list(RecordList) -> RecordPage;
    record::record_create(RecordCreate) -> RecordChanged;
    record::record_update(RecordUpdate) -> RecordChanged;
    record::record_trash(RecordAtRevision) -> Changed;
    record::use_list(RecordAsk) -> Vec<UseView>;
    record::record_replace(RecordReplace) -> Changed;
    record::record_preview(PairAsk) -> MergePreview;
    record::record_merge(RecordMerge) -> RecordChanged;
    record::record_revert(RecordRevert) -> RecordChanged;
    duplicate::duplicate_list(ListAll) -> Vec<DuplicateView>;
    duplicate::duplicate_find(DuplicateFind) -> Vec<LikeView>;
    duplicate::duplicate_dismiss(DuplicateDismiss) -> Changed;
    organization::organization_get(ById) -> OrganizationPage;
    person::person_get(ById) -> PersonPage;
    post::post_get(ById) -> PostPage;
    place::place_get(ById) -> UsePage;
    document::document_get(ById) -> UsePage;
    source::source_get(ById) -> UsePage;
    topic::topic_list(TopicList) -> Vec<TopicRow>;
    topic::topic_get(TopicGet) -> TopicPage;
    topic::topic_update(TopicUpdate) -> Changed;
    election::election_preview(ElectionAsk) -> ElectionProposal;
    election::election_apply(ElectionApply) -> Changed;
    many::event_preview(ManyChange) -> ManyPreview;
    many::event_apply(ManyChange) -> Changed;
    table::table_get(TableGet) -> Table;
    attachment::attachment_list(AttachmentList) -> Vec<AttachmentView>;
    attachment::attachment_create(AttachmentCreate) -> AttachmentsCreated;
    attachment::attachment_preview(ById) -> AttachmentPreview;
    attachment::attachment_export(AttachmentExport) -> FileName;
    draft::draft_list(ListAll) -> Vec<DraftView>;
    draft::draft_write(DraftWrite) -> Nothing;
    register::register_find(RegisterFind) -> PastState;
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
    change::change_get(ChangeGet) -> ChangeView;
    change::change_undo(ChangeUndo) -> Changed;
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
    let in_words = |error: Error| error_view(application, &error, language);
    // A reading command with `as_of` is answered from the register as it was after that change.
    let Some(as_of) = argument.get("as_of").and_then(Value::as_u64) else {
        return call(application, name, argument).map_err(in_words);
    };
    // Held meanwhile: a state of the past is of use only as long as nothing is written.
    let register = application.read();
    let answer = application.past(&register, as_of).and_then(|past| call(&past, name, argument));
    drop(register);
    answer.map_err(in_words)
}

/// A count for the interface, whose numbers have 32 bits here.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
