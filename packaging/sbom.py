"""What the program is built of, as CycloneDX: the packages a build resolved, and the system's libraries it speaks to.

Usage: sbom.py LIBRARY ... - after a build, in the project's folder; prints JSON. A package that the manifest names and no
build resolved is an error: a list with a hole would be taken for a whole one.
"""
import json
import re
import subprocess
import sys


def told(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


def name(url):
    return url.rstrip("/").rsplit("/", 1)[-1].removesuffix(".git").lower()


def commit():
    """Which commit it is; a folder that was unpacked does not know."""
    try:
        return told("git", "describe", "--always", "--tags")
    except (OSError, subprocess.CalledProcessError):
        return "unknown"


def package(pin):
    place = re.sub(r"^https?://|\.git$", "", pin["location"])
    version = pin["state"].get("version") or pin["state"]["revision"]
    return {
        "type": "library", "bom-ref": f"pkg:swift/{place}@{version}", "name": pin["identity"], "version": version,
        "purl": f"pkg:swift/{place}@{version}",
        "externalReferences": [{"type": "vcs", "url": pin["location"], "comment": pin["state"]["revision"]}],
    }


def library(title):
    version = told("dpkg-query", "-W", "-f", "${Version}", title)
    return {"type": "library", "bom-ref": f"pkg:deb/debian/{title}@{version}", "name": title, "version": version,
            "purl": f"pkg:deb/debian/{title}@{version}"}


def main():
    with open("Package.resolved", encoding="utf-8") as file:
        parts = [package(pin) for pin in json.load(file)["pins"]]
    with open("Package.swift", encoding="utf-8") as file:
        named = re.findall(r'\.package\(\s*url:\s*"([^"]+)"', file.read())
    # A mirror has another address, and the same name.
    known = {name(part["externalReferences"][0]["url"]) for part in parts}
    if missing := [url for url in named if name(url) not in known]:
        sys.exit(f"Package.resolved does not name {', '.join(missing)}: build first")
    parts += [library(name) for name in sys.argv[1:]]
    parts.append({"type": "platform", "bom-ref": "swift", "name": "swift",
                  "version": re.search(r"Swift version (\S+)", told("swift", "--version")).group(1)})
    print(json.dumps({
        "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
        "metadata": {"component": {"type": "application", "bom-ref": "practice-learning", "name": "practice-learning",
                                   "version": commit()}},
        "components": parts,
        "dependencies": [{"ref": "practice-learning", "dependsOn": [part["bom-ref"] for part in parts]}],
    }, indent=2))


main()
