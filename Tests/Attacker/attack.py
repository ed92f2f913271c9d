"""Attacks published tables by integer programming; reads cells, sums and shares alone.

truth.csv is opened only to judge what came out. Ends with 1 if something leaks.
"""
import csv
import sys
from collections import defaultdict
from fractions import Fraction
from multiprocessing import Pool

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix


def rows(folder, name):
    with open(f"{folder}/{name}.csv", newline="") as file:
        groups = defaultdict(list)
        for row in csv.DictReader(file):
            groups[row["council"]].append(row)
        return groups


class Attack:
    def __init__(self, cells, sums, shares):
        self.known = {c["id"]: 0 if c["published"] == "z" else int(c["published"])
                      for c in cells if c["published"] not in ("c", "")}
        self.letters = [c["id"] for c in cells if c["published"] == "c"]
        self.blank = [c["id"] for c in cells if c["published"] == ""]
        self.at = {name: i for i, name in enumerate(self.letters + self.blank)}
        self.low, self.high = np.zeros(len(self.at)), np.full(len(self.at), np.inf)
        equations, right = [], []
        for s in sums:
            terms, constant = {}, 0
            for name, sign in [(p, 1) for p in s["parts"].split()] + [(s["total"], -1)]:
                if name in self.known:
                    constant += sign * self.known[name]
                else:
                    terms[self.at[name]] = terms.get(self.at[name], 0) + sign
            if terms:
                equations.append(terms)
                right.append(-constant)
            elif constant:
                raise ValueError("published numbers do not add up")
        for s in shares:
            name, whole = s["numerator"], self.known.get(s["denominator"])
            if name in self.at and whole:
                unit = Fraction(1, 100 * 10 ** int(s["decimals"]))
                middle = int(s["printed"]) * unit
                fit = [k for k in range(whole + 1) if abs(Fraction(k, whole) - middle) <= unit / 2]
                i = self.at[name]
                self.low[i], self.high[i] = max(self.low[i], fit[0]), min(self.high[i], fit[-1])
        matrix = csr_matrix(
            ([v for e in equations for v in e.values()],
             ([r for r, e in enumerate(equations) for _ in e], [i for e in equations for i in e])),
            shape=(len(equations), len(self.at)))
        self.constraint = [LinearConstraint(matrix, right, right)] if equations else []

    def solve(self, cell, sign, low=None, high=None):
        """The optimum of the cell, None if nothing fits, infinity if there is no greatest."""
        goal = np.zeros(len(self.at))
        goal[cell] = sign
        lows, highs = self.low.copy(), self.high.copy()
        if low is not None:
            lows[cell], highs[cell] = max(low, lows[cell]), min(high, highs[cell])
        found = milp(goal, constraints=self.constraint, bounds=Bounds(lows, highs),
                     integrality=np.ones(len(self.at)))
        if found.status == 0:
            return round(found.x[cell])
        if found.status == 2:
            return None
        if found.status in (3, 4):
            return float("inf")
        raise RuntimeError(found.message)

    def values(self, name):
        """Least, greatest, and how many values fit, counted up to three."""
        cell = self.at[name]
        least, greatest = self.solve(cell, 1), self.solve(cell, -1)
        if least is None or greatest is None:
            raise ValueError("nothing fits what was published")
        count = 1 if least == greatest else 2
        if greatest - least >= 2:
            top = greatest - 1 if greatest != float("inf") else least + 1000
            count += self.solve(cell, 1, least + 1, top) is not None
        return least, greatest, count


def judge(council, cells, sums, shares, truth):
    """How many cells were attacked, determined, narrow, and missed; and the words for each."""
    attack = Attack(cells, sums, shares)
    attacked = determined = narrow = wrong = 0
    words = []
    for name in attack.at:
        true = truth[name]
        is_small = 1 <= true <= 5
        if name in attack.blank and not is_small:
            continue
        least, greatest, count = attack.values(name)
        attacked += 1
        # A judge whose range misses the truth proves nothing.
        wrong += not least <= true <= greatest
        determined += count == 1
        narrow += is_small and count < 3
        if count == 1 or (is_small and count < 3):
            words.append(f"{council}: {name} is {least} to {greatest}")
    return attacked, determined, narrow, wrong, words


def main(folder):
    cells, sums, shares = rows(folder, "cells"), rows(folder, "sums"), rows(folder, "shares")
    truth = {c: {r["id"]: int(r["value"]) for r in t} for c, t in rows(folder, "truth").items()}
    if not cells:
        print("nothing was published, so nothing was attacked")
        return 2
    with Pool() as pool:
        found = pool.starmap(
            judge, [(c, cells[c], sums[c], shares[c], truth[c]) for c in cells], chunksize=4)
    for words in (f[4] for f in found):
        print("\n".join(words)) if words else None
    attacked, determined, narrow, wrong = (sum(f[i] for f in found) for i in range(4))
    print(f"{len(cells)} releases, {attacked} cells attacked, {determined} determined, "
          f"{narrow} small ones with fewer than 3 values, {wrong} ranges without the truth")
    return 1 if determined or narrow or wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
