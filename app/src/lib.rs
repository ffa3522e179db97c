//! What people see, by who sees it: `public` is for everyone, `link` for whoever holds a mailed link, `me` is the own area,
//! `staff` a district's coordination, `state` the association. Below, files are named as the addresses say:
//! `/staff/people/{id}/interview` is `staff/person/interview.rs`. A file holds handlers (load through a service, answer
//! with a true status) and their views (data in, HTML out). What several audiences see alike stands in `common`; what
//! any page is made of in `ui`, and fields of forms in `form`.
//!
//! Pages are rendered on the server and work without JavaScript. The interactive parts stand in `islands`.

mod common;
mod form;
mod http;
mod link;
mod me;
mod public;
mod routes;
mod staff;
mod state;
mod ui;

pub use http::KeptPages;
pub use http::assets::Assets;
pub use http::{App, Config, RequestMetrics, Route, Side, service};
pub use routes::routes;
