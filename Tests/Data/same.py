"""Whether a package brought up to date with a package of changes is the package of today, table by table.

Usage: same.py BEFORE CHANGES NOW     (in the environment that has DuckDB)
"""
import importlib.util
import os
import sys

recipes = os.path.join(os.path.dirname(os.path.realpath(__file__)), "..", "..", "Recipes")
description = importlib.util.spec_from_file_location("recipe", os.path.join(recipes, "duckdb.py"))
recipe = importlib.util.module_from_spec(description)
description.loader.exec_module(recipe)

database = recipe.duckdb.connect()
tables = recipe.load(database, "main", [sys.argv[1]])
database.execute("CREATE SCHEMA changes; CREATE SCHEMA today")
recipe.load(database, "changes", [sys.argv[2]])
recipe.load(database, "today", [sys.argv[3]])
# Of the package itself its position differs.
tables = [name for name in tables if name not in ("package", "changed_reviews", "changed_actions")]


def different():
    found = []
    for table in tables:
        def rows(one, other):
            return database.execute(
                f"SELECT count(*) FROM (SELECT * FROM {one}.{table} EXCEPT ALL SELECT * FROM {other}.{table})"
            ).fetchone()[0]
        if rows("main", "today") + rows("today", "main") > 0:
            found.append(table)
    return found


before = different()
database.execute(recipe.text("changes.sql"))
after = different()
size = database.execute("SELECT count(*) FROM changes.reviews").fetchone()[0]
whole = database.execute("SELECT count(*) FROM today.reviews").fetchone()[0]
print(f"    differed: {', '.join(before)}; now: {', '.join(after) or 'none'}; {size} of {whole} reviews came again")
sys.exit(1 if after or not before or size >= whole else 0)
