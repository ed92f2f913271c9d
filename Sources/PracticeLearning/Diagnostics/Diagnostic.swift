/// A complaint about something a person wrote: where it is, what it is and what to do.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Comparable, Sendable, CaseIterable {
    /// Stops: nothing is stored.
    case error
    /// Asks: look again.
    case warning
    /// Helps: an idea.
    case hint

    /// The gravest comes first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
  }

  /// The stable code, from the catalogue.
  public var code: DiagnosticCode
  /// What is wrong, in one line.
  public var summary: String
  /// What to do about it, in one line; each door words the acts in it.
  public var advice: Advice
  /// The field it is about, inside its document.
  public var path: FieldPath
  /// The very words it is about, when it is about some words of a longer text.
  public var excerpt: String?
  /// Where it stands in a file, when it came from one.
  public var location: SourceLocation?
  /// How many more of its kind there are beyond those that are listed, where a file has very many.
  public var more: More?

  /// Complaints of a kind that are counted and not listed.
  public struct More: Hashable, Sendable {
    /// How many there are.
    public var count: Int
    /// The rows or lines of the first of them.
    public var rows: [Int]

    /// Counts complaints.
    public init(count: Int, rows: [Int]) {
      self.count = count
      self.rows = rows
    }
  }

  /// Makes a complaint.
  ///
  /// - Parameters:
  ///   - code: the catalogue's entry.
  ///   - path: the field inside the document.
  ///   - summary: what is wrong, one line, no full stop.
  ///   - advice: what to do, one line, no full stop.
  ///   - excerpt: the words it is about, inside a longer text.
  ///   - location: file, line and column, when they are known already.
  public init(
    _ code: DiagnosticCode, at path: FieldPath = [], _ summary: String, advice: Advice,
    excerpt: String? = nil, location: SourceLocation? = nil
  ) {
    self.code = code
    self.path = path
    self.summary = Diagnostic.withShortQuotes(summary)
    self.advice = advice
    self.excerpt = excerpt
    self.location = location
  }

  /// How much it matters; the code decides.
  public var severity: Severity { code.severity }
  /// Whether it stops the document from being stored.
  public var isError: Bool { severity == .error }
}

/// A place in a file.
public struct SourceLocation: Hashable, Comparable, Sendable {
  /// The file as the person named it.
  public var file: String
  /// The line, from 1; 0 for the file as a whole.
  public var line: Int
  /// The column in characters, from 1; 0 for the line as a whole.
  public var column: Int
  /// The cell of the sheet, where the file is a table.
  public var cell: SheetCell?

  /// Makes a place.
  public init(file: String, line: Int = 0, column: Int = 0, cell: SheetCell? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.cell = cell
  }

  /// Places are ordered by file, line and column.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension Array where Element == Diagnostic {
  /// Whether any complaint stops the document from being stored.
  public var containsErrors: Bool { indices.contains { self[$0].isError } }
}

extension Sequence where Element == Diagnostic {
  /// The complaints by line and column, the gravest first where they share a place.
  public func sortedByPlace() -> [Diagnostic] {
    let all = Array(self)
    guard all.count > 1 else { return all }
    return all.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      let none = SourceLocation(file: "")
      if (a.location ?? none) != (b.location ?? none) {
        return (a.location ?? none) < (b.location ?? none)
      }
      return a.severity != b.severity ? a.severity < b.severity : left.offset < right.offset
    }.map(\.element)
  }
}
