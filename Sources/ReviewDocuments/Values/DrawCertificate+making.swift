import PracticeLearning

extension DrawCertificate.Making: DocumentRecord {
  static let record = Record(
    "how a draw came about",
    DrawCertificate.Making(seedChosen: false, recordedAt: "", settingsDigest: ""), style: .inline,
    [
      .needed("seed_chosen", \.seedChosen, "whether somebody chose the seed: yes or no"),
      .needed("recorded_at", \.recordedAt, "when it was recorded, in UTC"),
      .needed("settings_digest", \.settingsDigest, "the SHA-256 of the settings as they were"),
      .usual("tried_out", \.triedOut, "whether another day was pretended, to try it out"),
    ])
}
