//! Files attached to records: taken in once, shown, handed out, looked after; and the drafts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use letopis_core::commands::copy_to_open;
use letopis_core::error::Error;
use letopis_core::store::{FILE_BYTES_MAX, FileRefusal};
use letopis_tests::{Bench, program};
use serde_json::{Value, json};

/// A picture of one red point.
const POINT: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

fn event() -> Value {
    json!({ "noun": "event", "id": "ev-14" })
}

fn file(bench: &Bench, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = bench.output(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn attach(bench: &Bench, paths: &[&Path]) -> Value {
    bench.ask("attachment_create", json!({ "record": event(), "paths": paths }))
}

fn list(bench: &Bench) -> Vec<Value> {
    bench.ask("attachment_list", json!({ "record": event() })).as_array().unwrap().clone()
}

fn preview(bench: &Bench, view: &Value) -> Value {
    bench.ask("attachment_preview", json!({ "id": view["attachment"]["id"] }))
}

/// The files that the register keeps, unfinished ones included.
fn kept(bench: &Bench) -> Vec<PathBuf> {
    let mut kept = Vec::new();
    let mut folders = vec![bench.folder().join("files")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { kept.push(path) }
        }
    }
    kept
}

fn words(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|words| words.as_str().unwrap()).collect()
}

#[test]
fn two_files_are_attached_in_one_step_and_taken_back_in_one() {
    let bench = Bench::sample();
    let (minutes, table) = (file(&bench, "Протокол № 5 «Итоги».txt", "Решили"), file(&bench, "д'Артаньян.csv", "а;б"));
    let made = attach(&bench, &[&minutes, &table]);
    assert_eq!(made["refused"], json!([]));
    assert_eq!(made["changed"]["step"]["kind"], json!("attach"));
    let views = made["attachments"].as_array().unwrap();
    assert_eq!(views.len(), 2);
    let minutes = views.iter().find(|view| view["label"] == json!("Протокол № 5 «Итоги»")).unwrap();
    assert_eq!(minutes["attachment"]["file_name"], json!("Протокол № 5 «Итоги».txt"));
    assert_eq!(minutes["attachment"]["label"], json!({ "ru": "Протокол № 5 «Итоги»" }));
    assert_eq!(minutes["attachment"]["media_type"], json!("text/plain"));
    assert_eq!(minutes["size_words"], json!("12\u{a0}Б"));
    assert_eq!((&minutes["is_present"], &minutes["preview"]), (&json!(true), &json!("text")));
    assert_eq!(minutes["author"], json!("tester"));
    bench.ask("change_undo", json!({}));
    assert_eq!(list(&bench).len(), 0);
    let bench = bench.reopen();
    bench.ask("change_redo", json!({}));
    assert_eq!(list(&bench).len(), 2);
    assert_eq!(bench.ask("register_verify", json!({}))["is_sound"], json!(true));
}

#[test]
fn the_same_bytes_are_kept_once_and_attached_once_to_a_record() {
    let bench = Bench::sample();
    let (one, other) = (file(&bench, "а.txt", "то же"), file(&bench, "б.txt", "то же"));
    let made = attach(&bench, &[&one, &other]);
    assert_eq!((made["attachments"].as_array().unwrap().len(), &made["known"]), (1, &json!(["б.txt"])));
    let again = attach(&bench, &[&one]);
    assert_eq!(again["known"], json!(["а.txt"]));
    assert_eq!(again.get("changed"), None, "nothing was written");
    let elsewhere = json!({ "record": { "noun": "event", "id": "ev-20" }, "paths": [other] });
    assert_eq!(bench.ask("attachment_create", elsewhere)["known"], json!([]));
    assert_eq!(kept(&bench).len(), 1);
}

#[test]
fn what_is_attached_waits_for_its_record_in_the_trash() {
    let bench = Bench::sample();
    let note = file(&bench, "записка.txt", "текст");
    bench.ask("attachment_create", json!({ "record": { "noun": "event", "id": "ev-20" }, "paths": [note] }));
    let revision = bench.ask("event_get", json!({ "id": "ev-20" }))["revision"].clone();
    bench.ask("event_trash", json!({ "id": "ev-20", "revision": revision }));
    let there = json!({ "record": { "noun": "event", "id": "ev-20" }, "paths": [note] });
    assert_eq!(bench.refused("attachment_create", there).message_id, "error-trashed");
    assert_eq!(bench.ask("register_verify", json!({}))["is_sound"], json!(true));
    let trash = bench.ask("trash_list", json!({}));
    bench.ask("trash_restore", json!({ "noun": "event", "id": "ev-20", "revision": trash[0]["revision"] }));
    let list = bench.ask("attachment_list", json!({ "record": { "noun": "event", "id": "ev-20" } }));
    assert_eq!(list[0]["label"], json!("записка"));
}

