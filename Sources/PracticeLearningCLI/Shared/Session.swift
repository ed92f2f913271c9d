import Foundation
import PracticeLearning
import ReviewDocuments
import ReviewStore

/// The workspace a command works in: its settings, its templates and its store.
struct Session {
  /// The workspace's folder.
  let folder: String
  /// The settings of `plr.yaml`.
  let workspace: Workspace
  /// The templates and lists in force.
  let library: TemplateLibrary

  /// Finds the workspace from the current folder upwards, or in the folder that was named.
  ///
  /// - Throws: `Refusal` with S006 where there is none, or what is wrong with its settings.
  init(_ options: WorkspaceOptions) throws {
    folder = try Session.folder(options)
    workspace = try Session.settings(at: folder + "/plr.yaml")
    library = TemplateLibrary(folder: folder)
  }

  private static func folder(_ options: WorkspaceOptions) throws -> String {
    let files = FileManager.default
    if let named = options.workspace {
      guard files.fileExists(atPath: named + "/plr.yaml") else {
        throw Refusal(
          .noWorkspace, "there is no workspace in \"\(named)\"",
          advice: "name the folder that holds plr.yaml, or make a new one with: plr init FOLDER")
      }
      return named
    }
    var folder = URL(filePath: files.currentDirectoryPath).standardized
    while true {
      if files.fileExists(atPath: folder.appending(path: "plr.yaml").path) { return folder.path }
      let parent = folder.deletingLastPathComponent().standardized
      guard parent.path != folder.path, folder.path != "/" else { break }
      folder = parent
    }
    throw Refusal(
      .noWorkspace, "there is no workspace here or in a folder above",
      advice: "go to one, name it with --workspace, or make one with: plr init FOLDER")
  }

  /// Reads settings and checks that they make sense.
  static func settings(at path: String) throws -> Workspace {
    let findings = try FileContent(path)
    var complaints = findings.complaints
    guard let found = findings.documents.first, case .workspace(let workspace) = found.decode()
    else {
      if complaints.isEmpty {
        complaints = [
          Diagnostic(
            .unknownDocument, "\(path) holds no workspace settings",
            advice:
              "it begins with \"plr: 1\" and \"council:\"; compare it with a new one from plr init")
        ]
      }
      throw Refusal(complaints)
    }
    let library = TemplateLibrary(folder: URL(filePath: path).deletingLastPathComponent().path)
    complaints += found.complaints(
      adding: workspace.complaints(templates: Set(library.references)))
    if complaints.containsErrors { throw Refusal(complaints.sortedByPlace()) }
    return workspace
  }

  /// The checks at entry, with the templates that documents name.
  func check(_ templates: [TemplateReference: ReviewTemplate], today: CalendarDate) throws
    -> ReviewCheck
  {
    ReviewCheck(
      workspace: workspace, templates: templates, themes: try library.themes(),
      language: try library.language(), today: today)
  }

  /// Opens the store for looking only.
  func reading() throws -> ReviewStore { try ReviewStore(opening: folder, for: .reading) }

  /// Opens the store for changing.
  func writing(_ actor: String, _ command: String) throws -> ReviewStore {
    try ReviewStore(opening: folder, for: .writing(Session.writer(actor, command)))
  }

  static func writer(_ actor: String, _ command: String) -> Writer {
    Writer(
      actor: actor, command: "plr \(command)", at: Now.timestamp)
  }

  /// The person who acts.
  ///
  /// - Throws: `Refusal` with S014 where nobody is named, or somebody the workspace does not know.
  func actor(_ options: ActorOptions) throws -> Workspace.Person {
    guard let id = options.named else {
      throw Refusal(
        .unknownActor, "nobody is named as the one who acts",
        advice: "add --as and your role code, such as --as TM-07, or set PLR_ACTOR")
    }
    guard let person = workspace.person(id) else {
      let near =
        nearest(to: id, among: workspace.people.map(\.id)).map { "did you mean \($0)? Or a" } ?? "a"
      throw Refusal(
        .unknownActor, "\"\(id)\" is nobody this workspace knows",
        advice: "\(near)dd the person to people in plr.yaml")
    }
    return person
  }
}
