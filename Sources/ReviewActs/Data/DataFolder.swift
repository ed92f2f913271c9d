import Foundation
import PracticeLearning
import ReviewReports
import ReviewStore

/// The folder of a data package: written beside its place and put there when it is whole.
final class DataFolder {
  /// Its place, as it was named.
  let path: String
  private let unfinished: String
  private var isInPlace = false

  /// - Parameter path: the folder; it is new, empty, or holds an earlier package and nothing else.
  init(_ path: String) throws {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    unfinished = "\(path).\(getpid()).unfinished"
    try DataFolder.refuseOthers(in: path)
    try? FileManager.default.removeItem(atPath: unfinished)
    try makePrivateFolder(unfinished)
  }

  /// A package that was not finished leaves nothing that could be taken for a whole one.
  deinit { if !isInPlace { try? FileManager.default.removeItem(atPath: unfinished) } }

  private static func refuseOthers(in path: String) throws {
    var isFolder: ObjCBool = false
    let files = FileManager.default
    guard files.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    let refusal = Refusal(
      .fileExists, "\"\(path)\" holds something else than an earlier data package",
      advice: "name a folder that is new, empty, or holds an earlier package alone")
    guard isFolder.boolValue else { throw refusal }
    let names = (try? files.contentsOfDirectory(atPath: path)) ?? []
    let known = Set(DataTable.all.map(\.path) + ["datapackage.json"])
    guard names.allSatisfy(known.contains) else { throw refusal }
    guard !names.isEmpty else { return }
    let text = try? String(contentsOfFile: path + "/datapackage.json", encoding: .utf8)
    guard text?.contains("\"\(DataDescriptor.name)-") ?? false else { throw refusal }
  }

  /// Begins a file.
  func file(_ name: String) throws -> PrivateStream { try PrivateStream("\(unfinished)/\(name)") }

  /// Writes a whole file.
  func write(_ text: String, to name: String) throws {
    try writePrivately(text, to: "\(unfinished)/\(name)")
  }

  /// Puts the package in its place; an earlier one is put back where that fails.
  func takePlace() throws {
    let files = FileManager.default
    let earlier = "\(path).\(getpid()).earlier"
    let wasThere = files.fileExists(atPath: path)
    if wasThere, rename(path, earlier) != 0 { throw notMoved() }
    guard rename(unfinished, path) == 0 else {
      let refusal = notMoved()
      if wasThere { rename(earlier, path) }
      throw refusal
    }
    isInPlace = true
    if wasThere { try? files.removeItem(atPath: earlier) }
  }

  private func notMoved() -> Refusal {
    Refusal(
      .cannotWrite, "the data package could not be put into \"\(path)\"",
      advice:
        "name a folder that you may replace, and not one that you are in; what was there stands as it was"
    )
  }
}

/// The tables of a data package while they are written.
final class DataFiles {
  private let folder: DataFolder
  private let council: String
  private let isForExcel: Bool
  private var open: [String: (file: PrivateStream, rows: DataRows, size: Size)] = [:]

  private final class Size { var bytes = 0 }

  init(_ folder: DataFolder, council: String, isForExcel: Bool) {
    (self.folder, self.council, self.isForExcel) = (folder, council, isForExcel)
  }

  /// The rows of a table.
  func rows(of table: DataTable) throws -> DataRows {
    if let (_, rows, _) = open[table.name] { return rows }
    let (file, size) = (try folder.file(table.path), Size())
    let rows = DataRows(table, council: council, isForExcel: isForExcel) { bytes in
      size.bytes += bytes.count
      try file.write(bytes)
    }
    open[table.name] = (file, rows, size)
    return rows
  }

  /// Ends all tables, those without a row too.
  ///
  /// - Returns: how large each is.
  func finish() throws -> [String: (bytes: Int, rows: Int)] {
    var sizes: [String: (bytes: Int, rows: Int)] = [:]
    for table in DataTable.all {
      try rows(of: table).finish()
      guard let (file, rows, size) = open[table.name] else { continue }
      try file.finish()
      sizes[table.name] = (size.bytes, rows.count)
    }
    return sizes
  }
}
