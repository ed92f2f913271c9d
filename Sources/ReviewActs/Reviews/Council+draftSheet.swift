import Foundation
package import PracticeLearning
package import ReviewDocuments
import ReviewStore

/// A draft as sheets to fill in, for its auditor.
package struct DraftSheet: Sendable {
  /// The review's id.
  package var id: String
  /// Which text it is: another text has another version.
  package var version: String
  /// The parts of the form with what stands in them.
  package var sheet: FormSheet
  /// What is to be said of it so far, as submitting would say it without looking at the store.
  package var complaints: [Diagnostic]
}

/// What became of answers that were given on a page.
package struct AnsweredSheet: Sendable {
  /// The version of the text that stands now.
  package var version: String
  /// Answers that somebody changed meanwhile, in another window or at the terminal; one's own stands now.
  package var meanwhile: [Meanwhile]
  /// The names of fields whose answer could not be written into the form as it stands.
  package var left: [String]
  /// The form before.
  package var before: FormSheet
  /// The form that stands now; nothing where something in it would be mended.
  package var after: FormSheet?

  /// What was typed on a page.
  package struct Typed: Sendable {
    /// The answers, by the names of fields; what is not named stays.
    package var values: [String: String]
    /// Words that read like an identifier and are none.
    package var confirmed: [String]
    /// The practice domain those stand in.
    package var domain: PracticeDomain?

    package init(
      _ values: [String: String], confirmed: [String] = [], in domain: PracticeDomain? = nil
    ) {
      (self.values, self.confirmed, self.domain) = (values, confirmed, domain)
    }
  }

  /// An answer that was changed meanwhile.
  package struct Meanwhile: Hashable, Sendable {
    /// The name of the field.
    package var field: String
    /// What is asked.
    package var asks: String
    /// What was typed here, and stands now.
    package var mine: String
    /// What was typed there; it stays in the store, with the text it stood in.
    package var theirs: String
  }
}

extension Council {
  /// A draft as sheets to fill in. Its auditor alone sees it.
  ///
  /// - Parameters:
  ///   - id: the review's id.
  ///   - hand: who looks.
  package func draftSheet(_ id: String, by hand: Hand) -> Outcome<DraftSheet> {
    Outcome {
      let draft = try draft(id, by: hand).get()
      let sheet = try sheet(of: draft.text, named: draft.id, by: hand)
      return DraftSheet(
        id: draft.id, version: DraftVersion.of(draft.text), sheet: sheet,
        complaints: sheet.complaints)
    }
  }

  /// Keeps answers of a draft. What somebody else changed meanwhile is told and not lost; what stands is what
  /// was typed here.
  ///
  /// - Parameters:
  ///   - id: the review's id.
  ///   - version: the version of the text that was looked at.
  ///   - hand: who acts: its auditor alone.
  ///   - typed: what was typed, of the form as it stands.
  package func answer(
    _ id: String, from version: String, by hand: Hand, _ typed: (FormSheet) -> AnsweredSheet.Typed
  ) -> Outcome<AnsweredSheet> {
    Outcome {
      let person = try actor(hand)
      let (answered, path, text) = try write(by: hand, "review edit") { batch in
        let draft = try draft(id, batch.reading)
        try refuse([DraftRule.complaint(about: draft, person)].compactMap(\.self))
        guard let text = try DraftRule.text(of: draft, batch.reading) else {
          throw unknownDraft(id)
        }
        let known = try madeSheet(of: text, named: draft.id, by: hand)
        let typed = typed(known.sheet)
        let now = known.sheet.confirming(typed.confirmed, in: typed.domain)
        let (values, meanwhile) = try merged(typed.values, version, text, now, draft, batch)
        let (form, left) = now.answering(values)
        let isChanged = form.text != text
        let after = isChanged ? now.holding(form) : known.sheet
        if isChanged, case .stored = try batch.saveText(form.text, ofDraft: draft.id) {
          try raise(from: form, of: draft, batch)
          if let after {
            // Whoever saved looks at the form next.
            sheets.remember(.init(sheet: after, basis: known.basis), of: form.text, named: draft.id)
          }
        }
        let answered = AnsweredSheet(
          version: DraftVersion.of(form.text), meanwhile: meanwhile, left: left,
          before: known.sheet, after: after)
        return (answered, draft.path, isChanged ? form.text : nil)
      }
      if let text { try writeDraftFile(text, at: path) }
      return answered
    }
  }

  /// The terminal edits a file; where there is one it says what was typed elsewhere.
  func writeDraftFile(_ text: String, at path: String) throws {
    if FileManager.default.fileExists(atPath: path) { try writePrivately(text, to: path) }
  }

  /// The answers that are to be written, and those that somebody changed since they were looked at.
  private func merged(
    _ typed: [String: String], _ version: String, _ text: String, _ now: FormSheet, _ draft: Draft,
    _ batch: Batch
  ) throws -> ([String: String], [AnsweredSheet.Meanwhile]) {
    guard DraftVersion.of(text) != version else { return (typed, []) }
    var values = typed
    var meanwhile: [AnsweredSheet.Meanwhile] = []
    let base = try batch.reading.draftText(draft.id) { DraftVersion.of($0) == version }
      .flatMap { FormText(mending: $0, named: draft.id) }
    for field in now.parts.flatMap(\.fields) {
      guard let mine = typed[field.name], mine != field.value else { continue }
      let before = base.map { now.value(of: field, in: $0) }
      if before == mine {
        values[field.name] = nil
      } else if before != field.value {
        meanwhile.append(
          .init(field: field.name, asks: field.asks, mine: mine, theirs: field.value))
      }
    }
    // What stood there in a file alone is kept before it is replaced.
    if !meanwhile.isEmpty { _ = try batch.saveText(text, ofDraft: draft.id) }
    return (values, meanwhile)
  }

  func sheet(of text: String, named name: String, by hand: Hand) throws -> FormSheet {
    try madeSheet(of: text, named: name, by: hand).sheet
  }

  private func madeSheet(
    of text: String, named name: String, by hand: Hand
  ) throws -> RememberedSheets.Made {
    if let known = sheets.made(of: text, named: name),
      try known.basis
        == checkBasis(
          library.templates([known.sheet.review.template]), today: hand.today)
    {
      return known
    }
    guard let form = FormText(mending: text, named: name),
      case .review(let review) = form.found.decode()
    else {
      let forms = try Forms([.text(text, named: name)], self, ofReviews: true, by: hand)
      try refuse(forms.complaints)
      throw Refusal(
        .unknownDocument, "\(name) holds several forms",
        advice: "put each into a file of its own, or fill it in with an editor")
    }
    guard let template = try library.template(review.template) else {
      throw Refusal(
        .unknownTemplate, "there is no template \(review.template)",
        advice: "see the templates there are with: \(.listTemplates)")
    }
    let basis = try checkBasis([review.template: template], today: hand.today)
    let made = RememberedSheets.Made(
      sheet: FormSheet(form, template, check(on: basis)), basis: basis)
    sheets.remember(made, of: text, named: name)
    return made
  }
}

/// Names a text by what is in it.
enum DraftVersion {
  static func of(_ text: String) -> String {
    String(((try? Digest.sha256(of: text)) ?? "").prefix(16))
  }
}

extension Council {
  /// A review that was shown, as sheets.
  package func sheet(of shown: ShownReview, by hand: Hand) -> Outcome<FormSheet> {
    Outcome { try sheet(of: shown.document.yaml, named: shown.id, by: hand) }
  }
}
