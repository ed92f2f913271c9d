import Foundation
import PracticeLearning
import ReviewDocuments
import Testing

@Suite("Tables that cases are drawn from")
struct FrameTests {
  private let workspace = Workspace(
    council: "Estuary", services: ["child in need", "fostering"],
    teams: [
      .init(id: "CIN-1", service: "child in need"), .init(id: "FOS-1", service: "fostering"),
    ],
    people: [.init(id: "SW-1", role: .practitioner, team: "CIN-1")])
  private let head = "case,service,team,worker"

  private func file(_ text: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv").path
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func frame(_ text: String) throws -> FrameReader {
    let path = try file(text)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return FrameReader(path: path, of: workspace, today: day("2026-02-20"))
  }

  private func lines(_ reader: FrameReader) -> [String] {
    reader.complaints.shown.map { "\($0.code) \($0.summary)" }
  }

  @Test("A child's number, postcode or day of birth is no case reference, nor any other cell (G3)")
  func identifiers() throws {
    let reader = try frame(
      """
      \(head),plan_type
      9434765919,child in need,CIN-1,SW-1,child in need
      LS8-4JT,child in need,CIN-1,SW-1,
      14/03/2012,child in need,CIN-1,SW-1,
      C-4,child in need,CIN-1,SW-1,07700 900123
      C-5,child in need,CIN-1,SW-1,child in need

      """)
    #expect(reader.complaints.shown.map(\.code.id) == ["P003", "P005", "P002", "P006"])
    #expect(reader.complaints.shown.map { $0.location?.line } == [2, 3, 4, 5])
    #expect(reader.frame.count == 2)
  }

  @Test("Empty columns at the end, as a sheet writes them, are left out (J4)")
  func emptyColumns() throws {
    let reader = try frame(
      "\(head),,\nC-1,child in need,CIN-1,SW-1,,\nC-2,child in need,CIN-1,SW-1\nC-3,fostering,FOS-1,SW-1,,,\n"
    )
    #expect(lines(reader) == [])
    #expect(reader.frame.count == 3)
    // Something written without a heading is no empty column.
    let typed = try frame("\(head),\nC-1,child in need,CIN-1,SW-1,,note\n")
    #expect(typed.frame.count == 0)
    let short = try frame("\(head)\nC-1,child in need,CIN-1\n")
    #expect(short.frame.count == 0)
  }

  @Test(
    "A first line that names the separator is none of the rows (J4)", arguments: ["sep=;", "SEP=;"])
  func separator(line: String) throws {
    let reader = try frame(
      "\(line)\r\n\(head.replacing(",", with: ";"))\r\nC-1;child in need;CIN-1;SW-1\r\n")
    #expect(lines(reader) == [])
    #expect(reader.frame.count == 1)
    let documents = DocumentReader.documents(
      in: "\(line)\nkind;allocation;programme;month;auditor\nallocation;A;monthly;2026-02;TM-1\n",
      format: .csv, named: "a.csv")
    #expect(documents.complaints == [])
    #expect(documents.documents.count == 1)
  }

  @Test("0123 beside 123 gives a hint (J4)")
  func zeros() throws {
    let rows = "child in need,CIN-1,SW-1"
    #expect(
      lines(try frame("\(head)\n0123,\(rows)\n123,\(rows)\n"))
        == ["F016 the cases 0123 and 123 differ only in the zeros in front"])
    #expect(
      lines(try frame("\(head)\n123,\(rows)\n00123,\(rows)\n0045,\(rows)\n45,\(rows)\n"))
        == [
          "F016 2 pairs of cases differ only in the zeros in front, such as 00123 and 123"
        ])
    #expect(lines(try frame("\(head)\n0123,\(rows)\n1230,\(rows)\n")) == [])
  }

  @Test("Names in other capitals are those of the settings (E4) (J3)")
  func capitals() throws {
    #expect(lines(try frame("\(head)\nC-1,Child in Need,cin-1,sw-1\n")) == [])
    #expect(
      lines(try frame("\(head)\nC-1,Fostering,cin-1,sw-1\n"))
        == ["R009 team cin-1 belongs to child in need, not to Fostering"])
  }

  private func involvement(_ text: String, beside frame: CaseFrame) throws -> [String] {
    let path = try file(text)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let reader = InvolvementReader(path: path, of: workspace)
    return (reader.complaints.shown + reader.involvement.complaints(beside: frame, path: path))
      .map { "\($0.code) \($0.summary)" }
  }

  @Test("A table of involvement that speaks of other cases is refused with counts (A14)")
  func otherCases() throws {
    let cases = try frame("\(head)\nC-1,child in need,CIN-1,SW-1\n").frame
    #expect(
      try involvement("case,worker,team\nX1,SW-1,\nX2,SW-1,CIN-1\n", beside: cases)
        == ["F020 none of the 2 rows is about a case of the frame: X1 here, C-1 there"])
    #expect(
      try involvement("case,worker\nX1,SW-1\nX2,SW-1\nc-1,SW-1\n", beside: cases)
        == ["F014 1 of 3 rows are about cases of the frame"])
    #expect(try involvement("case,worker\nX1,SW-1\nC-1,sw-1\n", beside: cases) == [])
  }

  @Test("Unknown teams of a table of involvement are counted (A14)")
  func unknownTeams() throws {
    let cases = try frame("\(head)\nC-1,child in need,CIN-1,SW-1\n").frame
    #expect(
      try involvement("case,worker,team\nC-1,SW-1,CIN-9\nC-1,SW-1,cin-1\n", beside: cases)
        == ["F015 \"CIN-9\" is not a team of this workspace (1 row)"])
    #expect(
      try involvement(
        "case,worker,team\nC-1,SW-1,CIN-9\nC-1,SW-1,OLD\nC-1,SW-1,OLD\n", beside: cases)
        == ["F015 2 teams (3 rows) are not teams of this workspace, such as \"CIN-9\""])
  }
}

private func day(_ text: String) -> CalendarDate {
  CalendarDate(text) ?? CalendarDate(daysSinceEpoch: 0)
}
