//! The real window under a screen that nobody sees: the program as it is built,
//! WebKitGTK, the dialogs of the system. What a browser can show too is tested
//! in tests/ui; here stands what only the real window can get wrong.

mod page;
mod screen;

use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use letopis_tests::program;
use page::Page;
use screen::{Group, Scale, Screen};
use serde_json::json;

const PROGRAM: &str = "Летопись";
const SAMPLE: &str = "Ставрополь — Летопись";
const SAVE_DIALOG: &str = "Летопись, PDF";
/// Title of the dialog that asks for files to attach.
const OPEN_DIALOG: &str = "Какие файлы приложить";

/// No journey takes longer, even where others build at the same time.
const JOURNEY_MAX: Duration = Duration::from_secs(240);

/// One window at a time: they would take the keyboard from one another.
static TURN: Mutex<()> = Mutex::new(());

fn on_a_screen(scale: Scale, journey: impl AsyncFnOnce(&Screen)) {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let screen = Screen::new(scale);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let done = runtime.block_on(async { tokio::time::timeout(JOURNEY_MAX, journey(&screen)).await });
    assert!(done.is_ok(), "the journey took longer than {JOURNEY_MAX:?}");
}

/// Opens the sample in a fresh folder.
async fn open_sample<'screen>(screen: &'screen Screen, data: &Path) -> Page<'screen> {
    let page = Page::open(screen, data).await;
    page.press("Открыть пример").await;
    page.reads("23 мероприятия").await;
    page
}

/// Opens the dialog of the system and names the file there; answers the dialog.
async fn name_file(screen: &Screen, page: &Page<'_>, path: &Path) -> String {
    // Pasted, for xdotool loses letters of an alphabet that the keyboard lacks.
    page.copy(path.to_str().unwrap()).await;
    page.press("Выгрузить").await;
    page.press("Сохранить как…").await;
    let dialog = screen.window(SAVE_DIALOG);
    screen.press(&dialog, "ctrl+a");
    screen.press(&dialog, "ctrl+v");
    dialog
}

#[test]
fn what_was_written_is_there_after_the_window_was_closed() {
    on_a_screen(Scale::Whole, async |screen| {
        let data = screen.home().join("реестр города");
        let page = Page::open(screen, &data).await;
        page.reads("Начать свой реестр").await;
        page.picture("first-start").await;
        page.press("Открыть пример").await;
        page.reads("23 мероприятия").await;
        page.picture("chronicle").await;

        page.open_first_event().await;
        page.picture("event").await;
        page.press("Изменить").await;
        page.find("//textarea[@id='field-name-ru']").await.send_keys(" (исправлено)").await.unwrap();
        page.picture("editing").await;
        page.press("Сохранить").await;
        page.reads("Запись сохранена").await;
        page.ask_to_close(SAMPLE).await;
        page.closed();

        let page = Page::open(screen, &data).await;
        page.reads("(исправлено)").await;
        page.open_first_event().await;
        page.find("//article//h1[contains(., '(исправлено)')]").await;
    });
}

#[test]
fn without_a_screen_the_program_says_so_and_breaks_nothing() {
    let place = tempfile::tempdir().unwrap();
    let mut command = Command::new(program("letopis"));
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    let output = command.args(["--lang", "ru", "--data"]).arg(place.path().join("register")).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let words = String::from_utf8(output.stderr).unwrap();
    assert_eq!(words.trim(), "Окно открыть негде: здесь нет экрана. Команды работают и без него: letopis --help");
}

#[test]
fn the_dialog_of_the_system_saves_the_chronicle_under_a_russian_name() {
    on_a_screen(Scale::Whole, async |screen| {
        let folder = screen.home().join("Отчёты города");
        std::fs::create_dir(&folder).unwrap();
        let pdf = folder.join("Летопись за год.pdf");
        let page = open_sample(screen, &screen.home().join("register")).await;
        let dialog = name_file(screen, &page, &pdf).await;
        screen.picture("save-dialog");
        screen.press(&dialog, "Return");
        page.reads("Файл сохранён: Летопись за год.pdf").await;
        page.picture("saved").await;
        assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF"));
    });
}

#[test]
fn a_name_without_its_ending_replaces_no_file_unasked() {
    on_a_screen(Scale::Whole, async |screen| {
        let pdf = screen.home().join("chronicle.pdf");
        std::fs::write(&pdf, "mine").unwrap();
        // With only one file to choose from the dialog itself would complete its name.
        std::fs::write(screen.home().join("chronicle-2.pdf"), "mine").unwrap();
        let page = open_sample(screen, &screen.home().join("register")).await;
        let dialog = name_file(screen, &page, &screen.home().join("chronicle")).await;
        screen.press(&dialog, "Return");
        let again = screen.next_window(SAVE_DIALOG, &dialog);
        screen.press(&again, "Escape");
        page.find("//button[normalize-space()='Сохранить как…' and not(@disabled)]").await;
        assert_eq!(std::fs::read(&pdf).unwrap(), b"mine");
    });
}

#[test]
fn a_save_dialog_that_is_cancelled_changes_nothing() {
    on_a_screen(Scale::Whole, async |screen| {
        let page = open_sample(screen, &screen.home().join("register")).await;
        page.press("Выгрузить").await;
        page.press("Сохранить как…").await;
        page.reads("Выберите, куда сохранить…").await;
        screen.press(&screen.window(SAVE_DIALOG), "Escape");
        screen.window_gone(SAVE_DIALOG);
        page.gone("//*[@role='status'][contains(., 'Выберите, куда сохранить…')]").await;
        page.find("//button[normalize-space()='Сохранить как…' and not(@disabled)]").await;
        assert_eq!(page.ask("return document.querySelectorAll('[role=alert], .toast').length").await, 0);
    });
}

