import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewStore

struct ModerationVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Draw again from a certificate and compare.",
    discussion: """
      Works anywhere: the certificate holds everything the draw started from. Inside a workspace it is \
      compared with the certificate the workspace keeps as well.
      """)

  @Argument(help: "The certificate of a moderation draw.", completion: .file())
  var certificate: String

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let certificate = try DrawCertificate(readFrom: self.certificate)
    var wrong = try certificate.moderationComplaints()
    for index in wrong.indices { wrong[index].location = SourceLocation(file: self.certificate) }
    if wrong.containsErrors { throw Refusal(wrong) }
    let kept = try compareWithStore(certificate)
    let random = certificate.selections.count { $0.reason == .random }
    Terminal.say(
      """
      \(certificate.id): \(certificate.programme), \(certificate.drawnOn.words), by \(certificate.drawnBy)
        The certificate is as it was written: its digest is that of its content.
        The \(certificate.frame.rows) reviews listed are the frame it names.
        Drawn again with seed \(certificate.seed): the same \(certificate.selections.count) reviews, \
      \(random) of them at random, with the same probabilities and moderators.
        \(kept)
      """)
  }

  /// Compares with the certificate that a workspace keeps.
  private func compareWithStore(_ certificate: DrawCertificate) throws -> String {
    let session: Council
    do {
      session = try workspace.council()
    } catch let refusal as Refusal
      where workspace.workspace == nil && refusal.diagnostics.map(\.code) == [.noWorkspace]
    {
      return "No workspace here: not compared with what a store keeps."
    }
    let stored = try session.reading().read { try $0.draw(certificate.id) }
    guard let stored else {
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
    return "This workspace keeps the same certificate."
  }
}
