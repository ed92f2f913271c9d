import Dispatch
import Synchronization

/// Prepares things on all processors while those before them are being taken in.
///
/// They are prepared in groups, several of them under way at once, and handed over in their order. Whoever
/// takes them in waits only where nothing is ready.
package final class Pipeline<Input: Sendable, Output: Sendable> {
  private let prepare: @Sendable (Input) -> Output
  private var waiting: [Input] = []
  private var underWay: [Group] = []
  private let groupSize: Int
  private let most: Int

  /// - Parameters:
  ///   - groupSize: how many are prepared one after the other.
  ///   - most: so many groups are under way or held at most.
  ///   - prepare: prepares one.
  package init(
    groupsOf groupSize: Int = 32, atMost most: Int = 12,
    _ prepare: @escaping @Sendable (Input) -> Output
  ) {
    self.groupSize = groupSize
    self.most = most
    self.prepare = prepare
  }

  /// Adds one; hands over the oldest group where there are enough.
  package func add(_ input: Input, _ take: (Output) throws -> Void) rethrows {
    waiting.append(input)
    guard waiting.count >= groupSize else { return }
    begin()
    if underWay.count >= most { try handOver(take) }
  }

  /// Hands over everything that is left.
  package func finish(_ take: (Output) throws -> Void) rethrows {
    begin()
    while !underWay.isEmpty { try handOver(take) }
  }

  private func begin() {
    guard !waiting.isEmpty else { return }
    underWay.append(Group(waiting, prepare))
    waiting = []
  }

  private func handOver(_ take: (Output) throws -> Void) rethrows {
    for output in underWay.removeFirst().wait() { try take(output) }
  }

  /// A group that is being prepared.
  private final class Group: Sendable {
    private let results = Mutex<[Output]>([])
    private let done = DispatchGroup()

    init(_ inputs: [Input], _ prepare: @escaping @Sendable (Input) -> Output) {
      DispatchQueue.global().async(group: done) { [self] in
        let prepared = inputs.map(prepare)
        results.withLock { $0 = prepared }
      }
    }

    func wait() -> [Output] {
      done.wait()
      return results.withLock { results in
        defer { results = [] }
        return results
      }
    }
  }
}
