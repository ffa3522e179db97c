//! Passwords: argon2id with OWASP's parameters, and a least standard by NIST SP 800-63B (length, not composition).

use std::sync::LazyLock;

use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use domain::form::{Input, Problem, Reader};
use tokio::sync::Semaphore;

use crate::{Env, Error};

/// Least characters of a password.
pub const PASSWORD_MIN: usize = 12;
/// Most characters: argon2 takes more, and hashing megabytes would be an attack.
const PASSWORD_MAX: usize = 256;

/// OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane.
fn argon2() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// How many hashes are computed at once: one for each core. Each takes 19 MiB, so a flood of sign-ins waits in line
/// instead of filling the memory.
static SEATS: LazyLock<Semaphore> =
    LazyLock::new(|| Semaphore::new(std::thread::available_parallelism().map_or(2, usize::from).clamp(2, 8)));

/// Computes on a thread of its own: it takes tens of milliseconds of one core.
async fn compute<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    let seat = SEATS.acquire().await.map_err(|_| Error::Machine("no seat for hashing"))?;
    tokio::task::spawn_blocking(move || {
        // Held by the work itself: a visitor who goes away gives no seat free before it is done.
        let _seat = seat;
        work()
    })
    .await
    .map_err(|_| Error::Machine("hashing was interrupted"))
}

pub(crate) async fn hash(env: &Env, password: String) -> Result<String, Error> {
    let salt = SaltString::encode_b64(&env.bytes::<16>()).map_err(|_| Error::Machine("salt"))?;
    compute(move || argon2().hash_password(password.as_bytes(), &salt).map(|hash| hash.to_string()))
        .await?
        .map_err(|_| Error::Machine("hashing failed"))
}

/// Whether the password is the one that was hashed. Takes as long when there is no hash, so that the time tells
/// nobody whether an account exists.
pub(crate) async fn verify(hash: Option<String>, password: String) -> Result<bool, Error> {
    // The hash of nothing that anyone can type (a control character), by the parameters above.
    const NOBODY: &str =
        "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5bm9ib2R5bm9ib2R5$Xb4dL7f6cZ1oE6Jt0m0zvO2nB3mJ0m8l2V4bq7nYw1Y";
    let known = hash.is_some();
    let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
    let matches = compute(move || {
        PasswordHash::new(&hash).is_ok_and(|hash| argon2().verify_password(password.as_bytes(), &hash).is_ok())
    })
    .await?;
    Ok(known && matches)
}

/// Reads a new password, typed twice.
pub(super) fn read(reader: &mut Reader<'_>, email: &str, name: &str) -> String {
    let input: &Input = reader.input();
    let password = input.one("password").to_owned();
    let length = password.chars().count();
    if password.is_empty() {
        reader.problem("password", Problem::Required);
    } else if length < PASSWORD_MIN {
        reader.problem("password", Problem::TooShort(PASSWORD_MIN));
    } else if length > PASSWORD_MAX {
        reader.problem("password", Problem::TooLong(PASSWORD_MAX));
    } else if is_common(&password, email, name) {
        reader.problem("password", Problem::PasswordCommon);
    } else if input.one("password_again") != password {
        reader.problem("password_again", Problem::PasswordsDiffer);
    }
    password
}

/// Words that passwords are made of too often.
const KNOWN: [&str; 12] = [
    "passwort",
    "password",
    "kennwort",
    "connectinghumans",
    "volkshochschule",
    "koordination",
    "qwertz",
    "qwerty",
    "willkommen",
    "geheim",
    "hallo",
    "sommer",
];

/// Whether it is what somebody would try first: the account's own words, a few characters over and over, a run of
/// neighbours, or a well-known word with an ending.
fn is_common(password: &str, email: &str, name: &str) -> bool {
    let folded = domain::text::fold(password);
    let plain: String = folded.chars().filter(|character| character.is_alphanumeric()).collect();
    let own = [email, email.split('@').next().unwrap_or_default(), name].map(domain::text::fold);
    let letters: std::collections::HashSet<char> = plain.chars().collect();
    let rest = KNOWN.iter().fold(plain.clone(), |rest, word| rest.replace(word, ""));
    let run = plain.as_bytes().windows(2).filter(|pair| pair[1].abs_diff(pair[0]) <= 1).count();
    letters.len() < 5
        || own.iter().any(|word| word.chars().count() > 3 && folded.contains(word.as_str()))
        || (rest.len() < plain.len() && rest.chars().count() < 6)
        || run * 4 >= plain.len() * 3
}
