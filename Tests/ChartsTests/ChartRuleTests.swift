import Charts
import Foundation
import FoundationXML
import Markup
import Testing

@Suite("Every chart keeps the rules of charts")
struct ChartRuleTests {
  private func chart(_ name: String) throws -> any Chart {
    try #require(Fixtures.all.first { $0.name == name }).chart
  }

  private func svg(_ name: String) throws -> String { try chart(name).svg(id: name).written }

  private func found(_ pattern: String, in text: String) throws -> [String] {
    let expression = try NSRegularExpression(
      pattern: pattern, options: [.dotMatchesLineSeparators])
    let all = NSRange(text.startIndex..., in: text)
    return expression.matches(in: text, range: all).compactMap {
      Swift.Range($0.range(at: $0.numberOfRanges - 1), in: text).map { String(text[$0]) }
    }
  }

  @Test("the figure's caption holds title and n (C1)", arguments: Fixtures.names)
  func caption(_ name: String) throws {
    let caption = try found(
      "<figcaption[^>]*>(.*?)</figcaption>", in: chart(name).figure(id: name).written)
    #expect(try #require(caption.first).contains("<strong>"))
    #expect(try #require(caption.first).contains(", n "))
  }

  @Test("text is horizontal and the drawing is never shrunk (C3)", arguments: Fixtures.names)
  func text(_ name: String) throws {
    let svg = try svg(name)
    #expect(!svg.contains("rotate("))
    #expect(svg.contains("viewBox=\"0 0 640 ") && svg.contains("width=\"640\""))
    let sizes = try found("font-size: ([0-9]+)px", in: Charts.css).compactMap(Int.init)
    #expect(!sizes.isEmpty && sizes.allSatisfy { $0 >= 12 })
    #expect(Charts.css.contains("max-width: none"))
  }

