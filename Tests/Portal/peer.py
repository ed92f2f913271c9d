"""What a page of the list of reviews costs here and in a plain FastAPI page of the same table, in one run.

Usage: peer.py PORTAL WORKSPACE FOLDER [REQUESTS]
Wants fastapi, uvicorn and jinja2, and a release build of the portal. The peer looks up a session by its cookie, counts the
reviews and shows 25 of them with a template that escapes. It has no roles, no blindness, no filters and no journal.
"""
import http.client
import os
import subprocess
import sys
import textwrap
import time

from portal import Client, Portal

program, workspace, folder = sys.argv[1:4]
requests = int(sys.argv[4]) if len(sys.argv) > 4 else 400

PEER = textwrap.dedent('''
    import sqlite3, sys
    import uvicorn
    from fastapi import FastAPI, Request
    from fastapi.responses import HTMLResponse
    from jinja2 import Environment

    ROWS = """
        SELECT h.name, r.month / 12 || '-' || printf('%02d', r.month % 12 + 1), s.name, t.name, a.name, r.state
        FROM   review r
        JOIN   review_heading h ON h.review = r.id
        JOIN   service s ON s.id = r.service
        JOIN   team t ON t.id = r.team
        JOIN   person a ON a.id = r.auditor
        ORDER BY r.month, h.name LIMIT 25 OFFSET ?"""
    PAGE = Environment(autoescape=True).from_string("""<!DOCTYPE html><html lang="en"><head><title>Reviews</title></head>
        <body><nav>{% for word in links %}<a href="/{{ word }}">{{ word }}</a> {% endfor %}</nav><main><h1>Reviews</h1>
        <table><caption>Reviews</caption><thead><tr>{% for word in columns %}<th scope="col">{{ word }}</th>{% endfor %}</tr>
        </thead><tbody>{% for row in rows %}<tr><th scope="row"><a href="/reviews/{{ row[0] }}">{{ row[0] }}</a></th>
        {% for cell in row[1:] %}<td>{{ cell }}</td>{% endfor %}</tr>{% endfor %}</tbody></table>
        <p>{{ count }} reviews</p></main></body></html>""")
    store = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True, check_same_thread=False)
    sessions = sqlite3.connect(":memory:", check_same_thread=False)
    sessions.execute("CREATE TABLE session (name TEXT PRIMARY KEY, person TEXT)")
    sessions.execute("INSERT INTO session VALUES ('one', 'QA-01')")
    app = FastAPI()

    @app.get("/reviews", response_class=HTMLResponse)
    async def reviews(request: Request, page: int = 1):
        person = sessions.execute(
            "SELECT person FROM session WHERE name = ?", [request.cookies.get("session")]).fetchone()
        if person is None:
            return HTMLResponse("sign in", status_code=401)
        count = store.execute("SELECT count(*) FROM review").fetchone()[0]
        rows = store.execute(ROWS, [25 * (page - 1)]).fetchall()
        return PAGE.render(
            rows=rows, count=count, columns=["Review", "Month", "Service", "Team", "Auditor", "State"],
            links=["reviews", "actions", "themes", "reports", "figures", "account"])

    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[2]), log_level="error", access_log=False)
''')


def spent(process):
    """Seconds of processor time of a process so far, all its threads."""
    tasks = f"/proc/{process.pid}/task"
    return sum(int(open(f"{tasks}/{one}/schedstat").read().split()[0]) for one in os.listdir(tasks)) / 1e9


def cost(process, port, path, cookie):
    """Milliseconds of processor time a request, and how large the page is."""
    connection = http.client.HTTPConnection("127.0.0.1", port)

    def ask():
        connection.request("GET", path, headers={"Cookie": cookie})
        answer = connection.getresponse()
        page = answer.read()
        assert answer.status == 200, (answer.status, page[:300])
        return len(page)

    size = [ask() for _ in range(20)][-1]
    before = spent(process)
    for _ in range(requests):
        ask()
    return 1000 * (spent(process) - before) / requests, size


portal = Portal(program, workspace, folder)
port = portal.port + 1 if portal.port < 65_000 else portal.port - 1
with open(os.path.join(folder, "peer.py"), "w", encoding="utf-8") as file:
    file.write(PEER)
peer = subprocess.Popen([sys.executable, file.name, os.path.join(folder, "plr.sqlite"), str(port)])
try:
    for _ in range(100):
        try:
            http.client.HTTPConnection("127.0.0.1", port).connect()
            break
        except OSError:
            time.sleep(0.1)
    client = Client(portal.port, "QA-01")
    for turn in range(1, 4):
        here, size = cost(portal.process, portal.port, "/reviews", f"__Host-plr-session={client.cookie}")
        there, other = cost(peer, port, "/reviews", "session=one")
        print(f"turn {turn}: here {here:.2f} ms for {size} bytes, FastAPI {there:.2f} ms for {other} bytes, "
              f"ratio {here / there:.2f}", flush=True)
finally:
    peer.kill()
    portal.stop()
