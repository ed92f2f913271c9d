import AuditStatistics
import ReviewDocuments

extension ReferenceKind {
  /// The words of the grades in these cases, the lowest first; a grade is counted from 1.
  private static let grades = ["inadequate", "requires improvement", "good", "outstanding"]

  /// The grades all reviews would have if all had been moderated.
  static func adjustedProfile(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    var strata: [StratifiedSample.Stratum] = []
    for node in try input.list("strata") {
      let stratum = try stratum(try ReferenceInput(node))
      let isRepeated = strata.contains {
        $0.selection == stratum.selection && $0.grade == stratum.grade
      }
      guard !isRepeated else {
        throw InputProblem(
          .impossibleInput, "this class and auditor grade stand there already",
          advice: "write one stratum for each class and auditor grade", at: node.mark)
      }
      strata.append(stratum)
    }
    let profile = AdjustedProfile(strata)
    let each = grades.enumerated().map { ($1, share(profile.share(of: $0 + 1))) }
    let better = share(profile.share(atLeast: 3))
    return .block(each + [("good or outstanding", better)])
  }

  private static func share(_ share: StratifiedShare) -> ReferenceValue {
    .block([
      ("share", .init(share.value)), ("se", .init(share.error)), ("ci95", .init(share.interval95)),
    ])
  }

  private static func stratum(
    _ input: ReferenceInput
  ) throws(InputProblem) -> StratifiedSample.Stratum {
    let words = ["certain": StratifiedSample.Selection.certain, "random": .random]
    let word = try input.value("class").sentence("class")
    guard let selection = words[word] else {
      throw input.impossible(
        "class", "\"\(word)\" is no class of selection", advice: "write certain or random")
    }
    let gradeWord = try input.value("auditor_grade").sentence("auditor_grade")
    guard let grade = grades.firstIndex(of: gradeWord) else {
      throw input.impossible(
        "auditor_grade", "\"\(gradeWord)\" is not a grade",
        advice: "write one of: outstanding, good, requires improvement, inadequate")
    }
    let found = try input.counts("moderated")
    guard found.count == grades.count else {
      throw InputProblem(
        .raggedTable, "moderated has \(found.count) counts",
        advice: "write four, from inadequate to outstanding", at: try input.value("moderated").mark)
    }
    let size = try input.count("N")
    let sampled = found.reduce(0, +)
    guard sampled <= size else { throw input.moreThanAll("moderated", sampled, of: size) }
    return StratifiedSample.Stratum(selection, grade: grade + 1, size: size, found: found)
  }
}
