import Foundation
import Testing

/// The house: every target with the targets and products it may depend on, and the modules its files
/// may import. A new arrow is a decision: change `Sources/README.md` with it and say why.
private let house: [String: (dependencies: Set<String>, imports: Set<String>)] = [
  "AuditStatistics": ([], ["Glibc"]),
  "Markup": ([], []),
  "Charts": (["Markup"], ["Markup"]),
  "Disclosure": ([], []),
  "RandomCouncils": (["Disclosure"], ["Disclosure"]),
  "WorkbooksByHand": ([], []),
  // The libraries of workbooks are loaded when they are asked for: no arrow of the linker's.
  "CSpreadsheetLibraries": ([], []),
  "Spreadsheets": (["CSpreadsheetLibraries"], ["CSpreadsheetLibraries", "Glibc"]),
  // Synchronization, of the standard library, guards what is worked out of settings and years once (`Memo`).
  "PracticeLearning": (
    ["AuditStatistics", "WriteRegistries"], ["AuditStatistics", "Synchronization"]
  ),
  "ReviewDocuments": (
    ["PracticeLearning", "Spreadsheets", "Yams", "WriteRegistries"],
    // CYaml is the parser inside Yams: its events carry places and cost half of what its nodes cost.
    [
      "PracticeLearning", "Spreadsheets", "Yams", "CYaml", "Foundation", "Glibc",
      "Synchronization",
    ]
  ),
  "ReviewStore": (
    ["PracticeLearning", "AuditStatistics", "GRDB", "GRDBSQLite", "CCrypto"],
    [
      "PracticeLearning", "AuditStatistics", "GRDB", "GRDBSQLite", "CCrypto", "Foundation",
      "Glibc", "Synchronization", "Dispatch",
    ]
  ),
  "ReviewReports": (
    // Mustache sets the pages a council may reword; nothing else reads a template.
    [
      "PracticeLearning", "AuditStatistics", "Markup", "Charts", "Disclosure", "Mustache",
      "Spreadsheets",
    ],
    [
      "PracticeLearning", "AuditStatistics", "Markup", "Charts", "Disclosure", "Mustache",
      "Spreadsheets",
    ]
  ),
  // What was computed cannot lean on the field's rules: only the ground and the reader of files.
  "StatisticsReferences": (
    ["AuditStatistics", "ReviewDocuments"], ["AuditStatistics", "ReviewDocuments"]
  ),
  "Templates": ([], []),
  "ThemeCoding": (["PracticeLearning", "CStemmer"], ["PracticeLearning", "CStemmer", "Glibc"]),
  "CStemmer": ([], []),
  "AccountStore": (
    ["CCrypt", "CCrypto", "GRDB"], ["CCrypt", "CCrypto", "GRDB", "Foundation", "Glibc"]
  ),
  "CCrypt": ([], []),
  // OpenID Connect as values: it asks nobody itself, and knows nothing of the field.
  "OpenIDConnect": (["CCrypto"], ["CCrypto", "Foundation", "Synchronization"]),
  // libcurl is loaded when a provider is asked: no arrow of the linker's.
  "CWebLibrary": ([], []),
  "ReviewActs": (
    [
      "AccountStore", "PracticeLearning", "AuditStatistics", "Disclosure", "ReviewDocuments",
      "ReviewStore",
      "ReviewReports", "Templates", "ThemeCoding", "Spreadsheets",
    ],
    [
      "AccountStore", "PracticeLearning", "AuditStatistics", "Disclosure", "ReviewDocuments",
      "ReviewStore",
      "ReviewReports", "Templates", "ThemeCoding", "Spreadsheets", "Foundation", "Glibc",
      "Dispatch",
      "Synchronization",
    ]
  ),
  "PracticeLearningCLI": (
    [
      "PracticeLearning", "AuditStatistics", "ReviewActs", "ReviewDocuments",
      "ReviewReports", "StatisticsReferences", "Templates", "ArgumentParser",
    ],
    [
      "ReviewActs", "StatisticsReferences",
      "PracticeLearning", "AuditStatistics", "ReviewDocuments", "ReviewReports",
      "Templates", "ArgumentParser", "Foundation", "Glibc", "Dispatch", "Synchronization",
    ]
  ),
  "PracticeLearningTesting": (
    ["PracticeLearning", "ReviewActs"],
    ["PracticeLearning", "ReviewActs", "Foundation", "Synchronization"]
  ),
  "PracticeLearningPortal": (
    [
      "PracticeLearning", "ReviewActs", "ReviewDocuments", "ReviewReports", "Markup", "Charts",
      "Templates", "ArgumentParser", "Hummingbird", "OpenIDConnect", "CWebLibrary",
      "HummingbirdTLS", "NIOSSL",
    ],
    [
      "PracticeLearning", "ReviewActs", "ReviewDocuments", "ReviewReports", "Markup", "Charts",
      "Templates", "ArgumentParser", "Hummingbird", "HTTPTypes", "Logging", "NIOCore", "NIOPosix",
      "OpenIDConnect", "CWebLibrary", "HummingbirdTLS", "NIOSSL",
      "Foundation",
      "Glibc", "Synchronization",
    ]
  ),
  "plr": (["PracticeLearningCLI"], ["PracticeLearningCLI"]),
  "plr-portal": (["PracticeLearningPortal"], ["PracticeLearningPortal"]),
  "embed-templates": ([], ["Foundation"]),
  "write-registries": ([], ["Foundation"]),
  "WriteRegistries": (["write-registries"], ["Foundation", "PackagePlugin"]),
  "EmbedTemplates": (["embed-templates"], ["Foundation", "PackagePlugin"]),
  "CCrypto": ([], []),
  "compose-samples": (
    ["PracticeLearning", "AuditStatistics", "ReviewDocuments", "Templates", "Yams"],
    ["PracticeLearning", "AuditStatistics", "ReviewDocuments", "Templates", "Yams", "Foundation"]
  ),
]

