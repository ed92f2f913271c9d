import AuditStatistics
import Testing

@Suite("Assignments without conflict")
struct ConflictFreeAssignmentTests {
  /// A small random problem: capacities and who may hold what.
  private struct Problem {
    var capacities: [Int]
    var isAllowed: [[Bool]]
    var items: [Int32] { isAllowed.indices.map(Int32.init) }
    var order: [Int32] { capacities.indices.map(Int32.init) }

    init(seed: UInt64) {
      var generator = SeededGenerator(seed: seed)
      let holders = 1 + generator.below(5)
      capacities = (0..<holders).map { _ in generator.below(3) }
      let density = 2 + generator.below(7)
      isAllowed = (0..<1 + generator.below(7)).map { _ in
        (0..<holders).map { _ in generator.below(10) < density }
      }
    }

    func assignment() -> ConflictFreeAssignment {
      let isAllowed = isAllowed
      return ConflictFreeAssignment(capacities: capacities, order: order) {
        isAllowed[Int($0)][Int($1)]
      }
    }

    /// The most items that can be held, by trying every way.
    func most(from item: Int = 0, _ room: [Int]? = nil) -> Int {
      let room = room ?? capacities
      guard item < isAllowed.count else { return 0 }
      var best = most(from: item + 1, room)
      for holder in room.indices where isAllowed[item][holder] && room[holder] > 0 {
        var less = room
        less[holder] -= 1
        best = max(best, 1 + most(from: item + 1, less))
      }
      return best
    }
  }

  @Test("As many items are held as any assignment could, none by somebody who may not")
  func most() {
    for seed in 0..<1_000 as Range<UInt64> {
      let problem = Problem(seed: seed)
      var assignment = problem.assignment()
      let placed = problem.items.filter { assignment.add($0) }
      #expect(placed.count == problem.most(), "seed \(seed)")
      #expect(assignment.count == placed.count)
      for holder in problem.order {
        let own = assignment.items(of: holder)
        #expect(own.count <= problem.capacities[Int(holder)])
        #expect(own.allSatisfy { problem.isAllowed[Int($0)][Int(holder)] })
        #expect(own.allSatisfy { assignment.holder(of: $0) == holder })
      }
    }
  }

  @Test(
    "Where a holder cannot be filled, those named share every item they may have, and want more")
  func shortage() {
    for seed in 0..<1_000 as Range<UInt64> {
      let problem = Problem(seed: seed)
      var assignment = problem.assignment()
      var stuck: [Int32]?
      while stuck == nil, let holder = assignment.holdersWithRoom.first {
        stuck = assignment.fill(holder, from: problem.items)
      }
      let wanted = problem.capacities.reduce(0, +)
      guard let stuck else {
        #expect(assignment.count == wanted, "seed \(seed)")
        continue
      }
      let theirs = stuck.reduce(0) { $0 + problem.capacities[Int($1)] }
      let items = problem.items.count { item in
        stuck.contains { problem.isAllowed[Int(item)][Int($0)] }
      }
      #expect(items < theirs, "seed \(seed)")
      #expect(items == stuck.reduce(0) { $0 + assignment.items(of: $1).count }, "seed \(seed)")
    }
  }

  @Test("A holder who is given room takes what had to wait")
  func open() {
    var assignment = ConflictFreeAssignment(capacities: [1, 0], order: [0, 1]) { _, _ in true }
    #expect(assignment.add(0) && !assignment.add(1))
    assignment.open(1)
    #expect(assignment.add(1) && assignment.holder(of: 1) == 1)
  }
}
