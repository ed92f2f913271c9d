import PracticeLearning
package import ReviewStore

extension Council {
  /// What whoever acts may count: everything but the reviews they are asked to grade blind.
  package func scope(of hand: Hand) throws -> Scope {
    let person = try actor(hand).id
    return try read { reading in
      let blindness = try Blindness(of: person, reading)
      guard !blindness.reviews.isEmpty else { return .everything }
      return try Scope(leavingOut: reading.rowNumbers(of: blindness.reviews))
    }
  }
}
