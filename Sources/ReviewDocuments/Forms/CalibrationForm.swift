package import PracticeLearning

/// The forms of a calibration session: a person's own grades, a sheet for a spreadsheet, what was agreed.
package struct CalibrationForm {
  private let session: CalibrationSession
  private let template: ReviewTemplate?
  private let cases: [Case]

  /// A case as its graders see it: nothing in it says what anybody thinks of it.
  package struct Case {
    package var id: String
    package var title: String?
    package var text: String?

    package init(id: String, title: String? = nil, text: String? = nil) {
      self.id = id
      self.title = title
      self.text = text
    }
  }

  /// Prepares the forms of a session.
  ///
  /// - Parameters:
  ///   - session: the session.
  ///   - template: the template whose prompts and descriptors help to grade, where there is one.
  ///   - cases: the cases to put on the forms, in their order.
  package init(_ session: CalibrationSession, template: ReviewTemplate?, cases: [Case]) {
    self.session = session
    self.template = template
    self.cases = cases
  }

  /// The form for one person's own grades, a document per case.
  package func own(_ participant: String, on day: CalendarDate) -> String {
    var lines = FormLines()
    writeIntroduction(participant, &lines)
    for (index, one) in cases.enumerated() {
      lines.gap()
      if index > 0 { lines.line("---") }
      write(one, &lines)
      lines.line("plr: 1")
      lines.line("calibration_grades: \(session.id)")
      lines.line("participant: \(participant)")
      lines.line("case: \(one.id)")
      lines.line("given_on: \(day)", comment: "the day you grade")
      lines.line("ratings:")
      for rating in session.ratings {
        lines.line("\(rating.key):", level: 1)
        lines.line("grade:", level: 2)
        lines.textToWrite("because", level: 2)
      }
    }
    return lines.text
  }

  /// The sheet for a lead who takes everybody's grades from paper: a row per person and case.
  package func sheet(on day: CalendarDate) -> String {
    var columns = CSVColumns()
    let every = session.ratings.map {
      CalibrationGrades.Given($0, grade: .couldNotJudge, because: "-")
    }
    func row(_ participant: String, _ one: Case, _ ratings: [CalibrationGrades.Given]) -> Document {
      .calibrationGrades(
        CalibrationGrades(
          session: session.id, participant: participant, caseID: one.id, givenOn: day,
          ratings: ratings))
    }
    for one in cases { columns.include(row("", one, every)) }
    let head = columns.head()
    return head
      + session.participants.sorted().map { participant in
        cases.map { columns.row(row(participant, $0, [])) }.joined()
      }.joined()
  }

  /// The form of the grades that were agreed after the talk; it closes the session.
  ///
  /// - Parameter spread: how the grades of a rating of a case lie, in a few words.
  package func agreed(on day: CalendarDate, spread: (String, Rating) -> String) -> String {
    var lines = FormLines()
    lines.note("\(session.title): what you agreed on after you talked.")
    lines.note(
      "Beside each rating stands how many people gave which grade. Write the grade you agreed on and "
        + "leave blank where you did not agree: that is an answer too. Storing this form closes the "
        + "session.")
    lines.gap()
    lines.line("plr: 1")
    lines.line("calibration_close: \(session.id)")
    lines.line("closed_on: \(day)")
    lines.line("agreed:")
    for one in cases {
      lines.line("- case: \(one.id)", level: 1, comment: one.title ?? "")
      lines.line("grades:", level: 2)
      for rating in session.ratings {
        lines.line("\(rating.key):", level: 3, comment: spread(one.id, rating))
      }
      lines.textToWrite("because", level: 2)
    }
    return lines.text
  }

  private func writeIntroduction(_ participant: String, _ lines: inout FormLines) {
    lines.note("\(session.title), \(session.heldOn.words): the grades of \(participant)")
    lines.note(
      "Grade each case on your own, before you talk about it. Nobody sees anybody else's grades before "
        + "their own are saved. There is no right answer to find here: where people differ is where all of "
        + "us learn.")
    lines.note("Grades: \(CalibrationGrade.list.words.joined(separator: " | "))")
    lines.note(
      "Write the reason on the line below its \">\", indented a little further than its key. If you "
        + "could not judge, say what was missing.")
    for rating in session.ratings {
      guard case .domain(let domain) = rating, let form = template?.form(of: domain) else {
        continue
      }
      lines.note("")
      lines.note("\(domain.name): \(form.prompt)")
      for grade in Grade.bestFirst {
        guard let descriptor = form.descriptors[grade] else { continue }
        lines.note("  \(grade.word): \(descriptor)", hanging: 4)
      }
    }
  }

  private func write(_ one: Case, _ lines: inout FormLines) {
    lines.note("\(one.id)\(one.title.map { ": \($0)" } ?? "")")
    for paragraph in (one.text ?? "").split(separator: "\n") { lines.note(String(paragraph)) }
    lines.gap()
  }
}
