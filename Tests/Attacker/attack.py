"""Attacks published scrutiny reports by integer programming; reads the published files alone.

Usage: attack.py FOLDER, with a folder in it for each council: 1.md, 2.md ... in the order in which they were published.
truth.csv is opened only to judge what came out. Ends with 1 if something leaks, or if a report with one hidden number
too few is not caught.
"""
import csv
import os
import sys
from collections import defaultdict
from multiprocessing import Pool

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

from published import Knowledge, Released, measure, months


class Part:
    """Unknown numbers that hang together, with the sums between them."""

    def __init__(self, cells, sums, high):
        self.at = {name: i for i, name in enumerate(cells)}
        self.high = np.array([high.get(name, np.inf) for name in cells])
        places = [(r, self.at[n], s) for r, (terms, _) in enumerate(sums) for n, s in terms.items()]
        matrix = csr_matrix(([p[2] for p in places], ([p[0] for p in places], [p[1] for p in places])),
                            shape=(len(sums), len(cells)))
        right = [-constant for _, constant in sums]
        self.exact = [([(self.at[n], s) for n, s in terms.items()], c) for terms, c in sums]
        self.constraint = [LinearConstraint(matrix, right, right)] if sums else []
        self.points = []

    def solve(self, name, sign, low=0, high=np.inf):
        """The optimum of a number, None if nothing fits, infinity if there is no greatest."""
        cell = self.at[name]
        goal = np.zeros(len(self.at))
        goal[cell] = sign
        lows, highs = np.zeros(len(self.at)), self.high.copy()
        lows[cell], highs[cell] = low, min(high, highs[cell])
        found = milp(goal, constraints=self.constraint, bounds=Bounds(lows, highs),
                     integrality=np.ones(len(self.at)))
        if found.status == 0:
            point = [round(x) for x in found.x]
            # Numbers count only if they fit exactly.
            if all(sum(s * point[i] for i, s in terms) + c == 0 for terms, c in self.exact) \
                    and min(point) >= 0:
                self.points.append(point)
            return point[cell]
        if found.status == 2:
            return None
        if found.status in (3, 4):
            return np.inf
        raise RuntimeError(found.message)

    def seen(self, name):
        return {point[self.at[name]] for point in self.points}

    def values(self, name, enough):
        """The values found to be possible: all of them where there are fewer than enough."""
        if len(self.seen(name)) >= enough:
            return self.seen(name)
        least = self.solve(name, 1)
        greatest = self.solve(name, -1)
        if least is None or greatest is None:
            raise ValueError("nothing fits what was published")
        if greatest == np.inf:
            for more in range(1, enough):
                self.solve(name, 1, least + more)
        elif len(self.seen(name)) < enough and greatest - least >= 2:
            for value in range(least + 1, min(greatest, least + 200)):
                if len(self.seen(name)) >= enough:
                    break
                self.solve(name, 1, value, value)
        return self.seen(name)


