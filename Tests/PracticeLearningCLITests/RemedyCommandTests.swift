import Foundation
import PracticeLearning
import PracticeLearningCLI
import Testing

/// What the program advises can be typed: no advice names a command or an option that there is not.
@Suite("Advice at the command line") struct RemedyCommandTests {
  @Test("Every act is worded as a command that the program takes", arguments: acts)
  func command(_ act: Act) throws {
    let wording = Remedy.Wording.terminal(act.remedy)
    let words = typed(wording)
    #expect(words.first == "plr", "\(wording)")
    let line = words.dropFirst() + act.completedBy
    #expect(PracticeLearningTool.misuse(in: Array(line)) == nil, "\(wording)")
  }

  @Test("Every detail is worded as an option of the commands that ask for it", arguments: details)
  func option(_ detail: Detail) throws {
    let wording = Remedy.Wording.terminal(.adding(detail.detail))
    let options = wording.matches(of: /--[a-z-]+/).map { String($0.output) }
    #expect(!options.isEmpty)
    for option in options {
      let line = detail.command + [option] + (detail.value.map { [$0] } ?? [])
      #expect(PracticeLearningTool.misuse(in: line) == nil, "\(line)")
    }
  }

  @Test("An act that the program does not take is told")
  func unknown() {
    #expect(PracticeLearningTool.misuse(in: ["review", "enlist"]) != nil)
    #expect(PracticeLearningTool.misuse(in: ["review", "list", "--because", "why"]) != nil)
  }

  @Test("Every case of Remedy is tried here")
  func everyCase() throws {
    let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(
        path: "Sources/PracticeLearning/Diagnostics/Remedy.swift")
    let cases = try String(contentsOf: source, encoding: .utf8).matches(of: /\n +case ([a-zA-Z]+)/)
    let tried =
      Self.acts.map { String(reflecting: $0.remedy) }
      + Self.details.map { String(reflecting: Remedy.adding($0.detail)) }
    #expect(cases.count > 40)
    for name in cases.map({ String($0.output.1) }) {
      let isTried = tried.contains {
        $0.components(separatedBy: ".\(name)").dropFirst().contains {
          $0.first?.isLetter != true
        }
      }
      #expect(isTried, "\(name) is not tried")
    }
  }

  /// An act, and what has to be typed beside it where advice leaves that to the reader.
  struct Act: Sendable {
    let remedy: Remedy
    let completedBy: [String]

    init(_ remedy: Remedy, _ completedBy: String...) {
      (self.remedy, self.completedBy) = (remedy, completedBy)
    }
  }

  /// A detail, with a command that asks for it and what to say there.
  struct Detail: Sendable {
    let detail: Remedy.Detail
    let command: [String]
    let value: String?

    init(_ detail: Remedy.Detail, of command: String, _ value: String?) {
      (self.detail, self.command, self.value) = (
        detail, command.split(separator: " ").map(String.init), value
      )
    }
  }

