import Foundation
package import PracticeLearning
import ReviewDocuments
import Synchronization
import Templates

/// The templates and lists in force: those of the workspace's `Templates/` where it has them, else the
/// built-in ones. Nothing is read before it is asked for.
package struct TemplateLibrary {
  /// The workspace's folder; nothing for the built-in texts alone.
  package let folder: String?
  /// Questions whose answers the council does without, by key.
  private let leftOut: [String]

  package init(folder: String?, leavingOut leftOut: [String] = []) {
    (self.folder, self.leftOut) = (folder, leftOut)
  }

  /// A review template, or nothing where there is none of that name and version.
  package func template(_ reference: TemplateReference) throws -> ReviewTemplate? {
    guard case .template(let template)? = try document("Reviews/\(reference).yaml") else {
      return nil
    }
    let complaints = template.complaints()
    if complaints.containsErrors { throw Refusal(complaints) }
    return template.leavingOut(leftOut)
  }

  /// Those of some templates that exist.
  package func templates(_ references: some Sequence<TemplateReference>) throws
    -> [TemplateReference:
    ReviewTemplate]
  {
    var found: [TemplateReference: ReviewTemplate] = [:]
    for reference in references where found[reference] == nil {
      found[reference] = try template(reference)
    }
    return found
  }

  /// Every template there is.
  package func allTemplates() throws -> [TemplateReference: ReviewTemplate] {
    try templates(references)
  }

  /// What is wrong with settings beside these templates.
  package func complaints(about workspace: Workspace) throws -> [Diagnostic] {
    let further =
      workspace.leaveOut.isEmpty
      ? [] : workspace.complaints(aboutLeftOutOf: Array(try allTemplates().values))
    return workspace.complaints(templates: Set(references)) + further
  }

  /// The names and versions of every template there is.
  package var references: [TemplateReference] { references(in: "Reviews") }

  private func references(in shelf: String) -> [TemplateReference] {
    let own = folder.flatMap {
      try? FileManager.default.contentsOfDirectory(atPath: "\($0)/Templates/\(shelf)")
    }
    let builtIn = Templates.names.filter { $0.hasPrefix("\(shelf)/") }
      .map { String($0.dropFirst(shelf.count + 1)) }
    return Set(builtIn + (own ?? [])).sorted().compactMap { name in
      name.hasSuffix(".yaml") ? TemplateReference(String(name.dropLast(5))) : nil
    }
  }

  /// Everything dip samples may ask, by name and version.
  package func dipTemplates() throws -> [TemplateReference: DipTemplate] {
    var found: [TemplateReference: DipTemplate] = [:]
    for reference in references(in: "DipSamples") {
      guard case .dipTemplate(let template)? = try document("DipSamples/\(reference).yaml") else {
        continue
      }
      let complaints = template.complaints()
      if complaints.containsErrors { throw Refusal(complaints) }
      found[reference] = template
    }
    return found
  }

  /// Whether the workspace has a text of its own.
  func isOwn(_ name: String) -> Bool {
    folder.map { FileManager.default.fileExists(atPath: "\($0)/Templates/\(name)") } ?? false
  }

  /// The list of themes.
  package func themes() throws -> ThemeList {
    guard case .themes(let list)? = try document("themes.yaml") else {
      return ThemeList(version: 1, headings: [], themes: [])
    }
    let complaints = list.complaintsAboutChanges()
    if !complaints.isEmpty { throw Refusal(complaints) }
    return list
  }

  /// The list of kinder words.
  package func language() throws -> LanguageList {
    guard case .language(let list)? = try document("language.yaml") else {
      return LanguageList(version: 1, phrases: [])
    }
    return list
  }

  private func document(_ name: String) throws -> Document? {
    if let own = folder.map({ "\($0)/Templates/\(name)" }),
      FileManager.default.fileExists(atPath: own)
    {
      return try TemplateLibrary.document(in: readText(own), named: own)
    }
    if let known = TemplateLibrary.builtIn.withLock({ $0[name] }) { return known }
    guard let text = Templates.text(name) else { return nil }
    let document = try TemplateLibrary.document(in: text, named: "built-in Templates/\(name)")
    TemplateLibrary.builtIn.withLock { $0[name] = document }
    return document
  }

  /// The built-in documents that were read already: nothing changes them, and every act asks for some.
  private static let builtIn = Mutex<[String: Document]>([:])

  private static func document(in text: String, named name: String) throws -> Document? {
    let findings = DocumentReader.documents(in: text, format: .yaml, named: name)
    let complaints = findings.complaints + findings.documents.flatMap(\.complaints)
    if complaints.containsErrors { throw Refusal(complaints.sortedByPlace()) }
    return findings.documents.first?.decode()
  }
}

/// The text of a file, or a refusal that says which file cannot be read.
package func readText(_ path: String) throws -> String {
  do {
    return try String(contentsOfFile: path, encoding: .utf8)
  } catch {
    throw Refusal(
      .unreadableFile, "\(path) cannot be read",
      advice: "check the name and that it is saved as UTF-8")
  }
}
