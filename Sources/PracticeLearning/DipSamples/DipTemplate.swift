/// What a dip sample asks of each case: measures that are answered by yes or no.
public struct DipTemplate: Hashable, Sendable {
  /// Its name and version, such as `pathway-plan@1`.
  public var reference: TemplateReference
  /// Its title.
  public var title: String
  /// What it tests, as a sentence that holds or does not.
  public var hypothesis: String
  /// The share of cases, in percent, from which on the hypothesis holds.
  public var holdsAt: Int
  /// The theme it belongs to, by id.
  public var theme: String?
  /// The measures, in their order.
  public var measures: [Measure]

  /// Makes a template.
  public init(
    reference: TemplateReference, title: String, hypothesis: String, holdsAt: Int,
    theme: String? = nil, measures: [Measure] = []
  ) {
    self.reference = reference
    self.title = title
    self.hypothesis = hypothesis
    self.holdsAt = holdsAt
    self.theme = theme
    self.measures = measures
  }

  /// The measure of a key.
  public func measure(_ key: String) -> Measure? { measures.first { $0.key == key } }

  /// Something that is so in a case, or not.
  public struct Measure: Hashable, Sendable {
    /// Its key, such as `plan_in_time`.
    public var key: String
    /// The question that is answered by yes or no.
    public var ask: String

    /// Makes a measure.
    public init(_ key: String, ask: String) { (self.key, self.ask) = (key, ask) }
  }
}
