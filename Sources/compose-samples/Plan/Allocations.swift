import AuditStatistics
import PracticeLearning

/// The allocations behind the reviews, with those that were missed or exempted.
enum Allocations {
  /// 279 allocations of the monthly programme: 240 completed, 25 missed, 14 exempted.
  static func monthly(_ plans: [ReviewPlan], _ planner: inout Planner) -> [Allocation] {
    let exemptions = planner.bank.everyday.exemptions
    var reason = 0
    return Year.months.indices.flatMap { index -> [Allocation] in
      let month = Year.months[index]
      var due = plans.filter { $0.month == month }.map { allocation(of: $0) }
      for _ in 0..<Year.missed[index] { due.append(open(month, &planner)) }
      for _ in 0..<Year.exempted[index] {
        var exempt = open(month, &planner)
        exempt.exemption = Allocation.Exemption(
          because: exemptions[reason % exemptions.count],
          approvedBy: planner.estuary.workspace.person(exempt.auditor)?.supervisor)
        reason += 1
        due.append(exempt)
      }
      planner.generator.shuffle(&due)
      return numbered(due, prefix: "AL-\(month)-")
    }
  }

  static func fostering(_ plans: [ReviewPlan]) -> [Allocation] {
    numbered(plans.map { allocation(of: $0) }, prefix: "AL-FOS-2025-")
  }

  private static func allocation(of plan: ReviewPlan) -> Allocation {
    Allocation(
      id: "", programme: plan.programme, month: plan.month, auditor: plan.auditor,
      caseReference: plan.caseReference, due: dueDay(plan.month))
  }

  private static func open(_ month: Month, _ planner: inout Planner) -> Allocation {
    let auditor = planner.auditor(notOf: "", in: month, programme: "monthly")
    return Allocation(
      id: "", programme: "monthly", month: month, auditor: auditor,
      caseReference: planner.nextCase(), due: dueDay(month))
  }

  /// Reviews are due on the last working day of their month.
  private static func dueDay(_ month: Month) -> CalendarDate {
    var day = month.lastDay
    while !day.isWorkingDay { day = day.adding(days: -1) }
    return day
  }

  private static func numbered(_ allocations: [Allocation], prefix: String) -> [Allocation] {
    allocations.enumerated().map { number, allocation in
      var allocation = allocation
      allocation.id = prefix + twoDigits(number + 1)
      return allocation
    }
  }
}
