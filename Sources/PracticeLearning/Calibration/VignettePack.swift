/// A set of short invented cases, written so that several people can grade the same ones.
public struct VignettePack: Hashable, Sendable {
  /// Its id, such as `estuary-vignettes-1`.
  public var id: String
  /// Its title.
  public var title: String
  /// The review template whose domains and descriptors it is graded by; nothing for the plain domains.
  public var template: TemplateReference?
  /// What people should know before they start.
  public var introduction: String?
  /// The cases.
  public var vignettes: [Vignette]
  /// Codes of personal identifiers that were looked at and are none.
  public var confirmed: [String]

  /// Makes a pack.
  public init(
    id: String, title: String, template: TemplateReference? = nil, introduction: String? = nil,
    vignettes: [Vignette] = [], confirmed: [String] = []
  ) {
    self.id = id
    self.title = title
    self.template = template
    self.introduction = introduction
    self.vignettes = vignettes
    self.confirmed = confirmed
  }

  /// The vignette of an id.
  public func vignette(_ id: String) -> Vignette? { vignettes.first { $0.id == id } }

  /// One invented case.
  public struct Vignette: Hashable, Sendable {
    /// Its id inside the pack, such as `V1`.
    public var id: String
    /// What it is about, in a few words.
    public var title: String?
    /// What the record shows, without any word of a grade.
    public var text: String?

    /// Makes a vignette.
    public init(id: String, title: String? = nil, text: String? = nil) {
      self.id = id
      self.title = title
      self.text = text
    }
  }
}
