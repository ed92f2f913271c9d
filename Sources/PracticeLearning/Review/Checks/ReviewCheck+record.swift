/// R040, R042, R043 and R067: the months that were read and judged.
extension ReviewCheck {
  func checkRecordRead(of review: Review, _ found: inout [Diagnostic]) {
    let read = review.recordRead ?? RecordRead()
    checkNotInFuture(read.from, at: ["record_read", "from"], &found)
    checkNotInFuture(read.to, at: ["record_read", "to"], &found)
    checkNotInFuture(read.judgedFrom, at: ["record_read", "judged_from"], &found)
    let rules = templates[review.template]?.rules
    guard let from = read.from, let to = read.to else {
      if let rules {
        found.append(
          Diagnostic(
            .recordReadTooShort, at: ["record_read"],
            "the review does not say which months of the record were read",
            advice: "write from and to; the rule is \(rules.monthsRead) months"))
      }
      return
    }
    guard from <= to else {
      found.append(
        Diagnostic(
          .datesOutOfOrder, at: ["record_read", "to"],
          "the record was read to \(to.words), before it was read from, \(from.words)",
          advice: "write the earlier day as from and the later as to"))
      return
    }
    if let rules { checkMonths(from, to, read.judgedFrom, rules, &found) }
    checkMonth(of: review, against: to, &found)
    guard let judged = read.judgedFrom, judged < from || judged > to else { return }
    found.append(
      Diagnostic(
        .datesOutOfOrder, at: ["record_read", "judged_from"],
        "practice was judged from \(judged.words), outside the months that were read",
        advice: "write a day between \(from) and \(to)"))
  }

  /// The record is read up to the month of the review, give or take a quarter.
  private func checkMonth(
    of review: Review, against to: CalendarDate, _ found: inout [Diagnostic]
  ) {
    let apart = abs(to.month.index - review.month.index)
    guard apart > 3 else { return }
    found.append(
      Diagnostic(
        apart > 12 ? .recordReadElsewhere : .recordReadDoubtful, at: ["month"],
        "the review is of \(review.month.words), and the record was read to \(to.words)",
        advice: "correct the month of the review, or the months under record_read"))
  }

  private func checkMonths(
    _ from: CalendarDate, _ to: CalendarDate, _ judgedFrom: CalendarDate?, _ rules: EntryRules,
    _ found: inout [Diagnostic]
  ) {
    let next = to.adding(days: 1)
    let latestStart = next.adding(months: -rules.monthsRead)
    if from > latestStart {
      let months = wholeMonths(from: from, until: next)
      found.append(
        Diagnostic(
          .recordReadTooShort, at: ["record_read", "from"],
          "\(months) whole \(months == 1 ? "month" : "months") of the record read, "
            + "the rule is \(rules.monthsRead)",
          advice: "read on from \(latestStart) and write that day, or correct the dates"))
    }
    let expected = next.adding(months: -rules.monthsJudged)
    guard let judgedFrom else {
      found.append(
        Diagnostic(
          .judgedPeriodWrong, at: ["record_read", "judged_from"],
          "the review does not say from when practice was judged",
          advice: "judge the last \(rules.monthsJudged) months: write \(expected)"))
      return
    }
    // Some offices count from a Monday or from the last day of a month: three days make no difference.
    guard abs(judgedFrom.daysSinceEpoch - expected.daysSinceEpoch) > 3 else { return }
    found.append(
      Diagnostic(
        .judgedPeriodWrong, at: ["record_read", "judged_from"],
        "practice was judged from \(judgedFrom.words), "
          + "the rule is the last \(rules.monthsJudged) months",
        advice: "judge from \(expected), or correct the dates"))
  }

  private func wholeMonths(from: CalendarDate, until next: CalendarDate) -> Int {
    var months = next.month.index - from.month.index
    if from.adding(months: months) > next { months -= 1 }
    return max(0, months)
  }

  func checkNotInFuture(_ date: CalendarDate?, at path: FieldPath, _ found: inout [Diagnostic]) {
    guard let date, date > today else { return }
    found.append(
      Diagnostic(
        .dateInFuture, at: path, "\(date.words) has not come yet",
        advice: "write the day it happened, \(today) at the latest"))
  }
}
