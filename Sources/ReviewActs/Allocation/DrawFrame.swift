import Foundation
package import PracticeLearning
package import ReviewDocuments
import ReviewReports
import ReviewStore

/// The tables a draw is made from, read and known by their digests.
package struct DrawFrame {
  package let cases: CaseFrame
  /// The rows in canonical order.
  package let rows: [Int32]
  /// What is doubtful in the tables.
  package let remarks: [Diagnostic]
  package let involvement: Involvement?
  /// What the certificate says of the cases.
  package let table: DrawCertificate.Table
  /// What it says of the involvement.
  package let involvementTable: DrawCertificate.Table?

  /// Reads the tables; refuses them where they have errors.
  ///
  /// - Parameters:
  ///   - path: the active cases.
  ///   - involvementPath: who held which case before, where there is such a table.
  ///   - workspace: whose services, teams and people they are of; nothing to take any.
  ///   - headings: what headings of the tables mean that are not those of their columns.
  package init(
    _ path: String, _ involvementPath: String?, of workspace: Workspace?, today: CalendarDate,
    headings: Headings
  ) throws {
    let reader = FrameReader(path: path, of: workspace, today: today, headings: headings)
    let held = involvementPath.map {
      InvolvementReader(path: $0, of: workspace, headings: headings)
    }
    let besides =
      workspace == nil
      ? [] : held?.involvement.complaints(beside: reader.frame, path: involvementPath ?? "") ?? []
    let complaints = (reader.complaints.shown + (held?.complaints.shown ?? []) + besides)
      .sortedByPlace()
    if complaints.containsErrors { throw Refusal(complaints) }
    remarks = complaints
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
