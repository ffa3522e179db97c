//! What people see. A feature has a folder of its own name; in it stand its handlers (load through a service, answer
//! with a true status) and its views (data in, HTML out).
//!
//! Pages are rendered on the server and work without JavaScript. The interactive parts stand in `islands`.

mod certificate;
mod demo;
mod directory;
mod evening;
mod events;
mod fields;
mod health;
mod home;
mod http;
mod join;
mod legal;
mod me;
mod meeting;
mod profile;
mod programme;
mod routes;
mod staff;
mod state;
mod tandem;
mod ui;
mod wellknown;

pub use http::KeptPages;
pub use http::assets::Assets;
pub use http::{App, Config, RequestMetrics, service};
pub use routes::{Route, Side, routes};
