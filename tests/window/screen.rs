//! A screen that nobody sees: Xvfb with a window manager, a session bus and a
//! home folder of its own. All that it starts ends with it.

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant};

use letopis_tests::root;

/// How long a condition may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(40);
const STEP: Duration = Duration::from_millis(50);

/// How large the screen draws what it shows.
#[derive(Clone, Copy, PartialEq)]
pub enum Scale {
    /// One pixel of the page is one pixel of the screen.
    Whole,
    /// It is two by two of them.
    Double,
}

impl Scale {
    fn factor(self) -> u32 {
        match self {
            Scale::Whole => 1,
            Scale::Double => 2,
        }
    }
}

/// The screen and what runs beside the program that is tested.
pub struct Screen {
    display: String,
    bus: String,
    scale: Scale,
    // Dropped in this order: the X server last, for its clients end with it anyway.
    _window_manager: Group,
    _bus_daemon: Group,
    _server: Group,
    home: tempfile::TempDir,
}

impl Screen {
    /// Starts one on a display that is free.
    pub fn new(scale: Scale) -> Screen {
        let home = tempfile::tempdir().expect("a temporary folder can be made");
        for folder in ["runtime", "config", "data", "cache"] {
            std::fs::create_dir(home.path().join(folder)).expect("a folder can be made in it");
        }
        let size = format!("{}x{}x24", 1360 * scale.factor(), 880 * scale.factor());
        let mut xvfb = program("Xvfb");
        xvfb.args(["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp", "-noreset"]);
        let (server, number) = Group::start_and_hear(xvfb);
        let mut daemon = program("dbus-daemon");
        daemon.args(["--session", "--nofork", "--print-address"]);
        let (bus_daemon, bus) = Group::start_and_hear(daemon);
        let display = format!(":{number}");
        let mut openbox = program("openbox");
        openbox.env("DISPLAY", &display).env("XDG_CONFIG_HOME", home.path().join("config"));
        let window_manager = Group::start(openbox);
        let screen = Screen {
            display,
            bus,
            scale,
            _window_manager: window_manager,
            _bus_daemon: bus_daemon,
            _server: server,
            home,
        };
        until("the window manager", || {
            screen.run("xprop", &["-root", "_NET_SUPPORTING_WM_CHECK"]).contains("# 0x").then_some(())
        });
        screen
    }

    /// A folder of the person who sits before the screen.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// A command that sees this screen, this home and nothing of the user's own.
    pub fn command(&self, name: &str) -> Command {
        let mut command = program(name);
        command.envs(self.environment());
        command
    }

    fn environment(&self) -> Vec<(&'static str, OsString)> {
        let home = self.home.path();
        let mut environment: Vec<(&str, OsString)> = vec![
            ("DISPLAY", self.display.clone().into()),
            ("DBUS_SESSION_BUS_ADDRESS", self.bus.clone().into()),
            ("LANG", "ru_RU.UTF-8".into()),
            ("HOME", home.into()),
            ("XDG_RUNTIME_DIR", home.join("runtime").into()),
            ("XDG_CONFIG_HOME", home.join("config").into()),
            ("XDG_DATA_HOME", home.join("data").into()),
            ("XDG_CACHE_HOME", home.join("cache").into()),
            ("GDK_BACKEND", "x11".into()),
            // No helpers of a desktop: settings, trash and readers stay unstarted.
            ("GSETTINGS_BACKEND", "memory".into()),
            ("GIO_USE_VFS", "local".into()),
            ("NO_AT_BRIDGE", "1".into()),
        ];
        if self.scale == Scale::Double {
            environment.push(("GDK_SCALE", "2".into()));
        }
        environment
    }

    /// Waits for a window with this title and answers its id.
    pub fn window(&self, title: &str) -> String {
        until(&format!("a window named «{title}»"), || self.find_window(title))
    }

    /// The id of the window with this title, if it is on the screen.
    pub fn find_window(&self, title: &str) -> Option<String> {
        let found = self.run("xdotool", &["search", "--onlyvisible", "--name", &format!("^{title}$")]);
        found.lines().next().map(str::to_owned)
    }

