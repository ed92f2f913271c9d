package import PracticeLearning

extension Remedy.Wording {
  /// The commands and options of `plr`.
  package static let terminal = Remedy.Wording { $0.command }
}

extension Remedy {
  /// The one place where an act becomes a command to be typed.
  fileprivate var command: String {
    switch self {
    case .makeWorkspace(let namingFolder): "plr init\(namingFolder ? " FOLDER" : "")"
    case .examineStore: "plr doctor"
    case .verifyJournal: "plr journal verify"
    case .backUp: "plr backup"
    case .importDocuments: "plr import"
    case .amendByImport: "plr import --amend --reason \"why\""
    case .listTemplates: "plr schema templates"
    case .showFields(let kind): "plr schema \(kind)"
    case .listThemes: "plr themes list"
    case .listReviews: "plr review list"
    case .startReview: "plr review new"
    case .carryOver: "plr review check --carry-over"
    case .startAllocated(let allocation, let namingTeam):
      "plr review new \(allocation)" + (namingTeam ? " --team TEAM" : "")
    case .editDraft(let review): "plr review edit \(review)"
    case .showReview(let review): "plr review show \(review)"
    case .confirmConversation(let review): "plr review conversation \(review)"
    case .withdrawReview(let review):
      "plr review withdraw \(review) --reason \"wrong case\" --because \"why\""
    case .amendReview(let sayingWhy): "plr review amend\(sayingWhy ? " --reason \"why\"" : "")"
    case .updateAction: "plr action update"
    case .reportOnAction(let action):
      "plr action update \(action) --status green --note \"what happened\""
    case .reportOnLateAction(let action):
      "plr action update \(action) --status amber --note \"what holds it up\""
    case .showAction(let action): "plr action show \(action)"
    case .listLateActions(let service):
      "plr action list --overdue" + (service.map { " --service \"\($0)\"" } ?? "")
    case .askForNewDay(let action): "plr action move \(action)"
    case .decideOnNewDay(let action): "plr action approve \(action)"
    case .tickOff(let action): "plr action supervision \(action) --agreed \"what was agreed\""
    case .lookAtImpact(let action): "plr action impact \(action)"
    case .completeAction(let action):
      "plr action update \(action) --status blue --evidence \"what is different\""
    case .decideOnProposal(let proposal): "plr allocate approve \(proposal)"
    case .listAllocations: "plr allocate list"
    case .listUnallocated: "plr allocate list --unallocated"
    case .giveCaseBack: "plr allocate swap"
    case .drawAgain: "plr allocate draw --again \"why\""
    case .verifyAllocation(nil): "plr allocate verify"
    case .verifyAllocation(let drawn?):
      "plr allocate verify \(drawn.certificate) \(drawn.frame)"
        + (drawn.withInvolvement ? " --involvement FILE" : "")
    case .drawModeration: "plr moderation draw"
    case .askForModeration(let review):
      "plr moderation draw --add \(review ?? "REVIEW") --because \"why\""
    case .reassignModeration(let review):
      "plr moderation reassign \(review) --to CODE --because \"why\""
    case .listAskedModerations: "plr moderation next --list"
    case .listOpenModerations: "plr moderation target --open"
    case .listNextToModerate: "plr moderation target --next"
    case .verifyModerationDraw(let certificate): "plr moderation verify \(certificate)"
    case .gradeBlind(let review): "plr moderation record \(review)"
    case .markForm(let review):
      "plr moderation record \(review) --form-quality good --because \"why\""
    case .showModeration(let review, let revision):
      "plr moderation show \(review)" + (revision.map { " --revision \($0)" } ?? "")
    case .copyModeration(let review, let file):
      "plr moderation show \(review) --format yaml" + (file.map { " > \($0)" } ?? "")
    case .amendModeration(let file):
      "plr moderation record \(file.map { "\($0) " } ?? "")--amend \"why\""
    case .settle(let review, let settling):
      "plr moderation resolve" + (review.map { " \($0)" } ?? "") + (settling?.options ?? "")
    case .answerProposal(let review): "plr moderation agree \(review)"
    case .showEscalation(let review): "plr escalation show \(review)"
    case .listEscalations: "plr escalation list"
    case .listThemeCodes: "plr themes history"
    case .acknowledgeEscalation(let review): "plr escalation acknowledge \(review)"
    case .planEscalation(let review): "plr escalation plan \(review) --what \"what will be done\""
    case .showEvidence(let review):
      "plr escalation evidence \(review) --shows \"what has been done\""
    case .answerForLine(let step, let review):
      switch step {
      case .planned: "\(Remedy.planEscalation(of: review).command) --because \"why\""
      case .evidenced: "\(Remedy.showEvidence(of: review).command) --because \"why\""
      default: "plr escalation acknowledge \(review) --because \"why\""
      }
    case .closeEscalation(let review): "plr escalation close \(review) --because \"why\""
    case .drawReReview(let review): "plr escalation re-review \(review)"
    case .drawReReviewAgain(let review): "plr escalation re-review \(review) --because \"why\""
    case .startReReview(let review): "plr review new --re-review-of \(review)"
    case .listDipSamples: "plr dip list"
    case .listWeeks: "plr week list"
    case .listCalibrations: "plr calibration show"
    case .gradeCalibration(let session, let person):
      "plr calibration record \(session) --as \(person)"
    case .recordCalibration(let file): "plr calibration record \(file)"
    case .exportCalibrations: "plr export --kind calibration --format yaml"
    case .acceptClock: "plr journal accept-clock --because \"why\""
    case .exportCertificates: "plr export --kind certificate --format json"
    case .amendCalibrationGrades: "plr calibration record --amend \"why\""
    case .adding(let detail): detail.option
    }
  }
}

extension Remedy.Settling {
  fileprivate var options: String {
    switch self {
    case .moderatorDecides: " --how \"moderator decides\" --because \"...\""
    case .conversation(let person):
      " --how conversation --with \(person) --said \"...\" --agreed yes"
    case .thirdReader(let namesOverall):
      " --how \"third reader\" --by CODE --because \"...\""
        + (namesOverall ? " --final overall=GRADE" : "")
    case .finalOverall(let grade): " --final overall=\(grade)"
    case .dispute: " --dispute \"why\""
    }
  }
}

extension Remedy.Detail {
  fileprivate var option: String {
    switch self {
    case .whoActs(nil): "--as"
    case .whoActs(let example?):
      "--as and your role code, such as --as \(example), or set PLR_ACTOR"
    case .workspace: "--workspace"
    case .person: "--person"
    case .programme: "--programme"
    case .period: "--period"
    case .team: "--team"
    case .reason: "--reason"
    case .reasonToReassign, .reasonToAnswer: "--because"
    case .otherModerator: "--to"
    case .reasonToDrawAgain: "--again \"why\""
    case .fewestToDraw: "--at-least N"
    case .involvement: "--involvement"
    case .peopleOfFrame: "--add-people"
    case .how(let how): "--how \(how.rawValue.contains(" ") ? "\"\(how.rawValue)\"" : how.rawValue)"
    case .finalGrade(let overall): "--final" + (overall.map { " \"overall=\($0)\"" } ?? "")
    case .measure: "--measure"
    case .toDo: "--what"
    case .owner: "--owner"
    case .due: "--due"
    case .difference: "--difference"
    case .finding: "--finding"
    case .linkTo(let action): "--link \(action)"
    case .asNew: "--new"
    case .part: "--by"
    case .coefficients: "--coefficients"
    }
  }
}
