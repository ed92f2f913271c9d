import PracticeLearning
import ReviewStore

/// What may stand on a page that somebody makes for somebody: what both of them may read.
struct SharedSight {
  /// Who makes the page.
  let maker: Gate
  /// Whom it is for.
  let reader: Gate

  init(_ maker: Gate, for person: Workspace.Person, _ reading: Reading) throws {
    self.maker = maker
    let isOwn = isSameID(maker.viewer.person.id, person.id)
    reader =
      isOwn
      ? maker
      : try Gate(Viewer(person, in: maker.viewer.workspace), reading, on: maker.day)
  }

  var isOwn: Bool { isSameID(maker.viewer.person.id, reader.viewer.person.id) }

  /// What both may see of a review.
  func sight(of row: ReviewRow) -> Sight {
    isOwn
      ? reader.sight(of: row) : reader.sight(of: row).intersection(maker.sight(of: row))
  }

  /// Whether a review is kept back although its reader may read it: who makes the page is, or may be, asked to grade
  /// it without having read it.
  func isKeptBack(_ row: ReviewRow) -> Bool {
    !isOwn && reader.sight(of: row).contains(.grades)
      && (maker.blindness.hides(row.id) || maker.mayBeAsked(row))
  }

  /// Whether both may read an action.
  func mayRead(_ action: LearningAction, of row: ReviewRow?) -> Bool {
    [maker, reader].allSatisfy {
      $0.mayRead(action, of: row) && !$0.blindness.hides(action.review)
    }
  }
}

extension Council {
  /// The person a page is for: whoever asks, or somebody for whom the QA lead makes it.
  func addressee(_ code: String?, _ viewer: Viewer, to what: String) throws -> Workspace.Person {
    guard let code, !isSameID(code, viewer.person.id) else { return viewer.person }
    guard viewer.may(.exportAll) else { throw viewer.refusal(to: "\(what) of somebody else") }
    return try known(code)
  }

  /// A person the settings know.
  func known(_ code: String) throws -> Workspace.Person {
    if let person = workspace.person(code) { return person }
    throw Refusal(
      .unknownPerson, "\"\(code.prefix(64))\" is nobody this workspace knows",
      advice: nearest(to: code, among: workspace.people.map(\.id)).map { "did you mean \($0)?" }
        ?? "write a role code, as plr.yaml has them")
  }
}
