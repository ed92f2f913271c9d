/// Gives every task to somebody who may do it, so that the loads are as even as they can be.
///
/// Source: N. J. A. Harvey, R. E. Ladner, L. Lovasz, T. Tamir, "Semi-matchings for bipartite graphs and
/// load balancing", Journal of Algorithms 59 (2006) 53-78, algorithm ASM1: each task in turn goes, where
/// need be by passing others on, to the least loaded person that can be reached. The result is optimal
/// for the highest load and for the sum of squares alike.
public enum BalancedAssignment {
  /// Assigns tasks; whom a task goes to among equals is drawn.
  ///
  /// - Parameters:
  ///   - free: for each task the people who may do it, by number, from 0.
  ///   - loads: what each person has to do already.
  ///   - shares: how much of a full share each person takes, above 0, in parts of one another such as 1000
  ///     for full time and 500 for half; nothing where all take the same.
  ///   - generator: the random numbers.
  /// - Returns: the person of each task; nothing where nobody may do it.
  public static func people(
    for free: [[Int]], loads: [Int], shares: [Int]? = nil, using generator: inout SeededGenerator
  ) -> [Int?] {
    var order = Array(free.indices)
    generator.shuffle(&order)
    var rank = Array(loads.indices)
    generator.shuffle(&rank)
    let shares = (shares ?? loads.map { _ in 1 }).map { max(1, $0) }
    var state = State(free: free, loads: loads, shares: shares, rank: rank)
    for task in order { state.assign(task) }
    return state.person
  }

  private struct State {
    let free: [[Int]]
    var loads: [Int]
    let shares: [Int]
    let rank: [Int]
    var person: [Int?]
    var tasks: [[Int]]

    init(free: [[Int]], loads: [Int], shares: [Int], rank: [Int]) {
      self.free = free
      self.loads = loads
      self.shares = shares
      self.rank = rank
      person = Array(repeating: nil, count: free.count)
      tasks = Array(repeating: [], count: loads.count)
    }

    /// Whose load per share is the lower with one task more; among equals the order that was drawn.
    private func isLessLoaded(_ one: Int, _ other: Int) -> Bool {
      let (left, right) = ((loads[one] + 1) * shares[other], (loads[other] + 1) * shares[one])
      return (left, rank[one]) < (right, rank[other])
    }

    mutating func assign(_ task: Int) {
      // For each person reached, the task that would go to them.
      var receives = [Int?](repeating: nil, count: loads.count)
      var queue: [Int] = []
      var next = 0
      func reach(_ task: Int) {
        for person in free[task] where receives[person] == nil {
          receives[person] = task
          queue.append(person)
        }
      }
      reach(task)
      while next < queue.count {
        for other in tasks[queue[next]] { reach(other) }
        next += 1
      }
      guard
        var target = queue.min(by: { isLessLoaded($0, $1) })
      else { return }
      loads[target] += 1
      while let moved = receives[target] {
        let before = person[moved]
        person[moved] = target
        tasks[target].append(moved)
        guard let before, moved != task else { return }
        tasks[before].removeAll { $0 == moved }
        target = before
      }
    }
  }
}
