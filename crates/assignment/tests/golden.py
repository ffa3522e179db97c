"""Solves large random problems with SciPy and prints golden.tsv, or compares the time.

    pip install scipy==1.17.1
    python golden.py > golden.tsv
    python golden.py --time        (then: cargo run --release -p assignment --example timing)

The matrices come from SplitMix64, written the same way in common/mod.rs, so that only seeds and results are kept.
"""

import json
import sys
import time

import numpy
from scipy.optimize import linear_sum_assignment

# seed, lefts, rights, places up to, percent of possible pairs, points up to
CASES = [
    (1, 1000, 1000, 1, 100, 100_000),
    (2, 1000, 1000, 1, 100, 100),
    (3, 1000, 1000, 1, 100, 1),
    (4, 1000, 1000, 1, 1, 100_000),
    (5, 400, 400, 1, 60, 100_000),
    (6, 400, 400, 3, 60, 100_000),
    (7, 400, 1200, 3, 60, 5_000),
    (8, 60, 80, 2, 30, 10_000),
    (9, 300, 900, 1, 2, 100_000),
    (10, 900, 300, 2, 2, 1_000),
    (11, 500, 500, 0, 50, 1_000),
    (12, 700, 700, 2, 100, 4_000_000_000),
    (13, 120, 120, 2, 1, 50),
    (14, 1000, 700, 1, 1, 10),
]


def words(seed, start, count):
    """Words of SplitMix64 (Steele, Lea and Flood 2014): word k of a seed, counted from 1."""
    with numpy.errstate(over="ignore"):
        z = numpy.uint64(seed) + numpy.uint64(0x9E3779B97F4A7C15) * numpy.arange(
            start + 1, start + count + 1, dtype=numpy.uint64
        )
        z = (z ^ (z >> numpy.uint64(30))) * numpy.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> numpy.uint64(27))) * numpy.uint64(0x94D049BB133111EB)
        return z ^ (z >> numpy.uint64(31))


def problem(seed, left, right, most, percent, highest):
    """Places and points; -1 stands for an impossible pair."""
    places = (words(seed, 0, left) % numpy.uint64(most + 1)).astype(numpy.int64)
    if most == 1:
        places[:] = 1
    cells = words(seed, left, left * right)
    points = ((cells >> numpy.uint64(8)) % numpy.uint64(highest + 1)).astype(numpy.int64)
    points[(cells & numpy.uint64(255)) * numpy.uint64(100) >= numpy.uint64(percent * 256)] = -1
    return places, points.reshape(left, right)


def solve(places, points):
    """The most pairs and, among those, the highest total: a bonus for each pair outweighs all points."""
    bonus = int(points.max(initial=0)) * min(points.shape[1], int(places.sum())) + 1
    worth = numpy.where(points >= 0, points + bonus, 0)
    worth = numpy.repeat(worth, places, axis=0)
    assert (bonus + int(points.max(initial=0))) * points.shape[1] < 2**53, "floats would round"
    rows, columns = linear_sum_assignment(worth.astype(numpy.float64), maximize=True)
    chosen = worth[rows, columns]
    pairs = int((chosen > 0).sum())
    return pairs, int(chosen.sum()) - pairs * bonus


def timed(case, times):
    """Total and milliseconds of each of so many solutions of one dense matrix."""
    matrix = problem(*case)[1].astype(numpy.float64)
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        rows, columns = linear_sum_assignment(matrix, maximize=True)
        taken.append((time.perf_counter() - start) * 1000)
    return int(matrix[rows, columns].sum()), taken


def main():
    if "--bench" in sys.argv:
        # What the benchmark of the product compares with, as one line of JSON.
        seed, size, highest, times = map(int, sys.argv[2:])
        total, taken = timed((seed, size, size, 1, 100, highest), times)
        print(json.dumps({"total": total, "ms": taken}))
        return
    if "--time" not in sys.argv:
        print("# seed, lefts, rights, places up to, percent possible, points up to, pairs, total; made by golden.py")
        for case in CASES:
            print(*case, *solve(*problem(*case)), sep="\t")
        return
    for case in ((1, 1000, 1000, 1, 100, 100_000), (2, 1000, 1000, 1, 100, 100), (5, 400, 400, 1, 100, 100_000)):
        total, taken = timed(case, 15)
        print(f"SciPy {case[1]} x {case[2]}, points to {case[5]}: total {total}, "
              f"median {sorted(taken)[7]:.1f} ms, best {min(taken):.1f} ms")


main()
