//! The worker's bell: what was done rings it once it has lasted, and the worker sleeps until then.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use tokio::sync::Notify;

/// What the worker is woken for.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum News {
    /// There is mail.
    Mail,
    /// There is mail, perhaps, and something that the state counts may have changed.
    Counts,
}

/// Which tenants have news. However often they ring before somebody hears it, each is there once.
#[derive(Debug, Default)]
pub struct Bell {
    rung: Mutex<BTreeMap<String, News>>,
    heard: Notify,
}

impl Bell {
    /// Something happened at this tenant.
    pub(crate) fn ring(&self, slug: &str, news: News) {
        let mut rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        let most = rung.entry(slug.to_owned()).or_insert(news);
        *most = news.max(*most);
        self.heard.notify_one();
    }

    /// Waits until it rings; for whom it did, and what for. One listens at a time.
    pub async fn wait(&self) -> BTreeMap<String, News> {
        loop {
            let heard = self.heard.notified();
            let rung = std::mem::take(&mut *self.rung.lock().unwrap_or_else(PoisonError::into_inner));
            if !rung.is_empty() {
                return rung;
            }
            heard.await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_rings_twice_is_heard_once_for_the_most_there_is() {
        let bell = Bell::default();
        bell.ring("gotha", News::Mail);
        bell.ring("erfurt", News::Counts);
        bell.ring("erfurt", News::Mail);
        let rung = bell.wait().await;
        assert_eq!(
            rung.into_iter().collect::<Vec<_>>(),
            [("erfurt".to_owned(), News::Counts), ("gotha".to_owned(), News::Mail)]
        );
        let (rung, ()) = tokio::join!(bell.wait(), async { bell.ring("gotha", News::Mail) });
        assert_eq!(rung.len(), 1);
    }
}
