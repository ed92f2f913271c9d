import PracticeLearning

extension Schema {
  /// The number by which a reason to moderate is stored; 0 stands for none.
  static func number(of reason: Moderation.Selection.Reason) -> Int {
    (Moderation.Selection.Reason.allCases.firstIndex(of: reason) ?? -1) + 1
  }

  /// The reason that is stored as a number.
  static func reason(of number: Int) -> Moderation.Selection.Reason? {
    let reasons = Moderation.Selection.Reason.allCases
    return reasons.indices.contains(number - 1) ? reasons[number - 1] : nil
  }
}
