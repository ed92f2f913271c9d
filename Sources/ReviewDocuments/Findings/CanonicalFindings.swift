package import PracticeLearning

/// The findings of a review as the store keeps it, read without the rest of it: thousands of reviews are gone
/// through for the themes of their findings.
package enum CanonicalFindings {
  /// The findings of a canonical text that have words or themes; none where it is no text of a review.
  ///
  /// - Parameters:
  ///   - document: the canonical text.
  ///   - review: the review, by id.
  package static func read(_ document: String, of review: String) -> [PlacedFinding] {
    readWithChild(document, of: review).findings
  }

  /// The same, with the child's age band and identity group where the form says them.
  ///
  /// - Parameters:
  ///   - document: the canonical text.
  ///   - review: the review, by id.
  package static func readWithChild(
    _ document: String, of review: String
  ) -> (findings: [PlacedFinding], ageBand: AgeBand?, identityGroup: String?) {
    let source = SourceText(document, format: .jsonLines, file: review, firstLine: 1)
    guard let root = JSONReader.root(of: source, limit: ReadingLimits.nodes).node,
      let domains = root["domains"]
    else { return ([], nil, nil) }
    let ageBand = root["age_band"]?.text.flatMap(AgeBand.init(rawValue:))
    return (findings(in: domains, of: review), ageBand, root["identity_group"]?.text)
  }

  private static func findings(in domains: DocumentNode, of review: String) -> [PlacedFinding] {
    return PracticeDomain.allCases.flatMap { domain in
      Finding.Kind.allCases.flatMap { kind in
        findings(domains[domain.key]?[kind == .strength ? "strengths" : "development"])
          .map {
            PlacedFinding($0.finding, at: FindingPlace(review, domain, kind, number: $0.number))
          }
      }
    }
  }

  private static func findings(_ list: DocumentNode?) -> [(finding: Finding, number: Int)] {
    (list?.items ?? []).enumerated().compactMap { place, item in
      let finding = Finding(
        text: item["text"]?.text, themes: item["themes"]?.items.compactMap(\.text) ?? [],
        cause: item["cause"]?.text.flatMap(Finding.Cause.init(rawValue:)))
      return finding.text == nil && finding.themes.isEmpty ? nil : (finding, place + 1)
    }
  }
}
