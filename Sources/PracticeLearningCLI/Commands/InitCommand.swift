import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a workspace: a folder with settings and an empty store.")

  @Argument(help: "The folder to make.", completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp("Settings to start from, in any format.", valueName: "file"),
    completion: .file())
  var settings: String?

  @OptionGroup var actor: ActorOptions

  func run() throws {
    let text = try settings.map(settingsText) ?? exampleSettings
    var hand = actor.hand
    hand.person = hand.person ?? "QA-01"
    try makeWorkspace(folder, settings: text, by: hand)
    Terminal.say(
      """
      Made the workspace \(folder).
        1. Say who you are: open \(folder)/plr.yaml and put in your services, teams and people.
        2. Check it: plr doctor --workspace \(folder) --as QA-01
        3. Start a review: cd \(folder), then plr review new --as TM-01 --case C-1001 --team CIC-1
      """)
  }

  /// Settings given as YAML keep their comments; others are written as YAML.
  private func settingsText(_ path: String) throws -> String {
    let workspace = try Council.settings(at: path)
    return DocumentFormat(fileName: path) == .yaml
      ? try readText(path) : Document.workspace(workspace).yaml
  }
}

/// Settings to start from: small, complete and commented.
let exampleSettings = """
  plr: 1
  council: Our council

  # The services, as reports name them.
  services: [MASH, assessment, child in need, child protection, children in care, fostering, adoption]

  # Every team and the service it belongs to.
  teams:
    - { id: MASH-1, service: MASH }
    - { id: ASM-1, service: assessment }
    - { id: CIN-1, service: child in need }
    - { id: CP-1, service: child protection }
    - { id: CIC-1, service: children in care }

  # People by role code, never by name. Roles: practitioner, team manager, service manager, head of service,
  # director, auditor, moderator, QA lead, principal social worker, board viewer, inspector, analyst,
  # administrator, information governance; roles: [QA lead, moderator] for several.
  #   supervisor: who stands above; an inadequate review goes up this line.
  #   services:   those a service manager leads; an inadequate review of them is told first to this person.
  #   stand_in:   who is asked while this person is away.
  #   from:       the month or day somebody began: the first three reviews of a new auditor are always moderated.
  #   until:      the last day of somebody who left; they stay known and take no new work.
  #   works: 0.6, leave: [{ from: 2026-02-02, to: 2026-02-20 }] for part time and time away.
  #   conflicts:  teams, people or cases this person keeps away from: [CIC-1, SW-101, C-4821].
  people:
    - { id: QA-01, role: QA lead }
    - { id: MOD-01, role: moderator }
    - { id: HS-01, role: head of service }
    - { id: SM-01, role: service manager, services: [child protection, children in care], supervisor: HS-01 }
    - { id: TM-01, role: team manager, team: CIN-1 }
    - { id: TM-02, role: team manager, team: CIC-1, supervisor: SM-01 }
    - { id: SW-101, role: practitioner, team: CIC-1, supervisor: TM-02 }

  # Streams of reviews: their templates (plr schema templates lists them), how many cases plr allocate
  # draw takes in a month, by what they are stratified (service, team, plan type, age band), and how
  # they are moderated.
  programmes:
    - id: monthly
      name: Monthly reviews
      templates:
        - mash-and-assessment@1
        - child-in-need@1
        - child-protection@1
        - children-in-care@1
      allocation: optional
      volume: { per_auditor: 1, strata: [service] }
      moderation: { target_percent: 30, working_days: 10 }
    - id: fostering
      name: Fostering reviews
      templates: [fostering@1]
    # Two random cases a month, shared out evenly.
    - id: adoption
      name: Adoption reviews
      templates: [adoption@1]
      volume: { cases: 2 }
    # Every month by people who are named, moderated once a quarter.
    - id: allegations
      name: Allegations peer audits
      templates: [mash-and-assessment@1]
      volume: { auditors: [TM-01, TM-02] }
      moderation: { every: quarter }

  retention: { reviews_years: 3, aggregates_years: 10 }

  """
