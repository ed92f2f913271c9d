import Foundation
import Glibc
import OpenIDConnect

/// The file with the provider's settings and the secret it shares with the portal.
enum ProviderFile {
  /// Reads it.
  ///
  /// - Parameter path: where it is.
  /// - Throws: `StartRefusal` where it is not there, is open to others, or does not hold.
  static func read(_ path: String) throws(StartRefusal) -> Provider {
    var status = stat()
    guard stat(path, &status) == 0, let bytes = FileManager.default.contents(atPath: path) else {
      throw StartRefusal(
        summary: "the file of the provider cannot be read",
        advice: "look whether it is there and belongs to the system user that runs the portal")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw StartRefusal(
        summary: "the file of the provider holds a secret, and others on this machine can read it",
        advice: "take it from them (chmod 600), and let the provider make a new secret")
    }
    guard ProviderFetch.isThere else {
      throw StartRefusal(
        summary: "people sign on by a provider, and libcurl is not on this machine",
        advice: "install it (on Debian the package libcurl4), or take another way to sign on")
    }
    do {
      return try Provider(reading: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw StartRefusal(summary: error.summary, advice: error.advice)
    }
  }
}
