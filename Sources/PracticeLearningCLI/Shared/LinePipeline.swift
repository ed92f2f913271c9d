import Dispatch
import PracticeLearning
import Synchronization

/// Prepares lines on the other processors while those before them are being stored.
///
/// Lines are prepared in groups, each group on several threads; groups are handed over in their order.
final class LinePipeline {
  typealias Line = (bytes: [UInt8], number: Int)
  typealias Result = (documents: [Prepared], complaints: [Diagnostic])

  private let prepare: @Sendable ([Line]) -> [Result]
  private var waiting: [Line] = []
  private var underWay: Group?
  private static let groupSize = 512
  private static let partSize = 32

  init(_ prepare: @escaping @Sendable ([Line]) -> [Result]) { self.prepare = prepare }

  /// Adds a line; hands over an earlier group when one is due.
  func add(
    _ bytes: ArraySlice<UInt8>, _ number: Int, _ take: ([Prepared], [Diagnostic]) throws -> Void
  ) throws {
    waiting.append((Array(bytes), number))
    if waiting.count >= LinePipeline.groupSize { try turn(take) }
  }

  /// Hands over everything that is left.
  func finish(_ take: ([Prepared], [Diagnostic]) throws -> Void) throws {
    while !waiting.isEmpty || underWay != nil { try turn(take) }
  }

  /// Starts the next group, then hands over the one before.
  private func turn(_ take: ([Prepared], [Diagnostic]) throws -> Void) throws {
    let before = underWay
    underWay = waiting.isEmpty ? nil : Group(waiting, prepare)
    waiting.removeAll(keepingCapacity: true)
    for result in before?.wait() ?? [] { try take(result.documents, result.complaints) }
  }

  /// A group of lines that is being prepared.
  private final class Group: Sendable {
    private let results: Mutex<[[Result]]>
    private let done = DispatchGroup()

    init(_ lines: [Line], _ prepare: @escaping @Sendable ([Line]) -> [Result]) {
      let parts = stride(from: 0, to: lines.count, by: partSize).map {
        Array(lines[$0..<min($0 + partSize, lines.count)])
      }
      results = Mutex(Array(repeating: [], count: parts.count))
      DispatchQueue.global().async(group: done) { [self] in
        DispatchQueue.concurrentPerform(iterations: parts.count) { index in
          let prepared = prepare(parts[index])
          results.withLock { $0[index] = prepared }
        }
      }
    }

    func wait() -> [Result] {
      done.wait()
      return results.withLock { $0.flatMap(\.self) }
    }
  }
}
