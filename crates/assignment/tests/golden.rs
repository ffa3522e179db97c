//! Large problems against SciPy: golden.py has solved them, and golden.tsv keeps how many pairs and points it found.

mod common;

use assignment::Problem;
use common::Recipe;

#[test]
fn large_problems_come_out_as_with_scipy() {
    let lines: Vec<Vec<u64>> = include_str!("golden.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split('\t').map(|number| number.parse().unwrap()).collect())
        .collect();
    assert_eq!(lines.len(), 14);
    for line in lines {
        let [seed, left, right, most, percent, highest, pairs, total] = line[..] else { panic!("{line:?}") };
        let size = |number| usize::try_from(number).unwrap();
        let recipe = Recipe { seed, left: size(left), right: size(right), most, percent, highest };
        let scores = recipe.scores();
        let answer = Problem::new(&scores, recipe.places()).solve().unwrap();
        assert_eq!((answer.pairs.len() as u64, answer.total), (pairs, total), "{recipe:?}");
    }
}
