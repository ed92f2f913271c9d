import Foundation
import Glibc
import PracticeLearning

/// A backup that has been read and is what it says: nothing cut off, nothing edited.
package struct Backup: Sendable {
  /// Where it is.
  package let path: String
  /// What it says it holds.
  package let manifest: BackupManifest
  private let start: Int

  /// Reads a backup from its first byte to its last.
  ///
  /// - Throws: `Refusal` with S025 that names what is cut off or differs, S004 where it cannot be read.
  package init(_ path: String) throws {
    self.path = path
    guard let size = StoreFile.size(of: path) else {
      throw Refusal(
        .cannotWrite, "there is no file \"\(path)\"", advice: "name the file that \(.backUp) wrote")
    }
    var head: [UInt8] = []
    try FilePieces.forEach(of: path, count: 1 << 20) { head += $0 }
    let first = Array(BackupManifest.firstLine.utf8)
    guard head.starts(with: first), let end = head[first.count...].firstIndex(of: 0x0A),
      let manifest = try? JSONDecoder().decode(
        BackupManifest.self, from: Data(head[first.count..<end]))
    else {
      throw Backup.refusal(["\"\(path)\" is no backup of plr, or its first lines were edited"])
    }
    self.manifest = manifest
    start = end + 1
    let differing = try differing(size: size)
    guard differing.isEmpty else { throw Backup.refusal(differing) }
  }

  /// The length of the last line.
  private static let sealLength = 65

  private func differing(size: Int) throws -> [String] {
    var (place, found) = (start, [String]())
    for file in manifest.files {
      guard Backup.isWithin(file.name) else {
        found.append("it names a file outside the workspace, \"\(file.name.prefix(64))\"")
        continue
      }
      let missing = place + file.bytes + Backup.sealLength - size
      guard file.bytes >= 0, missing <= 0 else {
        return found + ["it is cut off within \(file.name): \(missing) bytes are missing"]
      }
      if try digest(from: place, count: file.bytes) != file.sha256 {
        found.append("\(file.name) is not what was backed up")
      }
      place += file.bytes
    }
    var last: [UInt8] = []
    try FilePieces.forEach(of: path, from: place) { last += $0 }
    let seal = try digest(from: 0, count: place) + "\n"
    if last != Array(seal.utf8) && found.isEmpty {
      found.append("its list of files or its last line was edited, or something was added")
    }
    return found
  }

  /// A name of a backup becomes a path: it must not lead out of the folder.
  private static func isWithin(_ name: String) -> Bool {
    !name.hasPrefix("/") && !name.utf8.contains(0)
      && name.split(separator: "/", omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  private func digest(from first: Int, count: Int) throws -> String {
    let sha = try SHA256()
    try FilePieces.forEach(of: path, from: first, count: count) { piece in
      piece.withUnsafeBytes { sha.update($0) }
    }
    return JournalEntry.hex(sha.finish())
  }

  /// Puts everything into a new or empty folder, for its owner alone.
  ///
  /// - Throws: `Refusal` with S007 where the folder has something in it, S004 or S005; a folder that was
  ///   made is removed then.
  package func unpack(into folder: String) throws {
    var isThere: ObjCBool = false
    let files = FileManager.default
    let wasThere = files.fileExists(atPath: folder, isDirectory: &isThere)
    let content = wasThere ? try? files.contentsOfDirectory(atPath: folder) : []
    guard content == [] else {
      throw Refusal(
        .workspaceExists, "\"\(folder)\" is not an empty folder",
        advice: "name a new one: nothing is ever restored over what is there")
    }
    do {
      try PrivateFile.makeFolder(folder)
      var place = start
      for file in manifest.files {
        let target = folder + "/" + file.name
        let above = target.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        try PrivateFile.makeFolder(above.joined(separator: "/"))
        try PrivateFile.write(to: target) { take in
          try FilePieces.forEach(of: path, from: place, count: file.bytes, take)
        }
        place += file.bytes
      }
    } catch {
      if !wasThere { try? files.removeItem(atPath: folder) }
      throw error
    }
  }

  private static func refusal(_ differing: [String]) -> Refusal {
    Refusal(
      differing.map {
        Diagnostic(
          .backupDamaged, "the backup is not what was written: \($0)",
          advice: "nothing was restored; use an earlier backup, and keep this one to find out why")
      })
  }
}