#[test]
fn a_file_picked_in_the_dialog_of_the_system_is_attached_and_shown() {
    on_a_screen(Scale::Whole, async |screen| {
        let letter = screen.home().join("Письмо об итогах, 2020.txt");
        std::fs::write(&letter, "Итоги года: 23 мероприятия.").unwrap();
        let page = open_sample(screen, &screen.home().join("register")).await;
        page.open_first_event().await;
        page.copy(letter.to_str().unwrap()).await;
        page.press("Приложить файлы").await;
        let dialog = screen.window(OPEN_DIALOG);
        screen.press(&dialog, "ctrl+l");
        screen.press(&dialog, "ctrl+v");
        screen.picture("open-dialog");
        screen.press(&dialog, "Return");
        page.reads("Письмо об итогах, 2020").await;
        page.picture("attached").await;
        let kept = screen.home().join("register/files");
        let folders = std::fs::read_dir(kept).unwrap().flatten();
        let files: Vec<_> =
            folders.filter_map(|folder| std::fs::read_dir(folder.path()).ok()).flatten().flatten().collect();
        assert_eq!(files.len(), 1, "its bytes are kept with the register");
        assert_eq!(std::fs::read(files[0].path()).unwrap(), std::fs::read(&letter).unwrap());
    });
}

#[test]
fn a_window_with_unsaved_words_asks_before_it_closes() {
    on_a_screen(Scale::Whole, async |screen| {
        let data = screen.home().join("register");
        let page = open_sample(screen, &data).await;
        page.open_first_event().await;
        page.press("Изменить").await;
        let name = page.find("//textarea[@id='field-name-ru']").await;
        name.send_keys(" (не сохранено)").await.unwrap();

        page.ask_to_close(SAMPLE).await;
        page.reads("Вы изменили запись и не сохранили её.").await;
        page.picture("close-question").await;
        page.press("Вернуться к правке").await;
        page.gone("//dialog[@open]").await;
        assert!(name.value().await.unwrap().unwrap().ends_with(" (не сохранено)"));

        page.ask_to_close(SAMPLE).await;
        page.press_and_close("Не сохранять").await;
        let page = Page::open(screen, &data).await;
        page.reads("23 мероприятия").await;
        assert!(!page.has("(не сохранено)").await);
    });
}

#[test]
fn a_second_start_on_an_open_register_says_so_and_ends() {
    on_a_screen(Scale::Whole, async |screen| {
        let data = screen.home().join("register");
        let page = open_sample(screen, &data).await;
        screen.window(SAMPLE);
        let mut command = screen.command(program("letopis").to_str().unwrap());
        command.arg("--data").arg(&data);
        let mut second = Group::start(command);
        let dialog = screen.window(PROGRAM);
        screen.picture("open-elsewhere");
        screen.press(&dialog, "Return");
        assert_eq!(second.ended().code(), Some(1));
        page.open_first_event().await;
    });
}

#[test]
fn the_page_loads_its_own_fonts_and_nothing_is_blocked_or_fails() {
    on_a_screen(Scale::Whole, async |screen| {
        let page = Page::open(screen, &screen.home().join("register")).await;
        page.reads("Начать свой реестр").await;
        // Whatever the policy of the page has blocked since it was loaded, and every error from here on.
        page.ask(
            "window.heard = [];
            new ReportingObserver((reports) => reports.forEach((report) => heard.push(report.body.toJSON())), { buffered: true }).observe();
            addEventListener('error', (event) => heard.push(event.message ?? event.target.outerHTML), true);
            addEventListener('unhandledrejection', (event) => heard.push(String(event.reason)));
            const { error } = console;
            console.error = (...words) => { heard.push(words.join(' ')); error(...words); };",
        )
        .await;
        page.press("Открыть пример").await;
        page.reads("23 мероприятия").await;
        page.open_first_event().await;
        page.press("Изменить").await;
        page.find("//textarea[@id='field-name-ru']").await;
        page.press("Отменить").await;
        page.press("Выгрузить").await;
        page.reads("Сохранить как…").await;
        assert_eq!(page.ask("return heard").await, json!([]));

        let faces = page
            .ask("await document.fonts.ready; return ['PT Sans', 'PT Serif'].map((name) => [...document.fonts].filter((face) => face.family.includes(name) && face.status === 'loaded').length > 0)")
            .await;
        assert_eq!(faces, json!([true, true]), "the page fell back to fonts of the system");
        let styled = page.ask("return getComputedStyle(document.body).fontFamily").await;
        assert!(styled.as_str().unwrap().contains("PT Sans"), "{styled}");

        // The ear works: what the policy forbids is heard.
        page.ask("const image = new Image(); image.src = 'http://127.0.0.1:9/x.png'; document.body.append(image)")
            .await;
        let blocked = page.ask("for (let tries = 0; heard.length === 0 && tries < 200; tries++) await new Promise((done) => setTimeout(done, 50)); return heard.length").await;
        assert_ne!(blocked, 0);
    });
}

#[test]
fn a_dense_screen_shows_the_page_sharp_and_whole() {
    on_a_screen(Scale::Double, async |screen| {
        let page = open_sample(screen, &screen.home().join("register")).await;
        page.open_first_event().await;
        page.picture("dense").await;
        assert_eq!(page.ask("return devicePixelRatio").await, 2);
        let overflow = page.ask("return document.documentElement.scrollWidth - innerWidth").await;
        assert!(overflow.as_i64().unwrap() <= 0, "the page is {overflow} pixels too wide");
    });
}
