import Markup
import PracticeLearning
import ReviewActs
import ReviewDocuments

/// Changes a submitted review: a new revision with a reason; what stood before is kept.
struct AmendPage: Page {
  let address: Address = "/reviews/{review}/amend"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    let own = try Self.own(visit)
    let sheet = try visit.council.sheet(of: own.shown, by: visit.hand).get()
    let parts = sheet.parts.map { part -> Markup in
      let isTold = part.fields.contains { !visit.complaints(about: $0.name).isEmpty }
      return """
        <details\(isTold ? " open" : "" as Markup)><summary>\(part.title)</summary>
        \(part.fields.map { DraftPartPage.field(visit, $0) }.joined())
        </details>

        """
    }
    return .view(
      View(
        title: "Amend \(own.shown.id)",
        content: """
          <h1>Amend \(own.shown.id)</h1>
          <p class="subtitle">Revision \(own.shown.count)</p>
          <p>Open the parts you want to change; what you leave alone stays. What stood before is kept, with your
          reason beside both. Where it was graded a second time, it is graded again.</p>
          <form method="post" action="\(visit.path)" novalidate>
          \(visit.hidden)\(visit.kept("version", String(own.shown.count)))
          \(parts.joined())\(confirming(visit))
          \(visit.line("reason", "Why you change it, in a few words"))
          <button>Store the changed review</button>
          </form>
          """, back: ReviewPage.path(own.shown.id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let own = try Self.own(visit)
    let sheet = try visit.council.sheet(of: own.shown, by: visit.hand).get()
    var wanted = Wanted(typed)
    let reason = wanted.text("reason", "there is no reason", "say why in a few words")
    try wanted.check()
    guard typed["version"] == String(own.shown.count) else {
      throw Refusal(
        .fieldOfPage, "the review was amended meanwhile",
        advice: "look at what stands there now; to store what you typed, press the button again")
    }
    let values = sheet.parts.reduce(into: [String: String]()) { all, part in
      all.merge(DraftPartPage.values(typed, part)) { _, last in last }
    }
    let (form, left) = Self.confirmed(typed, sheet).answering(values)
    guard left.isEmpty else {
      throw Refusal(
        left.map { name in
          Diagnostic(
            .fieldOfPage, at: [.key(name)], "this could not be written into the form",
            advice: "leave it as it was, or amend the review with a file")
        })
    }
    let id = own.shown.id
    _ = try visit.council.amend(
      [.text(form.text, named: "\(id).yaml")], because: reason, by: visit.hand
    ).get()
    return Done(ReviewPage.path(id), .changed)
  }

  /// What reads like an identifier, and a box for each that is none.
  private func confirming(_ visit: Visit) -> Markup {
    let words = visit.complaints.compactMap { complaint -> String? in
      guard let word = FormSheet.confirmation(of: complaint) else { return nil }
      let steps = complaint.path.steps
      let domain = PracticeDomain.allCases.first {
        steps.starts(with: [.key("domains"), .key($0.key)])
      }
      return "\(domain?.key ?? "")/\(word)"
    }
    guard !words.isEmpty else { return "" }
    return visit.boxes(
      "confirmed", "Is one of these no name, number or address of a person? Then say so",
      Set(words).sorted().map { word in
        (value: word, label: "\"\(word.drop { $0 != " " }.dropFirst())\" is none")
      })
  }

  /// The review with the words confirmed that were ticked.
  private static func confirmed(_ typed: Typed, _ sheet: FormSheet) -> FormSheet {
    typed.ticked("confirmed").reduce(sheet) { sheet, word in
      let parts = word.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return sheet }
      let domain = PracticeDomain.allCases.first { $0.key == parts[0] }
      return sheet.confirming([String(parts[1])], in: domain)
    }
  }

  private static func own(_ visit: Visit) throws -> OwnReview {
    try OwnReview(visit) {
      isSameID($0.auditor, visit.person) || visit.viewer.may(.amendForAnybody)
    }
  }
}
