#!/usr/bin/env python3
"""The headline figures of a data package with Python's standard library alone.

Usage: figures.py FOLDER [FOLDER ...]   prints comma-separated values, a row for each programme and figure.
"""
import collections
import csv
import os
import sys


def table(folder, name):
    """The rows of a table. utf-8-sig reads files for Excel as well as plain ones."""
    with open(os.path.join(folder, name + ".csv"), encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def headline(folder):
    years = {row["month"]: row["financial_year"] for row in table(folder, "months")}
    reviews = {row["review"]: row for row in table(folder, "reviews")}
    latest = max((years[row["month"]] for row in reviews.values()), default=None)
    counts = collections.defaultdict(lambda: [0, 0])

    def count(row, figure, flag):
        # A blank flag is one that is not known: it is in neither number.
        if years[row["month"]] == latest and flag != "":
            numbers = counts[row["council"], row["programme"], figure]
            numbers[0] += int(flag)
            numbers[1] += 1

    for row in reviews.values():
        count(row, "moderation.share", row["is_moderated"])
    for row in table(folder, "grades"):
        if row["domain"] == "overall":
            count(row, "grades.good_or_outstanding", row["good_or_better"])
    for row in table(folder, "moderations"):
        count(row, "moderation.retained", row["is_kept"])
    return counts


if __name__ == "__main__":
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["council", "programme", "figure", "numerator", "denominator"])
    for folder in sys.argv[1:]:
        for key, numbers in sorted(headline(folder).items()):
            out.writerow([*key, *numbers])
