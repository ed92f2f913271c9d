/// The name of what is asked, in the log, in the head of the answer and on the page of a failure: whoever looks after
/// the portal finds one by the other.
enum RequestName {
  /// The one at work.
  @TaskLocal static var current: String?

  /// A new one: 40 random bits.
  static func new() -> String { String(Portal.randomName().prefix(8)) }
}
