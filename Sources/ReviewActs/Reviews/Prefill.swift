import PracticeLearning
import ReviewStore

/// Fills in what is known of a review before anybody has read the record.
struct Prefill {
  let council: Council
  let new: NewReview
  let today: CalendarDate

  func review(auditor: String) throws -> Review {
    let settings = council.workspace
    guard let team = settings.team(new.team) else {
      let near = nearest(to: new.team, among: settings.teams.map(\.id))
      throw Refusal(
        .unknownTeam, "there is no team \"\(new.team)\"",
        advice: near.map { "did you mean \($0)?" } ?? "see the teams in plr.yaml")
    }
    let (programme, reference) = try programmeAndTemplate(for: team.service)
    let month = new.month ?? today.month
    let rules = try council.library.template(reference)?.rules ?? EntryRules()
    return Review(
      id: try new.id ?? freeID(month, team), programme: programme, template: reference,
      month: month, caseReference: new.caseReference, service: team.service, team: team.id,
      practitioner: new.practitioner ?? "", auditor: auditor,
      recordRead: RecordRead(
        from: month.adding(-rules.monthsRead).firstDay, to: month.adding(-1).lastDay,
        judgedFrom: month.adding(-rules.monthsJudged).firstDay), reReviewOf: new.reReviewOf)
  }

  /// Says at once what would be refused after an evening's work: a bad id or case reference, a person
  /// or a team that is unknown, or an auditor who may not review this team or person.
  func refuseAtOnce(_ review: Review) throws {
    let check = try council.check(
      try council.library.templates([review.template]), today: today)
    let known: [DiagnosticCode] = [
      .badReviewID, .badCaseReference, .unknownAuditor, .unknownTeam, .unknownProgramme,
      .templateOfOtherService, .ownTeam, .ownSupervisee, .ownWork, .notAnAuditor, .monthInFuture,
    ]
    let fields: [FieldPath] = [["id"], ["case"], ["practitioner"], ["cohort"]]
    let found = check.complaints(about: review).filter { complaint in
      known.contains(complaint.code)
        || fields.contains(complaint.path)
          && !(complaint.path == ["practitioner"] && new.practitioner == nil)
    }
    if found.containsErrors { throw Refusal(found) }
  }

  /// The template whose fields a sheet has: the one that is named, that of the team's service, or the only one.
  func templateOfSheet() throws -> TemplateReference {
    if let template = new.template { return template }
    if let team = council.workspace.team(new.team) {
      return try programmeAndTemplate(for: team.service).1
    }
    let programmes = council.workspace.programmes.filter {
      new.programme == nil || isSameID($0.id, new.programme ?? "")
    }
    let templates = programmes.first?.templates ?? []
    guard templates.count == 1, let only = templates.first else {
      throw Refusal(
        .unknownTemplate,
        templates.isEmpty
          ? "no template says which fields the sheet has"
          : "the programme has several templates: \(list(templates.map(\.description)))",
        advice: "name the template, or the team the reviews are of")
    }
    return only
  }

  private func programmeAndTemplate(for service: String) throws -> (String, TemplateReference) {
    for candidate in council.workspace.programmes
    where new.programme == nil || candidate.id == new.programme {
      if let template = new.template { return (candidate.id, template) }
      for reference in candidate.templates {
        if try council.library.template(reference)?.services.contains(service) == true {
          return (candidate.id, reference)
        }
      }
    }
    throw Refusal(
      .unknownTemplate, "no template of \(new.programme ?? "any programme") is made for \(service)",
      advice: "name one, or add it to the programme in plr.yaml")
  }

  /// Month, the team's letters and the next free number: `2026-02-CIC-0147`.
  private func freeID(_ month: Month, _ team: Workspace.Team) throws -> String {
    let letters = team.id.prefix { $0.isLetter }.uppercased()
    let stem = "\(month)-\(letters.isEmpty ? "R" : letters)-"
    let taken = try council.read { try $0.ids(startingWith: stem) }
    let highest = taken.compactMap { Int($0.dropFirst(stem.count)) }.max() ?? 0
    let digits = String(highest + 1)
    return stem + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
