public import PracticeLearning

/// A dip sample that is to be made.
public struct NewDip: Hashable, Sendable {
  /// What is asked: the name of a dip template, with or without its version.
  public var template: String
  /// Its id; nothing for one made of the day.
  public var id: String?
  /// What is tested; nothing for what the template says.
  public var hypothesis: String?
  /// The share, in percent, from which on it holds; nothing for what the template says.
  public var holdsAt: Int?
  /// The one measure it is about; nothing for all of them.
  public var measure: String?
  /// Its theme, by id; nothing for that of the template.
  public var theme: String?
  /// Where the cases come from.
  public var source: Source

  /// Where the cases of a dip sample come from.
  public enum Source: Hashable, Sendable {
    /// They are named, by their references.
    case named([String])
    /// They are drawn at random.
    case drawn(Drawing)

    /// The columns that headings of the cohort stand for, as is said.
    var headings: [String: String] {
      if case .drawn(let drawing) = self { drawing.headings } else { [:] }
    }
  }

  /// A draw of cases at random.
  public struct Drawing: Hashable, Sendable {
    /// The cohort: a CSV file or a workbook of active cases.
    public var frame: String
    /// The columns that its headings stand for, where they are called otherwise.
    public var headings: [String: String] = [:]
    /// How many cases are drawn.
    public var size: Int
    /// A number that nobody could choose for its result; nothing to have one made.
    public var seed: UInt64?
    /// Only cases of this service.
    public var service: String?
    /// Only cases of this team.
    public var team: String?
    /// Only cases with this type of plan.
    public var planType: String?
    /// Only children of this age band.
    public var ageBand: String?

    /// Makes one.
    public init(frame: String, size: Int, seed: UInt64? = nil) {
      (self.frame, self.size, self.seed) = (frame, size, seed)
    }
  }

  /// Makes one.
  public init(template: String, from source: Source) {
    (self.template, self.source) = (template, source)
  }
}

/// Answers that are to be recorded in a dip sample.
public enum DipAnswers: Hashable, Sendable {
  /// A sheet: a CSV file with one case on each row and one measure in each column.
  case sheet(String)
  /// Those of one case.
  case ofCase(String, [GivenDipAnswer])
}
