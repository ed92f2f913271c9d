import Foundation
import PracticeLearning
import ReviewReports
import ReviewStore

/// Which data package is to be written.
package struct DataExport: Sendable {
  /// The folder.
  package var folder: String
  /// The reviews that are meant.
  package var selection: Selection
  /// The position of an earlier package, to write what changed since then; nothing for everything.
  package var since: Int?
  /// Whether files begin and end lines as Excel wants it.
  package var isForExcel: Bool

  package init(
    folder: String, selection: Selection = Selection(), since: Int? = nil, isForExcel: Bool = false
  ) {
    (self.folder, self.selection) = (folder, selection)
    (self.since, self.isForExcel) = (since, isForExcel)
  }

  /// What is meant, in words; the same for a package and for those of its changes.
  var words: String { "data package of \(selection.isEmpty ? "everything" : selection.words)" }
}

/// What a data package holds.
package struct ExportedData: Sendable {
  /// The entry of the journal that tells of it.
  package var position = 0
  /// The reviews that are meant.
  package var reviews = 0
  /// The reviews left out, since whoever made it is asked to grade them.
  package var leftOut = 0
  /// In a package of changes, the reviews that changed.
  package var changed: Int?
  /// The rows of each table, in order.
  package var rows: [(table: String, count: Int)] = []
}

extension Council {
  /// Writes the data package: every table of reviews, moderations, findings, answers, actions, escalations and
  /// figures as numbers, days and codes. No word that somebody typed is in it, no case and no child.
  ///
  /// It is one entry of the journal, written before anything leaves, and whoever makes it has been shown the
  /// reviews in it; those the person is asked to grade blind are left out and counted. Figures of single people
  /// are for the QA lead: in the package of anybody else nobody is named.
  ///
  /// - Parameters:
  ///   - request: what is meant.
  ///   - hand: who makes it, and when.
  package func exportData(_ request: DataExport, by hand: Hand) -> Outcome<ExportedData> {
    asking(for: "a data package", by: hand) {
      let viewer = try viewer(hand)
      try viewer.require(.exportData)
      try check(request.selection)
      try refuseIdentifiers(inFile: request.folder)
      let folder = try DataFolder(request.folder)
      var (exported, before) = (ExportedData(), DataPosition?.none)
      try write(by: hand, "export") { batch in
        before = try request.since.map { try earlier($0, request, batch.reading) }
        let filter = try filter(request, viewer, batch.reading)
        let (numbers, leftOut) = try batch.reading.reviews(in: filter)
        (exported.reviews, exported.leftOut) = (numbers.count, leftOut)
        exported.position = try batch.noteDataPackage(
          to: hand.destination(folder.path), filter: request.words, showing: numbers)
      }
      try fill(folder, request, since: before, viewer, hand, &exported)
      return exported
    }
  }

  private func filter(_ request: DataExport, _ viewer: Viewer, _ reading: Reading) throws
    -> DataFilter
  {
    let selection = request.selection
    let hidden = try Blindness(of: viewer.person.id, reading).reviews
    return DataFilter(
      period: selection.period, programme: selection.programme, service: selection.service,
      team: selection.team, scope: Scope(leavingOut: try reading.rowNumbers(of: hidden)))
  }

  private func earlier(_ entry: Int, _ request: DataExport, _ reading: Reading) throws
    -> DataPosition
  {
    guard let before = try reading.dataPackage(at: entry), before.filter.hasPrefix("data package")
    else {
      throw Refusal(
        .unknownFilter, "entry \(entry) of the journal tells of no data package",
        advice: "the table package of the earlier package names its position")
    }
    guard before.filter == request.words else {
      throw Refusal(
        .unknownFilter,
        "entry \(entry) of the journal tells of a \(before.filter), and a \(request.words) is asked for",
        advice: "ask for the same period, programme, service and team, or for a whole package")
    }
    return before
  }

  private func fill(
    _ folder: DataFolder, _ request: DataExport, since before: DataPosition?, _ viewer: Viewer,
    _ hand: Hand, _ exported: inout ExportedData
  ) throws {
    let files = DataFiles(folder, council: councilKey, isForExcel: request.isForExcel)
    let sets = try figuresOfData(request.selection, hand)
    var content = exported
    try read { reading in
      let filter = try filter(request, viewer, reading)
      let (names, months) = (try reading.dataNames(), try reading.monthsOfData()?.wholeYears)
      let showsPeople = viewer.figures.contains(.people)
      let changes = try before.map {
        try reading.changes(since: $0, to: reading.reviews(in: filter).numbers)
      }
      content.changed = changes?.reviews.count
      try DataDimensions(
        files: files, names: names, workspace: workspace, library: library, months: months,
        showsPeople: showsPeople
      ).write()
      let keys = DataKeys(names, months, showsPeople: showsPeople)
      try DataFacts(files: files, keys: keys, reading: reading, filter: filter, changes: changes)
        .write()
    }
    exported = content
    let figures = DataFigures(to: try files.rows(of: .figureTable))
    for set in sets { try figures.write(set) }
    try writePackage(exported, request, sets.first?.period, hand, to: files.rows(of: .thePackage))
    let sizes = try files.finish()
    exported.rows = DataTable.all.map { ($0.name, sizes[$0.name]?.rows ?? 0) }
    let descriptor = DataDescriptor(
      council: councilKey, title: workspace.council, madeAt: hand.at, position: exported.position,
      since: request.since, sizes: sizes, isForExcel: request.isForExcel)
    try folder.write(descriptor.json, to: "datapackage.json")
    try folder.takePlace()
  }

  /// The figures of the period that is meant, or of the latest financial year.
  private func figuresOfData(_ selection: Selection, _ hand: Hand) throws -> [FigureSet] {
    try figureSets(selection, hand, .streamed)
      + [generalActions(selection, hand)].compactMap(\.self)
  }

  private func writePackage(
    _ exported: ExportedData, _ request: DataExport, _ figures: Period?, _ hand: Hand,
    to rows: DataRows
  ) throws {
    let selection = request.selection
    rows.begin()
    rows.add(workspace.council)
    rows.add(DataTable.schemaVersion)
    rows.add(request.since == nil ? "everything" : "changes")
    rows.add(exported.position)
    rows.add(request.since)
    rows.add(hand.today)
    rows.add(selection.period?.first.description ?? "")
    rows.add(selection.period?.last.description ?? "")
    rows.add(selection.programme ?? "")
    rows.add(selection.service ?? "")
    rows.add(selection.team ?? "")
    rows.add(exported.reviews)
    rows.add(exported.leftOut)
    rows.add(figures?.description ?? "")
    try rows.end()
  }

  /// The council's name as a key: small letters and digits, with hyphens between.
  private var councilKey: String {
    let parts = workspace.council.lowercased().split {
      !$0.isASCII || !($0.isLetter || $0.isNumber)
    }
    return parts.isEmpty ? "council" : parts.joined(separator: "-")
  }
}

extension Period {
  /// The financial years it touches as a whole.
  fileprivate var wholeYears: Period {
    Period(from: first.financialYear.firstMonth, to: last.financialYear.lastMonth) ?? self
  }
}
