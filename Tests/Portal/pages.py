"""Every page of the portal, to everybody who reaches it: accessibility rules in light, dark and forced colours, nothing
wider than a narrow screen, scroll regions that can be reached and have a name, forms sent empty with everything that
is wrong told above them in the same words, and print. A route of the program that nobody looked at fails the run.

Usage: pages.py PORTAL WORKSPACE FOLDER SOURCES [PICTURES]
"""
import json
import os
import re
import shutil
import sys
import time

from axe_playwright_python.sync_playwright import Axe

from people import Street, soon, sync_playwright
from portal import Portal

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ALL = {"runOnly": {"type": "tag", "values": TAGS}, "rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}, "resultTypes": ["violations"]}
BOXES = {"runOnly": {"type": "rule", "values": ["target-size", "scrollable-region-focusable"]}, "resultTypes": ["violations"]}

# What is wider than the window, but for what stands in a scroll region that can be reached and has a name.
WIDE = """() => {
  const wrong = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) wrong.push(`page ${document.documentElement.scrollWidth} px`);
  for (const one of document.querySelectorAll('main *, header *, footer *')) {
    if (one.closest('.scroll') && !one.matches('.scroll')) continue;
    if (one.closest('.hidden, svg, details:not([open]) > :not(summary)')) continue;
    const box = one.getBoundingClientRect();
    if (box.width && box.right > width + 1 && getComputedStyle(one).position !== 'absolute')
      wrong.push(`${one.tagName} ${one.className} "${one.textContent.trim().slice(0, 40)}" ends at ${Math.round(box.right)}`);
  }
  for (const one of document.querySelectorAll('.scroll'))
    if (one.tabIndex !== 0 || !(one.getAttribute('aria-label') || document.getElementById(one.getAttribute('aria-labelledby'))?.textContent.trim())) wrong.push('a scroll region without focus or name');
  return wrong.slice(0, 5);
}"""

# Whether a complaint stands above the page and at its field in the same words, and leads to it.
SUMMARY = """() => {
  const wrong = [];
  const summary = document.querySelector('main .error-summary');
  if (!summary) return ['no summary of what is wrong'];
  if (!document.title.startsWith('Error: ')) wrong.push('the title does not begin with Error:');
  if (document.querySelectorAll('main .error-summary').length !== 1) wrong.push('several summaries');
  const first = document.querySelector('main h1, main h2');
  if (!summary.contains(first)) wrong.push('the summary is not the first heading');
  if (document.activeElement !== summary) wrong.push('the summary is not focused');
  for (const link of summary.querySelectorAll('a[href^="#"]')) {
    const field = document.getElementById(link.getAttribute('href').slice(1));
    if (!field) { wrong.push(`${link.getAttribute('href')} leads nowhere`); continue; }
    const around = field.closest('.field, fieldset, dd, div') ?? field;
    if (!around.parentElement.textContent.includes(link.textContent)) wrong.push(`"${link.textContent}" does not stand at its field`);
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(field.tagName)) {
      const closed = field.closest('details:not([open])');
      if (closed) wrong.push(`${field.name} is in a part that is closed`);
    }
  }
  return wrong;
}"""


class Look:
    def __init__(self, portal, folder, sources, pictures, axe):
        self.pictures, self.axe_text, self.nav = pictures, axe, {}
        self.wrong, self.seen, self.count, self.forms = [], {}, 0, 0
        self.routes = set()
        for root, _, files in os.walk(sources):
            for file in files:
                text = open(os.path.join(root, file), encoding="utf-8").read()
                self.routes |= set(re.findall(r'let address: Address = "([^"]+)"', text))
        self.left = set(self.routes)

    def route(self, path):
        """The route of a path; nothing where there is none."""
        fits = [route for route in self.routes if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", route), path.split("?")[0])]
        return max(fits, key=lambda route: len(re.sub(r"\{\w+\}", "", route)), default=None)

    def key(self, path):
        """What tells pages apart: the route, whose kind of report or list it is; not how a table is turned or sorted."""
        route, (bare, *query) = self.route(path), path.split("?")
        if route in ("/reports/{kind}", None) or route == "/reviews/{review}/form/{part}":
            # The six domains look alike.
            route = re.sub(r"/(assessments|planning|voice_of_the_child|outcomes|management_oversight)$", "/case_recording",
                           re.sub(r"/[^/]*\d[^/]*", "/-", bare))
        names = {pair.split("=")[0] for pair in "".join(query).split("&")} - {"", "page", "sort", "said"}
        return route + ("?" + "&".join(sorted(names)) if names else "")

    def reached(self, path):
        self.left.discard(self.route(path))

    def say(self, person, path, words):
        self.wrong.append(f"{person}: {path}: {words}")

    def rules(self, page, name, path, options, mark):
        found = page.evaluate("options => axe.run(document, options)", options)
        for rule in found["violations"]:
            node = rule["nodes"][0]
            self.say(name, path, f"{mark}: {rule['id']}, {len(rule['nodes'])}: {node['html'][:140]}")

    def page(self, page, name, path, again=False):
        """Looks at the page that is shown, in every way there is; what was looked at before is looked at once more as
        it stands and on a narrow screen, for what an error adds."""
        self.count += 1
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.dataset.was = one.open; one.open = true; })")
        page.evaluate(self.axe_text)
        page.set_viewport_size({"width": 1280, "height": 900})
        self.rules(page, name, path, ALL, "light")
        for width in (768, 320):
            page.set_viewport_size({"width": width, "height": 900})
            for words in page.evaluate(WIDE):
                self.say(name, path, f"{width} px: {words}")
        self.rules(page, name, path, BOXES, "320 px")
        if again:
            self.after(page)
            return
        page.emulate_media(color_scheme="dark")
        self.rules(page, name, path, COLOURS, "dark")
        page.emulate_media(color_scheme="light", forced_colors="active")
        self.rules(page, name, path, COLOURS, "forced colours")
        page.emulate_media(color_scheme="dark", forced_colors="none", media="print")
        if page.evaluate("getComputedStyle(document.body).backgroundColor") not in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"):
            self.say(name, path, "print: the page is not white")
        if page.evaluate("[...document.querySelectorAll('nav, form button')].some(one => one.offsetParent)"):
            self.say(name, path, "print: navigation or buttons are printed")
        self.after(page)

    @staticmethod
    def after(page):
        page.emulate_media(color_scheme="light", media="screen")
        page.set_viewport_size({"width": 1280, "height": 900})
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = one.dataset.was === 'true'; })")

    def walk(self, person, begin=("/",), most=400):
        """Follows every link there is, each kind of page once, and sends every form empty."""
        name, page, base = person.name, person.page, person.street.base
        waiting, known = list(begin), set()
        while waiting and most:
            path = waiting.pop(0)
            key = self.key(path)
            if key in known:
                continue
            known.add(key)
            nav = path in self.nav.get(name, ())
            # Lists look alike to everybody; what is about one thing has other links for each.
            if len(self.seen.get(key, ())) > 1 and not nav and "{" not in key:
                continue
            most -= 1
            try:
                answer = page.goto(base + path)
            except Exception as error:  # A file to be saved is no page.
                if "Download" in str(error) or "ERR_ABORTED" in str(error):
                    self.reached(path)
                    continue
                raise
            self.reached(path)
            self.reached(page.url.removeprefix(base))
            if answer.status >= 400:
                self.say(name, path, f"a link leads to {answer.status}")
                continue
            if "text/html" not in answer.headers.get("content-type", ""):
                continue
            self.seen.setdefault(key, []).append(name)
            links = page.evaluate("[...document.querySelectorAll('a[href^=\"/\"]')].map(one => [one.getAttribute('href'), Boolean(one.closest('nav'))])")
            self.nav.setdefault(name, set()).update(link.split("#")[0] for link, is_nav in links if is_nav and "?" not in link)
            waiting += [link.split("#")[0] for link, _ in links]
            if len(self.seen[key]) == 1:
                self.page(page, name, path)
                if self.pictures:
                    page.screenshot(path=f"{self.pictures}/{name}{re.sub(r'[^a-z0-9]+', '-', key)}.png", full_page=True)
                self.empty(person, path)


    def empty(self, person, path):
        """Sends every form of the page that asks for something with nothing in it."""
        page, base = person.page, person.street.base
        forms = page.locator("main form[method=post]")
        for number in range(forms.count()):
            form = forms.nth(number)
            fields = form.locator("input[type=text], textarea, input[type=radio], input[type=file], select")
            if not fields.count() or "/sign-out" in (form.get_attribute("action") or ""):
                continue
            if "/form/" in path or path.endswith("/start") and path.startswith("/allocations"):
                continue
            self.forms += 1
            page.evaluate("""number => {
              const form = document.querySelectorAll('main form[method=post]')[number];
              form.querySelectorAll('input[type=text], textarea').forEach(one => { one.value = ''; });
              form.querySelectorAll('input[type=radio], input[type=checkbox]').forEach(one => { one.checked = false; });
              form.querySelectorAll('select').forEach(one => { one.selectedIndex = 0; });
            }""", number)
            form.locator("button").first.click()
            page.wait_for_load_state()
            if person.status == 422:
                for words in soon(lambda: page.evaluate(SUMMARY)):
                    self.say(person.name, path, f"sent empty: {words}")
                self.page(page, person.name, path + " sent empty", again=True)
            elif person.status >= 400:
                self.say(person.name, path, f"sent empty: {person.status}")
            page.goto(base + path)


