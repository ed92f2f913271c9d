/// What documents are taken for, which decides what may be stored of them and by whom.
package enum Intent: Hashable, Sendable {
  /// Somebody stores what is theirs, now.
  case recording
  /// Documents of other files, programs or years are taken in.
  case takingIn
  /// What is stored is replaced, for a reason that is kept beside both.
  ///
  /// - Parameters:
  ///   - because: why, in the person's own words.
  ///   - own: whether somebody records their own work; otherwise documents are taken in.
  case amending(because: String, own: Bool = false)
  /// An export is taken back into an empty workspace, with everybody's acts as they were.
  case restoring

  /// Why documents that differ from those stored replace them; nothing to refuse them.
  package var reason: String? {
    if case .amending(let reason, _) = self { reason } else { nil }
  }

  /// Whether somebody records their own work now; an import also takes in what was done elsewhere.
  package var isRecording: Bool {
    switch self {
    case .recording: true
    case .amending(_, let own): own
    case .takingIn, .restoring: false
    }
  }
}
