/// W007: whether a template contradicts itself.
extension ReviewTemplate {
  /// Every complaint about the template.
  public func complaints() -> [Diagnostic] {
    var found: [Diagnostic] = []
    checkDomains(&found)
    checkQuestions(&found)
    checkIdentityGroups(&found)
    checkRules(&found)
    return found
  }

  private func checkDomains(_ found: inout [Diagnostic]) {
    for domain in PracticeDomain.allCases {
      let forms = domains.filter { $0.domain == domain }
      guard let form = forms.first else {
        complain(
          at: .domain(domain), "\(domain.name) is left out", "ask about all six domains", &found)
        continue
      }
      if forms.count > 1 {
        complain(at: .domain(domain), "\(domain.name) is there twice", "keep one", &found)
      }
      if form.questions.isEmpty {
        complain(
          at: .domain(domain, "questions"), "\(domain.name) asks nothing",
          "add the questions to look at before grading", &found)
      }
      let missing = Grade.bestFirst.filter { form.descriptors[$0] == nil }
      if !missing.isEmpty {
        complain(
          at: .domain(domain, "grades"),
          "\(domain.name) does not say what \(inWords(missing.map(\.word))) looks like",
          "describe each of the four grades in a sentence", &found)
      }
    }
  }

  private func checkQuestions(_ found: inout [Diagnostic]) {
    var asked: [String: PracticeDomain] = [:]
    for form in domains {
      for question in form.questions {
        let path = FieldPath.domain(form.domain, "questions", .key(question.key))
        if let earlier = asked.updateValue(form.domain, forKey: question.key) {
          complain(
            at: path, "\"\(question.key)\" is asked under \(earlier.name) already",
            "give every question of the template its own key", &found)
        }
        if !question.ages.isEmpty, sections.ageBand == .absent {
          complain(
            at: path, "\"\(question.key)\" is for certain ages and the form asks for no age band",
            "write age_band: required or optional under sections", &found)
        }
        for service in question.services where !services.isEmpty && !services.contains(service) {
          complain(
            at: path, "\"\(question.key)\" is for \(service), which the template is not made for",
            "write one of the template's services", &found)
        }
      }
    }
  }

  private func checkIdentityGroups(_ found: inout [Diagnostic]) {
    var seen: Set<String> = []
    for (index, group) in identityGroups.enumerated() {
      let path: FieldPath = ["identity_groups", .index(index)]
      if group.allSatisfy(\.isWhitespace) {
        complain(at: path, "an identity group without a name", "name it or take it out", &found)
      } else if !seen.insert(group.lowercased()).inserted {
        complain(at: path, "\"\(group)\" is there twice", "keep one", &found)
      }
    }
    if identityGroups.count == 1 {
      complain(
        at: ["identity_groups"], "one identity group tells nothing apart",
        "name two or more, or take the question out", &found)
    }
  }

  private func checkRules(_ found: inout [Diagnostic]) {
    checkRange(rules.monthsRead, 1...60, "months_read", &found)
    checkRange(rules.monthsJudged, 1...60, "months_judged", &found)
    checkRange(rules.evidencePerGrade, 0...20, "evidence_per_grade", &found)
    if rules.monthsJudged > rules.monthsRead {
      complain(
        at: ["rules", "months_judged"],
        "\(rules.monthsJudged) months are judged and only \(rules.monthsRead) are read",
        "judge no more months than are read", &found)
    }
    if rules.capsOverall, overall == .absent {
      complain(
        at: ["rules", "cap"], "the overall grade is capped and the template has none",
        "write overall: required, or take the cap out", &found)
    }
  }

  private func checkRange(
    _ value: Int, _ range: ClosedRange<Int>, _ key: String, _ found: inout [Diagnostic]
  ) {
    guard !range.contains(value) else { return }
    complain(
      at: ["rules", .key(key)], "\(value) is outside the range of \(key)",
      "write a whole number from \(range.lowerBound) to \(range.upperBound)", &found)
  }

  private func complain(
    at path: FieldPath, _ summary: String, _ advice: Advice, _ found: inout [Diagnostic]
  ) {
    found.append(Diagnostic(.templateRule, at: path, summary, advice: advice))
  }
}
