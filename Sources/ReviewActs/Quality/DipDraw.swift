import AuditStatistics
import PracticeLearning
import ReviewDocuments
import ReviewStore

/// Cases drawn at random from a cohort: each of them has the same chance, and who draws again with the same seed
/// from the same cases finds the same ones, in whatever order they stand.
struct DipDraw {
  /// The cases drawn, by reference.
  let cases: [String]
  /// What the sample says of what they were drawn from.
  let frame: DipSample.Frame
  /// What is doubtful in the table.
  let remarks: [Diagnostic]

  /// Draws.
  ///
  /// - Throws: `Refusal` with what is wrong with the table, or Q004 where it has too few cases.
  init(
    _ drawing: NewDip.Drawing, seed: UInt64, of workspace: Workspace, today: CalendarDate,
    headings: Headings
  ) throws {
    let table = try DrawFrame(
      drawing.frame, nil, of: workspace, today: today, headings: headings)
    let all = table.cases
    let wanted: [(CaseFrame.Fact, String?)] = [
      (.service, drawing.service), (.team, drawing.team), (.planType, drawing.planType),
      (.ageBand, drawing.ageBand),
    ]
    let rows = table.rows.filter { row in
      wanted.allSatisfy { fact, name in
        name.map { isSameID(all.name(fact, of: Int(row)), $0) } ?? true
      }
    }
    guard (1...max(1, rows.count)).contains(drawing.size), !rows.isEmpty else {
      throw Refusal(
        .sampleDoesNotFit, at: ["cases"],
        "\(drawing.size) cases cannot be drawn from \(rows.count)",
        advice: rows.isEmpty
          ? "look how the table writes service, team, plan type and age band"
          : "draw 1 to \(rows.count)")
    }
    var generator = SeededGenerator(seed: seed)
    // One stratum: every set of so many cases is as likely as every other, which exact intervals rest on.
    let sample = SystematicSample(
      of: rows.map { _ in 0 }, strataCount: 1, size: drawing.size, using: &generator)
    cases = sample.drawn.map { all.reference(Int(rows[Int($0)])) }.sorted()
    let only = wanted.compactMap(\.1)
    frame = DipSample.Frame(
      cases: rows.count, digest: try Digest.sha256 { all.writeCanonical(rows, to: $0) },
      seed: String(seed), only: only.isEmpty ? nil : only.joined(separator: ", "))
    remarks = table.remarks
  }
}
