extension CalendarDate {
  /// The same day a number of months later (earlier, when negative), or the last day of a shorter
  /// month.
  public func adding(months: Int) -> CalendarDate {
    let month = month.adding(months)
    return CalendarDate(year: month.year, month: month.number, day: min(day, month.length))
      ?? month.firstDay
  }
}
