//! The real core over HTTP, for tests of the interface in a browser. Listens on
//! this machine only, keeps its register in a temporary folder, is never shipped.

use std::io::{Read, Write};
use std::path::{Component, Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use letopis_core::commands::{copy_to_open, dispatch, error_in_words};
use letopis_core::language::Language;
use letopis_tests::{Bench, root};
use serde_json::{Value, json};
use tiny_http::{HTTPVersion, Header, Method, Request, Response, Server};

/// What the tests can turn: where the next save goes, what the host says.
struct Host {
    bench: Bench,
    locale: String,
    /// What the save dialog answers; nothing means that it was cancelled.
    save_path: Option<String>,
    /// What the dialog for reading answers.
    files: Vec<PathBuf>,
    /// Paths that the page asked to open or show; ids of attachments.
    opened: Vec<String>,
    /// How often the program was started again.
    starts: u64,
}

fn main() {
    let port = std::env::args().nth(1).unwrap_or_else(|| "8765".to_owned());
    let server = Server::http(format!("127.0.0.1:{port}")).expect("the port is free");
    let mut host = Host {
        bench: Bench::sample(),
        locale: "ru-RU".to_owned(),
        save_path: None,
        files: Vec::new(),
        opened: Vec::new(),
        starts: 0,
    };
    for request in server.incoming_requests() {
        answer(&mut host, request);
    }
}

fn answer(host: &mut Host, mut request: Request) {
    let path = request.url().split('?').next().unwrap_or_default().to_owned();
    let mut body = String::new();
    // A body that cannot be read is an empty one, and the command says so.
    let _ = request.as_reader().read_to_string(&mut body);
    let argument = serde_json::from_str(&body).unwrap_or(Value::Null);
    let reply = match (request.method(), path.as_str()) {
        (Method::Get, "/host_info") => Ok(json!({ "locale": host.locale, "sampleAsked": false })),
        (Method::Post, "/pick_save_path") => Ok(picked(host, &argument)),
        (Method::Post, "/pick_files") => Ok(json!(host.files)),
        (Method::Post, "/open_attachment") => open_attachment(host, &argument),
        (Method::Post, "/test/file") => Ok(make_file(host, &argument)),
        (Method::Post, "/open_path" | "/show_in_folder") => {
            host.opened.push(argument["path"].as_str().unwrap_or_default().to_owned());
            Ok(Value::Null)
        }
        (Method::Post, "/test/reset") => Ok(reset(host, &argument)),
        (Method::Post, "/test/reopen") => Ok(reopen(host)),
        (Method::Get, "/test/opened") => Ok(json!(host.opened)),
        (Method::Post, call) if call.starts_with("/call/") => {
            let name = call.trim_start_matches("/call/");
            dispatch(&host.bench.application, name, argument).map_err(|error| json!(error))
        }
        _ => return page(request, &path),
    };
    let (status, value) = match reply {
        Ok(value) => (200, value),
        Err(error) => (422, error),
    };
    let response = Response::from_string(value.to_string())
        .with_status_code(status)
        .with_header(header("Content-Type", "application/json; charset=utf-8"));
    send(request, response);
}

/// The program ends and starts again on the same register.
fn reopen(host: &mut Host) -> Value {
    let bench = std::mem::replace(&mut host.bench, Bench::empty());
    host.starts += 1;
    host.bench = bench.reopen_at(host.starts * 1_000_000);
    Value::Null
}

/// A new register: `{sample, locale, save, files}`; `save` and `files` are names in the
/// folder for output, or nothing for a cancelled dialog.
fn reset(host: &mut Host, wish: &Value) -> Value {
    host.bench = if wish["sample"] == json!(false) { Bench::empty() } else { Bench::sample() };
    host.locale = wish["locale"].as_str().unwrap_or("ru-RU").to_owned();
    host.save_path = wish["save"].as_str().map(|name| host.bench.output(name).display().to_string());
    let files = wish["files"].as_array().into_iter().flatten().filter_map(Value::as_str);
    host.files = files.map(|name| host.bench.output(name)).collect();
    host.opened.clear();
    json!({ "save": host.save_path, "files": host.files })
}

/// A file in the folder for output: `{name, text}` or `{name, base64}`.
fn make_file(host: &Host, wish: &Value) -> Value {
    let path = host.bench.output(wish["name"].as_str().expect("the file has a name"));
    let bytes = match wish["base64"].as_str() {
        Some(bytes) => STANDARD.decode(bytes).expect("the test gives base64"),
        None => wish["text"].as_str().unwrap_or_default().as_bytes().to_vec(),
    };
    std::fs::write(&path, bytes).expect("the folder for output can be written");
    json!({ "path": path })
}

/// As the window does it, without the last step: a copy is made, and no program is called.
fn open_attachment(host: &mut Host, wish: &Value) -> Result<Value, Value> {
    let id = wish["id"].as_str().unwrap_or_default();
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy_to_open(&host.bench.application, id, folder.path())
        .map_err(|error| json!(error_in_words(&error, Language::Ru)))?;
    host.opened.push(id.to_owned());
    Ok(Value::Null)
}

fn picked(host: &Host, wish: &Value) -> Value {
    let suggested = wish["suggestedName"].as_str().unwrap_or_default();
    match host.save_path.as_deref() {
        Some(path) if path.ends_with("suggested") => json!(host.bench.output(suggested)),
        path => json!(path),
    }
}

/// A file of the built interface, with the Content-Security-Policy of the window.
fn page(request: Request, path: &str) {
    let file = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
    let is_inside = Path::new(file).components().all(|part| matches!(part, Component::Normal(_)));
    let full: PathBuf = root().join("ui/dist").join(file);
    let bytes = if is_inside { std::fs::read(&full).ok() } else { None };
    let response = match bytes {
        Some(bytes) => Response::from_data(bytes)
            .with_header(header("Content-Type", content_type(&full)))
            .with_header(header("Content-Security-Policy", &policy())),
        None => Response::from_data(Vec::new()).with_status_code(404),
    };
    send(request, response);
}

/// Answers by HTTP/1.0, so that the browser lets the connection go: while others rest open,
/// tiny_http may leave a new one without a thread, and its request (a font, mostly) unanswered.
fn send<Body: Read>(request: Request, response: Response<Body>) {
    let headers = request.headers().to_vec();
    let mut writer = request.into_writer();
    // The browser may have gone away; that is its own affair.
    let _ = response.raw_print(&mut writer, HTTPVersion(1, 0), &headers, false, None).and_then(|()| writer.flush());
}

/// The policy of tauri.conf.json, so that the tests run under the one that ships.
fn policy() -> String {
    let configuration = std::fs::read_to_string(root().join("src-tauri/tauri.conf.json")).unwrap_or_default();
    let configuration: Value = serde_json::from_str(&configuration).unwrap_or_default();
    configuration["app"]["security"]["csp"].as_str().unwrap_or("default-src 'none'").to_owned()
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("the headers here are plain ASCII")
}
