//! A way to a server that can be cut, or can swallow what goes over it.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::watch;

use super::port::{ClosablePort, Lever};

/// How the way is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Gate {
    /// Everything passes.
    Open,
    /// Connections stay, and nothing passes any more: a network that swallows packets.
    Stuck,
    /// Connections break and new ones are refused: the server is gone.
    Closed,
}

/// A port of this machine that leads to a server.
#[derive(Debug)]
pub struct Proxy {
    pub address: SocketAddr,
    gate: Arc<Lever<Gate>>,
}

impl Proxy {
    /// An open way to `target`.
    pub async fn to(target: SocketAddr) -> Self {
        let (mut port, gate) = ClosablePort::bind(Gate::Open);
        let address = port.address;
        let gate = Arc::new(gate);
        let tell = Arc::downgrade(&gate);
        tokio::spawn(async move {
            while let Some(stream) = port.accept(Gate::Closed).await {
                let Some(gate) = tell.upgrade() else { return };
                tokio::spawn(carry(stream, target, gate.subscribe()));
            }
        });
        gate.set(Gate::Open).await;
        Self { address, gate }
    }

    /// Changes the way, for connections that stand as well.
    pub async fn set(&self, gate: Gate) {
        self.gate.set(gate).await;
    }
}

async fn carry(near: TcpStream, target: SocketAddr, mut gate: watch::Receiver<Gate>) {
    let Ok(far) = TcpStream::connect(target).await else { return };
    let ((mut near_in, mut near_out), (mut far_in, mut far_out)) = (near.into_split(), far.into_split());
    let (to_far, to_near) = (gate.clone(), gate.clone());
    let both = async {
        tokio::select! {
            () = pass(&mut near_in, &mut far_out, to_far) => {}
            () = pass(&mut far_in, &mut near_out, to_near) => {}
        }
    };
    tokio::select! {
        () = both => {}
        _ = gate.wait_for(|gate| *gate == Gate::Closed) => {}
    }
}

async fn pass(
    from: &mut (impl tokio::io::AsyncRead + Unpin),
    to: &mut (impl tokio::io::AsyncWrite + Unpin),
    mut gate: watch::Receiver<Gate>,
) {
    let mut buffer = vec![0; 16 * 1024];
    loop {
        let Ok(count @ 1..) = from.read(&mut buffer).await else { return };
        if gate.wait_for(|gate| *gate == Gate::Open).await.is_err() || to.write_all(&buffer[..count]).await.is_err() {
            return;
        }
    }
}
