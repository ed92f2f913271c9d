extension Remedy {
  /// How a door says to its people what to do.
  public struct Wording: Sendable {
    private let words: @Sendable (Remedy) -> String

    /// Makes a wording.
    public init(_ words: @escaping @Sendable (Remedy) -> String) { self.words = words }

    /// The words for an act.
    public func callAsFunction(_ remedy: Remedy) -> String { words(remedy) }

    /// Names acts in quotes and details as they are: for a program that has no wording of its own.
    public static let plain = Wording { remedy in
      if case .adding = remedy { remedy.plainWords } else { "\"\(remedy.plainWords)\"" }
    }
  }

  /// What the act is, in plain words.
  public var plainWords: String {
    switch self {
    case .makeWorkspace(let namingFolder): "make a workspace\(namingFolder ? " in a folder" : "")"
    case .examineStore: "examine the store"
    case .verifyJournal: "verify the journal"
    case .backUp: "back up the workspace"
    case .importDocuments: "import documents"
    case .amendByImport: "import in place of what is stored, saying why"
    case .listTemplates: "list the templates"
    case .showFields(let kind): "show the fields of a \(kind)"
    case .listThemes: "list the themes"
    case .listThemeCodes: "list how findings were coded"
    case .listReviews: "list the reviews"
    case .startReview: "start a review"
    case .carryOver: "carry the form over to the version of the template that is in use"
    case .startAllocated(let allocation, _): "start the review of \(allocation)"
    case .editDraft(let review): "go on with \(review)"
    case .showReview(let review): "read \(review)"
    case .confirmConversation(let review): "confirm the conversation about \(review)"
    case .withdrawReview(let review): "withdraw \(review)"
    case .amendReview(let sayingWhy): "amend the review\(sayingWhy ? ", saying why" : "")"
    case .updateAction: "update the action"
    case .reportOnAction(let action): "say how \(action) goes"
    case .reportOnLateAction(let action): "say how \(action) goes, past its day"
    case .showAction(let action): "show \(action)"
    case .listLateActions(let service):
      "list the actions\(service.map { " of \($0)" } ?? "") that are past their day"
    case .askForNewDay(let action): "ask for a new day for \(action)"
    case .decideOnNewDay(let action): "decide on the new day of \(action)"
    case .tickOff(let action): "tick \(action) off in supervision"
    case .lookAtImpact(let action): "look whether \(action) changed practice"
    case .completeAction(let action): "complete \(action)"
    case .decideOnProposal(let proposal): "decide on \(proposal)"
    case .listAllocations: "list the allocations"
    case .listUnallocated: "list the cases without a worker"
    case .giveCaseBack: "give the case back"
    case .drawAgain: "draw the month once more, saying why"
    case .verifyAllocation: "verify the allocation draw"
    case .drawModeration: "draw reviews to moderate"
    case .askForModeration(let review): "ask somebody to moderate \(review ?? "a review")"
    case .reassignModeration(let review): "give the moderation of \(review) to somebody else"
    case .listAskedModerations: "list what you are asked to moderate"
    case .listOpenModerations: "list the moderations to be done"
    case .listNextToModerate: "list the reviews to take next"
    case .verifyModerationDraw: "verify the moderation draw"
    case .gradeBlind(let review): "grade \(review) as its moderator"
    case .markForm(let review): "mark the form of \(review)"
    case .showModeration(let review, let revision):
      "show the moderation of \(review)\(revision.map { " as of revision \($0)" } ?? "")"
    case .copyModeration(let review, _): "copy the moderation of \(review)"
    case .amendModeration: "amend the moderation, saying why"
    case .settle(let review, let settling): settling.plainWords + (review.map { " of \($0)" } ?? "")
    case .answerProposal(let review): "answer what was proposed for \(review)"
    case .showEscalation(let review): "show the escalation of \(review)"
    case .listEscalations: "list the escalations"
    case .acknowledgeEscalation(let review): "acknowledge the escalation of \(review)"
    case .planEscalation(let review): "plan what follows from \(review)"
    case .showEvidence(let review): "show what was done about \(review)"
    case .answerForLine(_, let review): "answer for the line on \(review), saying why"
    case .closeEscalation(let review): "close the escalation of \(review)"
    case .drawReReview(let review): "draw who reviews the case of \(review) again"
    case .drawReReviewAgain(let review): "draw somebody else to review the case of \(review) again"
    case .startReReview(let review): "start the re-review of \(review)"
    case .listDipSamples: "list the dip samples"
    case .listWeeks: "list the practice weeks"
    case .listCalibrations: "list the calibration sessions"
    case .gradeCalibration(let session, let person): "give the grades of \(person) in \(session)"
    case .recordCalibration(let file): "record the grades in \(file)"
    case .exportCalibrations: "export the calibration sessions"
    case .acceptClock: "accept the clock as it is, with a reason"
    case .exportCertificates: "export the certificates of draws"
    case .amendCalibrationGrades: "amend the grades of the session, saying why"
    case .adding(let detail): detail.plainWords
    }
  }
}

extension Remedy.Settling? {
  fileprivate var plainWords: String {
    switch self {
    case nil: "settle the difference"
    case .moderatorDecides: "decide as moderator on the difference"
    case .conversation(let person): "record the conversation with \(person) on the difference"
    case .thirdReader: "let a third reader decide on the difference"
    case .finalOverall(let grade): "name \(grade) as the final overall grade"
    case .dispute: "dispute what was decided"
    }
  }
}

extension Remedy.Detail {
  fileprivate var plainWords: String {
    switch self {
    case .whoActs(let example):
      example.map { "who acts, by role code, such as \($0)" } ?? "your role code"
    case .workspace: "its folder"
    case .person: "the person"
    case .programme: "its id"
    case .period: "period"
    case .team: "team"
    case .reason, .reasonToReassign, .reasonToAnswer: "the reason"
    case .otherModerator: "their role code"
    case .reasonToDrawAgain: "why it is drawn again"
    case .fewestToDraw: "a number to draw at least"
    case .involvement: "the table of involvement"
    case .peopleOfFrame: "the workers of the frame, to be added to the people"
    case .how(let how): "\"\(how.rawValue)\""
    case .finalGrade(let overall):
      overall.map { "the final grade overall, \($0)" } ?? "a final grade"
    case .measure: "the measure"
    case .toDo: "what is to be done"
    case .owner: "the owner"
    case .due: "the day it is due"
    case .difference: "the difference"
    case .finding: "the finding"
    case .linkTo(let action): "a link to \(action)"
    case .asNew: "that it is a new one"
    case .part: "split by"
    case .coefficients: "the coefficients"
    }
  }
}
