/// The active cases that are drawn from: columns of numbers, one row a case.
public struct CaseFrame: Sendable {
  /// A fact of a case that is a name.
  public enum Fact: Int, CaseIterable, Sendable {
    /// The service.
    case service
    /// The team.
    case team
    /// The allocated worker.
    case worker
    /// The type of plan.
    case planType
    /// The age band.
    case ageBand
  }

  /// The case references, by row; capitals do not tell two of them apart.
  public private(set) var cases = NameTable(ignoresCase: true)
  private var names = Fact.allCases.map { _ in NameTable() }
  private var columns: [[Int32]] = Fact.allCases.map { _ in [] }
  /// The day the work began, in days since 1970; the least number where it is not said.
  private var starts: [Int32] = []

  /// Makes an empty frame.
  public init() {}

  /// The number of cases.
  public var count: Int { starts.count }

  /// Adds a case; not one that is there already.
  ///
  /// - Parameters:
  ///   - reference: the UTF-8 bytes of its reference.
  ///   - facts: the UTF-8 bytes of each fact, in the order of `Fact`; empty where it is not said.
  ///   - start: the day the work began, if it is said.
  /// - Returns: the row; nothing where the case has a row already.
  public mutating func add(
    _ reference: UnsafeBufferPointer<UInt8>, _ facts: [UnsafeBufferPointer<UInt8>],
    start: CalendarDate?
  ) -> AddedRow? {
    let (row, isNew) = cases.add(reference)
    guard isNew else { return nil }
    var added = AddedRow(row: Int(row))
    for fact in 0..<columns.count {
      let (number, isNew) = names[fact].add(facts[fact])
      columns[fact].append(number)
      if isNew { added.newNames |= 1 << UInt8(fact) }
    }
    starts.append(start.map { Int32($0.daysSinceEpoch) } ?? .min)
    return added
  }

  /// A row that was added, and which of its names no earlier row has.
  public struct AddedRow: Hashable, Sendable {
    /// The row.
    public let row: Int
    fileprivate(set) var newNames: UInt8 = 0

    /// Whether any name is new.
    public var hasNewNames: Bool { newNames != 0 }
    /// Whether the name of a fact is new.
    public func isNew(_ fact: Fact) -> Bool { newNames & 1 << UInt8(fact.rawValue) != 0 }
  }

  /// Whether the facts of a case are some, letter by letter.
  ///
  /// - Parameters:
  ///   - facts: the UTF-8 bytes of each fact, in the order of `Fact`.
  ///   - start: the day the work began, if it is said.
  ///   - row: the row of the case.
  package func says(
    _ facts: [UnsafeBufferPointer<UInt8>], start: CalendarDate?, of row: Int
  ) -> Bool {
    self.start(row) == start
      && zip(Fact.allCases, facts).allSatisfy { fact, bytes in
        names[fact.rawValue].utf8(Int(columns[fact.rawValue][row])).elementsEqual(bytes)
      }
  }

  /// Adds the names of a case to a text, a tabulator before each.
  func appendFacts(of row: Int, to text: inout [UInt8]) {
    for fact in 0..<columns.count {
      text.append(0x09)
      names[fact].append(Int(columns[fact][row]), to: &text)
    }
  }

  /// Adds a case, for small frames.
  @discardableResult
  public mutating func add(
    _ reference: String, service: String, team: String, worker: String, planType: String = "",
    ageBand: String = "", start: CalendarDate? = nil
  ) -> Int? {
    let texts = [service, team, worker, planType, ageBand].map { Array($0.utf8) }
    let all = texts.flatMap(\.self)
    return Array(reference.utf8).withUnsafeBufferPointer { reference in
      all.withUnsafeBufferPointer { all in
        var from = 0
        let facts = texts.map { text in
          defer { from += text.count }
          return UnsafeBufferPointer(rebasing: all[from..<from + text.count])
        }
        return add(reference, facts, start: start)?.row
      }
    }
  }

  /// The names a fact takes in the frame.
  public func names(_ fact: Fact) -> NameTable { names[fact.rawValue] }
  /// The number of the name of a fact, by row.
  public func column(_ fact: Fact) -> [Int32] { columns[fact.rawValue] }
  /// The number of the name of a fact of a case.
  public func number(_ fact: Fact, of row: Int) -> Int32 { columns[fact.rawValue][row] }
  /// The name of a fact of a case.
  public func name(_ fact: Fact, of row: Int) -> String {
    names[fact.rawValue].name(Int(columns[fact.rawValue][row]))
  }
  /// The reference of a case.
  public func reference(_ row: Int) -> String { cases.name(row) }
  /// The row of a case, capitals or not.
  public func row(of reference: String) -> Int? { cases.number(of: reference) }
  func start(_ row: Int) -> CalendarDate? {
    starts[row] == .min ? nil : CalendarDate(daysSinceEpoch: Int(starts[row]))
  }
}
