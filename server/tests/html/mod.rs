//! Reading pages as text.

pub mod fields;
pub mod forms;
pub mod tags;

use testkit::Page;

/// The first tag of this kind that has all these words.
pub fn tag<'page>(page: &'page Page, kind: &str, words: &[&str]) -> Option<&'page str> {
    let start = format!("<{kind}");
    let tags = page
        .body
        .match_indices(&start)
        .map(|(at, _)| page.body[at + start.len()..].split('>').next().unwrap_or_default());
    tags.into_iter().find(|tag| words.iter().all(|word| tag.contains(word)))
}

/// Text as it was before it became HTML.
pub fn plain(text: &str) -> String {
    let quotes = text.replace("&quot;", "\"").replace("&#x27;", "'").replace("&#39;", "'").replace("&#x2F;", "/");
    quotes.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}
