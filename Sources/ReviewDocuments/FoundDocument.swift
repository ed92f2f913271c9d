package import PracticeLearning

/// A document that was found in a file, with the means to say where each part of it stands.
package struct FoundDocument: Sendable {
  /// What kind it is.
  package let kind: DocumentKind
  /// What was written, as it was meant.
  package let node: DocumentNode
  /// The text it was written in.
  package let source: SourceText
  /// Everything in which it does not have the shape of its kind, each with its place.
  package private(set) var complaints: [Diagnostic]
  /// What was read otherwise than it was typed.
  let meant: [MeantValue]
  private let misspelt: Set<[FieldPath.Step]>
  /// The fields of which something is told elsewhere.
  private var told: [FieldPath] = []

  init(_ kind: DocumentKind, _ node: DocumentNode, _ source: SourceText) {
    self.kind = kind
    self.source = source
    var check = ShapeCheck(source, kind)
    check.check(node, against: kind.shape)
    meant = check.meant
    self.node = meant.reduce(node) { $0.replacing($1.path[...], with: $1.node) }
    complaints = check.complaints
    misspelt = check.misspelt
    if kind == .themes { complaints += locating(ThemeList.repeatedIDs(in: node)) }
  }

  /// Leaves out complaints about its shape that are told already; what the checks say of the same fields is
  /// left out with them.
  mutating func leaveOut(_ isTold: (Diagnostic) -> Bool) {
    told += complaints.filter { isTold($0) && $0.isError }.map(\.path)
    complaints.removeAll(where: isTold)
  }

  /// The document as a value; only to be stored when there are no errors.
  package func decode() -> Document { Document(kind, node) }

  /// The complaints about its shape and those of the checks, with their places and in their order.
  ///
  /// Where the shape is wrong, what the checks say of the same field is left out: a grade that is no
  /// grade is not also missing, nor one whose key is misspelt.
  package func complaints(adding checks: [Diagnostic]) -> [Diagnostic] {
    if checks.isEmpty { return complaints.sortedByPlace() }
    let wrong = unread.map(\.steps) + misspelt
    let further = checks.filter { check in
      !wrong.contains { wrong in
        check.path.steps.starts(with: wrong)
          // An item whose day is no day is not also one without its day.
          || check.code.isOfWholeItem && wrong.starts(with: check.path.steps)
      }
    }
    let located = locating(further)
    // A list that was read as one, and its words as themes, was read once.
    let meant = Set(located.filter { $0.code == .valueReadAsMeant }.map(\.location))
    let own = complaints.filter { $0.code != .valueReadAsMeant || !meant.contains($0.location) }
    return (own + located).sortedByPlace()
  }

  /// The places of values that could not be read.
  package var unread: Set<FieldPath> {
    Set(complaints.filter(\.isError).map(\.path) + told)
  }
}

extension DiagnosticCode {
  /// Whether a complaint is about parts of an item that are not there.
  fileprivate var isOfWholeItem: Bool { self == .incompleteEvidence || self == .incompleteAction }
}
