//! The interactive parts. They make pages nicer that work without them: each finds the server's markup and adds to
//! it. Their few texts come as properties, so that no catalogue travels to the browser.

mod dom;
mod form_steps;
mod palette;

pub use form_steps::{FormSteps, FormStepsTexts};
pub use palette::{Palette, PaletteEntry, PaletteTexts};
