/// An act of the work that puts something right or goes on from here, with what it is about.
///
/// Advice names acts, and each door says how its people do them: the command line with a command, a page
/// with a link. A new act is one case here, its words in `plainWords` and its wording at each door, where
/// the compiler asks for it.
public enum Remedy: Hashable, Sendable {
  /// Make a workspace; the folder is asked for at once where it is said so.
  case makeWorkspace(namingFolder: Bool)
  /// Look whether the store is whole.
  case examineStore
  /// Look whether the journal is whole.
  case verifyJournal
  /// Keep a copy of the workspace in one file.
  case backUp
  /// Take documents in.
  case importDocuments
  /// Replace what is stored by what a file brings, for a reason.
  case amendByImport
  /// See the templates there are.
  case listTemplates
  /// See which fields a document of a kind takes.
  case showFields(of: String)
  /// See the themes there are.
  case listThemes
  /// See how findings were coded.
  case listThemeCodes

  /// See the reviews there are.
  case listReviews
  /// Start a review, under the next free id.
  case startReview
  /// Write a form of an earlier version of its template on the version that is in use.
  case carryOver
  /// Start the review of a case that is allocated; the team is asked for where the draw does not name it.
  case startAllocated(String, namingTeam: Bool)
  /// Go on with a review that is begun.
  case editDraft(String)
  /// Read a submitted review.
  case showReview(String)
  /// Confirm, as the practitioner, the conversation about a review.
  case confirmConversation(String)
  /// Withdraw a submitted review.
  case withdrawReview(String)
  /// Change a submitted review; the reason is asked for at once where it is said so.
  case amendReview(sayingWhy: Bool)
  /// Say how a learning action goes, or stop it.
  case updateAction
  /// Say how one's own learning action goes.
  case reportOnAction(String)
  /// Say how one's own learning action goes once its day has passed.
  case reportOnLateAction(String)
  /// See a learning action and everything of it.
  case showAction(String)
  /// See the learning actions that are past their day, of a service where one is named.
  case listLateActions(of: String?)
  /// Ask for a new day for one's own learning action.
  case askForNewDay(of: String)
  /// Approve, or refuse, a new day that is asked for.
  case decideOnNewDay(of: String)
  /// Tick a learning action off that was talked through in supervision.
  case tickOff(String)
  /// Look whether a learning action changed practice.
  case lookAtImpact(of: String)
  /// Say that a learning action is completed, and which difference it made.
  case completeAction(String)

  /// Approve, or refuse, what somebody else entered.
  case decideOnProposal(String)
  /// See the allocations there are and how each stands.
  case listAllocations
  /// See the cases of the last draws that have no worker.
  case listUnallocated
  /// Give an allocated case back and take the next one of its draw.
  case giveCaseBack
  /// Draw a month once more, for a reason.
  case drawAgain
  /// Draw again what a certificate speaks of and compare.
  case verifyAllocation(Drawn? = nil)

  /// Draw reviews to be moderated.
  case drawModeration
  /// Ask somebody to moderate a review that no draw took.
  case askForModeration(of: String?)
  /// Give a moderation to somebody else.
  case reassignModeration(of: String)
  /// See what one is asked to moderate.
  case listAskedModerations
  /// See every moderation that is to be done.
  case listOpenModerations
  /// See every review to take next for moderation.
  case listNextToModerate
  /// Draw again what a certificate of a moderation draw speaks of and compare.
  case verifyModerationDraw(certificate: String)
  /// Grade a review one is asked to moderate, before its grades are shown.
  case gradeBlind(String)
  /// Say how well a review is written.
  case markForm(of: String)
  /// See both gradings of a review, as they stand or as they stood in a revision.
  case showModeration(of: String, revision: Int? = nil)
  /// Take a copy of a moderation, to change it there.
  case copyModeration(of: String, file: String? = nil)
  /// Replace a recorded moderation by a changed one, for a reason.
  case amendModeration(file: String?)
  /// Settle what auditor and moderator graded differently.
  case settle(String?, Settling? = nil)
  /// Agree, or not, to what was proposed.
  case answerProposal(for: String)

