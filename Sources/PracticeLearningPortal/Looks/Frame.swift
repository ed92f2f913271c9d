import Markup
import PracticeLearning
import ReviewActs

/// The frame of every page: masthead, navigation, what is said, the page, the foot.
enum Frame {
  /// A page of somebody who is signed in.
  static func page(_ view: View, _ visit: Visit, _ settings: PortalSettings, status: Int = 200)
    -> Answer
  {
    var visit = visit
    if visit.complaints.isEmpty { visit.complaints = view.complaints }
    let isWrong = visit.complaints.contains(where: \.isError)
    return .page(
      whole(
        title: (isWrong ? "Error: " : "") + view.title, council: visit.council.workspace.council,
        isReport: view.isReport,
        head: navigation(visit),
        content: """
          \(notice(visit))\(back(view))\(summary(visit))\(view.content)
          """,
        isDemonstration: settings.signOn == .demonstration), status: status)
  }

  /// A refusal of a whole page. What one may not know of reads like what there is not.
  static func refused(_ refusal: Refusal, _ visit: Visit, _ settings: PortalSettings) -> Answer {
    if refusal.diagnostics.contains(where: { $0.code.isOfHiddenThings }) {
      return missing(visit, settings)
    }
    var visit = visit
    visit.complaints = refusal.diagnostics
    if visit.typed == nil, refusal.diagnostics.allSatisfy(\.code.isOfChoices) {
      return page(
        View(
          title: "Choose something else",
          content: "<h1>Choose something else</h1>\(Filters.form(visit))"), visit, settings,
        status: 400)
    }
    return page(
      View(
        title: "This cannot be shown",
        content: "<h1>This cannot be shown</h1>\(kept(visit))"), visit, settings, status: 403)
  }

  /// There is no such page, or none that this person may know of.
  static func missing(_ visit: Visit, _ settings: PortalSettings) -> Answer {
    var visit = visit
    visit.complaints = []
    return page(
      View(
        title: "There is nothing here for you",
        content: """
          <h1>There is nothing here for you</h1>
          <p>There is no such page, or it is one that somebody else looks after. Go back to
          <a href="/">what waits for you</a>, or ask the QA lead.</p>
          \(kept(visit))
          """), visit, settings, status: 404)
  }

  /// Somebody asked too often for what costs much; what was typed is shown again.
  static func tooOften(_ visit: Visit, _ settings: PortalSettings) -> Answer {
    var answer = page(
      View(
        title: "Wait a minute",
        content: """
          <h1>Wait a minute</h1>
          <p>This was asked for very often in the last minute. Wait for the next one and ask again: nothing is locked.</p>
          \(kept(visit))
          """), visit, settings, status: 429)
    answer.headers.append(("Retry-After", "60"))
    return answer
  }

  /// A form whose first sending was cut short: whether it was done cannot be told from here.
  static func interrupted(_ visit: Visit, _ settings: PortalSettings) -> Answer {
    page(
      View(
        title: "Look whether it was done",
        content: """
          <h1>Look whether it was done</h1>
          <p>This form was sent before, and the portal stopped while it was at it. So that nothing is done
          twice it was not sent again. <a href="\(visit.path)">Open the page anew</a> and look whether it
          shows what you did. If not, do it once more there.</p>
          \(kept(visit))
          """), visit, settings, status: 409)
  }

  /// What somebody typed, where the page it was typed into cannot be shown: nothing typed is lost.
  private static func kept(_ visit: Visit) -> Markup {
    let typed = visit.typed?.ofPerson ?? []
    guard !typed.isEmpty else { return "" }
    return """
      <h2>What you wrote</h2>
      <p>It was not sent. Copy what you want to keep.</p>
      \(typed.map { field -> Markup in
        "<h3>\(field.name)</h3><pre class=\"typed\">\(field.value)</pre>"
      }.joined())
      """
  }

  private static func navigation(_ visit: Visit) -> Markup {
    let links = Portal.links.filter { $0.link.isFor(visit.viewer) }.map { entry -> Markup in
      let here: Markup = entry.path == visit.path ? " aria-current=\"page\"" : ""
      return "<li><a href=\"\(entry.path)\"\(here)>\(entry.link.words)</a></li>\n"
    }
    return """
      <nav class="page-width" aria-label="Sections"><ul>
      \(links.joined())</ul></nav>
      <div class="page-width who">Signed in as <strong>\(visit.person)</strong>,
      \(visit.viewer.person.rolesInWords). <a href="/account">Your account</a>
      <form method="post" action="/sign-out" class="inline" novalidate>\(visit.hidden)<button class="link"
      >Sign out</button></form></div>
      """
  }

  private static func notice(_ visit: Visit) -> Markup {
    visit.notice.map {
      "<div class=\"notice\" role=\"status\"><p>\($0)</p></div>\n"
    } ?? ""
  }

  private static func back(_ view: View) -> Markup {
    view.back.map { "<a class=\"back\" href=\"\($0)\">Back</a>\n" } ?? ""
  }

