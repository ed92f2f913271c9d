extension DrawCertificate {
  /// How a draw came about: what its result alone does not tell.
  public struct Making: Hashable, Sendable {
    /// Whether somebody chose the seed, rather than the program making one.
    public var seedChosen: Bool
    /// When it was recorded, in UTC: the true time, whatever day it was drawn for.
    public var recordedAt: String
    /// The SHA-256 of all settings together, as they were, in hexadecimal digits.
    public var settingsDigest: String
    /// Whether another day was pretended, to try it out.
    public var triedOut: Bool

    /// Says how a draw came about.
    public init(
      seedChosen: Bool, recordedAt: String, settingsDigest: String, triedOut: Bool = false
    ) {
      self.seedChosen = seedChosen
      self.recordedAt = recordedAt
      self.settingsDigest = settingsDigest
      self.triedOut = triedOut
    }
  }
}
