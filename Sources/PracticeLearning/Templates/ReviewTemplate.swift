/// A versioned review form: questions per domain, descriptors per grade, sections and entry rules.
public struct ReviewTemplate: Hashable, Sendable {
  /// Its name and version.
  public var reference: TemplateReference
  /// Its title.
  public var title: String
  /// The services it was made for.
  public var services: [String]
  /// What the writer should know before starting.
  public var introduction: String
  /// Whether there is an overall grade.
  public var overall: Presence
  /// Whether there is an impact grade.
  public var impact: Presence
  /// The six domains, in their order.
  public var domains: [DomainForm]
  /// Which further sections are asked for.
  public var sections: Sections
  /// The groups of its coded question about the child's identity, such as heritage in groups wide enough not to
  /// identify; none where it does not ask.
  public var identityGroups: [String]
  /// The entry rules, as data.
  public var rules: EntryRules

  /// Makes a template.
  public init(
    reference: TemplateReference, title: String, services: [String], introduction: String = "",
    overall: Presence = .required, impact: Presence = .optional, domains: [DomainForm] = [],
    sections: Sections = Sections(), identityGroups: [String] = [],
    rules: EntryRules = EntryRules()
  ) {
    self.reference = reference
    self.title = title
    self.services = services
    self.introduction = introduction
    self.overall = overall
    self.impact = impact
    self.domains = domains
    self.sections = sections
    self.identityGroups = identityGroups
    self.rules = rules
  }

  /// The form of a domain.
  public func form(of domain: PracticeDomain) -> DomainForm? {
    domains.first { $0.domain == domain }
  }

  /// The identity group that is meant by what was written, whatever its capitals; nothing where there is none.
  public func identityGroup(meantBy written: String) -> String? {
    identityGroups.first { $0 == written } ?? identityGroups.first { isSameID($0, written) }
  }

  /// The template as a council asks it.
  ///
  /// - Parameter keys: questions whose answers it does without.
  public func leavingOut(_ keys: [String]) -> ReviewTemplate {
    var template = self
    for form in domains.indices {
      for index in domains[form].questions.indices
      where !domains[form].questions[index].isEssential {
        template.domains[form].questions[index].isLeftOut = keys.contains(
          domains[form].questions[index].key)
      }
    }
    return template
  }

  /// Whether a part of the form must, may or must not be filled in.
  public enum Presence: String, CaseIterable, Hashable, Sendable {
    /// It must be there.
    case required
    /// It may be there.
    case optional
    /// It is not part of this template.
    case absent
  }

  /// The sections beside the domains.
  public struct Sections: Hashable, Sendable {
    /// The conversation with the practitioner.
    public var conversation: Presence
    /// Immediate safety.
    public var safety: Presence
    /// Identity and diversity.
    public var identity: Presence
    /// Child, family and partner feedback.
    public var feedback: Presence
    /// The child's age band.
    public var ageBand: Presence

    /// Makes the list of sections.
    public init(
      conversation: Presence = .required, safety: Presence = .required,
      identity: Presence = .required, feedback: Presence = .required, ageBand: Presence = .optional
    ) {
      self.conversation = conversation
      self.safety = safety
      self.identity = identity
      self.feedback = feedback
      self.ageBand = ageBand
    }
  }
}

/// A template's name and version, written `children-in-care@3`.
public struct TemplateReference: Hashable, Sendable, CustomStringConvertible {
  /// The name, such as `children-in-care`.
  public var name: String
  /// The version, from 1.
  public var version: Int

  /// Makes a reference.
  public init(name: String, version: Int) {
    self.name = name
    self.version = version
  }

  /// Reads `children-in-care@3`, or returns nothing.
  public init?(_ text: String) {
    guard let at = text.lastIndex(of: "@"), at != text.startIndex,
      let version = Int(text[text.index(after: at)...]), version >= 1
    else { return nil }
    self.init(name: String(text[..<at]), version: version)
  }

  /// The reference as `children-in-care@3`.
  public var description: String { "\(name)@\(version)" }
}

/// The part of a template that asks about one domain.
public struct DomainForm: Hashable, Sendable {
  /// The domain.
  public var domain: PracticeDomain
  /// The question the domain answers.
  public var prompt: String
  /// The questions to look at before grading.
  public var questions: [Question]
  /// What each grade looks like.
  public var descriptors: [Grade: String]

  /// Makes a domain form.
  public init(
    _ domain: PracticeDomain, prompt: String = "", questions: [Question] = [],
    descriptors: [Grade: String] = [:]
  ) {
    self.domain = domain
    self.prompt = prompt
    self.questions = questions
    self.descriptors = descriptors
  }
}

/// One question of a template, answered yes, partly, no or not applicable.
public struct Question: Hashable, Sendable {
  /// Its key, unique in the template.
  public var key: String
  /// The question.
  public var ask: String
  /// Whether the answer is held against the grade: `no` sits badly with good or better. The answers to all
  /// others are for whoever reads the review.
  public var isEssential: Bool
  /// The age bands it is for; empty for all.
  public var ages: [AgeBand]
  /// The services it is for; empty for all.
  public var services: [String]
  /// Whether the council does not ask for the answer; one that was given already stays what it is.
  public var isLeftOut = false

  /// Makes a question.
  public init(
    _ key: String, ask: String, isEssential: Bool = false, ages: [AgeBand] = [],
    services: [String] = []
  ) {
    self.key = key
    self.ask = ask
    self.isEssential = isEssential
    self.ages = ages
    self.services = services
  }

  /// Whether the question is asked for a child of an age band in a service.
  ///
  /// A question for certain ages is asked while the age is not known.
  public func applies(ageBand: AgeBand?, service: String) -> Bool {
    let ageFits = ages.isEmpty || ageBand.map(ages.contains) ?? true
    return ageFits && (services.isEmpty || services.contains(service))
  }

  /// Whether an answer is asked for.
  public func isAsked(ageBand: AgeBand?, service: String) -> Bool {
    !isLeftOut && applies(ageBand: ageBand, service: service)
  }
}

/// The rules of entry that a template sets.
///
/// Defaults are those of the field: 12 months read and 6 judged, one item of evidence for each grade,
/// every good or better names a difference for the child, an inadequate domain caps the overall grade.
public struct EntryRules: Hashable, Sendable {
  /// The months of the record that are read, 1 to 60.
  public var monthsRead: Int
  /// The last months of them that are judged, 1 to 60.
  public var monthsJudged: Int
  /// The least number of items of evidence a graded domain needs, 0 to 20.
  public var evidencePerGrade: Int
  /// The domains in which good or better must name a difference for the child.
  public var goodNamesDifferenceIn: [PracticeDomain]
  /// Whether inadequate must state the risk and the immediate action, or why the child is safe.
  public var inadequateStatesRisk: Bool
  /// Whether an inadequate domain makes the overall grade inadequate unless a reason overrides it.
  public var capsOverall: Bool

  /// Makes rules.
  public init(
    monthsRead: Int = 12, monthsJudged: Int = 6, evidencePerGrade: Int = 1,
    goodNamesDifferenceIn: [PracticeDomain] = PracticeDomain.allCases,
    inadequateStatesRisk: Bool = true, capsOverall: Bool = true
  ) {
    self.monthsRead = monthsRead
    self.monthsJudged = monthsJudged
    self.evidencePerGrade = evidencePerGrade
    self.goodNamesDifferenceIn = goodNamesDifferenceIn
    self.inadequateStatesRisk = inadequateStatesRisk
    self.capsOverall = capsOverall
  }
}
