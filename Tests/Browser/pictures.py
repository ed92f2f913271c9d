"""Takes pictures of report pages: the board's at three widths, dark, grey and as printed; every chart by its own."""

import re
import sys

from playwright.sync_api import sync_playwright


def drawings(path, golden):
    """The two charts that the README shows, as files of their own: the drawing with the colours it needs."""
    text = open(path, encoding="utf-8").read()
    css = re.search(r"<style>\n(.*?)/\* The style sheet of report pages", text, re.DOTALL).group(1)
    charts = re.findall(r"<figure class=\"chart\".*?(<svg .*?</svg>)", text, re.DOTALL)
    for chart, name in zip(charts, ("chart-grades", "chart-services")):
        head, rest = chart.split(">", 1)
        head = head if "xmlns" in head else head.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"')
        style = f"<style>{css.replace('.chart svg', 'svg').replace('.chart ', '')}svg {{ background: var(--page); }}</style>"
        open(f"{golden}/{name}.svg", "w", encoding="utf-8").write(f"{head}>{style}{rest}\n")


def main():
    pages, folder, golden = sys.argv[1:-2], sys.argv[-2], sys.argv[-1]
    drawings(next(path for path in pages if path.endswith("/board.html")), golden)
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for path in pages:
            name = path.split("/")[-1].removesuffix(".html")
            for width, scheme in ((1280, "light"), (768, "light"), (320, "light"), (1280, "dark")):
                page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
                page.goto("file://" + path)
                mark = scheme if scheme == "dark" else width
                page.screenshot(path=f"{folder}/{name}-{mark}.png", full_page=True)
                if width == 1280 and scheme == "light":
                    for number, chart in enumerate(page.query_selector_all("figure.chart"), 1):
                        chart.screenshot(path=f"{folder}/{name}-chart-{number}.png")
                    page.pdf(path=f"{folder}/{name}.pdf", prefer_css_page_size=True, print_background=True)
                    page.add_style_tag(content="html { filter: grayscale(1); }")
                    page.screenshot(path=f"{folder}/{name}-grey.png", full_page=True)
                page.close()
        browser.close()
    print(f"pictures of {len(pages)} pages are in {folder}")


main()
