import PracticeLearning

extension Review: DocumentRecord {
  static let record = Record(
    "a review",
    Review(
      id: "", programme: "", template: TemplateReference(name: "", version: 1),
      month: Month(index: 0), caseReference: "", service: "", team: "", practitioner: "",
      auditor: ""),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: true),
      .needed("id", \.id, "the review's own name: letters, digits and hyphens"),
      .needed("programme", \.programme, "the programme the review belongs to, by its id"),
      .needed("template", \.template, "the template and its version"),
      .needed("month", \.month, "the month the review is counted in"),
      .needed("case", \.caseReference, "the council's local reference, never a name"),
      .needed("service", \.service, "the service that works with the child"),
      .needed("team", \.team, "the team that works with the child, by its id"),
      .needed("practitioner", \.practitioner, "the practitioner, by role code"),
      .needed("auditor", \.auditor, "the person who reviews, by role code"),
      .optional("age_band", \.ageBand, "the child's age band"),
      .optional("identity_group", \.identityGroup, "the child's identity in the template's groups"),
      .optional("cohort", \.cohort, "a group the case was chosen for"),
      .optional("record_read", \.recordRead, "the part of the record that was read and judged"),
      .optional("conversation", \.conversation, "the conversation with the practitioner"),
      .optional("safety", \.safety, "whether something had to be done at once"),
      domains,
      .optional(
        "impact", \.impact, "the difference made for the child",
        as: .block(Judgement.withoutOverride.block)),
      .optional("overall", \.overall, "the judgement of the whole"),
      .optional("feedback", \.feedback, "what child, family and partners said"),
      .optional("identity", \.identity, "what the record knows and does about identity"),
      .list("actions", \.actions, "what will be done because of this review"),
      .list("confirmed", \.confirmed, "codes of identifiers that were looked at and are none"),
      .optional(
        "repeated_because", \.repeatedBecause,
        "why the case is reviewed a second time for one allocation"),
      .optional(
        "re_review_of", \.reReviewOf,
        "the review whose case is reviewed again after an escalation, by its id"),
    ])

  private static let domains = RecordField<Review>.keyed(
    "domains", by: PracticeDomain.list, "the six practice domains", of: DomainJudgement.self,
    read: { entries, review in
      for entry in entries {
        guard let domain = PracticeDomain(key: entry.key) else { continue }
        var judgement = DomainJudgement(domain)
        DomainJudgement.record.read(entry.value, into: &judgement)
        review.domains.append(judgement)
      }
      review.domains.sort { $0.domain < $1.domain }
    },
    write: { $0.domains.map { ($0.domain.key, $0.node) } })
}

extension PracticeDomain {
  /// The domain of a key exactly as documents write it.
  init?(key: String) {
    guard let index = Self.list.words.firstIndex(of: key) else { return nil }
    self = Self.listed[index]
  }
}

extension RecordRead: DocumentRecord {
  static let record = Record(
    "record_read", RecordRead(), style: .inline,
    [
      .optional("from", \.from, "the first day read"),
      .optional("to", \.to, "the last day read"),
      .optional("judged_from", \.judgedFrom, "the first day of practice that was judged"),
    ])
}

extension Conversation: DocumentRecord {
  static let record = Record(
    "conversation", Conversation(),
    [
      .optional("held_on", \.heldOn, "the day it was held"),
      .optional("reflection", \.reflection, "what the practitioner thinks, in their own words"),
    ])
}

extension Safety: DocumentRecord {
  static let record = Record(
    "safety", Safety(), style: .inline,
    [
      .optional("immediate_concern", \.immediateConcern, "whether there is an immediate concern"),
      .optional("concern", \.concern, "what the concern is"),
      .optional("done", \.done, "what was done at once"),
      .optional("told", \.told, "the person who was told, by role code"),
    ])
}

extension Judgement: DocumentRecord {
  private static let grade = RecordField<Judgement>.optional("grade", \.grade, "the grade")
  private static let because = RecordField<Judgement>.optional(
    "because", \.because, "the reason for the grade")

  static let record = Record(
    "overall", Judgement(),
    [
      grade, because,
      .optional(
        "cap_override", \.capOverride,
        "why an inadequate domain does not make the whole inadequate"),
    ])

  /// A judgement that no cap applies to.
  static let withoutOverride = Record("a grade and its reason", Judgement(), [grade, because])
}

extension Feedback: DocumentRecord {
  static let record = Record(
    "feedback", Feedback(),
    [
      .optional("child", \.child, "the child or young person"),
      .optional("parent_or_carer", \.parentOrCarer, "a parent or carer"),
      .optional("partners", \.partners, "school, health, police and others"),
    ])
}

extension FeedbackEntry: DocumentRecord {
  static let record = Record(
    "feedback of one person", FeedbackEntry(), style: .inline,
    [
      .optional("asked", \.asked, "whether they were asked"),
      .optional("said", \.said, "what they said"),
      .optional("why", \.why, "why they were not asked"),
      .optional("reason", \.reason, "the reason that comes nearest, which can be counted"),
    ])
}
