import PracticeLearning

/// The time of an entry, which is never before that of the entry before it.
enum JournalClock {
  /// The time to write.
  ///
  /// Who waited for the lock, or had a form open meanwhile, read the clock before somebody else wrote: then
  /// the time of that entry counts. A clock that is a day behind is wrong.
  ///
  /// - Throws: `Refusal` with S023 where the clock went back.
  static func time(_ now: String, after last: String?) throws -> String {
    guard let last, now < last else { return now }
    guard let then = day(last), let today = day(now), then.daysSinceEpoch - today.daysSinceEpoch < 2
    else { throw StoreFailure.clockWentBack(to: now, after: last) }
    return last
  }

  private static func day(_ time: String) -> CalendarDate? { CalendarDate(String(time.prefix(10))) }
}
