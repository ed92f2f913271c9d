import PracticeLearning

extension CalendarDate {
  /// Monday 0 to Sunday 6; 1 January 1970 was a Thursday.
  var weekday: Int { ((daysSinceEpoch + 3) % 7 + 7) % 7 }

  var isWorkingDay: Bool { weekday < 5 && !isHoliday }

  /// Christmas, Boxing Day and New Year's Day; the other holidays move and matter less here.
  private var isHoliday: Bool {
    (monthNumber == 12 && (day == 25 || day == 26)) || (monthNumber == 1 && day == 1)
  }

  /// The day itself, or the first working day after it.
  var nextWorkingDay: CalendarDate {
    var next = self
    while !next.isWorkingDay { next = next.adding(days: 1) }
    return next
  }

  func adding(workingDays count: Int) -> CalendarDate {
    var day = self
    for _ in 0..<count { day = day.adding(days: 1).nextWorkingDay }
    return day
  }
}
