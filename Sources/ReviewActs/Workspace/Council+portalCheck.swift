import AccountStore
import Foundation
import PracticeLearning
import ReviewStore

/// What a look at the portal found.
struct PortalCheck {
  var lines: [Checkup.Line] = []
  var complaints: [Diagnostic] = []

  mutating func say(_ words: String) { lines.append(Checkup.Line(part: "portal", words: words)) }

  /// Something by which somebody else could come in, or that is not whole.
  mutating func wrong(_ summary: String, _ advice: Advice) {
    complaints.append(Diagnostic(.portalUnsafe, summary, advice: advice))
  }

  /// Something that wants a look when there is a moment.
  mutating func care(_ summary: String, _ advice: Advice) {
    complaints.append(Diagnostic(.portalWantsCare, summary, advice: advice))
  }
}

extension Council {
  /// Looks the portal over, where one ever ran: its files, its accounts, the terminal beside it, notices, backups and
  /// the clock.
  ///
  /// - Parameter hand: who looks, with the time and the day.
  func portalCheck(at hand: Hand) throws -> PortalCheck {
    var check = PortalCheck()
    guard hasAccounts else { return check }
    checkFiles(&check)
    let now = AccountTime.seconds(hand.at)
    do {
      let store = try accounts()
      let found = try store.inspect()
      check.say("the file of accounts, its pages and its version")
      for damage in found.damage {
        check.wrong(
          "portal.sqlite is damaged: \(damage)",
          "stop the portal, put the file aside, and invite people anew; reviews are not in it")
      }
      try checkSignOn(store, found, &check, hand)
      if let latest = found.latest, latest > now + 300 {
        check.care(
          "somebody was signed in at a time that has not come: \(AccountTime.words(latest))",
          "set this machine's clock right, and keep it right by the network's time")
      }
      try checkOutbox(store, &check, now)
      if try store.terminalLock() == nil {
        check.care(
          "the terminal beside the portal is open: whoever may read the workspace acts as anybody there",
          "tie people to their system users with login: in plr.yaml, and lock the terminal")
      } else {
        check.say("the terminal, which is locked")
      }
    } catch let refusal as Refusal {
      check.complaints += refusal.diagnostics
    } catch {
      check.wrong(
        "portal.sqlite cannot be read", "stop the portal and look at the file and the disk")
    }
    try checkBackups(&check, now)
    return check
  }

  private func checkFiles(_ check: inout PortalCheck) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var own = stat()
    _ = stat(folder, &own)
    for name in names.sorted() where name.hasPrefix("portal.") {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT != S_IFREG {
        check.wrong("\(name) is no plain file", "put the file itself there, and no link to it")
      } else if status.st_mode & 0o077 != 0 {
        check.wrong(
          "others on this machine can read \"\(path)\"",
          "take their right away with: chmod go= \(path)")
      }
      if status.st_uid != own.st_uid {
        check.wrong(
          "\(name) belongs to another system user than the workspace",
          "give it to the one the portal runs as")
      }
    }
  }

  private func checkSignOn(
    _ store: AccountStore, _ found: AccountInspection, _ check: inout PortalCheck, _ hand: Hand
  ) throws {
    let active = try store.accounts().filter { $0.password != nil && !$0.isOff }
    let invited = try store.accounts().count { $0.password == nil && !$0.isOff }
    check.say("\(active.count) accounts with a password, and \(invited) without")
    if found.demonstrations > 0, !active.isEmpty {
      check.wrong(
        "somebody chose from a list whom to be, and there are real accounts here",
        "never start the demonstration on a workspace that is in use; read the journal of those sessions"
      )
    }
    guard !active.isEmpty else { return }
    let keepers = active.filter { row in
      workspace.person(row.person).map { person in
        !person.hasLeft(by: hand.today)
          && person.roles.contains { Rights.acts(of: $0).contains(.runAccounts) }
      } ?? false
    }
    if keepers.isEmpty {
      check.care(
        "no administrator has a password: nobody can let people in at the portal",
        "invite one at the terminal")
    }
    let single = active.count { $0.factor == nil }
    if single > 0, workspace.portal.secondFactor == .required {
      check.care(
        "\(single) with a password \(single == 1 ? "has" : "have") no second factor yet",
        "ask them to sign in and set it up")
    }
  }

  private func checkOutbox(_ store: AccountStore, _ check: inout PortalCheck, _ now: Int) throws {
    guard let terms = workspace.portal.notices else { return }
    let notices = try store.notices()
    let waiting = notices.filter { $0.state == "waiting" }
    let late = notices.filter { $0.state == "given up" && ($0.ended ?? 0) > now - 7 * 86_400 }
    check.say("the outbox: \(waiting.count) notices wait")
    if let path = terms.program.first, let wrong = NoticeProgram.complaint(about: path) {
      check.care("the program that sends notices \(wrong): \(path)", "put it right in plr.yaml")
    }
    let failing = waiting.count { $0.tries > 0 } + late.count
    if failing > 0 {
      check.care(
        "\(failing) notice\(failing == 1 ? " was" : "s were") not taken by \(terms.program.first ?? "the program")",
        "try the program by hand and look at its own log; what is given up is told anew another day"
      )
    }
    if waiting.contains(where: { $0.tries == 0 && $0.made < now - 26 * 3_600 }) {
      check.care(
        "notices wait in the outbox and nobody sends them",
        "look whether the portal runs, or the timer beside it")
    }
    let nowhere = try workspace.people.count { person in
      try terms.address(of: person.id, given: store.noticeAddress(of: person.id)) == nil
    }
    if nowhere > 0 { check.say("\(nowhere) people without an address for notices") }
  }

  private func checkBackups(_ check: inout PortalCheck, _ now: Int) throws {
    let last = try read { reading in
      var filter = JournalFilter()
      (filter.act, filter.limit) = (.backUp, 1)
      return try reading.journal(filter).entries.first?.at
    }
    guard let last else {
      check.care("there is no backup of this workspace yet", "keep one with: \(.backUp)")
      return
    }
    let days = (now - AccountTime.seconds(last)) / 86_400
    check.say("backups, the latest of \(last.prefix(10))")
    if days > 7 {
      check.care("the latest backup is \(days) days old", "keep one with: \(.backUp)")
    }
  }
}
