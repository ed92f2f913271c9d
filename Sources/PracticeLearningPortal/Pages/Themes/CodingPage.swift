import Markup
import PracticeLearning
import ReviewActs

/// Where somebody is in theme coding: kept between two pages as long as nobody did anything else meanwhile.
struct CodingPlace {
  let visit: Visit
  /// Whether findings are coded again without a look at what was chosen.
  let isSecond: Bool

  init(_ visit: Visit) {
    self.visit = visit
    isSecond = (visit.typed?["as"] ?? visit.query["as"]) == "second"
  }

  /// The path of a page of coding, in the same way of coding.
  func path(_ path: String) -> String { isSecond ? path + "?as=second" : path }

  private var key: String { "\(visit.person) \(isSecond) \(visit.hand.today)" }

  /// The session as it stands now.
  func session() throws -> CodingSession {
    if let known = visit.desk.session(key), visit.council.isCurrent(known) { return known }
    let session = try visit.council.codingSession(asSecondReader: isSecond, by: visit.hand).get()
    keep(session)
    return session
  }

  func keep(_ session: CodingSession) { visit.desk.keep(session, as: key) }
}

/// Goes through findings that have no theme, one on each page; every code is stored at once.
struct CodingPage: Page {
  static let path = "/themes/code"
  let address: Address = "/themes/code"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.codeThemes)
    let place = CodingPlace(visit)
    let session = try place.session()
    let told: Markup =
      session.told.isEmpty
      ? "" : "<div class=\"notice\" role=\"status\"><p>\(session.told)</p></div>"
    let links: Markup = """
      <p>\(place.isSecond ? "<a href=\"/themes/code\">Code as the first reader</a>" : "<a href=\"/themes/code?as=second\">Code as a second reader</a> &middot; <a href=\"\(CodingBatchPage.path)\">Confirm a page of sure ones</a>" as Markup)
      &middot; <a href="\(ThemeHistoryPage.path)">What was coded</a></p>
      """
    let shown = session.current.map { finding($0, session, visit, place) }
    let undo = visit.form(
      button: "Take back my last one", isQuiet: true,
      place.isSecond
        ? visit.kept("as", "second") + visit.kept("button", "undo") : visit.kept("button", "undo"))
    return .view(
      View(
        title: "Code themes",
        content: """
          <h1>Code themes</h1>
          \(links)
          \(told)<p>\(session.progress)</p>
          \(shown ?? "<p>No finding waits.</p>\(undo)")
          """, back: ThemesPage.path))
  }

  private func finding(
    _ item: CodingSession.Item, _ session: CodingSession, _ visit: Visit, _ place: CodingPlace
  ) -> Markup {
    let at = item.finding.place
    let own =
      visit.kept("finding", at.description) + (place.isSecond ? visit.kept("as", "second") : "")
    let choices = session.choices.map { key, theme -> Markup in
      let suggested =
        session.suggestsNothing ? nil : item.suggestions.first { $0.theme == theme.id }
      let why: Markup =
        suggested.map {
          "<span class=\"hint\">\(Int(($0.confidence * 100).rounded()))%\($0.because.isEmpty ? "" : ", because of \($0.because.joined(separator: ", "))")</span>"
        } ?? ""
      return """
        <li><button class="quiet" name="choose" value="\(theme.id)" data-key="\(String(key))"><kbd>\(String(key))</kbd>\(theme.name) \(why)</button></li>

        """
    }
    let blind: Markup =
      session.suggestsNothing
      ? "<p>\(place.isSecond ? "You read it as a second reader: what was chosen before is not shown." : "One of the tenth in which nothing is suggested: what do you say yourself?")</p>"
      : ""
    return """
      <p class="subtitle">\(at.review), \(at.domain.name), \(at.kind == .strength ? "a strength" : "to improve")</p>
      <blockquote class="finding"><p>\(item.finding.text)</p></blockquote>
      \(blind)<form method="post" action="\(Self.path)" novalidate>
      \(visit.hidden)\(own)
      <ul class="choices">\(choices.joined())</ul>
      </form>
      <details\(choices.isEmpty ? " open" : "" as Markup)><summary data-key="/">All themes, or several</summary>
      <form method="post" action="\(Self.path)" novalidate>
      \(visit.hidden)\(own)
      \(every(visit))
      <button>Store what is ticked</button>
      </form></details>
      <form method="post" action="\(Self.path)" novalidate>
      \(visit.hidden)\(own)
      <button class="quiet" name="button" value="later" data-key="n"><kbd>n</kbd>Not sure, later</button>
      <button class="quiet" name="button" value="undo" data-key="u"><kbd>u</kbd>Take back my last one</button>
      </form>
      """
  }

  /// Every theme in use, below its heading.
  private func every(_ visit: Visit) -> Markup {
    guard let list = try? visit.council.library.themes().inUse(in: visit.hand.today.month) else {
      return ""
    }
    return list.headings.map { heading -> Markup in
      let own = list.themes.filter { $0.heading == heading.id }
      guard !own.isEmpty else { return "" }
      let boxes = own.map { theme -> Markup in
        let id = Fields.id("theme-" + theme.id)
        return """
          <div class="choice"><input type="checkbox" id="\(id)" name="theme:\(theme.id)" value="yes"><label for="\(id)">\(theme.name)</label></div>

          """
      }
      return "<fieldset><legend>\(heading.title)</legend>\n\(boxes.joined())</fieldset>\n"
    }.joined()
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    try visit.viewer.require(.codeThemes)
    let place = CodingPlace(visit)
    var session = try place.session()
    let back = Done(place.path(Self.path))
    if typed["button"] == "undo" {
      try visit.council.takeBack(in: &session, by: visit.hand)
      place.keep(session)
      return back
    }
    guard let finding = typed["finding"].flatMap(FindingPlace.init), session.goOn(with: finding)
    else {
      throw Refusal(
        .fieldOfPage, at: [], "somebody else coded this finding meanwhile, or it was withdrawn",
        advice: "nothing was stored; go on with the one below")
    }
    var themes = typed.ticked("theme")
    if let chosen = typed["choose"], !themes.contains(chosen) { themes.append(chosen) }
    guard !themes.isEmpty || typed["button"] == "later" else {
      throw Refusal(
        .fieldOfPage, at: [], "no theme was chosen",
        advice: "choose one, tick several, or leave it for later")
    }
    guard let code = session.decision(themes) else { return back }
    try visit.council.store(code, in: &session, by: visit.hand)
    place.keep(session)
    return back
  }
}

