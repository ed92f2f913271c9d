import PracticeLearning
import ReviewDocuments
import ReviewStore

/// The settings as their file says them, with what tells whether somebody changed them meanwhile.
public struct SettingsText: Hashable, Sendable {
  /// The whole text of `plr.yaml`, comments and all.
  public var text: String
  /// What stands for this text: another text has another.
  public var version: String

  init(_ text: String) throws {
    self.text = text
    version = try String(Digest.sha256(of: text).prefix(16))
  }
}

/// A change of a file of the settings, as the journal tells of it.
public struct SettingsChanged: Hashable, Sendable {
  /// The entry of the journal.
  public var entry: Int
  /// When, in UTC.
  public var at: String
  /// Who, by role code: whoever was first to write anything after it, where it was changed by hand.
  public var person: String
  /// The file.
  public var file: String
  /// What it said before; nothing where it was new.
  public var before: String?
  /// What it says since; nothing where it was removed.
  public var after: String?
}

extension Council {
  /// The settings as their file says them.
  ///
  /// - Parameter hand: who looks: the administrator, or the QA lead.
  public func settingsText(by hand: Hand) -> Outcome<SettingsText> {
    asking(for: "the settings", by: hand) {
      try viewer(hand).require(.settings)
      return try SettingsText(readText(settingsFile))
    }
  }

  /// Every change of the settings, the latest first.
  ///
  /// - Parameter hand: who looks: the administrator, or the QA lead.
  public func settingsHistory(by hand: Hand) -> Outcome<[SettingsChanged]> {
    asking(for: "the history of the settings", by: hand) {
      try viewer(hand).require(.settings)
      return try read { reading in
        try reading.settingsChanges().reversed().map { change in
          let entry = try reading.journal(after: change.entry - 1, limit: 1).first
          return SettingsChanged(
            entry: change.entry, at: entry?.at ?? "", person: entry?.actor ?? "",
            file: change.name, before: change.before, after: change.after)
        }
      }
    }
  }

  /// Changes the settings to another text: it is checked first, and what somebody else wrote meanwhile is not
  /// written over. Lines that stand in both, comments too, stay as they are; the journal keeps both texts.
  ///
  /// - Parameters:
  ///   - text: the whole new text.
  ///   - version: what stands for the text that was changed.
  ///   - hand: who acts: the administrator; of people and programmes alone the QA lead, too.
  public func changeSettings(_ text: String, since version: String, by hand: Hand)
    -> Outcome<SettingsText>
  {
    asking(
      for: "a change of the settings", by: hand,
      remarking: {
        let viewer = try viewer(hand)
        if !viewer.may(.changePeople) { try viewer.require(.changeSettings) }
        var replaced: String?
        do {
          return try write(by: hand, "settings") { batch in
            let standing = try readText(settingsFile)
            guard try SettingsText(standing).version == version else { throw changedMeanwhile }
            let new = text.written(as: standing)
            guard new != standing else { return (try SettingsText(standing), []) }
            let remarks = try check(new, viewer, hand.door, batch.reading)
            replaced = standing
            try writePrivately(new, to: settingsFile)
            if try batch.reading.settings()["plr.yaml"] != new { try batch.noteSettings() }
            return (try SettingsText(new), remarks)
          }
        } catch {
          // What is not stored is not in force either.
          if let replaced { try writePrivately(replaced, to: settingsFile) }
          throw error
        }
      })
  }

  private var settingsFile: String { folder + "/plr.yaml" }

  private var changedMeanwhile: Refusal {
    Refusal(
      .fieldOfPage, at: ["settings"], "somebody else changed the settings meanwhile",
      advice: "look at both texts, put together what you need, and save again")
  }

  /// What is worth a look in settings that are to be in force.
  ///
  /// - Throws: `Refusal` with all that is wrong with them.
  private func check(_ text: String, _ viewer: Viewer, _ door: Hand.Door, _ reading: Reading) throws
    -> [Diagnostic]
  {
    let findings = DocumentReader.documents(in: text, format: .yaml, named: "plr.yaml")
    let outcome = Council.settings(
      in: findings, of: "plr.yaml", TemplateLibrary(folder: folder))
    let after = try outcome.get()
    if !viewer.may(.changeSettings) {
      var allowed = after
      (allowed.people, allowed.programmes) = (workspace.people, workspace.programmes)
      if allowed != workspace { try viewer.require(.changeSettings) }
    }
    // Whoever may change settings in a browser must not start programs of the machine by that.
    if door != .terminal, after.portal.notices?.program != workspace.portal.notices?.program {
      throw Refusal(
        .noticeTerms, at: ["settings"],
        "which program sends notices is said on the machine itself, not from here",
        advice: "change program: in plr.yaml there")
    }
    try refuse(orphans(of: workspace, now: after, reading))
    return outcome.diagnostics
  }
}

extension String {
  /// The text with the ends of lines of another one.
  fileprivate func written(as other: String) -> String {
    let plain = replacing("\r\n", with: "\n")
    let whole = plain.hasSuffix("\n") || plain.isEmpty ? plain : plain + "\n"
    return other.utf8.contains(0x0D) ? whole.replacing("\n", with: "\r\n") : whole
  }
}
