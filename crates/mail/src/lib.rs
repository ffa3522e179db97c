//! The messages that the product sends, and their delivery over SMTP.
//!
//! A message is rendered where it is decided on and stored in the outbox as plain text and HTML, so that what was
//! sent can be seen later exactly as it was.

mod delivery;
mod message;
mod render;
mod tandem;

pub use delivery::{Delivery, LONGEST, NoAnswer, NotDelivered, Outgoing, SmtpConfig};
pub use message::{EventNews, Message};
pub use render::{Rendered, Sender, render};
pub use tandem::{Proposal, StaffTandem};
