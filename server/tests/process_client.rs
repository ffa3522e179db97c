//! The browser that the tests of the real program ask with: it never takes half an answer for one.

use testkit::process::{Client, Lost};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

#[tokio::test]
async fn half_an_answer_is_none() {
    const WHOLE: &[u8] = b"HTTP/1.1 303 See Other\r\nLocation: /de\r\nContent-Length: 3\r\n\r\nabc";
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let mut client = Client::new(listener.local_addr().expect("an address"), "localhost", "192.0.2.1");
    for end in 0..=WHOLE.len() {
        let (answer, ()) = tokio::join!(client.get("/"), async {
            let (mut stream, _) = listener.accept().await.expect("a visitor");
            // All of what was asked first: what closes with something unread is lost.
            let mut asked = [0; 1024];
            let _ = stream.read(&mut asked).await.expect("a request");
            stream.write_all(&WHOLE[..end]).await.expect("sent");
        });
        if end == WHOLE.len() {
            assert_eq!(answer.expect("whole").header("location"), "/de");
        } else {
            assert_eq!(answer.expect_err("half"), Lost::Unanswered, "{end} bytes");
        }
    }
}
