/// Who is told of escalations: the line above a service, step by step.
///
/// It says so from the settings alone, with their leave: nothing is written when an escalation goes up a step.
public struct EscalationLine: Sendable {
  /// The steps of the line: service managers, heads of service, directors; none of them empty.
  public let steps: [[Workspace.Person]]
  private let workspace: Workspace
  private let passedOver: Set<String>

  /// Reads the line above a service.
  ///
  /// - Parameters:
  ///   - workspace: the settings.
  ///   - service: the service, by name.
  ///   - passedOver: who must not know of it yet, by role code: those asked to grade the review blind.
  public init(_ workspace: Workspace, above service: String, passingOver passedOver: Set<String>) {
    self.workspace = workspace
    self.passedOver = Set(passedOver.map(plainID))
    steps =
      workspace.workedOut.steps.answer(to: service) {
        EscalationLine.steps(of: workspace, above: service)
      } ?? []
  }

  private static func steps(of workspace: Workspace, above service: String) -> [[Workspace.Person]]
  {
    let line = workspace.line(aboveService: service)
    let led = Set(line.filter { workspace.leads($0, service: service) }.map(\.id))
    let heads = line.filter { !led.contains($0.id) && $0.holds(.headOfService) }
    let directors = line.filter {
      !led.contains($0.id) && !$0.holds(.headOfService) && $0.holds(.director)
    }
    return [line.filter { led.contains($0.id) }, heads, directors].filter { !$0.isEmpty }
  }

  /// Somebody who is told, and why it is them.
  public struct Told: Hashable, Sendable {
    /// Who, by role code.
    public var person: String
    /// Why.
    public var because: Reason
  }

  /// Why somebody is told.
  public enum Reason: Hashable, Sendable {
    /// They are next in the line.
    case line
    /// They stand in for somebody of the line who is away, by role code.
    case standIn(for: String)
    /// Nobody before them answered, or could be told.
    case stepUp
    /// Nobody of the line can be told: the QA lead is.
    case nobodyInLine

    /// In words.
    public var words: String {
      switch self {
      case .line: "of the line"
      case .standIn(let person): "stands in for \(person)"
      case .stepUp: "next step up"
      case .nobodyInLine: "nobody of the line can be told"
      }
    }
  }

  /// Who is told on a day.
  ///
  /// - Parameters:
  ///   - day: the day, which decides about leave.
  ///   - up: how many steps it has gone up since nobody answered.
  public func told(on day: CalendarDate, up: Int) -> [Told] {
    var told: [Told] = []
    var left = up + 1
    for (place, step) in steps.enumerated() where left > 0 {
      let here = step.compactMap { stand(for: $0, on: day, isFirst: place == 0) }
      // A step in which nobody is there is passed over at once.
      guard !here.isEmpty else { continue }
      told += here.filter { new in !told.contains { isSameID($0.person, new.person) } }
      left -= 1
    }
    if told.isEmpty || left > 0 {
      told += qaLeads(on: day).filter { lead in !told.contains { isSameID($0.person, lead) } }
        .map { Told(person: $0, because: .nobodyInLine) }
    }
    return told
  }

  /// The QA leads who are there on a day, by role code: they say who reviews the case again.
  public func qaLeads(on day: CalendarDate) -> [String] {
    workspace.people.filter { $0.holds(.qaLead) && isThere($0, on: day) }.map(\.id)
  }

  private func stand(for person: Workspace.Person, on day: CalendarDate, isFirst: Bool) -> Told? {
    if isThere(person, on: day) {
      return Told(person: person.id, because: isFirst ? .line : .stepUp)
    }
    var (next, seen) = (person, Set([plainID(person.id)]))
    while let code = next.standIn, let other = workspace.person(code),
      seen.insert(plainID(other.id)).inserted
    {
      if isThere(other, on: day) {
        return Told(person: other.id, because: .standIn(for: person.id))
      }
      next = other
    }
    return nil
  }

  private func isThere(_ person: Workspace.Person, on day: CalendarDate) -> Bool {
    !person.hasLeft(by: day) && person.from.map { $0.day <= day } ?? true
      && !person.leave.contains { $0.from <= day && day <= $0.to }
      && !passedOver.contains(plainID(person.id))
  }
}
