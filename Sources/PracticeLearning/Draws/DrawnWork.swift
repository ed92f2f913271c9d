/// Whose work a case was in the table it was drawn from: its row, kept with what was drawn.
public struct DrawnWork: Hashable, Sendable {
  /// The service.
  public var service: String
  /// The team, by id.
  public var team: String
  /// The allocated worker, by role code; empty where nobody was.
  public var worker: String

  /// Makes a row.
  public init(service: String, team: String, worker: String) {
    self.service = service
    self.team = team
    self.worker = worker
  }
}

extension DrawCertificate {
  /// Whose work a case of this draw was, drawn or in reserve; nothing where the draw does not say.
  public func work(ofCase reference: String) -> DrawnWork? {
    allocations.first { isSameID($0.caseReference, reference) }?.work
      ?? reserve.first { isSameID($0.caseReference, reference) }?.work
  }

  /// The certificate as version 0.1 wrote it: without the rows of its cases.
  public var withoutWork: DrawCertificate {
    var certificate = self
    for index in allocations.indices { certificate.allocations[index].work = nil }
    for index in reserve.indices { certificate.reserve[index].work = nil }
    return certificate
  }

  /// Whether it says whose work its cases were.
  public var tellsWork: Bool { allocations.allSatisfy { $0.work != nil } }
}

extension ReviewCheck {
  /// F019: whether a review is of the work that was drawn, and not of another team, service or worker.
  ///
  /// - Parameters:
  ///   - review: the review.
  ///   - drawn: the row of its case in the table it was drawn from.
  ///   - isReasoned: whether somebody gave a reason for the change; the auditor's own work, team or
  ///     supervisees are refused all the same.
  public func drawnComplaints(
    about review: Review, drawn: DrawnWork, isReasoned: Bool = false
  ) -> [Diagnostic] {
    let parts: [(key: FieldPath.Step, written: String, drawn: String)] = [
      ("service", review.service, spelling.service(drawn.service)),
      ("team", review.team, spelling.team(drawn.team)),
      ("practitioner", review.practitioner, spelling.person(drawn.worker)),
    ]
    // Whoever works with the child by now was nobody when the case was drawn without a worker.
    let others = parts.filter {
      !isSameID($0.written, $0.drawn) && !($0.key == "practitioner" && $0.drawn.isEmpty)
    }
    guard !others.isEmpty else { return [] }
    let asDrawn = WorkToRead(
      caseReference: review.caseReference, team: spelling.team(drawn.team),
      practitioner: spelling.person(drawn.worker))
    let stands = conflicts.conflict(of: review.auditor, with: asDrawn)
    if isReasoned, stands == nil { return [] }
    return others.map { part in
      Diagnostic(
        .otherThanDrawn, at: [part.key],
        "\(review.caseReference) was drawn with \(part.drawn), not \(part.written)"
          + (stands.map { "; \(review.auditor) \($0.words)" } ?? ""),
        advice: "correct it; where the case has moved since, the QA lead swaps it for another")
    }
  }
}
