import Foundation
import Markup
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports

/// What can be taken away: each export is an entry of the journal.
struct ExportsPage: Page {
  static let path = "/exports"
  let address: Address = "/exports"

  func see(_ visit: Visit) throws -> Reply {
    let viewer = visit.viewer
    let workbook: Markup =
      viewer.figures.contains(.council)
      ? """
      <h2>Workbook of figures</h2>
      <p>The figures of the reports for Excel: charts, filters and a dictionary, without macros.</p>
      \(Filters.form(visit, to: WorkbookPage().address.description, button: "Save the workbook"))
      """ : ""
    let data: Markup =
      viewer.may(.exportData)
      ? """
      <h2>Data package</h2>
      <p>Tables of numbers and codes for Power BI, Excel, R, Python and databases, with a dictionary: a folder in one
      file. No word that somebody typed is in it, no case and no child.</p>
      \(Filters.form(visit, to: DataPackagePage().address.description, button: "Save the data package"))
      """ : ""
    let kinds = DocumentKind.allCases.filter { $0.descriptor.place != .journal }
    let formats = DocumentFormat.allCases.filter { $0 != .jsonLines }
    let choices =
      Filters.choice(
        visit, "kind", "Kind", kinds.map { ($0.rawValue, $0.rawValue) }, none: "Every kind")
      + Filters.choice(
        visit, "format", "Format", formats.map { ($0.rawValue, $0.rawValue) },
        none: DocumentFormat.jsonLines.rawValue)
    let path = DocumentsPage().address.description
    let documents: Markup = """
      <h2>Documents</h2>
      <p>What you may read, whole, to be taken in elsewhere.</p>
      \(Filters.form(visit, to: path, button: "Save the documents", beside: choices))
      """
    return .view(
      View(
        title: "Take data away",
        content: """
          <h1>Take data away</h1>
          <p>The journal says who took what. Keep it where only those who need it can read it.</p>
          \(workbook)\(data)\(documents)
          """, back: ReportsPage.path))
  }
}

/// The workbook of figures.
struct WorkbookPage: Page {
  let address: Address = "/exports/workbook"
  let mostAMinute: Int? = 30

  func see(_ visit: Visit) throws -> Reply {
    let selection = try Filters.selection(visit)
    return try ExportFolder.alone { folder in
      let path = folder + "/figures.xlsx"
      _ = try visit.council.exportWorkbook(selection, to: path, by: visit.hand).get()
      return .file(
        File(
          name: "figures.xlsx",
          type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          bytes: try ExportFolder.bytes(path)))
    }
  }
}

/// The data package in one file.
struct DataPackagePage: Page {
  let address: Address = "/exports/data"
  let mostAMinute: Int? = 30

  func see(_ visit: Visit) throws -> Reply {
    let selection = try Filters.selection(visit)
    let files = try ExportFolder.dataPackage(selection, visit.council, by: visit.hand)
    let zip = ZipFile(files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    return .file(File(name: "data-package.zip", type: "application/zip", bytes: zip.bytes))
  }
}

/// The documents that somebody may read.
struct DocumentsPage: Page {
  let address: Address = "/exports/documents"
  let mostAMinute: Int? = 30

  func see(_ visit: Visit) throws -> Reply {
    func written(_ name: String) -> String? { visit.query[name].flatMap { $0.isEmpty ? nil : $0 } }
    var wrong: [Diagnostic] = []
    let kind = written("kind").flatMap { DocumentKind(rawValue: $0) }
    let format = written("format").map { DocumentFormat(rawValue: $0) } ?? .jsonLines
    if written("kind") != nil, kind == nil {
      wrong.append(.choice("kind", "there is no such kind of document", "choose one of the list"))
    }
    if format == nil {
      wrong.append(.choice("format", "there is no such format", "choose one of the list"))
    }
    if format == .csv, kind == nil {
      wrong.append(.choice("kind", "csv holds one kind of document", "choose which"))
    }
    guard wrong.isEmpty, let format else { throw Refusal(wrong) }
    let request = ExportRequest(
      kind: kind, format: format, selection: try Filters.selection(visit))
    var text = ""
    _ = try visit.council.export(request, by: visit.hand) { text += $0 }.get()
    return .file(
      File(
        name: "\(kind?.rawValue ?? "documents").\(format.rawValue)",
        type: "application/octet-stream", bytes: Array(text.utf8)))
  }
}

extension Diagnostic {
  fileprivate static func choice(_ name: String, _ summary: String, _ advice: Advice) -> Diagnostic
  {
    Diagnostic(.fieldOfPage, at: [.key(name)], summary, advice: advice)
  }
}

/// Folders that exports are made in: nobody else can look into them, and they are gone after that.
enum ExportFolder {
  static func alone<T>(_ body: (String) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plr-export-\(Portal.randomName())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try makePrivateFolder(folder)
    return try body(folder)
  }

  /// The files of a data package, by name.
  static func dataPackage(_ selection: Selection, _ council: Council, by hand: Hand) throws
    -> [String: [UInt8]]
  {
    try alone { folder in
      let place = folder + "/data"
      _ = try council.exportData(DataExport(folder: place, selection: selection), by: hand).get()
      var files: [String: [UInt8]] = [:]
      for name in DataTable.all.map(\.path) + ["datapackage.json"] {
        files[name] = try bytes(place + "/" + name)
      }
      return files
    }
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    guard let bytes = FileManager.default.contents(atPath: path) else { throw NoSuchPage() }
    return Array(bytes)
  }
}
