import PracticeLearning
import Testing

/// A change to the finished review and the complaints it brings.
struct Mistake: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var complaints: [String]
  var make: @Sendable (inout Review) -> Void

  init(
    _ name: String, _ complaints: String..., make: @escaping @Sendable (inout Review) -> Void
  ) {
    testDescription = name
    self.complaints = complaints
    self.make = make
  }
}

extension Review {
  /// Changes the judgement of planning.
  mutating func planning(_ change: (inout DomainJudgement) -> Void) {
    change(&domains[PracticeDomain.planning.rawValue])
  }
}
