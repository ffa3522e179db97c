//! The program `connecting-humans`: command line, configuration, workers, and the wiring of all crates.

pub mod cli;
pub mod config;
pub mod demo;
pub mod logs;
pub mod serve;
pub mod worker;
