package import PracticeLearning
package import ReviewReports

extension DrawCertificate {
  /// What a draw did, for a person.
  package func summary(
    due: CalendarDate, exempt: Int, certificate path: String, file: String, style: TextStyle
  ) -> String {
    let month = months.first?.words ?? ""
    var text =
      "Drew \(allocations.count) of \(counted(frame.eligible ?? 0, "eligible case")) "
      + "(\(frame.rows) in the frame) for \(programme), \(month); due \(due.words).\n\n"
    text +=
      ReportTable(
        "", columns: ["stratum", .number("in the frame"), .number("eligible"), .number("drawn")],
        rows: strata.map { [$0.name, String($0.frame), String($0.eligible), String($0.drawn)] }
      ).text(style: style) + "\n"
    text += auditorTable(style).text(style: style)
    if !excluded.isEmpty {
      text += "\n" + exclusionTable.text(style: style)
    }
    var notes: [String] = []
    if redraws > 0 {
      notes.append("The sample was drawn \(counted(redraws + 1, "time")) to avoid conflicts.")
    }
    if replaced > 0 {
      notes.append("\(counted(replaced, "case")) had to be replaced to avoid conflicts.")
    }
    if redraws > 0 || replaced > 0 {
      notes.append(
        "Chances are then only nearly equal: cases that few auditors may read come less or more "
          + "often.")
    }
    let without = unallocated.reduce(0) { $0 + $1.cases.count }
    if without > 0 {
      notes.append(
        "\(counted(without, "case")) of the frame \(without == 1 ? "has" : "have") no worker: "
          + "\(style.wording(.listUnallocated)).")
    }
    if exempt > 0 { notes.append("\(counted(exempt, "review")) counted as exempt.") }
    if !notes.isEmpty { text += "\n" + notes.joined(separator: " ") + "\n" }
    let check = Remedy.verifyAllocation(
      .init(certificate: path, frame: file, withInvolvement: involvement != nil))
    return text + """

      Seed         \(seed)\(howSeeded)
      Certificate  \(path)
      Check it     \(style.wording(check))

      """
  }

  private var howSeeded: String {
    guard let made else { return "" }
    return (made.seedChosen ? ", chosen by \(drawnBy)" : ", made by the program")
      + (made.triedOut ? "; tried out, with another day than today" : "")
  }

  /// Who reviews how many; only counts where there are very many.
  private func auditorTable(_ style: TextStyle) -> ReportTable {
    let most = 40
    let cases = Dictionary(grouping: allocations, by: \.auditor)
    let rows = auditors.prefix(most).map { auditor -> [String] in
      let own = cases[auditor.id] ?? []
      let named = own.prefix(3).map(\.caseReference).joined(separator: " ")
      return [
        auditor.id, String(own.count), auditor.less.map(\.rawValue).joined(separator: ", "),
        own.count > 3 ? "\(named) and \(own.count - 3) more" : named,
      ]
    }
    return ReportTable(
      "", columns: ["auditor", .number("reviews"), "less because of", "cases"], rows: rows,
      note: auditors.count > most
        ? "And \(auditors.count - most) more auditors: \(style.wording(.listAllocations))." : nil)
  }

  private var exclusionTable: ReportTable {
    var counts: [Exclusion.Reason: Int] = [:]
    for exclusion in excluded { counts[exclusion.reason, default: 0] += exclusion.cases.count }
    return ReportTable(
      "", columns: ["not eligible because", .number("cases")],
      rows: Exclusion.Reason.allCases.compactMap { reason in
        counts[reason].map { [reason.rawValue, String($0)] }
      })
  }
}
