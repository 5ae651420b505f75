//! The program in its real window, driven through WebKitWebDriver.

use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::time::{Duration, Instant};

use letopis_tests::program;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::screen::{Group, Screen, until};

const PATIENCE: Duration = Duration::from_secs(40);
const STEP: Duration = Duration::from_millis(100);
const KEY_PATIENCE: Duration = Duration::from_secs(10);
const KEY_TRIES: usize = 4;

/// The page in the window, and the program around it.
pub struct Page<'screen> {
    screen: &'screen Screen,
    driver: WebDriver,
    // Ends after the session.
    _group: Group,
    data: String,
}

impl<'screen> Page<'screen> {
    /// Starts the program on the register in a folder.
    pub async fn open(screen: &'screen Screen, data: &Path) -> Page<'screen> {
        let data = data.to_string_lossy().into_owned();
        let port = free_port();
        let mut command = screen.command("WebKitWebDriver");
        // Without it the program opens no session to a driver.
        command.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true");
        let group = Group::start(command);
        until("WebKitWebDriver", || TcpStream::connect(("127.0.0.1", port)).ok());
        let mut wishes = Capabilities::new();
        let options = json!({ "binary": program("letopis"), "args": ["--data", &data] });
        wishes.set("webkitgtk:browserOptions", options).expect("the options are JSON");
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), wishes).await;
        let driver = driver.unwrap_or_else(|error| panic!("the window did not open: {error}"));
        Page { screen, driver, _group: group, data }
    }

    /// Presses the button with these words.
    pub async fn press(&self, words: &str) {
        let button = self.find(&format!("//button[normalize-space()='{words}']")).await;
        button.click().await.unwrap_or_else(|error| panic!("«{words}» cannot be pressed: {error}"));
    }

    /// Presses the button that closes the window, and waits until the program has ended.
    pub async fn press_and_close(self, words: &str) {
        let button = self.find(&format!("//button[normalize-space()='{words}']")).await;
        // The window may be gone before the driver can answer.
        let _ = button.click().await;
        self.closed();
    }

    /// Puts words on the clipboard, by cutting them out of the search box.
    pub async fn copy(&self, words: &str) {
        let search = self.find("//search//input").await;
        search.send_keys(words).await.expect("the search box takes words");
        search.send_keys(Key::Control + "a").await.expect("all of it can be selected");
        search.send_keys(Key::Control + "x").await.expect("it can be cut out");
        self.gone("//search//button").await;
    }

    /// Waits until the page is drawn, and keeps a picture of the screen.
    pub async fn picture(&self, name: &str) {
        self.ask("for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)").await;
        self.screen.picture(name);
    }

    /// Waits until these words stand on the page.
    pub async fn reads(&self, words: &str) -> WebElement {
        self.find(&format!("//*[text()[contains(normalize-space(), '{words}')]]")).await
    }

    /// Whether these words stand on the page now.
    pub async fn has(&self, words: &str) -> bool {
        let query = self.driver.query(By::XPath(format!("//*[text()[contains(normalize-space(), '{words}')]]")));
        query.and_displayed().nowait().exists().await.expect("the page can be asked")
    }

    /// Waits for what an XPath names.
    pub async fn find(&self, xpath: &str) -> WebElement {
        let query = self.driver.query(By::XPath(xpath)).and_displayed().wait(PATIENCE, STEP);
        query.first().await.unwrap_or_else(|error| panic!("not on the page: {xpath}: {error}"))
    }

    /// Waits until nothing is left of what an XPath names.
    pub async fn gone(&self, xpath: &str) {
        let query = self.driver.query(By::XPath(xpath)).and_displayed().wait(PATIENCE, STEP);
        query.wait_until_gone().await.unwrap_or_else(|error| panic!("still on the page: {xpath}: {error}"));
    }

    /// Opens the first event of the list.
    pub async fn open_first_event(&self) {
        self.find("//*[@role='option'][1]").await.click().await.expect("a row can be clicked");
        self.find("//article//button[normalize-space()='Изменить']").await;
    }

    /// What a script answers; a promise is waited for.
    pub async fn ask(&self, script: &str) -> Value {
        let script = format!(
            "const answer = arguments[arguments.length - 1];
            (async () => {{ {script} }})().then(answer, (error) => answer(`failed: ${{error}}`));"
        );
        self.driver.execute_async(script, vec![]).await.expect("the script runs").json().clone()
    }

    /// Asks the window to close with the keys that the window manager has for it,
    /// until the program ends or asks back. On a busy machine a key may be lost;
    /// a person would press it again too.
    pub async fn ask_to_close(&self, title: &str) {
        for _ in 0..KEY_TRIES {
            self.screen.press(&self.screen.window(title), "alt+F4");
            let pressed = Instant::now();
            while pressed.elapsed() < KEY_PATIENCE {
                if !self.is_open() || self.asks_back().await {
                    return;
                }
                tokio::time::sleep(STEP).await;
            }
        }
        panic!("the window does not answer Alt+F4");
    }

    async fn asks_back(&self) -> bool {
        // A session that has ended asks nothing.
        self.driver.query(By::Css("dialog[open]")).nowait().exists().await.unwrap_or(false)
    }

    /// Whether the program runs.
    fn is_open(&self) -> bool {
        is_running(&self.data)
    }

    /// Waits until the program has ended by itself.
    pub fn closed(self) {
        until("the end of the program", || (!self.is_open()).then_some(()));
    }
}

impl Drop for Page<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.screen.picture("failed");
        }
    }
}

/// Whether a Letopis runs on this folder.
fn is_running(data: &str) -> bool {
    let processes = std::fs::read_dir("/proc").expect("Linux lists its processes");
    processes.flatten().any(|process| {
        let line = std::fs::read(process.path().join("cmdline")).unwrap_or_default();
        let words: Vec<&[u8]> = line.split(|byte| *byte == 0).collect();
        words[0].ends_with(b"/letopis") && words.contains(&data.as_bytes())
    })
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("some port is free");
    listener.local_addr().expect("it has an address").port()
}
