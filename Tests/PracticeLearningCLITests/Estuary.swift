import Foundation
import Testing

/// The fictional council's year, made once by `plr demo` and copied.
enum Estuary {
  static let samples = Built.root.appending(path: "SampleAudits").path

  /// What `plr demo` printed and left.
  struct Demo: Sendable {
    let printed: String
    let files: [String: Data]
  }

  static let demo = Result<Demo, any Error> {
    let desk = try Desk(isEmpty: true)
    let printed = try desk.done("demo", "--into", "demo", "--samples", samples)
    let names = ["plr.yaml", "plr.sqlite", "board-report.md"]
    let files = try names.map { ($0, try desk.bytes(of: "demo/\($0)")) }
    return Demo(printed: printed, files: Dictionary(uniqueKeysWithValues: files))
  }

  /// The workspace the demo made.
  static func desk() throws -> Desk {
    let desk = try Desk(isEmpty: true)
    for (name, content) in try demo.get().files { try content.write(to: desk.file(name)) }
    return desk
  }

  /// A workspace with the council's settings and nothing in it.
  static func emptyDesk() throws -> Desk {
    let desk = try Desk()
    try #require(try demo.get().files["plr.yaml"]).write(to: desk.file("plr.yaml"))
    return desk
  }
}