#[test]
fn pictures_pages_and_texts_are_shown() {
    let bench = Bench::sample();
    let page = bench.output("Летопись.pdf");
    bench.ask("report_export", json!({ "report": "chronicle", "format": "pdf", "path": page }));
    let point = file(&bench, "точка.png", STANDARD.decode(POINT).unwrap());
    let text = file(&bench, "письмо.txt", b"\xc3\xeb\xe0\xe2\xe5 \xe3\xee\xf0\xee\xe4\xe0");
    let torn = file(&bench, "рваный.pdf", b"%PDF-1.7 and no more");
    let lying = file(&bench, "не картинка.png", "это текст");
    let views = attach(&bench, &[&page, &point, &text, &torn, &lying])["attachments"].as_array().unwrap().clone();
    let of = |name: &str| views.iter().find(|view| view["attachment"]["file_name"] == json!(name)).unwrap();
    let shown = preview(&bench, of("точка.png"));
    assert_eq!(shown["kind"], json!("picture"));
    assert!(shown["picture"].as_str().unwrap().starts_with("data:image/png;base64,"), "{shown}");
    let shown = preview(&bench, of("Летопись.pdf"));
    assert_eq!((&shown["kind"], &shown["refusal"]), (&json!("page"), &json!("")));
    assert!(shown["pages"].as_u64().unwrap() > 1, "{shown}");
    let picture = STANDARD.decode(shown["picture"].as_str().unwrap().split_once(',').unwrap().1).unwrap();
    assert!(picture.starts_with(b"\x89PNG"));
    let side = |place: usize| u32::from_be_bytes(picture[place..place + 4].try_into().unwrap());
    assert_eq!((side(16), side(20)), (707, 1_000), "a whole sheet of A4");
    assert!(picture.len() > 10_000, "the page is not blank: {} bytes", picture.len());
    assert_eq!(preview(&bench, of("письмо.txt"))["text"], json!("Главе города"));
    let shown = preview(&bench, of("рваный.pdf"));
    assert_eq!((&shown["kind"], shown["refusal"].as_str().unwrap().is_empty()), (&json!("none"), false));
    assert_eq!(of("не картинка.png")["preview"], json!("none"));
    assert_eq!(of("не картинка.png")["attachment"]["media_type"], json!("application/octet-stream"));
}

#[test]
fn what_cannot_be_taken_is_told_by_name_and_the_rest_is_taken() {
    let bench = Bench::sample();
    let huge = file(&bench, "огромный.pdf", "");
    fs::File::options().write(true).open(&huge).unwrap().set_len(FILE_BYTES_MAX + 1).unwrap();
    let folder = bench.output("папка");
    fs::create_dir(&folder).unwrap();
    let (empty, missing) = (file(&bench, "пустой.txt", ""), bench.output("нет такого.txt"));
    let long = bench.output(&"щ".repeat(300));
    let good = file(&bench, "хороший.txt", "текст");
    let made = attach(&bench, &[&huge, &folder, &empty, &missing, &good, &long]);
    let refused = words(&made["refused"]);
    assert_eq!(
        refused[..4],
        [
            "Файл «огромный.pdf» больше 200 МБ",
            "«папка» — папка. Прикрепляются только файлы",
            "Файл «пустой.txt» пуст",
            "Файла «нет такого.txt» нет: его переместили, переименовали или удалили",
        ]
    );
    assert!(refused[4].contains("щщщ"), "{refused:?}");
    assert_eq!(made["attachments"].as_array().unwrap().len(), 1);
    assert_eq!(kept(&bench).len(), 1, "nothing unfinished is left");
    let relative = json!({ "record": event(), "paths": ["../x.txt"] });
    assert_eq!(bench.refused("attachment_create", relative).message_id, "error-usage");
    let nowhere = json!({ "record": { "noun": "event", "id": "ev-99" }, "paths": [good] });
    assert_eq!(bench.refused("attachment_create", nowhere).message_id, "error-not-found");
}

