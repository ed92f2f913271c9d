"""Takes pictures of report pages: the board's at three widths, dark, grey and as printed; every chart by its own."""

import sys

from playwright.sync_api import sync_playwright


def main():
    pages, folder = sys.argv[1:-1], sys.argv[-1]
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
                    page.add_style_tag(content="html { filter: grayscale(1); }")
                    page.screenshot(path=f"{folder}/{name}-grey.png", full_page=True)
                    page.pdf(path=f"{folder}/{name}.pdf", prefer_css_page_size=True, print_background=True)
                page.close()
        browser.close()
    print(f"pictures of {len(pages)} pages are in {folder}")


main()
