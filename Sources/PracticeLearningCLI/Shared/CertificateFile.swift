import Foundation
import PracticeLearning
import ReviewDocuments

/// The certificate of a draw as a file: written before the draw is stored for good, and taken away again
/// where that fails.
struct CertificateFile {
  let path: String

  /// Writes a certificate; the folder is made where it is missing.
  ///
  /// - Throws: `Refusal` with S017 where there is a file of that name, S004 or S005 where it cannot be
  ///   written.
  init(_ certificate: DrawCertificate, at path: String) throws {
    self.path = path
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Refusal(
        .fileExists, "there is a file \"\(path)\" already",
        advice: "choose another name with --certificate, or move that file away")
    }
    try? FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try writeWhole(Document.certificate(certificate).json, to: path)
  }

  /// Takes the file away again.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
