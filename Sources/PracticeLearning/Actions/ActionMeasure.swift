/// By what it is seen whether an action changed practice, named when it is raised: one of four things that are
/// counted month by month, for the whole council or a part of it.
public struct ActionMeasure: Hashable, Sendable {
  /// Reviews that name this theme as an area for development, by id.
  public var theme: String?
  /// Reviews that answer this question of a template with yes, by key.
  public var question: String?
  /// Reviews that grade this domain good or outstanding.
  public var domain: PracticeDomain?
  /// A measure of dip samples, by key.
  public var dip: String?
  /// Only reviews of this service.
  public var service: String?
  /// Only reviews of this team, by id.
  public var team: String?

  /// Makes a measure.
  public init(
    theme: String? = nil, question: String? = nil, domain: PracticeDomain? = nil,
    dip: String? = nil, service: String? = nil, team: String? = nil
  ) {
    self.theme = theme
    self.question = question
    self.domain = domain
    self.dip = dip
    self.service = service
    self.team = team
  }

  /// Reads `theme:drift-and-delay`, `question:chronology_current`, `domain:planning` or `dip:KEY`; a word alone is
  /// a theme.
  public init?(_ written: String) {
    let parts = written.split(separator: ":", maxSplits: 1).map {
      String($0.drop { $0.isWhitespace })
    }
    guard let last = parts.last, !last.isEmpty else { return nil }
    guard parts.count == 2 else {
      self.init(theme: last)
      return
    }
    switch parts[0].lowercased() {
    case "theme": self.init(theme: last)
    case "question": self.init(question: last)
    case "dip": self.init(dip: last)
    case "domain":
      let domain = PracticeDomain.allCases.first {
        last.lowercased() == $0.key || last.lowercased() == $0.name
      }
      guard let domain else { return nil }
      self.init(domain: domain)
    default: return nil
    }
  }

  /// Of the four things it may count by the ones that are named; a measure names one.
  var subjects: [String] {
    [
      theme.map { "theme:\($0)" }, question.map { "question:\($0)" },
      domain.map { "domain:\($0.key)" }, dip.map { "dip:\($0)" },
    ].compactMap(\.self)
  }

  /// The measure as it is written: `theme:drift-and-delay`.
  public var written: String { subjects.joined(separator: " ") }

  /// What is counted, in words.
  public var words: String {
    let what =
      if let theme {
        "reviews that name \(theme) as an area for development"
      } else if let question {
        "reviews that answer \(question) with yes"
      } else if let domain {
        "reviews good or outstanding in \(domain.name)"
      } else if let dip {
        "cases of dip samples that meet \(dip)"
      } else {
        "nothing"
      }
    let place = [service, team].compactMap(\.self)
    return place.isEmpty ? what : "\(what), \(place.joined(separator: ", "))"
  }
}
