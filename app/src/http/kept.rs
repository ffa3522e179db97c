//! Pages that are the same for every visitor but for the nonce of their scripts and styles: rendered once, kept in
//! memory, and sent with the nonce of each answer.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use domain::Locale;
use services::Site;

use super::{Assets, Page};

/// Most pages that are kept, of some 16 kB each. When there are more, all are rendered anew.
const MOST: usize = 512;

/// Which page. The addresses of site and assets name them: a kept page holds both, so no other can have its address,
/// and a tenant that was opened anew, perhaps with new settings, has another.
type Key = (usize, usize, Locale, String);

struct Kept {
    _site: Arc<Site>,
    _assets: Arc<Assets>,
    /// The page, cut wherever its nonce stood.
    parts: Vec<String>,
}

static PAGES: LazyLock<Mutex<HashMap<Key, Arc<Kept>>>> = LazyLock::new(Mutex::default);

/// Whether this request's page is the one that everybody gets.
fn is_common(page: &Page) -> bool {
    page.reads && page.staff.is_none() && page.query.is_empty()
}

/// The page for this request: as it is kept, or made now. What `make` gives may depend on nothing of the request but
/// the site, the language and the path.
pub fn or_make(page: &Page, make: impl FnOnce() -> String) -> String {
    if !is_common(page) {
        return make();
    }
    let address = |pointer: *const ()| pointer.addr();
    let key = (
        address(Arc::as_ptr(&page.site).cast()),
        address(Arc::as_ptr(&page.assets).cast()),
        page.locale,
        page.path.clone(),
    );
    let pages = || PAGES.lock().unwrap_or_else(PoisonError::into_inner);
    let kept = pages().get(&key).cloned();
    if let Some(kept) = kept {
        return kept.parts.join(&page.nonce);
    }
    let fresh = make();
    let parts = fresh.split(&page.nonce).map(str::to_owned).collect();
    let kept = Arc::new(Kept { _site: page.site.clone(), _assets: page.assets.clone(), parts });
    let mut pages = pages();
    if pages.len() >= MOST {
        pages.clear();
    }
    pages.insert(key, kept);
    fresh
}
