import ArgumentParser
import Foundation
import OpenIDConnect
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("TLS without a proxy", .serialized) struct TLSTests {
  private static let tools = ["/usr/bin/curl", "/usr/bin/openssl"]
  private static let areThere = tools.allSatisfy {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  let desk: TestCouncil

  init() throws { desk = try TestCouncil() }

  private static func run(_ tool: String, _ words: [String]) throws -> (
    status: Int32, output: String
  ) {
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// A certificate of this machine alone, and its key.
  private func made() throws -> (certificate: String, key: String) {
    let (certificate, key) = (desk.folder + "/certificate.pem", desk.folder + "/key.pem")
    _ = try Self.run(
      "/usr/bin/openssl",
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
        "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=localhost", "-addext",
        "subjectAltName=DNS:localhost,IP:127.0.0.1",
      ])
    chmod(key, 0o600)
    return (certificate, key)
  }

  /// Does something while a portal is served.
  private func served(
    _ certificate: TLSCertificate?, isSecure: Bool,
    _ body: @escaping @Sendable (Int) async throws -> Void
  ) async throws {
    let portal = try Portal(
      desk.folder, settings: PortalSettings(isSecure: isSecure),
      in: .init(time: { "2026-04-15T21:00:00Z" }, today: { [today = desk.today] in today }))
    let (ports, told) = AsyncStream<Int>.makeStream()
    let serving = Task {
      try await PortalServer.serve(portal, host: "127.0.0.1", port: 0, certificate: certificate) {
        told.yield($0)
      }
    }
    defer { serving.cancel() }
    for await port in ports {
      try await body(port)
      break
    }
  }

  @Test(
    "It speaks TLS 1.2 and later and nothing else, with HSTS and a cookie of this host alone (ASVS 3.3.1)(ASVS 3.4.1)(ASVS 12.1.1)(ASVS 12.2.1)",
    .enabled(if: areThere, "curl and openssl are not both there"))
  func speaks() async throws {
    let (certificate, key) = try made()
    let tls = try TLSCertificate(certificate, key: key)
    try await served(tls, isSecure: true) { port in
      let curl = "/usr/bin/curl"
      let address = "https://localhost:\(port)/sign-in"
      let right = try Self.run(curl, ["-si", "--cacert", certificate, address])
      #expect(right.status == 0 && right.output.contains("200"))
      #expect(right.output.lowercased().contains("strict-transport-security: max-age=31536000"))
      #expect(try Self.run(curl, ["-s", address]).status != 0, "a certificate nobody knows")
      #expect(
        try Self.run(curl, ["-s", "http://localhost:\(port)/sign-in"]).status != 0, "in the clear")
      let old = [
        "-s", "--tls-max", "1.1", "--ciphers", "DEFAULT@SECLEVEL=0", "--cacert", certificate,
        address,
      ]
      #expect(try Self.run(curl, old).status != 0, "TLS 1.1")
      let good = ["-s", "--tls-max", "1.2", "--cacert", certificate, address]
      #expect(try Self.run(curl, good).status == 0, "TLS 1.2")
      // The portal itself asks no provider whose certificate nobody knows.
      #expect(throws: (any Error).self) { try ProviderFetch.ask(WebRequest(address: address)) }
    }
  }

  @Test(
    "The provider is asked as it is, nothing is followed, and what is too long is none (ASVS 12.3.2)(ASVS 15.3.2)"
  )
  func asks() async throws {
    try await served(nil, isSecure: false) { port in
      let start = "http://127.0.0.1:\(port)"
      let alive = try ProviderFetch.ask(WebRequest(address: start + "/health"))
      #expect(alive.status == 200 && String(decoding: alive.body, as: UTF8.self) == "alive\n")
      #expect(try ProviderFetch.ask(WebRequest(address: start + "/reviews")).status == 303)
      let sent = try ProviderFetch.ask(
        WebRequest(
          address: start + "/sign-in", form: [("person", "NOBODY"), ("password", "x & y")]))
      #expect(sent.status == 422)
      for address in ["file:///etc/hostname", "ftp://127.0.0.1:\(port)/", "http://127.0.0.1:1/"] {
        #expect(throws: (any Error).self) { try ProviderFetch.ask(WebRequest(address: address)) }
      }
    }
  }

  @Test(
    "A key that others can read, that is missing or belongs to another certificate does not start (ASVS 13.3.1)",
    .enabled(if: areThere, "curl and openssl are not both there"))
  func refuses() throws {
    let (certificate, key) = try made()
    #expect(throws: StartRefusal.self) { try TLSCertificate(certificate, key: key + "-not-there") }
    #expect(throws: StartRefusal.self) { try TLSCertificate(key, key: key) }
    chmod(key, 0o644)
    #expect(throws: StartRefusal.self) { try TLSCertificate(certificate, key: key) }
    chmod(key, 0o600)
    _ = try TLSCertificate(certificate, key: key)
    let other = try Self.run(
      "/usr/bin/openssl", ["ecparam", "-name", "prime256v1", "-genkey", "-noout"])
    try desk.write(other.output, to: "other.pem")
    chmod(desk.folder + "/other.pem", 0o600)
    #expect(throws: StartRefusal.self) {
      try TLSCertificate(certificate, key: desk.folder + "/other.pem")
    }
    for words in [["--certificate", certificate], ["--key", key]] {
      #expect(throws: (any Error).self) { try Serve.parse(words) }
    }
    let both = try Serve.parse(["--certificate", certificate, "--key", key, "--host", "0.0.0.0"])
    #expect(try both.settings().isSecure && !both.settings().answersProxiesAlone)
  }
}
