/// What somebody did to the store.
package enum JournalAct: String, CaseIterable, Sendable {
  case initialise = "init"
  case draft
  case saveDraft = "save draft"
  case submit
  case amend
  case withdraw
  case askToWithdraw = "ask to withdraw"
  case reflect
  case reply
  case sayConversation = "practice conversation"
  case moderate
  case resolve
  case conversation
  case agree
  case dispute
  case markForm = "mark form"
  case amendModeration = "amend moderation"
  case allocate
  case amendAllocation = "amend allocation"
  case swap
  case exempt
  case propose
  case decide
  case draw
  case select
  case reassign
  case acknowledge
  case planEscalation = "plan escalation"
  case showEvidence = "show evidence"
  case drawReReview = "draw re-review"
  case endReReview = "end re-review"
  case closeEscalation = "close escalation"
  case raiseAction = "raise action"
  case updateAction = "update action"
  case planRecheck = "plan re-check"
  case linkFinding = "link finding"
  case askForNewDay = "ask for a new day"
  case decideOnNewDay = "decide on a new day"
  case superviseAction = "action in supervision"
  case decideOnAction = "adapt, adopt or abandon"
  case rebaseAction = "re-base action"
  case codeThemes = "code themes"
  case changeThemes = "change themes"
  case clearQuote = "clear a quote"
  case undoCode = "take back a code"
  case publish
  case releaseToInspector = "release to inspector"
  case practiceWeek = "practice week"
  case amendPracticeWeek = "amend practice week"
  case dipSample = "dip sample"
  case amendDipSample = "amend dip sample"
  case qualityActivity = "quality activity"
  case amendQualityActivity = "amend quality activity"
  case vignettePack = "vignette pack"
  case calibrate
  case amendCalibration = "amend calibration"
  case calibrationGrades = "calibration grades"
  case amendCalibrationGrades = "amend calibration grades"
  case closeCalibration = "close calibration"
  case amendCalibrationClose = "amend calibration close"
  case cancelCalibration = "cancel calibration"
  case importDocuments = "import"
  case exportDocuments = "export"
  case takeBack = "take back"
  case simulate
  case read
  /// A look that was refused, since it was not for the person.
  case refusedLook = "refused"
  case upgrade
  /// The clock was set back with a reason, after one that ran ahead.
  case acceptClock = "accept clock"
  case changeSettings = "settings changed"
  case changePeople = "people changed"
  case account = "account changed"
  case signIn = "signed in"
  case signOut = "signed out"
  case backUp = "backup"
  case restore
  case discard
  /// What no version writes; only a journal that was tampered with has it.
  case unknown = "?"

  /// Every act there is.
  package static var known: [JournalAct] { allCases.filter { $0 != .unknown } }
}
