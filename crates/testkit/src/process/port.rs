//! A port that can be closed and opened again, always the same one.

use std::net::{Ipv4Addr, SocketAddr};

use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;

/// A port of this machine that listens as long as a state says so.
#[derive(Debug)]
pub(super) struct ClosablePort<S> {
    pub address: SocketAddr,
    held: Held,
    state: watch::Receiver<S>,
    followed: watch::Sender<Option<S>>,
}

#[derive(Debug)]
enum Held {
    Open(TcpListener),
    /// Bound, so that nobody else is given it, but not listening: connections are refused.
    Closed(TcpSocket),
    /// For a moment, between the two.
    Changing,
}

/// What a [`ClosablePort`] is told, and whether it did it.
#[derive(Debug)]
pub(super) struct Lever<S> {
    wanted: watch::Sender<S>,
    followed: watch::Receiver<Option<S>>,
}

impl<S: Copy + PartialEq + Send + Sync> Lever<S> {
    /// Changes the state; returns once the port is open or closed as it should be.
    pub async fn set(&self, state: S) {
        self.wanted.send_replace(state);
        let _ = self.followed.clone().wait_for(|followed| *followed == Some(state)).await;
    }

    pub fn subscribe(&self) -> watch::Receiver<S> {
        self.wanted.subscribe()
    }
}

fn bound(address: SocketAddr) -> TcpSocket {
    let socket = TcpSocket::new_v4().expect("a socket");
    // Connections that were open a moment ago would keep the port.
    socket.set_reuseaddr(true).expect("an option");
    socket.bind(address).expect("a port");
    socket
}

impl<S: Copy + PartialEq> ClosablePort<S> {
    /// A port that is closed until somebody waits for a connection.
    pub fn bind(state: S) -> (Self, Lever<S>) {
        let socket = bound(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)));
        let address = socket.local_addr().expect("an address");
        let (wanted, changes) = watch::channel(state);
        let (followed, follows) = watch::channel(None);
        let port = Self { address, held: Held::Closed(socket), state: changes, followed };
        (port, Lever { wanted, followed: follows })
    }

    /// The next connection; while the state is `closed`, new ones are refused. `None` when nobody can change the
    /// state any more.
    pub async fn accept(&mut self, closed: S) -> Option<TcpStream> {
        loop {
            let state = *self.state.borrow_and_update();
            self.held = match std::mem::replace(&mut self.held, Held::Changing) {
                Held::Open(listener) if state == closed => {
                    drop(listener);
                    Held::Closed(bound(self.address))
                }
                Held::Closed(socket) if state != closed => Held::Open(socket.listen(1024).expect("a listener")),
                as_it_should_be => as_it_should_be,
            };
            self.followed.send_replace(Some(state));
            let accepted = async {
                match &self.held {
                    Held::Open(listener) => listener.accept().await,
                    Held::Closed(_) | Held::Changing => std::future::pending().await,
                }
            };
            tokio::select! {
                accepted = accepted => if let Ok((stream, _)) = accepted { return Some(stream) },
                changed = self.state.changed() => changed.ok()?,
            }
        }
    }
}
