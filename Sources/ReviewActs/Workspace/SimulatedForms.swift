package import PracticeLearning
import ReviewDocuments
package import ReviewStore

/// Turns simulated reviews into the numbers and texts a store is filled with.
package struct SimulatedForms: Sendable {
  private let councils: SimulatedCouncils
  private let templates: [String: TemplateReference]
  private let templateNumbers: [String: Int]
  /// The position of each team's service, by council and team.
  private let services: [[Int]]

  package init(
    _ councils: SimulatedCouncils, templates: some Collection<ReviewTemplate>, names: BulkNames
  ) {
    self.councils = councils
    let pairs = templates.flatMap { template in template.services.map { ($0, template.reference) } }
    self.templates = Dictionary(pairs) { first, _ in first }
    templateNumbers = Dictionary(
      names.templates.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let positions = Dictionary(
      names.services.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    services = (0..<councils.councils).map { council in
      SimulatedCouncils.servicesOfTeams.map { positions[councils.service($0, of: council)] ?? 0 }
    }
  }

  /// Adds every review.
  package func add(to bulk: BulkFill, at time: String, progress: (Int) -> Void) throws {
    let pipeline = Pipeline<Int, BulkReview> { self.review(at: $0) }
    func take(_ review: BulkReview) throws {
      try bulk.add(review, submittedAt: time)
      progress(bulk.count)
    }
    for position in 0..<councils.reviews { try pipeline.add(position, take) }
    try pipeline.finish(take)
  }

  private func review(at position: Int) -> BulkReview {
    let simulated = councils.review(at: position)
    let form = councils.form(of: simulated, templates: templates)
    let teams = SimulatedCouncils.servicesOfTeams.count
    let auditors = SimulatedCouncils.auditorsPerCouncil
    var review = BulkReview()
    review.id = form.id
    review.caseReference = form.caseReference
    review.document = Document.review(form).canonicalJSON
    review.month = simulated.month
    review.service = services[simulated.council][simulated.team]
    review.team = simulated.council * teams + simulated.team
    review.auditor = simulated.council * auditors + simulated.auditor
    review.practitioner = councils.councils * auditors + review.team
    review.template = templateNumbers[form.template.description] ?? 0
    review.grades = Rating.allCases.map { form.grade($0)?.rawValue ?? 0 }
    review.family = form.feedback?.familyVoice
    review.findings = [
      BulkFinding(
        .strength, PracticeDomain.allCases[simulated.strongDomain], theme: simulated.strength),
      BulkFinding(
        .development, PracticeDomain.allCases[simulated.weakDomain], theme: simulated.development),
    ]
    review.allocation = BulkAllocation(id: "A-\(position + 1)", due: simulated.month.lastDay)
    if simulated.isModerated { review.moderation = moderation(of: simulated) }
    return review
  }

  private func moderation(of simulated: SimulatedReview) -> BulkModeration {
    let form = councils.moderation(of: simulated)
    let moderator = simulated.council * SimulatedCouncils.auditorsPerCouncil + simulated.moderator
    let grades = Rating.allCases.map { form.grade($0)?.rawValue ?? 0 }
    // A difference nobody has settled has no final grade.
    let isOpen = form.grade(.overall) != simulated.overall
    return BulkModeration(
      moderator: moderator, grades: grades,
      finalOverall: isOpen ? 0 : form.finalGrade(.overall)?.rawValue ?? 0,
      gradedOn: simulated.month.lastDay,
      reason: .random, probability: 0.3, resolution: nil,
      document: Document.moderation(form).canonicalJSON)
  }
}

extension BulkNames {
  /// The names of simulated settings, whose practitioners follow the auditors, one for each team.
  package init(_ settings: Workspace, themes: [String]) {
    self.init(
      programmes: settings.programmes.map(\.id), services: settings.services,
      teams: settings.teams.map(\.id), people: settings.people.map(\.id),
      templates: settings.programmes.flatMap { $0.templates.map(\.description) }, themes: themes)
  }
}
