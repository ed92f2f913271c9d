package import PracticeLearning
package import ReviewReports

/// What a draw says of itself at the terminal.
package struct ModerationDrawReport {
  package let certificate: DrawCertificate
  package let draw: ModerationDraw
  package let frame: ModerationFrame
  package let desk: ModerationDesk
  package let period: Period
  /// The file of the certificate; nothing where none was written, since it is sealed for whoever drew.
  package let path: String?
  /// The reviews of which whoever drew must not know yet why they were taken.
  package let sealed: Set<String>

  package init(
    certificate: DrawCertificate, draw: ModerationDraw, frame: ModerationFrame,
    desk: ModerationDesk, period: Period, path: String?, sealed: Set<String>
  ) {
    self.certificate = certificate
    self.draw = draw
    self.frame = frame
    self.desk = desk
    self.period = period
    self.path = path
    self.sealed = sealed
  }

  package func text(style: TextStyle) -> String {
    let heading =
      "\(desk.workspace.council) - \(desk.programme.name) - moderation of \(period.words)"
    var text = style(heading, .bold) + "\n\n"
    for line in [sizes(style.wording), coverage].flatMap(\.self) {
      text += wrapped(line, indent: "  ") + "\n"
    }
    text += "\n" + moderators.text(style: style) + "\n" + reviews.text(style: style)
    return text + "\n" + ending(style.wording)
  }

  private func ending(_ wording: Remedy.Wording) -> String {
    guard let path else {
      return
        "  Seed \(certificate.seed); the certificate \(certificate.id) is in the store and in no file yet\n"
        + wrapped(
          "It names why each review was taken. Once you have graded what you are asked for: "
            + wording(.exportCertificates), indent: "  ") + "\n"
    }
    return """
        Seed \(certificate.seed); certificate \(path)
        To draw again: \(wording(.verifyModerationDraw(certificate: path)))
        The certificate names why each review was taken: keep it with the QA lead.

      """
  }

  private func sizes(_ wording: Remedy.Wording) -> [String] {
    let (size, percent) = (draw.size, desk.policy.targetPercent)
    let taken = size.certain + size.random
    // Beside what is needed for the target, every further number tells how many were always taken.
    guard sealed.isEmpty else {
      return ["\(taken) of \(counted(frame.reviews.count, "review")) taken."] + leftOut
    }
    var lines = [
      "\(taken) of \(counted(frame.reviews.count, "review")) taken: \(size.certain) always taken"
        + "\(certainReasons), \(size.random) at random of \(size.drawable).",
      "For \(percent)% \(period.words) needed \(size.neededForMonths) and the financial year to date "
        + "\(size.neededForYear); the larger need counts.",
    ]
    lines += leftOut
    if size.random == 0, size.drawable > 0 {
      lines.append(
        "What is always taken reaches the target, so none was drawn at random; the other "
          + "\(size.drawable) stand for nothing in an estimate. "
          + "\(wording(.adding(.fewestToDraw))) draws some all the same."
      )
    } else if size.missing > 0 {
      lines.append(
        "\(size.missing) more would be needed for the year to date, and no review of "
          + "\(period.words) is left to draw.")
    }
    return lines
  }

  private var leftOut: [String] {
    certificate.excluded.map { excluded in
      let names = excluded.cases.prefix(5).joined(separator: ", ")
      let more = excluded.cases.count > 5 ? " and \(excluded.cases.count - 5) more" : ""
      return "\(counted(excluded.cases.count, "review")) left out, \(excluded.reason.rawValue): "
        + "\(names)\(more)."
    }
  }

  private var certainReasons: String {
    let reasons = Moderation.Selection.Reason.allCases.compactMap { reason -> String? in
      let count = frame.reviews.count { $0.always == reason }
      return count == 0 ? nil : "\(count) \(reason.rawValue)"
    }
    return reasons.isEmpty ? "" : " (\(list(reasons)))"
  }

  /// Who is not reached this year even after this draw, of those who submitted a review now.
  private var coverage: [String] {
    let picked = Set(draw.picks.map(\.review))
    let entries = frame.reviews.filter { picked.contains($0.review) }
    func missing(_ all: [String], _ reached: [String]) -> [String] {
      Set(all).subtracting(reached).sorted()
    }
    let auditors = missing(
      frame.reviews.map(\.auditor), frame.reachedAuditors + entries.map(\.auditor))
    let services = missing(
      frame.reviews.map(\.service), frame.reachedServices + entries.map(\.service))
    if auditors.isEmpty, services.isEmpty {
      return ["Every auditor and service of these reviews is reached this financial year."]
    }
    let parts = [("auditor", auditors), ("service", services)].compactMap { what, names in
      names.isEmpty ? nil : "\(what)\(names.count == 1 ? "" : "s") \(list(names))"
    }
    return [
      "Not reached this financial year yet: \(parts.joined(separator: "; ")); first in line next time."
    ]
  }

  private var moderators: ReportTable {
    let given = Dictionary(grouping: draw.picks, by: \.moderator).mapValues(\.count)
    return ReportTable(
      "Moderators: \(desk.policy.workingDays) working days, until \(desk.dueDay.words)",
      columns: ["moderator", .number("asked now"), .number("open in all")],
      rows: frame.moderators.sorted { $0.id < $1.id }.map {
        let count = given[$0.id] ?? 0
        return [$0.id, String(count), String($0.open + count)]
      })
  }

  /// Which reviews, and why where that may be known; their order would tell it too.
  private var reviews: ReportTable {
    guard sealed.isEmpty else {
      return ReportTable(
        "Reviews", columns: ["review", "moderator"],
        rows: draw.picks.sorted { $0.review < $1.review }.map { [$0.review, $0.moderator] },
        note: "Why each was taken is not shown to somebody who grades, or may be asked to.")
    }
    return ReportTable(
      "Reviews", columns: ["review", "moderator", "because", .number("probability")],
      rows: draw.picks.map { pick in
        [
          pick.review, pick.moderator, pick.selection.reason.rawValue,
          pick.selection.probability.map { fixed($0.value, 3) } ?? "",
        ]
      },
      note: "For the QA lead only: why a review was taken may tell a moderator its grade.")
  }
}
