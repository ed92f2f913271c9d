import PracticeLearning

/// Services, teams and workers of a frame that the settings do not know: each is complained of once,
/// where it first stands, with the number of its cases.
struct UnknownNames {
  private struct Unknown {
    var name: String
    var place: TablePlace
    var count = 1
  }

  private var known: [CaseFrame.Fact: Set<String>] = [:]
  private var plain: [CaseFrame.Fact: Set<String>] = [:]
  private var found: [CaseFrame.Fact: [Int32: Unknown]] = [:]
  /// By name, those on rows that are not in the frame since their cases are.
  private var onRepeats: [CaseFrame.Fact: [String: Unknown]] = [:]

  /// Whether any name was unknown so far.
  var hasAny: Bool { !found.isEmpty }

  init() {}

  init(_ workspace: Workspace) {
    known = [
      .service: Set(workspace.services), .team: Set(workspace.teams.map(\.id)),
      .worker: Set(workspace.people.map(\.id)),
    ]
    plain = known.mapValues { Set($0.map(plainID)) }
  }

  /// Takes note of a name.
  ///
  /// - Parameters:
  ///   - number: its number in the frame.
  ///   - fact: what it is the name of.
  ///   - name: the name, where it is met for the first time.
  ///   - place: where it stands.
  mutating func meet(
    _ number: Int32, _ fact: CaseFrame.Fact, _ name: String?, at place: TablePlace
  ) {
    guard let name else {
      if found[fact] != nil { found[fact]?[number]?.count += 1 }
      return
    }
    guard let known = plain[fact], !name.isEmpty, !known.contains(plainID(name)) else { return }
    found[fact, default: [:]][number] = Unknown(name: name, place: place)
  }

  /// Takes note of a name on a row that repeats a case.
  mutating func meet(
    onRepeat name: String, _ fact: CaseFrame.Fact, at place: TablePlace
  ) {
    guard let known = plain[fact], !name.isEmpty, !known.contains(plainID(name)) else { return }
    onRepeats[fact, default: [:]][name, default: Unknown(name: name, place: place, count: 0)]
      .count += 1
  }

  /// The numbers of the unknown names of a fact, in the order in which they were met.
  func numbers(_ fact: CaseFrame.Fact) -> [Int32] { (found[fact] ?? [:]).keys.sorted() }

  /// Where an unknown name stands first.
  func place(of number: Int32, _ fact: CaseFrame.Fact) -> TablePlace? {
    found[fact]?[number]?.place
  }

  func complain(to complaints: inout TableComplaints) {
    for fact in CaseFrame.Fact.allCases {
      var repeats = onRepeats[fact] ?? [:]
      for (_, first) in (found[fact] ?? [:]).sorted(by: { $0.key < $1.key }) {
        var unknown = first
        if let again = repeats.removeValue(forKey: unknown.name) {
          unknown.count += again.count
          if again.place < unknown.place { unknown.place = again.place }
        }
        complaints.add(complaint(about: unknown, fact), at: unknown.place)
      }
      for unknown in repeats.values.sorted(by: { $0.place < $1.place }) {
        complaints.add(complaint(about: unknown, fact), at: unknown.place)
      }
    }
  }

  private func complaint(about unknown: Unknown, _ fact: CaseFrame.Fact) -> Diagnostic {
    let near = nearest(to: unknown.name, among: (known[fact] ?? []).sorted())
    let rows = unknown.count == 1 ? "" : " (\(unknown.count) cases)"
    let (code, what, place): (DiagnosticCode, String, String) =
      switch fact {
      case .service: (.unknownService, "service", "services")
      case .team: (.unknownTeam, "team", "teams")
      default: (.unknownPractitioner, "person", "people")
      }
    return Diagnostic(
      code, "\"\(unknown.name)\" is not a \(what) of this workspace\(rows)",
      advice: (near.map { "did you mean \"\($0)\"? Else " } ?? "")
        + (fact == .worker
          ? "add the person to people in plr.yaml, or draw with \(adding: .peopleOfFrame)"
          : "add the \(what) to \(place) in plr.yaml"))
  }
}
