import GRDB
import PracticeLearning
import ReviewStore
import Testing

@Suite("Looking a store over") struct InspectionTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.write { batch throws in
      _ = try batch.submit(review("R-1", strengths: ["chronology"]))
      _ = try batch.submit(review("R-2", auditor: "TM-08"))
      _ = try batch.record(moderation(of: "R-1"))
      _ = try batch.record(
        Allocation(
          id: "A-1", programme: "monthly", month: Month(year: 2026, number: 2), auditor: "TM-07"))
    }
    return desk
  }

  @Test(
    "Counts that do not agree with what is kept are told",
    arguments: [
      "UPDATE review SET state = 2 WHERE id = 1", "UPDATE review SET state = 4 WHERE id = 2",
      "DELETE FROM moderation", "UPDATE finding_theme SET month = 1",
      "UPDATE allocation SET review = 2", "DELETE FROM review_heading",
      "UPDATE review SET revision = 2, overall = 4 WHERE id = 2",
      "DELETE FROM finding_theme", "UPDATE finding_theme SET kind = 1",
      "UPDATE allocation SET review = NULL",
      "DROP TRIGGER service_is_never_changed; UPDATE service SET name = 'MASH'",
      "UPDATE review SET month = month + 1 WHERE id = 2", "UPDATE review SET cohort = 1",
      "UPDATE review SET family = 3 - family",
      "DELETE FROM moderation; UPDATE review SET state = 2",
      "UPDATE moderation SET resolution = 5", "UPDATE moderation SET reason = 1",
      "UPDATE moderation SET probability = 1",
      "UPDATE review SET state = 3 WHERE id = 1", "UPDATE review_heading SET case_reference = 'X'",
      "CREATE TABLE notes (text)", "DROP INDEX review_of_auditor",
    ])
  func disagreement(sql: String) throws {
    let desk = try desk()
    #expect(try desk.store { $0.inspect().complaints } == [])
    try desk.tamper("PRAGMA foreign_keys = OFF; \(sql)")
    #expect(try desk.store { $0.inspect().complaints }.contains { $0.code == .storeDamaged })
  }

  @Test("Grades that differ from their documents are told where everything else is in order")
  func falsifiedGrades() throws {
    let desk = try desk()
    let name = "review_grades_change_only_by_revision"
    let queue = try DatabaseQueue(path: desk.path)
    let trigger = try queue.read {
      try String.fetchOne(
        $0, sql: "SELECT sql FROM sqlite_master WHERE name = ?", arguments: [name])
    }
    try queue.close()
    try desk.tamper(
      "DROP TRIGGER \(name); UPDATE review SET overall = 4 WHERE id = 2; \(trigger ?? "")")
    let complaints = try desk.store { $0.inspect().complaints }
    #expect(complaints.map(\.summary).joined().contains("1 reviews are counted otherwise"))
  }

  @Test(
    "A workspace on a network drive is warned about",
    arguments: [
      ("/home/qa/estuary", "cifs"), ("/mnt/team/estuary", "nfs4"),
      ("/mnt/my files/x", "fuse.sshfs"),
      ("/mnt/teamwork/x", nil), ("/srv/x", nil),
    ])
  func networkDrive(path: String, type: String?) {
    let mounts = """
      /dev/sda1 / ext4 rw 0 0
      //server/home /home/qa cifs rw 0 0
      server:/team /mnt/team nfs4 rw 0 0
      ssh:/x /mnt/my\\040files fuse.sshfs rw 0 0
      """
    let complaint = NetworkDrive.complaint(about: path, mounts: mounts)
    #expect(complaint?.code == type.map { _ in DiagnosticCode.networkDrive })
    #expect(complaint?.summary.contains(type ?? "") ?? true)
  }
}
