//! Turns the Fluent files in `locales/` into typed functions. A key that is missing in a language, or takes other
//! variables there, gets no function, and what uses it does not compile.

use std::path::Path;

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel};

fn main() -> std::process::ExitCode {
    let out = std::env::var("OUT_DIR").unwrap_or_default();
    let file = |name: &str| Path::new(&out).join(name).display().to_string();
    fluent_typed::build_from_locales_folder(
        BuildOptions::default()
            .with_default_language("de")
            .with_prefix("")
            .with_lint_level(LintLevel::Deny)
            .with_ftl_output(FtlOutputOptions::single_file(&file("texts.ftl")))
            .with_output_file_path(&file("l10n.rs"))
            .without_format(),
    )
}
