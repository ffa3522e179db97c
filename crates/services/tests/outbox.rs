//! From a decision to a delivered mail, with a small SMTP server that really listens.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;

use chrono::Duration;
use domain::Locale;
use domain::role::Role;
use domain::signup::Kind;
use mail::{Delivery, SmtpConfig};
use services::outbox::{Delivered, deliver};
use services::records::{Mail, MailStatus};
use services::{Actor, Error, TenantCtx, account, signup, today};
use testkit::{World, on_both, volunteer};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

const LUISE: &str = "luise@example.org";

/// An SMTP server that answers each recipient with `reply` and keeps what it took.
struct Server {
    delivery: Delivery,
    reply: Arc<Mutex<&'static str>>,
    taken: Arc<Mutex<Vec<String>>>,
}

fn delivery(port: u16) -> Delivery {
    let config = SmtpConfig { url: format!("smtp://127.0.0.1:{port}"), from: "no-reply@ch.example".to_owned() };
    Delivery::new(&config).expect("settings")
}

async fn server(reply: &'static str) -> Server {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let (reply, taken) = (Arc::new(Mutex::new(reply)), Arc::<Mutex<Vec<String>>>::default());
    let (replies, keep) = (reply.clone(), taken.clone());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(talk(stream, replies.clone(), keep.clone()));
        }
    });
    Server { delivery: delivery(port), reply, taken }
}

async fn talk(
    stream: TcpStream,
    reply: Arc<Mutex<&'static str>>,
    taken: Arc<Mutex<Vec<String>>>,
) -> std::io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"220 test ESMTP\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        let answer = match line.get(..4).unwrap_or_default().to_ascii_uppercase().as_str() {
            "RCPT" => *reply.lock().expect("the reply"),
            "DATA" => {
                write.write_all(b"354 go on\r\n").await?;
                let mut message = String::new();
                while let Some(line) = lines.next_line().await?.filter(|line| line != ".") {
                    message.push_str(&line);
                    message.push('\n');
                }
                taken.lock().expect("mails").push(message);
                "250 taken"
            }
            _ => "250 ok",
        };
        write.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
    Ok(())
}

async fn system(world: &World) -> TenantCtx {
    world.tenant("erfurt", Actor::System).await
}

async fn round(world: &World, delivery: &Delivery) -> Delivered {
    deliver(&system(world).await, delivery, std::future::pending()).await.expect("a round")
}

async fn submit(world: &World, address: &str) {
    world.submit("erfurt", Kind::Volunteer, &volunteer(address)).await.expect("sent");
}

async fn the_mail(world: &World) -> Mail {
    world.mail_to("erfurt", LUISE).await.expect("a mail")
}

const SENT: Delivered = Delivered { sent: 1, waiting: 0, failed: 0, more: false, away: None };
const WAITING: Delivered = Delivered { sent: 0, waiting: 1, failed: 0, more: false, away: None };
const FAILED: Delivered = Delivered { sent: 0, waiting: 0, failed: 1, more: false, away: None };
const NOTHING: Delivered = Delivered { sent: 0, waiting: 0, failed: 0, more: false, away: None };

