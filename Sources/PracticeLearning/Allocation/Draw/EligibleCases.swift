/// The cases of a frame that can be drawn, in canonical order, with their strata and the conflicts of
/// the auditors.
struct EligibleCases {
  let frame: CaseFrame
  /// The row of each case in the frame.
  let rows: [Int32]
  /// The stratum of each case.
  let strata: [Int32]
  /// The names of the strata, by number.
  let strataNames: [String]
  /// The cases of each stratum in the frame, those that cannot be drawn included.
  let frameCounts: [Int]
  let conflicts: AuditorConflicts
  /// Cases of services that the programme does not review.
  let outside: Int
  /// Cases no auditor may review.
  let withoutAuditor: [DrawCertificate.Exclusion]

  init(
    _ certificate: DrawCertificate, _ frame: CaseFrame, _ canonical: [Int32],
    _ involvement: Involvement?
  ) {
    self.frame = frame
    let conflicts = AuditorConflicts(certificate.auditors, frame, involvement)
    let free = certificate.auditors.indices.filter { certificate.auditors[$0].volume > 0 }
      .map(Int32.init)
    var isExcluded = [Bool](repeating: false, count: frame.count)
    for exclusion in certificate.excluded where exclusion.reason != .conflict {
      for row in exclusion.cases.compactMap(frame.row) { isExcluded[row] = true }
    }
    let isInside = EligibleCases.services(certificate.rules.services, frame)
    let services = frame.column(.service)
    let inside = canonical.filter { isInside[Int(services[Int($0)])] }
    let (ofRows, names) = EligibleCases.strata(of: inside, certificate.rules.strata, frame)
    var counts = [Int](repeating: 0, count: names.count)
    var (rows, strata, conflicted): ([Int32], [Int32], [Int32]) = ([], [], [])
    for (row, stratum) in zip(inside, ofRows) {
      counts[Int(stratum)] += 1
      if isExcluded[Int(row)] { continue }
      if free.contains(where: { conflicts.isFree($0, for: row) }) {
        rows.append(row)
        strata.append(stratum)
      } else if !free.isEmpty {
        conflicted.append(row)
      }
    }
    (self.rows, self.strata, strataNames, frameCounts) = (rows, strata, names, counts)
    self.conflicts = conflicts
    outside = frame.count - inside.count
    withoutAuditor =
      conflicted.isEmpty
      ? []
      : [
        .init(
          reason: .conflict, because: "every auditor of this draw has a conflict of interest",
          cases: conflicted.map { frame.reference(Int($0)) })
      ]
  }

  func reference(_ item: Int32) -> String { frame.reference(Int(rows[Int(item)])) }
  /// The row of a case: whose work it is.
  func work(of item: Int32) -> DrawnWork {
    let row = Int(rows[Int(item)])
    return DrawnWork(
      service: frame.name(.service, of: row), team: frame.name(.team, of: row),
      worker: frame.name(.worker, of: row))
  }
  func stratum(of item: Int32) -> String { strataNames[Int(strata[Int(item)])] }

  private static func services(_ services: [String], _ frame: CaseFrame) -> [Bool] {
    let names = frame.names(.service).names
    let wanted = Set(services.map(plainID))
    return services.isEmpty ? names.map { _ in true } : names.map { wanted.contains(plainID($0)) }
  }

  /// The stratum of each row and the names of the strata, which are numbered in the order of the names
  /// of their facts.
  private static func strata(
    of rows: [Int32], _ facts: [ReviewVolume.Stratum], _ frame: CaseFrame
  ) -> ([Int32], [String]) {
    guard !facts.isEmpty else { return (rows.map { _ in 0 }, ["every case"]) }
    var keys = [Int](repeating: 0, count: rows.count)
    for fact in facts.map(\.fact) {
      let (column, sorted) = (frame.column(fact), frame.names(fact).sorted)
      var ranks = [Int](repeating: 0, count: sorted.count)
      // Names that differ in capitals alone are one stratum, under the first of them.
      var rankOf: [String: Int] = [:]
      for (rank, number) in sorted.enumerated() {
        let key = plainID(frame.names(fact).name(Int(number)))
        ranks[Int(number)] = rankOf[key] ?? rank
        rankOf[key] = ranks[Int(number)]
      }
      for (index, row) in rows.enumerated() {
        keys[index] = keys[index] * sorted.count + ranks[Int(column[Int(row)])]
      }
    }
    let first = Dictionary(zip(keys, rows)) { first, _ in first }
    let sorted = first.keys.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(sorted, Int32(0)...))
    let names = sorted.map { key in
      facts.map { fact in
        let name = first[key].map { frame.name(fact.fact, of: Int($0)) } ?? ""
        return name.isEmpty ? "\(fact.rawValue) not said" : name
      }.joined(separator: ", ")
    }
    return (keys.map { numbers[$0] ?? 0 }, names)
  }
}

extension ReviewVolume.Stratum {
  /// The column of the frame.
  var fact: CaseFrame.Fact {
    switch self {
    case .service: .service
    case .team: .team
    case .planType: .planType
    case .ageBand: .ageBand
    }
  }
}
