package import PracticeLearning

/// What everything that treats kinds of document must know of one: the reader, the schema, the order of
/// an import, the export, the gate and the rights. A kind is declared once, in a file of its own beside
/// this one; `DocumentKind` and `Document` are written from those files.
package struct DocumentDescriptor: Sendable {
  /// What a document of the kind is called: `practice week`.
  package let name: String
  /// The key that a document of the kind is known by.
  package let key: String
  /// What may be written in one.
  package let shape: Shape.Block
  /// The keys that hold an id of its own.
  let ids: [String]
  /// Where it is kept.
  package let place: Place
  /// The field that says who it is by.
  package let authorField: String
  /// What it may name that a later document of the same import brings.
  package let mayWaitFor: Set<DiagnosticCode>
  /// When it is hidden from somebody who has still to grade.
  package let hidden: Hidden
  /// Whether people write it by hand, so that the table of fields tells of it.
  package let isWrittenByHand: Bool
  /// How early its keys are looked for: a key may stand in a document of another kind by a slip.
  let precedence: Int
  /// Whether a block of keys is a document of the kind, unless it is one of an earlier precedence.
  let recognises: @Sendable (DocumentNode) -> Bool

  /// Where the documents of a kind are kept.
  package enum Place: Hashable, Sendable {
    /// In the store, as texts or rows.
    case store
    /// In the settings' file of the workspace.
    case settings
    /// In the workspace's folder of templates and lists, where it is not built in.
    case library
    /// In the store, by the act of drawing alone.
    case draw
    /// In the journal of the store, with all that was stored by an entry.
    case journal
  }

  /// When a document is hidden from somebody who has still to grade blind.
  package enum Hidden: Hashable, Sendable {
    /// Never: it tells no grades.
    case never
    /// While they grade the review it speaks of.
    case withItsReview
    /// While they take part in an open calibration session of the review it speaks of.
    case withItsSession
    /// While they grade anything blind.
    case whileAnythingIsBlind
  }

  /// - Parameters:
  ///   - name: what a document is called; its word on the command line has hyphens for spaces.
  ///   - rank: its place in the order of an import, by what names what; read by `write-registries`.
  ///   - precedence: how early it is recognised, the lowest first.
  init(
    _ name: String, rank: Int, key: String, _ shape: Shape.Block, ids: [String] = [],
    place: Place = .store,
    authorField: String? = nil, mayWaitFor: Set<DiagnosticCode> = [], hidden: Hidden = .never,
    isWrittenByHand: Bool = true, precedence: Int,
    recognises: (@Sendable (DocumentNode) -> Bool)? = nil
  ) {
    self.name = name
    self.key = key
    self.shape = shape
    self.ids = ids
    self.place = place
    self.authorField = authorField ?? key
    self.mayWaitFor = mayWaitFor
    self.hidden = hidden
    self.isWrittenByHand = isWrittenByHand
    self.precedence = precedence
    self.recognises = recognises ?? { $0[key] != nil }
  }
}
