import AuditStatistics
import Foundation
import Testing

/// Every fourth kill comes right after the line that says it is done was printed. PLR_KILLS=200 kills each
/// command two hundred times instead of eight.
@Suite("Killed at any moment: what was acknowledged is there, nothing is half stored")
struct KillTests {
  private static let kills =
    ProcessInfo.processInfo.environment["PLR_KILLS"].flatMap { Int($0) } ?? 8

  @Test("plr review submit")
  func submit() throws {
    let desk = try Desk()
    try desk.write(Form.text(1000), to: "form.yaml")
    var moments = try Moments(seed: 1) { try desk.done("review", "submit", "form.yaml") }
    var acknowledged: Set<String> = [Form.id(1000)]
    for number in 1...Self.kills {
      try desk.write(Form.text(number), to: "form.yaml")
      let submit = try desk.start(["review", "submit", "form.yaml"])
      let run = try moments.kill(submit, after: "is submitted")
      if run.status == 0 || run.output.contains("is submitted") {
        acknowledged.insert(Form.id(number))
      }
      let stored = try desk.reviews()
      let lost = acknowledged.subtracting(stored.keys)
      #expect(lost.isEmpty, "lost after kill \(number)")
      try desk.expectWhole(reviews: stored.count)
    }
    // What a killed submit left undone can be done again, and what it did is known.
    try desk.write(
      ((1...Self.kills) + [1000]).map { Form.text($0) }.joined(separator: "---\n"), to: "all.yaml")
    try desk.done("import", "all.yaml")
    try desk.expectWhole(reviews: Self.kills + 1)
  }

  @Test("plr import: all of its documents or none")
  func importing() throws {
    let documents = 30
    let all = (1...documents).map { Form.text($0) }.joined(separator: "---\n")
    let undisturbed = try Desk()
    try undisturbed.write(all, to: "all.yaml")
    var moments = try Moments(seed: 2) { try undisturbed.done("import", "all.yaml") }
    for number in 1...Self.kills {
      let desk = try Desk()
      try desk.write(all, to: "all.yaml")
      try desk.write(Form.text(1000), to: "before.yaml")
      try desk.done("import", "before.yaml")
      let run = try moments.kill(try desk.start(["import", "all.yaml"]), after: "Imported")
      let stored = try desk.reviews().count
      let isAcknowledged = run.status == 0 || run.output.contains("Imported")
      #expect(stored == documents + 1 || stored == 1 && !isAcknowledged, "kill \(number): \(run)")
      try desk.expectWhole(reviews: stored)
      try desk.done("import", "all.yaml")
      try desk.expectWhole(reviews: documents + 1)
    }
  }

  @Test("plr allocate draw: every case of it and its certificate, or none")
  func drawing() throws {
    let undisturbed = try Desk.allocating()
    var moments = try Moments(seed: 3) { try undisturbed.draw("--seed", "7") }
    let draw = [
      "allocate", "draw", "frame.csv", "--programme", "monthly", "--month", "2026-02", "--seed",
      "7",
    ]
    for number in 1...Self.kills {
      let desk = try Desk.allocating()
      let run = try moments.kill(try desk.start(draw), after: "DRAW-")
      let stored = try desk.allocations().count
      #expect(stored == 3 || stored == 0 && run.status != 0, "kill \(number): \(run)")
      try desk.done("doctor")
      try desk.done("journal", "verify")
      // A draw that was killed can be made again, and gives the same.
      let again = try desk.run(draw)
      #expect(again.errors == (stored == 0 ? [] : ["F005"]), "kill \(number): \(again)")
      // The file of a certificate is written once its draw is stored; the store keeps it whatever happens.
      if !desk.has(Desk.certificate) {
        try desk.done("export", "--kind", "certificate", "--format", "json", "-o", "again.json")
        try desk.done("allocate", "verify", "again.json", "frame.csv")
      } else {
        try desk.done("allocate", "verify", Desk.certificate, "frame.csv")
      }
    }
  }

  @Test("plr moderation record: the second grading and its entry, or none")
  func recording() throws {
    let undisturbed = try Desk.withReviewToModerate()
    var moments = try Moments(seed: 4) { try undisturbed.recordModeration() }
    for number in 1...Self.kills {
      let desk = try Desk.withReviewToModerate()
      try desk.write(Form.moderation([:]), to: "m.yaml")
      let record = try desk.start(["moderation", "record", "m.yaml"], as: "MOD-01")
      let run = try moments.kill(record, after: "is recorded")
      let isRecorded = try desk.reviews()[Form.id] != "submitted"
      let isAcknowledged = run.status == 0 || run.output.contains("is recorded")
      #expect(isRecorded || !isAcknowledged, "kill \(number): \(run)")
      try desk.done("doctor")
      try desk.done("journal", "verify")
    }
  }

  @Test("plr backup: a whole backup that can be restored, or no file of its name")
  func backingUp() throws {
    let desk = try Desk()
    try desk.write((1...20).map { Form.text($0) }.joined(separator: "---\n"), to: "all.yaml")
    try desk.done("import", "all.yaml")
    var moments = try Moments(seed: 5) { try desk.done("backup", "undisturbed.plrbackup") }
    for number in 1...Self.kills {
      let name = "\(number).plrbackup"
      let run = try moments.kill(try desk.start(["backup", name]), after: "Backed up")
      let isAcknowledged = run.status == 0 || run.output.contains("Backed up")
      #expect(desk.has(name) || !isAcknowledged, "kill \(number): \(run)")
      if desk.has(name) { try desk.done("restore", "--drill", name) }
      try desk.done("doctor")
      try desk.done("journal", "verify")
    }
  }
}

/// Random moments in the life of a command, a little beyond its usual end included.
private struct Moments {
  private var generator: SeededGenerator
  private let usual: Duration
  private var kills = 0

  init(seed: UInt64, undisturbed: () throws -> Void) throws {
    generator = SeededGenerator(seed: seed)
    usual = try ContinuousClock().measure(undisturbed)
  }

  /// Kills a command at a random moment; every fourth one right after it printed that it is done.
  mutating func kill(_ start: Started, after words: String) throws -> Built.Run {
    kills += 1
    guard kills % 4 > 0 else {
      while start.isRunning, try !start.printed.contains(words) { usleep(500) }
      start.signal(SIGKILL)
      return try start.end()
    }
    let share = Double(generator.next() >> 11) / Double(1 << 53)
    let moment = usual * share * 1.1
    usleep(UInt32(moment.components.attoseconds / 1_000_000_000_000))
    start.signal(SIGKILL)
    return try start.end()
  }
}

extension Desk {
  /// Every review with its learning action, the store sound, the journal unbroken.
  fileprivate func expectWhole(
    reviews: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try done("doctor", sourceLocation: sourceLocation)
    try done("journal", "verify", sourceLocation: sourceLocation)
    let actions = try done("action", "list", "--format", "csv")
    #expect(
      actions.split(whereSeparator: \.isNewline).count == reviews + 1,
      sourceLocation: sourceLocation)
    #expect(try self.reviews().count == reviews, sourceLocation: sourceLocation)
  }
}
