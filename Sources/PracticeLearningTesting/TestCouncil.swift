import Foundation
import Synchronization
public import PracticeLearning
public import ReviewActs

/// A council to try acts on: a workspace in a temporary folder that goes with it, and a clock that stands
/// still until it is set.
public final class TestCouncil {
  /// The folder; removed with this value.
  public let folder: String
  /// The opened workspace.
  public private(set) var council: Council
  /// The day that counts as today.
  public var today: CalendarDate
  /// The time of the acts, in UTC; nothing for nine in the evening of `today`.
  public var time: String?

  /// Makes a council with an empty store.
  ///
  /// - Parameters:
  ///   - settings: the text of its `plr.yaml`.
  ///   - today: the day that counts as today.
  /// - Throws: `Refusal` where the settings do not hold.
  public init(
    settings: String = TestCouncil.settings,
    today: CalendarDate = CalendarDate("2026-04-15") ?? CalendarDate(daysSinceEpoch: 0)
  ) throws {
    folder =
      FileManager.default.temporaryDirectory
      .appending(path: "council-\(UUID().uuidString)").path
    self.today = today
    try NewWorkspace.make(
      in: folder, settings: settings,
      by: Hand("QA-01", at: TestCouncil.evening(of: today), today: today))
    council = try Council(in: folder)
  }

  /// Makes a copy of a council as it stands, to try something out on.
  ///
  /// - Throws: an error where the folder cannot be copied.
  public init(copying other: TestCouncil) throws {
    folder =
      FileManager.default.temporaryDirectory
      .appending(path: "council-\(UUID().uuidString)").path
    (today, time) = (other.today, other.time)
    try FileManager.default.copyItem(atPath: other.folder, toPath: folder)
    council = try Council(in: folder)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Somebody at work in this council, today.
  public func hand(_ person: String? = "QA-01") -> Hand {
    Hand(person, at: time ?? TestCouncil.evening(of: today), today: today)
  }

  /// Opens the workspace anew, such as after its settings were changed.
  public func reopen() throws { council = try Council(in: folder) }

  /// Writes a file into the folder and returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  /// Takes documents in as the QA lead.
  ///
  /// - Throws: `Refusal` where one of them is refused.
  public func takeIn(_ documents: String, as person: String = "QA-01") throws {
    let path = try write(documents, to: "incoming-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try Importer(council, by: hand(person)).run([path])
  }

  private static func evening(of day: CalendarDate) -> String { "\(day)T21:00:00Z" }

  /// A small council in which every role is held by somebody.
  public static let settings = """
    plr: 1
    council: Estuary
    services: [children in care, fostering]
    teams:
      - { id: CIC-1, service: children in care }
      - { id: CIC-2, service: children in care }
      - { id: FOS-1, service: fostering }
    people:
      - { id: QA-01, role: QA lead }
      - { id: QA-02, role: QA lead }
      - { id: MOD-01, role: moderator }
      - { id: MOD-02, role: moderator }
      - { id: DIR-01, role: director }
      - { id: HOS-01, role: head of service, supervisor: DIR-01 }
      - { id: SM-01, role: service manager, services: [children in care], supervisor: HOS-01 }
      - { id: SM-02, role: service manager, services: [fostering], supervisor: HOS-01 }
      - { id: TM-07, role: team manager, team: CIC-1, supervisor: SM-01 }
      - { id: TM-16, role: team manager, team: CIC-2, supervisor: SM-01 }
      - { id: TM-30, role: team manager, team: FOS-1, supervisor: SM-02 }
      - { id: SW-118, role: practitioner, team: CIC-2, supervisor: TM-16 }
      - { id: SW-119, role: practitioner, team: CIC-2, supervisor: TM-16 }
      - { id: SW-130, role: practitioner, team: FOS-1, supervisor: TM-30 }
      - { id: AUD-1, role: auditor }
      - { id: PSW-01, role: principal social worker }
      - { id: BRD-01, role: board viewer }
      - { id: INS-01, role: inspector }
      - { id: ANA-01, role: analyst }
      - { id: ADM-01, role: administrator }
      - { id: IG-01, role: information governance }
    programmes:
      - id: monthly
        name: Monthly reviews
        templates: [children-in-care@1, fostering@1]
        allocation: optional
        moderation: { target_percent: 30, working_days: 10 }
    retention: { reviews_years: 3, aggregates_years: 10 }

    """
}

/// A council that many tests begin with: made once, and handed out as copies.
public final class SharedCouncil: Sendable {
  private let made = Mutex<TestCouncil?>(nil)
  private let make: @Sendable () throws -> sending TestCouncil

  /// - Parameter make: makes the council.
  public init(_ make: @escaping @Sendable () throws -> sending TestCouncil) { self.make = make }

  /// A copy of it.
  ///
  /// - Throws: what making or copying it throws.
  public func copy() throws -> TestCouncil {
    try made.withLock { made in
      let council = try made ?? make()
      made = council
      return try TestCouncil(copying: council)
    }
  }
}
