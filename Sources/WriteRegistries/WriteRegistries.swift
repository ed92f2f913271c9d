import Foundation
import PackagePlugin

/// Writes the list of what is declared in many files, so that nobody keeps it by hand: the catalogue of
/// complaints, the kinds of document.
@main
struct WriteRegistries: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let registries: [(name: String, isMeant: (String) -> Bool)] =
      target.name == "PracticeLearning"
      ? [
        ("codes", { $0.hasPrefix("DiagnosticCode+") }),
        ("definitions", { $0 == "Figure+ID.swift" }),
      ] : [("kinds", { $0.hasSuffix("+kind.swift") })]
    let root = target.directoryURL
    let sources = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
      .map { root.appending(path: $0) }.filter { $0.pathExtension == "swift" }
    return try registries.map { registry in
      let files = sources.filter { registry.isMeant($0.lastPathComponent) }
      let output = context.pluginWorkDirectoryURL.appending(path: "Registry+\(registry.name).swift")
      return .buildCommand(
        displayName: "Listing the \(registry.name) of \(target.name)",
        executable: try context.tool(named: "write-registries").url,
        arguments: [registry.name, output.path] + files.map(\.path),
        inputFiles: files, outputFiles: [output])
    }
  }
}
