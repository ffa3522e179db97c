//! A disk that is full, files that only read: reading goes on, nobody loses what they typed, the log says what to do,
//! and all is well again without a restart.

use crate::figures;
use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use nix::unistd::Uid;
use store::signup::Filter;
use store::{Durability, Location, Opener};
use testkit::process::{Client, Installation, Program, Serving};
use testkit::{Backend, Page, volunteer};

const BINARY: &str = env!("CARGO_BIN_EXE_connecting-humans");
const HOST: &str = "erfurt.localhost:3000";
const PATH: &str = "/de/join/volunteer";
const PEOPLE: u16 = 60;

async fn open_forms(program: &Program) -> Vec<String> {
    let mut tokens = Vec::new();
    for network in 0..PEOPLE {
        tokens.push(program.client(HOST, network).get(PATH).await.expect("a form").hidden("token"));
    }
    tokio::time::sleep(Duration::from_secs(4)).await;
    tokens
}

async fn send(program: &Program, network: u16, token: &str) -> Page {
    let address = format!("person-{network}@example.org");
    let mut fields = volunteer(&address);
    fields.push(("token", token));
    program.client(HOST, network).post(PATH, &fields).await.expect("an answer")
}

/// Signs people up until nothing can be written any more; how many were taken. What the log holds anyway makes room
/// for some.
async fn until_refused(program: &Program, tokens: &[String]) -> (u16, Page) {
    for (network, token) in (0..PEOPLE).zip(tokens) {
        let page = send(program, network, token).await;
        if page.status != 303 {
            return (network, page);
        }
    }
    panic!("everybody was taken, although nothing can be written:\n{}", program.log());
}

/// What people and the operator see while nothing can be written.
async fn look_around(program: &Program, staff: &mut Client, taken: u16, page: &Page, form: &str) {
    assert_eq!(page.status, 503, "{}", page.body);
    assert_eq!(page.header("retry-after"), "60");
    assert!(page.body.contains("Wir können Ihre Angaben gerade nicht speichern"), "{}", page.body);
    for kept in ["Luise Pößnecker-Öztürk", &format!("person-{taken}@example.org"), "99084"] {
        assert!(page.body.contains(kept), "{kept} was typed and is gone");
    }
    assert_eq!(page.hidden("token"), *form, "the same form, so that it makes no second sign-up");
    let page = program.client(HOST, 900).get("/ar/join/participant").await.expect("an answer");
    assert_eq!(page.status, 200, "forms can be opened");
    let page = staff.get("/de/staff/signups").await.expect("an answer");
    assert_eq!(page.status, 200, "staff can read");
    let row = page.body.split("/staff/signups/").find_map(|rest| rest.get(..36).filter(|id| id.contains("-7")));
    if let Some(id) = row {
        let note = [("body", "Rückruf am Montag")];
        let page = staff.post(&format!("/en/staff/signups/{id}/note"), &note).await.expect("an answer");
        assert_eq!(page.status, 503, "{}", page.body);
        assert!(page.body.contains("We cannot save anything right now"), "{}", page.body);
    }
    assert!(program.is_ready().await, "it is ready: people can read");
    let lines = program.lines("the database can't write: is there room on its disk");
    assert!(!lines.is_empty() && lines.len() < 12, "{} lines:\n{}", lines.len(), program.log());
}

/// Afterwards all is well.
async fn send_again(program: &Program, tokens: &[String]) {
    for (network, token) in (0..PEOPLE).zip(tokens) {
        // Those who were taken press again: their form is known.
        let page = send(program, network, token).await;
        assert_eq!(page.status, 303, "person {network}: {}", program.log());
    }
}

