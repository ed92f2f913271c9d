/// Gives items to holders who may have them, each holder up to a capacity.
///
/// An item for which no holder has room makes others change hands along an augmenting path, so that as
/// many items are held as can be (C. Berge, "Two theorems in graph theory", PNAS 43 (1957)). The order
/// in which items and holders come decides among equal assignments: shuffle them for a random one.
public struct ConflictFreeAssignment {
  private let mayHold: (_ item: Int32, _ holder: Int32) -> Bool
  private var room: [Int]
  private var items: [[Int32]]
  private var withRoom: [Int32]
  private let order: [Int32]
  /// The holder each item has, and how the search came to a holder; stamped, so as not to be cleared.
  private var holders: [Int32: Int32] = [:]
  private var reachedBy: [Int32]
  private var searches: [Int]
  private var search = 0

  /// Makes an assignment without items.
  ///
  /// - Parameters:
  ///   - capacities: how many items each holder may have, 0 or more.
  ///   - order: every holder once; those who come first are asked first.
  ///   - mayHold: whether an item may go to a holder.
  public init(
    capacities: [Int], order: [Int32], mayHold: @escaping (_ item: Int32, _ holder: Int32) -> Bool
  ) {
    self.mayHold = mayHold
    self.order = order
    room = capacities
    items = .init(repeating: [], count: capacities.count)
    withRoom = order.filter { capacities[Int($0)] > 0 }
    reachedBy = .init(repeating: -1, count: capacities.count)
    searches = .init(repeating: 0, count: capacities.count)
  }

  /// The items of a holder.
  public func items(of holder: Int32) -> [Int32] { items[Int(holder)] }
  /// The holder of an item, if it has one.
  public func holder(of item: Int32) -> Int32? { holders[item] }
  /// The number of items that have a holder.
  public var count: Int { holders.count }
  /// The holders who could have more.
  public var holdersWithRoom: [Int32] { withRoom }

  /// Lets a holder have one item more.
  public mutating func open(_ holder: Int32) {
    room[Int(holder)] += 1
    if room[Int(holder)] == 1 { withRoom.append(holder) }
  }

  /// Finds a holder for an item, moving others where that helps.
  ///
  /// - Returns: whether there is one; nothing was changed otherwise.
  public mutating func add(_ item: Int32) -> Bool {
    search += 1
    var queue = [item]
    var next = 0
    var unseen = order
    while next < queue.count {
      let moving = queue[next]
      next += 1
      if let holder = withRoom.first(where: { mayHold(moving, $0) }) {
        give(moving, to: holder)
        return true
      }
      unseen.removeAll { holder in
        guard mayHold(moving, holder) else { return false }
        reachedBy[Int(holder)] = moving
        queue += items[Int(holder)]
        return true
      }
    }
    return false
  }

  /// Gives an item to a holder with room, and what it was asked for to the holder it leaves.
  private mutating func give(_ item: Int32, to holder: Int32) {
    var (item, holder) = (item, holder)
    take(holder)
    while let left = holders[item] {
      move(item, to: holder)
      (item, holder) = (reachedBy[Int(left)], left)
    }
    move(item, to: holder)
  }

  /// Fills a holder who has room with an item nobody holds, moving others where that helps.
  ///
  /// - Parameters:
  ///   - holder: a holder with room.
  ///   - candidates: every item there is, the preferred ones first; those held are passed over.
  /// - Returns: nothing where it was done; otherwise the holders among whom every item that any of
  ///   them may have is shared out already (P. Hall, "On representatives of subsets", 1935).
  public mutating func fill(_ holder: Int32, from candidates: [Int32]) -> [Int32]? {
    search += 1
    searches[Int(holder)] = search
    reachedBy[Int(holder)] = -1
    var queue = [holder]
    var next = 0
    while next < queue.count {
      let asking = queue[next]
      next += 1
      if let free = candidates.first(where: { holders[$0] == nil && mayHold($0, asking) }) {
        take(holder)
        pass(free, to: asking)
        return nil
      }
      for other in order where searches[Int(other)] != search {
        guard let item = items[Int(other)].first(where: { mayHold($0, asking) }) else { continue }
        searches[Int(other)] = search
        reachedBy[Int(other)] = item
        givenTo[other] = asking
        queue.append(other)
      }
    }
    return queue
  }

  /// Who would take an item from a holder, in the search under way.
  private var givenTo: [Int32: Int32] = [:]

  /// Gives a free item to a holder, whose own goes on to the one who asked for it, and so on.
  private mutating func pass(_ item: Int32, to holder: Int32) {
    var (item, holder) = (item, holder)
    while reachedBy[Int(holder)] >= 0, let next = givenTo[holder] {
      let freed = reachedBy[Int(holder)]
      move(item, to: holder)
      (item, holder) = (freed, next)
    }
    move(item, to: holder)
  }

  private mutating func take(_ holder: Int32) {
    room[Int(holder)] -= 1
    if room[Int(holder)] == 0, let index = withRoom.firstIndex(of: holder) {
      withRoom.remove(at: index)
    }
  }

  private mutating func move(_ item: Int32, to holder: Int32) {
    if let left = holders[item] { items[Int(left)].removeAll { $0 == item } }
    items[Int(holder)].append(item)
    holders[item] = holder
  }
}
