"""What people complain of in portals elsewhere, tried in a browser: each check has the number of its requirement in its
name, and one that fails fails the run.

Usage: checks.py PLR PORTAL WORKSPACE FOLDER
"""
import io
import os
import re
import sqlite3
import subprocess
import sys
import time

from pypdf import PdfReader

from people import Street, Wrong, soon, sync_playwright
from portal import Portal

AUDITOR, LEAD = "TM-07", "QA-01"
BECAUSE = "The reason for the grade"


def expect(is_so, words):
    if not is_so:
        raise Wrong(words)


class Checks:
    def __init__(self, plr, driver, portal, folder):
        self.plr, self.portal, self.folder = plr, portal, folder
        self.on, self.off = Street(driver, portal, True), Street(driver, portal, False)

    def draft(self, street, case):
        """A draft of the auditor, begun in the browser; the auditor and the review's id."""
        auditor = street.person(AUDITOR).open("/reviews/start")
        auditor.write("The local case reference", case)
        auditor.pick("The team that works with the child", "EH-1, early help").press("Start")
        return auditor, auditor.path.split("/")[2]

    def autosave(self):
        """What is typed is saved every 30 seconds; without a network it says so, and goes on once there is one (P3) (ASVS 14.3.3)"""
        auditor, review = self.draft(self.on, "C-9301")
        page = auditor.page
        auditor.page.clock.install()
        auditor.open(f"/reviews/{review}/form/planning")
        mark = page.locator(".kept")
        auditor.write(BECAUSE, "First words.")
        expect(mark.inner_text() == "Not saved yet", mark.inner_text())
        auditor.context.set_offline(True)
        page.clock.run_for(31_000)
        self.told_by(mark, r"^Not saved\. Your text is still here")
        auditor.write(BECAUSE, "First words. And more, without a network.")
        auditor.context.set_offline(False)
        page.clock.run_for(31_000)
        self.told_by(mark, r"^Saved \d\d:\d\d$")
        expect(page.evaluate("localStorage.length + sessionStorage.length") == 0, "text is kept in the browser")
        other = auditor.context.new_page()
        other.goto(f"{self.on.base}/reviews/{review}/form/planning")
        expect(other.get_by_label(BECAUSE, exact=True).input_value() == "First words. And more, without a network.",
               "the other window does not show what was saved")
        # Written in the other window meanwhile: both are shown, and nothing is written over in silence.
        other.get_by_label(BECAUSE, exact=True).fill("From the other window.")
        other.get_by_role("button", name="Save and come back later").click()
        other.close()
        auditor.write(BECAUSE, "From the first window.")
        page.clock.run_for(31_000)
        self.told_by(mark, "^Changed in another window")

    @staticmethod
    def told_by(mark, words):
        """Waits until the mark of the page says something; the page's policy lets no test evaluate strings in it."""
        expect(not soon(lambda: not re.search(words, mark.inner_text()), 10), f"\"{words}\" is not told, but \"{mark.inner_text()}\"")

    def signed_out(self):
        """Signed out while writing: the page says so, and what was written is there after signing in (P3)"""
        auditor, review = self.draft(self.on, "C-9302")
        page = auditor.page
        page.clock.install()
        auditor.open(f"/reviews/{review}/form/planning")
        # The last page of everybody was long ago, as the store of sessions has it.
        with sqlite3.connect(self.folder + "/portal.sqlite", timeout=10) as store:
            store.execute("UPDATE session SET seen = seen - 100000, began = began - 100000")
        auditor.write(BECAUSE, "Written after the session had ended.")
        page.clock.run_for(31_000)
        self.told_by(page.locator(".kept"), "^Not saved: you were signed out")
        page.locator("main").get_by_role("button", name="Save and continue").click()
        page.wait_for_url("**/sign-in*")
        auditor.sees("We kept what you wrote")
        page.locator(f'button[value="{AUDITOR}"]').click()
        auditor.sees("We kept what you wrote", "It is not sent yet")
        now = page.get_by_label(BECAUSE, exact=True).input_value()
        expect(now == "Written after the session had ended.", f"\"{now}\" is left of what was written")
        auditor.press("Save and continue").sees("Saved.")

    def back(self):
        """Going back shows what was saved, at every step, and sends nothing again (P5)"""
        for street in (self.off, self.on):
            auditor, review = self.draft(street, f"C-95{'on' if street.scripts else 'off'}".replace("on", "01").replace("off", "02"))
            form = f"/reviews/{review}/form"
            auditor.follow("About the review").write("What the record knows and does about identity", "Her faith is named.")
            auditor.press("Save and continue").press("Save and continue")
            auditor.write("The day it was held", "9 April 2026").press("Save and continue")
            auditor.choose("Whether there is an immediate concern", "No").press("Save and continue")
            for part, label, value in (
                ("safety", None, None), ("conversation", "The day it was held", "2026-04-09"),
                ("record_read", None, None), ("about", "What the record knows and does about identity", "Her faith is named.")):
                auditor.back()
                expect(auditor.status == 200 and auditor.path == f"{form}/{part}", f"back to {auditor.path}, {auditor.status}")
                if label:
                    now = auditor.page.get_by_label(label, exact=True).input_value()
                    expect(now == value, f"back to {part}: \"{now}\"")
            auditor.open("/reviews")
            drafts = [row for row in auditor.rows("Drafts") if row[0] == review]
            expect(len(drafts) == 1, f"{len(drafts)} drafts")

    def twice(self):
        """A button pressed twice at once raises one action (P4)"""
        lead = self.on.person(LEAD).open("/actions/raise")
        lead.write("What will be done", "Two presses of a button make one action, in every team")
        lead.write("The difference intended for children", "Nobody is asked the same thing twice")
        lead.choose("For whom", "service").pick("Who does it", "PSW-01, principal social worker")
        lead.pick("Who checks that it made the difference", "QA-01, QA lead").write("The day it is due", "30 June 2026")
        lead.page.locator("main").get_by_role("button", name="Raise it").dblclick()
        lead.page.wait_for_url("**/actions/*said=raised")
        lead.open("/actions?which=open&sort=-action")
        raised = [row for row in lead.rows("Learning actions") if row[1].startswith("Two presses")]
        expect(len(raised) == 1, f"{len(raised)} actions")

    def told(self):
        """What is wrong is told above the form and at its field in the same words, and leads there (P7)"""
        lead = self.off.person(LEAD).open("/actions/raise").write("The day it is due", "some day").press("Raise it", 422)
        expect(lead.page.title().startswith("Error: "), lead.page.title())
        summary = lead.page.locator(".error-summary")
        expect(summary.locator("h2").inner_text() == "There is a problem", "no heading")
        link = summary.get_by_role("link").first
        field = lead.page.locator(link.get_attribute("href"))
        error = lead.page.locator(link.get_attribute("href") + "-error").inner_text()
        expect(link.inner_text() in error, f"\"{link.inner_text()}\" is not \"{error}\"")
        expect(field.get_attribute("aria-invalid") == "true", "the field is not marked")
        expect(field.get_attribute("aria-describedby") == link.get_attribute("href")[1:] + "-hint " + link.get_attribute("href")[1:] + "-error",
               "the field does not name its hint and its error")
        expect(field.input_value() == "some day", "what was typed is lost")
        for name in ("required", "maxlength", "pattern"):
            expect(not lead.page.locator(f"[{name}]").count(), f"a field has {name}")

    def tables(self):
        """Tables at 320 px, which is 400 %: sorted by links that say so, 25 rows, a region that can be reached (P10)"""
        lead = self.on.person(LEAD)
        lead.page.set_viewport_size({"width": 320, "height": 256})
        lead.open("/reviews")
        expect(lead.page.evaluate("document.documentElement.scrollWidth") <= 320, "the page is wider than the window")
        expect(len(lead.rows("Reviews")) == 25, "not 25 rows")
        table = lead.page.locator(".scroll", has=lead.page.locator("caption", has_text="Reviews")).last
        expect(table.get_attribute("role") == "region" and table.get_attribute("aria-label") == "Reviews", "no named region")
        table.focus()
        before = table.evaluate("one => one.scrollLeft")
        for _ in range(5):
            lead.page.keyboard.press("ArrowRight")
        expect(not soon(lambda: table.evaluate("one => one.scrollLeft") <= before), "the keyboard does not move the table")
        for order in ("ascending", "descending"):
            table.get_by_role("link", name="Month", exact=True).click()
            head = lead.page.locator("th[aria-sort]")
            said = [(one.inner_text(), one.get_attribute("aria-sort")) for one in head.all()]
            expect(said == [("Month", order)], f"{order}: {said}")
            months = [row[1] for row in lead.rows("Reviews")]
            expect(months == sorted(months, reverse=order == "descending"), f"not sorted: {months}")
        expect(table.locator("tbody th[scope=row]").count() == 25, "rows have no heads")
        lead.page.get_by_role("link", name="Next page").click()
        lead.sees("Page 2 of")
        lead.page.set_viewport_size({"width": 1100, "height": 900})

    def filters(self):
        """What is chosen above a list is listed alone and stays chosen, whatever signs its name holds (P10)"""
        for street in (self.off, self.on):
            lead = street.person(LEAD)
            for path in ("/actions", "/figures", "/themes", "/reviews"):
                lead.open(path).pick("Service", "children in care").press("Show")
                chosen = lead.page.get_by_label("Service", exact=True).input_value()
                expect(chosen == "children in care", f"{path}: \"{chosen}\" is chosen")
            cells = {row[2] for row in lead.rows("Reviews")}
            expect(cells == {"children in care"}, f"{cells} are listed")

    def light(self):
        """One small script, fewer than 10 kB in all, and nothing written into pages (P14)"""
        lead = self.on.person(LEAD)
        total = {}
        lead.page.on("response", lambda answer: total.update({answer.url: len(answer.body())})
                     if answer.request.resource_type == "script" else None)
        for path in ("/", "/themes/code", "/reports/board", "/reviews"):
            lead.open(path)
            inside = lead.page.locator("script:not([src]), [onclick], [onload], [style]").count()
            expect(not inside, f"{path}: {inside} scripts or styles in the page")
        sizes = sum(total.values())
        expect(len(total) <= 1 and sizes < 10_000, f"{total}")

    def focus(self):
        """Whoever goes through a page by keyboard sees where they are, at 320 px, too; help is always in one place (P15)"""
        auditor, review = self.draft(self.on, "C-9303")
        page = auditor.page
        page.set_viewport_size({"width": 320, "height": 256})
        for path in (f"/reviews/{review}/form/planning", "/reviews", "/"):
            auditor.open(path)
            fixed = page.evaluate("[...document.querySelectorAll('*')].filter(one => ['fixed', 'sticky'].includes(getComputedStyle(one).position)).length")
            expect(fixed == 0, f"{path}: something stays in the way")
            for _ in range(40):
                page.keyboard.press("Tab")
                wrong = soon(lambda: page.evaluate("""() => {
                  const one = document.activeElement;
                  if (!one || one === document.body) return null;
                  const box = one.getBoundingClientRect();
                  if (box.bottom < 0 || box.top > innerHeight) return one.outerHTML.slice(0, 100) + ' is out of sight';
                  const style = getComputedStyle(one);
                  if (style.outlineStyle === 'none' && style.boxShadow === 'none' && !one.matches('.scroll'))
                    return one.outerHTML.slice(0, 100) + ' shows no focus';
                  return null;
                }"""))
                expect(wrong is None, f"{path}: {wrong}")
            footer = page.locator("footer a")
            expect([one.inner_text() for one in footer.all()][0] == "Help and who to ask", f"{path}: help is elsewhere")
        page.set_viewport_size({"width": 1100, "height": 900})

    def printed(self):
        """A draft, a review and the conversation about it come out on paper: text, and no buttons (P16)"""
        auditor, review = self.draft(self.on, "C-9304")
        auditor.open(f"/reviews/{review}/form/conversation")
        auditor.write("What the practitioner thinks, in their own words", "I should have called the review forward.")
        auditor.press("Save and continue")
        text = self.paper(auditor, f"/reviews/{review}/form/print")
        expect("I should have called the review forward." in text and "It is not submitted" in text, text[:600])
        auditor.open("/reviews?state=submitted")
        own = next(row[0] for row in auditor.rows("Reviews") if row[4] == AUDITOR)
        text = self.paper(auditor, f"/reviews/{own}/conversation/print")
        expect("What we agreed" in text, text[:600])
        expect("Find" not in text and "Sign out" not in text, text[:600])

    def paper(self, person, path):
        person.open(path)
        made = person.page.pdf(format="A4", print_background=True, tagged=True)
        reader = PdfReader(io.BytesIO(made))
        expect("/StructTreeRoot" in reader.trailer["/Root"], f"{path}: not tagged")
        text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
        expect("Sign out" not in text and "Skip to" not in text.split("Practice")[0], f"{path}: {text[:300]}")
        return text

    def files(self):
        """What the portal gives away the terminal takes in, and the other way round, to the letter (P18)"""
        lead = self.off.person(LEAD).open("/exports")
        form = lead.page.locator('form[action="/exports/documents"]')
        form.get_by_label("Kind", exact=True).select_option("review")
        form.get_by_label("Format", exact=True).select_option("yaml")
        form.get_by_label("Period", exact=True).fill("2026-02")
        with lead.page.expect_download() as download:
            form.get_by_role("button").click()
        given = f"{self.folder}-given.yaml"
        download.value.save_as(given)
        if os.path.exists(f"{self.folder}-told.yaml"):
            os.remove(f"{self.folder}-told.yaml")
        self.terminal(self.folder, "export", "--kind", "review", "--period", "2026-02", "--format", "yaml", "--output", f"{self.folder}-told.yaml")
        expect(open(given).read() == open(f"{self.folder}-told.yaml").read(), "portal and terminal export differently")

    def terminal(self, workspace, *words):
        done = subprocess.run([self.plr, *words, "--workspace", workspace, "--as", LEAD], text=True, capture_output=True,
                              env=dict(os.environ, PLR_TODAY="2026-04-15"))
        expect(done.returncode == 0, f"plr {' '.join(words)}: {done.stderr}")
        return done.stdout


def main():
    plr, program, workspace, folder = sys.argv[1:]
    portal = Portal(program, workspace, folder)
    failed = passed = 0
    with sync_playwright() as driver:
        checks = Checks(plr, driver, portal, folder)
        for check in (checks.autosave, checks.back, checks.twice, checks.told, checks.tables, checks.filters,
                      checks.light, checks.focus, checks.printed, checks.files, checks.signed_out):
            since = time.monotonic()
            try:
                check()
                passed += 1
                print(f"  {check.__doc__}: {time.monotonic() - since:.1f} s", flush=True)
            except Exception as error:
                failed += 1
                print(f"  FAILED {check.__doc__}: {str(error)[:1500]}", flush=True)
        for street in (checks.on, checks.off):
            for words in dict.fromkeys(street.wrong):
                # A network that is cut is told of by the browser.
                if "ERR_INTERNET_DISCONNECTED" not in words:
                    failed += 1
                    print(words)
            street.browser.close()
    portal.stop()
    print(f"portal checks: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
