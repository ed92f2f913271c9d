/// Documents as they are meant: the services, teams and people they name, spelt as the settings do.
extension Spelling {
  /// A review.
  public func asSpelt(_ review: Review) -> Review {
    var review = review
    review.programme = programme(review.programme)
    review.service = service(review.service)
    review.team = team(review.team)
    review.practitioner = person(review.practitioner)
    review.auditor = person(review.auditor)
    for index in review.actions.indices {
      review.actions[index] = asSpelt(review.actions[index])
    }
    return review
  }

  /// A moderation.
  public func asSpelt(_ moderation: Moderation) -> Moderation {
    var moderation = moderation
    moderation.moderator = person(moderation.moderator)
    if let resolution = moderation.resolution.map(asSpelt), resolution != moderation.resolution {
      moderation.resolution = resolution
    }
    if let decision = moderation.decision.map(asSpelt), decision != moderation.decision {
      moderation.decision = decision
    }
    return moderation
  }

  private func asSpelt(_ resolution: Moderation.Resolution) -> Moderation.Resolution {
    var resolution = resolution
    resolution.by = resolution.by.map(person)
    resolution.panel = resolution.panel.map(person)
    return resolution
  }

  /// A learning action.
  public func asSpelt(_ action: LearningAction) -> LearningAction {
    var action = action
    action.service = action.service.map(service)
    action.plan = asSpelt(action.plan)
    for index in action.updates.indices {
      action.updates[index].by = person(action.updates[index].by)
    }
    for index in action.steps.indices { action.steps[index].by = person(action.steps[index].by) }
    for index in action.findings.indices {
      action.findings[index].linkedBy = action.findings[index].linkedBy.map(person)
    }
    if var measure = action.measure {
      measure.service = measure.service.map(service)
      measure.team = measure.team.map(team)
      action.measure = measure
    }
    return action
  }

  private func asSpelt(_ plan: PlannedAction) -> PlannedAction {
    var plan = plan
    plan.owner = plan.owner.map(person)
    plan.verifier = plan.verifier.map(person)
    return plan
  }

  /// Another quality assurance activity.
  public func asSpelt(_ activity: QualityActivity) -> QualityActivity {
    var activity = activity
    activity.services = activity.services.map(service)
    return activity
  }

  /// An allocation.
  public func asSpelt(_ allocation: Allocation) -> Allocation {
    var allocation = allocation
    allocation.programme = programme(allocation.programme)
    allocation.auditor = person(allocation.auditor)
    if var exemption = allocation.exemption {
      exemption.approvedBy = exemption.approvedBy.map(person)
      allocation.exemption = exemption
    }
    return allocation
  }

  /// A calibration session.
  public func asSpelt(_ session: CalibrationSession) -> CalibrationSession {
    var session = session
    session.participants = session.participants.map(person)
    return session
  }

  /// Somebody's grades in a calibration session.
  public func asSpelt(_ grades: CalibrationGrades) -> CalibrationGrades {
    var grades = grades
    grades.participant = person(grades.participant)
    return grades
  }

  /// A review template.
  public func asSpelt(_ template: ReviewTemplate) -> ReviewTemplate {
    var template = template
    template.services = template.services.map(service)
    return template
  }
}
