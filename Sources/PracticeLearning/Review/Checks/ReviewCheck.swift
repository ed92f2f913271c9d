/// The checks at entry: everything that is wrong, doubtful or could be kinder in a document, at once.
///
/// The rules come from the template the review was written on; who and what exists comes from the
/// workspace. What needs the store (ids used twice, reviews that are not there) is checked there.
public struct ReviewCheck: Sendable {
  private(set) var templates: [TemplateReference: ReviewTemplate]
  let themes: ThemeList
  /// What dip samples may ask, by name and version.
  package var dipTemplates: [TemplateReference: DipTemplate] = [:]
  /// The places of values that could not be read, which are told elsewhere.
  var unread: Set<FieldPath> = []
  /// The day of the check.
  public let today: CalendarDate
  let wordings: KinderWordings
  let services: Set<String>
  let people: [String: Workspace.Person]
  let teams: [String: Workspace.Team]
  let programmes: [String: Programme]
  var conflicts: ConflictRule
  let workspace: Workspace
  /// How the settings spell names; documents are checked as they are meant.
  public let spelling: Spelling
  /// The conflicts of interest that two people set aside, in force.
  public var setAside: [ConflictSetAside] {
    get { conflicts.setAside }
    set { conflicts.setAside = newValue }
  }

  /// Prepares the checks of a workspace; make it once and check many documents with it.
  ///
  /// - Parameters:
  ///   - workspace: the council's services, teams, people and programmes.
  ///   - templates: the review templates that may be used.
  ///   - themes: the list that findings may name themes from.
  ///   - language: the wordings for which there is a kinder one.
  ///   - today: the day of the check; later days are in the future.
  public init(
    workspace: Workspace, templates: [TemplateReference: ReviewTemplate], themes: ThemeList,
    language: LanguageList, today: CalendarDate
  ) {
    spelling = Spelling(workspace)
    let workspace = workspace.asSpelt
    self.workspace = workspace
    self.templates = templates.mapValues(spelling.asSpelt)
    self.themes = themes
    self.today = today
    wordings = KinderWordings(language)
    services = Set(workspace.services)
    people = Dictionary(workspace.people.map { ($0.id, $0) }) { first, _ in first }
    teams = Dictionary(workspace.teams.map { ($0.id, $0) }) { first, _ in first }
    conflicts = workspace.conflicts()
    programmes = Dictionary(workspace.programmes.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The template a review was written on; nothing where it may not be used.
  package func template(of review: Review) -> ReviewTemplate? { templates[review.template] }

  /// Lets more templates be used.
  package mutating func use(_ more: [TemplateReference: ReviewTemplate]) {
    templates.merge(more.mapValues(spelling.asSpelt)) { _, new in new }
  }

  /// Every complaint about a review, in the order of the form.
  ///
  /// A draft gets the same complaints as a finished review, those about missing parts included; the
  /// codes tell them apart.
  ///
  /// - Parameters:
  ///   - review: the review.
  ///   - unread: the places of values that could not be read: those are told already, and are not missing.
  public func complaints(
    about review: Review, unread: Set<FieldPath> = []
  ) -> [Diagnostic] {
    var check = self
    check.unread = unread
    return check.everyComplaint(about: review)
  }

  private func everyComplaint(about review: Review) -> [Diagnostic] {
    var found: [Diagnostic] = []
    checkReferences(of: review, &found)
    checkPeople(of: review, &found)
    checkRecordRead(of: review, &found)
    if let template = templates[review.template] {
      checkSections(of: review, template, &found)
      checkDomains(of: review, template, &found)
      checkOverallAndImpact(of: review, template, &found)
    }
    checkThemes(of: review, &found)
    checkPlannedActions(of: review, &found)
    checkReasons(of: review, &found)
    checkTexts(of: review, &found)
    return found
  }
}

extension FieldPath {
  /// A field of a domain of a review or a moderation.
  static func domain(_ domain: PracticeDomain, _ steps: Step...) -> FieldPath {
    FieldPath(["domains", .key(domain.key)] + steps)
  }
}
