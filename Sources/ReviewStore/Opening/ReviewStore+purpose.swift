import PracticeLearning

/// Opening for one purpose, as a command does that names its writer once.
extension ReviewStore {
  /// What a store is opened for.
  package enum Purpose: Sendable {
    /// Looking only.
    case reading
    /// Changing.
    case writing(Writer)
  }

  /// Opens the store of a workspace.
  ///
  /// - Throws: `Refusal` with S001 to S006 or S010.
  package convenience init(opening folder: String, for purpose: Purpose) throws {
    switch purpose {
    case .reading: try self.init(opening: folder)
    case .writing(let writer): try self.init(opening: folder, by: writer, usually: writer)
    }
  }

  /// Stores everything that is done in `body` as whoever it was opened for.
  ///
  /// - Parameter time: the time of the journal's entries, in UTC.
  package func write<T>(at time: String, _ body: (Batch) throws -> T) throws -> T {
    guard var writer = usualWriter else {
      throw Refusal(
        .cannotWrite, "\"\(file.path)\" was opened for reading",
        advice: "open it for writing")
    }
    writer.at = time
    return try write(by: writer, body)
  }
}