def people(settings):
    """Somebody of every role, added where the council has nobody; returns role codes by role."""
    text = open(settings, encoding="utf-8").read()
    for code, role in (("ADM-01", "administrator"), ("INS-01", "inspector"), ("AN-01", "analyst"), ("IG-01", "information governance")):
        if f"role: {role} " not in text:
            text = text.replace("people:\n", f"people:\n  - {{ id: {code}, role: {role} }}\n", 1)
    open(settings, "w", encoding="utf-8").write(text)
    of = {}
    for code, role in re.findall(r"- \{ id: (\S+), role: ([^,}]+?)\s*[,}]", text):
        of.setdefault(role.strip(), code)
    # Whoever had a part in the month meets more pages.
    if os.path.exists(os.path.dirname(settings) + "/people.json"):
        of.update(json.load(open(os.path.dirname(settings) + "/people.json", encoding="utf-8")))
    return of


# Pages that are files, that the script alone asks for, or whose state a month does not leave behind; the tests in
# process open each of them.
NOT_HERE = {
    "/account/factor", "/actions/{action}/day", "/calibrations/{session}/cancel", "/calibrations/{session}/close",
    "/calibrations/{session}/grade/{case}", "/escalations/{review}/re-review", "/escalations/{review}/start", "/exports/data", "/exports/documents",
    "/exports/workbook", "/kept", "/moderations/{review}/reassign", "/people/{person}/account", "/proposals/{proposal}",
    "/reviews/{review}/form/{part}/keep", "/search/{search}",
}


