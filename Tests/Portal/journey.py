"""A month of the sample council, lived through in a browser by each person with their own account: cases are drawn,
recorded, submitted, moderated blind and talked about, a worry is escalated and answered, a practitioner replies,
findings are coded, an action is raised, and the board looks. Once without scripts and once with them, each on a fresh
copy of the council; what is stored in the end is read at the terminal.

Usage: journey.py PLR PORTAL WORKSPACE FOLDER [off|on]
"""
import json
import os
import re
import subprocess
import sys
import time

from month import BADLY, RISK, WELL, frame
from people import Street, Wrong, sync_playwright
from portal import Portal

SERVICES = {"MASH", "assessment", "child in need", "child protection", "children in care", "early help",
            "care experienced young people", "children with disabilities"}


def add_administrator(settings):
    """The sample council names nobody who runs its accounts."""
    with open(settings, encoding="utf-8") as file:
        text = file.read()
    with open(settings, "w", encoding="utf-8") as file:
        file.write(text.replace("people:\n", "people:\n  - { id: ADM-01, role: administrator }\n", 1))


class Journey:
    def __init__(self, plr, program, workspace, folder, scripts):
        self.plr, self.folder, self.scripts = plr, folder, scripts
        self.portal = Portal(program, workspace, folder, today="2026-04-01", demonstration=False)
        add_administrator(folder + "/plr.yaml")
        self.driver = sync_playwright().start()
        self.street = Street(self.driver, self.portal, scripts, self.invite)
        self.worker = frame(folder + "/plr.yaml", folder + "/cases.csv", SERVICES)

    def invite(self, name):
        """The link by which somebody chooses a password: the administrator makes it, who got the first at the terminal."""
        if name == "ADM-01":
            told = self.terminal("account", "invite", name, "--as", name)
        else:
            told = self.street.person("ADM-01").open(f"/people/{name}/account").press("Make a link").words
        return re.search(r"/welcome/\S+", told).group(0)

    def day(self, day):
        """Another day: the portal is stopped and started; whoever was signed in still is."""
        self.portal.stop()
        self.portal.start(day)

    def terminal(self, *words, today="2026-05-29"):
        """What the terminal says, to the QA lead where nobody else is named."""
        done = subprocess.run(
            [self.plr, *words, "--workspace", self.folder], text=True, capture_output=True,
            env=dict(os.environ, PLR_TODAY=today, PLR_ACTOR=os.environ.get("PLR_ACTOR", "QA-01")))
        if done.returncode:
            raise Wrong(f"plr {' '.join(words)}: {done.stderr}")
        return done.stdout

    def end(self):
        # Who had a part in it, for those who look at every page afterwards.
        if hasattr(self, "manager"):
            badly = self.badly
            with open(self.folder + "/people.json", "w", encoding="utf-8") as file:
                json.dump({"team manager": badly["auditor"], "practitioner": self.worker[badly["case"]][0],
                           "service manager": self.manager, "moderator": badly.get("moderator", "MOD-01"),
                           "reviews": [badly["review"], badly["review"]], "action": getattr(self, "action", "")}, file)
        try:
            self.street.close()
        finally:
            self.driver.stop()
            self.portal.stop()

    # The month.

    def draw(self):
        """The QA lead draws the month's cases: the frame is looked at first, and the draw can be proved."""
        lead = self.street.person("QA-01").follow("Allocated cases").follow("Draw cases")
        lead.press("Look at it", 422).sees("There is a problem", "No file was chosen")
        if not lead.page.title().startswith("Error: "):
            raise Wrong(f"the title does not tell of the error: {lead.page.title()}")
        bad = self.folder + "/bad.csv"
        with open(bad, "w", encoding="utf-8") as file:
            file.write("case,service,team,worker\nC-1,early help,EH-9,SW-206\nC-2,no service,EH-1,SW-206\n")
        lead.attach("The active cases", bad).press("Look at it")
        lead.sees("The frame cannot be drawn from", "Nothing was drawn", "EH-9", "no service")
        lead.follow("Choose another file").write("The month", "April 2026")
        lead.attach("The active cases", self.folder + "/cases.csv")
        lead.write("A number that nobody could choose for its result", "20260401").press("Look at it")
        lead.sees("Nothing is drawn yet", f"{len(self.worker)} cases", "20260401, which you chose", "30 April 2026")
        lead.press("Draw now").sees("Drawn.", "DRAW-monthly-2026-04", "chosen by QA-01")
        self.drawn = [dict(zip(("allocation", "case", "auditor", "stratum"), row))
                      for row in lead.rows("Cases drawn")]
        lead.attach("The active cases it was drawn from", self.folder + "/cases.csv").press("Check it")
        lead.sees("It is proved")
        self.well = next(row for row in self.drawn if row["stratum"] == "early help")
        self.badly = next(row for row in self.drawn if row["stratum"] == "child protection")

    def record(self, row, words, overall):
        """The auditor records a review page by page; each domain has a mistake in it first."""
        auditor = self.street.person(row["auditor"]).open("/")
        worker, team, service = self.worker[row["case"]]
        auditor.sees(f"review to record ({row['case']}, {team}, worker {worker})")
        auditor.page.locator(".waiting a", has_text=row["case"]).click()
        auditor.sees(row["case"], team).press("Start")
        self.fill(auditor, row, worker, words, overall)

    def elsewhere(self, auditor, review):
        """The auditor takes the form away, fills in a day, wrongly at first, and brings it back."""
        auditor.open(f"/reviews/{review}/form").follow("Fill it in elsewhere").sees("Take the form away")
        with auditor.page.expect_download() as taken:
            auditor.follow("Take the form away")
        with open(taken.value.path(), encoding="utf-8") as file:
            form = file.read()
        path = f"{self.folder}/{review}.yaml"
        for day, told in (("31.2.2026", "About " + review), ("8 April 2026", "What would change")):
            with open(path, "w", encoding="utf-8") as file:
                file.write(form.replace("held_on:", f"held_on: {day}", 1))
            auditor.open(f"/reviews/{review}/form/file").attach("The form that was filled in", path)
            auditor.press("Look at it").sees(told, "Nothing is stored yet")
        auditor.press("Take it").sees("Saved.", review)

    def fill(self, auditor, row, worker, words, overall):
        """Everything of a form that was just started, page by page."""
        row["review"] = auditor.path.split("/")[2]
        auditor.sees(row["review"], "Not yet started")
        auditor.follow("About the review").sees(row["review"])
        auditor.choose("The child's age band", "10-15")
        auditor.write("What the record knows and does about identity", "Her dual heritage is explored with her grandfather.")
        auditor.press("Save and continue").sees("Saved.", "The part of the record")
        auditor.press("Save and continue").sees("The conversation with the practitioner")
        self.elsewhere(auditor, row["review"])
        auditor.follow("The conversation with the practitioner", exact=True)
        auditor.write("The day it was held", "2026-04-09")
        auditor.write("What the practitioner thinks, in their own words", "I should have called the review forward.")
        auditor.press("Save and continue").sees("Whether something had to be done at once")
        auditor.choose("Whether there is an immediate concern", "No").press("Save and continue")
        for number, (title, said) in enumerate(words.items(), 1):
            auditor.sees(title, f"Domain {number} of 6")
            self.domain(auditor, row, title, said)
        for title in ("The difference made for the child", "The judgement of the whole"):
            auditor.sees(title)
            auditor.choose("The grade", overall)
            auditor.write("The reason for the grade", "Read over the whole year, that is how it stands for her.")
            auditor.press("Save and continue")
        auditor.sees("What child, family and partners said")
        auditor.choose("The child: whether they were asked", "Yes")
        auditor.write("The child: what they said", "I want to know sooner when plans change.")
        auditor.choose("The parent or carer: whether they were asked", "Declined")
        auditor.choose("Partners: whether they were asked", "No")
        auditor.write("Partners: why they were not asked", "The school is new to her.")
        auditor.press("Save and continue").sees("What will be done because of this review")
        auditor.write("Actions 1: what will be done", f"Agree with the family what happens if the school place of {row['case']} fails")
        auditor.choose("Actions 1: at which level something changes", "Child")
        auditor.write("Actions 1: who does it, by role code", worker)
        auditor.write("Actions 1: who checks the difference it made, by role code", row["auditor"])
        auditor.write("Actions 1: the day it is due", "2026-05-22")
        auditor.write("Actions 1: the difference intended for the child",
                      "She knows by half-term where she will go to school")
        auditor.press("Save and continue").sees(row["review"], "Completed")

    @staticmethod
    def label(person, name):
        """The label of a field whose words differ from form to form."""
        return person.page.locator(f'label[for="f-{name}"]').inner_text().strip()

    @staticmethod
    def legend(person, name):
        field = person.page.locator(f'fieldset:has(input[name="{name}"])')
        return field.locator("legend").inner_text().strip()

    MISTAKES = {
        "Case recording": ("The reason for the grade", "She was born on 14 March 2012 and moved twice.", "date of birth"),
        "Assessments": ("Evidence 1: the day of the record", "31 February 2026", "31 February 2026"),
        "Planning": ("The reason for the grade", "Call her aunt on 07700 900123 about it.", "telephone"),
        "Voice of the child": ("Evidence 1: the day of the record", "soon", "soon"),
        "Outcomes": ("The reason for the grade", "Her postcode is SW1A 1AA.", "postcode"),
        "Management oversight": ("The reason for the grade", "Write to somebody@example.org.", "e-mail"),
    }

    def domain(self, auditor, row, title, said):
        grade, because, difference, evidence, strength, development = said
        here = auditor.path
        field, wrong, told = self.MISTAKES[title]
        auditor.write(field, wrong)
        auditor.press("Save and come back later").sees("Saved.", "There is a problem")
        auditor.follow(title, exact=True)
        if auditor.path != here:
            raise Wrong(f"{title} leads to {auditor.path}, not {here}")
        auditor.sees("There is a problem", told)
        auditor.choose("The grade, or not applicable", grade).write("The reason for the grade", because)
        if difference:
            auditor.write("What is different for the child because of this", difference)
        auditor.write("Evidence 1: the kind of record", evidence[0])
        auditor.write("Evidence 1: the day of the record", evidence[1])
        auditor.write("Evidence 1: what it shows", evidence[2])
        if grade == "Inadequate":
            # What is asked because of the grade comes once it is saved.
            auditor.press("Save and continue").sees("Saved.", title)
            for label, words in RISK.items():
                auditor.write(label, words)
        first = auditor.page.locator('fieldset:has(input[name*=".answers."])').first
        first.get_by_label("Partly", exact=True).check()
        if strength:
            auditor.write("Strengths 1: what was found", strength)
        if development:
            auditor.write("Development 1: what was found", development)
            auditor.choose("Development 1: where an area for development comes from", "Team")
        auditor.press("Save and continue").sees("Saved.").does_not_see("There is a problem")

    def submit(self, row):
        """Everything is looked at once more; the review is submitted, and going back shows no form."""
        auditor = self.street.person(row["auditor"]).open(f"/reviews/{row['review']}/form")
        auditor.follow("Check your answers and submit").sees("Check your answers", "Submit this review")
        auditor.press("Submit this review").sees("Submitted. It is stored for good.", row["review"])
        auditor.back().does_not_see("Submit this review")

    def acknowledge(self):
        """Something inadequate was found: the line's service manager is told at once, and says that they know."""
        review = self.badly["review"]
        self.manager = self.service_manager(self.badly["stratum"])
        manager = self.street.person(self.manager).open("/").sees(review)
        manager.page.locator(".waiting li", has_text=review).get_by_role("link").first.click()
        manager.sees(f"Escalation of {review}", "Found in", "planning", BADLY["Planning"][1])
        manager.press("I know of it").sees("Recorded.", "Plan what will be done")

    def service_manager(self, service):
        for line in open(self.folder + "/plr.yaml", encoding="utf-8"):
            if "role: service manager" in line and f"services: [{service}]" in line:
                return line.split("id: ")[1].split(",")[0]
        raise Wrong(f"nobody leads {service}")

    def plan(self):
        review = self.badly["review"]
        worker = self.worker[self.badly["case"]][0]
        manager = self.street.person(self.manager).open("/actions").follow("Raise one")
        manager.press("Raise it", 422).sees("There is a problem")
        manager.write("What will be done", "A plan is made with the family, and the help is stepped up")
        manager.write("The difference intended for children", "She knows who helps her, with what, and until when")
        manager.choose("For whom", "child").pick("Who does it", f"{worker}, practitioner")
        manager.pick("Who checks that it made the difference", f"{self.badly['auditor']}, team manager")
        manager.write("The day it is due", "30 April 2026").write("The review it comes from, if one", review)
        manager.press("Raise it").sees("Raised.", "A plan is made with the family")
        self.action = manager.path.split("/")[2]
        manager.open(f"/escalations/{review}").press("Keep the plan", 422).sees("There is a problem")
        manager.write("What will be done", "The family meets on Thursday; the plan is written there, and a day is set to look again.")
        manager.write("The learning actions of the plan, by id", self.action)
        manager.press("Keep the plan").sees("Recorded.", "Show what has been done")

    def evidence(self):
        manager = self.street.person(self.manager).open(f"/escalations/{self.badly['review']}")
        manager.write("What has been done, and how that is known", "The plan is on the record since Friday, with a name and a day on each step.")
        manager.press("Show it").sees("Recorded.", "in time")

    def read(self):
        """The practitioner reads the review of their own work, reflects, replies and says when both talked."""
        worker, review = self.worker[self.badly["case"]][0], self.badly["review"]
        practitioner = self.street.person(worker).open("/").sees(review)
        practitioner.follow("Reviews", exact=True).follow(review, exact=True)
        practitioner.sees(BADLY["Planning"][1], "inadequate")
        practitioner.follow("Reflect on it").press("Add it", 422).sees("There is a problem")
        practitioner.write("What do you think of the work, looking at it now?", "The move swallowed the plan. I see that now.")
        practitioner.press("Add it").sees("Added.", "The move swallowed the plan")
        practitioner.follow("Reply to it")
        practitioner.write("What do you want its auditor to know?", "I asked for a meeting in November and was not answered.")
        practitioner.press("Add it").sees("Added.", "was not answered")
        practitioner.follow("The conversation").press("Say so", 422).sees("There is a problem")
        practitioner.choose("Did your auditor talk with you about it?", "Yes, on the day that is recorded")
        practitioner.press("Say so").sees("Recorded.")
        self.street.person(self.badly["auditor"]).open(f"/reviews/{review}").sees("was not answered")
        # A review of somebody else's work is not there for them.
        practitioner.open(f"/reviews/{self.well['review']}", 404).sees("There is nothing here for you")

    def draw_moderation(self):
        """The QA lead draws what is graded a second time; which reviews come is not told before."""
        lead = self.street.person("QA-01").open("/moderations").follow("Draw reviews to moderate")
        lead.write("A number that nobody could choose for its result", "many").press("Look at it", 422)
        lead.sees("There is a problem", "\"many\" is no seed")
        lead.write("The month or the quarter", "2026-04").write("A number that nobody could choose for its result", "20260501")
        lead.write("How many to draw at random at the least", "1").press("Look at it")
        lead.sees("Nothing is drawn yet", "20260501, which you chose", "Reviews 2")
        lead.does_not_see(self.badly["review"]).press("Draw now").sees("Drawn.")
        asked = self.asked(lead)
        for row in (self.badly, self.well):
            if row["review"] not in asked:
                lead.open("/moderations/draw").follow("Ask for the moderation of one review")
                lead.write("The review, by id", row["review"]).write("Why it is asked for", "To learn how we read outcomes")
                lead.press("Ask for it").sees("Sent.")
                asked = self.asked(lead)
            row["moderator"] = asked[row["review"]]

    @staticmethod
    def asked(lead):
        """Who is asked to grade which of the last reviews."""
        lead.open("/moderations?whose=all&sort=-review")
        return {row[0].split()[0]: row[4] for row in lead.rows("What everybody is asked for")}

    def grade(self, row, words, overall, outcomes):
        """The moderator grades from the record alone, and sees both gradings once their own are saved."""
        moderator = self.street.person(row["moderator"]).open("/").sees(row["review"])
        moderator.page.locator(".waiting li", has_text=row["review"]).get_by_role("link").first.click()
        hidden = [said[1] for said in words.values()]
        moderator.sees(f"Grade {row['review']}").does_not_see(*hidden)
        moderator.open(f"/reviews/{row['review']}", 403).sees("grade it first")
        moderator.does_not_see(*hidden).open(f"/moderations/{row['review']}/grade")
        for title, said in words.items():
            grade = outcomes if title == "Outcomes" else said[0]
            name = title[0].lower() + title[1:]
            moderator.choose(f"Your grade for {name}", grade)
            if title != "Planning":
                moderator.write(f"Why, for {name}", "As I read the record, that is where it stands for the child.")
        if moderator.page.get_by_label("Why, for the difference made", exact=True).count():
            moderator.choose("Your grade for the difference made", overall)
            moderator.write("Why, for the difference made", "What changed for her is plain in the record.")
        moderator.choose("The overall grade", overall)
        moderator.write("Why, for the whole", "Weighed over the year, that is how it stands.")
        moderator.press("Save my grades and show both", 422).sees("There is a problem")
        moderator.write("Why, for planning", "As I read the record, that is where it stands for the child.")
        moderator.press("Save my grades and show both").sees("Recorded.", *hidden)

    def agree(self):
        """Both differ across the good line: they talk, and each agrees as themselves."""
        row = self.well
        moderator = self.street.person(row["moderator"]).open(f"/moderations/{row['review']}")
        moderator.sees("Auditor: good", "Moderator: requires improvement")
        moderator.follow("Settle what differs").press("Record it", 422).sees("There is a problem")
        moderator.choose("How it is settled", "Conversation")
        moderator.write("What was said in the conversation", "Four days at school are progress; that it lasts is not shown yet.")
        moderator.choose("Could both agree?", "Yes").press("Record it").sees("Recorded.", "proposed")
        auditor = self.street.person(row["auditor"]).open("/").sees(row["review"])
        auditor.page.locator(".waiting li", has_text=row["review"]).get_by_role("link").first.click()
        auditor.sees("Four days at school are progress")
        if "/answer" not in auditor.path:
            auditor.follow("Answer what was proposed")
        auditor.press("Answer", 422).sees("There is a problem")
        auditor.choose("Do you agree?", "Yes, I agree").press("Answer", exact=True).sees("Recorded.", "Final: requires improvement")
        moderator.open(f"/moderations/{row['review']}").sees("Final: requires improvement")
        moderator.choose("The form", "Good").write("Why, in a sentence or two", "Short, and every grade rests on a record.")
        moderator.press("Mark the form").sees("Saved.")

    def code(self):
        """The QA lead codes findings: by the buttons, and where there are scripts by the keys."""
        lead = self.street.person("QA-01").open("/themes").follow("Code themes")
        before = lead.words
        if self.scripts:
            self.key(lead, "n")
            self.key(lead, "u")
            lead.page.keyboard.press("/")
        else:
            lead.press("Not sure, later").press("Take back my last one")
            lead.page.locator("summary", has_text="All themes, or several").click()
        lead.page.locator('form:has(button:text("Store what is ticked")) input[type=checkbox]').first.check()
        lead.press("Store what is ticked")
        choices = lead.page.locator(".choices button")
        if choices.count():
            if self.scripts:
                self.key(lead, choices.first.get_attribute("data-key"))
            else:
                choices.first.click()
        if lead.words == before:
            raise Wrong("coding does not go on")
        lead.follow("What was coded").sees("QA-01")

    def key(self, person, key):
        with person.page.expect_navigation():
            person.page.keyboard.press(key)

    def raise_action(self):
        lead = self.street.person("QA-01").open("/actions").follow("Raise one")
        lead.write("What will be done", "A short guide to what happens if a school place fails, tried in three teams")
        lead.write("The findings it answers, one on each line", "no finding at all").press("Raise it", 422)
        lead.sees("There is a problem", "\"no finding at all\" is no finding")
        if lead.page.get_by_label("What will be done", exact=True).input_value()[:13] != "A short guide":
            raise Wrong("what was typed is lost")
        lead.write("The findings it answers, one on each line", f"{self.well['review']}/planning/development/1")
        lead.write("The difference intended for children", "Children know where they will learn if a place fails")
        lead.choose("For whom", "service").pick("Who does it", "PSW-01, principal social worker")
        lead.pick("Who checks that it made the difference", "QA-01, QA lead").write("The day it is due", "30 June 2026")
        lead.press("Raise it").sees("Raised.", "A short guide to what happens")
        self.guide = lead.path.split("/")[2]

    def principal(self):
        """The principal social worker looks at themes, their own action, and whether earlier ones made a difference."""
        principal = self.street.person("PSW-01").open("/").sees("What waits for you")
        principal.follow("Themes", exact=True).sees("Themes by service").follow("Over time").sees("Themes over time")
        principal.follow("Actions", exact=True).follow("Mine").sees("A short guide to what happens")
        principal.open(f"/actions/{self.guide}").sees("QA-01", "30 June 2026")
        principal.open("/actions/LA-2025-001/impact").sees("Did practice change?")
        principal.pick("Count something else", "chronology").press("Count it").sees("Before and after")

    def again(self):
        """The case is reviewed again by somebody who was drawn for it, and what changed stands beside."""
        review = self.badly["review"]
        lead = self.street.person("QA-01").open(f"/escalations/{review}").follow("The re-review")
        lead.press("Record it", 422).sees("There is a problem")
        lead.choose("Is the case reviewed again?", "Draw who reviews it again")
        lead.write("A number that nobody could choose for its result", "20260520").press("Record it").sees("Drawn.")
        told = self.terminal("escalation", "show", review, "--as", self.manager)
        drawn = re.search(r"drawn for (\S+?)[,.\s]", told).group(1)
        row = {"case": self.badly["case"], "auditor": drawn}
        auditor = self.street.person(drawn).open("/").sees("re-review to record")
        auditor.page.locator(".waiting li", has_text="re-review to record").get_by_role("link").first.click()
        auditor.sees(f"Review the case of {review} again").does_not_see(BADLY["Planning"][1], "inadequate").press("Start")
        self.fill(auditor, row, self.worker[row["case"]][0], WELL, "Good")
        self.submit(row)
        self.again_review = row["review"]
        manager = self.street.person(self.manager).open(f"/escalations/{review}")
        manager.sees(row["review"]).follow("Close it")
        manager.press("Close it", 422).sees("There is a problem")
        manager.write("Why it is closed", "Reviewed again: the plan is there, and she knows it.").press("Close it").sees("Closed")

    def board(self):
        """The director and the board look at the month as it stands."""
        for person in ("DIR-01", "BV-01"):
            viewer = self.street.person(person).open("/").follow("The board page, as things stand now")
            viewer.sees("Estuary", "Is practice good enough?")
        viewer.open("/reviews/" + self.well["review"], 404)

    def terminal_tells(self):
        """What is stored, as the terminal tells it."""
        well, badly = self.well["review"], self.badly["review"]
        self.says(("review", "show", well), WELL["Outcomes"][1], "She can follow her own year from the record.",
                  "requires improvement")
        self.says(("review", "show", badly), "The move swallowed the plan.", "was not answered", next(iter(RISK.values())))
        self.says(("escalation", "show", badly), self.manager, "planning inadequate", BADLY["Planning"][1], "drawn for")
        self.says(("moderation", "show", well), "Four days at school are progress", self.well["auditor"])
        self.says(("figures", "--period", "2026-04"), "2 of 27", "reviews moderated 100.0%* 2 of 2")
        self.says(("action", "show", self.guide), "A short guide to what happens", "PSW-01")
        self.says(("journal", "verify"), "in order")

    def says(self, words, *texts):
        # Lines that stand beside a form begin with a mark.
        told = " ".join(self.terminal(*words).replace("\n# ", "\n").split())
        for text in texts:
            if text not in told:
                raise Wrong(f"plr {' '.join(words)} does not say \"{text}\": {told[:3000]}")


