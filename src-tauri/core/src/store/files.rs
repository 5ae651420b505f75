//! The files attached to records: `files/ab/<BLAKE3>` beside the register. What has
//! the same bytes is kept once; a name appears only when its bytes are on the disk.

mod name;

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::sync_folder;
use crate::error::{Error, Result};

pub(super) use name::is_reserved;
pub use name::{kept_name, label_of, system_name};

/// The largest file taken in, in megabytes of 1024².
pub const FILE_MEGABYTES_MAX: u64 = 200;
/// The largest file taken in, in bytes.
pub const FILE_BYTES_MAX: u64 = FILE_MEGABYTES_MAX << 20;
/// How much of a file's beginning is told, in bytes: enough to see what it is.
const BEGINNING_BYTES: usize = 4 << 10;
/// How much is read at once, in bytes.
const PORTION_BYTES: usize = 256 << 10;
/// What is being written begins its name so.
const UNFINISHED: &str = ".new-";

/// The folder of the attached files.
#[derive(Clone, Debug)]
pub struct Files {
    folder: PathBuf,
}

/// A file that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// BLAKE3 of its bytes, 64 hexadecimal digits.
    pub digest: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its first bytes, 4096 at most.
    pub beginning: Vec<u8>,
}

/// How a kept file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Its bytes are those that were taken in.
    Whole,
    /// It is not there.
    Missing,
    /// Its bytes are others, or the disk does not give them.
    Damaged,
}

/// Why a file is not taken in, or not handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileRefusal {
    /// There is no such file.
    Missing,
    /// It is a folder.
    Folder,
    /// It is a link to a file, and not the file.
    Link,
    /// It is a device, a pipe or the like.
    Special,
    /// It has no bytes.
    Empty,
    /// It is larger than [`FILE_BYTES_MAX`].
    TooLarge,
    /// The user may not read it.
    Forbidden,
    /// The disk does not give it.
    Unreadable,
    /// The kept file is not there any more.
    Lost,
    /// The kept file has other bytes than were taken in.
    Damaged,
    /// Files of its kind are not opened: they could be programs.
    NotOpened,
}

impl FileRefusal {
    /// The id of the message that tells it; its arguments are `name` and `limit` (megabytes).
    pub fn message_id(self) -> &'static str {
        match self {
            FileRefusal::Missing => "error-file-missing",
            FileRefusal::Folder => "error-file-folder",
            FileRefusal::Link => "error-file-link",
            FileRefusal::Special => "error-file-special",
            FileRefusal::Empty => "error-file-empty",
            FileRefusal::TooLarge => "error-file-too-large",
            FileRefusal::Forbidden => "error-file-forbidden",
            FileRefusal::Unreadable => "error-file-unreadable",
            FileRefusal::Lost => "error-file-lost",
            FileRefusal::Damaged => "error-file-damaged",
            FileRefusal::NotOpened => "error-file-not-opened",
        }
    }

    fn of(error: &io::Error) -> FileRefusal {
        match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename => FileRefusal::Missing,
            ErrorKind::PermissionDenied => FileRefusal::Forbidden,
            _ => FileRefusal::Unreadable,
        }
    }
}

impl Files {
    /// The files of the register in `register`, which this process has locked: what an
    /// interrupted program left unfinished is taken away.
    pub fn open(register: &Path) -> Files {
        let files = Files { folder: register.join("files") };
        // What cannot be taken away lies there under a name that nobody asks for.
        let unfinished = fs::read_dir(&files.folder).into_iter().flatten().flatten();
        for entry in unfinished.filter(|entry| entry.file_name().to_string_lossy().starts_with(UNFINISHED)) {
            let _ = fs::remove_file(entry.path());
        }
        files
    }

