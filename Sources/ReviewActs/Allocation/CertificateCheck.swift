package import PracticeLearning
import ReviewDocuments
import ReviewReports
import ReviewStore

/// Draws again what a certificate speaks of and compares.
package struct CertificateCheck {
  package let certificate: DrawCertificate
  /// What was found to be in order, in words.
  package private(set) var checked: [String] = []
  /// What is not.
  package private(set) var complaints: [Diagnostic] = []

  package init(_ certificate: DrawCertificate) { self.certificate = certificate }

  /// Whether the certificate is as it was made.
  package mutating func checkDigest() throws {
    if let complaint = try certificate.editedComplaint() {
      complaints.append(complaint)
    } else {
      checked.append("the certificate \(certificate.id) is as it was written: its digest fits")
    }
  }

  /// Whether the tables are those it was drawn from, and whether its seed gives its result.
  package mutating func check(_ tables: DrawFrame) throws {
    let before = complaints.count
    compare(certificate.frame, tables.table, "frame")
    switch (certificate.involvement, tables.involvementTable) {
    case (let was?, let now?): compare(was, now, "table of involvement")
    case (_?, nil):
      complaints.append(
        Diagnostic(
          .otherFrame, at: ["involvement"], "the draw used a table of involvement, none was named",
          advice: "name it with \(adding: .involvement)"))
    case (nil, _?):
      complaints.append(
        Diagnostic(
          .otherFrame, at: ["involvement"], "the draw used no table of involvement",
          advice: "leave \(adding: .involvement) out"))
    case (nil, nil): break
    }
    guard complaints.count == before else { return }
    checked.append(
      "the frame is the one it was drawn from: \(counted(tables.cases.count, "case"))"
        + (tables.involvement.map { ", \(counted($0.rows.count, "row")) of involvement" } ?? "")
        + (certificate.unallocated.isEmpty
          ? ""
          : ", \(certificate.unallocated.reduce(0) { $0 + $1.cases.count }) of them without a worker")
    )
    compare(try certificate.rebuilt(from: tables))
  }

  private mutating func compare(
    _ was: DrawCertificate.Table, _ now: DrawCertificate.Table, _ what: String
  ) {
    guard was.digest != now.digest else { return }
    var parts =
      was.rows == now.rows ? [] : ["\(was.rows) rows were drawn from, here are \(now.rows)"]
    if let earlier = was.fingerprints, let later = now.fingerprints {
      let difference = FrameDifference(from: earlier, to: later)
      parts.append(
        "\(difference.added) added, \(difference.removed) removed, \(difference.changed) changed")
    }
    complaints.append(
      Diagnostic(
        .otherFrame, at: ["frame"],
        "this is not the \(what) that was drawn from"
          + (parts.isEmpty ? "" : ": \(parts.joined(separator: "; "))"),
        advice: "take the file as it was on \(certificate.drawnOn.words); "
          + "the order of its rows does not matter"))
  }

  private mutating func compare(_ again: DrawCertificate) {
    // Certificates of version 0.1 do not say whose work the cases were.
    var again = certificate.tellsWork ? again : again.withoutWork
    again.digest = certificate.digest
    guard again != certificate else {
      checked.append(
        "drawn again with the seed \(certificate.seed): the same "
          + "\(counted(again.allocations.count, "case")) for the same auditors")
      return
    }
    complaints.append(certificate.otherResult(than: again))
  }

  /// Whether a workspace keeps the same certificate, and took its swaps from the reserve in turn.
  package mutating func compare(with session: Council) throws {
    let (stored, swaps) = try session.read { reading in
      (try reading.draw(certificate.id), try reading.swaps())
    }
    guard let stored else {
      checked.append("not compared with this workspace, which has no draw \(certificate.id)")
      return
    }
    guard stored.document == Document.certificate(certificate).canonicalJSON else {
      complaints.append(
        Diagnostic(
          .certificateEdited, "the workspace keeps another certificate of \(certificate.id)",
          advice: "ask where this file comes from; the journal says when the draw was stored"))
      return
    }
    checked.append("the workspace keeps the same certificate")
    let own = swaps.filter { $0.draw == certificate.id }
    guard !own.isEmpty else { return }
    let month = certificate.months.first ?? Month(index: 0)
    let problem = try session.read { reading in
      try outOfTurn(own) { swap in
        try reading.casesInUse(
          beforeSwap: swap.number, around: month, within: AllocationPlan.gapMonths)
      }
    }
    if let problem {
      complaints.append(problem)
    } else {
      checked.append("\(counted(own.count, "swap")), each with the next case of the reserve")
    }
  }

  /// The complaint about a swap that passed over a case of the reserve which was free on that day.
  private func outOfTurn(
    _ swaps: [SwapRow], inUse: (SwapRow) throws -> Set<String>
  ) rethrows -> Diagnostic? {
    let drawn = Dictionary(certificate.allocations.map { ($0.allocation, $0) }) { first, _ in first
    }
    var before: Set<String> = []
    for row in swaps {
      let swap = row.swap
      let used = before.union(try inUse(row).map { $0.lowercased() })
      let next = drawn[swap.allocation].flatMap { drawn in
        certificate.replacement(of: drawn) { used.contains($0.lowercased()) }
      }
      guard next?.caseReference == swap.taken else {
        return Diagnostic(
          .otherResult, at: ["reserve"],
          "\(swap.allocation) was given \(swap.taken), and "
            + (next.map { "\($0.caseReference) was the next of the reserve" }
              ?? "the reserve has no such case"),
          advice: "ask who changed the store; \(.verifyJournal) looks further")
      }
      before.formUnion([swap.taken.lowercased(), swap.givenUp.lowercased()])
    }
    return nil
  }
}
