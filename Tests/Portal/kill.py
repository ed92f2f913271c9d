"""Kills a portal while people save: nothing that was acknowledged may be lost, and the store has to be whole.

Usage: kill.py PORTAL PLR WORKSPACE FOLDER COUNT
"""
import re
import subprocess
import sys
import threading
import time

from portal import Client, Portal

program, plr, workspace, folder, count = sys.argv[1:5] + [int(sys.argv[5])]
portal = Portal(program, workspace, folder)
people = ["TM-01", "TM-02", "TM-03", "TM-04"]
drafts, acknowledged = {}, {}
for person in people:
    client = Client(portal.port, person)
    client.get("/reviews/start")
    # A team that none of them belongs to.
    status = client.post("/reviews/start", {"case": f"C-{7700 + people.index(person)}", "team": "EH-1"})
    assert status == 200, (status, client.page[:2000])
    drafts[person] = client.path
    acknowledged[person] = None


def work(person, turn, stop):
    """Saves again and again; what was acknowledged is remembered."""
    try:
        client = Client(portal.port, person)
        step = 0
        while not stop.is_set():
            client.get(drafts[person] + "/planning")
            words = f"kept {person} {turn}-{step}"
            status, headers, _ = client.ask(
                "POST", drafts[person] + "/planning",
                __import__("urllib.parse").parse.urlencode(
                    {**client.hidden(), "domains.planning.because": words, "button": "later"}),
                {"Content-Type": "application/x-www-form-urlencoded"})
            if status == 303 and "said=saved" in headers.get("Location", ""):
                acknowledged[person] = words
            step += 1
    except Exception:
        pass  # The portal was killed: whatever was under way was not acknowledged.


lost, saved = 0, 0
for turn in range(count):
    stop = threading.Event()
    threads = [threading.Thread(target=work, args=(person, turn, stop)) for person in people]
    for thread in threads:
        thread.start()
    time.sleep(0.05 + (turn * 37 % 100) / 250)
    portal.kill()
    stop.set()
    for thread in threads:
        thread.join()
    portal.start()
    for person in people:
        if acknowledged[person] is None:
            continue
        client = Client(portal.port, person)
        client.get(drafts[person] + "/planning")
        found = re.search(r'name="domains.planning.because"[^>]*>\n?([^<]*)<', client.page)
        words = found.group(1) if found else ""
        # A later one may be there that was written and not acknowledged; an earlier one may not.
        key = lambda text: tuple(int(n) for n in text.split()[-1].split("-"))
        saved += 1
        if not words.startswith("kept") or key(words) < key(acknowledged[person]):
            lost += 1
            print(f"lost: {person} has {words!r} and was told {acknowledged[person]!r}")
stopped = portal.stop()
check = subprocess.run([plr, "journal", "verify", "--workspace", folder, "--as", "QA-01"], capture_output=True, text=True)
print(f"{count} kills, {saved} acknowledged texts looked for, {lost} lost; the journal: {check.stdout.strip() or check.stderr.strip()}")
sys.exit(1 if lost or check.returncode or stopped else 0)
