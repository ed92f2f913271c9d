#!/usr/bin/env bash
# The description of the interface for programs in a validator, and every answer against it.
# Usage: Tests/Portal/openapi.sh PORTAL WORKSPACE
set -euo pipefail
portal=$(realpath "$1") workspace=$(realpath "$2")
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PYTHONDONTWRITEBYTECODE=1
venv="$root/.build/openapi-venv"
if ! "$venv/bin/python" -c 'import openapi_spec_validator' 2>/dev/null; then
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" install -q --disable-pip-version-check 'openapi-spec-validator>=0.7,<1'
fi
"$venv/bin/python" "$root/Tests/Portal/openapi.py" "$portal" "$workspace" "$work/council"
