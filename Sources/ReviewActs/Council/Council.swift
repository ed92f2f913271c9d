import AccountStore
import Foundation
public import PracticeLearning
import ReviewDocuments
package import ReviewStore
import Synchronization

/// An opened workspace: its settings, its templates and its store. Every act and every read is one of
/// its functions.
public final class Council: Sendable {
  /// The workspace's folder.
  public let folder: String
  /// The settings of `plr.yaml`.
  public let workspace: Workspace
  /// The templates and lists in force.
  package let library: TemplateLibrary
  private let stores: OpenedStores
  /// The sheets of drafts that were looked at lately, under these settings.
  let sheets = RememberedSheets()

  /// Opens the workspace in a folder, or in the nearest folder above that holds one.
  ///
  /// - Parameters:
  ///   - named: the workspace's folder; nothing to look from `here` upwards, as git does.
  ///   - here: where to begin to look.
  /// - Throws: `Refusal` with S006 where there is none, or what is wrong with its settings.
  public convenience init(in named: String?, or here: String = ".") throws {
    try self.init(folder: Council.folder(named, here), OpenedStores())
  }

  /// The same workspace with its settings as they stand now; its stores stay open.
  ///
  /// - Parameter before: the workspace as it was opened.
  /// - Throws: `Refusal` with what is wrong with the settings.
  public convenience init(goingOnFrom before: Council) throws {
    try self.init(folder: before.folder, before.stores)
  }

  private init(folder: String, _ stores: OpenedStores) throws {
    self.folder = folder
    self.stores = stores
    workspace = try Council.settings(at: folder + "/plr.yaml")
    library = TemplateLibrary(folder: folder, leavingOut: workspace.leaveOut)
  }

  private static func folder(_ named: String?, _ here: String) throws -> String {
    let files = FileManager.default
    if let named {
      guard files.fileExists(atPath: named + "/plr.yaml") else {
        throw Refusal(
          .noWorkspace, "there is no workspace in \"\(named)\"",
          advice:
            "name the folder that holds plr.yaml, or make a new one with: \(.makeWorkspace(namingFolder: true))"
        )
      }
      return named
    }
    var folder = URL(filePath: here).absoluteURL.standardized
    while true {
      if files.fileExists(atPath: folder.appending(path: "plr.yaml").path) { return folder.path }
      let parent = folder.deletingLastPathComponent().standardized
      guard parent.path != folder.path, folder.path != "/" else { break }
      folder = parent
    }
    throw Refusal(
      .noWorkspace, "there is no workspace here or in a folder above",
      advice:
        "go to one, name it with \(adding: .workspace), or make one with: \(.makeWorkspace(namingFolder: true))"
    )
  }

  /// Reads settings and checks that they make sense.
  package static func settings(at path: String) throws -> Workspace {
    let library = TemplateLibrary(folder: URL(filePath: path).deletingLastPathComponent().path)
    return try settings(in: Findings(ofFile: path), of: path, library).get()
  }

  /// The settings that were found in a text, checked to make sense, with what is worth a look in them.
  ///
  /// - Parameters:
  ///   - findings: what was found.
  ///   - path: the file, as complaints name it.
  ///   - library: the templates they may name.
  static func settings(in findings: Findings, of path: String, _ library: TemplateLibrary)
    -> Outcome<Workspace>
  {
    Outcome(remarking: {
      // What is no document at all is told what forms begin with; this file is none.
      var complaints = findings.complaints.filter { $0.code != .unknownDocument }
      guard let found = findings.documents.first, case .workspace(let workspace) = found.decode()
      else {
        if complaints.isEmpty { complaints = [notSettings(path, findings)] }
        throw Refusal(complaints)
      }
      complaints += found.complaints(adding: try library.complaints(about: workspace))
      if complaints.containsErrors { throw Refusal(complaints.sortedByPlace()) }
      return (workspace.asSpelt, complaints)
    })
  }

  private static func notSettings(_ path: String, _ findings: Findings) -> Diagnostic {
    let found = findings.documents.first.map { ": it is a \($0.kind.rawValue)" } ?? ""
    let place = findings.complaints.first { $0.code == .unknownDocument }?.location
    return Diagnostic(
      .unknownDocument, "\(path) holds no workspace settings\(found)",
      advice: "settings begin with \"plr: 1\" and \"council: \" and a name, then services, teams, "
        + "people and programmes; compare them with those of a new workspace",
      location: place ?? SourceLocation(file: path))
  }

  /// Reads at one moment of the store.
  package func read<T>(_ body: (Reading) throws -> T) throws -> T { try store().read(body) }

  /// The store, opened with the first act and kept open: many read, beside one who writes.
  ///
  /// - Parameter opener: who opens it, for the journal of a store that has to be brought to this version.
  package func store(by opener: Writer = .nobody) throws -> ReviewStore {
    try stores.reviews.withLock { store in
      if let store { return store }
      let new = try ReviewStore(opening: folder, by: opener)
      store = new
      return new
    }
  }

  /// Who may come in by the portal: a file of its own, made with the first session and kept open.
  func accounts() throws -> AccountStore {
    try stores.accounts.withLock { store in
      if let store { return store }
      do {
        let new = try PrivateFile.alone(
          with: folder + "/portal.sqlite", by: folder + "/portal.lock"
        ) {
          try AccountStore(in: folder)
        }
        store = new
        return new
      } catch let refusal as Refusal {
        throw refusal
      } catch is AccountStore.Newer {
        throw Refusal(
          .newerStore, "\"\(folder)/portal.sqlite\" was written by a newer version",
          advice: "install the newer one on this machine as well")
      } catch {
        throw Refusal(
          .cannotWrite, "\"\(folder)/portal.sqlite\" cannot be opened: nobody can be let in",
          advice: "look at the rights of the file and at the room on the disk")
      }
    }
  }

  /// Whether a portal ever ran here.
  var hasAccounts: Bool { FileManager.default.fileExists(atPath: folder + "/portal.sqlite") }

  /// Stores everything that is done in `body`, or nothing where it throws.
  ///
  /// - Parameters:
  ///   - hand: who acts, and when.
  ///   - act: what is done, in a word or two, for those who wait meanwhile.
  package func write<T>(by hand: Hand, _ act: String, _ body: (Batch) throws -> T) throws -> T {
    let writer = Council.writer(hand, act)
    return try store(by: writer).write(by: writer) { batch in
      batch.recordedAt = hand.recordedAt
      try refuseOrphans(batch.reading)
      return try body(batch)
    }
  }

  package static func writer(_ hand: Hand, _ act: String) -> Writer {
    Writer(
      actor: hand.person ?? "nobody", command: act, at: hand.at,
      triedOn: hand.isTryingOut ? hand.today : nil)
  }

  /// The person who acts.
  ///
  /// - Throws: `Refusal` with S014 where nobody is named, or somebody the workspace does not know.
  package func actor(_ hand: Hand) throws -> Workspace.Person {
    guard let id = hand.person else {
      throw Refusal(
        .unknownActor, "nobody is named as the one who acts",
        advice: "add \(adding: .whoActs(example: "TM-07"))")
    }
    guard let person = workspace.person(id) else {
      let near =
        nearest(to: id, among: workspace.people.map(\.id)).map { "did you mean \($0)? Or a" } ?? "a"
      throw Refusal(
        .unknownActor, "\"\(id)\" is nobody this workspace knows",
        advice: "\(near)dd the person to people in plr.yaml")
    }
    if hand.door == .terminal, let user = hand.systemUser {
      try requireLogin(of: person.id, systemUser: user)
    }
    return person
  }
}
