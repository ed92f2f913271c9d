package import PracticeLearning

/// What of a comparison is shown beside the whole.
package struct ComparisonView: Sendable {
  /// What it is split by; nothing for the programme as a whole.
  package var part: ComparisonPart?
  /// Whether kappa and AC2 are shown.
  package var showsCoefficients: Bool
  /// How it is set.
  package var style: TextStyle

  package init(
    part: ComparisonPart? = nil, showsCoefficients: Bool = false, style: TextStyle = TextStyle()
  ) {
    self.part = part
    self.showsCoefficients = showsCoefficients
    self.style = style
  }
}

extension FigureSet {
  /// Auditor and moderator side by side, as people read it at a terminal.
  package func comparison(_ view: ComparisonView = ComparisonView()) -> String {
    let heading = self.heading(view.style)
    if let part = view.part {
      guard !groups(of: part.dimension, .moderationSameGrade).isEmpty else {
        return heading + "  No review was moderated.\n"
      }
      var blocks = [groupTable(by: part).text(style: view.style)]
      if view.showsCoefficients { blocks.append(coefficients(by: part, style: view.style)) }
      return heading + blocks.joined(separator: "\n")
    }
    var blocks = [trustBlock(view.style)]
    if (whole(.moderationSameGrade, rating: .overall)?.denominator ?? 0) > 0 || hasModerations {
      blocks += [
        agreementBlock(view.style), outcomeBlock(view.style), domainTable.text(style: view.style),
        shareTable.text(style: view.style) + pooledLine,
      ]
      if view.showsCoefficients {
        blocks.append(coefficients(style: view.style))
        blocks += Rating.compared.map { confusion($0).text(style: view.style) }
      }
      blocks += [
        trend(.goodOrOutstanding, "Good or outstanding as recorded, overall", view.style),
        trend(.sameGrade, "Same grade from auditor and moderator, overall", view.style),
        comparisonNotes(view),
      ]
    }
    return heading + blocks.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Auditor and moderator side by side as tables; none where nothing was graded twice.
  ///
  /// - Parameter part: what it is split by; nothing for the programme as a whole.
  package func comparisonTables(by part: ComparisonPart?) -> [ReportTable] {
    let tables =
      part.map { [groupTable(by: $0)] } ?? (hasModerations ? [domainTable, shareTable] : [])
    return tables.filter { !$0.rows.isEmpty }
  }

  /// Whether anything was graded twice.
  package var hasModerations: Bool {
    Rating.compared.contains {
      (whole(.moderationSameGrade, rating: $0)?.denominator ?? 0) > 0
    }
  }

  private func comparisonNotes(_ view: ComparisonView) -> String {
    let wording = view.style.wording
    var notes = [
      "Shares of the reviews looked at describe those reviews: every inadequate and every outstanding is "
        + "taken, and an outstanding can only be lowered. Estimates count each kind of review as often "
        + "as it occurs among all."
    ]
    if let unrecorded = whole(.moderationPickNotRecorded)?.numerator, unrecorded > 0 {
      notes.append(
        "Nothing says how \(counted(unrecorded, "moderated review")) came to be picked. Where nobody drew "
          + "them, the moderator may have known the auditor's grade, and agreement looks better than it is."
      )
    }
    let after = BoardReport.afterwards(self).rows.map { "\($0[1]) \($0[0])" }
    if !after.isEmpty { notes.append("Beside these rates: \(after.joined(separator: "; ")).") }
    notes.append(
      "More: \(wording(.adding(.part))) service, month, quarter, moderator or auditor"
        + (view.showsCoefficients
          ? "." : "; \(wording(.adding(.coefficients))) for kappa and AC2."))
    return notes.map { wrapped($0, indent: "  ") + "\n" }.joined()
  }
}
