//! BENCHMARKS.md: what was measured, how, and whether the limits hold.

use std::fmt::Write;

use crate::Plan;
use crate::figures::Load;

/// One subject with its table.
pub struct Section {
    /// Its heading.
    pub title: &'static str,
    /// What was measured and how.
    pub how: String,
    /// The header of the table.
    pub columns: Vec<&'static str>,
    /// Its rows.
    pub rows: Vec<Vec<String>>,
    /// What it means, in a sentence or two.
    pub meaning: String,
    /// The limits of the project.
    pub limits: Vec<Limit>,
}

/// A limit, and what was measured.
pub struct Limit {
    /// What is limited, and to what.
    pub what: String,
    /// What was measured.
    pub measured: String,
    /// Whether it holds.
    pub holds: bool,
}

const OPENING: &str = "How quick Letopis is. Written by `scripts/bench` (`make bench`); do not edit. \
Each case runs in a process of its own; a figure is the middle of several runs (their number stands with each table), \
and *peak* is the most memory that the process held at once. Times depend on the machine and on what else it does: \
**read the ratios**, whose two sides were measured in the same run, turn by turn. The registers are made up by \
`tests/support/generate.rs`: 60 to 80 words an event in each language, dates of every sort; one record in thirty is a \
custom, which is not counted.";

/// The whole page.
pub fn write(plan: &Plan, sections: &[Section], loads: &[Load]) -> String {
    let mut page = String::new();
    // Writing to a string cannot fail.
    let _ = fill(&mut page, plan, sections, loads);
    page
}

fn fill(page: &mut String, plan: &Plan, sections: &[Section], loads: &[Load]) -> std::fmt::Result {
    writeln!(page, "# Benchmarks\n\n{OPENING}\n")?;
    if plan.is_quick {
        writeln!(page, "**A short run on small sizes: for a look, not for comparison.**\n")?;
    }
    let least = loads.iter().map(|load| load.0).fold(f64::INFINITY, f64::min);
    let most = loads.iter().map(|load| load.0).fold(0.0, f64::max);
    let (today, machine) = (today(), machine());
    writeln!(page, "{today}, {machine}. Load from {least:.1} to {most:.1}: other programs share the machine.\n")?;
    writeln!(
        page,
        "    make bench            # installs what is missing, builds, measures everything, writes this file"
    )?;
    writeln!(page, "    scripts/bench quick   # small sizes, a few minutes; writes target/bench.md\n")?;
    limits(page, sections)?;
    for section in sections {
        writeln!(page, "## {}\n\n{}\n", section.title, section.how)?;
        table(page, &section.columns, &section.rows)?;
        writeln!(page, "\n{}\n", section.meaning)?;
    }
    page.truncate(page.trim_end().len());
    writeln!(page)
}

fn limits(page: &mut String, sections: &[Section]) -> std::fmt::Result {
    let limits: Vec<&Limit> = sections.iter().flat_map(|section| &section.limits).collect();
    let missed = limits.iter().filter(|limit| !limit.holds).count();
    if limits.is_empty() {
        return Ok(());
    }
    writeln!(page, "## Limits\n")?;
    match missed {
        0 => writeln!(page, "All hold.\n")?,
        1 => writeln!(page, "**One is missed.**\n")?,
        _ => writeln!(page, "**{missed} are missed.**\n")?,
    }
    let rows: Vec<Vec<String>> = limits
        .iter()
        .map(|limit| {
            let verdict = if limit.holds { "holds" } else { "**missed**" };
            vec![limit.what.clone(), limit.measured.clone(), verdict.to_owned()]
        })
        .collect();
    table(page, &["limit", "measured", ""], &rows)?;
    writeln!(page)
}

fn table(page: &mut String, columns: &[&str], rows: &[Vec<String>]) -> std::fmt::Result {
    writeln!(page, "| {} |", columns.join(" | "))?;
    writeln!(page, "|---|{}", "---:|".repeat(columns.len().saturating_sub(1)))?;
    for row in rows {
        writeln!(page, "| {} |", row.join(" | "))?;
    }
    Ok(())
}

fn today() -> String {
    chrono::Local::now().format("%-d %B %Y").to_string()
}

/// The machine in neutral words.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let memory = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kibibytes =
        memory.lines().find_map(|line| line.strip_prefix("MemTotal:")?.split_whitespace().next()?.parse().ok());
    let gigabytes: f64 = kibibytes.map_or(f64::NAN, |kibibytes: f64| kibibytes / 1024.0 / 1024.0);
    let system = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let system = system.lines().find_map(|line| line.strip_prefix("PRETTY_NAME=")).unwrap_or("Linux").trim_matches('"');
    format!("{cores} processor cores, {gigabytes:.0} GB of memory, {system}")
}
