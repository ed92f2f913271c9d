/// N001, N006 and N007: what a careful reader would ask about the reasons.
extension ReviewCheck {
  func checkReasons(of review: Review, _ found: inout [Diagnostic]) {
    var earlier: [(domain: PracticeDomain, reason: Fingerprint)] = []
    for judgement in review.domains {
      guard let grade = judgement.grade?.grade, let because = judgement.because else { continue }
      let domain = judgement.domain
      let reason = Fingerprint(of: because)
      if reason.words < 5 {
        found.append(
          Diagnostic(
            .thinReason, at: .domain(domain, "because"),
            "the reason for \(grade) in \(domain.name) is \(reason.wordsInWords)",
            advice: "say what in the record led to it, so that a moderator can follow"))
      } else if let same = earlier.first(where: { $0.reason == reason }) {
        found.append(
          Diagnostic(
            .repeatedReason, at: .domain(domain, "because"),
            "\(domain.name) gives the same reason as \(same.domain.name)",
            advice: "say what is particular to \(domain.name)"))
      }
      earlier.append((domain, reason))
      if judgement.difference == nil, ProcessWords.isAllThereIs(in: judgement) {
        found.append(
          Diagnostic(
            .processOnly, at: .domain(domain, "because"),
            "\(domain.name) tells what was done and not what it meant for the child",
            advice: "add what was or was not different for the child because of it"))
      }
    }
    for (key, judgement) in [("impact", review.impact), ("overall", review.overall)] {
      guard let grade = judgement?.grade, let because = judgement?.because else { continue }
      let reason = Fingerprint(of: because)
      guard reason.words < 5 else { continue }
      found.append(
        Diagnostic(
          .thinReason, at: [.key(key), "because"],
          "the reason for \(grade) \(key) is \(reason.wordsInWords)",
          advice: "say in a sentence what decided it"))
    }
  }
}

/// The words of a text, however they are spaced, stopped and capitalised.
struct Fingerprint: Equatable {
  /// How many words there are.
  var words = 0
  private var hash: UInt64 = 0

  init(of text: String) {
    let bytes = text.utf8.span
    var position = 0
    while position < bytes.count {
      let end = bytes.word(from: position).end
      if end > position {
        words += 1
        hash = hash &* 31 &+ bytes.hash(position..<end)
        position = end
      } else {
        position += max(1, bytes.punctuation(at: position))
      }
    }
  }

  var wordsInWords: String { words == 1 ? "one word" : "\(words) words" }
}
