import Glibc
import NIOSSL

/// The certificate by which the portal speaks TLS itself, without a proxy.
public struct TLSCertificate: Sendable {
  let configuration: TLSConfiguration

  /// Reads a certificate and its key.
  ///
  /// - Parameters:
  ///   - certificate: the file of the certificate with those between it and one that browsers know, as PEM.
  ///   - key: the file of its key, as PEM; its owner's alone.
  /// - Throws: `StartRefusal` where they cannot be read, or others can read the key.
  public init(_ certificate: String, key: String) throws(StartRefusal) {
    var status = stat()
    guard stat(key, &status) == 0, status.st_mode & 0o077 == 0 else {
      throw StartRefusal(
        summary: "the key of the certificate is not there, or others on this machine can read it",
        advice: "give it to the system user that runs the portal, and to nobody else (chmod 600)")
    }
    do {
      let chain = try NIOSSLCertificate.fromPEMFile(certificate)
      guard !chain.isEmpty else { throw NIOSSLError.failedToLoadCertificate }
      var configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain.map { .certificate($0) },
        privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
      configuration.minimumTLSVersion = .tlsv12
      // Whether the two belong together is found here and not by the first browser.
      _ = try NIOSSLContext(configuration: configuration)
      self.configuration = configuration
    } catch {
      throw StartRefusal(
        summary: "the certificate and its key cannot be read, or do not belong together",
        advice: "write both as PEM: the certificate first, then those above it")
    }
  }
}