  /// See what an escalation is about and how it stands.
  case showEscalation(of: String)
  /// See the escalations there are.
  case listEscalations
  /// Say that one knows of what was found.
  case acknowledgeEscalation(of: String)
  /// Say what will be done about it.
  case planEscalation(of: String)
  /// Show what has been done about it.
  case showEvidence(of: String)
  /// Take a step of it for the line, which has not answered, for a reason.
  case answerForLine(Escalation.Step.What, of: String)
  /// Close it.
  case closeEscalation(of: String)
  /// Draw who reviews the case again.
  case drawReReview(of: String)
  /// Draw somebody else who reviews the case again.
  case drawReReviewAgain(of: String)
  /// Start the re-review that one was drawn for.
  case startReReview(of: String)

  /// See the dip samples there are.
  case listDipSamples
  /// See the practice weeks there are.
  case listWeeks

  /// See the calibration sessions there are.
  case listCalibrations
  /// Give one's own grades in a calibration session.
  case gradeCalibration(String, by: String)
  /// Take in the grades of everybody from one file.
  case recordCalibration(file: String)
  /// Write out the sessions there are, with who takes part.
  case exportCalibrations
  /// Go on from the clock's time though the journal lies ahead of it.
  case acceptClock
  /// Write out the certificates of draws.
  case exportCertificates
  /// Replace one's own grades in a calibration session, for a reason.
  case amendCalibrationGrades

  /// Do the same once more with a detail that is missing, or without it.
  case adding(Detail)
}

extension Remedy {
  /// What a draw is compared with when it is drawn again.
  public struct Drawn: Hashable, Sendable {
    /// The file of its certificate.
    public var certificate: String
    /// The file of the frame it was drawn from.
    public var frame: String
    /// Whether a table of involvement is asked for as well.
    public var withInvolvement: Bool

    /// Makes what a draw is compared with.
    public init(certificate: String, frame: String, withInvolvement: Bool) {
      self.certificate = certificate
      self.frame = frame
      self.withInvolvement = withInvolvement
    }
  }

  /// A way to settle what auditor and moderator graded differently.
  public enum Settling: Hashable, Sendable {
    /// The moderator decides and says why.
    case moderatorDecides
    /// Both talked, and agreed.
    case conversation(with: String)
    /// Somebody else decides; where it has to be said, also which overall grade is final.
    case thirdReader(namesOverall: Bool)
    /// A grade is named as the final one overall.
    case finalOverall(Grade)
    /// The auditor disputes what was decided.
    case dispute
  }

  /// A detail of the act at hand.
  public enum Detail: Hashable, Sendable {
    /// Who acts, by role code; with an example where nobody is named at all.
    case whoActs(example: String? = nil)
    /// Which workspace.
    case workspace
    /// Whose figures.
    case person
    /// Which programme.
    case programme
    /// Which period.
    case period
    /// The team.
    case team
    /// Why a document is amended.
    case reason
    /// Why a moderation is given to somebody else.
    case reasonToReassign
    /// Why somebody answers an escalation for others.
    case reasonToAnswer
    /// Who moderates instead.
    case otherModerator
    /// Why a month is drawn once more.
    case reasonToDrawAgain
    /// How many reviews are drawn at least.
    case fewestToDraw
    /// The table that says who has a part in which case.
    case involvement
    /// That the workers of a frame are added to the people.
    case peopleOfFrame
    /// How a difference was settled.
    case how(Moderation.Resolution.How)
    /// Which grade is final; overall, where it is named.
    case finalGrade(overall: Grade? = nil)
    /// By what it is seen whether an action changed practice.
    case measure
    /// What an action is to do.
    case toDo
    /// Who does an action.
    case owner
    /// The day an action is due.
    case due
    /// The difference an action is to make.
    case difference
    /// A finding that an action answers.
    case finding
    /// The open action that is to answer a finding too.
    case linkTo(String)
    /// That an action is raised beside a similar one.
    case asNew
    /// What a comparison is split by.
    case part
    /// The coefficients of agreement.
    case coefficients
  }
}
