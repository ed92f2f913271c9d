import PracticeLearning

extension Council {
  /// Refuses a reason on the command line that names somebody: it is kept for good.
  ///
  /// - Parameters:
  ///   - reason: the words; nothing where none were given.
  ///   - option: the option they were given with, without its dashes.
  package func refuseNames(inReason reason: String?, at option: String, by hand: Hand) throws {
    guard let reason else { return }
    let today = hand.today
    try refuse(
      check([:], today: today).complaints(
        aboutReason: reason, at: [.key(option)], in: today.month
      ).filter(\.isError))
  }
}
