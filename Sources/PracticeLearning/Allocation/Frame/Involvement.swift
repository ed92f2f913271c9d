/// Who held which case before, and in which team.
public struct Involvement: Sendable {
  /// The cases, the people and the teams that are named.
  public private(set) var cases = NameTable(ignoresCase: true)
  /// The people.
  public private(set) var workers = NameTable()
  /// The teams.
  public private(set) var teams = NameTable()
  /// The days, as they are written in a canonical text.
  private var days = NameTable()
  /// Case, worker, team and days of each row, as numbers.
  public private(set) var rows: [Row] = []

  /// One row, as numbers of the tables above.
  public struct Row: Hashable, Comparable, Sendable {
    /// The case.
    public var caseNumber: Int32
    /// The person.
    public var worker: Int32
    /// The team.
    public var team: Int32
    fileprivate var days: Int32

    /// Rows are ordered by their numbers.
    public static func < (left: Row, right: Row) -> Bool {
      (left.caseNumber, left.worker, left.team, left.days)
        < (right.caseNumber, right.worker, right.team, right.days)
    }
  }

  /// Makes an empty table.
  public init() {}

  /// Adds a row.
  ///
  /// - Parameters:
  ///   - reference: the UTF-8 bytes of the case's reference.
  ///   - worker: those of the person's role code; empty where only the team is known.
  ///   - team: those of the team's id; empty where only the person is known.
  ///   - start: the first day, if it is said.
  ///   - end: the last day, if there is one.
  public mutating func add(
    _ reference: UnsafeBufferPointer<UInt8>, worker: UnsafeBufferPointer<UInt8>,
    team: UnsafeBufferPointer<UInt8>, start: CalendarDate?, end: CalendarDate?
  ) {
    rows.append(
      Row(
        caseNumber: cases.add(reference).number, worker: workers.add(worker).number,
        team: teams.add(team).number,
        days: Int32(days.add("\(start?.description ?? "")\t\(end?.description ?? "")"))))
  }

  /// Writes the text whose digest the table is known by: its rows in the order of their bytes, with
  /// case (in ASCII capitals), worker, team, start and end between tabulators.
  public func writeCanonical(to take: ([UInt8]) -> Void) {
    let lines = rows.map { row in
      let reference = cases.utf8(Int(row.caseNumber)).map {
        $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0
      }
      let rest = [
        workers.utf8(Int(row.worker)), teams.utf8(Int(row.team)), days.utf8(Int(row.days)),
      ]
      return rest.reduce(into: reference) { line, part in line += [0x09] + part } + [0x0A]
    }.sorted { $0.lexicographicallyPrecedes($1) }
    for line in lines { take(line) }
  }
}
