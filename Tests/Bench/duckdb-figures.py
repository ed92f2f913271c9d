"""The yardstick of `plr figures` as text: DuckDB counts the same groups of the same reviews on its own
stored tables with two threads. Usage: duckdb-figures.py load PLR.sqlite FILE | count FILE"""

import sys
import time

import duckdb

RATINGS = [
    "case_recording", "assessments", "planning", "voice_of_the_child", "outcomes",
    "management_oversight", "overall", "impact",
]
TABLES = {
    "review": ["id", "programme", "month", "cohort"] + RATINGS,
    "moderation": ["review", "final_overall", "reason", "resolution"] + RATINGS,
    "allocation": ["programme", "month", "exempt", "review"],
    "finding_theme": ["review", "kind", "domain", "theme", "month", "programme"],
}
YEAR = "month BETWEEN 2025 * 12 + 3 AND 2026 * 12 + 2"


def load(store: str, path: str) -> None:
    """Copies the tables out of the store; done before anything is measured."""
    import sqlite3

    source = sqlite3.connect(store)
    target = duckdb.connect(path)
    for table, columns in TABLES.items():
        rows = source.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()
        target.execute(
            f"CREATE TABLE {table} ({', '.join(c + ' INTEGER' for c in columns)})")
        lines = "\n".join(",".join("" if v is None else str(v) for v in row) for row in rows)
        with open(path + ".csv", "w", encoding="utf-8") as file:
            file.write(lines)
        target.execute(f"COPY {table} FROM '{path}.csv' (HEADER false, NULLSTR '')")


def count(path: str) -> None:
    """Counts what the text shows: whole programmes, cohorts, second grades, themes, allocations."""
    db = duckdb.connect(path, read_only=True, config={"threads": 2})
    start = time.perf_counter()
    grades = ", ".join(
        f"count(*) FILTER ({r} = {g})" for r in RATINGS for g in range(5))
    pairs = ", ".join(
        f"count(*) FILTER (r.{r} {sign} m.{r})" for r in RATINGS[:7] for sign in "=<>")
    cells = ", ".join(
        f"count(*) FILTER (r.overall = {a} AND m.overall = {b})"
        for a in range(1, 5) for b in range(1, 5))
    for query in [
        f"SELECT programme, cohort, count(*), {grades} FROM review WHERE {YEAR} GROUP BY ALL",
        f"""SELECT r.programme, count(*), {pairs}, {cells},
                   count(*) FILTER (r.overall = m.final_overall AND m.resolution >= 0)
            FROM review r JOIN moderation m ON m.review = r.id WHERE r.{YEAR} GROUP BY ALL""",
        f"""SELECT programme, kind, theme, count(DISTINCT review) FROM finding_theme
            WHERE {YEAR} GROUP BY ALL""",
        f"""SELECT programme, exempt, count(*), count(review) FROM allocation
            WHERE {YEAR} GROUP BY ALL""",
    ]:
        db.execute(query).fetchall()
    print(f"{time.perf_counter() - start:.3f}")


if __name__ == "__main__":
    load(*sys.argv[2:4]) if sys.argv[1] == "load" else count(sys.argv[2])
