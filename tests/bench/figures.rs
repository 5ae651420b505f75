//! Figures: the middle of several runs, and how they are written.

use std::time::Duration;

use serde_json::Value;

use crate::{Done, number_of};

/// The middle value.
pub fn median(values: &[f64]) -> f64 {
    quantile(values, 0.5)
}

/// The value under which such a share of all lies.
pub fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let last = sorted.len().saturating_sub(1);
    // A place among at most some thousands of values.
    let place = (last as f64 * share).round() as usize;
    sorted.get(place).copied().unwrap_or(f64::NAN)
}

/// The middle of a field over the answers of several runs.
pub fn median_of(answers: &[Value], field: &str) -> Done<f64> {
    let values: Vec<f64> = answers.iter().map(|answer| number_of(answer, field)).collect::<Done<_>>()?;
    Ok(median(&values))
}

/// The largest of a field over the answers of several runs.
pub fn most_of(answers: &[Value], field: &str) -> Done<f64> {
    let values: Vec<f64> = answers.iter().map(|answer| number_of(answer, field)).collect::<Done<_>>()?;
    Ok(values.into_iter().fold(0.0, f64::max))
}

/// Seconds in words that fit their size.
pub fn time(seconds: f64) -> String {
    match seconds {
        // Three figures are more than a shared machine can promise; two decimals below ten.
        _ if seconds >= 100.0 => format!("{seconds:.0} s"),
        _ if seconds >= 10.0 => format!("{seconds:.1} s"),
        _ if seconds >= 1.0 => format!("{seconds:.2} s"),
        _ if seconds >= 0.1 => format!("{:.0} ms", seconds * 1e3),
        _ if seconds >= 0.01 => format!("{:.1} ms", seconds * 1e3),
        _ => format!("{:.2} ms", seconds * 1e3),
    }
}

/// Bytes as megabytes.
pub fn megabytes(bytes: f64) -> String {
    let megabytes = bytes / 1e6;
    if megabytes < 10.0 { format!("{megabytes:.1} MB") } else { format!("{} MB", whole(megabytes)) }
}

/// How many times one value is the other.
pub fn times(ratio: f64) -> String {
    if ratio < 10.0 { format!("{ratio:.2}×") } else { format!("{}×", whole(ratio)) }
}

/// A number without decimals, thousands apart.
pub fn whole(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut spaced = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            spaced.push(',');
        }
        spaced.push(digit);
    }
    spaced
}

/// A count, thousands apart.
pub fn count(number: usize) -> String {
    whole(number as f64)
}

/// Seconds of a duration.
pub fn seconds(duration: Duration) -> f64 {
    duration.as_secs_f64()
}

/// How busy the machine is: the mean number of running programs over the last minute.
#[derive(Clone, Copy)]
pub struct Load(pub f64);

impl Load {
    /// As the system tells it; not a number where it does not.
    pub fn now() -> Load {
        let text = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
        Load(text.split(' ').next().and_then(|first| first.parse().ok()).unwrap_or(f64::NAN))
    }
}
