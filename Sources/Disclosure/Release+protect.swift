extension Release {
  /// What may be printed: every small number keeps three values, none hidden can be worked out.
  package func protect() -> Protection {
    switch LinearSystem.make(self) {
    case .failure(let disagreement): return .impossible(disagreement.reason)
    case .success(let system):
      let duty = Duty(self, system)
      if let out = cells.indices.first(where: {
        duty.known[$0] && Duty.small.contains(cells[$0].value)
      }) {
        return .impossible("\(cells[out].id) is a small number that is out already.")
      }
      var protector = Protector(system, duty)
      guard protector.hideEnough() else {
        return .impossible(
          "Whatever is hidden, a number about a few people could be worked out. "
            + "Fewer, larger groups may help.")
      }
      return report(protector, duty)
    }
  }

  private func report(_ protector: Protector, _ duty: Duty) -> Protection {
    var statuses: [String: CellStatus] = [:]
    var primary = 0
    var secondary = 0
    for (index, cell) in cells.enumerated() where cell.isPrinted {
      if cell.kind == .structuralZero {
        statuses[cell.id] = .structuralZero
      } else if protector.hidden[index] {
        statuses[cell.id] = .hidden
        if duty.values[index] == 3 { primary += 1 } else { secondary += 1 }
      } else {
        statuses[cell.id] = .shown(cell.value)
      }
    }
    let numbers = statuses.values.count { $0 != .structuralZero }
    if numbers > 0, primary + secondary == numbers {
      return .impossible("Every number would have to be hidden, so there is nothing to publish.")
    }
    let showsShare = shares.map { share -> Bool in
      guard case .shown(let part)? = statuses[share.numerator],
        case .shown(let whole)? = statuses[share.denominator], whole > 0
      else { return false }
      return !Duty.small.contains(part) && !Duty.small.contains(whole - part)
    }
    return .protected(
      ProtectedRelease(
        statuses: statuses, showsShare: showsShare, primary: primary, secondary: secondary))
  }
}
