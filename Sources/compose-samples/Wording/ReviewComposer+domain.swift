import AuditStatistics
import PracticeLearning

extension ReviewComposer {
  /// What the review says of one domain.
  mutating func judgement(
    of domain: PracticeDomain, _ plan: ReviewPlan, form: DomainForm?, risks: inout [String],
    immediateActions: inout [String]
  ) -> DomainJudgement {
    let grade = plan.grades[domain]
    guard let story = plan.story.domains[domain.key],
      let everyday = bank.everyday.domains[domain.key]
    else { return DomainJudgement(domain) }
    let common = everyday.fitting { fits($0, plan) }
    let strong = grade.isGoodOrOutstanding
    var said = desk.combine(
      [story.fitting(grade), practice(domain, grade, plan)])
    if grade == .inadequate || !strong && generator.chance(35),
      let more = desk.take(story.weak, avoiding: [])
    {
      said.insert(more, at: 1)
    } else if generator.chance(50) {
      said.reverse()
    }
    var strongTopics: Set<String> = []
    var weakTopics: Set<String> = []
    func remember(_ text: String, strong: Bool) {
      if strong {
        strongTopics.formUnion(desk.topics(of: text))
      } else {
        weakTopics.formUnion(desk.topics(of: text))
      }
    }
    for sentence in said { remember(sentence, strong: strong) }

    var judgement = DomainJudgement(
      domain, grade: .graded(grade), because: text(said, plan))
    if strong {
      judgement.difference = desk.take(story.difference).map { plan.pronouns.fill($0) }
    }
    if grade == .inadequate {
      judgement.risk = desk.take(risks).map { plan.pronouns.fill($0) }
      judgement.immediateAction = desk.take(immediateActions).map { plan.pronouns.fill($0) }
    }
    for item in evidence(grade, story, common, avoiding: strong ? weakTopics : strongTopics) {
      remember(item.what + " " + item.shows, strong: item.tone == .strong)
      judgement.evidence.append(
        Evidence(
          what: plan.pronouns.fill(item.what), on: dayOfEvidence(plan, item),
          shows: plan.pronouns.fill(item.shows)))
    }
    judgement.evidence.sort { ($0.on?.daysSinceEpoch ?? 0) < ($1.on?.daysSinceEpoch ?? 0) }
    let development = developments(domain, plan, grade, story, everyday, avoiding: strongTopics)
    for finding in development { remember(finding.text, strong: false) }
    let strengths = strengths(
      grade, story, common, needed: !development.isEmpty, avoiding: weakTopics)
    judgement.strengths = strengths.map { finding($0, plan) }
    judgement.development = development.map { finding($0, plan) }
    judgement.answers = answers(
      form, plan, grade, strong: strengths.flatMap(\.themes),
      weak: development.flatMap(\.themes))
    return judgement
  }

  private func finding(_ finding: BankFinding, _ plan: ReviewPlan) -> Finding {
    Finding(
      text: plan.pronouns.fill(finding.text), themes: finding.themes,
      cause: finding.cause.flatMap(Finding.Cause.init(rawValue:)))
  }

  private mutating func evidence(
    _ grade: Grade, _ story: StoryDomain, _ everyday: EverydayBank.EverydayDomain,
    avoiding: Set<String>
  ) -> [BankEvidence] {
    let tone: BankEvidence.Tone = grade.isGoodOrOutstanding ? .strong : .weak
    let own = story.evidence.filter { $0.tone == tone }
    let common = everyday.evidence.filter { $0.tone == tone }
    let more = grade == .outstanding || grade == .inadequate ? 100 : 45
    var items = [desk.take(own, avoiding: avoiding, text: \.shows)]
    if generator.chance(more) {
      let list = generator.chance(62) ? own : common
      items.append(desk.take(list, avoiding: avoiding, text: \.shows))
    }
    return items.compactMap { $0 }
  }

  /// A working day within the months judged, mostly; now and then earlier in the year.
  ///
  /// Evidence that speaks of a month is dated in the last month it names.
  private mutating func dayOfEvidence(_ plan: ReviewPlan, _ item: BankEvidence) -> CalendarDate {
    let read = 1...12
    let back: Int
    if let named = lastMonth(namedIn: item.what + " " + item.shows) {
      back = read.first { plan.month.adding(-$0).number == named } ?? 1
    } else {
      back = generator.chance(12) ? 7 + generator.below(3) : 1 + generator.below(6)
    }
    let month = plan.month.adding(-back)
    var day = month.firstDay.adding(days: generator.below(month.length)).nextWorkingDay
    if day > month.lastDay { day = month.firstDay.nextWorkingDay }
    return day
  }

  private func lastMonth(namedIn text: String) -> Int? {
    let words = text.split { !$0.isLetter }
    let numbers = words.compactMap { word in Month.names.firstIndex { $0 == word } }
    return numbers.last.map { $0 + 1 }
  }

  private mutating func developments(
    _ domain: PracticeDomain, _ plan: ReviewPlan, _ grade: Grade, _ story: StoryDomain,
    _ everyday: EverydayBank.EverydayDomain, avoiding: Set<String>
  ) -> [BankFinding] {
    let strong = grade.isGoodOrOutstanding
    let count =
      switch grade {
      case .outstanding: 0
      case .good: generator.chance(32) ? 1 : 0
      case .requiresImprovement: 1 + (generator.chance(25) ? 1 : 0)
      case .inadequate: 2
      }
    var taken: [BankFinding] = []
    let chronology = domain == .caseRecording && plan.programme == "practice-evaluations"
    if chronology, count > 0 {
      let own = story.development.filter { $0.themes.contains("chronology") }
      let list = own + (everyday.chronology ?? [])
      taken += [desk.take(list, avoiding: avoiding, strictly: strong, text: \.text)]
        .compactMap { $0 }
    }
    while taken.count < count {
      guard
        let finding = desk.take(
          story.development, avoiding: avoiding, strictly: strong, text: \.text)
      else { break }
      taken.append(finding)
    }
    return taken
  }

  private mutating func strengths(
    _ grade: Grade, _ story: StoryDomain, _ everyday: EverydayBank.EverydayDomain, needed: Bool,
    avoiding: Set<String>
  ) -> [BankFinding] {
    func own() -> BankFinding? {
      desk.take(story.strengths, avoiding: avoiding, strictly: true, text: \.text)
    }
    func small() -> BankFinding? {
      desk.take(everyday.strengths, avoiding: avoiding, strictly: true, text: \.text)
        ?? desk.take(everyday.strengths, text: \.text)
    }
    let found: BankFinding? =
      switch grade {
      case .outstanding: own()
      case .good: generator.chance(68) ? own() : nil
      case .requiresImprovement: small()
      case .inadequate: small()
      }
    guard needed, found == nil else { return [found].compactMap { $0 } }
    let balance =
      grade.isGoodOrOutstanding ? desk.take(story.strengths, text: \.text) : small()
    return [balance].compactMap { $0 }
  }
}
