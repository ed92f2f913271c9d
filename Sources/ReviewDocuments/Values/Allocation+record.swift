import PracticeLearning

extension Allocation: DocumentRecord {
  static let record = Record(
    "an allocation",
    Allocation(id: "", programme: "", month: Month(index: 0), auditor: ""),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: false),
      .needed("allocation", \.id, "the allocation's id"),
      .needed("programme", \.programme, "the programme, by its id"),
      .needed("month", \.month, "the month the review is expected in"),
      .needed("auditor", \.auditor, "the auditor, by role code"),
      .optional("case", \.caseReference, "the case, by its local reference, once it is drawn"),
      .optional("due", \.due, "the day by which the review is to be submitted"),
      .optional("exempt", \.exemption, "why no review is expected after all"),
    ])
}

extension Allocation.Exemption: DocumentRecord {
  static let record = Record(
    "an exemption", Allocation.Exemption(), style: .inline,
    [
      .optional("because", \.because, "the reason"),
      .optional("approved_by", \.approvedBy, "who approved it, by role code"),
      .optional("until", \.until, "the last day it is in force; without it for good"),
    ])
}
