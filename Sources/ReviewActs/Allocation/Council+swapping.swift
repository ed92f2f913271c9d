public import PracticeLearning
import ReviewDocuments
import ReviewStore

/// A case that was given back, and the one that was taken for it.
public struct SwappedCase: Hashable, Sendable {
  /// The swap.
  public var swap: AllocationSwap
  /// How many cases are left in the reserve of the draw.
  public var left: Int
}

extension Council {
  /// Gives a case back and takes the next one of its draw: the new case is not chosen.
  ///
  /// - Parameters:
  ///   - id: the allocation.
  ///   - reason: why.
  ///   - note: why, in a few words; needed where the reason is another one.
  ///   - hand: the QA lead.
  public func swapCase(
    of id: String, because reason: AllocationSwap.Reason, note: String? = nil, by hand: Hand
  ) -> Outcome<SwappedCase> {
    Outcome {
      try viewer(hand).require(.swapCases)
      if reason == .other, note?.written == nil {
        throw Refusal(
          .reasonNeeded, at: ["note"], "another reason that is not said",
          advice: "add a note with the reason in a few words")
      }
      return try write(by: hand, "allocate swap") { batch in
        let row = try batch.reading.allocation(named: id)
        try row.requireOpen(to: "be swapped")
        let (draw, drawn) = try source(of: row.allocation, batch.reading)
        try refuseNames(inReason: note, at: "note", by: hand)
        let (next, left) = try next(draw, drawn, batch.reading)
        let swap = AllocationSwap(
          allocation: row.allocation.id, auditor: row.allocation.auditor, reason: reason,
          note: note?.written, givenUp: row.allocation.caseReference ?? "",
          taken: next.caseReference)
        if case .refused(let refusal) = try batch.record(swap, of: draw.id, row.allocation) {
          throw Refusal([refusal])
        }
        return SwappedCase(swap: swap, left: left)
      }
    }
  }

  /// The draw an allocation came from.
  private func source(of allocation: Allocation, _ reading: Reading) throws
    -> (DrawCertificate, DrawCertificate.DrawnCase)
  {
    for draw in try reading.drawCertificates(of: allocation.programme)
    where draw.months.contains(allocation.month) {
      if let drawn = draw.allocations.first(where: { isSameID($0.allocation, allocation.id) }) {
        return (draw, drawn)
      }
    }
    throw Refusal(
      .noReserve, "\(allocation.id) was not drawn here, so there is no reserve for it",
      advice: "exempt it and draw again with: \(.drawAgain)")
  }

  private func next(
    _ draw: DrawCertificate, _ drawn: DrawCertificate.DrawnCase, _ reading: Reading
  ) throws -> (DrawCertificate.ReserveCase, left: Int) {
    let month = draw.months.first ?? Month(index: 0)
    var taken = Set(
      try reading.casesInUse(around: month, within: AllocationPlan.gapMonths).map {
        $0.caseReference.lowercased()
      })
    for swap in try reading.swaps() where swap.draw == draw.id {
      taken.formUnion([swap.swap.taken.lowercased(), swap.swap.givenUp.lowercased()])
    }
    guard
      let next = draw.replacement(of: drawn, where: { taken.contains($0.lowercased()) })
    else {
      throw Refusal(
        .noReserve, "the reserve of \(draw.id) holds no case that \(drawn.auditor) may review",
        advice: "exempt the allocation and draw again with: \(.drawAgain)")
    }
    let left = draw.reserve.count {
      !taken.contains($0.caseReference.lowercased()) && $0 != next
    }
    return (next, left)
  }
}
