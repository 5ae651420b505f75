//! Cases as child processes, and what the system says of a process.

use std::fs;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::Done;

/// Runs a case in a process of its own and gives its answer, its peak of memory with it.
pub fn run(case: &str, argument: &Value) -> Done<Value> {
    let output = Command::new(std::env::current_exe()?)
        .args(["case", case, &argument.to_string()])
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err(format!("the case `{case}` failed on {argument}").into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Runs a case several times, each time anew.
pub fn run_times(times: usize, case: &str, argument: &Value) -> Done<Vec<Value>> {
    (0..times).map(|_| run(case, argument)).collect()
}

/// The most memory that a process has held at once, in bytes (`VmHWM`).
pub fn peak_bytes(process: &str) -> Done<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let kibibytes = field(&status, "VmHWM:").ok_or("the system does not tell the peak of memory")?;
    Ok(kibibytes * 1024)
}

/// The memory of a process now, what it shares counted in parts (`Pss`), in bytes.
pub fn shared_out_bytes(process: u32) -> Option<u64> {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    Some(field(&rollup, "Pss:")? * 1024)
}

/// A process and all that it started, as far as they are still there.
pub fn family(process: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> = all().into_iter().filter_map(|id| Some((id, parent(id)?))).collect();
    let mut family = vec![process];
    let mut next = 0;
    while next < family.len() {
        let of = family[next];
        family.extend(parents.iter().filter(|(_, parent)| *parent == of).map(|(id, _)| *id));
        next += 1;
    }
    family
}

/// The name of a process, such as `soffice.bin`.
pub fn name(process: u32) -> Option<String> {
    Some(fs::read_to_string(format!("/proc/{process}/comm")).ok()?.trim().to_owned())
}

fn all() -> Vec<u32> {
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect()
}

fn parent(process: u32) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    u32::try_from(field(&status, "PPid:")?).ok()
}

fn field(text: &str, name: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}
