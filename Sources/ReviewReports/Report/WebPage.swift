import Charts
import Markup

/// A whole page of the web that holds all it needs: it asks no network for anything and runs no script.
struct WebPage {
  /// What stands in the browser's title.
  var title: String
  /// The council, by name.
  var council: String
  /// What stands in the middle.
  var content: Markup
  /// What stands at the foot.
  var foot: Markup = .empty

  /// The page in a council's dress.
  func written(_ dress: ReportDress) -> String {
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>
      \(WebPage.raw(styleSheet: Palette.css + Charts.css + dress.styleSheet))
      </style>
      </head>
      <body>
      <a class="skip" href="#main">Skip to main content</a>
      <header class="masthead"><div class="page-width">\(masthead(dress))</div></header>
      <main class="page-width" id="main">
      \(content)</main>
      <footer class="page-width">\(foot)</footer>
      </body>
      </html>

      """
    return page.written
  }

  private func masthead(_ dress: ReportDress) -> Markup {
    dress.logo.map { "<img src=\"\($0)\" alt=\"\(council)\" class=\"logo\">" }
      ?? "<span class=\"council\">\(council)</span>"
  }

  /// A style sheet is markup of the council's own; whatever could end it early is taken apart.
  private static func raw(styleSheet: String) -> Markup {
    Markup(
      trusted: styleSheet.split(separator: "</", omittingEmptySubsequences: false)
        .joined(separator: "<\\/"))
  }
}