on_both! {
    async fn a_mail_is_handed_to_the_server_once(world: World) {
        let server = server("250 ok").await;
        submit(&world, LUISE).await;
        assert_eq!(round(&world, &server.delivery).await, SENT);
        assert_eq!(round(&world, &server.delivery).await, NOTHING);
        let mail = the_mail(&world).await;
        assert_eq!((mail.status, mail.attempts, mail.last_error), (MailStatus::Sent, 1, None));
        assert!(mail.sent_at.is_some());
        let taken = server.taken.lock().expect("mails").clone();
        assert_eq!(taken.len(), 1);
        for header in ["luise@example.org", "Reply-To: koordination@erfurt.example", "Content-Language: de"] {
            assert!(taken[0].contains(header), "{header} in {}", taken[0]);
        }
    }

    async fn the_mails_of_the_state_are_delivered_too(world: World) {
        let (server, state) = (server("250 ok").await, world.tenants.state(Actor::Operator));
        account::invite(&state, LUISE, "Luise", Role::StateViewer, Locale::English).await.expect("invited");
        let done = deliver(&state.acting(Actor::System), &server.delivery, std::future::pending()).await;
        assert_eq!(done.expect("a round"), SENT);
    }

    async fn a_step_that_fails_mails_nobody(world: World) {
        let server = server("250 ok").await;
        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        let ctx = world.coordinator("erfurt").await;
        signup::accept(&ctx, id).await.expect("accepted");
        while round(&world, &server.delivery).await != NOTHING {}
        let before = server.taken.lock().expect("mails").len();
        let question = [("question", "Wann?")].into_iter().collect();
        assert!(matches!(signup::ask_back(&ctx, id, &question).await, Err(Error::NotNow(_))));
        assert!(matches!(signup::withdraw(&ctx, id).await, Err(Error::NotNow(_))));
        assert_eq!(round(&world, &server.delivery).await, NOTHING);
        assert_eq!(server.taken.lock().expect("mails").len(), before);
    }

    async fn a_mail_that_is_to_wait_waits(world: World) {
        let server = server("250 ok").await;
        let ctx = world.tenant("erfurt", world.visitor()).await;
        let Actor::Visitor(network) = ctx.actor else { panic!("a visitor") };
        while world.limits.signup("erfurt", network).expect("no flood") == 0 {}
        let token = signup::open_form(&ctx, "volunteer");
        world.clock.forward(Duration::seconds(30));
        let input = volunteer(LUISE).into_iter().chain([("token", token.as_str())]).collect();
        signup::submit(&ctx, &world.limits, Kind::Volunteer, &input).await.expect("taken like any other");
        assert_eq!(round(&world, &server.delivery).await, NOTHING);
        world.clock.forward(Duration::minutes(5));
        assert_eq!(round(&world, &server.delivery).await, SENT);
    }

    async fn a_mail_that_the_server_puts_off_is_tried_again_later_and_later(world: World) {
        let server = server("451 not now").await;
        submit(&world, LUISE).await;
        for (attempt, minutes) in [(1, 1), (2, 2), (3, 4)] {
            assert_eq!(round(&world, &server.delivery).await, WAITING);
            let mail = the_mail(&world).await;
            assert_eq!((mail.status, mail.attempts), (MailStatus::Queued, attempt));
            assert!(mail.last_error.is_some_and(|error| error.contains("not now")));
            world.clock.forward(Duration::minutes(minutes) - Duration::seconds(1));
            assert_eq!(round(&world, &server.delivery).await, NOTHING, "not before {minutes} minutes");
            world.clock.forward(Duration::seconds(1));
        }
        *server.reply.lock().expect("the reply") = "250 ok";
        assert_eq!(round(&world, &server.delivery).await, SENT);
        let mail = the_mail(&world).await;
        assert_eq!((mail.status, mail.last_error), (MailStatus::Sent, None));
    }

    async fn a_mail_that_the_server_refuses_for_good_is_given_up_where_coordinators_see_it(world: World) {
        let server = server("550 no such mailbox").await;
        submit(&world, LUISE).await;
        assert_eq!(round(&world, &server.delivery).await, FAILED);
        world.clock.forward(Duration::days(2));
        assert_eq!(round(&world, &server.delivery).await, NOTHING);
        let mail = the_mail(&world).await;
        assert_eq!((mail.status, mail.attempts), (MailStatus::Failed, 1));
        assert_eq!(today::today(&world.coordinator("erfurt").await).await.expect("today").failed_mails, 1);
    }

    async fn a_mail_that_is_put_off_again_and_again_is_given_up_after_thirteen_attempts_and_not_before(world: World) {
        let server = server("451 not now").await;
        submit(&world, LUISE).await;
        for _ in 0..12 {
            assert_eq!(round(&world, &server.delivery).await, WAITING);
            world.clock.forward(Duration::hours(6));
        }
        assert_eq!(round(&world, &server.delivery).await, FAILED);
        let mail = the_mail(&world).await;
        assert_eq!((mail.status, mail.attempts), (MailStatus::Failed, 13));
    }

    async fn attempts_go_on_for_more_than_a_day(world: World) {
        let server = server("451 not now").await;
        submit(&world, LUISE).await;
        let mut waits = Vec::new();
        while round(&world, &server.delivery).await == WAITING {
            let wait = the_mail(&world).await.next_at - world.now();
            waits.push(wait.num_minutes());
            world.clock.forward(wait);
        }
        assert_eq!(the_mail(&world).await.status, MailStatus::Failed);
        assert_eq!((waits.first(), waits.iter().max()), (Some(&1), Some(&360)));
        let minutes: i64 = waits.iter().sum();
        assert!((24 * 60..48 * 60).contains(&minutes), "{minutes}");
    }

    async fn two_workers_send_each_mail_once(world: World) {
        let server = server("250 ok").await;
        for number in 0..20 {
            submit(&world, &format!("person{number}@example.org")).await;
        }
        let (one, two) = tokio::join!(round(&world, &server.delivery), round(&world, &server.delivery));
        assert_eq!(one.sent + two.sent, 20);
        assert!(one.sent > 0 && two.sent > 0, "both worked: {one:?} {two:?}");
        let mut ids: Vec<String> = server.taken.lock().expect("mails").iter().map(|mail| message_id(mail)).collect();
        assert_eq!(ids.len(), 20);
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 20, "no mail twice");
    }

    async fn a_worker_that_is_stopped_finishes_the_mail_in_hand(world: World) {
        let server = server("250 ok").await;
        for number in 0..3 {
            submit(&world, &format!("person{number}@example.org")).await;
        }
        let asked = AtomicU32::new(0);
        let stop = std::future::poll_fn(|_| {
            if asked.fetch_add(1, Ordering::Relaxed) == 0 { Poll::Pending } else { Poll::Ready(()) }
        });
        let done = deliver(&system(&world).await, &server.delivery, stop).await.expect("a round");
        assert_eq!(done, SENT);
        assert_eq!(server.taken.lock().expect("mails").len(), 1);
        let mails = world.mails("erfurt").await;
        let untouched = mails.iter().filter(|mail| mail.status == MailStatus::Queued && mail.attempts == 0);
        assert_eq!(untouched.count(), 2);
        assert_eq!(round(&world, &server.delivery).await.sent, 2, "the next worker sends the others");
    }
}

fn message_id(mail: &str) -> String {
    mail.lines().find(|line| line.starts_with("Message-ID:")).expect("an identifier").to_owned()
}
