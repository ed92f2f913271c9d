/// One number as people may see it: with its count, its interval, its method and its period,
/// or with the reason why there is none.
public struct Figure: Hashable, Sendable {
  /// Which figure it is; machines know it by the raw value, such as `moderation.retained`.
  public var id: ID
  /// What it is, in words, such as `kept their overall grade`.
  public var title: String
  /// What it is about beside its period: programme, service, team, domain and so on, in order.
  public var dimensions: [Dimension]
  /// The value in its unit; nothing where it is undefined.
  public var value: Double?
  /// What the value is.
  public var unit: Unit
  /// A word in place of a number, such as the strongest domain; beside a number what it means.
  public var text: String?
  /// The count above the line of a share.
  public var numerator: Int?
  /// The count below the line of a share.
  public var denominator: Int?
  /// The 95% interval, in the unit of the value.
  public var interval: Interval?
  /// How it was made, in a few words, with its source.
  public var method: String
  /// The months it is counted over.
  public var period: Period
  /// Why there is no value.
  public var missing: String?
  /// Counts by grade, for a grade profile, best grade first.
  public var grades: [GradeCount]

  /// Makes a figure.
  public init(
    id: ID, title: String, dimensions: [Dimension] = [], value: Double?, unit: Unit,
    text: String? = nil,
    numerator: Int? = nil, denominator: Int? = nil, interval: Interval? = nil, method: String,
    period: Period, missing: String? = nil, grades: [GradeCount] = []
  ) {
    self.id = id
    self.title = title
    self.dimensions = dimensions
    self.value = value
    self.unit = unit
    self.text = text
    self.numerator = numerator
    self.denominator = denominator
    self.interval = interval
    self.method = method
    self.period = period
    self.missing = missing
    self.grades = grades
  }

  /// What a value is.
  public enum Unit: String, Hashable, Sendable {
    /// A share from 0 to 1.
    case share
    /// A number of things.
    case count
    /// A word, such as the strongest domain, given in `text`.
    case word
    /// A coefficient of agreement, at most 1.
    case coefficient
    /// A difference in grades, auditor less moderator, from -3 to 3.
    case difference
    /// The probability of a split at least this uneven by chance, from 0 to 1.
    case pValue = "p_value"
    /// A difference of two shares, from -1 to 1.
    case points
    /// Working days of England and Wales.
    case workingDays = "working_days"
  }

  /// One thing a figure is about, such as `service` = `children in care`.
  public struct Dimension: Hashable, Sendable {
    /// What it is: `programme`, `service`, `team`, `month`, `cohort`, `domain`, `theme`, `status` ...
    public var name: Name
    /// Its value.
    public var value: String

    /// Makes a dimension.
    public init(_ name: Name, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A 95% interval in the unit of its value.
  public struct Interval: Hashable, Sendable {
    /// The lower end.
    public var lower: Double
    /// The upper end.
    public var upper: Double

    /// Makes an interval.
    public init(lower: Double, upper: Double) {
      self.lower = lower
      self.upper = upper
    }
  }

  /// How many reviews were given a grade.
  public struct GradeCount: Hashable, Sendable {
    /// The grade.
    public var grade: Grade
    /// The reviews.
    public var count: Int

    /// Makes a count.
    public init(_ grade: Grade, _ count: Int) {
      self.grade = grade
      self.count = count
    }
  }
}
