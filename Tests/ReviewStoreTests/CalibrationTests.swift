import Foundation
import GRDB
import PracticeLearning
import ReviewStore
import Testing

@Suite("Calibration sessions in the store") struct CalibrationTests {
  static let pack = Entry(value: VignettePack(id: "P", title: "six"), document: "pack")

  static func session(_ text: String = "session") -> Entry<CalibrationSession> {
    Entry(
      value: CalibrationSession(id: "CAL-1", title: "a", heldOn: day("2026-02-12")),
      document: text)
  }

  static func grades(
    _ person: String, _ caseID: String = "V1", in session: String = "CAL-1", text: String = "first"
  ) -> Entry<CalibrationGrades> {
    Entry(
      value: CalibrationGrades(
        session: session, participant: person, caseID: caseID, givenOn: day("2026-02-12")),
      document: "\(text) \(person) \(caseID)")
  }

  static func close(_ text: String = "close") -> Entry<CalibrationClose> {
    Entry(
      value: CalibrationClose(session: "CAL-1", closedOn: day("2026-02-12")), document: text)
  }

  /// A session of two people, closed, with something amended of every kind that can be.
  private func busyDesk() throws -> Desk {
    let desk = try Desk()
    try desk.write { batch throws in
      #expect(try batch.record(Self.pack) == .stored)
      #expect(try batch.record(Self.session()) == .stored)
      #expect(try batch.amend(Self.session("longer"), because: "one more") == .stored)
      for person in ["TM-07", "MOD-01"] {
        #expect(try batch.record(Self.grades(person)) == .stored)
      }
      #expect(try batch.amend(Self.grades("TM-07", text: "second"), because: "misread") == .stored)
      #expect(try batch.record(Self.close()) == .stored)
      #expect(try batch.amend(Self.close("other"), because: "typing slip") == .stored)
    }
    return desk
  }

