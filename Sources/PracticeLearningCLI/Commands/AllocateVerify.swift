import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewDocuments

struct AllocateVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Draw again what a certificate speaks of and compare.",
    discussion: """
      Needs no workspace: the certificate and the frame are enough. Inside a workspace the certificate \
      is compared with the one that is kept there as well, and the swaps with its reserve.
      """)

  @Argument(help: "The certificate: a file.", completion: .file())
  var certificate: String
  @Argument(
    help: "The active cases it was drawn from: a CSV file or an Excel workbook (.xlsx).",
    completion: .file())
  var frame: String
  @OptionGroup var involvement: InvolvementOptions
  @OptionGroup var headings: HeadingOptions
  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let drawn = try DrawCertificate(readFrom: certificate)
    guard drawn.kind == .allocation else {
      throw Refusal(
        .unknownDocument, "\(drawn.id) is the certificate of a moderation draw",
        advice: "use: plr moderation verify")
    }
    var check = CertificateCheck(drawn)
    try check.checkDigest()
    let session = try sessionHere()
    let given = Headings(fields: headings.fields)
    try check.check(
      try DrawFrame(
        frame, involvement.involvement, of: nil, today: Now.today,
        headings: session?.remembered(given) ?? given))
    if let session { try check.compare(with: session) }
    for line in check.checked { Terminal.say(line) }
    Terminal.complain(check.complaints)
    try check.complaints.stopAtErrors()
    Terminal.say("\(drawn.id) is proved.")
  }

  /// The workspace that was named or that this is inside of, if any.
  private func sessionHere() throws -> Council? {
    do {
      return try workspace.council()
    } catch let refusal as Refusal
      where workspace.workspace == nil
      && refusal.diagnostics.allSatisfy({ $0.code == .noWorkspace })
    {
      return nil
    }
  }
}