#[cfg(unix)]
#[test]
fn links_and_files_that_may_not_be_read_are_refused() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let bench = Bench::sample();
    let (link, socket) = (bench.output("ссылка.txt"), bench.output("сокет"));
    symlink("/etc/hostname", &link).unwrap();
    let _listening = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let made = attach(&bench, &[&link, &socket]);
    let refused = words(&made["refused"]);
    assert_eq!(refused[0], "«ссылка.txt» — ссылка на файл. Выберите сам файл");
    assert_eq!(refused[1], "«сокет» — не обычный файл");
    let secret = file(&bench, "тайна.txt", "текст");
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o000)).unwrap();
    // An administrator may read everything.
    if fs::File::open(&secret).is_err() {
        assert_eq!(words(&attach(&bench, &[&secret])["refused"]), ["Нет права прочитать файл «тайна.txt»"]);
    }
}

#[test]
fn damaged_and_missing_files_are_told_and_mended_by_attaching_again() {
    let bench = Bench::sample();
    let one = file(&bench, "один.txt", "первый");
    attach(&bench, &[&one]);
    let damaged = kept(&bench).pop().unwrap();
    let two = file(&bench, "два.txt", "второй");
    attach(&bench, &[&two]);
    let missing = kept(&bench).into_iter().find(|path| *path != damaged).unwrap();
    fs::write(&damaged, "порван").unwrap();
    fs::remove_file(&missing).unwrap();
    let report = bench.ask("register_verify", json!({}));
    assert_eq!(report["is_sound"], json!(false));
    let mut problems = words(&report["problems"]);
    problems.sort_unstable();
    assert_eq!(
        problems,
        [
            "Нет прикреплённого файла «два.txt» (запись «event ev-14»)",
            "Повреждён прикреплённый файл «один.txt» (запись «event ev-14»)",
        ]
    );
    let views = list(&bench);
    let of = |name: &str| views.iter().find(|view| view["attachment"]["file_name"] == json!(name)).unwrap();
    assert_eq!(of("два.txt")["is_present"], json!(false));
    assert_eq!(preview(&bench, of("два.txt"))["refusal"], json!("Файла «два.txt» больше нет в папке реестра"));
    for (name, message_id) in [("один.txt", "error-file-damaged"), ("два.txt", "error-file-lost")] {
        let copy = bench.output("копия.txt");
        let asked = json!({ "id": of(name)["attachment"]["id"], "path": copy });
        assert_eq!(bench.refused("attachment_export", asked).message_id, message_id);
        assert!(!copy.exists(), "whole or not at all");
    }
    assert_eq!(attach(&bench, &[&one, &two])["known"], json!(["один.txt", "два.txt"]));
    assert_eq!(bench.ask("register_verify", json!({}))["is_sound"], json!(true));
}

#[test]
fn a_copy_is_handed_out_whole_and_never_among_the_files_of_the_register() {
    let bench = Bench::sample();
    let id = attach(&bench, &[&file(&bench, "Акт.txt", "текст акта")])["attachments"][0]["attachment"]["id"].clone();
    let copy = file(&bench, "Акт (копия).txt", "прежний");
    let written = bench.ask("attachment_export", json!({ "id": id, "path": copy }));
    assert_eq!(written["name"], json!("Акт (копия).txt"));
    assert_eq!(fs::read_to_string(&copy).unwrap(), "текст акта");
    for inside in ["files/x.txt", "journal/x.txt", "drafts/x.json"] {
        let asked = json!({ "id": id, "path": bench.folder().join(inside) });
        assert_eq!(bench.refused("attachment_export", asked).message_id, "error-export-into-register");
    }
    let asked = json!({ "id": id, "path": bench.output("нет/папки.txt") });
    assert_eq!(bench.refused("attachment_export", asked).message_id, "write-no-folder");
    assert_eq!(bench.refused("attachment_export", json!({ "id": "x", "path": copy })).message_id, "error-not-found");
}

#[test]
fn what_could_be_a_program_is_not_opened() {
    let bench = Bench::sample();
    let place = tempfile::tempdir().unwrap();
    let open = |name: &str, bytes: &str| {
        let views = attach(&bench, &[&file(&bench, name, bytes)])["attachments"].as_array().unwrap().clone();
        let view = views.iter().find(|view| view["attachment"]["file_name"] == json!(name)).unwrap().clone();
        copy_to_open(&bench.application, view["attachment"]["id"].as_str().unwrap(), place.path())
    };
    let copy = open("Список гостей.csv", "а;б").unwrap();
    assert_eq!(copy, place.path().join("Список гостей.csv"));
    for name in ["счёт.pdf.exe", "ярлык.desktop", "скрипт"] {
        let refused = open(name, name);
        assert!(matches!(refused, Err(Error::FileRefused { why: FileRefusal::NotOpened, .. })), "{refused:?}");
    }
}

