import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewStore

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write out documents, lossless, in an order that does not change.")

  @Option(
    help:
      "review, moderation, action, allocation, practice-week, vignette-pack, calibration, calibration-grades or calibration-close; default: all but for csv, which holds one kind."
  )
  var kind: DocumentKind?

  @Option(help: "yaml, json, jsonl or csv.")
  var format: DocumentFormat = .jsonLines

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to a file; default: standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    if format == .csv, kind == nil {
      throw ValidationError("csv holds one kind of document: add --kind review, for example")
    }
  }

  func run() throws {
    let session = try workspace.council()
    let person = try session.actor(actor.hand)
    try Permission.require(
      person.holds(.qaLead), person, to: "export documents", who: "the QA lead")
    try session.check(selection.meant)
    try refuseUnblinding(session)
    let exporter = try Exporter(format, to: output)
    // Written down before anything leaves: a reader of the journal must not miss an export cut short.
    let writer = try session.writing(actor.hand, "export")
    try writer.write(at: Now.timestamp) {
      try $0.note(
        .exportDocuments, output ?? "standard output",
        content: "\(kind?.rawValue ?? "all documents") \(selection.meant.words)")
    }
    try writer.close()
    let store = try session.reading()
    try store.read { reading in try exporter.run { try export(reading, $0) } }
    Terminal.note("Exported \(exporter.count) document\(exporter.count == 1 ? "" : "s").")
  }

  /// An export is whole or not at all: nothing is left out of it for somebody who still grades blind.
  private func refuseUnblinding(_ session: Council) throws {
    guard ![.allocation, .practiceWeek].contains(kind) else { return }
    let blindness = try session.blindness(actor.hand)
    let meant = try session.reading().read { try $0.reviews(matching: selection.meant.reviews()) }
    if let hidden = meant.first(where: { blindness.hides($0.id) }) {
      throw Refusal([blindness.complaint(about: hidden.id)])
    }
  }

  private func export(_ reading: Reading, _ exporter: Exporter) throws {
    func isMeant(_ kind: DocumentKind) -> Bool { self.kind == nil || self.kind == kind }
    let isOfPart = selection.service != nil || selection.team != nil
    if isMeant(.allocation), !isOfPart {
      let rows = try reading.allocations(period: selection.period, programme: selection.programme)
      for row in rows { try exporter.write(.allocation(row.allocation)) }
    }
    let ids =
      selection.meant.isEmpty
      ? nil : Set(try reading.reviews(matching: selection.meant.reviews()).map(\.id))
    func isSelected(_ id: String) -> Bool { ids?.contains(id) ?? true }
    if isMeant(.review) {
      try reading.forEachReview { id, text in
        if isSelected(id) { try exporter.write(canonical: text) }
      }
    }
    if isMeant(.moderation) {
      try reading.forEachModeration { id, text in
        if isSelected(id) { try exporter.write(canonical: text) }
      }
    }
    if isMeant(.action) {
      for action in try reading.actions(matching: selection.meant.actions()) {
        try exporter.write(.action(action))
      }
    }
    if isMeant(.practiceWeek), selection.meant.isEmpty {
      try reading.forEachPracticeWeek { _, text in try exporter.write(canonical: text) }
    }
    let calibrations: KeyValuePairs<DocumentKind, CalibrationKind> = [
      .vignettePack: .pack, .calibration: .session, .calibrationGrades: .grades,
      .calibrationClose: .close,
    ]
    for (kind, stored) in calibrations where isMeant(kind) && selection.meant.isEmpty {
      for text in try reading.calibrationDocuments(stored) { try exporter.write(canonical: text) }
    }
  }
}

extension SelectionOptions {
  /// What was asked for, in words.
  var words: String {
    [period?.description, programme, service, team].compactMap(\.self).joined(separator: ", ")
  }

  /// Whether everything is meant.
  var isEmpty: Bool { period == nil && programme == nil && service == nil && team == nil }
}
