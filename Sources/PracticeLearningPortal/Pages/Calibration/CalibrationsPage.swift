import Markup
import PracticeLearning
import ReviewActs
import ReviewReports

/// The calibration sessions somebody takes part in; to the QA lead all.
struct CalibrationsPage: Page {
  static let path = "/calibrations"
  let address: Address = "/calibrations"
  let link: PageLink? = PageLink(words: "Calibration") { viewer in
    viewer.reads(.calibrations)
      || viewer.person.holds(anyOf: [.auditor, .teamManager, .moderator, .qaLead])
  }

  func see(_ visit: Visit) throws -> Reply {
    let sessions = try visit.council.calibrations(by: visit.hand).get()
    let table = PageTable(
      caption: "Calibration sessions",
      columns: [
        .init(name: "session", title: "Session"), .init(name: "title", title: "About"),
        .init(name: "held", title: "Held on"), .init(name: "cases", title: "Cases", isNumber: true),
        .init(name: "given", title: "Grades in"), .init(name: "state", title: "State"),
      ],
      rows: sessions.map { heading in
        let session = heading.session
        return [
          .init(session.id, to: CalibrationPage.path(session.id)), .init(session.title),
          .init(session.heldOn.words), .init(String(session.cases.count)),
          .init("\(heading.given) of \(session.participants.count)"), .init(heading.state),
        ]
      }, empty: "There is no calibration session for you.")
    return .view(
      View(
        title: "Calibration",
        content: """
          <h1>Calibration</h1>
          <p>Several people grade the same cases, each on their own, and learn from where they differ.</p>
          \(visit.viewer.may(.runCalibration) ? "<p><a href=\"\(NewCalibrationPage.path)\">Set up a session</a></p>" : "" as Markup)
          \(table.markup(visit))
          """))
  }
}

/// A calibration session: the cases still to grade, and once one's own grades are given how everybody's lie.
struct CalibrationPage: Page {
  let address: Address = "/calibrations/{session}"

  static func path(_ session: String) -> String { CalibrationPage().address.path(session) }

  func see(_ visit: Visit) throws -> Reply {
    let work = try visit.council.calibrationWork(visit.place("session"), by: visit.hand).get()
    let session = work.session
    return .view(
      View(
        title: session.title,
        content: """
          <h1>\(session.title)</h1>
          <p class="subtitle">\(session.id), \(session.heldOn.words): \(work.standing.rawValue),
          \(work.given) of \(session.participants.count) have given all their grades</p>
          \(cases(work))
          \(try spread(work, visit))
          \(running(work, visit))
          """, back: CalibrationsPage.path))
  }

  /// The cases, for somebody who grades.
  private func cases(_ work: CalibrationWork) -> Markup {
    guard work.takesPart else { return "" }
    let isOpen = work.standing == .open || work.standing == .allIn
    let rows = work.cases.map { one -> Markup in
      let isGiven = work.own[one.id] != nil
      let name: Markup = "\(one.title ?? one.id)"
      let link: Markup =
        isOpen ? "<a href=\"\(GradeCasePage.path(work.session.id, one.id))\">\(name)</a>" : name
      return """
        <li>\(link) <span class="state\(isGiven ? "" : " open")">\(isGiven ? "Your grades are saved" : "Not yet graded")</span></li>

        """
    }
    return "<h2>Your grades</h2><ol class=\"tasks\">\(rows.joined())</ol>"
  }

  private func spread(_ work: CalibrationWork, _ visit: Visit) throws -> Markup {
    guard !work.isToGrade else {
      return "<p>How the grades of the others lie is shown once all of yours are saved.</p>"
    }
    guard work.standing != .cancelled else { return "<p>The session was not held.</p>" }
    let shown = try visit.council.calibration(work.session.id, by: visit.hand).get()
    if let why = shown.figures.calibrationHeldBack { return "<p>Not shown yet: \(why).</p>" }
    return """
      <h2>How the grades lie</h2>
      <p>O is outstanding, G good, RI requires improvement, I inadequate. Near: within one grade of the median.</p>
      """
        + ReportMarkup.tables(shown.figures.calibrationTables(titles: shown.titles))
  }

