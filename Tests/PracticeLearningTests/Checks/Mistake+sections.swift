import PracticeLearning

/// The sections beside the domains, and the actions.
extension Mistake {
  static let sections: [Mistake] = [
    Mistake("no age band", "R064 age_band") { $0.ageBand = nil },
    Mistake("no conversation", "R044 conversation.held_on") { $0.conversation = nil },
    Mistake("a conversation without a day", "R044 conversation.held_on") {
      $0.conversation?.heldOn = nil
    },
    Mistake("a conversation tomorrow", "R040 conversation.held_on") {
      $0.conversation?.heldOn = day("2026-02-21")
    },
    Mistake("a conversation before the reading began", "R067 conversation.held_on") {
      $0.conversation?.heldOn = day("2025-01-12")
    },
    Mistake("no answer about safety", "R045 safety.immediate_concern") { $0.safety = nil },
    Mistake("a concern and nothing done", "R046 safety") {
      $0.safety = Safety(immediateConcern: true, concern: "She is not safe at night.")
    },
    Mistake("a concern, what was done and who was told") {
      $0.safety = Safety(
        immediateConcern: true, concern: "She is not safe at night.",
        done: "She moved to her aunt.",
        told: "TM-03")
    },
    Mistake("somebody unknown was told", "W004 safety.told") { $0.safety?.told = "SM-44" },
    Mistake("nothing on identity", "R047 identity") { $0.identity = nil },
    Mistake("an identity group the template does not have", "R077 identity_group") {
      $0.identityGroup = "whit"
    },
    Mistake("no feedback at all", "R048 feedback") { $0.feedback = nil },
    Mistake("nothing on partners", "R048 feedback.partners.asked") { $0.feedback?.partners = nil },
    Mistake("not asked and no reason", "R049 feedback.partners.why") {
      $0.feedback?.partners?.why = nil
    },
    Mistake("asked and nothing recorded", "N008 feedback.child.said") {
      $0.feedback?.child?.said = nil
    },
    Mistake("asked and a reason for not asking", "R078 feedback.child.reason") {
      $0.feedback?.child?.reason = .noTime
    },
    Mistake("asked and why not", "R078 feedback.child.why") {
      $0.feedback?.child?.why = "She was out."
    },
    Mistake(
      "declined and why not, with a reason", "R078 feedback.partners.why",
      "R078 feedback.partners.reason"
    ) {
      $0.feedback?.partners = FeedbackEntry(
        asked: .declined, why: "The school was shut.", reason: .notReached)
    },
    Mistake("not asked and an answer", "R078 feedback.partners.said") {
      $0.feedback?.partners?.said = "The school is pleased."
    },
  ]

  static let actions: [Mistake] = [
    Mistake("development and no action", "N004 actions") { $0.actions = [] },
    Mistake("an unknown owner", "A002 actions[1].owner") { $0.actions[0].owner = "SW-999" },
    Mistake("an unknown verifier", "A002 actions[1].verifier") { $0.actions[0].verifier = "X" },
    Mistake("no difference intended", "A003 actions[1].difference") {
      $0.actions[0].difference = nil
    },
    Mistake("an action without anything", "A013 actions[1].what", "A003 actions[1].difference") {
      $0.actions[0] = PlannedAction()
    },
    Mistake("nobody who does it", "A013 actions[1].owner") { $0.actions[0].owner = nil },
    Mistake("no day due", "A013 actions[1].due") { $0.actions[0].due = nil },
    Mistake("no verifier and no level") {
      ($0.actions[0].verifier, $0.actions[0].level) = (nil, nil)
    },
    Mistake("due before the month", "R067 actions[1].due") {
      $0.actions[0].due = day("2026-01-31")
    },
  ]
}