/// Everybody is kept once.
async fn assert_kept(opener: &Opener, taken: u16) {
    let db = opener.tenant("erfurt", None).await.expect("the database");
    let rows = store::signup::export(&db, &Filter::default(), 1000).await.expect("sign-ups");
    let mails = store::outbox::list(&db, 1000).await.expect("mails");
    assert_eq!(rows.len(), usize::from(PEOPLE), "{taken} were taken before");
    assert_eq!(mails.iter().filter(|mail| mail.kind == "confirm").count(), usize::from(PEOPLE));
}

/// A disk of its own for the program, in a mount namespace that nobody else sees.
fn own_disk(folder: &Path, data: &Path) -> Option<Vec<String>> {
    fs::create_dir(folder).expect("a folder");
    let script = "mount -t tmpfs -o size=12m tmpfs \"$1\" && cp \"$2\"/* \"$1\" && shift 2 && exec \"$@\"";
    let mut through: Vec<String> =
        ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"].map(Into::into).into();
    through.extend([script.into(), "sh".into(), folder.display().to_string(), data.display().to_string()]);
    let works = Command::new(&through[0]).args(&through[1..]).arg("true").status().is_ok_and(|status| status.success());
    works.then_some(through)
}

fn fill(ballast: &Path) {
    let mut file = fs::File::create(ballast).expect("a file");
    for size in [1 << 16, 1 << 12, 1] {
        while file.write_all(&vec![0; size]).is_ok() {}
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk() {
    let installation = Installation::with_erfurt(BINARY, Backend::Sqlite).await;
    let invite = ["staff", "invite", "erfurt", "ines@vhs.example", "--name", "Ines", "--role", "coordinator"];
    let printed = installation.run(&invite).await;
    let secret = printed.trim().rsplit('/').next().expect("a link");
    let disk = installation.folder().join("disk");
    let Some(through) = own_disk(&disk, &installation.data()) else {
        figures::tell("full-disk", "full disk: SKIPPED, this machine allows no mount namespaces");
        return;
    };
    let set = vec![("CH_DATA".to_owned(), disk.display().to_string())];
    let program = installation.start(&Serving { through, set, ..Serving::default() }).await;
    // The program's own view of its disk.
    let seen = PathBuf::from(format!("/proc/{}/root{}", program.pid(), disk.display()));
    let mut staff = join(&program, secret).await;
    let tokens = open_forms(&program).await;
    fill(&seen.join("ballast"));
    let (taken, page) = until_refused(&program, &tokens).await;
    look_around(&program, &mut staff, taken, &page, &tokens[usize::from(taken)]).await;
    fs::remove_file(seen.join("ballast")).expect("the ballast");
    send_again(&program, &tokens).await;
    // SQLite follows links, and the disk is one that only the program sees: a copy, while nothing is written.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let copy = installation.folder().join("copy");
    fs::create_dir(&copy).expect("a folder");
    for file in fs::read_dir(&seen).expect("the disk") {
        let file = file.expect("a file");
        if !file.file_name().to_string_lossy().ends_with("-shm") {
            fs::copy(file.path(), copy.join(file.file_name())).expect("copied");
        }
    }
    assert_kept(&Opener::new(Location::Folder(copy), Durability::Full), taken).await;
    figures::tell(
        "full-disk",
        &format!("full disk: {taken} of {PEOPLE} taken before, all after, none twice, no restart"),
    );
}

/// Takes an invitation up; a browser that is signed in.
async fn join(program: &Program, secret: &str) -> Client {
    let mut client = program.client(HOST, 901);
    let fields = [("password", testkit::PASSWORD), ("password_again", testkit::PASSWORD)];
    let page = client.post(&format!("/de/staff/invitation/{secret}"), &fields).await.expect("an answer");
    assert_eq!(page.status, 303, "{}", page.body);
    client
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disk_that_refuses_to_write() {
    let installation = Installation::with_erfurt(BINARY, Backend::Sqlite).await;
    // Files may not grow: another error of the system than that of a full disk, an I/O error to the database.
    let through: Vec<String> = ["sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh"].map(Into::into).into();
    let program = installation.start(&Serving { through, ..Serving::default() }).await;
    let mut staff = installation.coordinator(&program, "ines@vhs.example").await;
    let tokens = open_forms(&program).await;
    let limit = |size: &str| {
        let pid = program.pid().to_string();
        let done = Command::new("prlimit").args(["--pid", &pid, &format!("--fsize={size}:")]).status();
        assert!(done.expect("prlimit").success());
    };
    limit("400000");
    let (taken, page) = until_refused(&program, &tokens).await;
    look_around(&program, &mut staff, taken, &page, &tokens[usize::from(taken)]).await;
    limit("unlimited");
    send_again(&program, &tokens).await;
    assert_kept(&installation.opener(), taken).await;
    figures::tell(
        "disk-error",
        &format!("disk that refuses to write: {taken} of {PEOPLE} taken before, all after, none twice, no restart"),
    );
}

/// Root may write everywhere: not without this capability.
fn without_privileges() -> Vec<String> {
    if !Uid::effective().is_root() {
        return Vec::new();
    }
    ["setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-all", "--"].map(Into::into).into()
}

fn protect(folder: &Path, files: u32, itself: u32) {
    for file in fs::read_dir(folder).expect("a folder") {
        let file = file.expect("a file").path();
        fs::set_permissions(file, fs::Permissions::from_mode(files)).expect("permissions");
    }
    fs::set_permissions(folder, fs::Permissions::from_mode(itself)).expect("permissions");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_folder_that_only_reads() {
    let installation = Installation::with_erfurt(BINARY, Backend::Sqlite).await;
    let serving = Serving { through: without_privileges(), ..Serving::default() };
    protect(&installation.data(), 0o444, 0o555);
    // Whether SQLite can read such files depends on how the last program left them.
    match installation.try_start(&serving).await {
        Err(output) => {
            assert!(output.contains("connecting-humans: the database can't"), "it says why:\n{output}");
            assert!(output.lines().count() < 8, "in few words:\n{output}");
        }
        Ok(program) => {
            let form = program.client(HOST, 1).get(PATH).await.expect("an answer");
            if form.status == 503 {
                // The district's own file is one of those that can't be read.
                assert!(!program.lines("a tenant's database is away").is_empty(), "{}", program.log());
            } else {
                tokio::time::sleep(Duration::from_secs(4)).await;
                let page = send(&program, 1, &form.hidden("token")).await;
                assert_eq!(page.status, 503, "{}", program.log());
                assert!(!program.lines("may the program write there?").is_empty(), "{}", program.log());
            }
        }
    }

    protect(&installation.data(), 0o644, 0o755);
    let program = installation.start(&serving).await;
    assert!(program.is_ready().await);
    // A district's database that is not in use yet.
    program.says("listening", 10).await;
    let other = installation.data().join("tenant-gotha.sqlite");
    installation.run(&["tenant", "create", "gotha"]).await;
    // The program notices within two seconds.
    tokio::time::sleep(Duration::from_millis(2_500)).await;
    fs::set_permissions(&other, fs::Permissions::from_mode(0o000)).expect("permissions");
    let (mut gotha, mut erfurt) = (program.client("gotha.localhost:3000", 1), program.client(HOST, 2));
    let page = gotha.get("/en").await.expect("an answer");
    assert_eq!(page.status, 503, "{}", page.body);
    assert!(page.body.contains("We cannot be reached right now"), "{}", page.body);
    assert_eq!(erfurt.get("/en").await.expect("an answer").status, 200, "the others are served");
    assert!(program.is_ready().await);
    let lines = program.lines("a tenant's database is away");
    assert!(lines.len() == 1 && lines[0].contains("gotha"), "{lines:?}");
    fs::set_permissions(&other, fs::Permissions::from_mode(0o644)).expect("permissions");
    assert_eq!(gotha.get("/en").await.expect("an answer").status, 200, "back without a restart");
}
