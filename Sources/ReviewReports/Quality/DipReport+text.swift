import AuditStatistics
import PracticeLearning

extension DipReport {
  /// The report as people read it in a terminal.
  package func text(style: TextStyle = TextStyle()) -> String {
    let table = ReportTable(
      "",
      columns: [
        "", .number("yes"), .number("no"), .number("n/a"), .number("open"), .number("share"),
        .number("95% interval"), .init("at \(sample.holdsAt)%"),
      ],
      rows: results.map { result in
        [
          result.name, "\(result.yes)", "\(result.no)", "\(result.notApplicable)",
          "\(result.notAnswered)", result.shownShare, result.shownInterval,
          result.share.value == nil ? "" : result.finding.rawValue,
        ]
      })
    let claim = "It holds where \(what) in at least \(sample.holdsAt)% of cases."
    var text = style("\(sample.id)  \(template.title), \(sample.drawnOn.words)", .bold) + "\n"
    for paragraph in [sample.hypothesis, "\(claim) \(origin); \(answered) answered."] {
      text += wrapped(printable(paragraph), indent: "  ") + "\n"
    }
    text += "\n" + table.text(style: style) + "\n"
    for paragraph in [sentence, sample.learned].compactMap(\.self) {
      text += wrapped(printable(paragraph), indent: "  ") + "\n"
    }
    return text
  }

  /// What has to be so, as part of a sentence.
  private var what: String {
    guard let measure = headline?.measure else {
      return template.measures.count == 1 ? "it is so" : "all measures that apply are met"
    }
    return "\"\(measure.split(separator: "_").joined(separator: " "))\" is answered by yes"
  }

  /// Whether the hypothesis holds, with what that rests on and what would tell where it cannot be told.
  package var sentence: String {
    guard let headline else { return "Nothing is asked." }
    let share = headline.share
    guard let interval = headline.interval else { return before(headline) }
    let counts =
      "\(share.count) of \(share.total) (\(headline.shownShare); exact 95% interval "
      + "\(headline.shownInterval))"
    switch headline.finding {
    case .holds: return "It holds: \(counts)."
    case .doesNotHold: return "It does not hold: \(counts)."
    case .cannotTell:
      let reach =
        interval.lowerBound == interval.upperBound
        ? "" : " \(sample.holdsAt)% lies within what these cases leave possible."
      return "Cannot tell: \(counts).\(reach) \(further(headline))"
    }
  }

  private func further(_ result: DipResult) -> String {
    let left = result.claim.population.map { $0 - result.share.total }
    guard let more = result.furtherToTell else {
      return "No number of cases would tell, if the share stays where it is."
    }
    if let left, more >= left { return "Only all \(left) other cases of the frame would tell." }
    return "\(counted(more, "more case")) would tell, if the share stays at \(result.shownShare)."
  }

  /// What would tell, before anything is answered.
  private func before(_ result: DipResult) -> String {
    guard cases > 0 else { return "No answer is recorded yet." }
    let claim = ShareClaim(percent: sample.holdsAt, of: sample.frame?.cases)
    let (fewest, most) = (claim.fewestToHold(in: cases), claim.mostToFail(in: cases))
    let holds = fewest.map { "\($0) or more that meet it" } ?? "no number that meets it"
    let fails = most.map { "\($0) or fewer" } ?? "none"
    return "No answer is recorded yet. Of \(counted(cases, "case")), \(holds) would show that it "
      + "holds, \(fails) that it does not."
  }
}
