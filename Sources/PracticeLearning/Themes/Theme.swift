/// A named subject of findings, such as `drift and delay`.
public struct Theme: Hashable, Sendable {
  /// Its id in documents, such as `drift-and-delay`.
  public var id: String
  /// Its name as people say it.
  public var name: String
  /// The id of the heading it stands under.
  public var heading: String
  /// The domains it usually belongs to.
  public var domains: [PracticeDomain]
  /// What it covers, in one sentence.
  public var summary: String
  /// Words in a text that hint at it.
  public var hints: [String]
  /// The first month in which nothing is coded with it any more; nothing while it is in use.
  public var retiredFrom: Month?
  /// What it became, by id: one theme it was merged into, or those it was split into.
  public var into: [String] = []

  /// Makes a theme.
  public init(
    id: String, name: String, heading: String, domains: [PracticeDomain] = [], summary: String = "",
    hints: [String] = []
  ) {
    self.id = id
    self.name = name
    self.heading = heading
    self.domains = domains
    self.summary = summary
    self.hints = hints
  }
}

/// The versioned list of themes.
public struct ThemeList: Hashable, Sendable {
  /// Its version, from 1.
  public var version: Int
  /// The headings, in order.
  public var headings: [Heading]
  /// The themes, in order.
  public var themes: [Theme]

  /// A group of themes.
  public struct Heading: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// Its title.
    public var title: String
    /// How many inspectors' improvement points of 2018-2025 named it.
    public var inspectors: Int
    /// What people call it every day, such as `care leavers`.
    public var names: [String]

    /// Makes a heading.
    public init(id: String, title: String, inspectors: Int, names: [String] = []) {
      self.id = id
      self.title = title
      self.inspectors = inspectors
      self.names = names
    }
  }

  /// Makes a list.
  public init(version: Int, headings: [Heading], themes: [Theme]) {
    self.version = version
    self.headings = headings
    self.themes = themes
    ids = Set(themes.map(\.id))
  }

  private var ids: Set<String>

  /// Whether a theme of that id is on the list.
  public func contains(_ id: String) -> Bool { ids.contains(id) }

  /// The theme of an id.
  public func theme(_ id: String) -> Theme? { themes.first { $0.id == id } }

  /// The theme of a name, whatever its capitals.
  func theme(named name: String) -> Theme? {
    themes.first { $0.name.lowercased() == name.lowercased() }
  }
}

/// The editable list of words for which there is a kinder one.
public struct LanguageList: Hashable, Sendable {
  /// Its version, from 1.
  public var version: Int
  /// The phrases.
  public var phrases: [Phrase]

  /// A kinder way to say something.
  public struct Phrase: Hashable, Sendable {
    /// The wordings to avoid, matched as whole words; those all in capitals only in capitals.
    public var avoid: [String]
    /// The kinder wording.
    public var prefer: String
    /// Why, in one sentence.
    public var because: String

    /// Makes a phrase.
    public init(avoid: [String], prefer: String, because: String) {
      self.avoid = avoid
      self.prefer = prefer
      self.because = because
    }
  }

  /// Makes a list.
  public init(version: Int, phrases: [Phrase]) {
    self.version = version
    self.phrases = phrases
  }
}
