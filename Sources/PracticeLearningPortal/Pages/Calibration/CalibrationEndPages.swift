import Markup
import PracticeLearning
import ReviewActs

/// Closes a session with the grades that were agreed, or without any and why.
struct CloseCalibrationPage: Page {
  let address: Address = "/calibrations/{session}/close"
  let acts = true

  static func path(_ session: String) -> String { CloseCalibrationPage().address.path(session) }

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.runCalibration)
    let work = try visit.council.calibrationWork(visit.place("session"), by: visit.hand).get()
    let session = work.session
    let grades: [(value: String, label: String)] =
      [("", "Not agreed")] + Grade.bestFirst.map { ($0.word, $0.word) }
    let fields = work.cases.enumerated().map { place, one -> Markup in
      """
      <h2>\(one.title ?? one.id)</h2>
      \(session.ratings.map { visit.select(Self.name(place, $0), $0.name.prefix(1).uppercased() + $0.name.dropFirst(), grades) }.joined())
      \(visit.area("agreed[\(place + 1)].because", "What was learned, in a few sentences", rows: 3))

      """
    }
    return .view(
      View(
        title: "Close \(session.id)",
        content: """
          <h1>Close \(session.title)</h1>
          <p class="subtitle">\(work.given) of \(session.participants.count) have given all their grades.
          <a href="\(CalibrationPage.path(session.id))">How the grades lie</a></p>
          <p>Write what you agreed on after you talked. Where you did not agree, that is an answer too.</p>
          \(visit.form(
            button: "Close the session",
            """
            <div id="\(Fields.id("agreed"))">\(fields.joined())</div>
            \(visit.line("without_because", "Why it is closed although grades are missing", hint: "only where somebody's are not in"))
            """))
          """, back: CalibrationPage.path(session.id)))
  }

  private static func name(_ place: Int, _ rating: Rating) -> String {
    "agreed[\(place + 1)].grades.\(rating.key)"
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    try visit.viewer.require(.runCalibration)
    let work = try visit.council.calibrationWork(visit.place("session"), by: visit.hand).get()
    var close = CalibrationClose(session: work.session.id, closedOn: visit.hand.today)
    close.withoutBecause = typed.written("without_because")
    close.agreed = work.cases.enumerated().compactMap { place, one in
      let grades = work.session.ratings.compactMap { rating in
        typed.written(Self.name(place, rating)).flatMap { Grade($0) }.map {
          CalibrationClose.AgreedGrade(rating, $0)
        }
      }
      let because = typed.written("agreed[\(place + 1)].because")
      guard !grades.isEmpty || because != nil else { return nil }
      return CalibrationClose.AgreedCase(caseID: one.id, grades: grades, because: because)
    }
    switch visit.council.closeCalibration(close, by: visit.hand) {
    case .done: break
    case .refused(let reasons):
      // The day is today's; what can be said against it is answered by the reason.
      throw Refusal(
        reasons.map { reason in
          var named = reason
          if named.path == ["closed_on"] { named.path = ["without_because"] }
          return named
        })
    }
    return Done(CalibrationPage.path(work.session.id), .closed)
  }
}

/// Ends a session that is not held after all.
struct CancelCalibrationPage: Page {
  let address: Address = "/calibrations/{session}/cancel"
  let acts = true

  static func path(_ session: String) -> String { CancelCalibrationPage().address.path(session) }

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.runCalibration)
    let work = try visit.council.calibrationWork(visit.place("session"), by: visit.hand).get()
    return .view(
      View(
        title: "Cancel \(work.session.id)",
        content: """
          <h1>\(work.session.title) is not held after all?</h1>
          <p>Nobody is asked for grades any more. What was given is kept and counted nowhere.</p>
          \(visit.form(button: "Cancel the session", isQuiet: true, visit.line("because", "Why, in a few words")))
          """, back: CalibrationPage.path(work.session.id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let reason = wanted.text("because", "there is no reason", "say why in a few words")
    try wanted.check()
    let id = try visit.council.cancelCalibration(
      visit.place("session"), because: reason, by: visit.hand
    ).get()
    return Done(CalibrationPage.path(id), .ended)
  }
}

/// Sets up a session on a case of the store, or a pack of vignettes that is stored.
struct NewCalibrationPage: Page {
  static let path = "/calibrations/new"
  let address: Address = "/calibrations/new"
  let acts = true

  func see(_ visit: Visit) throws -> Reply {
    try visit.viewer.require(.runCalibration)
    let people = visit.council.workspace.people.filter {
      $0.holds(anyOf: [.auditor, .teamManager, .moderator, .qaLead])
        && !$0.hasLeft(by: visit.hand.today)
    }
    return .view(
      View(
        title: "Set up a calibration session",
        content: """
          <h1>Set up a calibration session</h1>
          <p>People grade one case of the store, or a pack of vignettes: short invented cases, which are taken in
          <a href="/import">as a file</a> first.</p>
          \(visit.form(
            button: "Set it up",
            """
            \(visit.line("title", "What it is about, in a few words"))
            \(visit.line("held_on", "The day people meet", hint: "such as 16 March 2026"))
            \(visit.line("review", "The case, by the id of its review", hint: "leave it empty for vignettes"))
            \(visit.line("vignette_pack", "Or the pack of vignettes, by id"))
            \(visit.boxes("participants", "Who takes part", people.map { (value: $0.id, label: "\($0.id), \($0.rolesInWords)") }))
            \(visit.boxes("ratings", "What is graded", hint: "leave all empty for the six domains and overall", Rating.compared.map { (value: $0.key, label: $0.name) }))
            """))
          """, back: CalibrationsPage.path))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    var wanted = Wanted(typed)
    let title = wanted.text("title", "nothing says what it is about", "say it in a few words")
    let day = wanted.day("held_on", "there is no day")
    let (review, pack) = (typed.written("review"), typed.written("vignette_pack"))
    if (review == nil) == (pack == nil) {
      wanted.complain(
        "review", review == nil ? "no case is named" : "a case and a pack are named",
        "name a review, or a pack of vignettes")
    }
    try wanted.check()
    let chosen = typed.ticked("ratings")
    var new = NewCalibration(
      title: title, heldOn: day,
      ratings: Rating.compared.filter { chosen.isEmpty || chosen.contains($0.key) },
      participants: typed.ticked("participants"))
    (new.review, new.pack) = (review, pack)
    let made = try visit.council.setUpCalibration(new, by: visit.hand).get()
    return Done(CalibrationPage.path(made.session.id), .added)
  }
}
