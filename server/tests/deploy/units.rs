//! `deploy/systemd`.

use super::files::{read, root, values};

const SERVICES: [&str; 3] = ["connecting-humans", "connecting-humans-backup", "connecting-humans-doctor"];

fn unit(name: &str) -> String {
    read(&format!("deploy/systemd/{name}"))
}

/// What a service may not do: all below the comment that begins with these words.
fn sandbox(text: &str) -> &str {
    let (_, below) = text.split_once("# What it may not do.").expect("a sandbox");
    below.split("\n[").next().expect("its end").trim_end()
}

#[test]
fn all_services_may_do_equally_little() {
    let first = unit("connecting-humans.service");
    assert!(sandbox(&first).contains("\nSystemCallFilter=@system-service\n"));
    for service in SERVICES {
        assert_eq!(sandbox(&unit(&format!("{service}.service"))), sandbox(&first), "{service}");
    }
}

#[test]
fn all_services_have_the_same_user_data_and_settings() {
    let first = unit("connecting-humans.service");
    let admin = unit("connecting-humans-admin");
    for service in SERVICES {
        let text = unit(&format!("{service}.service"));
        for name in ["User", "Group", "EnvironmentFile", "StateDirectory", "Environment"] {
            for value in values(&text, name) {
                assert!(values(&first, name).contains(&value), "{service}: {name}={value}");
            }
        }
    }
    for value in values(&first, "EnvironmentFile") {
        let name = value.rsplit('/').next().expect("a name");
        assert!(admin.contains(&format!("\"$etc/{name}\"")), "{value}");
    }
    // All but the secrets, and the format of logs: those of a command are for who called it.
    let shared = |value: &&str| !value.contains("%d") && !value.starts_with("CH_LOG_FORMAT=");
    for value in values(&first, "Environment").into_iter().filter(shared) {
        assert!(admin.contains(&format!("\n{value}\n")), "connecting-humans-admin does not set {value}");
    }
}

#[test]
fn credentials_are_read_where_systemd_puts_them() {
    for file in ["connecting-humans.service", "connecting-humans-doctor.service", "database-url.conf"] {
        let text = unit(file);
        let loaded = values(&text, "LoadCredential");
        assert!(!loaded.is_empty(), "{file}");
        for credential in loaded {
            let (id, path) = credential.split_once(':').expect("ID:PATH");
            assert!(text.contains(&format!("_FILE=%d/{id}\n")), "{file} does not name {id}");
            assert!(unit("connecting-humans-admin").contains(&format!("\"$etc/{id}\"")), "{file}: {path}");
        }
    }
}

#[test]
fn requests_get_the_time_to_finish() {
    let text = unit("connecting-humans.service");
    let grace: u64 = values(&text, "TimeoutStopSec")[0].parse().expect("seconds");
    assert!(grace > 20, "{grace}");
}

#[test]
fn each_timer_starts_a_service() {
    let mut timers = 0;
    for entry in std::fs::read_dir(root().join("deploy/systemd")).expect("a folder") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        let Some(timer) = name.strip_suffix(".timer") else { continue };
        assert!(SERVICES.contains(&timer), "{name}");
        timers += 1;
    }
    assert_eq!(timers, 2);
}
