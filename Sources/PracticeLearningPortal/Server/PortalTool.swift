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

  @Option(
    help: ArgumentHelp(
      "The address of a proxy in front, whose word on who comes from where is taken; once for each.",
      valueName: "address"))
  var trustedPeer: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file of mode 0600 with the council's provider of sign-ons (OpenID Connect).",
      valueName: "file"), completion: .file())
  var provider: String?

  @Option(
    help: ArgumentHelp(
      "A certificate with those above it, as PEM, to speak TLS without a proxy.", valueName: "file"),
    completion: .file())
  var certificate: String?

  @Option(
    help: ArgumentHelp("The key of that certificate, of mode 0600, as PEM.", valueName: "file"),
    completion: .file())
  var key: String?

  func validate() throws {
    if (certificate == nil) != (key == nil) {
      throw ValidationError("TLS needs both: --certificate and --key")
    }
    if demonstration, !["127.0.0.1", "::1", "localhost"].contains(host) {
      throw ValidationError(
        "--demonstration lets anybody be anybody: it listens on 127.0.0.1 alone, not on \(host)")
    }
    if personHeader != nil, trustedPeer.isEmpty {
      throw ValidationError(
        "A header that names people needs both: --person-header and the addresses it may come from, --trusted-peer"
      )
    }
    if [demonstration, personHeader != nil, provider != nil].count(where: \.self) > 1 {
      throw ValidationError(
        "--demonstration, --person-header and --provider exclude one another: people come in by one way"
      )
    }
  }

  /// What the portal is told of how people sign on and what is in front.
  ///
  /// - Throws: `StartRefusal` where it is half set up.
  func settings() throws -> PortalSettings {
    let peers = Set(trustedPeer.map { PeerAddress($0)?.text ?? $0 })
    let signOn: PortalSettings.SignOn =
      if demonstration {
        .demonstration
      } else if let personHeader {
        .header(name: personHeader, peers: peers)
      } else if let provider {
        .provider(try ProviderFile.read(provider))
      } else {
        .accounts
      }
    var settings = PortalSettings(
      signOn: signOn, isSecure: certificate != nil || origin?.hasPrefix("https://") == true,
      origin: origin,
      trustedPeers: peers)
    if let refusal = settings.refusalToListen(on: host, hasCertificate: certificate != nil) {
      throw refusal
    }
    settings.answersProxiesAlone =
      certificate == nil && !["127.0.0.1", "::1", "localhost"].contains(host)
    return settings
  }

  func run() async throws {
    do {
      if demonstration { try Council(in: workspace).requireNothingReal() }
      let portal = try Portal(workspace, settings: settings(), in: .ofThisMachine)
      let host = host
      let tls = try certificate.map { try TLSCertificate($0, key: key ?? "") }
      let scheme = tls == nil ? "http" : "https"
      try await PortalServer.serve(portal, host: host, port: port, certificate: tls) { port in
        print(
          "The portal listens on \(scheme)://\(host == "127.0.0.1" ? "localhost" : host):\(port)")
        fflush(nil)
      }
    } catch let refusal as Refusal {
      for reason in refusal.diagnostics { complain(reason.summary, "\(reason.advice)") }
      throw ExitCode(1)
    } catch let refusal as StartRefusal {
      complain(refusal.summary, refusal.advice)
      throw ExitCode(1)
    }
  }

  private func complain(_ summary: String, _ advice: String) {
    FileHandle.standardError.write(Data("\(summary)\n  \(advice)\n".utf8))
  }
}
