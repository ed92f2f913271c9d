public import PracticeLearning
import ReviewDocuments

/// What is known of a review before anybody has read the record.
public struct NewReview: Hashable, Sendable {
  /// The local case reference, never a name.
  public var caseReference: String
  /// The team that works with the child, by id.
  public var team: String
  /// The practitioner whose work it is, by role code.
  public var practitioner: String?
  /// Who is to review, by role code; nothing for whoever starts it. Only the QA lead starts for others.
  public var auditor: String?
  /// The programme, by id; nothing for the first one with a template for the service.
  public var programme: String?
  /// The month the review counts in; nothing for this month.
  public var month: Month?
  /// The template; nothing for the programme's for the service.
  public var template: TemplateReference?
  /// The review's id; nothing for one made from month and service.
  public var id: String?
  /// The escalated review whose case is reviewed again, by id; case, team and practitioner are its own.
  public var reReviewOf: String?

  /// Makes the beginning of a review of a case.
  public init(caseReference: String, team: String) {
    self.caseReference = caseReference
    self.team = team
  }
}

/// A form to be filled in.
public struct StartedReview: Hashable, Sendable {
  /// The review's id.
  public var id: String
  /// The form, with everything known filled in.
  public var form: String
  /// The file in which the command line edits it.
  public var path: String
}

/// How much a form says beside what is to be filled in.
public enum FormDetail: Hashable, Sendable {
  /// Nothing.
  case brief
  /// The words each field takes.
  case usual
  /// The questions in full and the descriptors of the grades as well.
  case full

  var ofForm: BlankForm.Detail {
    switch self {
    case .brief: .brief
    case .usual: .usual
    case .full: .full
    }
  }
}
