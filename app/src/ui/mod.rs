//! Pieces that pages are made of. They carry the class names of the KERN design system and of the layer upon it; the
//! markup of each stands in `app/styles/kitchen-sink.html`.

pub mod art;
pub mod csv;
pub mod document;
pub mod error;
pub mod field;
pub mod label;
pub mod own;
pub mod parts;
pub mod public;
pub mod table;
pub mod work;

pub use document::{Bundle, Document};
