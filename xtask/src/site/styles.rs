//! The style sheet: Sass, and the names of the files that it loads.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::folder::{hash, replace};
use crate::steps::Steps;
use crate::tools;
use crate::workspace::Workspace;

/// Compiles `app/styles/app.scss`, or returns what was compiled before from the same sources.
pub fn compile(workspace: &Workspace, work: &Path, steps: &Steps) -> Result<String> {
    let app = workspace.root.join("app");
    let key = sources(&app)?;
    let (kept, kept_key) = (work.join("app.css"), work.join("app.css.key"));
    if fs::read_to_string(&kept_key).is_ok_and(|before| before == key)
        && let Ok(css) = fs::read_to_string(&kept)
    {
        return Ok(css);
    }
    let css = tools::output(
        tools::npm_program(&app, "sass").current_dir(&workspace.root).args([
            "--load-path=app/node_modules",
            "--style=compressed",
            "--no-source-map",
            // Of the packages' own style sheets, which nobody here can change.
            "--quiet-deps",
            "app/styles/app.scss",
        ]),
        "compiling the styles",
    )?;
    let css = String::from_utf8(css).context("the compiled styles")?;
    replace(&kept, css.as_bytes())?;
    replace(&kept_key, key.as_bytes())?;
    steps.note("styles compiled");
    Ok(css)
}

/// One hash of everything that the compiled styles depend on.
fn sources(app: &Path) -> Result<String> {
    let styles = app.join("styles");
    let mut paths = Vec::new();
    collect(&styles, &mut paths).with_context(|| format!("reading {}", styles.display()))?;
    paths.push(app.join("package-lock.json"));
    paths.sort();
    let mut parts = Vec::new();
    for path in &paths {
        parts.push(path.as_os_str().as_encoded_bytes().to_vec());
        parts.push(fs::read(path).with_context(|| format!("reading {}", path.display()))?);
    }
    let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
    Ok(hash(&parts))
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), paths)?;
        } else {
            paths.push(entry.path());
        }
    }
    Ok(())
}

/// Replaces each `url("NAME")` by what `name_of` says. Data URLs and references into the page stay;
/// an address of another host is an error, because pages load nothing from elsewhere.
pub fn with_file_names(css: &str, mut name_of: impl FnMut(&str) -> Result<String>) -> Result<String> {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find("url(") {
        let (before, after) = rest.split_at(at + "url(".len());
        out.push_str(before);
        let (target, end) = url(after)?;
        if target.starts_with("data:") || target.starts_with('#') {
            out.push_str(&after[..end]);
        } else if target.starts_with("//") || target.contains("://") {
            bail!("the styles load {target} from another host");
        } else {
            out.push('"');
            out.push_str(&name_of(target)?);
            out.push('"');
        }
        rest = &after[end..];
    }
    out.push_str(rest);
    Ok(out)
}

/// The target of a `url(` and where its closing parenthesis stands.
fn url(text: &str) -> Result<(&str, usize)> {
    let start = text.len() - text.trim_start().len();
    let body = &text[start..];
    let quote = body.chars().next().filter(|c| matches!(c, '"' | '\''));
    let (target, end) = if let Some(quote) = quote {
        let length = body[1..].find(quote).context("the styles have a url( without its closing quote")?;
        (&body[1..=length], start + length + 2)
    } else {
        let length = body.find(')').context("the styles have a url( without its end")?;
        (body[..length].trim_end(), start + length)
    };
    let closing = text[end..].find(')').context("the styles have a url( without its end")?;
    Ok((target, end + closing))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rename(css: &str) -> Result<String> {
        with_file_names(css, |name| {
            let (stem, extension) = name.rsplit_once('.').context("no extension")?;
            Ok(format!("{stem}.HASH.{extension}"))
        })
    }

    #[test]
    fn every_way_of_writing_a_file_is_replaced() -> Result<()> {
        for written in [
            r#"src:url("a-400.woff2")format("woff2")"#,
            "src:url('a-400.woff2')format(\"woff2\")",
            "src:url(a-400.woff2)format(\"woff2\")",
            "src:url( \"a-400.woff2\" )format(\"woff2\")",
        ] {
            assert_eq!(rename(written)?, r#"src:url("a-400.HASH.woff2")format("woff2")"#);
        }
        assert_eq!(
            rename(r#"a{b:url("x.woff2"),url(y.woff2)}c{}"#)?,
            r#"a{b:url("x.HASH.woff2"),url("y.HASH.woff2")}c{}"#
        );
        Ok(())
    }

    #[test]
    fn what_is_no_file_stays() -> Result<()> {
        for css in
            [r#"a{b:url("data:image/svg+xml,%3Csvg fill='red(1)'%3E")}"#, "a{clip-path:url(#mask)}", "a{color:red}"]
        {
            assert_eq!(rename(css)?, css);
        }
        Ok(())
    }

    #[test]
    fn nothing_comes_from_another_host() {
        assert!(rename("a{b:url(https://example.org/x.woff2)}").is_err());
        assert!(rename("@import url(\"//example.org/x.css\");").is_err());
        assert!(rename("a{b:url(x.woff2").is_err());
    }
}
