public import AuditStatistics

/// What a dip sample says of one measure, or of all of them together.
public struct DipResult: Hashable, Sendable {
  /// The key of the measure; nothing where a case has to meet all of them.
  public var measure: String?
  /// Cases in which it is so.
  public var yes: Int
  /// Cases in which it is not.
  public var no: Int
  /// Cases to which it does not apply.
  public var notApplicable: Int
  /// Cases that nothing is said of yet.
  public var notAnswered: Int
  /// The claim that it is so in at least a share of cases.
  public var claim: ShareClaim

  /// Yes of yes and no.
  public var share: Proportion { Proportion(yes, of: yes + no) }

  /// The exact 95% interval of the share: of the frame where its number is known, else of cases like these.
  public var interval: ClosedRange<Double>? {
    claim.population.map { FiniteProportion(share, of: $0).exact95 } ?? share.clopperPearson95
  }

  /// Where the interval comes from, in words.
  public var method: String {
    claim.population.map { "exact, of \($0) cases without putting back (hypergeometric)" }
      ?? "exact (Clopper-Pearson)"
  }

  /// Whether the hypothesis holds.
  public var finding: ShareClaim.Finding { claim.finding(from: share) }

  /// How many cases more would tell, if the share stayed as it is; nothing where it is told already, and where
  /// none would tell.
  public var furtherToTell: Int? { claim.sizeToTell(after: share).map { $0 - (yes + no) } }
}

extension DipSample {
  /// What it says of each measure in turn, then of all of them together.
  ///
  /// - Parameter template: what was asked.
  public func results(_ template: DipTemplate) -> [DipResult] {
    template.measures.map { measure in result(of: measure.key) { $0[measure.key] } }
      + (template.measures.count > 1 ? [result(of: nil) { $0.meetsAll(template) }] : [])
  }

  /// The result the hypothesis is about.
  ///
  /// - Parameter template: what was asked.
  public func headline(_ template: DipTemplate) -> DipResult? {
    let results = results(template)
    return results.first { $0.measure == measure } ?? results.first
  }

  private func result(of measure: String?, _ answer: (Case) -> DipAnswer?) -> DipResult {
    let answers = cases.map(answer)
    let notApplicable = answers.count { $0 == .notApplicable }
    // How many cases of the frame it applies to is known only where it applied to every one that was seen.
    let population = notApplicable == 0 ? frame?.cases : nil
    return DipResult(
      measure: measure, yes: answers.count { $0 == .yes }, no: answers.count { $0 == .no },
      notApplicable: notApplicable, notAnswered: answers.count { $0 == nil },
      claim: ShareClaim(percent: holdsAt, of: population))
  }

  /// How many cases have an answer to every measure.
  ///
  /// - Parameter template: what was asked.
  public func answered(_ template: DipTemplate) -> Int {
    cases.count { found in template.measures.allSatisfy { found[$0.key] != nil } }
  }
}

extension DipSample.Case {
  /// Whether every measure that applies is met; nothing while one is open, even where another is failed:
  /// half a record would count failures alone.
  fileprivate func meetsAll(_ template: DipTemplate) -> DipAnswer? {
    let answers = template.measures.map { self[$0.key] }
    if answers.contains(nil) { return nil }
    if answers.contains(.no) { return .no }
    return answers.contains(.yes) ? .yes : .notApplicable
  }
}
