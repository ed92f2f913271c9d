package import PracticeLearning

/// Learning actions as the table of a development plan: number, what, lead, timescale, RAG, position, evidence.
package struct ActionPlan: Sendable {
  /// The actions as they stood on the day.
  package var actions: [LearningAction]
  /// Who is in charge of those whose owner has left, by the actions' ids.
  package var inCharge: [String: String]
  /// The day.
  package var day: CalendarDate

  package init(_ actions: [LearningAction], inCharge: [String: String], on day: CalendarDate) {
    (self.actions, self.inCharge, self.day) = (actions, inCharge, day)
  }

  /// For people: one line each, the day it was raised with beside the day it is due now.
  package var narrow: ReportTable {
    ReportTable(
      "", columns: ["action", "what", "lead", "due", "now", "RAG", "level"],
      rows: actions.map { action in
        let moved = action.newDays.count
        return [
          action.id, short(action.plan.what ?? ""), lead(action),
          action.plan.due?.description ?? "",
          moved == 0 ? "" : "\(action.dueNow?.description ?? "") (moved \(moved))",
          action.rag(on: day).rawValue + (action.isOverdue(on: day) ? " overdue" : ""),
          action.plan.level?.rawValue ?? "",
        ]
      })
  }

  /// For machines: everything.
  package var wide: ReportTable {
    ReportTable(
      "",
      columns: [
        "action", "status", "due", "overdue", "owner", "level", "what", "difference", "review",
        "service", "themes", "in_charge", "notes", "evidence", "verifier", "raised", "due_now",
        .number("moved"), "rag", "position", "measure", "findings", "completed", "decision",
        "next_look",
      ],
      rows: actions.map { action in
        [
          action.id, action.status.rawValue, action.plan.due?.description ?? "",
          action.isOverdue(on: day) ? "overdue" : "", action.plan.owner ?? "",
          action.plan.level?.rawValue ?? "", action.plan.what ?? "", action.plan.difference ?? "",
          action.review ?? "", action.service ?? "", action.themes.joined(separator: " "),
          inCharge[action.id] ?? action.plan.owner ?? "", said(of: action, \.note),
          said(of: action, \.evidence), action.plan.verifier ?? "", action.raisedOn.description,
          action.dueNow?.description ?? "", String(action.newDays.count),
          action.rag(on: day).rawValue, action.position(on: day), action.measure?.written ?? "",
          action.findings.map(\.written).joined(separator: " "),
          action.completedOn?.description ?? "", action.decision?.what.rawValue ?? "",
          action.nextLook?.description ?? "",
        ]
      })
  }

  /// The position of each action and what was said of it, for people; nothing where there is nothing to say.
  package var positions: String {
    actions.map { action in
      let said = action.updates.flatMap { update -> [String] in
        let words = [update.note, update.evidence.map { "evidence: \($0)" }].compactMap(\.self)
        let who = "\(update.on.words), \(update.by), \(update.status.words)"
        return words.isEmpty ? [] : ["\(who): \(words.joined(separator: "; "))"]
      }
      let isPlain = said.isEmpty && action.position(on: day) == action.status.words
      guard !isPlain else { return "" }
      let lines = [action.position(on: day)] + said
      return "\n\(action.id)\n"
        + lines.map { wrapped(printable($0), indent: "  ") + "\n" }.joined()
    }.joined()
  }

  /// The owner; beside somebody who has left, who is in charge now.
  private func lead(_ action: LearningAction) -> String {
    let owner = action.plan.owner ?? ""
    return inCharge[action.id].map { "\(owner), now \($0)" } ?? owner
  }

  /// What was noted, or shown as evidence, each with its day, who said it and the status since.
  private func said(of action: LearningAction, _ part: KeyPath<ActionUpdate, String?>) -> String {
    action.updates.compactMap { update in
      update[keyPath: part].map { "\(update.on) \(update.by) \(update.status.rawValue): \($0)" }
    }.joined(separator: "; ")
  }

  private func short(_ text: String) -> String {
    text.count > 40 ? text.prefix(37) + "..." : text
  }
}
