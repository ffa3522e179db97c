//! The best assignment of all at once: who of the right side goes to whom of the left.
//!
//! The left has places (0 or more each), the right takes one place at most, and some pairs are impossible. Looked for
//! is the assignment with, first, **the most pairs** and, among those, **the highest total of points**. The answer is
//! an exact optimum in integers, and the same problem always has the same answer.
//!
//! ```
//! use assignment::{Pair, Problem, Scores};
//!
//! let points = [[Some(90), Some(80)], [Some(70), None]];
//! let scores = Scores::from_fn(2, 2, |left, right| points[left][right]);
//! let answer = Problem::new(&scores, vec![1, 1]).solve()?;
//! // 90 would be the best pair, but then the other two stay alone.
//! assert_eq!(answer.total, 150);
//! assert_eq!(answer.left_of(1), Some(0));
//! # Ok::<(), assignment::Error>(())
//! ```
//!
//! # How
//!
//! Shortest augmenting paths (Jonker and Volgenant, "A shortest augmenting path algorithm for dense and sparse linear
//! assignment problems", Computing 38, 1987), one right after the other and without an initialisation, as Crouse gives
//! them for rectangular problems ("On implementing 2D rectangular assignment algorithms", IEEE Transactions on
//! Aerospace and Electronic Systems 52 (4), 2016); in `solver.rs`. Two things differ:
//!
//! - A left with several places stays one node of the search, which holds several rights. It isn't repeated once for
//!   each place.
//! - A right may go without a pair. Each pair is worth its points plus a bonus that is larger than all points of an
//!   assignment together, so that one pair more always wins.
//!
//! For r rights, l lefts and p places (at most r of them can be taken) it takes O(r · min(r, p) · l) steps at worst and
//! 8 bytes for each pair beside the points. With random points it is far below the worst case. Telling ties apart takes
//! O(r² · l / 64) steps more.
//!
//! # Ties
//!
//! Of several assignments with the same number of pairs and the same total that one is taken which comes first in this
//! order: right 0 has a pair rather than none, and the lowest left that any of them gives to it; then the same for
//! right 1 among those that are left over; and so on (`ties.rs`). The order in which a caller numbers the two sides
//! therefore decides ties, and nothing else does.

mod bits;
mod change;
mod outcome;
mod problem;
mod scores;
mod solver;
mod ties;

pub use change::{Change, Effect};
pub use outcome::{Assigned, Assignment, Idle, Unmatched};
pub use problem::{Error, Pair, Problem, Progress};
pub use scores::Scores;
