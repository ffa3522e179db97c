//! A port that can stop listening, and listen again.

use std::net::SocketAddr;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// A port of this machine that listens as long as a state says so.
#[derive(Debug)]
pub(super) struct ClosablePort<S> {
    pub address: SocketAddr,
    listener: Option<TcpListener>,
    state: watch::Receiver<S>,
}

impl<S: Copy + PartialEq> ClosablePort<S> {
    pub async fn bind(state: watch::Receiver<S>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        Self { address, listener: Some(listener), state }
    }

    /// The next connection; while the state is `closed`, new ones are refused. `None` when nobody can change the
    /// state any more.
    pub async fn accept(&mut self, closed: S) -> Option<TcpStream> {
        loop {
            if *self.state.borrow_and_update() == closed {
                self.listener = None;
                self.state.changed().await.ok()?;
                continue;
            }
            let open = match self.listener.take() {
                Some(open) => open,
                None => TcpListener::bind(self.address).await.expect("the port again"),
            };
            let open = self.listener.insert(open);
            tokio::select! {
                accepted = open.accept() => if let Ok((stream, _)) = accepted { return Some(stream) },
                changed = self.state.changed() => changed.ok()?,
            }
        }
    }
}
