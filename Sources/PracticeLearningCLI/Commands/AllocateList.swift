import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports
import ReviewStore

struct AllocateList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List who is to review which case, what is overdue, exempt or swapped.")

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A financial year 2025/26, a quarter 2025-Q3, a month 2026-02, or FROM..TO.",
      valueName: "period"))
  var period: Period?
  @Option(name: .long, help: "Only this programme, by id.") var programme: String?
  @Option(help: "Only this auditor's, by role code.") var auditor: String?
  @Flag(help: "Only reviews that are past their day.") var overdue = false

  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let session = try workspace.council()
    if let programme { _ = try session.programme(named: programme) }
    let (rows, swaps, exemptions, proposals) = try session.reading().read { reading in
      (
        try reading.allocations(period: period, programme: programme, auditor: auditor),
        try reading.swaps().map(\.swap), try reading.auditorExemptions(), try reading.proposals()
      )
    }
    let works = try session.drawnWork(of: rows)
    let meant = rows.filter { !overdue || $0.state(on: day.today) == .overdue }
    let ids = Set(meant.map(\.allocation.id))
    let own = swaps.filter { ids.contains($0.allocation) }
    Terminal.write(
      table(meant, own, works), format.format, empty: "No allocations.")
    guard format.format == .text else { return }
    if !own.isEmpty { Terminal.write("\n" + swapTable(own).text(style: Terminal.output)) }
    let waiting = proposals.filter { $0.decision == nil && (auditor ?? $0.person) == $0.person }
    if !waiting.isEmpty {
      Terminal.write(
        "\n" + proposalTable("Waiting for approval", waiting).text(style: Terminal.output))
    }
    let setAside = proposals.filter { $0.setAside != nil && $0.decision?.isApproved == true }
    if !setAside.isEmpty {
      Terminal.write(
        "\n" + proposalTable("Conflicts set aside", setAside).text(style: Terminal.output))
    }
    let inForce = exemptions.filter {
      $0.until >= day.today && (auditor ?? $0.auditor) == $0.auditor
    }
    if !inForce.isEmpty {
      Terminal.write("\n" + exemptionTable(inForce).text(style: Terminal.output))
    }
  }

  private func table(
    _ rows: [AllocationRow], _ swaps: [AllocationSwap], _ works: [String: DrawnWork]
  ) -> ReportTable {
    let isText = format.format == .text
    let counts = Dictionary(grouping: swaps, by: \.allocation).mapValues(\.count)
    return ReportTable(
      "",
      columns: ["allocation", "month", "auditor", "case", "team", "due", "state", .number("swaps")]
        + (isText
          ? []
          : [
            "service", "worker", "programme", "review", "exempt because", "approved by",
            "exempt until",
          ]),
      rows: rows.map { row in
        let allocation = row.allocation
        let state = row.state(on: day.today)
        let count = counts[allocation.id] ?? 0
        return [
          allocation.id, allocation.month.description, allocation.auditor,
          allocation.caseReference ?? "", works[allocation.id]?.team ?? "",
          allocation.due?.description ?? "", state.rawValue,
          isText && count == 0 ? "" : String(count),
        ]
          + (isText
            ? []
            : [
              works[allocation.id]?.service ?? "", works[allocation.id]?.worker ?? "",
              allocation.programme, row.review ?? "", allocation.exemption?.because ?? "",
              allocation.exemption?.approvedBy ?? "",
              allocation.exemption?.until?.description ?? "",
            ])
      }, note: note(rows))
  }

  private func note(_ rows: [AllocationRow]) -> String? {
    guard !rows.isEmpty else { return nil }
    let counts = AllocationRow.State.allCases.compactMap { state -> String? in
      let count = rows.count { $0.state(on: day.today) == state }
      return count == 0 ? nil : "\(count) \(state.rawValue)"
    }
    return counts.joined(separator: ", ") + "."
  }

  private func swapTable(_ swaps: [AllocationSwap]) -> ReportTable {
    let byAuditor = Dictionary(grouping: swaps, by: \.auditor).sorted { $0.key < $1.key }
    return ReportTable(
      "Swaps", columns: ["auditor", "because", .number("swaps")],
      rows: byAuditor.flatMap { auditor, swaps in
        AllocationSwap.Reason.allCases.compactMap { reason in
          let count = swaps.count { $0.reason == reason }
          return count == 0 ? nil : [auditor, reason.rawValue, String(count)]
        }
      })
  }

  private func proposalTable(_ title: String, _ proposals: [Proposal]) -> ReportTable {
    ReportTable(
      title, columns: ["id", "what", "because", "entered by", "on"],
      rows: proposals.map {
        [$0.id, $0.words, $0.because, $0.enteredBy, $0.enteredOn.description]
      }, note: "\(proposals.count) in all.")
  }

  private func exemptionTable(_ exemptions: [Workspace.AuditorExemption]) -> ReportTable {
    ReportTable(
      "Exempt auditors", columns: ["auditor", "from", "until", "because", "approved by"],
      rows: exemptions.map {
        [$0.auditor, $0.from.description, $0.until.description, $0.because, $0.approvedBy]
      })
  }
}

extension AllocationRow {
  /// How an allocation stands.
  enum State: String, CaseIterable {
    case done, due, overdue, exempt
  }

  func state(on day: CalendarDate) -> State {
    if review != nil { return .done }
    if allocation.isExempt { return .exempt }
    return allocation.dueDay < day ? .overdue : .due
  }
}
