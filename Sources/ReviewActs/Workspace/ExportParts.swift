import PracticeLearning
import ReviewDocuments
import ReviewReports
import ReviewStore

/// The documents of an export, kind by kind in the order in which an import needs them.
struct ExportParts {
  let council: Council
  let reading: Reading
  let request: ExportRequest
  private let sight: ExportSight
  /// The reviews that are meant; nothing for all.
  private let meant: Set<String>?
  /// The escalated reviews that come along since a re-review of them is meant, by id: without them nobody could
  /// take it in.
  private let alongside: Set<String>
  /// What was not written of each kind, since it is of other reviews or must not be seen yet.
  private var others: [DocumentKind: Int] = [:]
  private var hidden: [DocumentKind: Int] = [:]
  private var furtherLeftOut: [String] = []

  init(council: Council, reading: Reading, request: ExportRequest, _ gate: Gate) throws {
    self.council = council
    self.reading = reading
    self.request = request
    sight = try ExportSight(gate, reading)
    guard !request.selection.isEmpty else {
      (meant, alongside) = (nil, [])
      return
    }
    let selected = Set(try reading.reviews(matching: request.selection.reviews()).map(\.id))
    let isOfReviews = request.kind == nil || request.kind == .review
    let escalated = isOfReviews ? try reading.escalatedByReReview() : [:]
    let further = escalated.filter { selected.contains($0.key) && !selected.contains($0.value) }
    alongside = Set(further.values.filter(sight.showsReview))
    meant = selected.union(alongside)
  }

  /// What was not asked for and is in it, in words with its number and its reason.
  var broughtAlong: [String] {
    alongside.isEmpty
      ? []
      : [
        "\(counted(alongside.count, "review")) whose case was reviewed again: the re-review names it, and "
          + "cannot be taken in without"
      ]
  }

  mutating func write(to exporter: Exporter) throws {
    for kind in DocumentKind.allCases where request.kind == nil || request.kind == kind {
      switch kind.descriptor.place {
      case .store: try forEach(kind) { try exporter.write($0) }
      case .draw where request.kind == kind || request.isWhole:
        try forEach(kind) { try exporter.write($0) }
      case .settings where request.kind == kind || request.isWhole,
        .library where request.kind == kind || request.isWhole:
        for document in try settings(kind) { try exporter.write(.document(document)) }
      case .journal where request.kind == kind || request.isWhole: try writeHistory(to: exporter)
      case .draw, .settings, .library, .journal: break
      }
    }
    try countTheRest()
  }

  /// The reviews whose grades or words are in it, by id: whoever exports them has been shown them.
  func reviewsTold() throws -> Set<String> {
    if request.kind == .certificate { return try reviewsOfCertificates() }
    let isOfAll = request.kind == nil || request.kind == .review || request.kind == .history
    guard isOfAll || request.kind == .moderation else { return [] }
    var told: Set<String> = []
    try reading.forEachRow(matching: request.selection.reviews().withWithdrawn) { row in
      if isOfAll ? sight.showsReview(row.id) : sight.showsModeration(row.id) { told.insert(row.id) }
    }
    guard !isOfAll else { return told.union(alongside) }
    return Set(try told.filter { try reading.document(ofModerationOf: $0) != nil })
  }

  /// The reviews of which a certificate in it says why they were taken, which may tell their grades.
  private func reviewsOfCertificates() throws -> Set<String> {
    var told: Set<String> = []
    try reading.forEachDocument(.certificate, request.selection, meant) { found in
      guard found.isMeant, case .whole = try sight.of(found, .certificate),
        case .certificate(let certificate)? = found.value
      else { return }
      told.formUnion(certificate.selections.map(\.review))
    }
    return told
  }

  /// What was left out, in words.
  var leftOut: [String] {
    func words(_ counts: [DocumentKind: Int]) -> String {
      list(
        DocumentKind.allCases.compactMap { kind in
          counts[kind].map(kind.counted)
        })
    }
    var found: [String] = []
    if !others.isEmpty { found.append("\(words(others)): not of \(request.selection.words)") }
    if !hidden.isEmpty {
      found.append(
        "\(words(hidden)): you have still to grade without having read; grade first, then export")
    }
    return found + furtherLeftOut
  }