def live(plr, program, workspace, folder, scripts):
    began = time.monotonic()
    journey = Journey(plr, program, workspace, folder, scripts)
    try:
        steps = [
            ("The QA lead draws the cases of April", journey.draw),
            ("", lambda: journey.day("2026-04-10")),
            ("An auditor records a good review", lambda: journey.record(journey.well, WELL, "Good")),
            ("and submits it", lambda: journey.submit(journey.well)),
            ("An auditor records one that worries", lambda: journey.record(journey.badly, BADLY, "Inadequate")),
            ("and submits it", lambda: journey.submit(journey.badly)),
            ("Its service manager is told, and says so", journey.acknowledge),
            ("", lambda: journey.day("2026-04-14")),
            ("and plans", journey.plan),
            ("The practitioner reads, reflects and replies", journey.read),
            ("", lambda: journey.day("2026-04-20")),
            ("The service manager shows what was done", journey.evidence),
            ("", lambda: journey.day("2026-05-01")),
            ("The QA lead draws what is moderated", journey.draw_moderation),
            ("A moderator grades blind", lambda: journey.grade(journey.badly, BADLY, "Inadequate", "Requires improvement")),
            ("and another review", lambda: journey.grade(journey.well, WELL, "Requires improvement", "Requires improvement")),
            ("Auditor and moderator agree, each as themselves", journey.agree),
            ("The QA lead codes findings", journey.code),
            ("and raises an action", journey.raise_action),
            ("The principal social worker looks", journey.principal),
            ("", lambda: journey.day("2026-05-29")),
            ("The case is reviewed again", journey.again),
            ("Director and board look", journey.board),
            ("The terminal tells the same", journey.terminal_tells),
        ]
        for words, step in steps:
            since = time.monotonic()
            step()
            if words:
                print(f"  {words}: {time.monotonic() - since:.1f} s", flush=True)
    finally:
        journey.end()
    print(f"a month {'with' if scripts else 'without'} scripts: {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    plr, program, workspace, folder, *which = sys.argv[1:]
    for scripts in (False, True):
        if not which or which[0] == ("on" if scripts else "off"):
            live(plr, program, workspace, f"{folder}/month-{'on' if scripts else 'off'}", scripts)
