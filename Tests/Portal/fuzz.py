"""Asks a portal for what no page of it asks: every address with every kind of nonsense. Nothing may end in a 5xx.

Usage: fuzz.py PORTAL WORKSPACE FOLDER COUNT
"""
import random
import re
import socket
import sys
import urllib.parse

from portal import Client, Portal

program, workspace, folder, count = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
numbers = random.Random(7)
portal = Portal(program, workspace, folder)
people = ["TM-01", "QA-01", "SW-101", "ADM-01", "DIR-01", "SM-01", "BRD-01", "PSW-01", "INS-01", "MOD-01"]
clients = []
for person in people:
    client = Client(portal.port, person)
    if client.cookie:
        clients.append(client)
assert len(clients) > 5, "the sample council has too few of the people"

# Addresses as the first pages name them, and what those lead to. Whole reports and the coding of themes take their
# time over a year of reviews; what is typed into them is tried in process.
SLOW = ("/reports", "/themes/code", "/exports", "/figures", "/assets")
addresses = {"/", "/sign-in", "/sign-out", "/kept", "/health", "/ready", "/help"}


def learn(page):
    addresses.update(
        link.split("#")[0] for link in re.findall(r'(?:href|action)="(/[^"]*)"', page) if not link.startswith(SLOW))


for client in clients:
    client.get("/")
    learn(client.page)
for client in clients:
    for path in numbers.sample(sorted(addresses), min(6, len(addresses))):
        client.get(path)
        learn(client.page)
addresses = sorted(addresses)
print(f"{len(addresses)} addresses, {len(clients)} people")

NONSENSE = [
    "", "x" * 20_000, "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "\x00\x01\x1b[2J", "' OR 1=1 --",
    "../../etc/passwd", "%00", "\u202e\ufeff\U0001F600", "-1", "9" * 40, "2026-99-99", "TM-02", "QA-01",
    "943 476 5919", "born on 3 March 2014", "{{name}}", "a: b\n- c", "a\r\nSet-Cookie: x=y", "on", "yes", "good",
    "\ud7ff", "&amp;", "\t", "🙂" * 400,
]
TYPES = ["application/x-www-form-urlencoded", "application/json", "text/plain", "", "multipart/form-data",
         "multipart/form-data; boundary=x", "application/x-www-form-urlencoded; charset=utf-16"]


def word():
    return numbers.choice(NONSENSE)


def path():
    base = numbers.choice(addresses)
    kind = numbers.random()
    if kind < 0.5:
        return base
    if kind < 0.6:
        return base.split("?")[0] + "?" + urllib.parse.urlencode(
            {numbers.choice(["page", "sort", "period", "said", "which", "team", "x"]): word()})
    if kind < 0.7:
        return base + "?page=1&page=2"
    steps = base.split("?")[0].split("/")
    steps[numbers.randrange(len(steps))] = urllib.parse.quote(word()[:300], safe="")
    return "/".join(steps) if steps[0] == "" else "/" + "/".join(steps)


statuses = {}
faults = []
for turn in range(count):
    client = numbers.choice(clients)
    if client.cookie is None or turn % 500 == 499:
        client.post("/sign-in", {"person": people[clients.index(client) % len(people)]}, hidden=False)
    where = path()
    kind = numbers.random()
    try:
        if kind < 0.35:
            status, _, data = client.ask(numbers.choice(["GET", "GET", "GET", "HEAD", "PUT", "DELETE"]), where)
        elif kind < 0.75:
            client.get(where)
            fields = client.hidden()
            names = re.findall(r'name="([^"]+)"', client.page[client.page.find("<main"):])
            for name in names:
                if name not in ("token", "form") or numbers.random() < 0.05:
                    if numbers.random() < 0.8:
                        fields[name] = word()
            # Nobody is signed out or switched off by chance.
            if numbers.random() < 0.1:
                fields.pop(numbers.choice(sorted(fields)), None) if fields else None
            body = urllib.parse.urlencode(fields, errors="surrogatepass")
            if numbers.random() < 0.05:
                body += "&" + body
            to = client.path if not client.path.startswith("/sign-out") else "/help"
            status, _, data = client.ask(
                "POST", to, body, {"Content-Type": "application/x-www-form-urlencoded"})
        else:
            body = bytes(numbers.randrange(256) for _ in range(numbers.choice([0, 1, 50, 3000])))
            headers = {"Content-Type": numbers.choice(TYPES)}
            if numbers.random() < 0.1:
                headers["Cookie"] = "__Host-plr-session=" + urllib.parse.quote(word()[:2000])
            if numbers.random() < 0.1:
                headers["Origin"] = "https://elsewhere.example"
            status, _, data = client.ask("POST", where, body, headers)
    except (OSError, ValueError) as error:
        status, data = f"{type(error).__name__}", b""
    statuses[status] = statuses.get(status, 0) + 1
    if isinstance(status, int) and status >= 500:
        faults.append((status, where))

# What comes slowly, too large or in too many headers.
huge = Client(portal.port, "TM-01")
with socket.create_connection(("127.0.0.1", portal.port), timeout=20) as line:
    line.sendall(
        b"POST /reviews/start HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        b"Content-Length: 104857600\r\nCookie: __Host-plr-session=" + (huge.cookie or "").encode() + b"\r\n\r\n")
    try:
        for _ in range(200):
            line.sendall(b"a" * 65_536)
    except OSError:
        pass
    line.settimeout(10)
    try:
        answer = line.recv(200)
    except OSError:
        answer = b""
    assert answer == b"" or b" 413 " in answer or b" 400 " in answer, answer
with socket.create_connection(("127.0.0.1", portal.port), timeout=20) as line:
    try:
        line.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"".join(
            b"X-%d: %s\r\n" % (n, b"y" * 500) for n in range(2_000)) + b"\r\n")
        answer = line.recv(200)
    except OSError:
        answer = b""
    assert b" 500 " not in answer and b" 200 " not in answer, answer

assert Client(portal.port, "TM-01").get("/") == 200, "the portal does not answer any more"
print("statuses:", dict(sorted(statuses.items(), key=str)))
stopped = portal.stop()
for status, where in faults[:20]:
    print(f"{status}: {where[:200]!r}")
print(f"{count} requests, {len(faults)} of them ended in a fault of the portal; it stopped with {stopped}")
sys.exit(1 if faults or stopped != 0 else 0)
