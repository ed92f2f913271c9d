import Dispatch
import GRDB
import Synchronization

extension ReviewStore {
  /// Reads at one moment of the store over several connections at once.
  ///
  /// A write between two beginnings of reading would be seen by one of them only: then all is read anew,
  /// and after three times over one connection alone.
  ///
  /// - Parameters:
  ///   - jobs: what is read, at least one.
  ///   - atOnce: whether there is enough to read for several connections.
  /// - Returns: what each of them read, in their order.
  func atOneMoment<Found: Sendable>(
    _ jobs: [@Sendable (Database) throws -> Found], atOnce: Bool
  ) throws -> [Found] {
    for _ in 0..<(atOnce ? 3 : 0) {
      let found = try concurrently(jobs)
      if Set(found.map(\.moment)).count == 1 { return found.map(\.found) }
    }
    return try readers.read { db in try jobs.map { try $0(db) } }
  }

  private func concurrently<Found: Sendable>(_ jobs: [@Sendable (Database) throws -> Found]) throws
    -> [Read<Found>]
  {
    let reads = Mutex<[Int: Result<Read<Found>, any Error>]>([:])
    let group = DispatchGroup()
    for (place, job) in jobs.enumerated().dropFirst() {
      DispatchQueue.global(qos: .userInitiated).async(group: group) {
        let read = Result { try self.readers.read { try Read($0, job) } }
        reads.withLock { $0[place] = read }
      }
    }
    let own = Result { try readers.read { try Read($0, jobs[0]) } }
    group.wait()
    return try reads.withLock { reads in
      reads[0] = own
      return try jobs.indices.compactMap { try reads[$0]?.get() }
    }
  }
}

/// What one connection read, and at which moment: every change adds to the journal.
private struct Read<Found: Sendable>: Sendable {
  let moment: Int
  let found: Found

  init(_ db: Database, _ job: (Database) throws -> Found) throws {
    moment = try Int.fetchOne(db, sql: "SELECT coalesce(max(seq), 0) FROM journal") ?? 0
    found = try job(db)
  }
}
