import Foundation
import PracticeLearning
import ReviewActs
import Synchronization

/// What the portal keeps in its memory between two pages of a person: files that were looked at and are not taken
/// in yet, and where somebody is in theme coding. It goes with the process; nothing is lost by that but a choice.
final class PortalDesk: Sendable {
  /// Files with what was typed beside them.
  struct Papers: Sendable {
    var files: [String: Upload] = [:]
    var fields: [String: String] = [:]
  }

  private struct Kept: Sendable {
    var id: String
    var person: String
    var papers: Papers
  }
  private struct Coding: Sendable {
    var key: String
    var session: CodingSession
  }
  private let kept = Mutex<[Kept]>([])
  private let coding = Mutex<[Coding]>([])

  /// How many looks at files are kept in all, and of one person: the oldest make room.
  private static let most = (inAll: 20, ofPerson: 2)
  /// How many people go on coding where they were without reading everything anew.
  private static let mostCoding = 8

  /// Keeps files for a person.
  ///
  /// - Returns: the name by which that person, and nobody else, finds them again.
  func keep(_ papers: Papers, of person: String) -> String {
    let id = Portal.randomName()
    kept.withLock { kept in
      let own = kept.filter { $0.person == person }
      for old in own.prefix(max(0, own.count - Self.most.ofPerson + 1)) {
        kept.removeAll { $0.id == old.id }
      }
      kept = kept.suffix(Self.most.inAll - 1) + [Kept(id: id, person: person, papers: papers)]
    }
    return id
  }

  /// The files that a person had looked at; nothing where they made room, or are somebody else's.
  func papers(_ id: String?, of person: String) -> Papers? {
    kept.withLock { kept in
      kept.first { $0.id == id && $0.person == person }?.papers
    }
  }

  /// Lets files go.
  func drop(_ id: String?, of person: String) {
    kept.withLock { kept in kept.removeAll { $0.id == id && $0.person == person } }
  }

  /// Where a person is in coding; nothing where that is not known any more.
  func session(_ key: String) -> CodingSession? {
    coding.withLock { coding in coding.first { $0.key == key }?.session }
  }

  /// Keeps where a person is in coding.
  func keep(_ session: CodingSession, as key: String) {
    coding.withLock { coding in
      coding.removeAll { $0.key == key }
      coding = coding.suffix(Self.mostCoding - 1) + [Coding(key: key, session: session)]
    }
  }
}

extension PortalDesk.Papers {
  /// Does something with the files as files, each in a folder that nobody else can look into; they are gone after.
  ///
  /// - Parameter body: told the path of each file, by the name of its field.
  func onDisk<T>(_ body: ([String: String]) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plr-upload-\(Portal.randomName())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var paths: [String: String] = [:]
    for (place, (field, file)) in files.sorted(by: { $0.key < $1.key }).enumerated() {
      try makePrivateFolder("\(folder)/\(place + 1)")
      let path = "\(folder)/\(place + 1)/file.\(file.ending.asFileName)"
      try writePrivately(file.bytes, to: path)
      paths[field] = path
    }
    do {
      return try body(paths)
    } catch let refusal as Refusal {
      throw Refusal(named(refusal.diagnostics, paths))
    }
  }

  /// Complaints with the names of the files as people know them.
  func named(_ complaints: [Diagnostic], _ paths: [String: String]) -> [Diagnostic] {
    complaints.map { complaint in
      var named = complaint
      for (field, path) in paths {
        let name = files[field]?.name ?? "the file"
        named.summary = named.summary.replacing(path, with: name)
        if let file = named.location?.file {
          named.location?.file = file.replacing(path, with: name)
        }
      }
      return named
    }
  }
}
