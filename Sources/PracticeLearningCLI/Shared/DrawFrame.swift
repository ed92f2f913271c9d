import ArgumentParser
import Foundation
import PracticeLearning
import ReviewDocuments
import ReviewReports
import ReviewStore

/// The tables a draw is made from, read and known by their digests.
struct DrawFrame {
  let cases: CaseFrame
  /// The rows in canonical order.
  let rows: [Int32]
  let involvement: Involvement?
  /// What the certificate says of the cases.
  let table: DrawCertificate.Table
  /// What it says of the involvement.
  let involvementTable: DrawCertificate.Table?

  /// Reads the tables; shows what is wrong with them and ends the command where that are errors.
  ///
  /// - Parameters:
  ///   - path: the active cases.
  ///   - involvementPath: who held which case before, where there is such a table.
  ///   - workspace: whose services, teams and people they are of; nothing to take any.
  init(_ path: String, _ involvementPath: String?, of workspace: Workspace?) throws {
    let reader = FrameReader(path: path, of: workspace, today: Now.today)
    let held = involvementPath.map { InvolvementReader(path: $0, of: workspace) }
    let complaints = (reader.complaints.shown + (held?.complaints.shown ?? [])).sortedByPlace()
    let more = reader.complaints.more + (held?.complaints.more ?? 0)
    Terminal.complain(complaints)
    if more > 0 { Terminal.note("and \(counted(more, "more complaint"))") }
    try complaints.stopAtErrors()
    cases = reader.frame
    rows = cases.canonicalRows
    involvement = held?.involvement
    let (cases, rows) = (cases, rows)
    table = DrawCertificate.Table(
      digest: try Digest.sha256 { cases.writeCanonical(rows, to: $0) }, rows: cases.count,
      fingerprints: cases.fingerprints(rows))
    involvementTable = try involvement.map { involvement in
      DrawCertificate.Table(
        digest: try Digest.sha256(involvement.writeCanonical), rows: involvement.rows.count)
    }
  }
}

struct InvolvementOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who held which case before: a CSV file with case, worker, team, start and end.",
      valueName: "file"), completion: .file())
  var involvement: String?
}