  @Test("bars of shares begin at 0 and their axis ends at 100 (C5)")
  func axis() throws {
    for name in ["profile", "themes", "targets"] {
      let texts = try found("<text[^>]*>(.*?)</text>", in: svg(name))
      #expect(texts.contains("0%") && texts.contains("100%"), "\(name)")
    }
    let segments = try svg("targets").components(separatedBy: "class=\"bar").dropFirst()
    let starts = try Set(segments.map { try #require(found(" x=\"([^\"]+)\"", in: $0).first) })
    // The axis is the one line of its kind; a track is as long as the whole axis.
    let zero = try found("<line class=\"axis\" x1=\"([^\"]+)\"", in: svg("targets"))
    #expect(starts == Set(zero) && starts.count == 1)
    let tracks = try found("class=\"track\" x=\"([^\"]+)\"", in: svg("targets"))
    #expect(Set(tracks) == starts)
  }

  @Test("dots may zoom, and then the axis says where it runs and that it is no whole one (C5)")
  func zoom() throws {
    func svg(_ domain: ClosedRange<Double>) -> String {
      IntervalDotsChart(
        heading: Fixtures.heading("Title 50%", "40"),
        subject: Fixtures.subject("share", "service", .known(40)),
        rows: [.init(label: "A", share: Fixtures.share(20, 40))], overall: nil, domain: domain
      ).svg(id: "x").written
    }
    let warning = "The axis does not run from 0% to 100%."
    let zoomed = try found("<text[^>]*>(.*?)</text>", in: svg(0.4...0.8))
    #expect(zoomed.contains("40%") && zoomed.contains("80%") && zoomed.contains(warning))
    #expect(!zoomed.contains("100%"))
    #expect(!svg(0...1).contains(warning))
  }

  @Test(
    "marks take their colours from tokens alone, at most four hues beside greys (C6)",
    arguments: Fixtures.names)
  func colours(_ name: String) throws {
    let svg = try svg(name)
    #expect(!svg.contains("style=") && !svg.contains("fill=") && !svg.contains("stroke="))
    let hues: Set = [
      "step-1", "step-2", "step-3", "step-4", "raised", "lowered", "concern", "improvement",
      "target", "dot", "bar",
    ]
    let classes = Set(
      try found("class=\"([^\"]*)\"", in: svg).flatMap { $0.split(separator: " ").map(String.init) }
    )
    #expect(classes.intersection(hues).count <= 4, "\(classes.intersection(hues))")
    for name in classes
    where !["label", "step", "steps", "heat", "raised", "kept", "lowered", "improved", "outer"]
      .contains(name)
    {
      #expect(Charts.css.contains(".\(name) ") || Charts.css.contains(".\(name),"), "\(name)")
    }
    let tokens = Set(Palette.tokens.map(\.name))
    #expect(try Set(found("var\\(--([a-z0-9-]+)\\)", in: Charts.css)).isSubset(of: tokens))
    #expect(try found("#[0-9A-Fa-f]{3,8}\\b", in: Charts.css).isEmpty)
    let paints = try found("(?:fill|stroke|color): *([^;]+);", in: Charts.css)
    for paint in paints where !paint.hasPrefix("var(--") {
      #expect(["none", "CanvasText"].contains(paint), "\(paint)")
    }
  }

  @Test("the svg names itself and hides its marks; ids are unique (C9)")
  func names() throws {
    for (name, chart) in Fixtures.all {
      let svg = chart.svg(id: name).written
      #expect(svg.contains("<svg role=\"img\" aria-labelledby=\"\(name)-title \(name)-desc\""))
      let root = try #require(XMLDocument(xmlString: svg).rootElement())
      let children = (root.children ?? []).compactMap { $0 as? XMLElement }
      #expect(children.map(\.name) == ["title", "desc", "g"], "\(name)")
      #expect(children[2].attribute(forName: "aria-hidden")?.stringValue == "true")
      let named = children.prefix(2).compactMap { $0.attribute(forName: "id")?.stringValue }
      #expect(named == ["\(name)-title", "\(name)-desc"])
      #expect(children[0].stringValue == chart.heading.title)
      #expect(children[1].stringValue == chart.description)
      // Nothing of a drawing takes the focus or speaks for itself.
      #expect(!svg.contains("tabindex") && !svg.contains("aria-label=") && !svg.contains("<a "))
    }
    let ids = try found(" id=\"([^\"]*)\"", in: Fixtures.page)
    #expect(Set(ids).count == ids.count)
  }

  @Test("the description keeps its order and names no colour (C10)", arguments: Fixtures.names)
  func description(_ name: String) throws {
    let words = try chart(name).description
    let pattern =
      "^[A-Z][a-z ]+ of .+? by .+?, .+?, n ([0-9,]+|c)\\. .*([0-9]|c).*\\. .+\\. Table follows\\.$"
    #expect(words.range(of: pattern, options: .regularExpression) != nil, "\(words)")
    let colours: Set = [
      "blue", "red", "orange", "green", "grey", "gray", "purple", "yellow", "black", "white",
      "brown", "pink", "amber", "dark", "light", "colour",
    ]
    let all = words.lowercased().split { !$0.isLetter }.map(String.init)
    #expect(colours.isDisjoint(with: all), "\(words)")
  }

  @Test(
    "the table has a cell for every column, and every number on the drawing stands in it (C11)",
    arguments: Fixtures.names)
  func twin(_ name: String) throws {
    let twin = try chart(name).twin
    #expect(twin.rows.allSatisfy { $0.count == twin.columns.count })
    let html = twin.html(id: name).written
    #expect(html.contains("<caption") && html.contains("scope=\"col\""))
    let written = try found("<t[dh](?: class=\"number\"| scope=\"row\")*>(.*?)</t[dh]>", in: html)
    #expect(written == twin.rows.flatMap { $0 }.map { Markup(text: $0).written })
    let cells = Set(twin.rows.joined()).union([""])
    for label in try found(
      "<text[^>]*class=\"label( strong)?( on-[a-z0-9-]+)?\"[^>]*>(.*?)</text>", in: svg(name))
    {
      guard label.range(of: "^[0-9,]+%?(, [0-9]+ of [0-9]+)?$", options: .regularExpression) != nil
      else { continue }
      let parts = label.replacingOccurrences(of: " of ", with: ", ").components(separatedBy: ", ")
      #expect(parts.allSatisfy { cells.contains($0) }, "\(name): \(label)")
    }
  }

  @Test("a hidden share is c everywhere, its interval in no byte; few are hollow (C13)")
  func hidden() throws {
    for name in ["dots", "targets", "themes"] {
      let figure = try chart(name).figure(id: name).written
      #expect(figure.contains("<path class=\"hatch\""))
      #expect(!figure.contains("14% to 37%"))
      #expect(try chart(name).description.contains("hidden (c)"))
      #expect(figure.contains("<td class=\"number\">c</td>"))
    }
    #expect(try svg("dots").contains("hollow"))
    #expect(try chart("dots").twin.note?.contains("fewer than 10") == true)
  }

  @Test("paper keeps marks, splits no chart and is light (C14)")
  func paper() {
    let screen = Charts.css.components(separatedBy: "@media")[0]
    #expect(declarations(of: ".chart", in: screen).contains("break-inside: avoid"))
    let heading = declarations(of: ".chart figcaption", in: screen)
    #expect(heading.isSuperset(of: ["break-inside: avoid", "break-after: avoid"]))
    #expect(
      declarations(of: ".chart svg", in: screen).isSuperset(of: [
        "print-color-adjust: exact", "-webkit-print-color-adjust: exact",
      ]))
    let paper = media("print", in: Charts.css)
    #expect(declarations(of: ".chart .scroll", in: paper).contains("overflow: visible"))
    #expect(
      declarations(of: ".chart svg, .chart tr", in: paper).contains("break-inside: avoid"))
    #expect(
      declarations(of: ":root", in: media("print", in: Palette.css))
        .contains("color-scheme: light"))
  }

  /// What a rule of a style sheet declares.
  private func declarations(of selector: String, in css: String) -> Set<String> {
    let rules = css.components(separatedBy: "}").map { $0.components(separatedBy: "{") }
    let lists = rules.filter {
      $0.count > 1
        && $0[$0.count - 2].trimmingCharacters(in: .whitespacesAndNewlines).hasSuffix(
          "\n" + selector)
        || $0.count > 1
          && $0[$0.count - 2].trimmingCharacters(in: .whitespacesAndNewlines) == selector
    }.map { $0[$0.count - 1] }
    return Set(
      lists.flatMap { $0.split(separator: ";") }.map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      })
  }

  /// The rules for one kind of medium, or for one wish of the reader.
  private func media(_ query: String, in css: String) -> String {
    css.components(separatedBy: "@media ").dropFirst()
      .filter { $0.hasPrefix(query) || $0.hasPrefix("(\(query)") }
      .map { $0.drop { $0 != "{" }.dropFirst() }.joined(separator: "\n")
  }

  @Test(
    "forced colours draw in the reader's text colour; regions scroll and take the focus (C15)",
    arguments: Fixtures.names)
  func forced(_ name: String) throws {
    let forced = media("forced-colors: active", in: Charts.css)
    let tokens = declarations(of: ".chart", in: forced)
    for token in Palette.tokens {
      let isArea =
        token.name == "page" || Palette.steps.contains(token)
        || Palette.heat.contains(token) || Palette.moves.contains(token)
      #expect(
        tokens.contains("--\(token.name): \(isArea ? "Canvas" : "CanvasText")"), "\(token.name)")
    }
    #expect(
      declarations(
        of: ".chart svg .step, .chart svg .heat, .chart svg .bar, .chart svg .dot", in: forced
      ).contains("stroke: CanvasText"))
    let scroll = declarations(of: ".chart .scroll", in: Charts.css)
    #expect(scroll.isSuperset(of: ["overflow-x: auto", "max-width: 100%"]))
    #expect(
      declarations(of: ".chart .scroll:focus-visible", in: Charts.css)
        .contains("outline: 3px solid var(--text)"))
    let figure = try chart(name).figure(id: name).written
    #expect(
      figure.components(separatedBy: "class=\"scroll\" tabindex=\"0\" role=\"region\"").count == 3)
  }

  @Test("a thin segment is at least 2 wide and its number stands outside (C16)")
  func thin() throws {
    let svg = try svg("profile")
    let widths = try found("class=\"step step-[0-9]\"[^>]*width=\"([0-9.]+)\"", in: svg).compactMap(
      Double.init)
    #expect(widths.count == 19 && widths.allSatisfy { $0 >= 2 })
    #expect(svg.contains(">outstanding\u{A0}1 · inadequate\u{A0}1<"))
  }

  private static let notANumber =
    " (?:x|y|d|cx|cy|r|x1|x2|y1|y2|width|height|viewbox)=\"[^\"]*(nan|inf)"

  @Test("a limit, a target or an axis without end is drawn all the same")
  func endless() throws {
    let share = Fixtures.share(20, 40)
    let subject = Fixtures.subject("share", "service", .known(Int.max))
    let heading = Fixtures.heading("Title", "40")
    let charts: [any Chart] = [
      IntervalDotsChart(
        heading: heading, subject: subject, rows: [.init(label: "A", share: share)], overall: nil,
        domain: -Double.infinity...Double.infinity),
      TargetBarChart(
        heading: heading, subject: subject,
        rows: [.init(label: "A", share: share, aim: .atLeast(.nan))]),
      FunnelChart(
        heading: heading, subject: subject,
        points: [.init(label: "A", share: share, isOutside: true)], mean: .nan,
        limits: [.init(n: 10, inner: 0...1, outer: -Double.infinity...Double.infinity)],
        dispersion: ""),
      ThemeHeatChart(
        heading: heading, subject: subject, columns: ["A"], rows: ["A"],
        cells: [[.known(Int.max)]], rowTotals: [.known(Int.max)], columnTotals: [.known(-1)]),
      ActionBurnUpChart(
        heading: heading, subject: subject,
        points: [
          .init(label: "A", raised: .known(Int.max), closed: .known(-4), moved: .missing)
        ], today: 7),
    ]
    for chart in charts {
      #expect(try found(Self.notANumber, in: chart.figure(id: "x").written.lowercased()).isEmpty)
    }
  }

  @Test("what is no number never reaches the drawing", arguments: Fixtures.names)
  func numbers(_ name: String) throws {
    let figure = try chart(name).figure(id: name).written
    let attributes = try found(Self.notANumber, in: figure.lowercased())
    #expect(attributes.isEmpty)
  }
}
