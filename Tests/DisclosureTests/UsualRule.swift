import Disclosure

/// The rule in common use: a line with one hidden cell gets its next smallest hidden too.
enum UsualRule {
  static func protect(_ release: Release) -> ProtectedRelease {
    let values = Dictionary(uniqueKeysWithValues: release.cells.map { ($0.id, $0.value) })
    var hidden = Set(release.cells.map(\.id).filter { (1...5).contains(values[$0] ?? 0) })
    var isSettled = false
    while !isSettled {
      isSettled = true
      for sum in release.sums {
        let line = sum.parts + [sum.total]
        guard line.filter(hidden.contains).count == 1 else { continue }
        let others = line.filter { !hidden.contains($0) && values[$0] != 0 }
        guard let next = others.min(by: { (values[$0] ?? 0, $0) < (values[$1] ?? 0, $1) }) else {
          continue
        }
        hidden.insert(next)
        isSettled = false
      }
    }
    let statuses = values.map { id, value in
      (id, hidden.contains(id) ? CellStatus.hidden : .shown(value))
    }
    return ProtectedRelease(
      statuses: Dictionary(uniqueKeysWithValues: statuses),
      showsShare: release.shares.map { _ in false }, primary: 0, secondary: hidden.count)
  }
}