class Attack:
    """What can be worked out of some releases of one council."""

    def __init__(self, releases):
        self.knowledge = Knowledge(releases)
        known, sums, high = self.knowledge.known, [], {}
        for total, parts in self.knowledge.sums:
            terms, constant = defaultdict(int), 0
            for name, sign in [(p, 1) for p in parts] + [(total, -1)]:
                if name in known:
                    constant += sign * known[name]
                else:
                    terms[name] += sign
            if terms:
                sums.append((dict(terms), constant))
            elif constant:
                raise ValueError(f"published numbers do not add up: {total}")
        for part, whole, printed in self.knowledge.shares:
            if part not in known and whole in known:
                # A whole percent, rounded: the attacker takes the greatest that fits.
                high[part] = max(k for k in range(known[whole] + 1)
                                 if abs(200 * k - 2 * printed * known[whole]) <= known[whole])
        self.part_of = {name: None for name in self.knowledge.unknown}
        parent = {name: name for name in self.part_of}

        def top(name):
            while parent[name] != name:
                parent[name] = name = parent[parent[name]]
            return name
        for terms, _ in sums:
            first, *others = list(terms)
            for other in others:
                parent[top(other)] = top(first)
        cells, own = defaultdict(list), defaultdict(list)
        for name in sorted(self.part_of, key=str):
            cells[top(name)].append(name)
        for terms, constant in sums:
            own[top(next(iter(terms)))].append((terms, constant))
        for root, names in cells.items():
            part = Part(names, own[root], high)
            for name in names:
                self.part_of[name] = part

    def leaks(self, truth):
        """How many numbers were attacked, and words for each that tells too much."""
        attacked, words = 0, []
        for name in sorted(self.knowledge.unknown, key=str):
            true = truth.get(name)
            is_small = true is not None and 1 <= true <= 5
            is_printed = name in self.knowledge.marked
            if true is None or not (is_small or is_printed):
                continue
            attacked += 1
            enough = 3 if is_small else 2
            values = self.part_of[name].values(name, enough)
            if len(values) < enough:
                words.append(f"{name}: {sorted(values)}, truly {true}")
                # A judge whose range misses the truth proves nothing.
                if true not in values:
                    words.append(f"{name}: the truth is not among them")
        return attacked, words


def read_truth(folder, knowledge):
    """The true numbers, of what is printed and of what is left over."""
    truth = {}
    with open(f"{folder}/truth.csv", newline="") as file:
        for row in csv.DictReader(file):
            what = measure(row["table"], row["row"], row["column"])
            if what:
                truth[what + (int(row["first"]), int(row["last"]))] = int(row["value"])
    for total, parts in sorted(knowledge.sums, key=str):
        if total not in truth and all(p in truth for p in parts):
            truth[total] = sum(truth[p] for p in parts)
    for total, parts in knowledge.sums:
        if parts[-1][0] == "none" and total in truth and parts[0] in truth:
            truth[parts[-1]] = truth[total] - truth[parts[0]]
    return truth


def read(folder):
    texts = sorted(f for f in os.listdir(folder) if f.endswith(".md"))
    return [Released(open(f"{folder}/{f}", encoding="utf-8").read()) for f in texts]


def judge(folder):
    """What leaks; then the same with one hidden number shown, again and again until that is caught."""
    releases = read(folder)
    attack = Attack(releases)
    truth = read_truth(folder, attack.knowledge)
    attacked, words = attack.leaks(truth)
    known = [f"{key} is {value}, truly {truth[key]}" for key, value in attack.knowledge.known.items()
             if truth.get(key, value) != value]
    words += [f"wrong number: {w}" for w in known]
    tried = caught = 0
    last = releases[-1]
    for key, value in sorted(last.numbers.items(), key=str):
        if value is not None or key[1] == "other services" or 1 <= truth.get(key, 0) <= 5:
            continue
        tried = 1
        last.numbers[key] = truth[key]
        try:
            broken = Attack(releases)
            caught = bool(broken.leaks(truth)[1])
        finally:
            last.numbers[key] = None
        if caught:
            break
    return os.path.basename(folder), len(releases), attacked, words, tried, caught


def main(parent):
    folders = sorted(f"{parent}/{name}" for name in os.listdir(parent))
    if not folders:
        print("nothing was published, so nothing was attacked")
        return 2
    with Pool() as pool:
        found = list(pool.imap_unordered(judge, folders))
    for name, _, _, words, tried, caught in sorted(found):
        for word in words:
            print(f"{name}: {word}")
        if tried and not caught:
            print(f"{name}: showing any one of the numbers hidden beside small ones is not caught")
    attacked, tried, caught = (sum(int(f[i]) for f in found) for i in (2, 4, 5))
    leaks = sum(len(f[3]) for f in found)
    pairs = sum(f[1] > 1 for f in found)
    print(f"{len(found) - pairs} releases and {pairs} pairs, {attacked} numbers attacked, {leaks} leak; "
          f"with one hidden number shown {caught} of {tried} are caught")
    return 1 if leaks or caught < 0.9 * tried or not tried else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
