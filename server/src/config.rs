//! Configuration: from flags and from the environment (`CH_…`), checked at start.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use mail::SmtpConfig;
use services::tenant::Base;
use store::{Durability, Location, Opener};

/// A setting that can't be.
#[derive(Debug, thiserror::Error)]
#[error("{name}: {reason}")]
pub struct Wrong {
    pub name: &'static str,
    pub reason: String,
}

impl Wrong {
    fn new(name: &'static str, reason: impl std::fmt::Display) -> Self {
        Self { name, reason: reason.to_string() }
    }
}

/// How logs are written.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line, for machines.
    Json,
}

/// Where the data is: every command needs it.
#[derive(Args, Clone, Debug)]
pub struct DataArgs {
    /// Folder of the SQLite databases; made when missing.
    #[arg(long, global = true, env = "CH_DATA", default_value = "data", value_name = "FOLDER")]
    pub data: PathBuf,

    /// PostgreSQL instead of SQLite: a URL with {tenant} where the database's name goes, for example
    /// `postgres://ch@db/ch_{tenant}`. The user must be allowed to create databases.
    #[arg(long, global = true, env = "CH_DATABASE_URL", value_name = "URL", hide_env_values = true)]
    pub database_url: Option<String>,

    /// A file that holds the database URL: for secrets.
    #[arg(long, global = true, env = "CH_DATABASE_URL_FILE", value_name = "FILE", conflicts_with = "database_url")]
    pub database_url_file: Option<PathBuf>,

    /// Where the state association is reached; districts are below it, as `https://erfurt.…`.
    #[arg(long, global = true, env = "CH_BASE_URL", default_value = "http://localhost:3000", value_name = "URL")]
    pub base_url: String,

    /// How logs are written.
    #[arg(long, global = true, env = "CH_LOG_FORMAT", default_value = "text")]
    pub log_format: LogFormat,

    /// What is logged, as a filter of the tracing library.
    #[arg(
        long,
        global = true,
        env = "CH_LOG",
        default_value = "info,sqlx=warn,sea_orm=warn,sea_orm_migration=warn,tower_sessions=warn",
        value_name = "FILTER"
    )]
    pub log: String,
}

/// How to serve.
#[derive(Args, Clone, Debug)]
pub struct ServeArgs {
    /// The address to listen on.
    #[arg(long, env = "CH_LISTEN", default_value = "127.0.0.1:3000", value_name = "ADDRESS")]
    pub listen: SocketAddr,

    /// An address of its own for `/metrics`, which Prometheus reads, and for the question of a proxy which host names get
    /// certificates (`/tls`); nobody else should reach it. Off unless given.
    #[arg(long, env = "CH_METRICS_LISTEN", value_name = "ADDRESS")]
    pub metrics_listen: Option<SocketAddr>,

    /// Folder of the style sheet, fonts and the browser's part.
    #[arg(long, env = "CH_SITE", default_value = "target/site", value_name = "FOLDER")]
    pub site: PathBuf,

    /// The SMTP server: `smtp://host:25` (this machine), `smtp://user:password@host:587?tls=required`
    /// (STARTTLS) or `smtps://…`. Without it mails stay in the outbox.
    #[arg(long, env = "CH_SMTP_URL", value_name = "URL", hide_env_values = true)]
    pub smtp_url: Option<String>,

    /// A file that holds the SMTP URL: for secrets.
    #[arg(long, env = "CH_SMTP_URL_FILE", value_name = "FILE", conflicts_with = "smtp_url")]
    pub smtp_url_file: Option<PathBuf>,

    /// The address that mails come from.
    #[arg(long, env = "CH_MAIL_FROM", default_value = "no-reply@localhost.localdomain", value_name = "ADDRESS")]
    pub mail_from: String,

    /// A reverse proxy in front tells the visitor's address in the last entry of X-Forwarded-For.
    #[arg(long, env = "CH_TRUST_PROXY")]
    pub trust_proxy: bool,

    /// Pages load themselves anew when the program was started anew: for developing.
    #[arg(long, env = "CH_LIVE_RELOAD", hide = true, value_parser = clap::builder::FalseyValueParser::new())]
    pub live_reload: bool,
}

