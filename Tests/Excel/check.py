"""Compares a workbook with the figures it was made from, as openpyxl and LibreOffice Calc read it."""

import csv
import json
import math
import pathlib
import sys
import zipfile

import openpyxl



def number(text):
    """A number as Calc writes it, which keeps the sign of a percentage."""
    return float(text[:-1]) / 100 if text.endswith("%") else float(text)


work = pathlib.Path(sys.argv[1])
book = openpyxl.load_workbook(work / "figures.xlsx")
charted = {
    "Grades by domain", "By service", "By team", "By month", "Moderation by domain", "Themes"
}
for name in book.sheetnames[3:]:
    sheet = book[name]
    tables = list(sheet.tables.values())
    assert len(tables) == 1, f"{name}: {len(tables)} tables"
    assert tables[0].autoFilter is not None, f"{name}: no filter"
    assert (len(sheet._charts) == 1) == (name in charted), f"{name}: {len(sheet._charts)} charts"
    assert not sheet.merged_cells.ranges, f"{name}: merged cells"
    for row in sheet.iter_rows():
        for cell in row:
            assert cell.data_type != "f", f"{name} {cell.coordinate}: a formula"
            assert cell.value not in (None, ""), f"{name} {cell.coordinate}: blank"
parts = zipfile.ZipFile(work / "figures.xlsx").namelist()
assert not [p for p in parts if "vba" in p.lower() or "externalLink" in p], parts

programmes = json.loads((work / "figures.json").read_text())["programmes"]
expected = {}
for programme in programmes:
    for figure in programme["figures"]:
        # The whole programme: no service, team, month or cohort.
        if figure["id"] == "grades.good_or_outstanding" and not {
            "service", "team", "month", "cohort"
        } & figure.keys():
            expected[programme["name"], figure["rating"]] = figure
with open(work / "csv" / "figures-Grades by domain.csv", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))
assert len(rows) == len(expected) > 0, (len(rows), len(expected))
for row in rows:
    figure = expected[row["programme"], row["rating"]]
    for grade, count in figure["grades"].items():
        assert int(row[grade]) == count, (row, figure)
    assert int(row["graded good or outstanding"]) == figure["numerator"]
    assert int(row["graded"]) == figure["denominator"]
    for heading, value in {
        "good or outstanding": figure["value"],
        "good or outstanding: low": figure["interval"]["lower"],
        "good or outstanding: high": figure["interval"]["upper"],
    }.items():
        assert math.isclose(number(row[heading]), value, rel_tol=1e-9), (heading, row, figure)
pdf = (work / "figures.pdf").read_bytes()
assert pdf.startswith(b"%PDF") and len(pdf) > 50_000
print(f"Workbook: {len(book.sheetnames)} sheets, {len(rows)} rows compared in Calc, no macros")
