/// Things of the settings by id, whatever its capitals; where two ids differ in capitals alone, which the
/// settings are refused for, the exact one is found.
extension Workspace {
  /// The service of a name, as the settings spell it.
  public func service(_ name: String) -> String? { services.spelling(of: name) }
  /// The team of an id.
  public func team(_ id: String) -> Team? { entry(id, teams) { $0.id } }
  /// The person of a role code.
  public func person(_ id: String) -> Person? {
    workedOut.places.answer(to: id) { place(id, people) { $0.id } }.map { people[$0] }
  }
  /// The programme of an id.
  public func programme(_ id: String) -> Programme? { entry(id, programmes) { $0.id } }

  private func entry<Entry>(
    _ id: String, _ entries: [Entry], _ own: (Entry) -> String
  ) -> Entry? {
    place(id, entries, own).map { entries[$0] }
  }

  private func place<Entry>(
    _ id: String, _ entries: [Entry], _ own: (Entry) -> String
  ) -> Int? {
    entries.indices.first { own(entries[$0]) == id }
      ?? entries.indices.first { isSameID(own(entries[$0]), id) }
  }
}
