import PracticeLearning

extension Moderation: DocumentRecord {
  static let record = Record(
    "a moderation", Moderation(review: "", moderator: ""),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: false),
      .needed("moderation", \.review, "the id of the review that is moderated"),
      .needed("moderator", \.moderator, "the moderator, by role code"),
      .optional("graded_on", \.gradedOn, "the day the moderator's grades were saved"),
      .optional("selection", \.selection, "how the review came to be moderated"),
      domains,
      .optional(
        "impact", \.impact, "the moderator's impact grade",
        as: .block(Judgement.withoutOverride.block)),
      .optional("overall", \.overall, "the moderator's overall grade"),
      .optional(
        "form_quality", \.formQuality, "how well the review itself is written",
        as: .block(Judgement.withoutOverride.block)),
      .optional("blind", \.statedBlind, "no where the moderator had been shown the review before"),
      .optional(
        "conversation", \.shortForm.conversation,
        "what auditor and moderator said about a difference"),
      .optional("resolution", \.shortForm.resolution, "how a difference was settled"),
      .optional("dispute", \.shortForm.dispute, "the auditor's dispute of the resolution"),
      .optional(
        "decision", \.shortForm.decision,
        "how a third reader or a panel settled it after the dispute"),
      .list("steps", \.longForm, "what was done, in its order, in place of the four before"),
    ])

  private static let domains = RecordField<Moderation>.keyed(
    "domains", by: PracticeDomain.list, "the moderator's grade of each domain",
    of: ModeratedDomain.self,
    read: { entries, moderation in
      for entry in entries {
        guard let domain = PracticeDomain(key: entry.key) else { continue }
        var judgement = ModeratedDomain(domain)
        ModeratedDomain.record.read(entry.value, into: &judgement)
        moderation.domains.append(judgement)
      }
      moderation.domains.sort { $0.domain < $1.domain }
    },
    write: { $0.domains.map { ($0.domain.key, $0.node) } })
}

/// A moderation whose steps say no more than a conversation, a resolution, a dispute and a decision is
/// written with these four, as documents from before were; any other with its steps.
extension Moderation {
  fileprivate var statedBlind: Bool? {
    get { isBlind ? nil : false }
    set { isBlind = newValue ?? true }
  }

  fileprivate var shortForm: ShortForm {
    get { ShortForm(moderation: self, isWritten: isShort) }
    set { self = newValue.moderation }
  }

  fileprivate var longForm: [Step] {
    get { isShort ? [] : steps }
    set { steps += newValue }
  }

  fileprivate struct ShortForm {
    var moderation: Moderation
    let isWritten: Bool

    var conversation: RecordedConversation? {
      get { isWritten ? moderation.conversation : nil }
      set { moderation.conversation = newValue }
    }
    var resolution: Resolution? {
      get { isWritten ? moderation.resolution : nil }
      set { moderation.resolution = newValue }
    }
    var dispute: Dispute? {
      get { isWritten ? moderation.dispute : nil }
      set { moderation.dispute = newValue }
    }
    var decision: Resolution? {
      get { isWritten ? moderation.decision : nil }
      set { moderation.decision = newValue }
    }
  }
}

extension Moderation.Step: DocumentRecord {
  static let record = Record(
    "a step of a moderation", Moderation.Step(.settled),
    [
      .needed("what", \.what, "what was done"),
      .optional("how", \.how, "the way the difference was settled"),
      .optional("on", \.on, "the day, as it was stated"),
      .optional("recorded_at", \.recordedAt, "when it was recorded, in UTC"),
      .optional("by", \.by, "who did it, by role code; the chair of a panel"),
      .list(
        "with", \.with,
        "who was asked, took part, is to agree, or sat on the panel, by role code"),
      .optional("text", \.text, "the text of the review that stood, from 1"),
      .optional("agreed", \.agreed, "whether those who talked agreed on a grade"),
      .optional("because", \.because, "why, or what was said"),
      grades("grades", \.grades, "the moderator's grades of a round that is over"),
      grades("final", \.final, "final grades, where they are not the moderator's"),
      .optional(
        "cap_override", \.capOverride,
        "why the final overall grade is better than inadequate although a domain is inadequate"),
    ])

  private static func grades(
    _ key: String, _ path: any WritableKeyPath<Self, [Moderation.FinalGrade]> & Sendable,
    _ about: String
  ) -> RecordField<Self> {
    .keyed(
      key, by: Rating.list, about, of: Grade.self, style: .inline,
      read: { entries, step in
        step[keyPath: path] = entries.compactMap { entry in
          guard let rating = Rating(node: .scalar(entry.key)) else { return nil }
          return Grade(node: entry.value).map { Moderation.FinalGrade(rating, $0) }
        }
      },
      write: { $0[keyPath: path].map { ($0.rating.key, $0.grade.node) } })
  }
}

extension Moderation.ModeratedDomain: DocumentRecord {
  static let record = Record(
    "a moderated domain", Moderation.ModeratedDomain(.caseRecording), style: .inline,
    [
      .optional("grade", \.grade, "the moderator's grade, or not applicable"),
      .optional("because", \.because, "the moderator's reason"),
    ])
}

extension Moderation.Selection: DocumentRecord {
  static let record = Record(
    "selection", Moderation.Selection(reason: .requested), style: .inline,
    [
      .needed("reason", \.reason, "why the review was taken"),
      .optional("probability", \.probability, "the probability with which it was taken, up to 1"),
    ])
}

extension Moderation.Resolution: DocumentRecord {
  static let record = Record(
    "resolution", Moderation.Resolution(how: .confirmed),
    [
      .needed("how", \.how, "the way the difference was settled"),
      .optional("on", \.on, "the day"),
      .optional("by", \.by, "who decided, by role code; the chair of a panel"),
      .list("panel", \.panel, "the other members of a panel, at least two, by role code"),
      .optional("because", \.because, "the reason"),
      .keyed(
        "final", by: Rating.list, "final grades, where they are not the moderator's",
        of: Grade.self, style: .inline,
        read: { entries, resolution in
          resolution.final = entries.compactMap { entry in
            guard let rating = Rating(node: .scalar(entry.key)) else { return nil }
            return Grade(node: entry.value).map { Moderation.FinalGrade(rating, $0) }
          }
        },
        write: { $0.final.map { ($0.rating.key, $0.grade.node) } }),
      .optional(
        "cap_override", \.capOverride,
        "why the final overall grade is better than inadequate although a domain is inadequate"),
    ])
}

extension Moderation.RecordedConversation: DocumentRecord {
  static let record = Record(
    "a conversation about a difference", Moderation.RecordedConversation(),
    [
      .optional("held_on", \.heldOn, "the day it was held"),
      .list("with", \.with, "who took part beside the moderator, by role code; the auditor first"),
      .optional("said", \.said, "what was said"),
      .optional("agreed", \.agreed, "whether both agreed on a grade"),
    ])
}

extension Moderation.Dispute: DocumentRecord {
  static let record = Record(
    "a dispute", Moderation.Dispute(),
    [
      .optional("on", \.on, "the day"),
      .optional("by", \.by, "the auditor, by role code"),
      .optional("because", \.because, "why"),
    ])
}