    /// Takes a copy of the file at `source`; it is on the disk when this returns. A kept
    /// file of the same bytes is replaced, which mends it should it have been damaged.
    ///
    /// # Errors
    /// [`Error::FileRefused`] where the file itself is the reason, [`Error::Storage`] where
    /// the register's disk is; nothing is kept then.
    pub fn add(&self, source: &Path) -> Result<Taken> {
        let refused = |why| Error::FileRefused { name: shown(source), why };
        let from = open_source(source).map_err(refused)?;
        self.make_folder(&self.folder)?;
        let mut fresh = self.fresh()?;
        let kept = self.copy_in(from, &mut fresh, &refused)?;
        let path = self.path(&kept.digest)?;
        let folder = path.parent().unwrap_or(&self.folder);
        self.make_folder(folder)?;
        if let Err(failed) = fresh.persist(&path) {
            // Where the old one is open, Windows does not let it be replaced; it is as good.
            if self.check(&kept.digest) != Condition::Whole {
                return Err(Error::Storage { doing: "rename", path, source: failed.error });
            }
        }
        sync_folder(folder)?;
        Ok(kept)
    }

    /// Opens a kept file to be read.
    ///
    /// # Errors
    /// It is not there, or the disk does not give it; `name` is what the error calls it.
    pub fn read(&self, digest: &str, name: &str) -> Result<File> {
        File::open(self.path(digest)?).map_err(|error| Error::FileRefused {
            name: name.to_owned(),
            why: match FileRefusal::of(&error) {
                FileRefusal::Missing => FileRefusal::Lost,
                why => why,
            },
        })
    }

    /// Writes the bytes of a kept file to `to`, and checks them on the way.
    ///
    /// # Errors
    /// Those of `to`, and of kind [`ErrorKind::InvalidData`] where the file has other bytes than were taken in.
    pub fn copy_out(mut from: File, digest: &str, to: &mut dyn Write) -> io::Result<()> {
        let mut hasher = blake3::Hasher::new();
        let mut portion = vec![0; PORTION_BYTES];
        loop {
            let length = read_some(&mut from, &mut portion)
                .map_err(|_| io::Error::new(ErrorKind::InvalidData, "the kept file cannot be read to its end"))?;
            if length == 0 {
                break;
            }
            hasher.update(&portion[..length]);
            to.write_all(&portion[..length])?;
        }
        if hasher.finalize().to_hex().as_str() != digest {
            return Err(io::Error::new(ErrorKind::InvalidData, "the kept file has other bytes than were taken in"));
        }
        Ok(())
    }

    /// Whether a kept file is there, of `bytes` bytes. Quick: its bytes are not read.
    pub fn is_present(&self, digest: &str, bytes: u64) -> bool {
        let found = self.path(digest).ok().and_then(|path| fs::metadata(path).ok());
        found.is_some_and(|found| found.is_file() && found.len() == bytes)
    }

    /// Reads a kept file and compares its bytes with its name.
    pub fn check(&self, digest: &str) -> Condition {
        let Ok(path) = self.path(digest) else { return Condition::Missing };
        match File::open(path) {
            Err(error) if FileRefusal::of(&error) == FileRefusal::Missing => Condition::Missing,
            Err(_) => Condition::Damaged,
            Ok(file) => match Files::copy_out(file, digest, &mut io::sink()) {
                Ok(()) => Condition::Whole,
                Err(_) => Condition::Damaged,
            },
        }
    }

    fn path(&self, digest: &str) -> Result<PathBuf> {
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if digest.len() != 64 || !digest.bytes().all(is_digit) {
            return Err(Error::Internal(format!("`{digest}` is no digest")));
        }
        Ok(self.folder.join(&digest[..2]).join(digest))
    }

    fn make_folder(&self, folder: &Path) -> Result<()> {
        if folder.is_dir() {
            return Ok(());
        }
        fs::create_dir_all(folder).map_err(Error::storage("create", folder))?;
        folder.parent().map_or(Ok(()), sync_folder)
    }

