package import PracticeLearning
import ReviewDocuments
import ReviewStore

/// What a draw would be made from and how much it would draw, before it is made: no case and no auditor's case is
/// told, so that nobody can draw in mind until the result suits.
package struct DrawPreview: Sendable {
  /// The id the draw would have.
  package let id: String
  /// The last day to submit.
  package let due: CalendarDate
  /// How many cases the frame has.
  package let rows: Int
  /// How many of them can be drawn.
  package let eligible: Int
  /// How many would be drawn.
  package let drawn: Int
  /// How many of each stratum.
  package let strata: [DrawCertificate.Stratum]
  /// How many reviews each auditor would be given.
  package let auditors: [(id: String, reviews: Int)]
  /// How many cases cannot be drawn, by why.
  package let excluded: [(because: String, cases: Int)]
  /// How many cases have no worker.
  package let withoutWorker: Int
  /// How many reviews would count as exempt.
  package let exempt: Int
  /// The digest of the frame, by which it is known again.
  package let digest: String
}

extension Council {
  /// Looks at what a draw of cases would be made from, and stores nothing.
  ///
  /// - Parameters:
  ///   - draw: the draw that is meant.
  ///   - hand: the QA lead.
  package func previewDraw(_ draw: CaseDraw, by hand: Hand) -> Outcome<DrawPreview> {
    Outcome(remarking: {
      let viewer = try viewer(hand)
      try viewer.require(.drawCases)
      let programme = try programme(named: draw.programme)
      let due = try dueDay(of: draw)
      let tables = try DrawFrame(
        draw.frame, draw.involvement, of: workspace, today: hand.today,
        headings: try remembered(Headings(fields: draw.headings)))
      let made = try making(seedChosen: draw.seed != nil, by: hand)
      return try read { reading in
        let plan = AllocationPlan(
          self, programme, in: draw.month, frame: tables, reading: reading, today: hand.today)
        // Counts alone are told, and they are those of every seed but for what conflicts take away.
        let certificate = try plan.certificate(
          seed: 0, by: viewer.person.id, because: draw.again?.written, made: made
        ).drawn(from: tables.cases, rows: tables.rows, involvement: tables.involvement)
        let preview = DrawPreview(
          certificate, due: due, exempt: try plan.exemptAllocations(certificate).count)
        return (preview, tables.remarks + (try reading.zerosComplaints(tables, draw.frame)))
      }
    })
  }
}

extension DrawPreview {
  fileprivate init(_ certificate: DrawCertificate, due: CalendarDate, exempt: Int) {
    let own = Dictionary(grouping: certificate.allocations, by: \.auditor)
    self.init(
      id: certificate.id, due: due, rows: certificate.frame.rows,
      eligible: certificate.frame.eligible ?? 0, drawn: certificate.allocations.count,
      strata: certificate.strata,
      auditors: certificate.auditors.map { ($0.id, own[$0.id]?.count ?? 0) },
      excluded: certificate.excluded.map { ($0.because, $0.cases.count) },
      withoutWorker: certificate.unallocated.reduce(0) { $0 + $1.cases.count }, exempt: exempt,
      digest: certificate.frame.digest)
  }
}
