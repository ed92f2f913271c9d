import PracticeLearning

/// Complaints of a table, those of one kind together: the first few in full, then how many more there are
/// and where, so that one fault in a thousand rows hides no other.
struct GroupedComplaints {
  private static let most = 5
  private static let places = 12

  /// The complaints that are shown in full, in their order.
  private(set) var shown: [Diagnostic] = []
  /// What follows the last of a kind, by its position among those shown.
  private(set) var more: [Int: String] = [:]

  init(_ diagnostics: [Diagnostic]) {
    var kinds: [Kind: (last: Int, count: Int, rest: [SheetCell])] = [:]
    for diagnostic in diagnostics {
      guard let cell = diagnostic.location?.cell else {
        shown.append(diagnostic)
        continue
      }
      let kind = Kind(
        code: diagnostic.code, file: diagnostic.location?.file ?? "", heading: cell.heading)
      var group = kinds[kind] ?? (0, 0, [])
      group.count += 1
      if group.count <= GroupedComplaints.most {
        shown.append(diagnostic)
        group.last = shown.count - 1
      } else if group.rest.count < GroupedComplaints.places {
        group.rest.append(cell)
      }
      kinds[kind] = group
    }
    for group in kinds.values where !group.rest.isEmpty {
      let count = group.count - GroupedComplaints.most
      let rows = group.rest.map { String($0.row) }.joined(separator: ", ")
      let dots = count > group.rest.count ? " ..." : ""
      more[group.last] = "and \(count) more like it, in row\(count == 1 ? "" : "s") \(rows)\(dots)"
    }
  }

  private struct Kind: Hashable {
    let code: DiagnosticCode
    let file: String
    let heading: String
  }
}
