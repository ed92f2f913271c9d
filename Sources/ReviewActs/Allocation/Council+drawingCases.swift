public import PracticeLearning
import ReviewDocuments
import ReviewStore

/// A draw of cases that is to be made.
public struct CaseDraw: Hashable, Sendable {
  /// The programme, by id.
  public var programme: String
  /// The month.
  public var month: Month
  /// The active cases: a CSV file or a workbook.
  public var frame: String
  /// Who held which case before: a CSV file or a workbook; nothing where that is not known.
  public var involvement: String?
  /// The columns that headings of both stand for, where they are called otherwise.
  public var headings: [String: String] = [:]
  /// A number that nobody could choose for its result; nothing to have one made.
  public var seed: UInt64?
  /// The last day to submit; nothing for the last working day of the month.
  public var due: CalendarDate?
  /// Why there is another draw for the month: it draws what is still missing.
  public var again: String?

  /// Makes one.
  public init(programme: String, month: Month, frame: String, involvement: String? = nil) {
    self.programme = programme
    self.month = month
    self.frame = frame
    self.involvement = involvement
  }
}

/// A draw of cases that is stored.
public struct DrawnCases: Hashable, Sendable {
  /// Everything that is needed to draw again.
  public var certificate: DrawCertificate
  /// The last day to submit.
  public var due: CalendarDate
  /// How many reviews count as exempt.
  public var exempt: Int
}

extension Council {
  /// Draws the cases of a month at random and gives them to auditors.
  ///
  /// - Parameters:
  ///   - draw: what is drawn, and from which cases.
  ///   - madeSeed: the number that is used where the draw names none.
  ///   - hand: the QA lead.
  public func drawCases(_ draw: CaseDraw, orSeed madeSeed: UInt64, by hand: Hand)
    -> Outcome<DrawnCases>
  {
    Outcome(remarking: {
      let viewer = try viewer(hand)
      try viewer.require(.drawCases)
      let programme = try programme(named: draw.programme)
      let due = try dueDay(of: draw)
      return try knowing(Headings(fields: draw.headings)) { headings in
        let tables = try DrawFrame(
          draw.frame, draw.involvement, of: workspace, today: hand.today, headings: headings)
        let made = try making(seedChosen: draw.seed != nil, by: hand)
        let drawn = try write(by: hand, "allocate draw") { batch in
          let plan = AllocationPlan(
            self, programme, in: draw.month, frame: tables, reading: batch.reading,
            today: hand.today)
          let certificate = try plan.certificate(
            seed: draw.seed ?? madeSeed, by: viewer.person.id, because: draw.again?.written,
            made: made
          )
          .drawn(from: tables.cases, rows: tables.rows, involvement: tables.involvement).sealed()
          try batch.take(certificate)
          for allocation in certificate.allocations(due: due) { try batch.take(allocation) }
          let exempt = try plan.exemptAllocations(certificate)
          for allocation in exempt { try batch.take(allocation) }
          return DrawnCases(certificate: certificate, due: due, exempt: exempt.count)
        }
        return (drawn, tables.remarks + (try read { try $0.zerosComplaints(tables, draw.frame) }))
      }
    })
  }

  /// Adds the workers of a frame whom the settings do not know to the people, as practitioners of the team of
  /// their first case: the same act as taking in a table of people.
  ///
  /// - Parameters:
  ///   - path: the active cases, a CSV file or a workbook without any other error.
  ///   - headings: the columns that its headings stand for, where they are called otherwise.
  ///   - hand: the administrator, or the QA lead.
  public func addWorkers(
    ofFrame path: String, headings: [String: String] = [:], by hand: Hand
  ) -> Outcome<ChangedPeople> {
    Outcome {
      try viewer(hand).require(.changePeople)
      let reader = FrameReader(
        path: path, of: workspace, today: hand.today,
        headings: try remembered(Headings(fields: headings)))
      try refuse(reader.complaints.shown.filter { $0.code != .unknownPractitioner })
      let workers = reader.unknownWorkers
      guard !workers.isEmpty else { return ChangedPeople(added: [], changed: []) }
      let table = PeopleTable(workers, ofFrame: path)
      try refuse(table.complaints.shown)
      return try takeIn(table, from: path, by: hand)
    }
  }

  /// The last day to submit.
  ///
  /// - Throws: `Refusal` where it is over before the month begins.
  func dueDay(of draw: CaseDraw) throws -> CalendarDate {
    let due = draw.due ?? draw.month.lastWorkingDay
    guard due >= draw.month.firstDay else {
      throw Refusal(
        .datesOutOfOrder, at: ["due"],
        "due on \(due.words), before \(draw.month.words) begins",
        advice: "write the day by which the reviews are to be submitted")
    }
    return due
  }

  /// The programme of an id.
  package func programme(named id: String) throws -> Programme {
    try check(Selection(programme: id))
    return workspace.programme(id) ?? Programme(id: id, name: id)
  }
}

extension Month {
  /// The last day of the month on which people work.
  fileprivate var lastWorkingDay: CalendarDate {
    var day = lastDay
    while !day.isWorkingDay { day = day.adding(days: -1) }
    return day
  }
}

extension DrawCertificate {
  /// The allocations that were drawn.
  fileprivate func allocations(due: CalendarDate) -> [Allocation] {
    allocations.map { drawn in
      Allocation(
        id: drawn.allocation, programme: programme, month: months.first ?? Month(index: 0),
        auditor: drawn.auditor, caseReference: drawn.caseReference, due: due)
    }
  }
}

extension Batch {
  /// Stores the certificate of a draw, or ends it all.
  fileprivate func take(_ certificate: DrawCertificate) throws {
    try require(
      record(
        StoredDraw(
          kind: .allocation, id: certificate.id, programme: certificate.programme,
          month: certificate.months.first ?? Month(index: 0), seed: certificate.seed,
          frameDigest: certificate.frame.digest,
          document: Document.certificate(certificate).canonicalJSON)), of: certificate.id)
  }

  /// Stores an allocation of a draw, or ends it all.
  fileprivate func take(_ allocation: Allocation) throws {
    try require(record(allocation), of: allocation.id)
  }

  private func require(_ stored: Stored, of id: String) throws {
    switch stored {
    case .stored: return
    case .refused(let refusal): throw Refusal([refusal])
    case .unchanged, .differs:
      throw Refusal(
        .repeatedAllocation, "there is a \"\(id)\" in the store already",
        advice: "an imported allocation has the id of a drawn one; give it another id")
    }
  }
}
