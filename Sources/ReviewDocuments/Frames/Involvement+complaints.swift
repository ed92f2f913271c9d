package import PracticeLearning

/// F014, F015 and F020: whether a table of involvement can tell a draw anything.
extension Involvement {
  /// Complaints about teams that are not of the workspace: a slip would hide a conflict of interest.
  func teamComplaints(_ workspace: Workspace) -> [Diagnostic] {
    let known = Set(workspace.teams.map { plainID($0.id) })
    let unknown = teams.names.indices.filter {
      let name = teams.name($0)
      return !name.isEmpty && !known.contains(plainID(name))
    }
    guard let first = unknown.first else { return [] }
    let numbers = Set(unknown.map(Int32.init))
    let count = rows.count { numbers.contains($0.team) }
    return [
      Diagnostic(
        .unknownTeamOfInvolvement,
        unknown.count == 1
          ? "\"\(teams.name(first))\" is not a team of this workspace "
            + "(\(count) \(count == 1 ? "row" : "rows"))"
          : "\(unknown.count) teams (\(count) rows) are not teams of this workspace, such as "
            + "\"\(teams.name(first))\"",
        advice: nearest(to: teams.name(first), among: workspace.teams.map(\.id).sorted()).map {
          "did you mean \"\($0)\"? A team that was dissolved is left as it is"
        } ?? "correct them; teams that were dissolved are left as they are")
    ]
  }

  /// Complaints about a table that speaks of other cases than the frame: its conflicts would not be seen.
  ///
  /// - Parameters:
  ///   - frame: the cases that are drawn from.
  ///   - path: where the table is.
  package func complaints(beside frame: CaseFrame, path: String) -> [Diagnostic] {
    guard !rows.isEmpty, frame.count > 0 else { return [] }
    let known = (0..<cases.count).map { frame.row(of: cases.name($0)) != nil }
    let count = rows.count { known[Int($0.caseNumber)] }
    let example = "\(cases.name(0)) here, \(frame.reference(0)) there"
    if count == 0 {
      return [
        Diagnostic(
          .involvementOfOtherCases,
          "none of the \(rows.count) rows is about a case of the frame: \(example)",
          advice:
            "write the references as in the frame; where every case is closed, leave the table out"
        ).located(in: path)
      ]
    }
    guard count * 2 < rows.count else { return [] }
    return [
      Diagnostic(
        .involvementOfFewCases,
        "\(count) of \(rows.count) rows are about cases of the frame",
        advice:
          "if the others are of closed cases, all is well; otherwise write the references as there"
      ).located(in: path)
    ]
  }
}

extension Diagnostic {
  fileprivate func located(in path: String) -> Diagnostic {
    var complaint = self
    complaint.location = SourceLocation(file: path, line: 0, column: 0)
    return complaint
  }
}
