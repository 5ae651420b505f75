//! The journal of changes: text files that only grow. A line is the CRC-32 of
//! a change's JSON in eight hexadecimal digits, a space, the JSON. A line is
//! acknowledged once it is fsynced; the state follows.

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::change::{Change, Head};
use crate::error::{Error, Result};

/// A segment that has grown over this many bytes is left as it is, and a new one begun.
const SEGMENT_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// The journal, open for appending.
pub struct Journal {
    folder: PathBuf,
    file: File,
    path: PathBuf,
    bytes: u64,
    head: Head,
    /// Set when a failed append could not be taken back: nothing more is written.
    broken: bool,
}

/// The most bytes in one change: more would not fit into the state.
const CHANGE_BYTES_MAX: usize = 128 * 1024 * 1024;

/// What reading the whole journal gave.
#[derive(Default)]
pub struct Reading {
    /// Every change whose line is whole, in the order of the files; they need not follow one another.
    pub changes: Vec<Change>,
    /// Lines that are not whole, the torn last one apart.
    pub damaged_lines: usize,
    /// Whether the very last line was cut off: a save that was never acknowledged.
    pub has_torn_tail: bool,
}

impl Journal {
    /// The segments in `folder`, in order.
    pub fn segments(folder: &Path) -> Result<Vec<PathBuf>> {
        if !folder.exists() {
            return Ok(Vec::new());
        }
        let mut segments = Vec::new();
        for entry in fs::read_dir(folder).map_err(Error::storage("list", folder))? {
            let path = entry.map_err(Error::storage("list", folder))?.path();
            if is_segment(&path) {
                segments.push(path);
            }
        }
        segments.sort();
        Ok(segments)
    }

    /// The head by the last segment alone, which is checked line by line;
    /// `None` when there is none, or it is not whole.
    pub fn quick_head(folder: &Path) -> Result<Option<Head>> {
        let segments = Journal::segments(folder)?;
        let Some(last) = segments.last() else { return Ok(None) };
        let mut head = None;
        let mut lines = 0;
        let Ok(whole) = read_lines(last) else { return Ok(None) };
        for line in whole {
            let Some(json) = checked(&line) else { return Ok(None) };
            lines += 1;
            head = Some(json.to_owned());
        }
        if lines == 0 && segments.len() > 1 {
            return Ok(None);
        }
        let Some(json) = head else { return Ok(Some(Head::default())) };
        Ok(serde_json::from_str::<Change>(&json).ok().map(|change| Head::of(&change)))
    }

    /// Everything in the journal that can be read. A segment that the disk
    /// does not give is damage like any other: the state may still have it.
    pub fn read_all(folder: &Path) -> Result<Reading> {
        let mut reading = Reading::default();
        let segments = Journal::segments(folder)?;
        for (number, segment) in segments.iter().enumerate() {
            let Ok(lines) = read_lines(segment) else {
                reading.damaged_lines += 1;
                continue;
            };
            let count = lines.len();
            for (row, line) in lines.into_iter().enumerate() {
                let is_last = number + 1 == segments.len() && row + 1 == count;
                match checked(&line).and_then(|json| serde_json::from_str::<Change>(json).ok()) {
                    Some(change) => reading.changes.push(change),
                    None if is_last && is_torn(&line) => reading.has_torn_tail = true,
                    None => reading.damaged_lines += 1,
                }
            }
        }
        Ok(reading)
    }

    /// Whether every line of the journal but a torn last one is whole. Reads the files only.
    pub fn is_whole(folder: &Path) -> bool {
        Journal::read_all(folder).is_ok_and(|reading| {
            let mut head = Head::default();
            reading.damaged_lines == 0
                && reading.changes.iter().all(|change| {
                    let follows = change.follows(&head);
                    head = Head::of(change);
                    follows
                })
        })
    }

    /// Opens the journal for appending after `head`, which its last line has.
    pub fn open(folder: &Path, head: Head) -> Result<Journal> {
        fs::create_dir_all(folder).map_err(Error::storage("create", folder))?;
        let path = match Journal::segments(folder)?.pop() {
            Some(path) => path,
            None => segment_path(folder, head.sequence + 1),
        };
        let is_new = !path.exists();
        let file = open_for_appending(&path)?;
        if is_new {
            sync_folder(folder)?;
        }
        let bytes = file.metadata().map_err(Error::storage("look at", &path))?.len();
        Ok(Journal { folder: folder.to_owned(), file, path, bytes, head, broken: false })
    }

    /// Writes a whole journal anew from `changes`, in `folder`, which must not exist.
    pub fn write_new(folder: &Path, changes: &[Change]) -> Result<()> {
        let mut journal = Journal::open(folder, Head::default())?;
        for change in changes {
            journal.write(change)?;
            journal.rotate_when_full()?;
        }
        journal.file.sync_all().map_err(Error::storage("flush", &journal.path))?;
        sync_folder(folder)
    }

    /// Takes the torn last line away.
    pub fn cut_torn_tail(folder: &Path) -> Result<()> {
        let Some(last) = Journal::segments(folder)?.pop() else { return Ok(()) };
        let bytes = fs::read(&last).map_err(Error::storage("read", &last))?;
        let whole = bytes.iter().rposition(|&byte| byte == b'\n').map_or(0, |position| position + 1);
        let file = OpenOptions::new().write(true).open(&last).map_err(Error::storage("open", &last))?;
        file.set_len(whole as u64).map_err(Error::storage("shorten", &last))?;
        file.sync_all().map_err(Error::storage("flush", &last))
    }

