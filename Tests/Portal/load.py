"""Loads a portal with arrivals at random times and prints what pages and saves cost. Wants a release build.

Usage: load.py PORTAL WORKSPACE FOLDER OPEN_LOOP [SECONDS]
OPEN_LOOP is a program that takes RATE SECONDS HOST:PORT REQUESTS and prints JSON with p99, late_ms and status.
Many people are signed in; nine requests of ten read a page, one saves a domain of a draft that nobody else has open.
"""
import json
import os
import re
import subprocess
import sys
import time
import urllib.parse

from portal import Client, Portal

program, workspace, folder, open_loop = sys.argv[1:5]
seconds = int(sys.argv[5]) if len(sys.argv) > 5 else 30
began = time.perf_counter()
portal = Portal(program, workspace, folder)
print(f"start: {1000 * (time.perf_counter() - began):.0f} ms to the first line with the copy of the workspace")
portal.stop()
began = time.perf_counter()
portal.start()
Client(portal.port).get("/health")
print(f"start: {1000 * (time.perf_counter() - began):.0f} ms to the first answer")


def spent():
    """Seconds of processor time so far, user and system."""
    fields = open(f"/proc/{portal.process.pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(name="VmRSS"):
    text = open(f"/proc/{portal.process.pid}/status").read()
    return int(re.search(rf"{name}:\s+(\d+)", text).group(1)) / 1024


MANAGERS = [f"TM-{n:02}" for n in range(1, 13)]
clients = [Client(portal.port, MANAGERS[n % len(MANAGERS)]) for n in range(1_000)]
clients = [client for client in clients if client.cookie]
print(f"{len(clients)} sessions open, {memory():.0f} MB")


def asked(client, method, path, body=None):
    headers = {"Cookie": f"__Host-plr-session={client.cookie}"}
    if body is not None:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        headers["Origin"] = f"http://127.0.0.1:{portal.port}"
    return {"method": method, "path": path, "headers": headers, **({"body": body} if body else {})}


DOMAINS = ["case-recording", "assessments", "planning", "voice-of-the-child", "outcomes", "management-oversight"]
drafts, saves = [], []
for n in range(100):
    client = clients[n]
    client.get("/reviews/start")
    # A team that none of them belongs to.
    status = client.post("/reviews/start", {"case": f"C-{8000 + n}", "team": "EH-1"})
    assert status == 200, (status, client.page[:3000])
    drafts.append((client, client.path))
for client, path in drafts:
    client.get(path)
    pages = sorted(set(re.findall(rf'href="({re.escape(path)}/[a-z-]+)"', client.page)))
    for page in pages:
        client.get(page)
        because = re.search(r'name="(domains\.[a-z_]+\.because)"', client.page)
        if because is None:
            continue
        fields = {**client.hidden(), because.group(1): f"Seen in the record of {path}.", "button": "later"}
        saves.append(asked(client, "POST", page, urllib.parse.urlencode(fields)))
reads = []
for client in clients:
    reads.append(asked(client, "GET", "/"))
    reads.append(asked(client, "GET", "/reviews"))
for client, path in drafts:
    reads += [asked(client, "GET", path), asked(client, "GET", path + "/planning")] * 5
print(f"{len(drafts)} drafts, {len(saves)} saves, {len(reads)} reads to draw from, {memory():.0f} MB")


def run(name, rate, seconds, reads, saves):
    mix = [dict(one, weight=9 / len(reads)) for one in reads]
    mix += [dict(one, weight=1 / len(saves)) for one in saves]
    with open(os.path.join(folder, "requests.json"), "w") as file:
        json.dump(mix, file)
    before = spent()
    out = subprocess.run(
        [sys.executable, open_loop, str(rate), str(seconds), f"127.0.0.1:{portal.port}", file.name],
        capture_output=True, text=True, check=True)
    report = json.loads(out.stdout)
    cost = 1000 * (spent() - before) / report["requests"]
    print(f"{name}: {report} {cost:.2f} ms of processor time a request, {memory():.0f} MB", flush=True)
    return report


def by(path):
    return [one for one in reads if re.fullmatch(path, one["path"])]


run("warm", 50, 5, reads, [])
for name, path in [("front page", "/"), ("list of reviews", "/reviews"), ("task list", r"/reviews/[^/]+/form"),
                   ("domain page", r"/reviews/[^/]+/form/planning")]:
    run(name, 100, 8, by(path), [])
run("saves alone", 50, len(saves) // 50, [], saves)
run("100 a second", 100, seconds, reads, saves)
run("300 a second", 300, seconds, reads, saves)
print(f"most memory: {memory('VmHWM'):.0f} MB")
print("stopped with", portal.stop())
