#!/usr/bin/env python3
"""A data package, or those of many councils, in DuckDB (pip install duckdb).

Usage: duckdb.py FOLDERS [--changes FOLDERS] [--parquet FOLDER] [--sql FILE]

FOLDERS is one folder, or several with a comma between. Each table is read with the columns and types of
datapackage.json. --changes brings it up to date with packages of changes. --parquet writes every table as Parquet,
which the program itself does not write. --sql runs a file of yours; else headline.sql is run. What comes out is
printed as comma-separated values.
"""
import argparse
import csv
import json
import os
import sys

# This file has the name of the library: what is beside it is not looked for.
sys.path = [path for path in sys.path if os.path.realpath(path or ".") != os.path.dirname(os.path.realpath(__file__))]
import duckdb  # noqa: E402

TYPES = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "date": "DATE"}
HERE = os.path.dirname(os.path.realpath(__file__))


def load(database, schema, folders):
    """Makes every table, with the rows of all folders."""
    with open(os.path.join(folders[0], "datapackage.json"), encoding="utf-8") as file:
        package = json.load(file)
    for resource in package["resources"]:
        columns = ", ".join(
            f"'{field['name']}': '{TYPES[field['type']]}'" for field in resource["schema"]["fields"])
        paths = ", ".join("'" + os.path.join(f, resource["path"]).replace("'", "''") + "'" for f in folders)
        database.execute(
            f"CREATE TABLE {schema}.{resource['name']} AS SELECT * FROM read_csv([{paths}], header = true, "
            f"columns = {{{columns}}}, nullstr = '', quote = '\"', escape = '\"', strict_mode = true, "
            "auto_detect = false, delim = ',')")
    return [resource["name"] for resource in package["resources"]]


def text(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return file.read()


if __name__ == "__main__":
    words = argparse.ArgumentParser()
    words.add_argument("folders")
    words.add_argument("--changes")
    words.add_argument("--parquet")
    words.add_argument("--sql")
    given = words.parse_args()
    database = duckdb.connect()
    tables = load(database, "main", given.folders.split(","))
    if given.changes:
        database.execute("CREATE SCHEMA changes")
        load(database, "changes", given.changes.split(","))
        database.execute(text("changes.sql"))
    if given.parquet:
        os.makedirs(given.parquet, mode=0o700, exist_ok=True)
        for table in tables:
            path = os.path.join(given.parquet, table + ".parquet").replace("'", "''")
            database.execute(f"COPY {table} TO '{path}' (FORMAT parquet)")
    found = database.execute(text(given.sql or "headline.sql"))
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow([column[0] for column in found.description])
    out.writerows(found.fetchall())
