import AuditStatistics
import PracticeLearning

/// A month of a small council: eight auditors, four services, thirty reviews.
enum ExampleFrame {
  static let services = ["assessment", "child in need", "child protection", "children in care"]

  /// Thirty reviews, unevenly spread; R-07 is inadequate and R-19 outstanding.
  static func month(
    reached: [String] = [], services reachedServices: [String] = [],
    months: ModerationFrame.Counts = .init(submitted: 30),
    yearToDate: ModerationFrame.Counts = .init(submitted: 30), atLeast: Int = 0,
    change: (inout [ModerationFrame.Entry]) -> Void = { _ in }
  ) -> ModerationFrame {
    var reviews = (1...30).map { number in
      ModerationFrame.Entry(
        review: "R-\(number < 10 ? "0" : "")\(number)",
        service: services[[0, 1, 1, 2, 2, 2, 3, 3, 3, 3][number * 7 % 10]],
        auditor: "TM-0\([1, 1, 1, 2, 2, 3, 3, 4, 5, 6, 7, 8][number * 5 % 12])",
        always: number == 7 ? .inadequate : number == 19 ? .outstanding : nil,
        notFor: number % 6 == 0 ? ["MOD-01"] : number % 10 == 3 ? ["MOD-01", "MOD-02"] : [])
    }
    change(&reviews)
    return ModerationFrame(
      reviews: reviews, months: months, yearToDate: yearToDate, reachedAuditors: reached,
      reachedServices: reachedServices,
      moderators: ["MOD-01", "MOD-02", "MOD-03"].map { .init(id: $0) }, atLeast: atLeast)
  }

  static let allAuditors = (1...8).map { "TM-0\($0)" }

  static func draw(_ frame: ModerationFrame = month(), percent: Int = 30, seed: UInt64 = 1)
    -> ModerationDraw
  {
    ModerationDraw(frame, targetPercent: percent, seed: seed)
  }
}
