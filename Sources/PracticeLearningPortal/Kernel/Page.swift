import Markup
import PracticeLearning
import ReviewActs

/// One page: what it shows, and what is done with what is typed into it.
protocol Page: Sendable {
  /// Its address.
  var address: Address { get }
  /// Shows it. Where something was typed and refused, it is shown with what was typed.
  func see(_ visit: Visit) throws -> Reply
  /// Does what the form of the page asks for.
  func act(_ visit: Visit, _ typed: Typed) throws -> Done
  /// Whether something can be done at it.
  var acts: Bool { get }
  /// Whether its form is sent once, however often the button is pressed. Where it is not, sending it again
  /// changes nothing more.
  var isOnce: Bool { get }
  /// How often a minute one person may ask for it, where it costs much or tells much; nothing where it does not.
  var mostAMinute: Int? { get }
  /// Whether its form may bring files.
  var takesFiles: Bool { get }
  /// Whether its form holds passwords or codes: nothing of it is kept for later.
  var isSecret: Bool { get }
  /// Where it stands in the navigation; nothing where it does not.
  var link: PageLink? { get }
}

extension Page {
  var acts: Bool { false }
  var isOnce: Bool { true }
  var mostAMinute: Int? { nil }
  var takesFiles: Bool { false }
  var isSecret: Bool { false }
  var link: PageLink? { nil }
  func act(_ visit: Visit, _ typed: Typed) throws -> Done { throw NoSuchPage() }
}

/// A link of the navigation: its words, and whom it is for.
struct PageLink: Sendable {
  var words: String
  var isFor: @Sendable (Viewer) -> Bool
}

/// What a page answers with.
enum Reply: Sendable {
  /// A page to be framed.
  case view(View)
  /// A file.
  case file(File)
  /// Another page.
  case go(to: String)
}

/// What stands between the frame's head and foot.
struct View: Sendable {
  /// The title.
  var title: String
  /// What it shows.
  var content: Markup
  /// Where one comes from, such as the task list; nothing for the first page.
  var back: String? = "/"
  /// Whether it holds charts, and wants their colours.
  var isReport = false
  /// What the page complains of by itself, such as of answers that are stored: told above it like what was typed.
  var complaints: [Diagnostic] = []
}

/// What became of what a page asked to be done.
struct Done: Sendable {
  /// The page to go on with.
  var path: String
  /// What is said there; nothing where the page says it itself.
  var said: Said?
  /// What is answered in place of going on.
  var instead: Instead?

  /// What is answered in place of going on to another page.
  enum Instead: Sendable {
    /// Words for the script of the page.
    case json(String)
    /// A page that is shown this once.
    case view(View)
    /// The page again, with what somebody changed meanwhile, or what could not be written.
    case meanwhile(AnsweredSheet)
  }

  init(_ path: String, _ said: Said? = nil) {
    self.path = path
    self.said = said
  }

  init(answer instead: Instead) {
    path = ""
    self.instead = instead
  }

  /// The path with what is said.
  var whole: String {
    guard let said else { return path }
    let parts = path.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let joint = parts[0].contains("?") ? "&" : "?"
    return parts[0] + joint + "said=\(said.rawValue)" + (parts.count > 1 ? "#\(parts[1])" : "")
  }
}

/// What a page may say was done: named in the address, since going back or on must not say it of something else.
enum Said: String, CaseIterable, Sendable {
  case saved, submitted, recorded, sent, approved, refused, assigned, discarded, withdrawn, coded,
    ended, changed,
    raised, drawn, closed, added, removed, swapped, proposed, taken

  /// The words.
  var words: String {
    switch self {
    case .saved: "Saved."
    case .submitted: "Submitted. It is stored for good."
    case .recorded: "Recorded."
    case .sent: "Sent."
    case .approved: "Approved."
    case .refused: "Refused. The person who asked can see why."
    case .assigned: "Given to somebody else. Both records are kept."
    case .discarded: "Discarded. What was written stays in the store, unread."
    case .withdrawn: "Withdrawn."
    case .coded: "Coded."
    case .ended: "Ended."
    case .changed: "Changed."
    case .raised: "Raised."
    case .drawn: "Drawn."
    case .closed: "Closed."
    case .added: "Added."
    case .removed: "Removed."
    case .swapped: "Given back. The next case of the draw stands in its place."
    case .proposed: "Entered. It is in force once a second person approves it."
    case .taken: "Taken in."
    }
  }
}

/// Another page is meant, such as the review itself where its form was submitted meanwhile.
struct GoOn: Error {
  let path: String
}

/// There is no such page, or none that this person may know of: both are answered alike.
struct NoSuchPage: Error {}
