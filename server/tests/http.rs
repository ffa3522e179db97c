//! The whole server, asked over HTTP inside of this process. One program for all of these tests: each program of its
//! own would be linked with everything once more, which takes longer than most of them run.

mod bad_input;
mod certificates;
mod chart;
mod clock;
mod csrf_session;
mod deploy;
mod errors;
mod forms;
mod guide;
mod handbook;
mod headers;
mod html;
mod kept_pages;
mod lists;
mod meetings;
mod naughty;
mod naughty_forms;
mod own;
mod own_session;
mod pages;
mod queries;
mod raw_wire;
mod route_walk;
mod security;
mod strings;
mod tasks;
mod walk;
