package import PracticeLearning

/// What is wrong with a long table: of each kind as much as a person can use, and how much more there is.
package struct TableComplaints {
  private static let most = 20

  private let file: String
  /// The first complaints.
  package private(set) var shown: [Diagnostic] = []
  /// How many more there are.
  package private(set) var more = 0
  private(set) var mayGoOn = true
  private var counts: [DiagnosticCode: Int] = [:]

  init(_ file: String) { self.file = file }

  var isEmpty: Bool { shown.isEmpty }

  /// Leaves the rest of the table unread: nothing could be made of it.
  mutating func stop() { mayGoOn = false }

  mutating func add(_ complaints: [Diagnostic]) {
    for complaint in complaints {
      counts[complaint.code, default: 0] += 1
      let isShown = counts[complaint.code, default: 0] <= TableComplaints.most
      if isShown { shown.append(complaint) } else { more += 1 }
    }
  }

  mutating func add(_ complaint: Diagnostic, line: Int, column: Int = 0) {
    var complaint = complaint
    complaint.location = SourceLocation(file: file, line: line, column: column)
    add([complaint])
  }

  mutating func add(_ complaint: Diagnostic, at place: (line: Int, column: Int)) {
    add(complaint, line: place.line, column: place.column)
  }
}
