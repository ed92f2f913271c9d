"""Compares what a recipe counted with the figures of the program.

Usage: compare.py RECIPE.csv FIGURES.json [COUNCIL]
"""
import csv
import json
import sys

with open(sys.argv[1], newline="") as file:
    rows = [row for row in csv.DictReader(file) if len(sys.argv) < 4 or row["council"] == sys.argv[3]]
counted = {
    (row["programme"], row["figure"]): (int(float(row["numerator"])), int(float(row["denominator"])))
    for row in rows if int(float(row["denominator"])) > 0}
with open(sys.argv[2]) as file:
    programmes = json.load(file)["programmes"]
parts = {"service", "team", "month", "cohort", "quarter", "moderated_by", "graded_by"}
expected = {}
for programme in programmes:
    for figure in programme["figures"]:
        if figure["id"] not in ("grades.good_or_outstanding", "moderation.share", "moderation.retained"):
            continue
        if parts & figure.keys() or figure.get("rating", "overall") != "overall":
            continue
        if figure.get("denominator"):
            expected[programme["programme"], figure["id"]] = (figure["numerator"], figure["denominator"])
if not expected or counted != expected:
    for key in sorted(set(counted) | set(expected)):
        if counted.get(key) != expected.get(key):
            print(f"{key}: the recipe counts {counted.get(key)}, the program {expected.get(key)}")
    sys.exit(1)
print(f"    {len(expected)} figures agree")
