import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports
import ReviewStore

struct ReviewSubmit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "Check forms and store them for good; all of them or none.")

  @Argument(help: "Forms: files, folders, or the ids of drafts.", completion: .file())
  var forms: [String]

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let session = try workspace.council()
    try storeReviews(forms, session, actor.hand, command: "review submit", amending: nil)
  }
}

struct ReviewAmend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend", abstract: "Change a submitted review: a new revision with a reason.",
    discussion: """
      The earlier revision is kept. A moderation of the review is opened again. To get the form of a \
      submitted review: plr review show ID > form.yaml
      """)

  @Argument(help: "The changed form: a file.", completion: .file())
  var forms: [String]

  @Option(help: "Why, in a few words; kept beside both revisions.")
  var reason: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let session = try workspace.council()
    try storeReviews(forms, session, actor.hand, command: "review amend", amending: reason)
  }
}

/// Stores the reviews of forms in one transaction and says what happened.
private func storeReviews(
  _ names: [String], _ session: Council, _ hand: Hand, command: String,
  amending: String?
) throws {
  try session.refuseNames(inReason: amending, at: "reason", by: hand)
  let person = try session.actor(hand)
  let forms = try Forms(filesNamed(try session.draftFiles(names)), session, today: Now.today)
  var unchanged: Set<String> = []
  var refusals = forms.documents.flatMap(notAReview)
  var raised: [String] = []
  if !(forms.complaints + refusals).containsErrors {
    let store = try session.writing(hand, command)
    let check = try session.check([:], today: Now.today)
    try store.write(at: Now.timestamp) { batch in
      for prepared in forms.documents {
        if amending != nil, try batch.reading.document(ofReview: prepared.id) == nil {
          refusals += prepared.locating([
            Diagnostic(
              .unknownReview, at: ["id"],
              "there is no submitted review \"\(prepared.id)\" to amend",
              advice: "submit it first with: plr review submit")
          ])
          continue
        }
        var intake = Intake(batch, check, by: person, amending: amending)
        try intake.take(prepared)
        if intake.count.unchanged > 0 { unchanged.insert(prepared.id) }
        refusals += intake.complaints.filter { !prepared.complaints.contains($0) }
      }
      raised = batch.raisedByAmending
      if refusals.containsErrors { throw Refusal((forms.complaints + refusals).sortedByPlace()) }
    }
    try store.close()
  }
  let complaints = (forms.complaints + refusals).sortedByPlace()
  Terminal.complain(complaints)
  if complaints.containsErrors {
    Terminal.note(
      "\n\(complaintsCount(complaints)). Nothing was \(amending == nil ? "submitted" : "changed").")
    try complaints.stopAtErrors()
  }
  for prepared in forms.documents {
    if unchanged.contains(prepared.id) {
      Terminal.say("\(prepared.id) is stored already, word for word; nothing was changed.")
    } else {
      confirm(prepared, session, isAmended: amending != nil)
    }
  }
  if !raised.isEmpty { Terminal.say("  Raised: \(raised.joined(separator: ", ")).") }
}

private func notAReview(_ prepared: Prepared) -> [Diagnostic] {
  guard prepared.kind != .review else { return [] }
  return prepared.locating([
    Diagnostic(
      .unknownDocument, at: [], "this is a \(prepared.kind.rawValue), not a review",
      advice: "take it in with: plr import")
  ])
}

private func confirm(_ prepared: Prepared, _ session: Council, isAmended: Bool) {
  guard case .review(let review) = prepared.document else { return }
  let actions = review.actions.count
  let raised = actions == 0 ? "" : " \(actions) learning action\(actions == 1 ? "" : "s") raised."
  Terminal.say("\(review.id) is \(isAmended ? "amended" : "submitted").\(isAmended ? "" : raised)")
  if let alert = session.alert(about: review) { Terminal.say("  " + alert) }
}
