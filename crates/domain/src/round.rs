//! A round: the best assignment of all who wait to all free places, as a draft that the coordination works on.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// Where a round stands.
    Status {
        /// It can be worked on.
        Draft = "draft",
        /// All of its pairs were proposed.
        Proposed = "proposed",
        /// Put aside.
        Dropped = "dropped",
    }
}

vocabulary! {
    /// What the coordination decided about a round, without whom.
    Decided {
        Fixed = "fixed",
        Struck = "struck",
        Released = "released",
        Undone = "undone",
        Anew = "anew",
    }
}

vocabulary! {
    /// How a pair came to stand in a round.
    Mark {
        /// By the engine.
        Drawn = "drawn",
        /// By the coordination: these two go together.
        Fixed = "fixed",
        /// Taken out by the coordination: these two don't go together in this round.
        Struck = "struck",
    }
}
