//! From the start of the program to a window that answers, against an empty
//! window of the same make.

use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::driver::Driver;
use crate::figures::{count, median, megabytes, quantile, seconds, time, times};
use crate::page::Section;
use crate::{Done, Plan, child, say};

/// The first row of the chronicle has its words.
const CHRONICLE_IS_THERE: &str =
    "return Boolean(document.querySelector('[role=option][data-index=\"0\"]')?.textContent?.trim())";
/// The blank page is laid out.
const PAGE_IS_THERE: &str = "return document.readyState === 'complete' && Boolean(document.querySelector('main'))";

struct Case {
    name: String,
    program: PathBuf,
    arguments: Vec<String>,
    is_there: &'static str,
    times: Vec<f64>,
    memory: Vec<f64>,
    own_memory: Vec<f64>,
}

/// Measures the empty window, a small register and a large one, turn by turn.
pub fn section(plan: &Plan) -> Done<Section> {
    let runs = plan.pick(3, 9);
    let sizes = plan.pick([25, 1_000], [25, 10_000]);
    let home = plan.work.join("home");
    let mut cases = vec![Case::new("an empty window", example("empty_window")?, Vec::new(), PAGE_IS_THERE)];
    for events in sizes {
        let folder = plan.register(events)?.display().to_string();
        let name = format!("{} events", count(events));
        cases.push(Case::new(
            &name,
            letopis_tests::program("letopis"),
            vec!["--data".into(), folder],
            CHRONICLE_IS_THERE,
        ));
    }
    // The first start of each fills the caches of the system and of WebKit, and does not count.
    for run in 0..=runs {
        for case in &mut cases {
            say(&format!("start {run} of {runs}: {}", case.name));
            case.start(&home, run > 0)?;
        }
    }
    let empty = median(&cases[0].times);
    let empty_memory = median(&cases[0].memory);
    let rows = cases.iter().map(|case| row(case, empty, empty_memory)).collect();
    Ok(Section {
        title: "From the start to a window that answers",
        how: format!(
            "WebKitWebDriver starts the program under Xvfb; the clock runs from the request to start until a script in the \
             page finds the first row of the chronicle with its words. The script runs on the page's own thread, so a page \
             that answers is a page that can be used. The empty window (`src-tauri/examples/empty_window.rs`) has the same \
             builder and plugins and one blank page; there the script waits for `readyState` to be `complete`. Both carry \
             the price of the driver, a new session each. Memory is what all processes of the window hold then, shared \
             pages counted in parts (Pss), the driver left out; the last column is the peak of the program's own process. \
             {runs} starts each, turn by turn, after one that does not count."
        ),
        columns: vec![
            "window",
            "median",
            "worst",
            "over the empty window",
            "ratio",
            "memory",
            "ratio",
            "peak of the program",
        ],
        rows,
        meaning: meaning(&cases),
        limits: Vec::new(),
    })
}

fn row(case: &Case, empty: f64, empty_memory: f64) -> Vec<String> {
    let (middle, memory) = (median(&case.times), median(&case.memory));
    vec![
        case.name.clone(),
        time(middle),
        time(quantile(&case.times, 1.0)),
        time((middle - empty).max(0.0)),
        times(middle / empty),
        megabytes(memory),
        times(memory / empty_memory),
        megabytes(median(&case.own_memory)),
    ]
}

/// How much of a start is the system's.
fn meaning(cases: &[Case]) -> String {
    let medians: Vec<f64> = cases.iter().map(|case| median(&case.times)).collect();
    let (empty, small, large) = (medians[0], medians[1], medians[2]);
    format!(
        "The system's web view, the driver and Tauri take {:.0} % of a start on {}; the rest is the page's script, opening \
         the register and the first list. The larger register adds {}.",
        100.0 * empty / small,
        cases[1].name,
        time((large - small).max(0.0))
    )
}

impl Case {
    fn new(name: &str, program: PathBuf, arguments: Vec<String>, is_there: &'static str) -> Case {
        let name = name.to_owned();
        Case { name, program, arguments, is_there, times: vec![], memory: vec![], own_memory: vec![] }
    }

    fn start(&mut self, home: &Path, counts: bool) -> Done<()> {
        let mut driver = Driver::start(home)?;
        let beginning = Instant::now();
        driver.open(&self.program, &self.arguments)?;
        driver.wait_until(self.is_there)?;
        let took = beginning.elapsed();
        if counts {
            self.times.push(seconds(took));
            self.look_at_memory(driver.process())?;
        }
        Ok(())
    }

    fn look_at_memory(&mut self, driver: u32) -> Done<()> {
        let started: Vec<u32> = child::family(driver).into_iter().filter(|id| *id != driver).collect();
        let bytes: u64 = started.iter().filter_map(|id| child::shared_out_bytes(*id)).sum();
        self.memory.push(bytes as f64);
        let program = started.first().ok_or("the driver started nothing")?;
        self.own_memory.push(child::peak_bytes(&program.to_string())? as f64);
        Ok(())
    }
}

/// An example program of this build.
fn example(name: &str) -> Done<PathBuf> {
    let path = letopis_tests::program("letopis").with_file_name("examples").join(name);
    if path.exists() { Ok(path) } else { Err(format!("{} is not built: run scripts/bench", path.display()).into()) }
}
