//! Typing errors: how many letters were left out, put in, changed or swapped.

/// How many errors a word of this length may have; none for short ones, of which
/// too many are near to each other.
pub(super) fn errors_max(word: &str) -> Option<usize> {
    match word.chars().count() {
        0..=4 => None,
        5..=8 => Some(1),
        _ => Some(2),
    }
}

/// The fewest errors that lead from `typed` to `meant`, or to the beginning of it; `None` for
/// more than `most` (restricted Damerau–Levenshtein distance).
pub(super) fn errors(typed: &str, meant: &str, most: usize) -> Option<usize> {
    let typed: Vec<char> = typed.chars().collect();
    let meant: Vec<char> = meant.chars().collect();
    if meant.len() + most < typed.len() || typed.len() + most < meant.len() {
        return None;
    }
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=meant.len()).collect();
    for (row, letter) in typed.iter().enumerate() {
        let mut now = vec![row + 1];
        for (column, other) in meant.iter().enumerate() {
            let changed = last[column] + usize::from(letter != other);
            let mut errors = changed.min(last[column + 1] + 1).min(now[column] + 1);
            let is_swapped = row > 0 && column > 0 && typed[row - 1] == *other && meant[column - 1] == *letter;
            if is_swapped {
                errors = errors.min(before_last[column - 1] + 1);
            }
            now.push(errors);
        }
        if now.iter().min().is_none_or(|least| *least > most) {
            return None;
        }
        before_last = std::mem::replace(&mut last, now);
    }
    last.last().copied().filter(|errors| *errors <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_counted() {
        for (typed, meant, found) in [
            ("конференция", "конференция", Some(0)),
            ("конфренция", "конференция", Some(1)),
            ("конференицй", "конференция", Some(2)),
            ("кноференция", "конференция", Some(1)),
            ("совет", "завет", Some(2)),
            ("форум", "конгресс", None),
        ] {
            assert_eq!(errors(typed, meant, 2), found, "{typed}");
        }
    }
}
