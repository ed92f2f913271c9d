import AuditStatistics
import PracticeLearning

extension ReviewComposer {
  /// Answers to the questions that apply, in keeping with the grade and with what was found.
  mutating func answers(
    _ form: DomainForm?, _ plan: ReviewPlan, _ grade: Grade, strong: [String], weak: [String]
  ) -> [GivenAnswer] {
    let questions = form?.questions ?? []
    let asked = questions.filter { $0.applies(ageBand: plan.ageBand, service: plan.service) }
    return asked.map { question in
      GivenAnswer(
        question.key, answer(question, plan, grade, strong: strong, weak: weak))
    }
  }

  private mutating func answer(
    _ question: Question, _ plan: ReviewPlan, _ grade: Grade, strong: [String], weak: [String]
  ) -> Answer {
    if doesNotApply(question, plan) { return .notApplicable }
    let theme = QuestionThemes.theme(of: question.key)
    let draw = generator.below(100)
    if let theme, weak.contains(theme) {
      return grade.isGoodOrOutstanding || draw < 40 ? .partly : .no
    }
    if let theme, strong.contains(theme) { return draw < 85 ? .yes : .partly }
    switch grade {
    case .outstanding: return draw < 96 ? .yes : .partly
    case .good:
      if draw < 80 { return .yes }
      return draw < 95 || question.isEssential ? .partly : .no
    case .requiresImprovement: return draw < 32 ? .yes : draw < 75 ? .partly : .no
    case .inadequate:
      if question.isEssential { return draw < 25 ? .partly : .no }
      return draw < 12 ? .yes : draw < 45 ? .partly : .no
    }
  }

  /// Being seen or speaking is not asked about before birth; some things only now and then apply.
  private mutating func doesNotApply(_ question: Question, _ plan: ReviewPlan) -> Bool {
    let spoken = [
      "seen_alone", "direct_work_used", "told_why_not", "bedroom_seen", "words_or_behaviour",
      "written_for_the_child", "seen_at_agreed_interval", "child_seen_for_assessment",
    ]
    if plan.ageBand == .unborn { return spoken.contains(question.key) }
    let sometimes = [
      "interpreter_used": 70, "partner_dispute_resolved": 65, "strategy_discussion_held": 45,
      "told_why_not": 35, "advocacy_offered": 15, "reunification_planned": 60,
      "brothers_sisters_assessed": 35, "pre_proceedings_considered": 45, "right_ending": 40,
      "worker_changes_managed": 40, "chair_challenge_heard": 35, "parenthood_considered": 55,
      "partners_escalated": 45, "allegations_handled": 70, "closing_decision_shared": 60,
      "stalling_challenged": 35, "young_carers_noticed": 45, "safe_away_from_home": 35,
    ]
    guard let percent = sometimes[question.key] else { return false }
    return !question.isEssential && generator.chance(percent)
  }
}

/// Which theme a question asks after, where there is a plain one.
enum QuestionThemes {
  private static let pairs: [(part: String, theme: String)] = [
    ("chronology", "chronology"), ("genogram", "genogram"), ("map_current", "genogram"),
    ("network_current", "genogram"), ("household_complete", "genogram"),
    ("recorded_in_time", "timely-recording"), ("case_summary", "case-summary"),
    ("written_", "writing-to-the-child"), ("history_used", "use-of-history"),
    ("fathers_included", "fathers-and-wider-family"),
    ("both_parents", "fathers-and-wider-family"), ("wider_family", "fathers-and-wider-family"),
    ("analys", "analysis-of-risk-and-strengths"),
    ("assessment_updated", "assessment-updated-on-change"),
    ("identity", "identity-and-diversity"), ("contingency", "contingency-planning"),
    ("plan_specific", "plans-are-smart"), ("next_step_specific", "plans-are-smart"),
    ("reviewed_on_time", "plan-reviewed-on-time"), ("pathway_plan", "pathway-plans"),
    ("family_helped", "family-shares-the-plan"), ("family_owns", "family-shares-the-plan"),
    ("partners_do", "partners-doing-their-part"), ("permanence_clear", "permanence-planning"),
    ("safety_plan", "safety-planning"), ("interim_safety", "safety-planning"),
    ("seen_alone", "seen-alone"), ("time_spent_alone", "seen-alone"),
    ("direct_work", "direct-work"), ("advocacy", "advocacy"),
    ("supervision_", "supervision"), ("decisions_reasoned", "management-decisions-recorded"),
    ("reasons_recorded", "management-decisions-recorded"), ("drift", "drift-and-delay"),
    ("stalling", "drift-and-delay"), ("delay_avoided", "drift-and-delay"),
    ("earlier_actions", "actions-followed-through"), ("threshold", "threshold-decisions"),
    ("reviewing_officer", "reviewing-officer-challenge"), ("health", "health-needs"),
    ("learning", "education-progress"), ("school", "education-progress"),
    ("strategy_discussion", "strategy-discussions"), ("worker_changes", "change-of-worker"),
    ("handover", "caseloads-and-handover"), ("workload", "caseloads-and-handover"),
    ("life_story", "life-story-work"), ("family_time", "family-time"),
  ]

  static func theme(of question: String) -> String? {
    pairs.first { question.contains($0.part) }?.theme
  }
}
