import AccountStore
import PracticeLearning

/// What somebody sent when the session had ended: kept for that person alone.
public struct KeptPost: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// Whose it is, by role code.
  public var person: String
  /// The path it was sent to.
  public var path: String
  /// The body, byte for byte.
  public var body: [UInt8]

  /// The most bytes that are kept of one sending: what the portal takes as a form.
  static let most = 1 << 20

  /// Makes what is to be kept.
  public init(person: String, path: String, body: [UInt8]) {
    id = Secrets.name()
    (self.person, self.path, self.body) = (person, path, body)
  }
}

/// What is known of a form's one-time id.
public enum FormState: Hashable, Sendable {
  /// Nobody sent it before.
  case new
  /// It was sent before, and it is not known what became of it.
  case begun
  /// It was sent before, and ended at a path.
  case done(location: String)
}

extension Council {
  /// Keeps what somebody sent when the session had ended; of one person the newest twenty.
  ///
  /// - Throws: `Refusal` with B007 where it is larger than a form can be.
  public func keep(_ post: KeptPost, at time: String) throws {
    guard post.body.count <= KeptPost.most else {
      throw Refusal(
        .tooMuchSent, "what was sent is larger than \(KeptPost.most / 1_000_000) million bytes",
        advice: "send less at once")
    }
    try accounts().keep(
      KeptRow(
        id: post.id, person: post.person, path: post.path, body: post.body,
        at: AccountTime.seconds(time)))
  }

  /// What is kept for a person, the newest first.
  public func keptPosts(of person: String) throws -> [KeptPost] {
    try accounts().kept(of: person).map { row in
      var post = KeptPost(person: row.person, path: row.path, body: row.body)
      post.id = row.id
      return post
    }
  }

  /// Removes what was kept, once the person does not need it.
  public func forget(kept id: String, of person: String) throws {
    try accounts().forget(kept: id, of: person)
  }

  /// Takes a form's one-time id, so that what it asks for is done once.
  public func beginForm(_ id: String, of person: String, at time: String) throws -> FormState {
    let taken = try accounts().take(form: id, of: person, now: AccountTime.seconds(time))
    if taken.isNew { return .new }
    return taken.location.map { .done(location: $0) } ?? .begun
  }

  /// Writes down where the sending of a form ended.
  public func endForm(_ id: String, of person: String, location: String) throws {
    try accounts().end(form: id, of: person, at: location)
  }

  /// Gives a form's id back: it was refused, and may be sent again.
  public func dropForm(_ id: String, of person: String) throws {
    try accounts().drop(form: id, of: person)
  }

  /// Keeps what somebody searches for under an id, so that no reference stands in an address.
  public func keepSearch(_ text: String, of person: String, at time: String) throws -> String {
    try accounts().keep(search: text, of: person, now: AccountTime.seconds(time))
  }

  /// What a person searched for; nothing where the id is another's or too old.
  public func search(_ id: String, of person: String) throws -> String? {
    try accounts().search(id, of: person)
  }
}