/// A page of findings of which the program is sure: each line is shown, and any can be left out.
struct CodingBatchPage: Page {
  static let path = "/themes/code/batch"
  let address: Address = "/themes/code/batch"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.codeThemes)
    let session = try CodingPlace(visit).session()
    let batch = try visit.council.codingBatch(of: session, by: visit.hand).get()
    let list = try visit.council.library.themes()
    let lines = batch.items.map { item -> Markup in
      let at = item.finding.place.description
      let id = Fields.id("line-" + at)
      let theme = item.suggestions.first?.theme ?? ""
      let isTicked = visit.typed.map { $0["line:" + at] != nil } ?? true
      return """
        <div class="choice"><input type="checkbox" id="\(id)" name="line:\(at)" value="\(theme)"\(isTicked ? " checked" : "" as Markup)><label
        for="\(id)"><strong>\(list.theme(theme)?.name ?? theme)</strong>: \(item.finding.text)</label></div>

        """
    }
    let content: Markup =
      lines.isEmpty
      ? "<p>Of no finding that waits is the program as sure as that.</p>"
      : visit.form(
        button: "Confirm the ticked ones",
        "<fieldset><legend>Take the tick away from any that is wrong</legend>\n\(lines.joined())</fieldset>"
      )
    return .view(
      View(
        title: "Confirm a page",
        content: """
          <h1>Confirm a page of findings</h1>
          <p>The program is sure of each at 0.90 or more. \(batch.check.words)</p>
          \(content)
          """, back: CodingPage.path))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    try visit.viewer.require(.codeThemes)
    let place = CodingPlace(visit)
    var session = try place.session()
    let batch = try visit.council.codingBatch(of: session, by: visit.hand).get()
    for item in batch.items {
      // Only what stood on the page with this very theme is confirmed.
      guard let theme = typed["line:" + item.finding.place.description],
        theme == item.suggestions.first?.theme, session.goOn(with: item.finding.place)
      else { continue }
      try visit.council.store(batch.code(of: item), in: &session, by: visit.hand)
    }
    place.keep(session)
    return Done(CodingPage.path, .coded)
  }
}
