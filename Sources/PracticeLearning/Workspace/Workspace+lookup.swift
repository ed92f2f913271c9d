extension Workspace {
  /// The team of an id.
  public func team(_ id: String) -> Team? { teams.first { $0.id == id } }
  /// The person of a role code.
  public func person(_ id: String) -> Person? { people.first { $0.id == id } }
  /// The programme of an id.
  public func programme(_ id: String) -> Programme? { programmes.first { $0.id == id } }
}
