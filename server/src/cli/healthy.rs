//! `healthy`: whether the program that serves here is alive. For containers, which hold no other tool to ask with.

use std::io::{Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use clap::Args;

use crate::serve::Failure;

/// How long the answer may take in all.
const PATIENCE: Duration = Duration::from_secs(3);

/// How the answer of a living program begins.
const ALIVE: &[u8] = b"HTTP/1.1 200 ";

/// What the command `healthy` takes.
#[derive(Args, Debug)]
pub struct HealthyArgs {
    /// The address that the program listens on, as for `serve`.
    #[arg(long, env = "CH_LISTEN", default_value = "127.0.0.1:3000", value_name = "ADDRESS")]
    pub listen: SocketAddr,
}

/// Asks `/healthz` over loopback; fails if the answer is not 200 within three seconds.
pub fn run(args: &HealthyArgs) -> Result<(), Failure> {
    let address = reachable(args.listen);
    ask(address, PATIENCE).map_err(|reason| format!("{address} is not healthy: {reason}"))?;
    println!("ok");
    Ok(())
}

/// The way to a listener of this machine: one that listens everywhere is asked over loopback.
fn reachable(listen: SocketAddr) -> SocketAddr {
    let ip = match listen.ip() {
        IpAddr::V4(Ipv4Addr::UNSPECIFIED) => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(Ipv6Addr::UNSPECIFIED) => Ipv6Addr::LOCALHOST.into(),
        given => given,
    };
    SocketAddr::new(ip, listen.port())
}

fn ask(address: SocketAddr, patience: Duration) -> Result<(), String> {
    let until = Instant::now() + patience;
    let late = || format!("no answer within {} s", patience.as_secs_f32());
    let mut stream = TcpStream::connect_timeout(&address, patience).map_err(|error| error.to_string())?;
    stream
        .write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .map_err(|error| error.to_string())?;
    let mut answer = [0; ALIVE.len()];
    let mut got = 0;
    while got < answer.len() {
        let left = until.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()).ok_or_else(late)?;
        stream.set_read_timeout(Some(left)).map_err(|error| error.to_string())?;
        match stream.read(&mut answer[got..]) {
            Ok(0) => return Err("the connection was closed without an answer".to_owned()),
            Ok(more) => got += more,
            Err(_) if Instant::now() >= until => return Err(late()),
            Err(error) => return Err(error.to_string()),
        }
    }
    if answer == ALIVE {
        return Ok(());
    }
    Err(format!("it answers {:?}", String::from_utf8_lossy(&answer)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;
    use std::thread;

    /// A listener that answers its first visitor with these pieces and then stays silent for as long as it is asked.
    fn server(pieces: &'static [&'static str], silence: Duration) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("bound");
        thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a visitor");
            let mut asked = [0; 64];
            let _ = stream.read(&mut asked);
            for piece in pieces {
                let _ = stream.write_all(piece.as_bytes());
                thread::sleep(Duration::from_millis(5));
            }
            thread::sleep(silence);
        });
        address
    }

    #[test]
    fn an_answer_of_200_is_healthy_even_in_pieces() {
        let pieces = &["HTTP", "/1.1 2", "00 OK\r\ncontent-length: 3\r\n\r\nok\n"];
        assert_eq!(ask(server(pieces, Duration::ZERO), PATIENCE), Ok(()));
    }

    #[test]
    fn everything_else_is_not() {
        let told = |address| ask(address, PATIENCE).expect_err("not healthy");
        assert!(told(server(&["HTTP/1.1 503 Service Unavailable\r\n\r\n"], Duration::ZERO)).contains("503"));
        assert!(told(server(&["HTTP"], Duration::ZERO)).contains("closed"));
        let silent = server(&["HTTP"], Duration::from_mins(1));
        assert!(ask(silent, Duration::from_millis(100)).expect_err("silent").contains("no answer"));
        let nobody = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port");
        assert!(ask(nobody, PATIENCE).is_err());
    }

    #[test]
    fn who_listens_everywhere_is_asked_over_loopback() {
        let way = |listen: &str| reachable(listen.parse().expect("an address")).to_string();
        assert_eq!(way("0.0.0.0:3000"), "127.0.0.1:3000");
        assert_eq!(way("[::]:3000"), "[::1]:3000");
        assert_eq!(way("10.1.2.3:80"), "10.1.2.3:80");
    }
}
