//! The interactive parts. They make pages nicer that work without them: each finds the server's markup and adds to
//! it. Their few texts come as properties, so that no catalogue travels to the browser.

mod dom;
#[cfg(feature = "form")]
mod form_steps;
#[cfg(feature = "work")]
mod palette;
#[cfg(feature = "work")]
mod round_drag;
#[cfg(feature = "work")]
mod saving;

#[cfg(feature = "form")]
pub use form_steps::{FormSteps, FormStepsTexts};
#[cfg(feature = "work")]
pub use palette::{Palette, PaletteEntry, PaletteTexts};
#[cfg(feature = "work")]
pub use round_drag::RoundDrag;
#[cfg(feature = "work")]
pub use saving::{Saving, SavingTexts};