  @Test("Every act is told, every text kept, and an untouched store passes")
  func acts() throws {
    let desk = try busyDesk()
    #expect(
      try desk.read { try $0.journal().map { "\($0.act.rawValue): \($0.subject)" } }.dropFirst()
        == [
          "vignette pack: P", "calibrate: CAL-1", "amend calibration: CAL-1",
          "calibration grades: CAL-1 TM-07 V1", "calibration grades: CAL-1 MOD-01 V1",
          "amend calibration grades: CAL-1 TM-07 V1", "close calibration: CAL-1",
          "amend calibration close: CAL-1",
        ])
    #expect(
      try desk.kept("calibration_grades_revision") == [
        "first TM-07 V1", "first MOD-01 V1", "second TM-07 V1",
      ])
    #expect(try desk.store { $0.inspect().complaints } == [])
  }

  @Test("What stands is what was stored last, by person and case")
  func reading() throws {
    let desk = try busyDesk()
    try desk.read { reading throws in
      #expect(try reading.document(ofVignettePack: "P") == "pack")
      #expect(try reading.document(ofCalibration: "CAL-1") == "longer")
      #expect(
        try reading.documents(ofGradesIn: "CAL-1") == ["first MOD-01 V1", "second TM-07 V1"])
      #expect(try reading.document(ofCloseOf: "CAL-1") == "other")
      #expect(try reading.document(ofCalibration: "CAL-2") == nil)
      #expect(try reading.documents(ofGradesIn: "CAL-2") == [])
    }
  }

  @Test("The same once more changes nothing; something else under the name is told, not stored")
  func twice() throws {
    let desk = try busyDesk()
    let before = try desk.bytes
    try desk.write { batch throws in
      #expect(try batch.record(Self.pack) == .unchanged)
      #expect(try batch.record(Self.session("longer")) == .unchanged)
      #expect(try batch.record(Self.grades("TM-07", text: "second")) == .unchanged)
      #expect(try batch.record(Self.close("other")) == .unchanged)
      #expect(
        try batch.record(Self.grades("MOD-01", text: "x"))
          == .differs(.document("first MOD-01 V1")))
      #expect(try batch.record(Self.session("x")) == .differs(.document("longer")))
      #expect(try batch.amend(Self.close("other"), because: "again") == .unchanged)
      #expect(batch.changes == 0)
    }
    #expect(try desk.bytes == before)
  }

  @Test("Once closed, nobody's grades are taken and the session stays as it was held")
  func afterClose() throws {
    let desk = try busyDesk()
    try desk.write { batch throws in
      #expect(code(try batch.record(Self.grades("QA-01"))) == "C013")
      #expect(code(try batch.amend(Self.grades("MOD-01", text: "x"), because: "y")) == "C013")
      #expect(code(try batch.amend(Self.session("x"), because: "y")) == "C015")
      #expect(batch.changes == 0)
    }
  }

  @Test("Grades and ends need their session, amendments their reason")
  func refusals() throws {
    let desk = try Desk()
    try desk.write { batch throws in
      #expect(code(try batch.record(Self.grades("TM-07"))) == "C006")
      #expect(code(try batch.record(Self.close())) == "C006")
      _ = try batch.record(Self.session())
      #expect(code(try batch.amend(Self.session("x"), because: " ")) == "S013")
      #expect(code(try batch.record(Self.grades("TM\0"))) == "D011")
    }
  }

  @Test("A person grades each case once, and the same case id in another session is another case")
  func keys() throws {
    let desk = try Desk()
    var other = Self.session("other")
    other.value.id = "CAL-2"
    try desk.write { batch throws in
      _ = try batch.record(Self.session())
      _ = try batch.record(other)
      #expect(try batch.record(Self.grades("TM-07")) == .stored)
      #expect(try batch.record(Self.grades("TM-07", "V2")) == .stored)
      #expect(try batch.record(Self.grades("TM-07", in: "CAL-2")) == .stored)
    }
    #expect(try desk.read { try $0.documents(ofGradesIn: "CAL-2") } == ["first TM-07 V1"])
  }

  @Test(
    "Nothing that was stored of a calibration can be changed or removed",
    arguments: RevisedKind.ofCalibrations)
  func appendOnly(kind: RevisedKind) throws {
    let desk = try busyDesk()
    let table = kind.rawValue
    for sql in [
      "UPDATE \(table)_revision SET document = 'x'", "DELETE FROM \(table)_revision",
      "DELETE FROM \(table)", "INSERT OR REPLACE INTO \(table) SELECT * FROM \(table)",
      "INSERT OR REPLACE INTO \(table)_revision SELECT * FROM \(table)_revision",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") { try desk.tamper(sql) }
    }
  }

  @Test(
    "A change made behind the triggers shows",
    arguments: [
      (
        "DROP TRIGGER calibration_grades_revision_is_never_changed; "
          + "UPDATE calibration_grades_revision SET document = 'x' WHERE id = 1",
        "of \"CAL-1 TM-07 V1\": the words that are stored"
      ),
      (
        "DROP TRIGGER calibration_grades_revision_is_never_removed; "
          + "DELETE FROM calibration_grades_revision WHERE id = 3",
        "\"amend calibration grades\" of \"CAL-1 TM-07 V1\": what was stored is gone"
      ),
      (
        "DROP TRIGGER vignette_pack_revision_is_never_changed; "
          + "UPDATE vignette_pack_revision SET document = 'x'",
        "of \"P\": the words that are stored"
      ),
      (
        "DROP TRIGGER calibration_close_revision_is_never_changed; "
          + "UPDATE calibration_close_revision SET reason = 'x' WHERE id = 2",
        "of \"CAL-1\": the words that are stored"
      ),
    ])
  func tampered(sql: String, complaint: String) throws {
    let desk = try busyDesk()
    try desk.tamper(sql)
    let found = try desk.store { $0.verifyJournal().complaints }
    #expect(found.contains { $0.summary.contains(complaint) }, "\(found)")
  }

  @Test(
    "The doctor sees whose name or latest text was exchanged",
    arguments: [
      (
        "UPDATE calibration_grades SET person = (SELECT id FROM person WHERE name = 'MOD-01'), "
          + "graded_case = 'V9' WHERE id = 1",
        "calibration grades under another name than the journal says"
      ),
      (
        "UPDATE calibration_grades SET revision = 1",
        "calibration grades whose latest text is not the one that stands"
      ),
      (
        "UPDATE calibration SET name = 'CAL-9'",
        "calibration sessions under another name than the journal says"
      ),
    ])
  func doctor(sql: String, complaint: String) throws {
    let desk = try busyDesk()
    try desk.tamper(sql)
    let found = try desk.store { $0.inspect().complaints }
    #expect(found.contains { $0.summary.contains(complaint) }, "\(found)")
  }
}
