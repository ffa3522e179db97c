//! A page's tags as the HTML standard reads them, and what a browser would run of them.

use std::collections::BTreeMap;

use html5gum::{DefaultEmitter, Token, Tokenizer};
use testkit::Page;

/// A start tag: name and attributes as the HTML standard reads them.
#[derive(Clone, Debug)]
pub struct Tag {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    /// The text up to the next tag.
    pub text: String,
}

impl Tag {
    pub fn of(&self, attribute: &str) -> &str {
        self.attributes.get(attribute).map_or("", String::as_str)
    }
}

/// A page's tags, in order. Those that end something are named with a slash: `/form`.
pub fn tags(body: &str) -> Vec<Tag> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut tags: Vec<Tag> = Vec::new();
    for token in Tokenizer::new_with_emitter(body, emitter) {
        match token.expect("a string can be read") {
            Token::StartTag(tag) => tags.push(Tag {
                name: text(&tag.name),
                attributes: tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect(),
                text: String::new(),
            }),
            Token::EndTag(tag) => {
                tags.push(Tag {
                    name: format!("/{}", text(&tag.name)),
                    attributes: BTreeMap::new(),
                    text: String::new(),
                });
            }
            Token::String(part) => {
                if let Some(tag) = tags.last_mut() {
                    tag.text.push_str(&text(&part));
                }
            }
            _ => {}
        }
    }
    tags
}

/// The nonce of a page's content security policy.
pub fn nonce(page: &Page) -> String {
    let policy = page.header("content-security-policy");
    policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).unwrap_or_default().to_owned()
}

/// What a page would run or fetch though nobody of ours wrote it: nothing, else it is told.
pub fn runs(page: &Page) -> Vec<String> {
    if !page.header("content-type").starts_with("text/html") {
        return Vec::new();
    }
    runs_in(&tags(&page.body), &nonce(page))
}

/// The same of tags that were read already.
pub fn runs_in(tags: &[Tag], nonce: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for tag in tags {
        let mut tell = |what: &str| wrong.push(format!("<{}> {what}: {:?}", tag.name, tag.attributes));
        match tag.name.as_str() {
            "script" | "style" if nonce.is_empty() || tag.of("nonce") != nonce => tell("lacks the page's nonce"),
            "iframe" | "object" | "embed" | "base" | "frame" | "applet" | "marquee" | "img" | "video" | "audio" => {
                tell("stands on no page of ours");
            }
            "meta" if tag.attributes.contains_key("http-equiv") => tell("stands for a header"),
            _ => {}
        }
        for (name, value) in &tag.attributes {
            let value = value.trim().to_ascii_lowercase();
            match name.as_str() {
                "style" => tell("has a style of its own"),
                "href" | "src" | "action" | "formaction" | "xlink:href" | "data" => {
                    let led = ["/", "#", "?", "https://", "http://", "mailto:", "tel:"];
                    if !led.iter().any(|start| value.starts_with(start)) {
                        tell("leads where no page of ours does");
                    }
                }
                "srcdoc" => tell("holds a document"),
                name if name.starts_with("on") => tell("has a handler"),
                _ => {}
            }
        }
    }
    wrong
}
