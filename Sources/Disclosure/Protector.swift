/// Hides cells until every promise is kept, with a witness for each.
struct Protector {
  let system: LinearSystem
  let duty: Duty
  var hidden: [Bool]
  private(set) var witnesses: [WitnessSearch.Move] = []
  /// By cell: the true value and those of the witnesses, with the double of a move where there is room.
  private var values: [Set<Int>]

  init(_ system: LinearSystem, _ duty: Duty) {
    self.system = system
    self.duty = duty
    hidden = duty.hidden
    values = system.cells.map { [$0.value] }
  }

  /// False if some promise cannot be kept.
  mutating func hideEnough() -> Bool {
    while true {
      while let line = smallLine() { if !hideOneMore(in: line) { return false } }
      guard let cell = unkept() else { break }
      guard
        let move = search(20_000).move(
          cell, besides: values[cell], hidden: hidden, mayHideMore: true)
      else { return false }
      for change in move { hidden[change.index] = true }
      add(move)
    }
    showWhatNeedNotHide()
    return true
  }

  private func search(_ limit: Int) -> WitnessSearch {
    WitnessSearch(system: system, known: duty.known, limit: limit)
  }

  private mutating func add(_ move: WitnessSearch.Move) {
    witnesses.append(move)
    noteValues(of: move)
  }

  private mutating func noteValues(of move: WitnessSearch.Move) {
    for factor in [-2, -1, 1, 2]
    where move.allSatisfy({ system.cells[$0.index].value + factor * $0.by >= 0 }) {
      for change in move {
        values[change.index].insert(system.cells[change.index].value + factor * change.by)
      }
    }
  }

  /// Gives up the witnesses that move a cell.
  private mutating func removeWitnesses(moving cell: Int) {
    let gone = witnesses.filter { move in move.contains { $0.index == cell } }
    guard !gone.isEmpty else { return }
    witnesses.removeAll { move in move.contains { $0.index == cell } }
    let touched = Set(gone.joined().map(\.index))
    for index in touched { values[index] = [system.cells[index].value] }
    for move in witnesses where move.contains(where: { touched.contains($0.index) }) {
      noteValues(of: move)
    }
  }

  /// The first cell that keeps too few values; the smallest counts come first.
  private func unkept() -> Int? {
    system.cells.indices.first { index in
      hidden[index] && duty.values[index] > 1 && values[index].count < duty.values[index]
    }
  }

  /// A line whose hidden cells have a small sum that its printed ones tell (ehrql 1666).
  private func smallLine() -> Int? {
    system.rows.indices.first { row in
      var (sum, tellsOfSome) = (0, false)
      for term in system.rows[row] where hidden[term.index] {
        guard term.sign == 1 else { return false }
        if duty.values[term.index] > 1 { tellsOfSome = true }
        sum += system.cells[term.index].value
      }
      return tellsOfSome && Duty.small.contains(sum)
    }
  }

  private mutating func hideOneMore(in row: Int) -> Bool {
    let sum = system.rows[row].filter { hidden[$0.index] }
      .reduce(0) { $0 + system.cells[$1.index].value }
    let candidates = system.rows[row].filter { term in
      !hidden[term.index] && !duty.known[term.index]
        && (term.sign == -1 || sum + system.cells[term.index].value > Duty.small.upperBound)
    }
    guard
      let cheapest = candidates.min(by: {
        (system.cells[$0.index].cost, $0.index) < (system.cells[$1.index].cost, $1.index)
      })
    else { return false }
    hidden[cheapest.index] = true
    return true
  }

  /// Shows again, dearest first, what later choices have made needless.
  private mutating func showWhatNeedNotHide() {
    let secondary = system.cells.indices.filter { hidden[$0] && !duty.hidden[$0] }
      .sorted { (system.cells[$0].cost, $0) > (system.cells[$1].cost, $1) }
    for cell in secondary {
      var trial = self
      trial.hidden[cell] = false
      trial.removeWitnesses(moving: cell)
      if trial.keepsAll() { self = trial }
    }
  }

  private mutating func keepsAll() -> Bool {
    if smallLine() != nil { return false }
    while let cell = unkept() {
      guard
        let move = search(600).move(
          cell, besides: values[cell], hidden: hidden, mayHideMore: false)
      else { return false }
      add(move)
    }
    return true
  }
}
