package import PracticeLearning

/// Reads the table of active cases that is drawn from.
package struct FrameReader {
  /// The cases.
  package private(set) var frame = CaseFrame()
  /// What is wrong with the table.
  package private(set) var complaints: TableComplaints
  private let workspace: Workspace?
  private let today: CalendarDate
  private var rowNumbers: [Int32] = []
  private var unknown = UnknownNames()
  private var teams: [String: String] = [:]
  private var pairs: Set<Int64> = []
  private var withZeros: [Int] = []

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - workspace: whose services, teams and people the cases are of; nothing to take any.
  ///   - today: later days are in the future.
  ///   - headings: what headings mean that are not those of a frame.
  package init(
    path: String, of workspace: Workspace?, today: CalendarDate, headings: Headings = Headings()
  ) {
    self.workspace = workspace
    self.today = today
    complaints = TableComplaints(path)
    if let workspace {
      teams = Dictionary(workspace.teams.map { (plainID($0.id), $0.service) }) { first, _ in first }
      unknown = UnknownNames(workspace)
    }
    var rows = TableRows(FrameColumns.cases, named: path, headings: headings)
    rows.read(path: path) { row, complaints in self.take(row, &complaints) }
    complaints = rows.complaints
    unknown.complain(to: &complaints)
    askAboutZeros()
    if frame.count == 0, complaints.isEmpty {
      complaints.add(
        Diagnostic(
          .emptyFile, "there are no cases below the names of the columns",
          advice: "write one case on each row"), line: 0)
    }
  }

  /// A sheet takes the zeros from the front of a number: 0123 beside 123 may be one case.
  private mutating func askAboutZeros() {
    var twins: [(long: Int, short: Int)] = []
    for row in withZeros {
      let short = String(frame.reference(row).drop { $0 == "0" })
      if let twin = frame.row(of: short) { twins.append((row, twin)) }
    }
    guard let first = twins.first else { return }
    let (long, short) = (frame.reference(first.long), frame.reference(first.short))
    complaints.add(
      Diagnostic(
        .zerosInFront,
        twins.count == 1
          ? "the cases \(long) and \(short) differ only in the zeros in front"
          : "\(twins.count) pairs of cases differ only in the zeros in front, such as \(long) and \(short)",
        advice: "look whether they are one case: sheets take zeros away unless a column is text"),
      at: TablePlace(
        line: 0, column: 0,
        cell: SheetCell(row: Int(rowNumbers[first.long]), column: 1, heading: "case")))
  }

  /// The workers the settings do not know, as practitioners of the team of their first case, with its place.
  package var unknownWorkers: [(person: Workspace.Person, place: TablePlace)] {
    var first: [Int32: Int] = [:]
    for (row, number) in frame.column(.worker).enumerated() where first[number] == nil {
      first[number] = row
    }
    return unknown.numbers(.worker).compactMap { number in
      guard let row = first[number], let place = unknown.place(of: number, .worker) else {
        return nil
      }
      let team = workspace?.teams.first { isSameID($0.id, frame.name(.team, of: row)) }?.id
      return (
        Workspace.Person(id: frame.name(.worker, of: row), role: .practitioner, team: team), place
      )
    }
  }

  private mutating func take(_ row: borrowing TableRow, _ complaints: inout TableComplaints) {
    let reference = row.bytes(0)
    if !isCaseReference(reference) || ReferenceSearch.isWorthALook(reference),
      let complaint = Diagnostic(
        aboutCaseReference: row.text(0),
        ReferenceSearch(oldBefore: today.adding(months: -36)))
    {
      complaints.add(complaint, at: row.place(0))
      return
    }
    // A case without a worker is an active case all the same: nobody is allocated to it.
    for field in 1...2 where row.bytes(field).isEmpty {
      complaints.add(
        .missing(FrameColumns.cases.fields[field], isWritten: true), at: row.place(field))
    }
    let start = startDay(row, &complaints)
    let facts = (1...5).map { row.bytes($0) }
    guard let added = frame.add(reference, facts, start: start) else {
      let earlier = frame.row(of: row.text(0)) ?? 0
      let number = Int(rowNumbers[earlier])
      if frame.says(facts, start: start, of: earlier) {
        complaints.add(.repeatedRow(number), at: row.place(0))
        return
      }
      complaints.add(
        Diagnostic(
          .repeatedFrameCase,
          "the case \"\(row.text(0))\" stands in row \(number) already, with other facts",
          advice: "keep one row for each case"), at: row.place(0))
      for fact in CaseFrame.Fact.allCases where fact != .ageBand && workspace != nil {
        let field = fact.rawValue + 1
        unknown.meet(onRepeat: row.text(field), fact, at: row.place(field))
      }
      return
    }
    rowNumbers.append(Int32(row.number))
    if reference.first == 0x30 { withZeros.append(added.row) }
    checkNames(row, added, &complaints)
  }

  /// Names are checked where they are first met, and counted after that.
  private mutating func checkNames(
    _ row: borrowing TableRow, _ added: CaseFrame.AddedRow, _ complaints: inout TableComplaints
  ) {
    let mayBeUnknown = added.hasNewNames || unknown.hasAny
    for fact in CaseFrame.Fact.allCases where mayBeUnknown {
      let number = frame.number(fact, of: added.row)
      let isNew = added.isNew(fact)
      let field = fact.rawValue + 1
      if fact == .planType, isNew,
        let complaint = Diagnostic(
          aboutIdentifierIn: row.text(field), .anyDate,
          instead: "write the type of plan, such as child protection")
      {
        complaints.add(complaint, at: row.place(field))
      }
      if fact == .ageBand {
        let text = isNew ? row.text(field) : ""
        if !text.isEmpty, let complaint = AgeBand.shape.complaint(about: text) {
          complaints.add(complaint, at: row.place(field))
        }
      } else if workspace != nil {
        unknown.meet(number, fact, isNew ? row.text(field) : nil, at: row.place(field))
      }
    }
    guard workspace != nil else { return }
    let (service, team) = (
      frame.number(.service, of: added.row), frame.number(.team, of: added.row)
    )
    guard pairs.insert(Int64(service) << 32 | Int64(team)).inserted,
      let usual = teams[plainID(row.text(2))], !isSameID(usual, row.text(1)),
      workspace?.service(row.text(1)) != nil
    else { return }
    complaints.add(
      Diagnostic(
        .teamOfOtherService, "team \(row.text(2)) belongs to \(usual), not to \(row.text(1))",
        advice: "correct the team or the service"), at: row.place(2))
  }

  private func startDay(
    _ row: borrowing TableRow, _ complaints: inout TableComplaints
  ) -> CalendarDate? {
    let day = row.day(6, &complaints)
    guard let day, day > today else { return day }
    complaints.add(
      Diagnostic(
        .dateInFuture, "\(day.words) has not come yet", advice: "write the day the work began"),
      at: row.place(6))
    return day
  }
}
