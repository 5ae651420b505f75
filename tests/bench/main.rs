//! Benchmarks: how quick Letopis is against a peer or a plain baseline in the
//! same run. `letopis-bench` measures and writes BENCHMARKS.md; `letopis-bench
//! quick` takes small sizes and leaves that file alone. Each case runs in a
//! process of its own, so that its memory is its own too.

mod child;
mod driver;
mod edit;
mod figures;
mod odf;
mod office;
mod open;
mod page;
mod pdf;
mod query;
mod sheet;
mod start;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::Value;

use figures::Load;
use page::Section;

/// What may go wrong in a benchmark: it is told, and the run ends.
pub type Done<T> = Result<T, Box<dyn std::error::Error>>;

/// Which sizes are measured, and how often.
pub struct Plan {
    /// Whether this is the short run.
    pub is_quick: bool,
    /// The folder of everything that is made on the way; on the disk of the project.
    pub work: PathBuf,
}

impl Plan {
    /// One of two values: for the short run, for the full run.
    pub fn pick<T>(&self, quick: T, full: T) -> T {
        if self.is_quick { quick } else { full }
    }

    /// The folder of a generated register of `events` events, which is made when it is not there yet.
    pub fn register(&self, events: usize) -> Done<PathBuf> {
        let folder = self.work.join(format!("register-{events}"));
        if !folder.exists() {
            say(&format!("making a register of {events} events"));
            child::run("fill", &serde_json::json!({ "folder": folder, "events": events }))?;
        }
        Ok(folder)
    }
}

/// Says on standard error what is being measured.
pub fn say(words: &str) {
    // Where even standard error is closed there is nobody left to tell.
    let _ = writeln!(std::io::stderr(), "{words}");
}

/// What is measured under a name.
type Subject = (&'static str, fn(&Plan) -> Done<Section>);

/// The subjects, in the order of the page.
const SUBJECTS: [Subject; 6] = [
    ("start", start::section),
    ("edit", edit::section),
    ("pdf", pdf::section),
    ("sheet", sheet::section),
    ("open", open::section),
    ("query", query::section),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["case", name, argument] => case(name, argument),
        ["quick", subjects @ ..] => measure(true, subjects),
        subjects => measure(false, subjects),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("letopis-bench: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Measures the subjects named, or all; only a full run of all writes BENCHMARKS.md.
fn measure(is_quick: bool, subjects: &[&str]) -> Done<()> {
    if let Some(unknown) = subjects.iter().find(|wanted| SUBJECTS.iter().all(|(name, _)| name != *wanted)) {
        return Err(
            format!("no subject `{unknown}`; usage: letopis-bench [quick] [start edit pdf sheet open query]").into()
        );
    }
    let root = letopis_tests::root();
    let plan = Plan { is_quick, work: root.join("target/bench") };
    if plan.work.exists() {
        std::fs::remove_dir_all(&plan.work)?;
    }
    std::fs::create_dir_all(&plan.work)?;
    let mut loads = vec![Load::now()];
    let wanted = SUBJECTS.iter().filter(|(name, _)| subjects.is_empty() || subjects.contains(name));
    let mut sections = Vec::new();
    for (_, section) in wanted {
        sections.push(section(&plan)?);
        loads.push(Load::now());
    }
    let text = page::write(&plan, &sections, &loads);
    let is_all = !is_quick && subjects.is_empty();
    let path = if is_all { root.join("BENCHMARKS.md") } else { root.join("target/bench.md") };
    std::fs::write(&path, &text)?;
    std::fs::remove_dir_all(&plan.work)?;
    write!(std::io::stdout(), "{text}")?;
    Ok(())
}

/// Runs one case and answers on standard output, for the process that asked.
fn case(name: &str, argument: &str) -> Done<()> {
    let argument: Value = serde_json::from_str(argument)?;
    let mut answer = match name {
        "fill" => open::fill(&argument),
        "open" => open::case(&argument),
        "edit" => edit::case(&argument),
        "pdf" => pdf::case(&argument),
        "odf" => office::case(&argument),
        "sheet" => sheet::case(&argument),
        "query" => query::case(&argument),
        _ => Err(format!("no case `{name}`").into()),
    }?;
    answer["peak_bytes"] = child::peak_bytes("self")?.into();
    writeln!(std::io::stdout(), "{answer}")?;
    Ok(())
}

/// A path from the argument of a case.
pub fn path_of<'a>(argument: &'a Value, field: &str) -> Done<&'a Path> {
    Ok(Path::new(argument[field].as_str().ok_or_else(|| format!("the case needs `{field}`"))?))
}

/// A number from the argument or the answer of a case.
pub fn number_of(argument: &Value, field: &str) -> Done<f64> {
    Ok(argument[field].as_f64().ok_or_else(|| format!("there is no number `{field}` in {argument}"))?)
}

/// A whole number from the argument of a case.
pub fn count_of(argument: &Value, field: &str) -> Done<usize> {
    let number = argument[field].as_u64().ok_or_else(|| format!("there is no count `{field}` in {argument}"))?;
    Ok(usize::try_from(number)?)
}
