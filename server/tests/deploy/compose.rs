//! `deploy/compose.yaml`.

use serde_json::Value;

use super::files::{read, root};

fn compose() -> Value {
    serde_saphyr::from_str(&read("deploy/compose.yaml")).expect("YAML")
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Names of an object's entries.
fn names(value: &Value) -> Vec<&str> {
    value.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect()
}

#[test]
fn the_program_has_no_rights_and_writes_nowhere_but_its_volumes() {
    let app = &compose()["services"]["app"];
    assert_eq!(app["read_only"], true);
    assert_eq!(strings(&app["cap_drop"]), ["ALL"]);
    assert!(app["cap_add"].is_null() && app["privileged"].is_null());
    assert_eq!(strings(&app["security_opt"]), ["no-new-privileges:true"]);
    let user = app["user"].as_str().expect("a user");
    assert!(read("Dockerfile").contains(&format!("\nUSER {user}\n")), "the image has another user than {user}");
    assert!(read("Dockerfile").contains(&format!("--chown={user} /out/data /data")));
}

#[test]
fn nothing_but_caddy_is_reached_from_outside() {
    let compose = compose();
    for service in names(&compose["services"]) {
        let all = &compose["services"][service];
        assert_eq!(all["ports"].is_null(), service != "caddy", "ports of {service}");
        assert!(all["network_mode"].is_null(), "{service}");
        assert_eq!(strings(&all["cap_drop"]), ["ALL"], "{service}");
        assert!(strings(&all["security_opt"]).contains(&"no-new-privileges:true"), "{service}");
    }
    assert_eq!(strings(&compose["services"]["db"]["networks"]), ["back"]);
    assert_eq!(compose["networks"]["back"]["internal"], true);
    assert!(!strings(&compose["services"]["caddy"]["networks"]).contains(&"back"));
}

#[test]
fn what_is_named_is_there() {
    let compose = compose();
    let ignored = read("deploy/.gitignore");
    let readme = read("deploy/README.md");
    for service in names(&compose["services"]) {
        let all = &compose["services"][service];
        for secret in strings(&all["secrets"]) {
            let file = compose["secrets"][secret]["file"].as_str().unwrap_or_else(|| panic!("no secret {secret}"));
            assert!(readme.contains(&format!("> {file}")), "deploy/README.md does not make {file}");
        }
        for network in strings(&all["networks"]) {
            assert!(names(&compose["networks"]).contains(&network), "no network {network}");
        }
        for volume in strings(&all["volumes"]) {
            let source = volume.split(':').next().expect("a source");
            match source.strip_prefix("./") {
                None => assert!(names(&compose["volumes"]).contains(&source), "no volume {source}"),
                Some(place) if root().join("deploy").join(place).is_file() => {}
                // Made by who installs it, and nothing for the repository.
                Some(place) => {
                    assert!(readme.contains(&format!("install -d {place}")) || readme.contains(&format!(" {place}\n")));
                    assert!(ignored.lines().any(|line| line == format!("/{place}/")), "{place} is not ignored");
                }
            }
        }
        // A file of a secret that the service does not have would stop it at the start.
        for (variable, value) in all["environment"].as_object().into_iter().flatten() {
            let Some(secret) = value.as_str().and_then(|value| value.strip_prefix("/run/secrets/")) else { continue };
            assert!(strings(&all["secrets"]).contains(&secret), "{service}: {variable}");
        }
    }
}

#[test]
fn requests_get_the_time_to_finish() {
    let grace = compose()["services"]["app"]["stop_grace_period"]
        .as_str()
        .and_then(|text| text.strip_suffix('s')?.parse().ok());
    assert!(grace.is_some_and(|seconds: u64| seconds > 20), "{grace:?}");
}
