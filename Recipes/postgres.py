#!/usr/bin/env python3
"""Writes the commands for psql that load a data package, or those of many councils, into PostgreSQL.

Usage: postgres.py FOLDERS [SCHEMA] | psql DATABASE     (FOLDERS: one folder, or several with a comma between)

Python's standard library is enough. The tables have the columns, types and keys of datapackage.json. psql reads the
files, so they may lie on another machine than the server. Then: psql DATABASE --csv -f headline.sql
"""
import json
import os
import sys

TYPES = {"string": "text", "integer": "bigint", "number": "double precision", "date": "date"}


def quoted(path):
    return "'" + os.path.abspath(path).replace("'", "''") + "'"


if __name__ == "__main__":
    folders = sys.argv[1].split(",")
    schema = sys.argv[2] if len(sys.argv) > 2 else "public"
    with open(os.path.join(folders[0], "datapackage.json"), encoding="utf-8") as file:
        resources = json.load(file)["resources"]
    print("\\set ON_ERROR_STOP on")
    print("BEGIN;")
    print("SET client_min_messages = warning;")
    print(f"CREATE SCHEMA IF NOT EXISTS {schema};")
    for resource in resources:
        parts = []
        for field in resource["schema"]["fields"]:
            needed = " NOT NULL" if field.get("constraints", {}).get("required") else ""
            parts.append(f"  {field['name']} {TYPES[field['type']]}{needed}")
        if "primaryKey" in resource["schema"]:
            parts.append(f"  PRIMARY KEY ({', '.join(resource['schema']['primaryKey'])})")
        print(f"CREATE TABLE {schema}.{resource['name']} (")
        print(",\n".join(parts))
        print(");")
        for folder in folders:
            print(
                f"\\copy {schema}.{resource['name']} FROM {quoted(os.path.join(folder, resource['path']))} "
                "WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')")
    print("COMMIT;")
