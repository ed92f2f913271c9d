import Foundation
import PracticeLearning
import ReviewDocuments
import ReviewStore

/// A review that somebody is asked to grade, or has graded, with the form that is due now.
package struct CaseToModerate {
  /// The form.
  package let form: String
  /// Where it is kept, inside the workspace.
  package let path: String
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
    let form = BlankModeration.text(of: review, try library.template(review.template), own: own)
    let again = found.revision == 1 ? "" : "-revision-\(found.revision)"
    return CaseToModerate(form: form, path: "moderations/\(id)\(again).yaml")
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
