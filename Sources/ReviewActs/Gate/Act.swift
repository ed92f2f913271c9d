/// Something a person does whose right comes from a role; what comes from the work itself (the auditor of
/// a form, who is asked, the owner of an action) is decided beside the work.
public enum Act: String, CaseIterable, Hashable, Sendable {
  /// To start a review for somebody else.
  case startForAnybody = "start a review for somebody else"
  /// To discard the draft of somebody who is absent.
  case discardForAnybody = "discard the draft of somebody who is absent"
  /// To amend the review of somebody else.
  case amendForAnybody = "amend the review of somebody else"
  /// To withdraw a review.
  case withdraw = "withdraw a review"
  /// To draw cases.
  case drawCases = "draw cases"
  /// To swap cases.
  case swapCases = "swap cases"
  /// To say which reviews are moderated.
  case drawModeration = "say which reviews are moderated"
  /// To give a moderation to somebody else.
  case reassignModeration = "give a moderation to somebody else"
  /// To name a third reader.
  case nameThirdReader = "name a third reader"
  /// To exempt anybody.
  case exempt = "exempt anybody"
  /// To approve an exemption.
  case approveExemption = "approve an exemption"
  /// To set a conflict aside.
  case setConflictAside = "set a conflict aside"
  /// To answer an escalation of which nobody was heard.
  case answerEscalation = "answer an escalation, with a reason, where nobody did"
  /// To raise learning actions.
  case raiseAction = "raise learning actions"
  /// To update the actions of others.
  case updateAnyAction = "update the actions of others"
  /// To say whether an action worked, and from when on it is compared anew.
  case decideOnImpact = "say whether actions worked and re-base them"
  /// To code themes.
  case codeThemes = "code themes"
  /// To publish a report for the public.
  case publish = "publish reports for the public"
  /// To record practice weeks, dip samples and other activity.
  case recordWeek = "record practice weeks, dip samples and other activity"
  /// To open, close and cancel calibration sessions.
  case runCalibration = "open, close and cancel calibration sessions"
  /// To change the settings.
  case changeSettings = "change the settings"
  /// To change who there is.
  case changePeople = "change who there is"
  /// To invite people to the portal, switch them off and end sessions.
  case runAccounts = "run accounts and sessions"
  /// To make tokens for programs.
  case makeTokens = "make tokens for programs"
  /// To take in documents for others.
  case takeIn = "take in documents for others"
  /// To release reviews to an inspector.
  case releaseToInspector = "release reviews to an inspector"
  /// To export everything.
  case exportAll = "export everything"
  /// To export the data package.
  case exportData = "export the data package without words"
  /// To back up and restore.
  case backUp = "back up and restore"
  /// To accept a clock that was set back.
  case acceptClock = "accept a clock that was set back"
  /// To check the store and its journal.
  case inspectStore = "check the store and its journal"
}