    /// Waits for another window with this title than the one before, and answers its id.
    pub fn next_window(&self, title: &str, before: &str) -> String {
        until(&format!("another window named «{title}»"), || self.find_window(title).filter(|found| found != before))
    }

    /// Waits until no window has this title.
    pub fn window_gone(&self, title: &str) {
        until(&format!("the end of the window named «{title}»"), || self.find_window(title).is_none().then_some(()));
    }

    /// Brings a window to the front and presses a key there.
    pub fn press(&self, window: &str, key: &str) {
        self.run("xdotool", &["windowactivate", "--sync", window]);
        self.run("xdotool", &["key", "--clearmodifiers", key]);
    }

    /// Keeps a picture of the whole screen for the eye: target/screens/window-NAME.png.
    pub fn picture(&self, name: &str) -> PathBuf {
        let folder = root().join("target/screens");
        std::fs::create_dir_all(&folder).expect("target/screens can be made");
        let path = folder.join(format!("window-{name}.png"));
        self.run("import", &["-window", "root", &path.to_string_lossy()]);
        path
    }

    fn run(&self, name: &str, arguments: &[&str]) -> String {
        let Output { stdout, .. } = self.command(name).args(arguments).output().expect("it was found");
        String::from_utf8_lossy(&stdout).into_owned()
    }
}

/// A program in a process group of its own, which ends with this, and with the
/// test however that ends.
pub struct Group(Child);

impl Group {
    /// Starts it.
    pub fn start(command: Command) -> Group {
        Group::start_saying(command, Stdio::null())
    }

    fn start_saying(command: Command, output: Stdio) -> Group {
        use std::os::unix::process::CommandExt;
        let mut guarded = Command::new("setpriv");
        guarded.args(["--pdeathsig", "KILL", "--"]).arg(command.get_program()).args(command.get_args());
        guarded.env_clear();
        guarded.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        guarded.process_group(0).stdin(Stdio::null()).stdout(output).stderr(Stdio::null());
        Group(guarded.spawn().expect("setpriv is a part of every Debian"))
    }

    /// Starts it and answers the first line that it says.
    fn start_and_hear(command: Command) -> (Group, String) {
        let name = command.get_program().to_string_lossy().into_owned();
        let mut group = Group::start_saying(command, Stdio::piped());
        let output = group.0.stdout.take().expect("its output was asked for");
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line).expect("what it says can be read");
        assert!(!line.trim().is_empty(), "{name} did not start");
        (group, line.trim().to_owned())
    }

    /// Waits until it ends by itself.
    pub fn ended(&mut self) -> ExitStatus {
        until("the end of the program", || self.0.try_wait().expect("it can be waited for"))
    }

    fn signal(&self, name: &str) {
        let group = format!("-{}", self.0.id());
        // A group that has ended already has nobody left to hear.
        let _ = Command::new("kill").args(["-s", name, "--", &group]).stderr(Stdio::null()).status();
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // Asked first: an X server that is killed leaves its lock behind.
        self.signal("TERM");
        let asked = Instant::now();
        while asked.elapsed() < Duration::from_secs(2) && matches!(self.0.try_wait(), Ok(None)) {
            std::thread::sleep(STEP);
        }
        self.signal("KILL");
        // Whatever it answers, it has ended.
        let _ = self.0.wait();
    }
}

/// A program of the system, with nothing of the user's environment but the path.
fn program(name: &str) -> Command {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = Path::new(name).is_absolute() || std::env::split_paths(&path).any(|folder| folder.join(name).exists());
    assert!(found, "{name} is missing: `make test` (or `scripts/setup build test`) installs what these tests need");
    let mut command = Command::new(name);
    command.env_clear().env("PATH", path).env("LANG", "ru_RU.UTF-8");
    command
}

/// Asks until there is an answer.
pub fn until<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(begun.elapsed() < PATIENCE, "waited {PATIENCE:?} for {what}");
        std::thread::sleep(STEP);
    }
}