#[test]
fn others_save_while_a_file_of_the_largest_size_is_taken() {
    let bench = Bench::sample();
    let large = file(&bench, "большой.bin", "");
    fs::File::options().write(true).open(&large).unwrap().set_len(FILE_BYTES_MAX).unwrap();
    std::thread::scope(|scope| {
        let attaching = scope.spawn(|| attach(&bench, &[&large]));
        let name = json!({ "ru": "Пятигорск" });
        while kept(&bench).is_empty() && !attaching.is_finished() {
            std::thread::yield_now();
        }
        bench.ask("link_create", json!({ "noun": "place", "name": name }));
        assert_eq!(attaching.join().unwrap()["attachments"][0]["size_words"], json!("200\u{a0}МБ"));
    });
}

#[test]
fn drafts_are_kept_until_they_are_taken_away() {
    let bench = Bench::sample();
    let write = |key: &str, draft: Value| json!({ "key": key, "draft": draft });
    bench.ask("draft_write", write("event.ev-14", json!(r#"{"name":"«Ёлки» и 'палки'"}"#)));
    bench.ask("draft_write", write("event.new_1", json!("{}")));
    bench.ask("draft_write", write("event.new_1", json!("[1]")));
    let bench = bench.reopen();
    assert_eq!(
        bench.ask("draft_list", json!({})),
        json!([
            { "key": "event.ev-14", "draft": r#"{"name":"«Ёлки» и 'палки'"}"# },
            { "key": "event.new_1", "draft": "[1]" },
        ])
    );
    bench.ask("draft_write", json!({ "key": "event.ev-14" }));
    bench.ask("draft_write", json!({ "key": "event.ev-14" }));
    assert_eq!(bench.ask("draft_list", json!({})).as_array().unwrap().len(), 1);
    assert_eq!(bench.ask("register_status", json!({}))["undo"], Value::Null, "a draft is no change");
}

#[test]
fn what_is_no_draft_is_refused() {
    let bench = Bench::empty();
    let long = "k".repeat(101);
    for key in ["", "..", "../x", "a/b", "a\\b", ".hidden", "ключ", "a b", "a\0", "con", "NUL.1", long.as_str()] {
        let error = bench.refused("draft_write", json!({ "key": key, "draft": "{}" }));
        assert_eq!(error.message_id, "error-usage", "{key:?}");
        assert_eq!(bench.refused("draft_write", json!({ "key": key })).message_id, "error-usage", "{key:?}");
    }
    assert_eq!(bench.refused("draft_write", json!({ "key": "a", "draft": "{" })).message_id, "error-usage");
    let large = format!("\"{}\"", "x".repeat(2 << 20));
    let error = bench.refused("draft_write", json!({ "key": "a", "draft": large }));
    assert_eq!(error.message, "Черновик не сохранён: в нём больше 2 МБ");
    for number in 0..200 {
        bench.ask("draft_write", json!({ "key": format!("d-{number}"), "draft": "{}" }));
    }
    let error = bench.refused("draft_write", json!({ "key": "one-more", "draft": "{}" }));
    assert_eq!(error.message, "Черновик не сохранён: черновиков уже 200");
    bench.ask("draft_write", json!({ "key": "d-7", "draft": "[]" }));
    fs::write(bench.folder().join("drafts/torn.json"), "{\"a\":").unwrap();
    assert_eq!(bench.ask("draft_list", json!({})).as_array().unwrap().len(), 200, "a torn one is left out");
}

#[test]
fn a_page_is_drawn_by_a_process_of_its_own() {
    let bench = Bench::sample();
    let page = bench.output("Летопись.pdf");
    bench.ask("report_export", json!({ "report": "chronicle", "format": "pdf", "path": page }));
    let draw = |path: &Path| {
        let output =
            Command::new(program("letopis")).arg("page").stdin(fs::File::open(path).unwrap()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    };
    let drawn = draw(&page);
    assert_eq!(drawn[0], 0);
    assert!(u64::from_le_bytes(drawn[1..9].try_into().unwrap()) > 1, "pages");
    assert!(drawn[9..].starts_with(b"\x89PNG"));
    assert_eq!(draw(&file(&bench, "рваный.pdf", b"%PDF-1.7 and no more")), [1]);
}
