extension ProgrammeTally {
  /// Every month of the period that has begun, those without a review too; and any later one that something
  /// is counted in.
  ///
  /// - Parameter latest: the last month that has begun; nothing where all have.
  func monthsCounted(through latest: Month?) -> [Month] {
    let last = max(latest ?? period.last, months.keys.max() ?? period.first)
    return period.months.filter { $0 <= last }
  }

  /// The months of a quarter that are counted: only a whole quarter goes by its name.
  func counted(of quarter: Quarter) -> Period {
    let last = min(period.last, months.filter { $0.value.submitted > 0 }.keys.max() ?? period.last)
    return Period(
      from: max(quarter.firstMonth, period.first), to: min(Period(quarter).last, last))
      ?? Period(quarter)
  }
}
