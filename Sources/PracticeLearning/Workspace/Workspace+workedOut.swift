extension Workspace {
  /// What was worked out of people, teams and services: who has an id, and who stands above whom. It begins anew when
  /// one of them changes; no two workspaces differ by it.
  struct WorkedOut: Hashable, Sendable {
    /// Where in the list of people somebody is, by an id as it was asked for.
    let places = Memo<String, Int>(most: 4_096)
    /// The people of a line or a group.
    let lines = Memo<Line, [Person]>(most: 4_096)

    /// The steps of the line above a service, by its name.
    let steps = Memo<String, [[Person]]>(most: 4_096)

    /// A line, or a group, that may be asked for.
    enum Line: Hashable, Sendable {
      case supervisors(of: String)
      case above(String)
      case aboveTeam(String)
      case aboveService(String)
      case moderators([String])
    }

    /// The people of a line or a group.
    func line(_ line: Line, _ find: () -> [Person]) -> [Person] {
      lines.answer(to: line, find) ?? []
    }

    static func == (_: Self, _: Self) -> Bool { true }
    func hash(into _: inout Hasher) {}
  }
}
