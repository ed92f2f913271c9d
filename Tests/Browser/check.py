"""Looks at report pages in headless Chromium: the axe rules for WCAG 2.2 AA in light and dark, nothing wider than a
narrow screen, no text of a chart cut, overlapping or too small, and print on A4 in which no chart is cut."""

import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}

BOXES = """() => {
  const wrong = [];
  for (const svg of document.querySelectorAll('svg')) {
    const frame = svg.getBoundingClientRect();
    const name = svg.querySelector('title')?.textContent ?? svg.id;
    const texts = [...svg.querySelectorAll('text')].map(t => ({
      words: t.textContent, box: t.getBoundingClientRect(),
      size: parseFloat(getComputedStyle(t).fontSize) * frame.width / svg.viewBox.baseVal.width,
    })).filter(t => t.words.trim() && t.box.width > 0);
    texts.forEach((one, i) => {
      if (one.size < 11.9) wrong.push(`${name}: "${one.words}" is ${one.size.toFixed(1)} px`);
      const b = one.box;
      if (b.left < frame.left - 1 || b.right > frame.right + 1 || b.top < frame.top - 1 ||
          b.bottom > frame.bottom + 1) wrong.push(`${name}: "${one.words}" leaves its chart`);
      for (const other of texts.slice(i + 1)) {
        const o = other.box;
        if (Math.min(b.right, o.right) - Math.max(b.left, o.left) > 1 &&
            Math.min(b.bottom, o.bottom) - Math.max(b.top, o.top) > 2)
          wrong.push(`${name}: "${one.words}" and "${other.words}" overlap`);
      }
    });
  }
  return wrong;
}"""


def look(browser, path):
    name = path.split("/")[-1]
    complaints = []
    for scheme in ("light", "dark"):
        page = browser.new_page(viewport={"width": 1280, "height": 900}, color_scheme=scheme)
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto("file://" + path)
        complaints += [f"asks the network: {url}" for url in asked if not url.startswith("file:")]
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        found = Axe().run(page, options=RULES).response
        for rule in found["violations"]:
            node = rule["nodes"][0]["html"][:120]
            complaints.append(f"{scheme}: {rule['id']} ({rule['impact']}), {len(rule['nodes'])}: {node}")
        for width in (1280, 768, 320):
            page.set_viewport_size({"width": width, "height": 900})
            wide = page.evaluate("document.documentElement.scrollWidth")
            if wide > width:
                complaints.append(f"{scheme}: {wide} px wide on a screen of {width}")
            complaints += [f"{width} px: {words}" for words in page.evaluate(BOXES)]
        page.close()
    page = browser.new_page(color_scheme="dark")
    page.goto("file://" + path)
    page.emulate_media(media="print")
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
    if colour != "rgb(255, 255, 255)":
        complaints.append(f"print: the page is {colour}")
    for index, inside in enumerate(page.evaluate(
        "[...document.querySelectorAll('figure.chart')].map(f => getComputedStyle(f).breakInside)"
    )):
        if inside != "avoid":
            complaints.append(f"print: chart {index + 1} may be split")
    pdf = page.pdf(prefer_css_page_size=True, print_background=True)
    if b"/Type /Page" not in pdf and len(pdf) < 2_000:
        complaints.append("print: no page comes out")
    page.close()
    for complaint in dict.fromkeys(complaints):
        print(f"{name}: {complaint}")
    return len(complaints)


def main():
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        wrong = sum(look(browser, path) for path in sys.argv[1:])
        browser.close()
    pages = len(sys.argv) - 1
    print(f"{pages} pages looked at, {wrong} complaints")
    # The line by which a run of tests is counted.
    print(f"browser: {pages if not wrong else 0} passed, {wrong} failed")
    sys.exit(1 if wrong else 0)


main()
