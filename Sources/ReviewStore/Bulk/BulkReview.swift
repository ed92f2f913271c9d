package import PracticeLearning

/// The names a bulk of reviews uses; each review says them by their positions here, from 0.
package struct BulkNames: Sendable {
  /// Programmes, by id.
  package var programmes: [String]
  /// Services, by name.
  package var services: [String]
  /// Teams, by id.
  package var teams: [String]
  /// Auditors, moderators and practitioners, by role code.
  package var people: [String]
  /// Templates, such as `children-in-care@1`.
  package var templates: [String]
  /// Themes, by id.
  package var themes: [String]

  /// Makes the lists.
  package init(
    programmes: [String], services: [String], teams: [String], people: [String],
    templates: [String], themes: [String]
  ) {
    self.programmes = programmes
    self.services = services
    self.teams = teams
    self.people = people
    self.templates = templates
    self.themes = themes
  }
}

/// A review as a bulk takes it: numbers to count and a text to keep. Change one value again and again
/// rather than making a million of them.
package struct BulkReview: Sendable {
  /// Its id, unique.
  package var id = ""
  /// The case, by its local reference.
  package var caseReference = ""
  /// The canonical text.
  package var document = ""
  /// The month it is counted in.
  package var month = Month(index: 0)
  /// Positions in `BulkNames`.
  package var programme = 0
  package var service = 0
  package var team = 0
  package var auditor = 0
  package var practitioner = 0
  package var template = 0
  /// The eight grades by `Rating.position`: 0 for none, 1 inadequate to 4 outstanding.
  package var grades = [Int](repeating: 0, count: Rating.allCases.count)
  /// What became of asking the family, where it is known.
  package var family: FamilyVoice?
  /// What was found; no theme twice in one domain and kind.
  package var findings: [BulkFinding] = []
  /// Its moderation.
  package var moderation: BulkModeration?
  /// The allocation it fulfils.
  package var allocation: BulkAllocation?

  /// Makes an empty review.
  package init() {}
}

/// A theme named by a finding.
package struct BulkFinding: Sendable {
  /// Strength or area for development.
  package var kind: Finding.Kind
  /// The domain.
  package var domain: PracticeDomain
  /// The theme, by its position in `BulkNames`.
  package var theme: Int

  /// Makes a finding.
  package init(_ kind: Finding.Kind, _ domain: PracticeDomain, theme: Int) {
    self.kind = kind
    self.domain = domain
    self.theme = theme
  }
}

/// A moderation as a bulk takes it.
package struct BulkModeration: Sendable {
  /// The moderator, by position in `BulkNames`.
  package var moderator: Int
  /// The eight grades by `Rating.position`, 0 for none.
  package var grades: [Int]
  /// The overall grade after moderation, 0 for none.
  package var finalOverall: Int
  /// The day the grades were saved.
  package var gradedOn: CalendarDate
  /// Why it was taken.
  package var reason: Moderation.Selection.Reason
  /// The probability with which it was taken, above 0 and at most 1.
  package var probability: Double
  /// How a difference was settled.
  package var resolution: Moderation.Resolution.How?
  /// The canonical text.
  package var document: String

  /// Makes a moderation.
  package init(
    moderator: Int, grades: [Int], finalOverall: Int, gradedOn: CalendarDate,
    reason: Moderation.Selection.Reason, probability: Double,
    resolution: Moderation.Resolution.How?, document: String
  ) {
    self.moderator = moderator
    self.grades = grades
    self.finalOverall = finalOverall
    self.gradedOn = gradedOn
    self.reason = reason
    self.probability = probability
    self.resolution = resolution
    self.document = document
  }
}

/// An allocation as a bulk takes it. Programme, month and auditor are those of its review.
package struct BulkAllocation: Sendable {
  /// Its id, unique.
  package var id: String
  /// The day by which the review is to be submitted.
  package var due: CalendarDate

  /// Makes an allocation.
  package init(id: String, due: CalendarDate) {
    self.id = id
    self.due = due
  }
}