let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

@Suite("The house and its arrows") struct ArrowTests {
  @Test("No target depends on more than the house allows") func manifest() throws {
    let targets = try #require(try packageDescription()["targets"] as? [[String: Any]])
    var seen: Set<String> = []
    for target in targets where target["type"] as? String != "test" {
      let name = try #require(target["name"] as? String)
      let room = try #require(
        house[name], "\(name) is a new room: draw it in Sources/README.md and here")
      let arrows = Set(
        (target["dependencies"] as? [[String: Any]] ?? []).compactMap(dependencyName))
      #expect(
        arrows.isSubset(of: room.dependencies),
        "\(name) has a new arrow to \(arrows.subtracting(room.dependencies).sorted())")
      seen.insert(name)
    }
    #expect(seen.isSuperset(of: ["PracticeLearning", "ReviewStore", "plr"]))
  }

  @Test("No file imports more than the house allows", arguments: house.keys.sorted())
  func imports(target: String) throws {
    let allowed = try #require(house[target]).imports
    let folder = target == "Templates" ? "Templates" : "Sources/\(target)"
    let files = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        guard let module = importedModule(line) else { continue }
        #expect(
          allowed.contains(module), "\(file.lastPathComponent) in \(target) imports \(module)")
      }
    }
  }

  @Test("Files and folders are made in one place, which makes them their owner's alone (K2)")
  func privateFiles() throws {
    let places = [
      "createDirectory(", "createFile(", "write(to: URL", ".atomic", "mkdir(", "O_CREAT",
    ]
    // Beside it: what is written piece by piece over minutes, each with mode 0600; the samples, which
    // everybody reads; a test's council in a temporary folder.
    let allowed = [
      "PrivateFile.swift", "WriterLock.swift", "Exporter.swift", "StoreUpgrade.swift",
      "BackupWriter.swift", "SampleWriter.swift", "TestCouncil.swift", "AccountStore+upgrade.swift",
    ]
    let files = FileManager.default.enumerator(
      at: root.appending(path: "Sources"), includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      guard !allowed.contains(file.lastPathComponent) else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for place in places {
        #expect(!text.contains(place), "\(file.lastPathComponent) makes files itself: \(place)")
      }
    }
  }

  @Test(
    "No room reaches out: no module of a network, no socket, no address looked up (V6) (ASVS 14.2.3)"
  )
  func noNetwork() throws {
    let modules = ["FoundationNetworking", "Network", "NIO", "AsyncHTTPClient", "Hummingbird"]
    let calls = [
      "URLSession", "getaddrinfo(", "socket(", "NWConnection", "CFSocket",
      "Data(contentsOf: URL(string",
    ]
    // The portal listens; it is the one room that knows a network. It asks nobody but the provider of sign-ons, where
    // one is set up, and that in one file.
    for (target, room) in house where target != "PracticeLearningPortal" {
      let reached = room.imports.union(room.dependencies).filter { name in
        modules.contains { name.hasPrefix($0) }
      }
      #expect(reached == [], "\(target) may import \(reached)")
    }
    let files = FileManager.default.enumerator(
      at: root.appending(path: "Sources"), includingPropertiesForKeys: nil)
    var looked = 0
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      looked += 1
      for call in calls + (file.lastPathComponent == "ProviderFetch.swift" ? [] : ["web_ask("]) {
        #expect(!text.contains(call), "\(file.lastPathComponent) reaches out: \(call)")
      }
    }
    #expect(looked > 400)
  }

  @Test("The two executables are one file each", arguments: ["plr", "plr-portal"])
  func executables(target: String) throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "Sources/\(target)").path)
    #expect(files == ["main.swift"])
  }
}

private func importedModule(_ line: Substring) -> String? {
  let words = line.split(separator: " ").map(String.init)
  guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
    words[..<index].allSatisfy({
      $0.hasPrefix("@") || ["public", "package", "internal", "private"].contains($0)
    })
  else { return nil }
  let kinds = ["struct", "class", "enum", "func", "var", "let", "protocol"]
  let name = kinds.contains(words[index + 1]) ? words[safe: index + 2] : words[index + 1]
  return name?.split(separator: ".").first.map(String.init)
}

private func dependencyName(_ dependency: [String: Any]) -> String? {
  for kind in ["byName", "target", "product", "plugin"] {
    if let parts = dependency[kind] as? [Any], let name = parts.first as? String { return name }
  }
  return nil
}

private func packageDescription() throws -> [String: Any] {
  let scratch = FileManager.default.temporaryDirectory.appending(
    path: "plr-arrows-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: scratch) }
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  // A scratch folder of its own: the one of the running test is locked.
  process.arguments = [
    "swift", "package", "--package-path", root.path, "--scratch-path", scratch.path, "dump-package",
  ]
  let output = Pipe()
  process.standardOutput = output
  process.standardError = FileHandle.nullDevice
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
