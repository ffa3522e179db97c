//! The dashboard and the alerts ask for figures that the program has, in queries that Prometheus can read.

use std::collections::BTreeSet;

use crate::exposition::Watched;
use promql_parser::parser::{Expr, parse};
use promql_parser::util::{ExprVisitor, walk_expr};
use serde_json::Value;

/// What Prometheus itself says of each target.
const OF_PROMETHEUS: [&str; 1] = ["up"];

fn read(file: &str) -> String {
    let path = format!("{}/../deploy/{file}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

async fn names() -> BTreeSet<String> {
    Watched::new().await.full().await.names().into_iter().collect()
}

/// Collects the names that a query asks for.
#[derive(Default)]
struct Asked(BTreeSet<String>);

impl ExprVisitor for Asked {
    type Error = std::convert::Infallible;

    fn pre_visit(&mut self, expression: &Expr) -> Result<bool, Self::Error> {
        let name = match expression {
            Expr::VectorSelector(selector) => selector.name.clone(),
            Expr::MatrixSelector(selector) => selector.vs.name.clone(),
            _ => return Ok(true),
        };
        self.0.insert(name.expect("each selector has a name"));
        Ok(true)
    }
}

/// The names in a query; panics when Prometheus could not read it.
fn asked(query: &str) -> BTreeSet<String> {
    let query = query.replace("$__rate_interval", "5m").replace("$job", "connecting-humans");
    assert!(!query.contains('$'), "no other variable: {query}");
    let parsed = parse(&query).unwrap_or_else(|error| panic!("{query}: {error}"));
    let mut asked = Asked::default();
    let _ = walk_expr(&mut asked, &parsed);
    assert!(!asked.0.is_empty(), "{query} asks for nothing");
    asked.0
}

fn all_are_known(queries: &[String], known: &BTreeSet<String>) {
    for query in queries {
        for name in asked(query) {
            let is_known = known.contains(&name) || OF_PROMETHEUS.contains(&name.as_str());
            assert!(is_known, "{name} is in no exposition: {query}");
        }
    }
}

#[tokio::test]
async fn the_dashboard_asks_for_what_there_is() {
    let dashboard: Value = serde_json::from_str(&read("grafana.json")).expect("JSON");
    assert!(dashboard["schemaVersion"].as_u64().expect("a number") >= 41);
    let variables = dashboard["templating"]["list"].as_array().expect("variables");
    assert!(variables.iter().any(|variable| variable["type"] == "datasource" && variable["name"] == "datasource"));
    let panels = dashboard["panels"].as_array().expect("panels");
    let rows: Vec<_> =
        panels.iter().filter(|panel| panel["type"] == "row").filter_map(|row| row["title"].as_str()).collect();
    assert_eq!(rows, ["Traffic", "Errors", "Latency", "Database", "Mail", "Worker", "Process"]);
    let ids: BTreeSet<_> = panels.iter().map(|panel| panel["id"].as_u64().expect("an id")).collect();
    assert_eq!(ids.len(), panels.len(), "each panel has an id of its own");
    let mut queries = Vec::new();
    for panel in panels.iter().filter(|panel| panel["type"] != "row") {
        let targets = panel["targets"].as_array().expect("targets");
        assert!(!targets.is_empty(), "{}", panel["title"]);
        for target in targets {
            assert_eq!(target["datasource"]["uid"], "${datasource}", "{}", panel["title"]);
            queries.push(target["expr"].as_str().expect("a query").to_owned());
        }
    }
    assert!(queries.len() > 25, "{}", queries.len());
    let known = names().await;
    all_are_known(&queries, &known);
    // And the other way round: no figure is collected that nobody looks at.
    let shown: BTreeSet<String> = queries.iter().flat_map(|query| asked(query)).collect();
    let family = |name: &str| {
        let ending = ["_bucket", "_sum", "_count"].into_iter().find_map(|ending| name.strip_suffix(ending));
        ending.unwrap_or(name).to_owned()
    };
    let shown: BTreeSet<String> = shown.iter().map(|name| family(name)).collect();
    for name in known.iter().map(|name| family(name)).filter(|name| name.starts_with("ch_")) {
        assert!(shown.contains(&name), "{name} is on no panel");
    }
}

#[tokio::test]
async fn the_alerts_ask_for_what_there_is_and_say_what_to_do() {
    let rules: Value = serde_saphyr::from_str(&read("prometheus-alerts.yaml")).expect("YAML");
    let groups = rules["groups"].as_array().expect("groups");
    let rules: Vec<&Value> = groups.iter().flat_map(|group| group["rules"].as_array().expect("rules")).collect();
    assert!(rules.len() >= 8);
    let mut queries = Vec::new();
    for rule in rules {
        let name = rule["alert"].as_str().expect("a name");
        assert!(["page", "ticket"].contains(&rule["labels"]["severity"].as_str().expect("a severity")), "{name}");
        for text in ["summary", "what_to_do"] {
            assert!(rule["annotations"][text].as_str().is_some_and(|text| text.len() > 20), "{name}: {text}");
        }
        queries.push(rule["expr"].as_str().expect("a query").to_owned());
    }
    all_are_known(&queries, &names().await);
}
