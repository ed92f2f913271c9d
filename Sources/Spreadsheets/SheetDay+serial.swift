/// From which day a workbook counts its days.
package enum DayCount: Sendable {
  /// Day 1 is 1 January 1900, and 60 is a 29 February 1900 that never was.
  case from1900
  /// Day 0 is 1 January 1904, as old Macs counted.
  case from1904
}

extension SheetDay {
  /// The day behind a cell's number, or nil where the calendar has no such day.
  ///
  /// A time of day is left out. In the count from 1900, 60 has no day (Lotus 1-2-3 took 1900 for a
  /// leap year and Excel kept it: ECMA-376 part 1, 18.17.4.1), so earlier days are one off.
  package init?(serial: Double, count: DayCount) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let whole = Int(serial.rounded(.down))
    switch count {
    case .from1904: self.init(daysSinceEpoch: whole - 24_107)
    case .from1900:
      guard whole >= 1, whole != 60 else { return nil }
      self.init(daysSinceEpoch: whole - (whole > 60 ? 25_569 : 25_568))
    }
  }

  /// Days since 1 January 1970 to a civil day (Hinnant, "chrono-compatible low-level date
  /// algorithms", `civil_from_days`).
  private init?(daysSinceEpoch days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * part + 2) / 5 + 1)
  }

  /// The day that `2026-11-27` or `2026-11-27T10:00:00` names.
  package init?(iso text: some StringProtocol) {
    let day = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard day.count == 3, day[0].count == 4, day[1].count == 2, day[2].count == 2,
      text.count == 10 || text.dropFirst(10).first == "T",
      let year = Int(day[0]), let month = Int(day[1]), let number = Int(day[2])
    else { return nil }
    self.init(year: year, month: month, day: number)
  }
}
