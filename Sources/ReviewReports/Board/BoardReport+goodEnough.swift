import PracticeLearning

extension BoardReport {
  /// Is practice good enough?
  static func goodEnough(_ set: FigureSet) -> Answer {
    let question = "Is practice good enough?"
    guard let overall = set.whole(.gradesGoodOrOutstanding, rating: .overall),
      let range = overall.plainRange
    else { return Answer(question, ["Not known: no review has an overall grade."]) }
    var sentences = ["\(overall.shownCounts) reviews were good or outstanding (\(range))."]
    if let strongest = set.whole(.domainsStrongest), let domains = strongest.text {
      let verb = set.domains(standingAs: strongest).count > 1 ? "are" : "is"
      sentences.append("\(capitalised(domains)) \(verb) strongest (\(strongest.shownCounts)).")
    }
    if let weakest = set.whole(.domainsWeakest), let domains = weakest.text,
      let good = weakest.numerator, let all = weakest.denominator, good < all
    {
      let isOne = set.domains(standingAs: weakest).count == 1
      sentences.append(
        "\(capitalised(domains)) \(isOne ? "worries" : "worry") us most: in \(all - good) of \(all) "
          + "reviews \(isOne ? "it was" : "each was") not yet good.")
    }
    var lines = ["Good or outstanding over the whole period: \(overall.sentence)"]
    for (id, word) in [(Figure.ID.domainsStrongest, "Strongest"), (.domainsWeakest, "Weakest")] {
      if let figure = set.whole(id), let text = figure.text {
        lines.append("\(word) domain: \(text) (\(figure.method))")
      }
    }
    return Answer(question, sentences, workedOut: lines)
  }
}
