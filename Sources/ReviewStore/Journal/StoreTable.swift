/// How a table of the store is proved: each stands in exactly one class, which a test demands.
struct StoreTable: Sendable {
  /// What proves the rows of a table.
  enum Proof: Sendable {
    /// Rows that stay for good: the digests of the entry whose number they carry cover every column. The
    /// columns named are words, which may be erased one day; all others are facts.
    case entry(words: Set<String> = [])
    /// Rows that say how things stand: they are made anew from documents and rows that stay, and compared.
    case derived
    /// The journal itself, its salts, its head, and SQLite's own list of migrations.
    case journal
  }

  let name: String
  let proof: Proof
  /// Columns that are set later, and proved by another row.
  var setLater: Set<String> = []

  /// Every table there is.
  static let all: [StoreTable] =
    Dimension.allCases.map {
      StoreTable(name: $0.rawValue, proof: .entry())
    } + [
      StoreTable(name: "review_revision", proof: .entry(words: ["document", "reason"])),
      StoreTable(name: "review_facts", proof: .entry()),
      StoreTable(name: "moderation_revision", proof: .entry(words: ["document", "reason"])),
      StoreTable(name: "moderation_facts", proof: .entry()),
      StoreTable(name: "moderation_step", proof: .entry()),
      StoreTable(name: "look", proof: .entry()),
      StoreTable(name: "moderation_pair_state", proof: .entry()),
      StoreTable(name: "review_graded_before_state", proof: .entry()),
      StoreTable(name: "draw", proof: .entry()),
      StoreTable(name: "selection_state", proof: .entry(words: ["because"])),
      StoreTable(name: "allocation_state", proof: .entry(words: ["because", "reason"])),
      StoreTable(name: "swap", proof: .entry(words: ["note"])),
      StoreTable(name: "auditor_exemption", proof: .entry(words: ["because"])),
      StoreTable(name: "proposal", proof: .entry(words: ["because"])),
      StoreTable(name: "decision", proof: .entry(words: ["because"])),
      StoreTable(
        name: "learning_action", proof: .entry(words: ["what", "difference"]),
        setLater: ["recheck_on"]),
      StoreTable(name: "action_theme", proof: .entry()),
      StoreTable(name: "action_recheck", proof: .entry()),
      StoreTable(name: "action_finding", proof: .entry()),
      StoreTable(name: "action_step", proof: .entry(words: ["because"])),
      StoreTable(name: "action_update", proof: .entry(words: ["note", "evidence"])),
      StoreTable(name: "practice_week_revision", proof: .entry(words: ["document", "reason"])),
      StoreTable(name: "draft_state", proof: .entry()),
      StoreTable(name: "draft_text", proof: .entry(words: ["document"])),
      StoreTable(name: "withdrawal", proof: .entry(words: ["because"])),
      StoreTable(name: "withdrawal_request", proof: .entry(words: ["because"])),
      StoreTable(name: "practitioner_word", proof: .entry(words: ["said"])),
      StoreTable(name: "conversation_word", proof: .entry()),
      StoreTable(name: "escalation", proof: .entry()),
      StoreTable(name: "re_review", proof: .entry()),
      StoreTable(
        name: "escalation_step",
        proof: .entry(words: ["because", "risk", "done", "words", "actions"])),
      StoreTable(name: "theme_code", proof: .entry(words: ["finding"])),
      StoreTable(name: "quote", proof: .entry(words: ["finding"])),
      StoreTable(name: "public_release", proof: .entry()),
      StoreTable(name: "calibration_cancel", proof: .entry(words: ["because"])),
      StoreTable(name: "entry_note", proof: .entry(words: ["content"])),
      StoreTable(name: "settings_text", proof: .entry(words: ["content"])),
    ]
    + RevisedKind.allCases.map {
      StoreTable(name: "\($0.table)_revision", proof: .entry(words: ["document", "reason"]))
    }
    + RevisedKind.allCases.map { StoreTable(name: $0.table, proof: .derived) }
    + [
      "review", "review_heading", "finding_theme", "uncoded_finding", "review_answers",
      "moderation", "selection",
      "allocation", "draft",
      "practice_week", "moderation_pair", "review_graded_before",
    ].map { StoreTable(name: $0, proof: .derived) }
    + ["journal", "entry_salt", "journal_head", "grdb_migrations"].map {
      StoreTable(name: $0, proof: .journal)
    }

  /// The tables whose rows an entry covers, in the order in which its digests take them.
  static let kept = all.filter { if case .entry = $0.proof { true } else { false } }
    .sorted { $0.name < $1.name }

  /// Whether it holds what somebody is still writing, or who looked at what: no list and no figure of anybody else
  /// hangs on it.
  var isAside: Bool { ["draft_state", "draft_text", "look"].contains(name) }

  var words: Set<String> { if case .entry(let words) = proof { words } else { [] } }
}
