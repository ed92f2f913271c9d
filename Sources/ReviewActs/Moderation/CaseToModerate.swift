import Foundation
package import PracticeLearning
import ReviewDocuments
import ReviewStore

/// A review that somebody is asked to grade, or has graded, with the form that is due now.
package struct CaseToModerate {
  /// The form.
  package let form: String
  /// Where it is kept, inside the workspace.
  package let path: String
  /// The case to judge; nothing for the second part, once grades are saved.
  package var blind: BlindCase?
}

/// What is known of a case before it is graded a second time: nothing of how it was graded.
package struct BlindCase: Sendable {
  /// The review, by id.
  package let review: String
  /// The case, by its local reference.
  package let caseReference: String
  /// The service, by name.
  package let service: String
  /// The team, by id.
  package let team: String
  /// The month the review is counted in.
  package let month: Month
  /// What is to be judged; nothing where its template is lost.
  package let template: ReviewTemplate?
  /// One's own grades so far: as they were kept, or of before the review was amended.
  package let own: Moderation
}

extension Council {
  /// The form that is due for a review: the blind one, prefilled with own earlier grades where the review
  /// was amended since, or the second part once grades are saved.
  ///
  /// It is refused where the person is not asked for it, before an evening's work.
  package func caseToModerate(_ id: String, by hand: Hand) -> Outcome<CaseToModerate> {
    Outcome { try formDue(for: id, by: hand) }
  }

  private func formDue(for id: String, by hand: Hand) throws -> CaseToModerate {
    let person = try actor(hand)
    let found = try read { reading in
      (
        text: try reading.document(ofReview: id), asked: try reading.selection(of: id),
        revision: try reading.review(id)?.revision ?? 1,
        current: try reading.document(ofModerationOf: id).flatMap {
          document(inCanonical: $0)?.moderation
        },
        earlier: try reading.moderationRevisions(of: id).last.flatMap {
          document(inCanonical: $0.revision.document)?.moderation
        }
      )
    }
    guard let text = found.text, case .review(let review)? = document(inCanonical: text) else {
      throw unknownReview(id, self)
    }
    if let current = found.current {
      return try secondPart(of: current, found.asked, by: person)
    }
    let check = try check([:], today: hand.today)
    var own = Moderation(review: id, moderator: person.id, gradedOn: hand.today)
    let conflicts = check.complaints(about: own, of: review).barringTheModerator
    if conflicts.containsErrors { throw Refusal(conflicts) }
    guard found.asked?.assignment.moderator == person.id else {
      throw Refusal([notAskedComplaint(found.asked, id, by: person)])
    }
    if let earlier = found.earlier, earlier.moderator == person.id {
      (own.domains, own.impact, own.overall) = (earlier.domains, earlier.impact, earlier.overall)
    }
    let template = try library.template(review.template)
    let form = BlankModeration.text(of: review, template, own: own)
    let again = found.revision == 1 ? "" : "-revision-\(found.revision)"
    let path = "moderations/\(review.id)\(again).yaml"
    return CaseToModerate(
      form: form, path: path,
      blind: BlindCase(
        review: review.id, caseReference: review.caseReference, service: review.service,
        team: review.team, month: review.month, template: template,
        own: keptModeration(path, of: own, today: hand.today) ?? own))
  }

  private func secondPart(
    of current: Moderation, _ asked: SelectionRow?, by person: Workspace.Person
  ) throws -> CaseToModerate {
    let id = current.review
    guard current.moderator == person.id else {
      throw Refusal(
        .notAsked, "\"\(id)\" is moderated by \(current.moderator) already",
        advice: "see it with: \(.showModeration(of: id))")
    }
    guard current.formQuality == nil else {
      throw Refusal(
        .wrongState, "\"\(id)\" is moderated, and its form has its mark",
        advice:
          "see both with: \(.showModeration(of: id)); to change your grades, change a copy of "
          + "\(.copyModeration(of: id)) and give it to: \(.amendModeration(file: "FILE"))")
    }
    return CaseToModerate(
      form: BlankModeration.secondPart(of: current), path: "moderations/\(id)-form-quality.yaml")
  }
}

extension Council {
  /// Grades that were kept and not recorded yet, in the file the terminal edits, too.
  private func keptModeration(_ path: String, of own: Moderation, today: CalendarDate)
    -> Moderation?
  {
    guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(path)"),
      let text = decodedText(bytes),
      let forms = try? Forms(text: text, named: path, self, today: today),
      let kept = forms.documents.first?.document.moderation,
      isSameID(kept.moderator, own.moderator), isSameID(kept.review, own.review)
    else { return nil }
    return kept
  }

  /// Keeps grades that are not recorded yet, where the terminal finds them, too.
  ///
  /// - Parameters:
  ///   - moderation: the grades so far.
  ///   - hand: who is asked to grade.
  package func keepModeration(_ moderation: Moderation, by hand: Hand) -> Outcome<String> {
    Outcome {
      let work = try caseToModerate(moderation.review, by: hand).get()
      let folder = "\(folder)/moderations"
      try makePrivateFolder(folder)
      try writePrivately(Document.moderation(moderation).yaml, to: "\(self.folder)/\(work.path)")
      return work.path
    }
  }

  /// Records grades that were given on a page.
  ///
  /// - Parameters:
  ///   - moderation: the grades.
  ///   - hand: who is asked to grade.
  package func recordModeration(_ moderation: Moderation, by hand: Hand) -> Outcome<
    RecordedModeration
  > {
    Outcome(remarking: {
      let work = try caseToModerate(moderation.review, by: hand).get()
      let name = moderation.review + ".yaml"
      let text = Document.moderation(moderation).yaml
      let forms = try Forms(text: text, named: name, self, today: hand.today)
      let (recorded, complaints) = try recorded(forms, nil, by: hand)
      // What was kept on the way is recorded now.
      try? FileManager.default.removeItem(atPath: "\(folder)/\(work.path)")
      guard let first = recorded.first else { throw unknownReview(moderation.review, self) }
      return (first, complaints)
    })
  }
}
