/// The words by which a reason tells of process, and those by which it tells of a child's life.
///
/// Inspectors fault audits that judge process more than anything else. The nudge is conservative: it
/// speaks up only where there are process words and not one word of change or of a child's life.
enum ProcessWords {
  /// Whether the reason and the strengths of a domain hold three process words or more, at least one in
  /// six of all their words, and no word of change for the child.
  static func isAllThereIs(in judgement: DomainJudgement) -> Bool {
    var (process, all) = (0, 0)
    for text in [judgement.because] + judgement.strengths.map(\.text) {
      guard let text else { continue }
      guard let count = count(in: text) else { return false }
      process += count.process
      all += count.all
    }
    return process >= 3 && process * 6 >= all
  }

  /// The number of process words and of all words, or nothing once a word of change is found.
  private static func count(in text: String) -> (process: Int, all: Int)? {
    let bytes = text.utf8.span
    var count = (process: 0, all: 0)
    var position = 0
    while position < bytes.count {
      let end = bytes.word(from: position).end
      guard end > position else {
        position += max(1, bytes.punctuation(at: position))
        continue
      }
      let hash = bytes.hash(position..<end)
      if change.contains(hash) { return nil }
      if process.contains(hash) { count.process += 1 }
      count.all += 1
      position = end
    }
    return count
  }

  private static let process = WordSet(
    """
    visit visits visited visiting meeting meetings met record records recorded recording complete \
    completed completion timescale timescales timely form forms supervision supervisions supervised \
    held chronology genogram minutes minuted uploaded signed authorised authorisation template \
    checklist statutory procedure procedures procedural policy compliant compliance filed file \
    documented documentation logged entries entry sent circulated distributed allocated conference \
    conferences scheduled frequency weekly fortnightly monthly deadline deadlines date dated updated \
    up reviewed paperwork assessment assessments plan plans assigned oversight
    """)

  private static let change = WordSet(
    """
    safe safer safely safety settled settling settle happy happier happily better worse improved \
    improves improving improvement less more now change changed changes changing difference different \
    feel feels felt calm calmer trust trusts trusted confident confidence progress progressed progressing \
    sleep sleeps sleeping eats eating school nursery college class attend attends attending attendance \
    learning learned health healthier healthy home homes harm harmed risk risks danger protected \
    protect protects hurt afraid scared frightened worried worry worries anxious lonely sad angry hope \
    hopes hoped wish wishes wants wanted asked asks said says told tells voice views view words heard \
    listened listens likes enjoys enjoyed loves loved laughs smiles plays playing friends friendship \
    relationship relationships bond closer reduced reduces reducing fewer stopped stable stability \
    belongs belonging live lives living lived life story grow growing growth thriving thrive \
    struggling struggles drift drifted delay delayed waiting waited lost missed missing gap gaps \
    understands understood helped helps able benefit benefited impact outcome outcomes achieved \
    experience experiences neglect abuse violence distress identity culture independence independent \
    result resulted enabled led moved moves return returned reunited support supported because so \
    therefore why
    """)
}
