"""Takes the two pictures of the portal that the README shows: the first page of a team manager at work, and a
moderator's side by side.

Usage: pictures.py PLR PORTAL WORKSPACE FOLDER GOLDEN
"""
import sys

from people import Street, sync_playwright
from portal import Portal


# A review of the sample year that both graded differently.
REVIEW = "2026-02-EH-0207"


def main():
    plr, program, workspace, folder, golden = sys.argv[1:]
    portal = Portal(program, workspace, folder + "/pictured", today="2026-03-12")
    with sync_playwright() as driver:
        street = Street(driver, portal, False)
        manager = street.person("TM-25")
        manager.page.set_viewport_size({"width": 960, "height": 620})
        manager.open("/")
        manager.page.screenshot(path=f"{golden}/portal-waiting.png")
        lead = street.person("QA-01")
        lead.page.set_viewport_size({"width": 960, "height": 620})
        lead.open(f"/moderations/{REVIEW}")
        lead.page.evaluate("document.querySelector('.beside').previousElementSibling.scrollIntoView()")
        lead.page.screenshot(path=f"{golden}/portal-side-by-side.png")
        street.close()
    portal.stop()
    print(f"two pictures of the portal are in {golden}")


main()
