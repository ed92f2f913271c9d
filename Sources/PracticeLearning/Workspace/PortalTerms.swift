/// How people come in by the portal; the defaults are the safe ones.
public struct PortalTerms: Hashable, Sendable {
  /// Whether a second factor is asked for.
  public enum SecondFactor: String, CaseIterable, Hashable, Sendable {
    /// Whoever has a password sets one up before anything else.
    case required
    /// Whoever wants one sets it up.
    case optional
  }

  /// Whether those who have a password need a second factor.
  public var secondFactor: SecondFactor

  /// Makes terms.
  public init(secondFactor: SecondFactor = .required) { self.secondFactor = secondFactor }
}

extension Workspace {
  /// W002: a system user is one person's.
  func checkLogins(_ found: inout [Diagnostic]) {
    var seen: [String: String] = [:]
    for (index, person) in people.enumerated() {
      guard let login = person.login else { continue }
      if let other = seen.updateValue(person.id, forKey: login) {
        found.append(
          Diagnostic(
            .repeatedID, at: ["people", .index(index), "login"],
            "the login \"\(login)\" is that of \(other) and of \(person.id)",
            advice: "a system user is one person: take it out of one of them"))
      }
    }
  }
}