    /// The last change written.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Appends a change and makes it durable. On an error nothing of it stays.
    pub fn append(&mut self, change: &Change) -> Result<()> {
        self.rotate_when_full()?;
        let (bytes_before, head_before) = (self.bytes, self.head.clone());
        let written =
            self.write(change).and_then(|()| self.file.sync_data().map_err(Error::storage("flush", &self.path)));
        if written.is_err() {
            self.take_back(bytes_before, head_before);
        }
        written
    }

    fn write(&mut self, change: &Change) -> Result<()> {
        if self.broken {
            let source = std::io::Error::other("an earlier write failed half-way; open the register again");
            return Err(Error::Storage { doing: "append to", path: self.path.clone(), source });
        }
        let json = serde_json::to_string(change).map_err(|error| Error::Internal(error.to_string()))?;
        if json.len() > CHANGE_BYTES_MAX {
            return Err(Error::Internal(format!("a change of {} bytes", json.len())));
        }
        let line = format!("{:08x} {json}\n", crc32fast::hash(json.as_bytes()));
        self.file.write_all(line.as_bytes()).map_err(Error::storage("append to", &self.path))?;
        self.bytes += line.len() as u64;
        self.head = Head::of(change);
        Ok(())
    }

    /// After a failed append the file gets its old length back; where even
    /// that fails, nothing more is written until the register is opened again.
    fn take_back(&mut self, bytes: u64, head: Head) {
        let shortened = self
            .file
            .set_len(bytes)
            .and_then(|()| self.file.seek(SeekFrom::Start(bytes)))
            .and_then(|_| self.file.sync_all());
        self.broken = self.broken || shortened.is_err();
        self.bytes = bytes;
        self.head = head;
    }

    /// Begins a new segment once this one is full. The full one is on the disk
    /// and the new name is durable before anything is written to it.
    fn rotate_when_full(&mut self) -> Result<()> {
        if self.bytes < SEGMENT_BYTES_MAX {
            return Ok(());
        }
        self.file.sync_all().map_err(Error::storage("flush", &self.path))?;
        let path = segment_path(&self.folder, self.head.sequence + 1);
        let file = open_for_appending(&path)?;
        sync_folder(&self.folder)?;
        self.file = file;
        self.path = path;
        self.bytes = 0;
        Ok(())
    }
}

/// Whether a line without its end is the beginning of one, or room that the
/// disk had given and not yet filled: a save that was cut off.
fn is_torn(line: &[u8]) -> bool {
    let is_beginning = |(place, byte): (usize, &u8)| match place {
        0..=7 => byte.is_ascii_hexdigit(),
        8 => *byte == b' ',
        9 => *byte == b'{',
        _ => true,
    };
    !line.ends_with(b"\n") && (line.iter().all(|byte| *byte == 0) || line.iter().enumerate().all(is_beginning))
}

/// Twelve digits: a copy that somebody made beside a segment is none.
fn is_segment(path: &Path) -> bool {
    let stem = path.file_stem().unwrap_or_default().as_encoded_bytes();
    path.extension().is_some_and(|extension| extension == "jsonl")
        && stem.len() == 12
        && stem.iter().all(u8::is_ascii_digit)
}

fn segment_path(folder: &Path, first: u64) -> PathBuf {
    folder.join(format!("{first:012}.jsonl"))
}

/// Opens a segment at its end. Not in append mode, which on Windows may not shorten a file.
fn open_for_appending(path: &Path) -> Result<File> {
    let mut file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .read(true)
        .write(true)
        .open(path)
        .map_err(Error::storage("open", path))?;
    file.seek(SeekFrom::End(0)).map_err(Error::storage("open", path))?;
    Ok(file)
}

/// The lines of a segment, their line ends included, so that a torn one shows.
fn read_lines(path: &Path) -> Result<Vec<Vec<u8>>> {
    let mut reader = BufReader::new(File::open(path).map_err(Error::storage("open", path))?);
    let mut lines = Vec::new();
    loop {
        let mut line = Vec::new();
        if reader.read_until(b'\n', &mut line).map_err(Error::storage("read", path))? == 0 {
            return Ok(lines);
        }
        lines.push(line);
    }
}

/// The JSON of a line whose checksum is right.
fn checked(line: &[u8]) -> Option<&str> {
    let line = std::str::from_utf8(line.strip_suffix(b"\n")?).ok()?;
    let (sum, json) = line.split_at_checked(8)?;
    let json = json.strip_prefix(' ')?;
    let sum = u32::from_str_radix(sum, 16).ok()?;
    (crc32fast::hash(json.as_bytes()) == sum).then_some(json)
}

/// Makes a new or renamed name in `folder` durable. Windows has no such call and needs none.
pub fn sync_folder(folder: &Path) -> Result<()> {
    if cfg!(windows) {
        return Ok(());
    }
    File::open(folder).and_then(|file| file.sync_all()).map_err(Error::storage("flush", folder))
}
