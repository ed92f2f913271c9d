import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// Both gradings side by side, what was done about what differs, and what comes next.
struct ModerationPage: Page {
  let address: Address = "/moderations/{review}"
  let acts = true

  static func path(_ review: String) -> String { ModerationPage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let id = visit.place("review")
    switch try visit.council.moderation(of: id, by: visit.hand).get() {
    case .finalGrades(let table):
      return .view(
        View(
          title: "How \(id) ended",
          content: """
            <h1>How \(id) ended</h1>
            \(ReportMarkup.table(table, "Final grades"))
            """, back: ReviewPage.path(id)))
    case .everything(let sheet, _):
      return .view(
        View(
          title: "Both gradings of \(id)",
          content: """
            <h1>Both gradings of \(id)</h1>
            \(sideBySide(sheet))
            <h2>What was done</h2>
            <ul>\(sheet.whatWasDone.map { "<li>\($0)</li>" as Markup }.joined())</ul>
            <h2>What comes next</h2>
            <p>\(sheet.whatComesNext)</p>
            \(next(visit, sheet))
            """, back: "/moderations"))
    }
  }

  private func sideBySide(_ sheet: ModerationSheet) -> Markup {
    let finals = sheet.finalGrades
    let rows = Rating.allCases.compactMap { rating -> Markup? in
      let own = ModerationSheet.said(of: rating, in: sheet.review)
      let theirs = ModerationSheet.said(of: rating, in: sheet.moderation)
      guard own != nil || theirs != nil else { return nil }
      let final = finals.first { $0.rating == rating }?.grade.word
      return """
        <h2>\(rating.name.prefix(1).uppercased() + rating.name.dropFirst())</h2>
        <div class="beside"><div><h3>Auditor: \(own?.word ?? "no grade")</h3><pre class="typed">\(own?.because ?? "")</pre></div>
        <div><h3>Moderator: \(theirs?.word ?? "no grade")</h3><pre class="typed">\(theirs?.because ?? "")</pre></div></div>
        \(final.map { "<p>Final: <strong>\($0)</strong></p>" as Markup } ?? "")

        """
    }
    return rows.joined()
  }

  private func next(_ visit: Visit, _ sheet: ModerationSheet) -> Markup {
    let id = sheet.review.id
    var links: [Markup] = [
      "<a href=\"\(SettlePage.path(id))\">Settle what differs</a>",
      "<a href=\"\(AnswerPage.path(id))\">Answer what was proposed</a>",
    ]
    if isSameID(sheet.review.auditor, visit.person) {
      links.append("<a href=\"\(DisputePage.path(id))\">Dispute it</a>")
    }
    let mark: Markup =
      isSameID(sheet.moderation.moderator, visit.person) && sheet.moderation.formQuality == nil
      ? """
      <h2>How well is the review itself written?</h2>
      <p>That is fed back to its auditor, apart from practice.</p>
      \(visit.form(button: "Mark the form", isQuiet: true, """
        \(visit.radios("form_quality", "The form", Grade.bestFirst.map { (value: $0.word, label: $0.word.prefix(1).uppercased() + $0.word.dropFirst(), hint: nil) }))
        \(visit.area("form_quality.because", "Why, in a sentence or two", rows: 2))
        """))
      """ : ""
    return "<p>\(links.joined(by: " &middot; "))</p>\(mark)"
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let word = wanted.text("form_quality", "there is no mark for the form", "choose one")
    let because = wanted.text("form_quality.because", "there is no reason", "say why in a sentence")
    try wanted.check()
    let mark = Judgement(grade: Grade(word), because: because)
    let id = try visit.council.markForm(of: visit.place("review"), mark, by: visit.hand).get()
    return Done(ModerationPage.path(id), .saved)
  }
}

/// Tables of reports on pages of the portal.
enum ReportMarkup {
  /// - Parameters:
  ///   - table: the table.
  ///   - caption: what stands above it.
  ///   - about: what a screen reader hears of it beside the caption, where a page has several alike.
  static func table(_ table: ReportTable, _ caption: String, about: String? = nil) -> Markup {
    guard !table.rows.isEmpty else { return table.note.map { "<p>\($0)</p>" } ?? "" }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(about.map { "\($0): " } ?? "" as String)\(caption)"><table>
      <caption>\(caption)</caption>
      <thead><tr>\(table.columns.map { heading($0.heading) }.joined())</tr></thead>
      <tbody>\(table.rows.map { row -> Markup in
        "<tr>\(row.enumerated().map { place, cell -> Markup in place == 0 ? "<th scope=\"row\">\(cell)</th>" : "<td>\(cell)</td>" }.joined())</tr>\n"
      }.joined())</tbody></table></div>
      \(table.note.map { "<p class=\"note\">\($0)</p>" as Markup } ?? "")
      """
  }

  /// A column without a name heads nothing.
  private static func heading(_ words: String) -> Markup {
    words.isEmpty ? "<td></td>" : "<th scope=\"col\">\(words)</th>"
  }
}
