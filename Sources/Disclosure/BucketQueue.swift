/// A queue by small whole priorities; first in, first out among equals, so always the same order.
struct BucketQueue<Element> {
  private var buckets: [[Element]] = []
  private var heads: [Int] = []
  private var lowest = 0

  mutating func push(_ element: Element, _ priority: Int) {
    while buckets.count <= priority {
      buckets.append([])
      heads.append(0)
    }
    buckets[priority].append(element)
    lowest = min(lowest, priority)
  }

  mutating func pop() -> Element? {
    while lowest < buckets.count {
      if heads[lowest] < buckets[lowest].count {
        heads[lowest] += 1
        return buckets[lowest][heads[lowest] - 1]
      }
      lowest += 1
    }
    return nil
  }
}