def prepare(street, roles, reviews):
    """Leaves a draft and a review to grade, and tells where each person begins beside the first page."""
    auditor = street.person(roles["team manager"]).open("/reviews/start")
    auditor.write("The local case reference", "C-9777").pick("The team that works with the child", "EH-1, early help")
    auditor.press("Start")
    begin = {"team manager": [auditor.path]}
    if reviews:
        lead = street.person(roles["QA lead"]).open("/reviews?period=2026-03&state=submitted")
        review = next(row[0] for row in lead.rows("Reviews"))
        lead.open("/moderations/ask").write("The review, by id", review).write("Why it is asked for", "To look at its page")
        lead.pick("Who is to grade it", roles["moderator"]).press("Ask for it")
        begin["moderator"] = [f"/moderations/{review}/grade", f"/moderations/{reviews[0]}"]
        begin["team manager"].append(f"/moderations/{reviews[1]}")
        begin["practitioner"] = [f"/reviews/{reviews[0]}/reflect", f"/reviews/{reviews[0]}/reply",
                                 f"/actions/{roles.pop('action')}/move"]
    return begin


def main():
    program, workspace, folder, sources, *pictures = sys.argv[1:]
    began = time.monotonic()
    if pictures:
        os.makedirs(pictures[0], exist_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    # Here one chooses whom to be: the accounts of those who lived the month stay behind.
    shutil.copytree(workspace, folder, ignore=shutil.ignore_patterns("portal.sqlite*"))
    roles = people(folder + "/plr.yaml")
    portal = Portal(program, None, folder, today="2026-05-29")
    with sync_playwright() as driver:
        street = Street(driver, portal, True)
        look = Look(portal, folder, sources, pictures[0] if pictures else None, Axe().axe_script)
        # Those who sign in, and addresses that are nowhere.
        for path in ("/sign-in?why=kept",):
            page = street.browser.new_page()
            page.goto(street.base + path)
            look.page(page, "nobody", path)
            page.close()
        reviews = roles.pop("reviews", None)
        begin = prepare(street, roles, reviews)
        order = ["QA lead", "team manager", "moderator", "practitioner", "service manager", "principal social worker",
                 "director", "board viewer", "head of service", "administrator", "inspector", "analyst", "information governance"]
        for role in order:
            if role not in roles:
                continue
            since, before = time.monotonic(), look.count
            look.walk(street.person(roles[role]), ("/", *begin.get(role, ())))
            print(f"  {role} ({roles[role]}): {look.count - before} pages, {time.monotonic() - since:.0f} s", flush=True)
        for path in ("/nowhere", "/reviews/nothing"):
            person = street.person(roles["team manager"])
            person.page.goto(street.base + path)
            look.page(person.page, "somebody", path)
        wrong = list(dict.fromkeys(look.wrong + street.wrong))
        street.wrong = []
        street.close()
    portal.stop()
    for words in wrong:
        print(words)
    for route in sorted(look.left - NOT_HERE if reviews else ()):
        print(f"nobody looked at {route}")
        wrong.append(route)
    print(f"{look.count} pages and {look.forms} empty forms looked at in {time.monotonic() - began:.0f} s")
    print(f"portal pages: {0 if wrong else look.count} passed, {len(wrong)} failed")
    sys.exit(1 if wrong else 0)


main()
