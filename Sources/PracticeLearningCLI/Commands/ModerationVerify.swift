import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs

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
    try certificate.verifyModeration(in: self.certificate)
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
    try session.compareWithStored(certificate)
    return "This workspace keeps the same certificate."
  }
}
