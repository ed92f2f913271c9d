extension SimulatedCouncils {
  /// The form of a simulated review: short, and without the evidence a real one needs.
  ///
  /// - Parameters:
  ///   - review: the review.
  ///   - templates: the templates in use, by the service they are made for.
  public func form(
    of review: SimulatedReview, templates: [String: TemplateReference]
  ) -> Review {
    let service = SimulatedCouncils.servicesOfTeams[review.team]
    return Review(
      id: id(of: review), programme: "monthly",
      template: templates[service] ?? TemplateReference(name: "simulated", version: 1),
      month: review.month, caseReference: "S-\(review.position + 1)",
      service: self.service(service, of: review.council),
      team: team(review.team, of: review.council),
      practitioner: practitioner(review.team, of: review.council),
      auditor: auditor(review.auditor, of: review.council),
      domains: PracticeDomain.allCases.map { judgement(of: $0, in: review) },
      overall: Judgement(grade: review.overall, because: "Taken together."))
  }

  /// The form of its moderation.
  public func moderation(of review: SimulatedReview) -> Moderation {
    Moderation(
      review: id(of: review), moderator: auditor(review.moderator, of: review.council),
      gradedOn: review.month.lastDay,
      selection: Moderation.Selection(reason: .random, probability: DecimalText("0.3")),
      domains: zip(PracticeDomain.allCases, review.moderated).map {
        Moderation.ModeratedDomain($0, grade: .graded($1), because: "As read.")
      }, overall: Judgement(grade: review.moderatedOverall, because: "As read."))
  }

  /// The id of a review.
  public func id(of review: SimulatedReview) -> String { "S-\(review.position + 1)" }

  private func judgement(of domain: PracticeDomain, in review: SimulatedReview) -> DomainJudgement {
    let grade = review.domains[domain.rawValue]
    var judgement = DomainJudgement(domain, grade: .graded(grade), because: "Simulated.")
    if review.strongDomain == domain.rawValue {
      judgement.strengths = [Finding(text: "A strength.", themes: [themes[review.strength]])]
    }
    if review.weakDomain == domain.rawValue {
      judgement.development = [
        Finding(text: "To improve.", themes: [themes[review.development]], cause: .team)
      ]
    }
    return judgement
  }
}
