//! The command line: the same commands as the window's, for administrators and
//! scripts. Exit codes: 0 done, 1 refused, 2 wrong usage.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use letopis_core::commands::views::{ErrorKind, ErrorView};
use letopis_core::commands::{self, Application, COMMANDS, date, error_in_words};
use letopis_core::language::Language;
use serde_json::{Value, json};

use crate::page_helper;
use crate::startup::Place;

/// What was asked for.
pub struct Arguments {
    /// Where the register is.
    pub place: Place,
    /// Whether the window shall open on the sample register.
    pub sample: bool,
    /// The command; without one the window opens.
    pub command: Option<Command>,
}

/// Letopis keeps the history of a city's cooperation. Without a command it opens its window.
#[derive(Parser)]
#[command(name = "letopis", version)]
struct CommandLine {
    /// Folder of the register
    #[arg(long, value_name = "DIR", global = true)]
    data: Option<PathBuf>,
    /// Language of messages and reports: ru or en
    #[arg(long, global = true)]
    lang: Option<Language>,
    /// Open the window on the sample register
    #[arg(long)]
    sample: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

/// The commands.
#[derive(Subcommand)]
pub enum Command {
    /// Load the sample register of Stavropol into an empty folder
    Sample,
    /// Write a report to a file
    Export(Export),
    /// Compare both copies of the register, and the links between its records
    Verify,
    /// Call one command of the program with its argument as JSON; the answer is JSON
    Call {
        /// Name of the command; `commands` lists them
        command: String,
        /// Its argument
        #[arg(default_value = "{}")]
        json: String,
    },
    /// List the names of all commands with the types of their arguments and answers
    Commands,
    /// Read or write a date
    #[command(subcommand)]
    Date(Date),
    /// Print the TypeScript types of the commands
    #[command(hide = true)]
    Typescript,
    /// Draw the first page of a PDF from standard input; the window starts it for previews
    #[command(hide = true)]
    Page,
}

/// Reading and writing dates; needs no register.
#[derive(Subcommand)]
pub enum Date {
    /// Read words as a date: «15 июля 2020 г.», `II кв. 2019`, "c. 2015"
    Read {
        /// The words
        words: String,
    },
    /// Write an EDTF date in words
    Write {
        /// The value, such as 2020-07-15 or 2018?
        #[arg(allow_hyphen_values = true)]
        edtf: String,
    },
}

/// What to export.
#[derive(clap::Args)]
pub struct Export {
    /// Which report
    #[arg(long, value_enum)]
    report: Report,
    /// In which format
    #[arg(long, value_enum)]
    format: Format,
    /// For whom, with CSV
    #[arg(long = "for", value_enum, default_value = "excel")]
    audience: Audience,
    /// Beginning of the period, EDTF
    #[arg(long, value_name = "EDTF")]
    from: Option<String>,
    /// End of the period, EDTF
    #[arg(long, value_name = "EDTF")]
    to: Option<String>,
    /// Only events of this association
    #[arg(long, value_name = "ID")]
    association: Vec<String>,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum Report {
    Chronicle,
    Events,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Pdf,
    Csv,
}

#[derive(Clone, Copy, ValueEnum)]
enum Audience {
    Excel,
    Machine,
}

/// Reads the command line; wrong usage ends the program with 2.
pub fn read() -> Arguments {
    let line = CommandLine::parse();
    Arguments { place: Place { asked: line.data, language: line.lang }, sample: line.sample, command: line.command }
}

/// Runs a command.
pub fn run(place: &Place, command: Command) -> ExitCode {
    let language = place.language();
    let done = match command {
        Command::Commands => {
            COMMANDS.iter().try_for_each(|(name, argument, answer)| say(&format!("{name}({argument}) -> {answer}")))
        }
        Command::Typescript => say(commands::typescript().trim_end()),
        Command::Page => return page_helper::run(),
        Command::Date(Date::Read { words }) => say_json(&json!(date::read(&words, language))),
        Command::Date(Date::Write { edtf }) => date::write(Some(&edtf), language)
            .map_err(|error| error_in_words(&error, language))
            .and_then(|words| say_json(&json!(words))),
        Command::Sample => with_register(place, |application| {
            ask(application, "sample_load", json!({ "language": language }))?;
            let status = ask(application, "register_status", json!({ "language": language }))?;
            say_json(&status)
        }),
        Command::Verify => with_register(place, |application| verify(application, language)),
        Command::Call { command, json } => with_register(place, |application| {
            let argument = serde_json::from_str(&json).map_err(|error| wrong(&error.to_string(), language))?;
            say_json(&ask(application, &command, argument)?)
        }),
        Command::Export(export) => with_register(place, |application| {
            // A report speaks the language of its register where none is asked for.
            let own = application.read().settings().map(|settings| settings.language);
            let language = place.language.or(own).unwrap_or(language);
            let argument = export.argument(language).map_err(|words| wrong(&words, language))?;
            say_json(&ask(application, "report_export", argument)?)
        }),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => refuse(&refusal),
    }
}

type Done<T> = Result<T, ErrorView>;

fn with_register(place: &Place, run: impl FnOnce(&Application) -> Done<()>) -> Done<()> {
    let register = place.open().map_err(|error| error_in_words(&error, place.language()))?;
    run(&Application::new(register))
}

fn ask(application: &Application, command: &str, argument: Value) -> Done<Value> {
    commands::dispatch(application, command, argument)
}

fn verify(application: &Application, language: Language) -> Done<()> {
    let report = ask(application, "register_verify", json!({ "language": language }))?;
    say_json(&report)?;
    if report["is_sound"] == json!(true) {
        return Ok(());
    }
    let problems = report["problems"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let mut view = wrong("", language);
    view.kind = ErrorKind::Storage;
    view.message = problems.collect::<Vec<_>>().join("\n");
    Err(view)
}

impl Export {
    fn argument(&self, language: Language) -> Result<Value, String> {
        let out = std::path::absolute(&self.out).map_err(|error| error.to_string())?;
        let mut query = json!({ "associations": self.association });
        if let Some(from) = &self.from {
            query["from"] = json!(from);
        }
        if let Some(to) = &self.to {
            query["to"] = json!(to);
        }
        Ok(json!({
            "report": match self.report { Report::Chronicle => "chronicle", Report::Events => "events" },
            "format": match self.format { Format::Pdf => "pdf", Format::Csv => "csv" },
            "for": match self.audience { Audience::Excel => "excel", Audience::Machine => "machine" },
            "query": query,
            "language": language,
            "path": out,
        }))
    }
}

fn wrong(words: &str, language: Language) -> ErrorView {
    error_in_words(&letopis_core::error::Error::Usage(words.to_owned()), language)
}

fn refuse(refusal: &ErrorView) -> ExitCode {
    let mut lines = vec![refusal.message.clone()];
    lines.extend(refusal.fields.iter().map(|(field, words)| format!("  {field}: {words}")));
    if !refusal.hint.is_empty() {
        lines.push(refusal.hint.clone());
    }
    // Where even standard error is closed there is nobody left to tell.
    let _ = writeln!(std::io::stderr(), "{}", lines.join("\n"));
    match refusal.kind {
        ErrorKind::Usage => ExitCode::from(2),
        _ => ExitCode::from(1),
    }
}

fn say(words: &str) -> Done<()> {
    // A reader that closed the pipe early has what it wanted.
    let _ = writeln!(std::io::stdout(), "{words}");
    Ok(())
}

fn say_json(value: &Value) -> Done<()> {
    match serde_json::to_string_pretty(value) {
        Ok(text) => say(&text),
        Err(error) => Err(wrong(&error.to_string(), Language::En)),
    }
}
