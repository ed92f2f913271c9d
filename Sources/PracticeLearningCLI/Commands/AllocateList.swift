import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

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

  @Flag(help: "Instead, the cases without a worker in the frame of each month's last draw.")
  var unallocated = false

  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    var listing = AllocationListing(period: period, programme: programme, auditor: auditor)
    listing.isOverdue = overdue
    if unallocated { return try writeUnallocated(listing) }
    let list = try workspace.council().allocations(listing, by: day.hand(of: actor)).get()
    let isEmpty = list.allocations.isEmpty && list.counts.isEmpty
    if format.format != .text || list.reReviews.isEmpty || !isEmpty {
      Terminal.write(table(list), format.format, empty: "No allocations.")
    }
    guard format.format == .text else { return }
    let tables = [
      reReviewTable(list.reReviews), swapTable(list.allocations.flatMap(\.swaps)),
      proposalTable("Waiting for approval", list.waiting),
      proposalTable("Conflicts set aside", list.setAside), exemptionTable(list.exemptions),
    ]
    for table in tables where !table.rows.isEmpty {
      Terminal.write("\n" + table.text(style: Terminal.output))
    }
  }

  private func writeUnallocated(_ listing: AllocationListing) throws {
    let cases = try workspace.council().unallocatedCases(listing, by: day.hand(of: actor)).get()
    let table = ReportTable(
      "", columns: ["case", "team", "service", "month", "programme", "draw", "drawn on"],
      rows: cases.map {
        [
          $0.caseReference, $0.team, $0.service, $0.month.description, $0.programme, $0.draw,
          $0.drawnOn.description,
        ]
      }, note: format.format == .text ? "\(counted(cases.count, "case")) without a worker." : nil)
    Terminal.write(table, format.format, empty: "No cases without a worker.")
  }

  private func table(_ list: AllocationList) -> ReportTable {
    let isText = format.format == .text
    return ReportTable(
      "",
      columns: ["allocation", "month", "auditor", "case", "team", "due", "state", .number("swaps")]
        + (isText
          ? []
          : [
            "service", "worker", "programme", "review", "exempt because", "approved by",
            "exempt until", "re-review of",
          ]),
      rows: list.allocations.map { row in
        let allocation = row.allocation
        return [
          allocation.id, allocation.month.description, allocation.auditor,
          allocation.caseReference ?? "", row.work?.team ?? "",
          allocation.due?.description ?? "", row.state.rawValue,
          isText && row.swaps.isEmpty ? "" : String(row.swaps.count),
        ]
          + (isText
            ? []
            : [
              row.work?.service ?? "", row.work?.worker ?? "",
              allocation.programme, row.review ?? "", allocation.exemption?.because ?? "",
              allocation.exemption?.approvedBy ?? "",
              allocation.exemption?.until?.description ?? "", "",
            ])
      } + (isText ? [] : list.reReviews.map(reReviewRow)), note: note(list.counts))
  }

  private func note(_ counts: [StandingAllocation.State: Int]) -> String? {
    let parts = StandingAllocation.State.allCases.compactMap { state in
      counts[state].map { "\($0) \(state.rawValue)" }
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ") + "."
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