  /// Hands over the documents of a kind that are meant and that the person may read, and counts the others.
  private mutating func forEach(_ kind: DocumentKind, _ write: (ExportedDocument) throws -> Void)
    throws
  {
    let (sight, meant, alongside) = (sight, meant, alongside)
    var (others, hidden) = (0, 0)
    try reading.forEachDocument(kind, request.selection, meant) { found in
      var found = found
      if found.subject.map(alongside.contains) ?? false { found.isMeant = true }
      // Of what is not the person's to read not even the number is told.
      switch try sight.of(found, kind) {
      case .hidden: if found.isMeant { hidden += 1 } else { others += 1 }
      case .whole: if found.isMeant { try write(found.document) } else { others += 1 }
      case .nothing: break
      }
    }
    if others > 0 { self.others[kind] = others }
    if hidden > 0 { self.hidden[kind] = hidden }
  }

  private mutating func settings(_ kind: DocumentKind) throws -> [Document] {
    let library = council.library
    switch kind.descriptor.place {
    case .settings: return sight.showsSettings ? [.workspace(council.workspace)] : []
    case .library:
      // A whole export holds what is the council's own; the built-in ones come with the program.
      let isAsked = request.kind == kind
      switch kind {
      case .template:
        return try library.references.filter { isAsked || library.isOwn("Reviews/\($0).yaml") }
          .compactMap { try library.template($0).map { .template($0) } }
      case .dipTemplate:
        return try library.dipTemplates().sorted { $0.key.description < $1.key.description }
          .filter { isAsked || library.isOwn("DipSamples/\($0.key).yaml") }
          .map { .dipTemplate($0.value) }
      case .themes where isAsked || library.isOwn("themes.yaml"):
        return [.themes(try library.themes())]
      case .language where isAsked || library.isOwn("language.yaml"):
        return [.language(try library.language())]
      default: return []
      }
    case .store, .draw, .journal: return []
    }
  }

  /// Writes every row of the store, and the workspace's own files.
  private mutating func writeHistory(to exporter: Exporter) throws {
    guard sight.isOfAll else { return }
    guard !sight.isBlind else {
      return furtherLeftOut.append(
        "the history of the store (\(try reading.lastHistoryEntry()) entries): it tells grades that you "
          + "have still to give without having read")
    }
    let person = sight.person
    let others = try reading.forEachHistory(for: person) { rows in
      let rows = StoredRows(
        table: rows.table, columns: rows.columns, rows: rows.rows.map { StoredRows.Row($0) })
      try exporter.write(.document(.history(rows)))
    }
    if others > 0 {
      furtherLeftOut.append(
        "the words of \(counted(others, "draft")) of others, which their auditors alone see: a backup holds "
          + "them")
    }
    let own = try reading.drafts().filter { isSameID($0.auditor, person) }
    let texts = WorkspaceFiles.texts(in: council.folder, drafts: own)
    for (name, text) in texts {
      let rows = StoredRows(
        table: StoredRows.files, columns: ["name", "text"], rows: [StoredRows.Row([name, text])])
      try exporter.write(.document(.history(rows)))
    }
  }

  /// What no document of the export tells of.
  private mutating func countTheRest() throws {
    if !request.isWhole, request.kind == nil || request.kind == .review {
      furtherLeftOut += try besideReviews()
    }
    guard sight.isOfAll else {
      return furtherLeftOut.append(
        "what is not yours to read: everybody exports what they may read, the QA lead everything")
    }
    if request.kind == nil, !request.isWhole {
      furtherLeftOut.append(
        "settings, templates, certificates of draws and the history of the store "
          + "(\(try reading.lastHistoryEntry()) entries): a whole export in jsonl holds them")
    }
    if request.kind == .moderation {
      let (open, earlier) = (
        try reading.openSelections().count, try reading.supersededModerations()
      )
      if open > 0 { furtherLeftOut.append("\(open) moderations that are asked for and not done") }
      if earlier > 0 {
        furtherLeftOut.append("\(earlier) earlier texts of moderations: a whole export holds them")
      }
    }
  }
}

extension ExportParts {
  /// What stands beside the reviews of a part and is no document.
  private func besideReviews() throws -> [String] {
    let counts = try reading.countsBesideReviews { id in
      (meant?.contains(id) ?? true) && sight.showsReview(id)
    }
    var parts: [String] = []
    if counts.words > 0 {
      parts.append(
        "\(counts.words) \(counts.words == 1 ? "reflection or reply" : "reflections and replies")")
    }
    if counts.conversations > 0 {
      parts.append("what practitioners say of \(counted(counts.conversations, "conversation"))")
    }
    if counts.readings > 0, sight.isOfAll { parts.append(counted(counts.readings, "reading")) }
    return parts.isEmpty
      ? [] : ["\(list(parts)) beside these reviews: a whole export of the QA lead holds them"]
  }
}

extension ReviewFilter {
  /// The same with withdrawn reviews, whose documents an export holds too.
  fileprivate var withWithdrawn: ReviewFilter {
    var filter = self
    filter.includesWithdrawn = true
    return filter
  }
}
