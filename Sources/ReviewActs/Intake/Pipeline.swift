import Dispatch
import Synchronization

/// Prepares things on all processors while those before them are being taken in.
///
/// They are prepared in groups, each group in parts on several threads, and handed over in their order.
package final class Pipeline<Input: Sendable, Output: Sendable> {
  private let prepare: @Sendable (Input) -> Output
  private var waiting: [Input] = []
  private var underWay: Group?
  private let groupSize: Int

  /// - Parameters:
  ///   - groupSize: how many are prepared together; twice as many results are held.
  ///   - prepare: prepares one.
  package init(
    groupsOf groupSize: Int = 256, _ prepare: @escaping @Sendable (Input) -> Output
  ) {
    self.groupSize = groupSize
    self.prepare = prepare
  }

  /// Adds one; hands over the group before when a group is full.
  package func add(_ input: Input, _ take: (Output) throws -> Void) rethrows {
    waiting.append(input)
    if waiting.count >= groupSize { try turn(take) }
  }

  /// Hands over everything that is left.
  package func finish(_ take: (Output) throws -> Void) rethrows {
    while !waiting.isEmpty || underWay != nil { try turn(take) }
  }

  /// Starts the next group, then hands over the one before.
  private func turn(_ take: (Output) throws -> Void) rethrows {
    let before = underWay
    underWay = waiting.isEmpty ? nil : Group(waiting, prepare)
    waiting = []
    for output in before?.wait() ?? [] { try take(output) }
  }

  /// A group that is being prepared.
  private final class Group: Sendable {
    private let results: Mutex<[[Output]]>
    private let done = DispatchGroup()

    init(_ inputs: [Input], _ prepare: @escaping @Sendable (Input) -> Output) {
      let size = max(1, inputs.count / 16)
      let parts = stride(from: 0, to: inputs.count, by: size).map {
        Array(inputs[$0..<min($0 + size, inputs.count)])
      }
      results = Mutex(Array(repeating: [], count: parts.count))
      DispatchQueue.global().async(group: done) { [self] in
        DispatchQueue.concurrentPerform(iterations: parts.count) { index in
          let prepared = parts[index].map(prepare)
          results.withLock { $0[index] = prepared }
        }
      }
    }

    func wait() -> [Output] {
      done.wait()
      return results.withLock { $0.flatMap(\.self) }
    }
  }
}
