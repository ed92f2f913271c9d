import PracticeLearning

extension CalendarDate {
  /// Monday 0 to Sunday 6; 1 January 1970 was a Thursday.
  var weekday: Int { ((daysSinceEpoch + 3) % 7 + 7) % 7 }

  var isWorkingDay: Bool { weekday < 5 }

  /// The day itself, or the Monday after it.
  var nextWorkingDay: CalendarDate { isWorkingDay ? self : adding(days: 7 - weekday) }

  func adding(workingDays count: Int) -> CalendarDate {
    var day = self
    for _ in 0..<count { day = day.adding(days: 1).nextWorkingDay }
    return day
  }
}
