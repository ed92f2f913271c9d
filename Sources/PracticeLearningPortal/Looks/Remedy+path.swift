import PracticeLearning

extension Remedy {
  /// The page where an act is done; nothing where a page has it before its eyes already, or it is done at the
  /// terminal alone.
  var path: String? {
    switch self {
    case .makeWorkspace, .acceptClock, .carryOver, .recordCalibration, .exportCalibrations,
      .exportCertificates, .amendCalibrationGrades, .adding, .showFields, .listTemplates,
      .amendModeration, .copyModeration, .updateAction, .verifyAllocation, .verifyModerationDraw,
      .amendReview, .amendByImport:
      nil
    case .examineStore, .verifyJournal, .backUp: "/upkeep"
    case .importDocuments: "/import"
    case .listThemes: "/themes"
    case .listThemeCodes: "/themes/history"
    case .listReviews: "/reviews"
    case .startReview: "/reviews/start"
    case .startAllocated(let allocation, _): Remedy.at("/allocations", allocation, "start")
    case .editDraft(let review): Remedy.at("/reviews", review, "form")
    case .showReview(let review): Remedy.at("/reviews", review)
    case .confirmConversation(let review): Remedy.at("/reviews", review, "conversation")
    case .withdrawReview(let review): Remedy.at("/reviews", review, "withdraw")
    case .reportOnAction(let action), .reportOnLateAction(let action), .showAction(let action),
      .askForNewDay(let action), .decideOnNewDay(let action), .tickOff(let action),
      .completeAction(let action):
      Remedy.at("/actions", action)
    case .lookAtImpact(let action): Remedy.at("/actions", action, "impact")
    case .listLateActions: "/actions?which=late"
    case .decideOnProposal(let proposal): Remedy.at("/proposals", proposal)
    case .listAllocations, .giveCaseBack: "/allocations"
    case .listUnallocated: "/allocations?which=unallocated"
    case .drawAgain: "/allocations/draw"
    case .drawModeration, .askForModeration: "/moderations/draw"
    case .reassignModeration(let review): Remedy.at("/moderations", review, "reassign")
    case .listAskedModerations, .listNextToModerate: "/moderations"
    case .listOpenModerations: "/moderations/target"
    case .gradeBlind(let review): Remedy.at("/moderations", review, "grade")
    case .markForm(let review), .showModeration(let review, _): Remedy.at("/moderations", review)
    case .settle(let review, _):
      review.map { Remedy.at("/moderations", $0, "settle") } ?? "/moderations"
    case .answerProposal(let review): Remedy.at("/moderations", review, "answer")
    case .showEscalation(let review), .acknowledgeEscalation(let review),
      .planEscalation(let review), .showEvidence(let review), .answerForLine(_, let review):
      Remedy.at("/escalations", review)
    case .closeEscalation(let review): Remedy.at("/escalations", review, "close")
    case .drawReReview(let review), .drawReReviewAgain(let review):
      Remedy.at("/escalations", review, "re-review")
    case .startReReview(let review): Remedy.at("/escalations", review, "start")
    case .listEscalations: "/escalations"
    case .listDipSamples: "/dips"
    case .listWeeks: "/weeks"
    case .listCalibrations: "/calibrations"
    case .gradeCalibration(let session, _): Remedy.at("/calibrations", session)
    }
  }

  private static func at(_ room: String, _ id: String, _ page: String? = nil) -> String {
    room + "/" + percentEncoded(id) + (page.map { "/" + $0 } ?? "")
  }
}
