import PracticeLearning

extension Council {
  /// Refuses words given with an act that tell who somebody is: they are kept for good. What only reads so is
  /// a remark on the act that is under way.
  ///
  /// - Parameters:
  ///   - reason: the words; nothing where none were given.
  ///   - option: the option they were given with, without its dashes.
  ///   - hand: who acts, and on which day.
  package func refuseNames(inReason reason: String?, at option: String, by hand: Hand) throws {
    guard let reason else { return }
    let today = hand.today
    let found = try check([:], today: today).complaints(
      aboutReason: reason, at: [.key(option)], in: today.month)
    try refuse(found.filter(\.isError))
    Remarks.gathered?.add(found)
  }
}
