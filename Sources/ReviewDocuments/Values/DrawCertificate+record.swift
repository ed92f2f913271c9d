import PracticeLearning

extension DrawCertificate: DocumentRecord {
  static let record = Record(
    "a certificate",
    DrawCertificate(
      id: "", kind: .allocation, programme: "", months: [], method: "", seed: "", drawnBy: "",
      drawnOn: CalendarDate(daysSinceEpoch: 0), frame: Table(digest: "", rows: 0)),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: false),
      .needed("certificate", \.id, "the id of the draw"),
      .needed("kind_of_draw", \.kind, "what was drawn"),
      .needed("programme", \.programme, "the programme, by its id"),
      .list("months", \.months, "the months it was drawn for"),
      .needed("method", \.method, "how it was drawn, with the version of the method"),
      .needed("generator", \.generator, "the random number generator"),
      .needed("seed", \.seed, "the seed of the generator, in digits"),
      .needed("drawn_by", \.drawnBy, "who drew, by role code"),
      .needed("drawn_on", \.drawnOn, "the day it was drawn"),
      .optional("because", \.because, "why there was another draw for the same months"),
      .optional("made", \.made, "how it came about"),
      .needed("frame", \.frame, "what it was drawn from"),
      .optional("involvement", \.involvement, "the table of who held which case before"),
      .usual("rules", \.rules, "the rules that were in force"),
      .list("strata", \.strata, "the strata"),
      .list("excluded", \.excluded, "what could not be drawn, by reason"),
      .list("unallocated", \.unallocated, "the cases of the frame that have no worker, by team"),
      .list("auditors", \.auditors, "who was to review, and how much"),
      .usual("redraws", \.redraws, "how often the sample was drawn anew to avoid conflicts"),
      .usual("replaced", \.replaced, "cases in place of drawn ones no auditor was left for"),
      .list("allocations", \.allocations, "the cases that were drawn, each with its auditor"),
      .list("reserve", \.reserve, "the cases that take the place of others, in their order"),
      .optional("moderation", \.moderation, "what a moderation draw started from"),
      .list("selections", \.selections, "the reviews that were drawn for moderation"),
      .needed("digest", \.digest, "the SHA-256 of the canonical text without this field"),
    ])
}

extension DrawCertificate.Table: DocumentRecord {
  static let record = Record(
    "a table of a draw", DrawCertificate.Table(digest: "", rows: 0), style: .inline,
    [
      .needed("digest", \.digest, "the SHA-256 of its canonical text"),
      .usual("rows", \.rows, "its rows", as: .whole(0...10_000_000)),
      .optional("eligible", \.eligible, "the rows that could be drawn"),
      .optional("fingerprints", \.fingerprints, "twelve digits for each row, to compare tables by"),
    ])
}

extension DrawCertificate.Stratum: DocumentRecord {
  static let record = Record(
    "a stratum", DrawCertificate.Stratum(name: "", frame: 0, eligible: 0, drawn: 0), style: .inline,
    [
      .needed("stratum", \.name, "its name"),
      .usual("frame", \.frame, "what of the frame belongs to it"),
      .usual("eligible", \.eligible, "what of it could be drawn"),
      .usual("drawn", \.drawn, "what of it was drawn"),
    ])
}

extension DrawCertificate.UnallocatedCases: DocumentRecord {
  static let record = Record(
    "cases without a worker",
    DrawCertificate.UnallocatedCases(service: "", team: "", cases: []), style: .inline,
    [
      .needed("service", \.service, "the service"),
      .needed("team", \.team, "the team, by its id"),
      .list("cases", \.cases, "the cases"),
    ])
}

extension DrawCertificate.Exclusion: DocumentRecord {
  static let record = Record(
    "an exclusion",
    DrawCertificate.Exclusion(reason: .conflict, because: "", cases: []),
    [
      .needed("reason", \.reason, "the reason"),
      .needed("because", \.because, "the reason in words"),
      .list("cases", \.cases, "the cases, or the ids of the reviews"),
    ])
}

extension DrawCertificate.DrawnCase: DocumentRecord {
  static let record = Record(
    "a drawn case",
    DrawCertificate.DrawnCase(allocation: "", caseReference: "", auditor: "", stratum: ""),
    style: .inline,
    [
      .needed("allocation", \.allocation, "the allocation, by its id"),
      .needed("case", \.caseReference, "the case"),
      .needed("auditor", \.auditor, "the auditor, by role code"),
      .usual("stratum", \.stratum, "its stratum"),
      .optional("work", \.work, "whose work it was when it was drawn"),
    ])
}

extension DrawCertificate.ReserveCase: DocumentRecord {
  static let record = Record(
    "a case in reserve", DrawCertificate.ReserveCase(caseReference: "", stratum: ""),
    style: .inline,
    [
      .needed("case", \.caseReference, "the case"),
      .usual("stratum", \.stratum, "its stratum"),
      .list("not_for", \.notFor, "the auditors who have a conflict of interest"),
      .optional("work", \.work, "whose work it was when it was drawn"),
    ])
}

extension DrawnWork: DocumentRecord {
  static let record = Record(
    "drawn work", DrawnWork(service: "", team: "", worker: ""), style: .inline,
    [
      .needed("service", \.service, "the service"),
      .needed("team", \.team, "the team, by its id"),
      .usual("worker", \.worker, "the allocated worker, by role code; empty where nobody is"),
    ])
}

extension DrawCertificate.DrawnReview: DocumentRecord {
  static let record = Record(
    "a drawn review",
    DrawCertificate.DrawnReview(review: "", moderator: "", reason: .random), style: .inline,
    [
      .needed("review", \.review, "the review, by its id"),
      .needed("moderator", \.moderator, "the moderator, by role code"),
      .optional("class", \.selectionClass, "the class it was drawn from"),
      .needed("reason", \.reason, "why it was taken"),
      .optional("probability", \.probability, "the probability with which it was taken"),
    ])
}

extension DrawRules: DocumentRecord {
  static let record = Record(
    "rules of a draw", DrawRules(), style: .inline,
    [
      .optional("per_auditor", \.perAuditor, "reviews per full-time auditor and month"),
      .optional("cases", \.cases, "cases a month in all, where that is fixed"),
      .list("strata", \.strata, "by what the cases were stratified"),
      .list("services", \.services, "the services of the programme"),
      .optional("gap_months", \.gapMonths, "the months between two reviews of one case"),
      .optional("target_percent", \.targetPercent, "the share of reviews to moderate"),
      .list("always", \.always, "why a review is always moderated"),
      .optional("working_days", \.workingDays, "working days until a moderation is done"),
    ])
}

extension DrawAuditor: DocumentRecord {
  static let record = Record(
    "an auditor of a draw", DrawAuditor(id: "", volume: 0), style: .inline,
    [
      .needed("auditor", \.id, "the auditor, by role code"),
      .optional("team", \.team, "the auditor's team, by its id"),
      .usual("volume", \.volume, "reviews wanted in this draw"),
      .list("less", \.less, "why that is less than the programme's volume"),
      .optional("before", \.before, "reviews of this programme allocated before"),
      .list("line", \.line, "the workers above or below in the line of supervision"),
      .list("conflicts", \.conflicts, "declared conflicts: teams, role codes or cases"),
      .list(
        "set_aside", \.setAside, "cases or teams for which two people set a conflict aside"),
    ])
}
