import PracticeLearning

extension BoardReport {
  /// Is it getting better?
  static func direction(_ set: FigureSet, _ change: PeriodChange?) -> Answer {
    let question = "Is it getting better?"
    guard let change else {
      return Answer(question, ["Not known: nothing came before these months."])
    }
    let overall = change[.overall]
    var sentences = [overall.plain]
    var lines = [overall.sentence]
    let weakest = set.whole(.domainsWeakest).map(set.domains(standingAs:)) ?? []
    if let domain = weakest.first, weakest.count == 1, isFair(domain, in: change),
      change[.domain(domain)].points != nil
    {
      let change = change[.domain(domain)]
      sentences.append("\(capitalised(domain.name)): \(change.shortly).")
      lines.append("\(capitalised(domain.name)): \(change.sentence)")
    }
    return Answer(question, sentences, workedOut: lines)
  }
  /// Whether a domain may be compared with the months before: one picked for being the weakest of these
  /// months would look as if it had become worse. One that was the weakest before too does not.
  private static func isFair(_ domain: PracticeDomain, in change: PeriodChange) -> Bool {
    !change.isTwelveBefore || DomainStanding.weakest(in: change.before)?.domains == [domain]
  }
}
