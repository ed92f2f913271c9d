import PracticeLearning

/// The six domains, the overall and the impact grade.
extension Mistake {
  static let domains: [Mistake] = [
    Mistake("a domain left out", "R010 domains.planning") { $0.domains.remove(at: 2) },
    Mistake("no grade", "R011 domains.planning.grade") { $0.planning { $0.grade = nil } },
    Mistake("no reason", "R016 domains.planning.because") { $0.planning { $0.because = nil } },
    Mistake("no evidence", "R017 domains.planning.evidence") { $0.planning { $0.evidence = [] } },
    Mistake("evidence without a date", "R018 domains.planning.evidence[1]") {
      $0.planning { $0.evidence[0].on = nil }
    },
    Mistake("evidence from before", "R065 domains.planning.evidence[1].on") {
      $0.planning { $0.evidence[0].on = day("2025-01-31") }
    },
    Mistake("evidence from after", "R065 domains.planning.evidence[1].on") {
      $0.month = Month(year: 2026, number: 1)
      $0.planning { $0.evidence[0].on = day("2026-02-01") }
    },
    Mistake("evidence from the future", "R040 domains.planning.evidence[1].on") {
      $0.planning { $0.evidence[0].on = day("2026-12-01") }
    },
    Mistake("not applicable and no reason", "R019 domains.planning.because") {
      $0.planning { ($0.grade, $0.because) = (.notApplicable, nil) }
    },
    Mistake("not applicable with its reason") {
      $0.planning {
        $0.grade = .notApplicable
        $0.because = "She came to us last week."
        ($0.evidence, $0.answers, $0.difference) = ([], [], nil)
      }
    },
    Mistake("good without a difference", "R031 domains.planning.difference") {
      $0.planning { $0.difference = nil }
    },
    Mistake("requires improvement needs no difference") {
      $0.planning { ($0.grade, $0.difference) = (.graded(.requiresImprovement), nil) }
    },
    Mistake(
      "inadequate without risk and action", "R032 domains.planning.risk",
      "R033 domains.planning.immediate_action", "R020 overall.grade"
    ) { $0.planning { $0.grade = .graded(.inadequate) } },
    Mistake("inadequate and safe because") {
      $0.planning {
        $0.grade = .graded(.inadequate)
        $0.risk = "She could be moved again without notice."
        $0.safeBecause = "Her aunt has a court order."
      }
      $0.overall = Judgement(grade: .inadequate, because: "Planning has failed her this year.")
    },
    Mistake("an unknown question", "R060 domains.planning.answers.planing_used") {
      $0.planning { $0.answers.append(GivenAnswer("planing_used", .yes)) }
    },
    Mistake("an open question", "R061 domains.planning.answers") {
      $0.planning { $0.answers.removeLast() }
    },
    Mistake(
      "an answer for older children", "R062 domains.planning.answers.planning_for_the_oldest"
    ) { $0.planning { $0.answers.append(GivenAnswer("planning_for_the_oldest", .yes)) } },
    Mistake("not applicable for older children") {
      $0.planning { $0.answers.append(GivenAnswer("planning_for_the_oldest", .notApplicable)) }
    },
    Mistake(
      "an essential no", "N002 domains.planning.answers.planning_current"
    ) { $0.planning { $0.answers[0].answer = .no } },
    Mistake("an essential no under requires improvement") {
      $0.planning {
        $0.answers[0].answer = .no
        $0.grade = .graded(.requiresImprovement)
      }
    },
    Mistake("an unknown theme", "R063 domains.planning.strengths[1].themes[1]") {
      $0.planning { $0.strengths[0].themes = ["chronologie"] }
    },
    Mistake("an unknown theme of development", "R063 domains.planning.development[1].themes[2]") {
      $0.planning { $0.development[0].themes = ["chronology", "drift"] }
    },
    Mistake("no strength", "N005 domains.planning.strengths") { $0.planning { $0.strengths = [] } },
    Mistake("a thin reason", "N007 domains.planning.because") {
      $0.planning { $0.because = "All is well." }
    },
    Mistake("the same reason twice", "N006 domains.outcomes.because") {
      $0.domains[4].because = "  \($0.domains[2].because ?? "") ".uppercased()
    },
  ]

  static let grades: [Mistake] = [
    Mistake("no overall grade", "R034 overall.grade") { $0.overall = nil },
    Mistake("no impact grade", "R035 impact.grade") { $0.impact = nil },
    Mistake("an overall grade without a reason", "R016 overall.because") {
      $0.overall?.because = nil
    },
    Mistake("a thin reason for impact", "N007 impact.because") { $0.impact?.because = "Fine." },
    Mistake("an override of nothing", "R021 overall.cap_override") {
      $0.overall?.capOverride = "The plan was mended within a week."
    },
    Mistake("a cap that is overridden with a reason") {
      $0.planning {
        $0.grade = .graded(.inadequate)
        $0.risk = "She could be moved again without notice."
        $0.immediateAction = "The review was held the next day."
      }
      $0.overall?.capOverride = "The plan was mended within a week."
    },
  ]
}
