/// Where one person's grades lie beside those they are compared with; for that person and the QA lead.
public struct CalibrationPlace: Hashable, Sendable {
  /// The person, by role code.
  public var participant: String
  /// Grade of the person minus the grade it is compared with, in steps from -3 to 3, one list per case.
  public var differences: [[Int]]
  /// The person's grades for which there is nothing to compare with.
  public var notComparable: Int

  /// Compares a person's grades with the yardstick of a session.
  public init(of participant: String, in round: CalibrationRound) {
    self.participant = participant
    var notComparable = 0
    differences = round.session.cases.map { caseID in
      round.session.ratings.compactMap { rating in
        guard let own = round.grade(by: participant, of: caseID, rating) else { return nil }
        guard let other = round.yardstick(of: caseID, rating) else {
          notComparable += 1
          return nil
        }
        return own.rawValue - other.rawValue
      }
    }
    self.notComparable = notComparable
  }

  /// The grades that were compared.
  public var compared: Int { differences.reduce(0) { $0 + $1.count } }
  /// Those that are the same.
  public var same: Int { count { $0 == 0 } }
  /// Those that are the same or one grade away.
  public var withinOne: Int { count { abs($0) <= 1 } }
  /// Those in which the person was higher.
  public var higher: Int { count { $0 > 0 } }
  /// Those in which the person was lower.
  public var lower: Int { count { $0 < 0 } }

  /// The mean difference in grades; nothing where nothing was compared.
  public var meanDifference: Double? {
    compared == 0 ? nil : Double(differences.joined().reduce(0, +)) / Double(compared)
  }

  /// Whether the person's grades are close enough; nothing where nothing was compared.
  public func meets(_ mark: CalibrationSession.PassMark) -> Bool? {
    guard compared > 0 else { return nil }
    return same * 100 >= mark.exactPercent * compared
      && withinOne * 100 >= mark.withinOnePercent * compared
  }

  private func count(_ condition: (Int) -> Bool) -> Int {
    differences.reduce(0) { $0 + $1.count(where: condition) }
  }
}
