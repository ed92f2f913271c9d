import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Council {
  /// Refuses settings that no longer name somebody or something that is stored: people leave with `until:`,
  /// and are kept.
  ///
  /// - Parameter reading: what is stored.
  /// - Throws: `Refusal` with W009.
  func refuseOrphans(_ reading: Reading) throws {
    guard let before = try reading.settings()["plr.yaml"],
      let now = SettingsFiles.read(in: folder).first(where: { $0.name == "plr.yaml" })?.content,
      before != now, let earlier = Council.workspace(in: before)
    else { return }
    let found = try orphans(of: earlier, now: workspace, reading)
    if !found.isEmpty { throw Refusal(found) }
  }

  /// What earlier settings named, a stored document names and others do not.
  ///
  /// - Parameters:
  ///   - earlier: the earlier settings.
  ///   - workspace: those that are to be in force.
  ///   - reading: what is stored.
  func orphans(of earlier: Workspace, now workspace: Workspace, _ reading: Reading) throws
    -> [Diagnostic]
  {
    let stored = try reading.storedNames()
    func missing(_ before: [String], _ now: [String], _ stored: [String]) -> [String] {
      let (kept, used) = (Set(now.map(plainID)), Set(stored.map(plainID)))
      return before.filter { !kept.contains(plainID($0)) && used.contains(plainID($0)) }
    }
    let file = SourceLocation(file: folder + "/plr.yaml")
    func complaint(_ names: [String], _ kind: String, _ advice: Advice) -> Diagnostic? {
      guard !names.isEmpty else { return nil }
      return Diagnostic(
        .orphaned, "the settings no longer name \(kind) \(list(names)), and what is stored does",
        advice: advice, location: file)
    }
    return [
      complaint(
        missing(earlier.people.map(\.id), workspace.people.map(\.id), stored.people),
        "the people", "put them back; who has left is given a last day, such as until: 2026-03-31"),
      complaint(
        missing(earlier.teams.map(\.id), workspace.teams.map(\.id), stored.teams), "the teams",
        "put them back; a team that is no more keeps its line, since older reviews are of it"),
      complaint(
        missing(earlier.services, workspace.services, stored.services), "the services",
        "put them back; a service that is no more keeps its line, since older reviews are of it"),
      complaint(
        missing(
          earlier.programmes.map(\.id), workspace.programmes.map(\.id), stored.programmes),
        "the programmes",
        "put them back; a programme that is over keeps its lines, since older reviews are of it"),
    ].compactMap(\.self)
  }

  /// The settings in a text; nothing where it holds none.
  static func workspace(in text: String) -> Workspace? {
    let found = DocumentReader.documents(in: text, format: .yaml, named: "plr.yaml").documents
    guard case .workspace(let workspace)? = found.first?.decode() else { return nil }
    return workspace
  }
}
