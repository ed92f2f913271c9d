import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs

/// The program `plr-portal`.
public enum PracticeLearningPortalTool {
  /// Does what was typed behind its name, and ends with 0 where it was done.
  public static func main() async { await PortalCommand.main() }
}

struct PortalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plr-portal", abstract: "The portal: practice learning reviews in a browser.",
    subcommands: [Serve.self])
}

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve the portal of a workspace, on this machine alone unless told otherwise.")

  @Option(
    help: ArgumentHelp("The workspace's folder.", valueName: "folder"), completion: .directory)
  var workspace = "."

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port; 0 for any that is free.")
  var port = 8080

  @Option(
    help: ArgumentHelp(
      "The address people type, such as https://reviews.example.", valueName: "address"))
  var origin: String?

  @Flag(help: "Let whoever sits here choose whom to be: to try things out, on this machine alone.")
  var demonstration = false

  @Option(
    help: ArgumentHelp("A header in which a proxy names who is signed in.", valueName: "name"))
  var personHeader: String?

  @Option(help: ArgumentHelp("The address of that proxy; once for each.", valueName: "address"))
  var trustedPeer: [String] = []

  func validate() throws {
    if demonstration, !["127.0.0.1", "::1", "localhost"].contains(host) {
      throw ValidationError(
        "--demonstration lets anybody be anybody: it listens on 127.0.0.1 alone, not on \(host)")
    }
    if (personHeader == nil) != trustedPeer.isEmpty {
      throw ValidationError(
        "A header that names people needs both: --person-header and the addresses it may come from, --trusted-peer"
      )
    }
    if personHeader != nil, demonstration {
      throw ValidationError("--demonstration and --person-header exclude one another")
    }
  }

  func run() async throws {
    let signOn: PortalSettings.SignOn =
      if demonstration {
        .demonstration
      } else if let personHeader {
        .header(name: personHeader, peers: Set(trustedPeer))
      } else {
        .accounts
      }
    let isSecure = origin?.hasPrefix("https://") ?? false
    do {
      if demonstration { try Council(in: workspace).requireNothingReal() }
      let portal = try Portal(
        workspace,
        settings: PortalSettings(
          signOn: signOn, isSecure: isSecure, origin: origin, trustedPeers: Set(trustedPeer)),
        in: .ofThisMachine)
      let host = host
      try await PortalServer.serve(portal, host: host, port: port) { port in
        print("The portal listens on http://\(host == "127.0.0.1" ? "localhost" : host):\(port)")
        fflush(nil)
      }
    } catch let refusal as Refusal {
      for reason in refusal.diagnostics {
        FileHandle.standardError.write(Data("\(reason.summary)\n  \(reason.advice)\n".utf8))
      }
      throw ExitCode(1)
    }
  }
}
