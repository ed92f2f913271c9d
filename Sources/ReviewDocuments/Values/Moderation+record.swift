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
      .optional(
        "conversation", \.conversation, "what auditor and moderator said about a difference"),
      .optional("resolution", \.resolution, "how a difference was settled"),
      .optional("dispute", \.dispute, "the auditor's dispute of the resolution"),
      .optional(
        "decision", \.decision, "how a third reader or a panel settled it after the dispute"),
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
