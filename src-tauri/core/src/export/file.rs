//! Writing a file whole or not at all: a temporary file in the same folder,
//! brought safely to the disk, then renamed over the old one.

use std::fmt;
use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// A file that could not be written. What stood at the path before stands there still.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {}: {problem}", path.display())]
pub struct WriteError {
    /// The file that was to be written.
    pub path: PathBuf,
    /// Why it could not be.
    pub problem: WriteProblem,
    /// What the system said.
    #[source]
    pub source: Option<io::Error>,
}

/// Why a file cannot be written, as far as a person can do something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteProblem {
    /// The path names no file: it is empty or ends in `..`.
    NoName,
    /// The folder does not exist.
    NoFolder,
    /// There is a folder of this name.
    IsFolder,
    /// The folder or the disk may not be written to, or the file is open elsewhere.
    Denied,
    /// The disk is full, or the quota is used up.
    Full,
    /// The name is too long or has signs that the disk does not take.
    BadName,
    /// Anything else.
    Other,
}

impl WriteProblem {
    /// The id of the Fluent message that tells it; its argument is `path`.
    pub fn message_id(self) -> &'static str {
        match self {
            WriteProblem::NoName => "write-no-name",
            WriteProblem::NoFolder => "write-no-folder",
            WriteProblem::IsFolder => "write-is-folder",
            WriteProblem::Denied => "write-denied",
            WriteProblem::Full => "write-full",
            WriteProblem::BadName => "write-bad-name",
            WriteProblem::Other => "write-other",
        }
    }

    fn of(error: &io::Error) -> WriteProblem {
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => WriteProblem::NoFolder,
            ErrorKind::IsADirectory => WriteProblem::IsFolder,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::ResourceBusy => {
                WriteProblem::Denied
            }
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge | ErrorKind::WriteZero => {
                WriteProblem::Full
            }
            ErrorKind::InvalidFilename | ErrorKind::InvalidInput => WriteProblem::BadName,
            // Kinds of the standard library may grow; what is not known is told as it is.
            _ => WriteProblem::Other,
        }
    }
}

impl fmt::Display for WriteProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            WriteProblem::NoName => "the path names no file",
            WriteProblem::NoFolder => "the folder does not exist",
            WriteProblem::IsFolder => "there is a folder of this name",
            WriteProblem::Denied => "writing is not allowed or the file is in use",
            WriteProblem::Full => "the disk is full",
            WriteProblem::BadName => "the disk does not take this name",
            WriteProblem::Other => "the system refused",
        })
    }
}

/// Writes the file at `path` by `fill`, whole or not at all: until everything
/// is on the disk, what stood at `path` stays as it was. Answers the number of bytes.
pub fn write_file(path: &Path, fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<u64, WriteError> {
    let written = Pending::write(path, fill)?;
    let bytes = written.bytes;
    written.publish()?;
    Ok(bytes)
}

/// A file that is on the disk under a temporary name. Dropped, it is gone.
pub struct Pending {
    path: PathBuf,
    file: NamedTempFile,
    /// Its size.
    pub bytes: u64,
}

impl Pending {
    /// Writes what shall stand at `path` beside it, under a temporary name.
    pub fn write(path: &Path, fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<Pending, WriteError> {
        refuse_what_is_no_file(path)?;
        let failed = |source: io::Error| error(path, source);
        let mut file = new_beside(path).map_err(failed)?;
        let bytes = fill_through(&mut file, fill).map_err(failed)?;
        Ok(Pending { path: path.to_owned(), file, bytes })
    }

    /// Gives it its name, in place of what had it.
    pub fn publish(self) -> Result<PathBuf, WriteError> {
        let Pending { path, file, .. } = self;
        file.persist(&path).map_err(|failed| error(&path, failed.error))?;
        remember_folder(&path);
        Ok(path)
    }
}

fn refuse_what_is_no_file(path: &Path) -> Result<(), WriteError> {
    let refuse = |problem| Err(WriteError { path: path.to_owned(), problem, source: None });
    if path.file_name().is_none() {
        return refuse(WriteProblem::NoName);
    }
    if path.is_dir() {
        return refuse(WriteProblem::IsFolder);
    }
    if !folder(path).is_dir() {
        return refuse(WriteProblem::NoFolder);
    }
    Ok(())
}

fn error(path: &Path, source: io::Error) -> WriteError {
    WriteError { path: path.to_owned(), problem: WriteProblem::of(&source), source: Some(source) }
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

fn new_beside(path: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".letopis-").suffix(".part");
    // A temporary file is for its owner alone; a report is for whom the folder is.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder(path))
}

fn fill_through(file: &mut NamedTempFile, fill: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<u64> {
    let mut buffered = BufWriter::with_capacity(1 << 16, file.as_file_mut());
    fill(&mut buffered)?;
    buffered.flush()?;
    let file = buffered.into_inner().map_err(io::IntoInnerError::into_error)?;
    file.sync_all()?;
    Ok(file.metadata()?.len())
}

/// Brings the new name to the disk. Where a folder cannot be opened (Windows,
/// some network disks) the system does it in its own time.
fn remember_folder(path: &Path) {
    if let Ok(folder) = File::open(folder(path)) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn names_in(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry"));
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn a_file_is_written_whole_over_the_old_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("Отчёт за 2020 год.csv");
        fs::write(&path, "old").expect("written");
        assert_eq!(write_file(&path, |to| to.write_all(b"new!")).expect("written"), 4);
        assert_eq!(fs::read(&path).expect("read"), b"new!");
        assert_eq!(names_in(folder.path()), ["Отчёт за 2020 год.csv"]);
    }

    #[test]
    fn a_failure_half_way_leaves_the_old_file_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("x.csv");
        fs::write(&path, "old").expect("written");
        for (kind, problem) in [
            (ErrorKind::StorageFull, WriteProblem::Full),
            (ErrorKind::PermissionDenied, WriteProblem::Denied),
            (ErrorKind::ReadOnlyFilesystem, WriteProblem::Denied),
            (ErrorKind::TimedOut, WriteProblem::Other),
        ] {
            let failed = write_file(&path, |to| {
                to.write_all(b"half")?;
                Err(io::Error::from(kind))
            });
            let failed = failed.expect_err("it fails");
            assert_eq!((failed.problem, failed.path.as_path()), (problem, path.as_path()));
            assert_eq!(fs::read(&path).expect("read"), b"old");
            assert_eq!(names_in(folder.path()), ["x.csv"]);
        }
    }

    #[test]
    fn what_is_no_place_for_a_file_is_told_apart() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("folder.csv")).expect("made");
        fs::write(folder.path().join("file"), "").expect("written");
        for (name, problem) in [
            ("missing/x.csv", WriteProblem::NoFolder),
            ("file/x.csv", WriteProblem::NoFolder),
            ("folder.csv", WriteProblem::IsFolder),
            ("..", WriteProblem::NoName),
        ] {
            let refused = write_file(&folder.path().join(name), |_| Ok(())).expect_err("it is refused");
            assert_eq!(refused.problem, problem, "{name}");
        }
        let long = write_file(&folder.path().join("щ".repeat(300)), |_| Ok(())).expect_err("it is refused");
        assert!(matches!(long.problem, WriteProblem::BadName | WriteProblem::Other), "{long}");
    }
}