  static let acts: [Act] = [
    .init(.listEscalations), .init(.showEscalation(of: "R-1")),
    .init(.acknowledgeEscalation(of: "R-1")), .init(.planEscalation(of: "R-1")),
    .init(.drawReReview(of: "R-1")), .init(.drawReReviewAgain(of: "R-1")),
    .init(.showEvidence(of: "R-1")), .init(.closeEscalation(of: "R-1")),
    .init(.startReReview(of: "R-1")), .init(.answerForLine(.acknowledged, of: "R-1")),
    .init(.answerForLine(.planned, of: "R-1")), .init(.answerForLine(.evidenced, of: "R-1")),
    .init(.makeWorkspace(namingFolder: false), "estuary"),
    .init(.makeWorkspace(namingFolder: true)),
    .init(.examineStore), .init(.verifyJournal), .init(.backUp, "copy.plrbackup"),
    .init(.importDocuments, "forms.yaml"), .init(.amendByImport, "forms.yaml"),
    .init(.listTemplates), .init(.showFields(of: "vignette-pack")), .init(.listThemes),
    .init(.listThemeCodes),
    .init(.listReviews), .init(.startReview, "--case", "C-1", "--team", "CIC-1"),
    .init(.startAllocated("AL-1", namingTeam: false)),
    .init(.startAllocated("AL-1", namingTeam: true)), .init(.editDraft("R-1")),
    .init(.showReview("R-1")), .init(.withdrawReview("R-1")),
    .init(.confirmConversation("R-1")), .init(.reportOnAction("A-1")),
    .init(.completeAction("A-1")), .init(.decideOnProposal("EX-0001")),
    .init(.amendReview(sayingWhy: false), "form.yaml", "--reason", "why"),
    .init(.amendReview(sayingWhy: true), "form.yaml"),
    .init(.reportOnLateAction("A-1")), .init(.showAction("A-1")),
    .init(.listLateActions(of: nil)), .init(.listLateActions(of: "children in care")),
    .init(.askForNewDay(of: "A-1"), "--to", "2026-06-01", "--because", "why"),
    .init(.decideOnNewDay(of: "A-1")), .init(.tickOff("A-1")), .init(.lookAtImpact(of: "A-1")),
    .init(.updateAction, "A-1", "--status", "black", "--note", "why"),
    .init(.listAllocations), .init(.listUnallocated), .init(.carryOver, "form.yaml"),
    .init(.giveCaseBack, "A-1", "--because", "worker away"),
    .init(.drawAgain, "frame.csv", "--programme", "monthly", "--month", "2026-02"),
    .init(.verifyAllocation(), "draw.json", "frame.csv"),
    .init(
      .verifyAllocation(.init(certificate: "d.json", frame: "f.csv", withInvolvement: false))),
    .init(.verifyAllocation(.init(certificate: "d.json", frame: "f.csv", withInvolvement: true))),
    .init(.drawModeration, "--period", "2026-02"), .init(.askForModeration(of: nil)),
    .init(.askForModeration(of: "R-1")),
    .init(.reassignModeration(of: "R-1")), .init(.listAskedModerations),
    .init(.listOpenModerations), .init(.listNextToModerate),
    .init(.verifyModerationDraw(certificate: "d.json")), .init(.gradeBlind("R-1")),
    .init(.markForm(of: "R-1")), .init(.showModeration(of: "R-1")),
    .init(.showModeration(of: "R-1", revision: 2)), .init(.copyModeration(of: "R-1")),
    .init(.copyModeration(of: "R-1", file: "copy.yaml")),
    .init(.amendModeration(file: "copy.yaml")), .init(.amendModeration(file: nil), "copy.yaml"),
    .init(.settle(nil), "R-1"), .init(.settle("R-1")),
    .init(.settle("R-1", .moderatorDecides)), .init(.settle("R-1", .conversation(with: "TM-07"))),
    .init(.settle("R-1", .thirdReader(namesOverall: false))),
    .init(.settle("R-1", .thirdReader(namesOverall: true))),
    .init(
      .settle("R-1", .finalOverall(.good)), "--how", "moderator decides", "--because", "why"),
    .init(.settle("R-1", .dispute)), .init(.answerProposal(for: "R-1")),
    .init(.listCalibrations), .init(.gradeCalibration("CAL-1", by: "TM-07")),
    .init(.listDipSamples), .init(.listWeeks),
    .init(.recordCalibration(file: "grades.csv")), .init(.exportCalibrations), .init(.acceptClock),
    .init(.exportCertificates),
    .init(.amendCalibrationGrades, "grades.yaml"),
  ]

  private static let raising =
    "action raise --what this --level team --owner TM-07 --due 2026-06-01 --difference that"

  static let details: [Detail] = [
    .init(.whoActs(), of: "review list", "TM-07"),
    .init(.whoActs(example: "TM-07"), of: "review list", "TM-07"),
    .init(.workspace, of: "review list", "estuary"),
    .init(.reasonToAnswer, of: "escalation acknowledge R-1", "nobody answers"),
    .init(.person, of: "calibration show --drift", "TM-07"),
    .init(.programme, of: "moderation draw --period 2026-02", "monthly"),
    .init(.period, of: "report board", "2026-02"), .init(.team, of: "report team", "CIC-2"),
    .init(.reason, of: "review amend form.yaml", "why"),
    .init(.reasonToReassign, of: "moderation reassign R-1 --to MOD-01", "why"),
    .init(.otherModerator, of: "moderation reassign R-1 --because why", "MOD-01"),
    .init(
      .reasonToDrawAgain, of: "allocate draw frame.csv --programme monthly --month 2026-02", "why"),
    .init(.fewestToDraw, of: "moderation draw --period 2026-02", "3"),
    .init(
      .peopleOfFrame, of: "allocate draw frame.csv --programme monthly --month 2026-02", nil),
    .init(.involvement, of: "allocate verify d.json f.csv", "involvement.csv"),
    .init(.how(.thirdReader), of: "moderation resolve R-1 --because why", "third reader"),
    .init(.how(.panel), of: "moderation resolve R-1 --because why", "panel"),
    .init(.finalGrade(), of: "moderation resolve R-1 --how panel --because why", "overall=good"),
    .init(
      .finalGrade(overall: .good), of: "moderation resolve R-1 --how panel --because why",
      "overall=good"),
    .init(.measure, of: raising, "theme:drift-and-delay"),
    .init(.finding, of: raising, "R-1:planning:development:1"),
    .init(.toDo, of: "action raise", "Write"), .init(.owner, of: "action raise", "TM-07"),
    .init(.due, of: "action raise", "2026-06-01"),
    .init(.difference, of: "action raise", "Children know"),
    .init(.linkTo("LA-1"), of: raising, "LA-1"), .init(.asNew, of: raising, nil),
    .init(.part, of: "moderation compare", "service"),
    .init(.coefficients, of: "moderation compare", nil),
  ]

  /// The words of a command as a shell takes them, with a grade where one is to be put in.
  private func typed(_ wording: String) -> [String] {
    let command = wording.split(separator: " > ").first ?? ""
    return command.matches(of: /"([^"]*)"|(\S+)/).map { word in
      String(word.1 ?? word.2 ?? "").replacing("=GRADE", with: "=good")
    }
  }
}
