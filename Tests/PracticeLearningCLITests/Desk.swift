import Foundation
import Testing

/// A workspace of its own in a temporary folder, and `plr` to work in it.
final class Desk {
  let folder: URL
  var environment = ["PLR_TODAY": "2026-04-15", "PLR_ACTOR": "QA-01"]

  /// An empty workspace; nothing but the folder where `isEmpty`.
  init(isEmpty: Bool = false) throws {
    folder = try Built.temporaryFolder()
    guard !isEmpty else { return }
    try write(Desk.settings, to: "plr.yaml")
    try Desk.freshStore.get().write(to: file("plr.sqlite"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A new store, made once and copied.
  private static let freshStore = Result<Data, any Error> {
    let desk = try Desk(isEmpty: true)
    try desk.write(settings, to: "settings.yaml")
    let run = try desk.plr("init", "w", "--settings", "settings.yaml")
    try #require(run.status == 0, "\(run)")
    return try desk.bytes(of: "w/plr.sqlite")
  }

  static let settings = """
    plr: 1
    council: Estuary
    services: [children in care, fostering]
    teams:
      - { id: CIC-1, service: children in care }
      - { id: CIC-2, service: children in care }
    people:
      - { id: QA-01, role: QA lead }
      - { id: MOD-01, role: moderator }
      - { id: TM-07, role: team manager, team: CIC-1 }
      - { id: TM-16, role: team manager, team: CIC-2 }
      - { id: SW-118, role: practitioner, team: CIC-2, supervisor: TM-16 }
      - { id: AUD-2, role: auditor, team: CIC-2 }
    programmes:
      - id: monthly
        name: Monthly reviews
        templates: [children-in-care@1]
        allocation: optional
        moderation: { target_percent: 30, working_days: 10 }
    retention: { reviews_years: 3, aggregates_years: 10 }

    """

  @discardableResult
  func plr(_ arguments: String..., as person: String? = nil) throws -> Built.Run {
    try run(arguments, as: person)
  }

  /// Runs a command in this process; what needs a process of its own is started.
  func run(_ arguments: [String], as person: String? = nil) throws -> Built.Run {
    var environment = environment
    if let person { environment["PLR_ACTOR"] = person }
    return try InProcess.run(
      arguments, Built.inherited.merging(environment) { $1 }, in: folder.path)
  }

  func start(_ arguments: [String], as person: String? = nil) throws -> Started {
    try start(Built.program, arguments, as: person)
  }

  func start(_ program: URL, _ arguments: [String], as person: String? = nil) throws -> Started {
    var environment = environment
    if let person { environment["PLR_ACTOR"] = person }
    return try Started(program, arguments, in: folder, environment)
  }

  /// Runs a line of shell, in which `plr` is the built one.
  func shell(_ line: String) throws -> Built.Run {
    let plr = "plr() { '\(Built.program.path)' \"$@\"; }\n"
    return try start(URL(filePath: "/bin/sh"), ["-c", plr + line]).end()
  }

  func file(_ name: String) -> URL { folder.appending(path: name) }

  func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: file(name)) }

  func text(of name: String) throws -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  func bytes(of name: String) throws -> Data { try Data(contentsOf: file(name)) }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name).path) }
}

extension Desk {
  /// Runs a command that has to succeed.
  @discardableResult
  func done(
    _ arguments: String..., as person: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let run = try run(arguments, as: person)
    try #require(
      run.status == 0, "plr \(arguments.joined(separator: " ")): \(run.complaints)",
      sourceLocation: sourceLocation)
    return run.output
  }

  /// Runs a command that has to be refused for exactly these reasons, leaving the store as it was.
  ///
  /// - Parameter isLook: whether it is written down: its complaints quote what is stored of others, or
  ///   somebody asked to see what is not theirs.
  @discardableResult
  func refused(
    _ arguments: String..., because errors: [String], status: Int32 = 1, as person: String? = nil,
    isLook: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Built.Run {
    let before = try bytes(of: "plr.sqlite")
    let run = try run(arguments, as: person)
    let line = Comment(rawValue: "plr \(arguments.joined(separator: " ")): \(run)")
    #expect(run.status == status, line, sourceLocation: sourceLocation)
    #expect(run.errors == errors, line, sourceLocation: sourceLocation)
    let isSame = try bytes(of: "plr.sqlite") == before
    #expect(isSame != isLook, line, sourceLocation: sourceLocation)
    #expect(!has("plr.sqlite-wal") && !has("plr.sqlite-shm"), line, sourceLocation: sourceLocation)
    return run
  }

  /// The reviews of the store, by id, with the state of each.
  func reviews(_ options: String...) throws -> [String: String] {
    let run = try run(["review", "list", "--format", "json"] + options)
    let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let rows = try #require(list as? [[String: Any]])
    return Dictionary(
      rows.compactMap { row in
        guard let id = row["review"] as? String, let state = row["state"] as? String else {
          return nil
        }
        return (id, state)
      }
    ) { first, _ in first }
  }
}