    fn fresh(&self) -> Result<NamedTempFile> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(UNFINISHED);
        // A temporary file is for its owner alone; the register is for whom its folder is.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        builder.tempfile_in(&self.folder).map_err(Error::storage("create", &self.folder))
    }

    fn copy_in(
        &self,
        mut from: File,
        to: &mut NamedTempFile,
        refused: &impl Fn(FileRefusal) -> Error,
    ) -> Result<Taken> {
        let mut hasher = blake3::Hasher::new();
        let (mut bytes, mut beginning) = (0, Vec::new());
        let mut portion = vec![0; PORTION_BYTES];
        loop {
            let length = read_some(&mut from, &mut portion).map_err(|error| refused(FileRefusal::of(&error)))?;
            if length == 0 {
                break;
            }
            let read = &portion[..length];
            bytes += length as u64;
            // A file may grow while it is read.
            if bytes > FILE_BYTES_MAX {
                return Err(refused(FileRefusal::TooLarge));
            }
            beginning.extend(read.iter().take(BEGINNING_BYTES - beginning.len()));
            hasher.update(read);
            to.write_all(read).map_err(Error::storage("write", &self.folder))?;
        }
        if bytes == 0 {
            return Err(refused(FileRefusal::Empty));
        }
        to.as_file().sync_all().map_err(Error::storage("flush", &self.folder))?;
        Ok(Taken { digest: hasher.finalize().to_hex().to_string(), bytes, beginning })
    }
}

/// The file as it is named in words: without its folder.
fn shown(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| kept_name(&name.to_string_lossy()))
}

/// Opens an ordinary file of a size that is taken in. Links are not followed, since what
/// they lead to is not what a person saw; a pipe would be waited for.
fn open_source(path: &Path) -> std::result::Result<File, FileRefusal> {
    let of = |error: io::Error| FileRefusal::of(&error);
    let seen = fs::symlink_metadata(path).map_err(of)?;
    match seen.file_type() {
        kind if kind.is_symlink() => return Err(FileRefusal::Link),
        kind if kind.is_dir() => return Err(FileRefusal::Folder),
        kind if !kind.is_file() => return Err(FileRefusal::Special),
        _ if seen.len() == 0 => return Err(FileRefusal::Empty),
        _ if seen.len() > FILE_BYTES_MAX => return Err(FileRefusal::TooLarge),
        _ => {}
    }
    let file = File::open(path).map_err(of)?;
    let opened = file.metadata().map_err(of)?;
    if opened.is_file() && is_same(&seen, &opened) { Ok(file) } else { Err(FileRefusal::Link) }
}

/// Whether the file that was opened is the one that was looked at.
#[cfg(unix)]
fn is_same(seen: &fs::Metadata, opened: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (seen.dev(), seen.ino()) == (opened.dev(), opened.ino())
}

#[cfg(not(unix))]
fn is_same(_: &fs::Metadata, _: &fs::Metadata) -> bool {
    true
}

fn read_some(from: &mut File, portion: &mut [u8]) -> io::Result<usize> {
    loop {
        match from.read(portion) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_left_unfinished_is_taken_away_and_the_rest_stays() {
        let place = tempfile::tempdir().expect("a folder");
        let files = Files::open(place.path());
        let source = place.path().join("source.txt");
        fs::write(&source, "text").expect("written");
        let kept = files.add(&source).expect("taken");
        fs::write(place.path().join("files/.new-abc"), "half").expect("written");
        let files = Files::open(place.path());
        assert!(!place.path().join("files/.new-abc").exists());
        assert!(files.is_present(&kept.digest, 4));
        assert_eq!(files.check(&kept.digest), Condition::Whole);
    }

    #[test]
    fn a_name_that_is_no_digest_leads_nowhere() {
        let place = tempfile::tempdir().expect("a folder");
        let files = Files::open(place.path());
        for digest in ["", "../../etc/passwd", &"A".repeat(64), &"я".repeat(32)] {
            assert_eq!(files.check(digest), Condition::Missing, "{digest}");
            assert!(!files.is_present(digest, 0));
        }
    }

    #[test]
    fn a_damaged_file_is_mended_by_taking_it_in_again() {
        let place = tempfile::tempdir().expect("a folder");
        let files = Files::open(place.path());
        let source = place.path().join("source.txt");
        fs::write(&source, "text").expect("written");
        let kept = files.add(&source).expect("taken");
        fs::write(files.path(&kept.digest).expect("a digest"), "tixt").expect("written");
        assert_eq!(files.check(&kept.digest), Condition::Damaged);
        assert_eq!(files.add(&source).expect("taken"), kept);
        assert_eq!(files.check(&kept.digest), Condition::Whole);
    }
}
