import PracticeLearning
import ReviewDocuments
import ReviewStore

extension DrawCertificate {
  /// The certificate with the digest of everything else in it.
  func sealed() throws -> DrawCertificate {
    var certificate = self
    certificate.digest = ""
    certificate.digest = try Digest.sha256(of: Document.certificate(certificate).canonicalJSON)
    return certificate
  }

  /// F002: whether somebody changed the certificate after it was made.
  func editedComplaint() throws -> Diagnostic? {
    guard try sealed().digest != digest else { return nil }
    return Diagnostic(
      .certificateEdited, at: ["digest"], "the certificate \(id) was changed after it was made",
      advice: "use the file as it was written; the workspace keeps the certificate of every draw")
  }
}
