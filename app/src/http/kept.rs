//! Pages that are the same for every visitor but for the nonce of their scripts and styles: rendered once, kept in
//! memory, and sent with the nonce of each answer.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use domain::Locale;
use services::Site;

use super::Page;

/// Most pages that are kept, of some 16 kB each. When there are more, all are rendered anew.
const MOST: usize = 512;

/// Which page. The site's address names it: a kept page holds its site, so no other can have that address, and a
/// tenant that was opened anew, perhaps with new settings, has another.
type Key = (usize, Locale, String);

struct Kept {
    _site: Arc<Site>,
    /// The page, cut wherever its nonce stood.
    parts: Vec<String>,
}

/// The pages that are kept.
#[derive(Default)]
pub struct KeptPages(Mutex<HashMap<Key, Arc<Kept>>>);

impl std::fmt::Debug for KeptPages {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("KeptPages")
    }
}

impl KeptPages {
    /// The page for this request: as it is kept, or made now. What `make` gives may depend on nothing of the request
    /// but the site, the language and the path.
    pub fn or_make(&self, page: &Page, make: impl FnOnce() -> String) -> String {
        let is_common = page.reads && page.staff.is_none() && page.person.is_none() && page.query.is_empty();
        if !is_common {
            return make();
        }
        let key = (Arc::as_ptr(&page.site).addr(), page.locale, page.path.clone());
        let pages = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = pages().get(&key).cloned();
        if let Some(kept) = kept {
            return kept.parts.join(&page.nonce);
        }
        let fresh = make();
        let parts = fresh.split(&page.nonce).map(str::to_owned).collect();
        let kept = Arc::new(Kept { _site: page.site.clone(), parts });
        let mut pages = pages();
        if pages.len() >= MOST {
            pages.clear();
        }
        pages.insert(key, kept);
        fresh
    }
}