  /// What is to be mended, each with a link to its field, in the words that stand at the field.
  private static func summary(_ visit: Visit) -> Markup {
    let wrong = visit.complaints.filter(\.isError)
    guard !wrong.isEmpty else { return "" }
    return """
      <div class="error-summary" aria-labelledby="error-title" tabindex="-1" autofocus>
      <div role="alert"><h2 id="error-title">There is a problem</h2>
      <ul>\(wrong.map { complaint -> Markup in
        let words: Markup = "\(complaint.sentence): \(complaint.advice.markup)"
        return complaint.path.steps.isEmpty
          ? "<li>\(words)</li>\n"
          : "<li><a href=\"#\(Fields.id(complaint.path.description))\">\(complaint.sentence)</a>: \(complaint.advice.markup)</li>\n"
      }.joined())</ul></div></div>

      """
  }

  /// A page for nobody in particular.
  static func open(
    _ title: String, _ content: Markup, council: String, status: Int = 200,
    isDemonstration: Bool = false
  ) -> Answer {
    .page(
      whole(
        title: title, council: council, isReport: false, head: "", content: content,
        isDemonstration: isDemonstration), status: status)
  }

  static func whole(
    title: String, council: String, isReport: Bool, head: Markup, content: Markup,
    isDemonstration: Bool
  ) -> Markup {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title) - \(council)\(council.isEmpty ? "" : " ")practice learning reviews</title>
    <link rel="stylesheet" href="\(Assets.style.path)">
    <script src="\(Assets.script.path)" defer></script>
    </head>
    <body>
    <a class="skip" href="#main">Skip to main content</a>
    <header>
    <div class="masthead"><div class="page-width"><a href="/" class="council">\(council.isEmpty ? "Practice learning reviews" : council)</a> <span
    >\(council.isEmpty ? "" : "Practice learning reviews")</span></div></div>
    \(isDemonstration ? "<p class=\"demonstration page-width\">Demonstration: everything here is invented.</p>" : "" as Markup)
    \(head)
    </header>
    <main class="page-width" id="main">
    \(content)
    </main>
    <footer class="page-width"><p><a href="/help">Help and who to ask</a></p></footer>
    </body>
    </html>

    """
  }
}

/// What is said where there is no page to say it on.
enum BareFault {
  case notFound, notAForm, otherSite, ofSomebodyElse, notByProxy, tooLarge, unexpected(String)
}

extension Frame {
  static func bare(_ fault: BareFault, _ settings: PortalSettings, person: String? = nil) -> Answer
  {
    let (status, title, words): (Int, String, String) =
      switch fault {
      case .notFound:
        (404, "There is no such page", "Check the address, or begin at the first page.")
      case .notAForm:
        (
          400, "This is not one of our forms",
          "Nothing was done. Go back, open the page anew and send it from there."
        )
      case .otherSite:
        (
          403, "This was sent from another site",
          "Nothing was done. Open the page here and send it from here."
        )
      case .ofSomebodyElse:
        (
          409, "This was written by somebody who was signed in here before",
          "We kept it for that person, who finds it after signing in. Nothing was sent."
        )
      case .notByProxy:
        (
          403, "This is not the way in",
          "Use the address of the portal that you were given. It begins with https."
        )
      case .tooLarge:
        (413, "This is too large", "Nothing was done. A page takes one megabyte, a workbook 20.")
      case .unexpected(let id):
        (
          500, "Something went wrong on our side",
          "Nothing is half done. Tell those who look after the portal this number: \(id)"
        )
      }
    return open(
      title, "<h1>\(title)</h1><p>\(words)</p><p><a href=\"/\">The first page</a></p>",
      council: "", status: status)
  }

  /// What was not foreseen: a number for those who look after the portal, and no word of what it was.
  static func failure(_ error: any Error, _ settings: PortalSettings) -> Answer {
    let id = RequestName.current ?? RequestName.new()
    if let refusal = error as? Refusal {
      // Why, and in which file, is for those who look after the portal: nobody is known here yet.
      PortalLog.write(
        "error", "\(id) \(refusal.diagnostics.map(\.code.id).joined(separator: " "))")
      return open(
        "This cannot be done now",
        """
        <h1>This cannot be done now</h1>
        <p>Nothing was changed. Try again in a moment. If it stays, tell those who look after the portal this name:
        <strong>\(id)</strong></p>
        <p><a href="/">The first page</a></p>
        """, council: "", status: 503)
    }
    PortalLog.failed(id, error)
    return bare(.unexpected(id), settings)
  }
}

extension DiagnosticCode {
  /// Whether it tells of something in the address that is chosen by filters.
  fileprivate var isOfChoices: Bool { self == .fieldOfPage || self == .unknownFilter }

  /// Whether it tells of something that the person may not know of, or that there is not: a page answers both
  /// alike, so that nothing is told by the difference.
  var isOfHiddenThings: Bool { Self.hidden.contains(self) }

  private static let hidden: Set<DiagnosticCode> = [
    .notPermitted, .unknownReview, .unknownEscalation, .unknownCalibration,
  ]
}
