package import PracticeLearning
import ReviewDocuments
import ReviewStore

extension DrawCertificate {
  /// Draws again from what the certificate of a moderation draw holds.
  ///
  /// - Parameter file: the file it was read from, for the place of complaints.
  /// - Throws: `Refusal` where it was edited, or is not what its seed gives.
  package func verifyModeration(in file: String) throws {
    var wrong = try moderationComplaints()
    for index in wrong.indices { wrong[index].location = SourceLocation(file: file) }
    if wrong.containsErrors { throw Refusal(wrong) }
  }
}

extension Council {
  /// Compares a certificate with the one that the workspace keeps.
  ///
  /// - Throws: `Refusal` where the workspace knows no such draw, or keeps another certificate of it.
  package func compareWithStored(_ certificate: DrawCertificate) throws {
    guard let stored = try read({ try $0.draw(certificate.id) }) else {
      throw Refusal(
        .otherResult, "this workspace knows no draw \(certificate.id)",
        advice: "verify it in the workspace it was drawn in, or outside any workspace")
    }
    guard stored.document == Document.certificate(certificate).canonicalJSON else {
      throw Refusal(
        .certificateEdited,
        "this workspace keeps another certificate under the id \(certificate.id)",
        advice: "the one that is kept counts; use the file that was written with the draw")
    }
  }
}