  private func running(_ work: CalibrationWork, _ visit: Visit) -> Markup {
    guard visit.viewer.may(.runCalibration), work.standing == .open || work.standing == .allIn
    else { return "" }
    return """
      <h2>Running the session</h2>
      <p><a href="\(CloseCalibrationPage.path(work.session.id))">Close it, with what was agreed</a> &middot;
      <a href="\(CancelCalibrationPage.path(work.session.id))">It is not held after all</a></p>
      """
  }
}

/// Grading one case of a session, on one's own.
struct GradeCasePage: Page {
  let address: Address = "/calibrations/{session}/grade/{case}"
  let acts = true

  static func path(_ session: String, _ one: String) -> String {
    GradeCasePage().address.path(session, one)
  }

  func see(_ visit: Visit) throws -> Reply {
    let (work, one) = try Self.work(visit)
    let own = work.own[one.id]
    let fields = work.session.ratings.map { rating -> Markup in
      let given = own?.given(rating)
      let form: DomainForm? =
        if case .domain(let domain) = rating { work.template?.form(of: domain) } else { nil }
      var options = Grade.bestFirst.map { grade in
        (
          value: grade.word, label: grade.word.prefix(1).uppercased() + grade.word.dropFirst(),
          hint: form?.descriptors[grade]
        )
      }
      options.append(
        (value: "could not judge", label: "Could not judge", hint: "say below what was missing"))
      return """
        <h2>\(rating.name.prefix(1).uppercased() + rating.name.dropFirst())</h2>
        \(form.map { "<p>\($0.prompt)</p>" as Markup } ?? "")
        \(visit.radios("ratings.\(rating.key).grade", "Your grade", value: given?.grade?.word, options))
        \(visit.area("ratings.\(rating.key).because", "Why", value: given?.because, rows: 3))

        """
    }
    let change: Markup =
      own == nil
      ? "" : visit.line("amend", "Why you change what you gave", hint: "both are kept")
    return .view(
      View(
        title: "Grade \(one.title ?? one.id)",
        content: """
          <h1>\(one.title ?? one.id)</h1>
          <p class="subtitle">\(work.session.title)</p>
          \((one.text ?? "").split(separator: "\n").map { "<p>\(String($0))</p>\n" as Markup }.joined())
          <p>Grade it on your own, before you talk about it. Nobody sees your grades before their own are saved.</p>
          \(visit.form(button: "Save my grades", "<div id=\"\(Fields.id("ratings"))\">\(fields.joined())</div>\(change)"))
          """, back: CalibrationPage.path(work.session.id)))
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    let (work, one) = try Self.work(visit)
    var grades = CalibrationGrades(
      session: work.session.id, participant: visit.person, caseID: one.id,
      givenOn: visit.hand.today)
    grades.ratings = work.session.ratings.compactMap { rating in
      let word = typed.written("ratings.\(rating.key).grade")
      let grade: CalibrationGrade? =
        word == "could not judge" ? .couldNotJudge : word.flatMap { Grade($0) }.map { .graded($0) }
      let because = typed.written("ratings.\(rating.key).because")
      guard grade != nil || because != nil else { return nil }
      return CalibrationGrades.Given(rating, grade: grade, because: because)
    }
    _ = try visit.council.recordCalibration(
      grades, amending: work.own[one.id] == nil ? nil : typed.written("amend"), by: visit.hand
    ).get()
    return Done(CalibrationPage.path(work.session.id), .recorded)
  }

  private static func work(_ visit: Visit) throws -> (CalibrationWork, CalibrationCase) {
    let work = try visit.council.calibrationWork(visit.place("session"), by: visit.hand).get()
    guard work.takesPart, work.standing == .open || work.standing == .allIn,
      let one = work.cases.first(where: { isSameID($0.id, visit.place("case")) })
    else { throw NoSuchPage() }
    return (work, one)
  }
}
