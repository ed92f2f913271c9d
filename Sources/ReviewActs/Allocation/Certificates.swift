import Foundation
package import PracticeLearning
import ReviewDocuments
import ReviewStore

extension DrawCertificate {
  /// The certificate with the digest of everything else in it.
  package func sealed() throws -> DrawCertificate {
    var certificate = self
    certificate.digest = ""
    certificate.digest = try Digest.sha256(of: Document.certificate(certificate).canonicalJSON)
    return certificate
  }

  /// F002: whether somebody changed the certificate after it was made.
  package func editedComplaint() throws -> Diagnostic? {
    guard try sealed().digest != digest else { return nil }
    return Diagnostic(
      .certificateEdited, at: ["digest"], "the certificate \(id) was changed after it was made",
      advice: "use the file as it was written; the workspace keeps the certificate of every draw")
  }
}

/// The file of a certificate, written once its draw is stored.
package struct CertificateFile {
  package let path: String

  /// Writes a certificate.
  ///
  /// - Parameters:
  ///   - certificate: the certificate, sealed.
  ///   - path: where to; nothing for the workspace's folder of certificates.
  ///   - folder: the workspace.
  package init(_ certificate: DrawCertificate, at path: String?, in folder: String) throws {
    let files = FileManager.default
    if let path {
      guard !files.fileExists(atPath: path) else { throw CertificateFile.exists(path) }
      self.path = path
    } else {
      // A file of this id is of a draw that was never stored: ids are given once.
      let certificates = folder + "/certificates"
      try makePrivateFolder(certificates)
      self.path = "\(certificates)/\(certificate.id).json"
    }
    // Why a review was taken for moderation tells the auditor's grade.
    try writePrivately(Document.certificate(certificate).json, to: self.path)
  }

  /// Refuses a place where no certificate could be written, before anything is drawn: the file itself is
  /// written once the draw is stored.
  ///
  /// - Parameters:
  ///   - path: where to; nothing for the workspace's folder of certificates.
  ///   - folder: the workspace.
  package static func check(_ path: String?, in folder: String) throws {
    let files = FileManager.default
    if let path, files.fileExists(atPath: path) { throw exists(path) }
    let usual = folder + "/certificates"
    let isThere = files.fileExists(atPath: usual)
    let probe = (path ?? (isThere ? usual + "/certificate" : usual)) + ".probe"
    try writePrivately("", to: probe)
    try? files.removeItem(atPath: probe)
  }

  /// The refusal to write over a file.
  static func exists(_ path: String) -> Refusal {
    Refusal(
      .fileExists, "there is a file \"\(path)\" already",
      advice: "choose another name, or move that file away")
  }
}

extension DrawCertificate {
  /// Reads the certificate in a file.
  package init(readFrom path: String) throws {
    let content = try Findings(ofFile: path)
    let complaints = content.complaints + content.documents.flatMap(\.complaints)
    if complaints.containsErrors { throw Refusal(complaints.sortedByPlace()) }
    guard content.documents.count == 1,
      case .certificate(let certificate)? = content.documents.first?.decode()
    else {
      throw Refusal([
        Diagnostic(
          .unknownDocument, "this is not the certificate of a draw",
          advice: "name the file that was written by the draw, such as certificates/DRAW-....json",
          location: SourceLocation(file: path))
      ])
    }
    self = certificate
  }
}
