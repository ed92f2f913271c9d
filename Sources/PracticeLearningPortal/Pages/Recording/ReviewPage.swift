import Markup
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports

/// A submitted review, as far as somebody may read it.
struct ReviewPage: Page {
  let address: Address = "/reviews/{review}"

  static func path(_ review: String) -> String { ReviewPage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let shown = try visit.council.show(
      visit.place("review"), revision: visit.query["revision"].flatMap { Int($0) }, by: visit.hand
    ).get()
    guard case .review(let review) = shown.document else { throw NoSuchPage() }
    let sheet = try visit.council.sheet(of: shown, by: visit.hand).get()
    return .view(
      View(
        title: shown.id,
        content: """
          <h1>\(shown.id)</h1>
          <p class="subtitle">\(review.service), team \(review.team), \(review.month.words): \(shown.state),
          revision \(shown.number) of \(shown.count)</p>
          \(shown.withdrawal.map { "<div class=\"notice\"><p>\($0)</p></div>" as Markup } ?? "")
          \(links(visit, review))
          \(moderation(shown))
          \(beside(shown.beside))
          \(ReviewPage.parts(sheet))
          \(revisions(shown))
          """, back: "/reviews"))
  }

  /// What it says, part by part.
  static func parts(_ sheet: FormSheet) -> Markup {
    sheet.parts.map { part -> Markup in
      let answers = part.fields.filter { !$0.value.isEmpty }.map { field -> Markup in
        "<div><dt>\(field.asks)</dt><dd>\(field.value)</dd></div>\n"
      }
      return answers.isEmpty
        ? "" : "<h2>\(part.title)</h2><dl class=\"answers\">\(answers.joined())</dl>\n"
    }.joined()
  }

  private func links(_ visit: Visit, _ review: Review) -> Markup {
    let path = ReviewPage.path(review.id)
    var links: [Markup] = []
    if isSameID(review.practitioner, visit.person) {
      links.append("<a href=\"\(path)/reflect\">Reflect on it</a>")
      links.append("<a href=\"\(path)/reply\">Reply to it</a>")
    }
    if isSameID(review.auditor, visit.person) || isSameID(review.practitioner, visit.person) {
      links.append("<a href=\"\(path)/conversation\">The conversation</a>")
      links.append(
        "<a href=\"\(ConversationPrintPage.path(review.id))\">The conversation on one page</a>")
    }
    if isSameID(review.auditor, visit.person) || visit.viewer.may(.amendForAnybody) {
      links.append("<a href=\"\(path)/amend\">Amend it</a>")
      links.append("<a href=\"\(path)/withdraw\">Withdraw it</a>")
    }
    return links.isEmpty ? "" : "<p>\(links.joined(by: " &middot; "))</p>"
  }

  private func moderation(_ shown: ShownReview) -> Markup {
    let lines: [String] =
      switch shown.moderation {
      case .everything(let sheet, _)?: sheet.beside
      case .finalGrades(let table)?: table.inLines
      case nil: []
      }
    return lines.isEmpty
      ? ""
      : "<h2>How it was graded a second time</h2><ul>\(lines.map { "<li>\($0)</li>" as Markup }.joined())</ul>"
  }

  private func beside(_ beside: BesideReview) -> Markup {
    var lines: [Markup] = []
    if let conversation = beside.conversation { lines.append("<p>\(conversation)</p>") }
    for word in beside.words {
      lines.append(
        "<h3>\(word.kind.word.prefix(1).uppercased() + word.kind.word.dropFirst()) of \(word.by), \(Day.words(word.at))</h3><pre class=\"typed\">\(word.text)</pre>"
      )
    }
    for reader in beside.readers {
      lines.append("<p class=\"note\">Read by \(reader.person) on \(Day.words(reader.at))</p>")
    }
    return lines.isEmpty ? "" : "<h2>What was said of it</h2>\(lines.joined())"
  }

  private func revisions(_ shown: ShownReview) -> Markup {
    guard shown.revisions.count > 1 else { return "" }
    return """
      <h2>Its revisions</h2>
      <ul>\(shown.revisions.map { revision -> Markup in
        "<li><a href=\"\(ReviewPage.path(shown.id))?revision=\(revision.number)\">Revision \(revision.number)</a>: \(revision.actor), \(Day.words(revision.at))\(revision.reason.map { ", because: \($0)" } ?? "")</li>"
      }.joined())</ul>
      """
  }
}

/// Days as people say them.
enum Day {
  /// The day of a time of the record.
  static func words(_ time: String) -> String {
    CalendarDate(String(time.prefix(10)))?.words ?? time
  }
}
