"""A portal of a copy of the sample council for checks from outside, and a plain client of it.

Python's own library alone. The portal is started with the sign-on of a demonstration on a port that is free.
"""
import contextlib
import http.client
import os
import re
import shutil
import signal
import subprocess
import urllib.parse


class Portal:
    """A running portal; `folder` is its own copy of a workspace."""

    def __init__(self, program, workspace, folder, today="2026-04-15", demonstration=True):
        self.program, self.folder, self.today, self.port = program, folder, today, 0
        self.words = ["--demonstration"] if demonstration else []
        if workspace:
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(workspace, folder)
        self.process = None
        self.start()

    def start(self, today=None):
        """Starts it, on the port it had before where it had one."""
        self.today = today or self.today
        environment = dict(os.environ, PLR_TODAY=self.today)
        self.process = subprocess.Popen(
            [self.program, "serve", "--workspace", self.folder, *self.words, "--port", str(self.port)],
            stdout=subprocess.PIPE, text=True, env=environment)
        line = self.process.stdout.readline()
        self.port = int(line.rsplit(":", 1)[1])

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)


class Client:
    """Somebody at a portal."""

    def __init__(self, port, person=None):
        self.port, self.cookie, self.page, self.path = port, None, "", "/"
        if person:
            self.post("/sign-in", {"person": person}, hidden=False)

    def ask(self, method, path, body=None, headers=None, timeout=30):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        with contextlib.closing(connection):
            all_headers = dict(headers or {})
            if self.cookie and "Cookie" not in all_headers:
                all_headers["Cookie"] = f"__Host-plr-session={self.cookie}"
            connection.request(method, path, body, all_headers)
            answer = connection.getresponse()
            data = answer.read()
            for name, value in answer.getheaders():
                if name.lower() == "set-cookie":
                    self.cookie = value.split(";")[0].split("=", 1)[1] or None
            return answer.status, dict(answer.getheaders()), data

    def get(self, path):
        status, headers, data = self.ask("GET", path)
        for _ in range(5):
            if status != 303:
                break
            path = headers["Location"]
            status, headers, data = self.ask("GET", path)
        self.page, self.path = data.decode("utf-8", "replace"), path.split("?")[0]
        return status

    def hidden(self):
        main = self.page[self.page.find("<main"):]
        fields = {}
        for name, value in re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', main):
            fields.setdefault(name, value)
        return fields

    def post(self, path, fields, hidden=True):
        all_fields = {**(self.hidden() if hidden else {}), **fields}
        status, headers, data = self.ask(
            "POST", path, urllib.parse.urlencode(all_fields),
            {"Content-Type": "application/x-www-form-urlencoded"})
        self.location = headers.get("Location")
        if status == 303:
            return self.get(self.location)
        self.page, self.path = data.decode("utf-8", "replace"), path
        return status
