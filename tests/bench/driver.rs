//! The real window under WebKitWebDriver, by the little of the WebDriver
//! protocol that measuring needs.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::Done;

const PATIENCE: Duration = Duration::from_secs(120);
const LOOK_EVERY: Duration = Duration::from_millis(2);

/// A running WebKitWebDriver, ended with all that it started.
pub struct Driver {
    process: Child,
    port: u16,
    session: Option<String>,
}

impl Driver {
    /// Starts the driver; the home of what it starts is `home`.
    pub fn start(home: &Path) -> Done<Driver> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("LANG", "ru_RU.UTF-8")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .map_err(|error| format!("WebKitWebDriver: {error}; run scripts/setup test"))?;
        let driver = Driver { process, port, session: None };
        let beginning = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if beginning.elapsed() > PATIENCE {
                return Err("WebKitWebDriver does not listen".into());
            }
            std::thread::sleep(LOOK_EVERY);
        }
        Ok(driver)
    }

    /// Starts a program with a window.
    pub fn open(&mut self, program: &Path, arguments: &[String]) -> Done<()> {
        let options = json!({ "binary": program, "args": arguments });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let answer = self.ask("POST", "/session", Some(&wanted))?;
        let session = answer["sessionId"].as_str().ok_or_else(|| format!("no session: {answer}"))?;
        self.session = Some(session.to_owned());
        Ok(())
    }

    /// Waits until `script` answers true in the page.
    pub fn wait_until(&self, script: &str) -> Done<()> {
        let path = format!("/session/{}/execute/sync", self.session.as_deref().unwrap_or_default());
        let body = json!({ "script": script, "args": [] });
        let beginning = Instant::now();
        while self.ask("POST", &path, Some(&body)).ok() != Some(json!(true)) {
            if beginning.elapsed() > PATIENCE {
                return Err(format!("the page never answered true to: {script}").into());
            }
            std::thread::sleep(LOOK_EVERY);
        }
        Ok(())
    }

    /// The id of the driver's process.
    pub fn process(&self) -> u32 {
        self.process.id()
    }

    fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> Done<Value> {
        let body = body.map(Value::to_string).unwrap_or_default();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.port,
            body.len()
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let (_, body) = answer.split_once("\r\n\r\n").ok_or("an answer without a body")?;
        let answer: Value = serde_json::from_str(body)?;
        Ok(answer["value"].clone())
    }
}

impl Drop for Driver {
    /// Ends the group: left alone, the pages stay behind.
    fn drop(&mut self) {
        if let Some(session) = &self.session {
            // What is already gone needs no ending.
            let _ = self.ask("DELETE", &format!("/session/{session}"), None);
        }
        let _ =
            Command::new("kill").args(["-9", "--", &format!("-{}", self.process.id())]).stderr(Stdio::null()).status();
        let _ = self.process.wait();
    }
}
