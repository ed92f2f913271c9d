package import PracticeLearning
import ReviewStore

extension Council {
  /// What a certificate says of how a draw came about.
  ///
  /// - Parameters:
  ///   - seedChosen: whether somebody chose the seed, rather than the program making one.
  ///   - hand: who draws, and when.
  package func making(seedChosen: Bool, by hand: Hand) throws -> DrawCertificate.Making {
    DrawCertificate.Making(
      seedChosen: seedChosen, recordedAt: hand.at,
      settingsDigest: try Digest.sha256(of: SettingsFiles.read(in: folder)),
      triedOut: hand.isTryingOut)
  }
}
