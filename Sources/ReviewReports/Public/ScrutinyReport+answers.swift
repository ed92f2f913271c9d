import AuditStatistics
import Disclosure
import PracticeLearning

extension ScrutinyReport {
  private static let few = "it is about so few that children could be known"
  private static let withheld = "Not given here, since \(few)."

  private func counts(_ part: PublicTables.Measure, _ whole: PublicTables.Measure) -> (Int, Int)? {
    guard let part = release.shown(part), let whole = release.shown(whole) else { return nil }
    return (part, whole)
  }

  var goodEnough: Report.Answer {
    let question = "Is practice good enough?"
    guard let (good, all) = counts("overall good", "overall all") else {
      return Report.Answer(question, [ScrutinyReport.withheld])
    }
    var sentences = ["\(good) of \(counted(all, "review")) were good or better."]
    if let strongest = standing(.strongest(in: tally.total)) {
      sentences.append("Strongest: \(strongest).")
    }
    if let weakest = standing(.weakest(in: tally.total)) {
      sentences.append("Most work is needed on \(weakest).")
    }
    return Report.Answer(question, sentences)
  }

  /// Domains that stand out, with their counts; nothing unless the counts of all domains are shown, since a place in an
  /// order tells of what is hidden.
  private func standing(_ standing: DomainStanding?) -> String? {
    let all = PracticeDomain.allCases.map { domain in
      (domain, counts("domain \(domain.name) good", "domain \(domain.name) all"))
    }
    guard let standing, all.allSatisfy({ $0.1 != nil }) else { return nil }
    let named = all.filter { standing.domains.contains($0.0) }.compactMap { domain, counts in
      counts.map { "\(domain.name) (\($0.0) of \($0.1))" }
    }
    return named.isEmpty ? nil : list(named)
  }

  /// The domain that is weakest, by name, where its counts are shown.
  var weakestDomain: String? {
    guard let weakest = DomainStanding.weakest(in: tally.total), standing(weakest) != nil else {
      return nil
    }
    return list(weakest.domains.map(\.name))
  }

  var trust: Report.Answer {
    let question = "Can we trust the grades?"
    guard let read = release.shown("second read") else {
      return Report.Answer(
        question, [ScrutinyReport.withheld])
    }
    guard read > 0 else { return Report.Answer(question, ["No review was read a second time."]) }
    let parts: [(PublicTables.Measure, String)] = [
      ("second kept", "kept"), ("second changed", "lowered or raised"),
      ("second lowered", "lowered"), ("second raised", "raised"),
      ("second open", "not settled yet"),
    ]
    let shown = parts.compactMap { measure, words in
      release.shown(measure).flatMap { number in
        number == 0 && measure == "second open" ? nil : "\(number) \(words)"
      }
    }
    let hides = parts.contains { release.status(release.tables.id($0.0)) == .hidden }
    var sentences = [
      "\(counted(read, "review")) \(read == 1 ? "was" : "were") read by a second reader"
        + (shown.isEmpty ? "." : ". Grades: \(list(shown)).")
    ]
    if hides {
      sentences.append("The rest is not given: \(ScrutinyReport.few).")
    }
    if let adjusted,
      ["kept", "lowered", "raised"].allSatisfy({ release.shown("second \($0)") != nil })
    {
      let rounded = Int((adjusted * 20).rounded()) * 5
      sentences.append("Read that way, about \(rounded) in 100 would be good or better.")
    }
    return Report.Answer(question, sentences)
  }

  var direction: Report.Answer {
    let question = "Is it getting better?"
    guard let change else {
      return Report.Answer(question, ["Not known: nothing came before these months."])
    }
    let isShown = [change.earlier, change.later].allSatisfy { months in
      ["good", "not yet", "all"].allSatisfy {
        release.shown(id: PublicTables.id("overall \($0)", months)) != nil
      }
    }
    return Report.Answer(
      question,
      [isShown ? change[.overall].plain : ScrutinyReport.withheld])
  }

  var worries: Report.Answer? {
    guard release.status(release.tables.id("escalated")) != nil else { return nil }
    let question = "Children we worried about"
    guard let raised = release.shown("escalated") else {
      return Report.Answer(
        question,
        ["How many reviews found something inadequate is not given: \(ScrutinyReport.few)."])
    }
    guard raised > 0 else {
      return Report.Answer(question, ["No review found anything inadequate."])
    }
    var sentences = [
      "\(counted(raised, "review")) found something inadequate or an immediate concern."
    ]
    if let open = release.shown("escalated open"), let closed = release.shown("escalated closed") {
      sentences.append("\(open) \(open == 1 ? "is" : "are") still open, \(closed) closed.")
    } else {
      sentences.append("How many are still open is not given: \(ScrutinyReport.few).")
    }
    return Report.Answer(question, sentences)
  }

  var families: Report.Answer? {
    guard release.status(release.tables.id("family known")) != nil else { return nil }
    let question = "Were families heard?"
    guard let (heard, known) = counts("family heard", "family known") else {
      return Report.Answer(question, [ScrutinyReport.withheld])
    }
    var sentences = ["\(heard) of \(known) families were heard."]
    if let notAsked = release.shown("family not asked") {
      sentences.append(
        notAsked == 0
          ? "None was not asked." : "\(notAsked) \(notAsked == 1 ? "was" : "were") not asked.")
    }
    return Report.Answer(question, sentences)
  }

  var doing: Report.Answer? {
    guard release.status(release.tables.id("actions")) != nil else { return nil }
    let question = "What do we do?"
    guard let all = release.shown("actions") else {
      return Report.Answer(
        question, ["Learning actions came from these reviews; their number is not given."])
    }
    let parts = [
      ("actions open", "open"), ("actions done", "done"), ("actions stopped", "stopped"),
    ]
    let shown = parts.compactMap { measure, words in release.shown(measure).map { "\($0) \(words)" }
    }
    return Report.Answer(
      question,
      ["\(counted(all, "learning action")) came from these reviews: \(list(shown))."])
  }

  var named: Report.Answer? {
    let lines = [
      ("As strengths", Finding.Kind.strength, release.layout.strengths),
      ("To improve", .development, release.layout.developments),
    ].compactMap { words, kind, themes -> String? in
      let shown = themes.compactMap { theme -> (String, Int)? in
        release.shown(PublicTables.theme(kind, theme)).map { (names[theme] ?? theme, $0) }
      }.sorted { ($0.1, $1.0) > ($1.1, $0.0) }
      guard !shown.isEmpty, shown.count == themes.count else { return nil }
      return "\(words): \(list(shown.prefix(3).map { "\($0.0) (\($0.1))" }))."
    }
    return lines.isEmpty
      ? nil : Report.Answer("What is named most often?", lines, isList: true)
  }

  /// What the committee is asked to decide, without a number.
  var decisions: [String] {
    var asked: [String] = []
    if let open = release.shown("escalated open"), open > 0 {
      asked.append(
        "Whether what is done for the children we worried about is enough, and when to hear of it")
    }
    if let weakest = weakestDomain {
      asked.append("What to ask about \(weakest), where most work is needed")
    }
    asked.append("When to look again at whether practice is getting better")
    return asked
  }
}
