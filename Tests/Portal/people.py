"""People at a portal, each in a browser window of their own: they find fields by their labels and buttons by their
words, as a person does. Whatever a page answers with 500 or more, and whatever the browser complains of (a breach of
the content security policy among it), fails the run.
"""
import base64
import hashlib
import hmac
import re
import struct
import time

from playwright.sync_api import Error, sync_playwright


def digits(key, ahead):
    """The six digits of an app with a key, some steps of 30 seconds ahead (RFC 6238)."""
    step = struct.pack(">Q", int(time.time()) // 30 + ahead)
    digest = hmac.new(base64.b32decode(key.replace(" ", "")), step, hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


class Wrong(AssertionError):
    """Something that a person would not have seen."""


def soon(wrong, seconds=5):
    """What a person sees after a moment and not at once - where the focus goes when a page has been drawn, a table that
    moves, words a script writes: asks again until nothing is wrong, and returns what still is after some seconds."""
    until = time.monotonic() + seconds
    while (found := wrong()) and time.monotonic() < until:
        time.sleep(0.05)
    return found


class Street:
    """A browser, the portal it looks at, and everything that went wrong on the way."""

    def __init__(self, driver, portal, scripts, invite=None):
        """`invite` gives the path of somebody's link; without it the portal lets people choose whom to be."""
        self.portal, self.scripts, self.invite, self.wrong, self.people = portal, scripts, invite, [], {}
        self.browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])

    @property
    def base(self):
        return f"http://localhost:{self.portal.port}"

    def person(self, name):
        """Somebody, signed in; the same window whenever they come back."""
        if name not in self.people:
            self.people[name] = Person(self, name)
        return self.people[name]

    def close(self):
        self.browser.close()
        if self.wrong:
            raise Wrong("\n".join(dict.fromkeys(self.wrong)))


class Person:
    """Somebody at the portal."""

    def __init__(self, street, name, **context):
        self.street, self.name = street, name
        self.context = street.browser.new_context(
            java_script_enabled=street.scripts, viewport={"width": 1100, "height": 900}, **context)
        self.page = self.context.new_page()
        self.page.set_default_timeout(15_000)
        self.page.on("response", self._answered)
        self.page.on("console", self._complained)
        self.page.on("pageerror", lambda error: street.wrong.append(f"{name}: script: {error}"))
        self.page.on("dialog", lambda dialog: dialog.accept())
        self.status = 0
        if street.invite:
            self.welcome(street.invite(name))
        else:
            self.page.goto(street.base + "/sign-in")
            self.page.locator(f'button[value="{name}"]').click()
        self.sees("What waits for you")

    def welcome(self, link):
        """Chooses a password by a link, sets up the second factor, and comes in anew with both."""
        password = "seven slow otters swim home"
        self.page.goto(self.street.base + link)
        self.sees(self.name).write("Your password", password).write("The same once more", password).press("Choose it")
        key = self.page.locator("main strong.whole").inner_text()
        self.write("The six digits", digits(key, 0)).press("Set it up").sees("Your recovery codes")
        self.page.get_by_role("button", name="Sign out").click()
        self.write("Your role code", self.name).write("Your password", password)
        # Digits hold once: those that come next are taken as well.
        self.write("The six digits your app shows, or a recovery code", digits(key, 1)).press("Sign in")

    def _answered(self, response):
        if response.request.resource_type == "document":
            self.status = response.status
        if response.status >= 500:
            self.street.wrong.append(f"{self.name}: {response.status} at {response.url}")

    def _complained(self, message):
        # A browser reports every answer of 400 or more; those are looked at where they are expected.
        if message.type in ("error", "warning") and "Failed to load resource" not in message.text:
            self.street.wrong.append(f"{self.name}: console: {message.text}")

    # What a person does.

    def open(self, path, status=200):
        """Goes to an address."""
        self.page.goto(self.street.base + path)
        if self.status != status:
            raise Wrong(f"{self.name}: {path} answers {self.status}, not {status}: {self.words[:300]}")
        return self

    def follow(self, words, exact=False):
        """Follows the first link of these words."""
        self.page.get_by_role("link", name=words, exact=exact).first.click()
        return self

    def press(self, words, status=200, exact=False):
        """Presses the first button of these words."""
        self.page.locator("main").get_by_role("button", name=words, exact=exact).first.click()
        if soon(lambda: self.status != status):
            raise Wrong(f"{self.name}: \"{words}\" answers {self.status}, not {status}: {self.words[:600]}")
        return self

    def write(self, label, text):
        """Writes into the field of a label."""
        self.page.get_by_label(label, exact=True).fill(text)
        return self

    def pick(self, label, words):
        """Picks from the list of a label."""
        self.page.get_by_label(label, exact=True).select_option(label=words)
        return self

    def choose(self, legend, words):
        """Chooses one of a group, or ticks a box of it."""
        group = self.page.get_by_role("group", name=legend, exact=True).first
        group.get_by_label(re.compile("^" + re.escape(words))).first.check()
        return self

    def attach(self, label, path):
        """Chooses a file."""
        self.page.get_by_label(label, exact=True).set_input_files(path)
        return self

    def back(self):
        """Goes back, as with the browser's button."""
        # Between two pages a browser has for a moment none that it could be asked about, and then nothing was done.
        for _ in range(20):
            self.page.wait_for_load_state()
            try:
                self.page.go_back()
                return self
            except Error as error:
                if "Not attached to an active page" not in str(error):
                    raise
                time.sleep(0.1)
        raise Wrong(f"{self.name} at {self.page.url}: the browser does not go back")

    # What a person sees.

    @property
    def words(self):
        return " ".join(self.page.locator("main").inner_text().split())

    @property
    def path(self):
        return self.page.url.removeprefix(self.street.base).split("?")[0]

    def sees(self, *texts):
        if missing := soon(lambda: [text for text in texts if text.lower() not in self.words.lower()]):
            raise Wrong(f"{self.name} at {self.page.url} does not see \"{missing[0]}\" but: {self.words[:1500]}")
        return self

    def does_not_see(self, *texts):
        words = self.words
        for text in texts:
            if text.lower() in words.lower():
                raise Wrong(f"{self.name} at {self.page.url} sees \"{text}\"")
        return self

    def rows(self, caption):
        """The rows of a table, cell by cell."""
        table = self.page.locator("table", has=self.page.locator("caption", has_text=caption)).first
        return [[cell.inner_text().strip() for cell in row.locator("th, td").all()]
                for row in table.locator("tbody tr").all()]
