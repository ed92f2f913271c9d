import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports
import ReviewStore

struct AllocateSwap: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swap", abstract: "Give a case back and take the next one of its draw.",
    discussion: """
      The new case is not chosen: it is the next of the reserve that was drawn with the same seed, of \
      the same stratum where there is one left. The case given back, the reason and the person are \
      kept and counted.
      """)

  @Argument(help: "The allocation's id.") var id: String
  @Option(
    help: ArgumentHelp(
      "\(list(AllocationSwap.Reason.allCases.map(\.rawValue))).", valueName: "reason"))
  var because: AllocationSwap.Reason
  @Option(help: "Why, in a few words; needed where the reason is other.") var note: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let session = try workspace.council()
    let person = try session.actor(actor.hand)
    try Permission.require(
      person.holds(.qaLead), person, to: "swap cases", who: "the QA lead")
    if because == .other, note?.written == nil {
      throw Refusal(
        .reasonNeeded, at: ["note"], "another reason that is not said",
        advice: "add --note and the reason in a few words")
    }
    let store = try session.writing(actor.hand, "allocate swap")
    let (swap, left) = try store.write(at: Now.timestamp) { batch in
      let row = try batch.reading.allocation(named: id)
      try row.requireOpen(to: "be swapped")
      let (draw, drawn) = try source(of: row.allocation, batch.reading)
      try session.refuse(
        session.check([:], today: Now.today).complaints(
          aboutReason: note, at: ["note"], in: row.allocation.month))
      let (next, left) = try next(draw, drawn, batch.reading)
      let swap = AllocationSwap(
        allocation: id, auditor: row.allocation.auditor, reason: because, note: note?.written,
        givenUp: row.allocation.caseReference ?? "", taken: next.caseReference)
      if case .refused(let refusal) = try batch.record(swap, of: draw.id, row.allocation) {
        throw Refusal([refusal])
      }
      return (swap, left)
    }
    try store.close()
    Terminal.say(
      "\(swap.auditor) gave back \(swap.givenUp) (\(swap.reason.rawValue)) and reviews "
        + "\(swap.taken) for \(id); \(counted(left, "case")) left in reserve.")
  }

  /// The draw an allocation came from.
  private func source(of allocation: Allocation, _ reading: Reading) throws
    -> (DrawCertificate, DrawCertificate.DrawnCase)
  {
    for stored in try reading.draws(.allocation, programme: allocation.programme)
    where stored.month == allocation.month {
      guard case .certificate(let draw)? = document(inCanonical: stored.document) else { continue }
      if let drawn = draw.allocations.first(where: { $0.allocation == id }) { return (draw, drawn) }
    }
    throw Refusal(
      .noReserve, "\(id) was not drawn here, so there is no reserve for it",
      advice: "exempt it and draw again with: plr allocate draw --again \"why\"")
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
        advice: "exempt the allocation and draw again with: plr allocate draw --again \"why\"")
    }
    let left = draw.reserve.count {
      !taken.contains($0.caseReference.lowercased()) && $0 != next
    }
    return (next, left)
  }
}
