//! LibreOffice as a peer: the same document, from DOCX to PDF.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use letopis_core::domain::{Noun, Record};
use letopis_core::language::Language;
use letopis_core::register::Register;
use letopis_core::report::{Material, chronicle};
use letopis_tests::surroundings;
use serde_json::{Value, json};

use crate::figures::seconds;
use crate::{Done, child, odf, path_of, say};

/// How often the memory of the running program is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// LibreOffice with a profile and a folder of its own.
pub struct Office {
    folder: PathBuf,
}

impl Office {
    /// With a new profile in `folder`, used once.
    pub fn new(folder: &Path) -> Done<Office> {
        std::fs::create_dir_all(folder)?;
        let office = Office { folder: folder.to_owned() };
        office.write_fonts()?;
        let first = folder.join("first.fodt");
        std::fs::write(&first, odf::blank())?;
        say("starting LibreOffice once");
        office.convert(&first, "pdf")?;
        Ok(office)
    }

    /// The chronicle of a register as DOCX, by way of OpenDocument.
    pub fn docx(&self, register: &Path, events: usize) -> Done<PathBuf> {
        let fodt = self.folder.join(format!("chronicle-{events}.fodt"));
        child::run("odf", &json!({ "folder": register, "out": fodt }))?;
        say(&format!("turning {events} events into DOCX"));
        self.convert(&fodt, "docx")?;
        Ok(fodt.with_extension("docx"))
    }

    /// Turns a DOCX into PDF.
    pub fn pdf(&self, docx: &Path) -> Done<Value> {
        let (took, peak) = self.convert(docx, "pdf")?;
        let pages = pages(&docx.with_extension("pdf"))?;
        Ok(json!({ "seconds": seconds(took), "peak_bytes": peak, "pages": pages, "files": 1 }))
    }

    fn convert(&self, from: &Path, format: &str) -> Done<(Duration, u64)> {
        let beginning = Instant::now();
        let mut running = Command::new("soffice")
            .arg(format!("-env:UserInstallation=file://{}", self.folder.join("profile").display()))
            .args(["--headless", "--norestore", "--convert-to", format, "--outdir"])
            .arg(&self.folder)
            .arg(from)
            .env("FONTCONFIG_FILE", self.folder.join("fonts.conf"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("soffice: {error}; run scripts/setup bench"))?;
        let peak = watch(&mut running)?;
        let took = beginning.elapsed();
        let made = from.with_extension(format);
        if made.exists() { Ok((took, peak)) } else { Err(format!("LibreOffice made no {}", made.display()).into()) }
    }

    /// The program's own fonts, so that both set the same letters.
    fn write_fonts(&self) -> Done<()> {
        let fonts = letopis_tests::root().join("src-tauri/core/assets/fonts");
        let text = format!(
            "<?xml version=\"1.0\"?><fontconfig><dir>{}</dir><cachedir>{}</cachedir></fontconfig>",
            fonts.display(),
            self.folder.join("font-cache").display()
        );
        Ok(std::fs::write(self.folder.join("fonts.conf"), text)?)
    }
}

/// Waits for the program to end; gives the most memory that its working process held.
fn watch(running: &mut Child) -> Done<u64> {
    let mut peak = 0;
    loop {
        if let Some(status) = running.try_wait()? {
            return if status.success() { Ok(peak) } else { Err(format!("soffice ended with {status}").into()) };
        }
        let workers =
            child::family(running.id()).into_iter().filter(|id| child::name(*id).as_deref() == Some("soffice.bin"));
        for worker in workers {
            // It may end between two looks.
            peak = child::peak_bytes(&worker.to_string()).map_or(peak, |now| now.max(peak));
        }
        std::thread::sleep(LOOK_EVERY);
    }
}

fn pages(pdf: &Path) -> Done<u64> {
    let output = Command::new("pdfinfo").arg(pdf).output().map_err(|error| format!("pdfinfo: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let pages = text.lines().find_map(|line| line.strip_prefix("Pages:")?.trim().parse().ok());
    pages.ok_or_else(|| format!("pdfinfo tells no pages of {}", pdf.display()).into())
}

/// Writes the chronicle of a register as flat OpenDocument.
pub fn case(argument: &Value) -> Done<Value> {
    let register = Register::open(path_of(argument, "folder")?, surroundings(1))?;
    let document = chronicle(&material(&register)?);
    std::fs::write(path_of(argument, "out")?, odf::text(&document))?;
    Ok(json!({}))
}

/// Everything in a register, as the export of an unfiltered chronicle gathers it.
pub fn material(register: &Register) -> Done<Material> {
    let index = register.index();
    let mut material = Material::new(Language::Ru, register.now(), "Letopis", env!("CARGO_PKG_VERSION"));
    for noun in Noun::ALL.into_iter().filter(|noun| *noun != Noun::Event) {
        for entry in index.entries(noun) {
            material.add(entry.record.clone());
        }
    }
    for (_, digest) in index.all_events() {
        material.add(Record::Event(Box::new(register.event(&digest.id)?)));
    }
    Ok(material)
}
