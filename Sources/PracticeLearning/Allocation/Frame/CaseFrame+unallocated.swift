extension CaseFrame {
  /// The cases that have no worker, by service and team.
  var unallocated: [DrawCertificate.UnallocatedCases] {
    let workers = names(.worker)
    let blank = (0..<workers.count).first { workers.utf8($0).isEmpty }
    guard let blank = blank.map(Int32.init) else { return [] }
    struct Holder: Hashable {
      var service: String
      var team: String
    }
    var cases: [Holder: [String]] = [:]
    let column = column(.worker)
    for row in canonicalRows.lazy.map(Int.init) where column[row] == blank {
      cases[Holder(service: name(.service, of: row), team: name(.team, of: row)), default: []]
        .append(reference(row))
    }
    return cases.sorted { ($0.key.service, $0.key.team) < ($1.key.service, $1.key.team) }
      .map { .init(service: $0.key.service, team: $0.key.team, cases: $0.value) }
  }
}
