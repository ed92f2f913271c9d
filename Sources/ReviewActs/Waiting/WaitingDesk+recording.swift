import PracticeLearning
import ReviewStore

extension WaitingDesk {
  /// Reviews that are begun, and allocated ones that are not.
  func toRecord() throws -> [WaitingItem] {
    let open = try reading.allocations(auditor: person).filter {
      [.due, .overdue].contains($0.state(on: today))
    }
    let begun = drafts.map { draft in
      let allocated = open.first { isBegun($0, by: draft) }
      let again = escalationTasks.first {
        $0.kind == .review && isReReview(of: $0.shown.escalation, draft)
      }
      return WaitingItem(
        .record, draft.id,
        "\(again == nil ? "review" : "re-review") to finish (\(draft.caseReference))",
        by: again == nil ? allocated?.allocation.dueDay : again?.lastDay,
        with: .editDraft(draft.id))
    }
    let works = try reading.drawnWork(of: open)
    let new = open.filter { row in !drafts.contains { isBegun(row, by: $0) } }.map { row in
      toRecord(row.allocation, works[row.allocation.id])
    }
    return begun + new
  }

  private func isBegun(_ row: AllocationRow, by draft: Draft) -> Bool {
    row.allocation.caseReference.map { isSameID($0, draft.caseReference) } ?? false
      && isSameID(row.allocation.programme, draft.programme)
  }

  private func toRecord(_ allocation: Allocation, _ work: DrawnWork?) -> WaitingItem {
    let known = [
      allocation.caseReference, work?.team,
      work.map { $0.worker.isEmpty ? "no worker" : "worker \($0.worker)" },
    ]
    .compactMap(\.self).joined(separator: ", ")
    return WaitingItem(
      .record, allocation.id, "review to record" + (known.isEmpty ? "" : " (\(known))"),
      by: allocation.dueDay,
      with: allocation.caseReference == nil
        ? .listAllocations : .startAllocated(allocation.id, namingTeam: work == nil))
  }
}
