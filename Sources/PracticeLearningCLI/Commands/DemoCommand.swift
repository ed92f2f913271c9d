import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewReports

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "A fictional council's whole year, from forms to board report.",
    discussion: """
      Makes a fresh workspace, imports the sample forms the way any forms are imported, and prints the \
      figures they give. Everything in the samples is invented.
      """)

  @Option(help: ArgumentHelp("The folder to make.", valueName: "folder"), completion: .directory)
  var into = "estuary-demo"

  @Option(help: ArgumentHelp("Where the samples are.", valueName: "folder"), completion: .directory)
  var samples: String?

  @Flag(help: "Replace a demo that is there already.")
  var replace = false

  /// The day the sample year is looked at.
  private var day: DayOptions {
    get throws { try DayOptions.parse(["--on", "2026-04-15"]) }
  }

  func run() throws {
    let samples = try samplesFolder()
    if replace { try removeEarlierDemo() }
    let hand = Hand(
      "QA-01", door: .terminal, at: Now.timestamp, today: Now.today, isTryingOut: Now.isTryingOut)
    try makeDemo(readText(samples + "/plr.yaml"), by: hand)
    let session = try Council(in: into)
    let folders = ["permanence-2019-10", "q3-2019-20", "estuary-2025-26"].map { "\(samples)/\($0)" }
    let progress = Progress("documents")
    let imported = try session.takeIn(
      filesNamed(folders), by: hand, progress: progress.update
    ).get()
    progress.finish()
    Terminal.say(imported.summary + "\n")
    try show(session, "2025/26", hand)
    let year = Selection(period: Period("2025/26"))
    let looking = try hand.on(day.today)
    if let general = try session.generalActions(year, looking) {
      Terminal.say(general.text(style: Terminal.output))
    }
    try show(session, "2019-10", programme: "permanence-audit", hand)
    try show(session, "2019-Q3", programme: "practice-evaluations", hand)
    let board = try session.report(ReportRequest(.board, year), by: looking).get()
    for format in [ReportFormat.markdown, .html] {
      let file = "\(into)/board-report.\(format.ending)"
      try writePrivately(format.text(board, of: session, file), to: file)
      Terminal.say("The board report: \(file)")
    }
    Terminal.say(
      "Look around: plr figures --workspace \(into) --as QA-01, or plr review list in the same way")
  }

  /// Makes the workspace, and says how to begin again where an earlier demo, whole or cut short, is there.
  private func makeDemo(_ settings: String, by hand: Hand) throws {
    do {
      guard !isCutShort else {
        throw Refusal(.workspaceExists, "\"\(into)\" holds a demo that was cut short", advice: "")
      }
      try makeWorkspace(into, settings: settings, by: hand)
    } catch let refusal as Refusal where refusal.diagnostics.first?.code == .workspaceExists {
      throw Refusal(
        refusal.diagnostics.map { complaint in
          var complaint = complaint
          complaint.advice = "begin again with --replace, or choose another folder with --into"
          return complaint
        })
    }
  }

  /// Whether the folder holds a store without settings, as a demo does that was killed at its beginning.
  private var isCutShort: Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: into)) ?? []
    let ours = ["plr.sqlite", "plr.lock", "plr.yaml."]
    return names.contains { $0.hasPrefix("plr.sqlite") }
      && names.allSatisfy { name in ours.contains { name.hasPrefix($0) } }
  }

  private func show(
    _ session: Council, _ period: String, programme: String? = nil, _ hand: Hand
  ) throws {
    let meant = Selection(period: Period(period), programme: programme)
    for set in try session.figureSets(meant, hand.on(day.today)) {
      Terminal.say(set.text(style: Terminal.output))
    }
  }

  private func samplesFolder() throws -> String {
    var places = samples.map { [$0] } ?? []
    if samples == nil {
      var folder = URL(filePath: FileManager.default.currentDirectoryPath)
      for _ in 0..<8 {
        places.append(folder.appending(path: "SampleAudits").path)
        folder = folder.deletingLastPathComponent()
      }
      let program = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      places.append(
        program.deletingLastPathComponent().deletingLastPathComponent()
          .appending(path: "share/plr/SampleAudits").path)
    }
    guard
      let found = places.first(where: { FileManager.default.fileExists(atPath: $0 + "/plr.yaml") })
    else {
      throw Refusal(
        .samplesNotFound,
        "the sample forms are not \(samples.map { "in \"\($0)\"" } ?? "here or above")",
        advice: "run it in a clone of the project, or name the folder with --samples SampleAudits")
    }
    return found
  }

  /// Removes a folder only where it is a demo: its council is the fictional one.
  private func removeEarlierDemo() throws {
    guard FileManager.default.fileExists(atPath: into) else { return }
    let settings = try? readText(into + "/plr.yaml")
    guard isCutShort || settings?.contains("council: Estuary") == true else {
      throw Refusal(
        .workspaceExists, "\"\(into)\" is not an earlier demo and is left alone",
        advice: "choose another folder with --into")
    }
    try FileManager.default.removeItem(atPath: into)
  }
}
