import PracticeLearning

extension Session {
  /// Refuses a reason on the command line that names somebody: it is kept for good.
  ///
  /// - Parameters:
  ///   - reason: the words; nothing where none were given.
  ///   - option: the option they were given with, without its dashes.
  func refuseNames(inReason reason: String?, at option: String) throws {
    guard let reason else { return }
    let today = Now.today
    try refuse(
      check([:], today: today).complaints(
        aboutReason: reason, at: [.key(option)], in: today.month
      ).filter(\.isError))
  }
}
