import PracticeLearning
import ReviewDocuments
import Testing

@Suite("The forms of a calibration session")
struct CalibrationFormTests {
  private static let session = CalibrationSession(
    id: "CAL-1", title: "Planning together", heldOn: CalendarDate(daysSinceEpoch: 20_500),
    pack: "P", vignettes: ["V1", "V2"], ratings: [.domain(.planning), .overall],
    participants: ["TM-07", "MOD-01"])
  private static let forms = CalibrationForm(
    session, template: nil,
    cases: [
      .init(id: "V1", title: "A move", text: "She wants her lamp at both.\nIt moved first."),
      .init(id: "V2", text: "Nobody has asked him."),
    ])

  @Test("One's own form asks each rating of each case, and tells nothing but the case")
  func own() throws {
    let text = Self.forms.own("TM-07", on: Self.session.heldOn)
    #expect(text.contains("# She wants her lamp at both."))
    #expect(text.contains("could not judge"))
    let found = DocumentReader.documents(in: text, format: .yaml, named: "TM-07.yaml")
    #expect(found.complaints == [])
    #expect(found.documents.flatMap(\.complaints) == [])
    let grades = found.documents.compactMap { document -> CalibrationGrades? in
      if case .calibrationGrades(let grades) = document.decode() { grades } else { nil }
    }
    #expect(grades.map(\.caseID) == ["V1", "V2"])
    #expect(grades.allSatisfy { $0.participant == "TM-07" && $0.session == "CAL-1" })
    #expect(grades.allSatisfy { $0.ratings.isEmpty })
    for rating in ["planning", "overall"] {
      #expect(found.documents[0].node[["ratings", .key(rating)]] != nil, "\(rating)")
    }
  }

  @Test("What is written into it is read: grades in any capitals, long reasons, could not judge")
  func filledIn() throws {
    var text = Self.forms.own("TM-07", on: Self.session.heldOn)
    text.replace("grade:\n    because: >\n", with: "grade: RI\n    because: >\n      no dates\n")
    text.replace("grade: RI", with: "grade: Could Not Judge", maxReplacements: 1)
    let found = DocumentReader.documents(in: text, format: .yaml, named: "TM-07.yaml")
    guard case .calibrationGrades(let grades)? = found.documents.first?.decode() else {
      Issue.record("\(found.complaints)")
      return
    }
    #expect(grades.given(.domain(.planning))?.grade == .couldNotJudge)
    #expect(grades.grade(.overall) == .requiresImprovement)
    #expect(
      grades.given(.overall)?.because == "no dates\n"
        || grades.given(.overall)?.because == "no dates")
  }

  @Test("The sheet has a row for everybody and every case, and a grade in a cell is read")
  func sheet() throws {
    let sheet = Self.forms.sheet(on: Self.session.heldOn)
    let lines = sheet.split(separator: "\r\n")
    #expect(lines.count == 5)
    #expect(
      lines[0].hasSuffix(
        "ratings.planning.grade,ratings.planning.because,ratings.overall.grade,"
          + "ratings.overall.because"))
    let filled = sheet.replacing(
      "MOD-01,V2,2026-02-16,,,,", with: "MOD-01,V2,2026-02-16,good,,inadequate,\"not seen, alone\"")
    let found = DocumentReader.documents(in: filled, format: .csv, named: "grades.csv")
    #expect(found.complaints == [])
    guard case .calibrationGrades(let grades) = found.documents[1].decode() else {
      Issue.record("\(filled)")
      return
    }
    #expect(grades.participant == "MOD-01" && grades.grade(.overall) == .inadequate)
    #expect(grades.given(.overall)?.because == "not seen, alone")
  }

  @Test("The form of what was agreed shows the spread, and blanks are no agreement")
  func agreed() throws {
    let text = Self.forms.agreed(on: Self.session.heldOn) { caseID, _ in "\(caseID): 2 G, 5 RI" }
    #expect(text.contains("# V1: 2 G, 5 RI"))
    let filled = text.replacing("planning:", with: "planning: good", maxReplacements: 1)
    let found = DocumentReader.documents(in: filled, format: .yaml, named: "agreed.yaml")
    #expect(found.complaints + found.documents.flatMap(\.complaints) == [])
    guard case .calibrationClose(let close)? = found.documents.first?.decode() else {
      Issue.record("\(filled)")
      return
    }
    #expect(close.grade(of: "V1", .domain(.planning)) == .good)
    #expect(close.agreed.flatMap(\.grades).count == 1)
  }

  @Test(
    "Each document is known by its first key, and a review with such a stray key stays a review",
    arguments: [
      ("vignette_pack: P\ntemplate: children-in-care@1\ntitle: t", DocumentKind.vignettePack),
      ("calibration: C\nreview: R\ntitle: t", .calibration),
      ("calibration_grades: C\ncase: V1", .calibrationGrades),
      ("calibration_close: C\nclosed_on: 2026-02-14", .calibrationClose),
      ("id: R\ncase: C-1\ncalibration: C\ndomains:\n  planning: { grade: good }", .review),
    ])
  func kinds(text: String, kind: DocumentKind) {
    let found = DocumentReader.documents(in: text, format: .yaml, named: "a.yaml")
    #expect(found.documents.map(\.kind) == [kind])
  }
}