fn or_file(name: &'static str, value: Option<&String>, file: Option<&Path>) -> Result<Option<String>, Wrong> {
    match (value, file) {
        (Some(value), _) => Ok(Some(value.clone())),
        (None, Some(file)) => std::fs::read_to_string(file)
            .map(|text| Some(text.trim().to_owned()))
            .map_err(|error| Wrong::new(name, format!("{}: {error}", file.display()))),
        (None, None) => Ok(None),
    }
}

/// Makes a folder that only its owner and group can enter.
fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o750);
    builder.create(folder)
}

impl DataArgs {
    /// Where the databases are. Makes nothing.
    pub fn location(&self) -> Result<Location, Wrong> {
        let url = or_file("CH_DATABASE_URL_FILE", self.database_url.as_ref(), self.database_url_file.as_deref())?;
        match url {
            Some(url) => Location::postgres(&url).map_err(|error| Wrong::new("CH_DATABASE_URL", error)),
            None => Ok(Location::Folder(self.data.clone())),
        }
    }

    /// The way to the databases. Makes the folder when there is none, for nobody else on the machine to look into.
    pub fn opener(&self, durability: Durability) -> Result<Opener, Wrong> {
        let location = self.location()?;
        if let Location::Folder(folder) = &location {
            make_private(folder).map_err(|error| Wrong::new("CH_DATA", format!("{}: {error}", folder.display())))?;
        }
        Ok(Opener::new(location, durability))
    }

    /// Where the state is reached.
    pub fn base(&self) -> Result<Base, Wrong> {
        Base::parse(&self.base_url).map_err(|error| Wrong::new("CH_BASE_URL", error))
    }
}

impl ServeArgs {
    /// The SMTP server, if there is one.
    pub fn smtp(&self) -> Result<Option<SmtpConfig>, Wrong> {
        let url = or_file("CH_SMTP_URL_FILE", self.smtp_url.as_ref(), self.smtp_url_file.as_deref())?;
        Ok(url.map(|url| SmtpConfig { url, from: self.mail_from.clone() }))
    }

    /// The connection to the SMTP server.
    pub fn delivery(&self) -> Result<Option<mail::Delivery>, Wrong> {
        let Some(smtp) = self.smtp()? else { return Ok(None) };
        mail::Delivery::new(&smtp).map(Some).map_err(|error| Wrong::new("CH_SMTP_URL or CH_MAIL_FROM", error))
    }

    /// The folder with the assets.
    pub fn assets(&self) -> Result<app::Assets, Wrong> {
        app::Assets::read(&self.site).map_err(|error| {
            Wrong::new("CH_SITE", format!("{}: {error}; `cargo xtask site` makes it", self.site.display()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Both {
        #[command(flatten)]
        data: DataArgs,
        #[command(flatten)]
        serve: ServeArgs,
    }

    fn parse(flags: &[&str]) -> Both {
        Both::parse_from(std::iter::once("connecting-humans").chain(flags.iter().copied()))
    }

    #[test]
    fn wrong_values_are_refused_with_their_name_and_the_reason() {
        let wrong = parse(&["--base-url", "localhost"]).data.base().expect_err("no scheme");
        assert_eq!(wrong.to_string(), "CH_BASE_URL: must begin with https:// or http://");
        let wrong = parse(&["--database-url", "postgres://db/ch"]).data.opener(Durability::Full).expect_err("no place");
        assert!(wrong.to_string().starts_with("CH_DATABASE_URL: needs {tenant}"), "{wrong}");
        let wrong = parse(&["--smtp-url", "http://mail"]).serve.delivery().expect_err("not SMTP");
        assert!(wrong.to_string().starts_with("CH_SMTP_URL"), "{wrong}");
        let wrong = parse(&["--smtp-url-file", "/nowhere/secret"]).serve.smtp().expect_err("no file");
        assert!(wrong.to_string().contains("/nowhere/secret"), "{wrong}");
    }

    #[test]
    fn a_secret_can_come_from_a_file() {
        let file = std::env::temp_dir().join(format!("ch-smtp-{}", std::process::id()));
        std::fs::write(&file, "smtp://mail.example:25\n").expect("write");
        let smtp = parse(&["--smtp-url-file", &file.display().to_string()]).serve.smtp().expect("read").expect("given");
        std::fs::remove_file(&file).expect("remove");
        assert_eq!(smtp.url, "smtp://mail.example:25");
    }
}
