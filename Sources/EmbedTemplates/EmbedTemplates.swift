import Foundation
import PackagePlugin

/// Embeds the files of `Templates/` into the program, by way of the tool `embed-templates`.
@main
struct EmbedTemplates: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = target.directoryURL
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter {
        $0.hasSuffix(".yaml") || $0.hasSuffix(".md") || $0.hasSuffix(".css") || $0.hasSuffix(".js")
          || $0.hasSuffix(".txt")
      }
      .sorted()
    let files = names.map { root.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTemplates.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(names.count) templates",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [output.path] + zip(names, files).flatMap { [$0, $1.path] },
        inputFiles: files, outputFiles: [output])
    ]
  }
}
