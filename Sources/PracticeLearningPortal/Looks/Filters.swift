import Markup
import PracticeLearning
import ReviewActs

/// The filters of lists: period, programme, service, team. They name no case and no person, so they may stand in
/// an address.
enum Filters {
  /// What is asked for.
  ///
  /// - Throws: `Refusal` where the period is none.
  static func selection(_ visit: Visit) throws -> Selection {
    func asked(_ name: String) -> String? {
      visit.query[name].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
    var selection = Selection(
      programme: asked("programme"), service: asked("service"), team: asked("team"))
    if let text = asked("period") {
      guard let period = Period(text) else {
        throw Refusal(
          .fieldOfPage, at: ["period"], "\"\(text)\" is no period",
          advice: "write a year as 2025/26, a quarter as 2025-Q3 or a month as 2026-02")
      }
      selection.period = period
    }
    return selection
  }

  /// One of a few, or none.
  ///
  /// - Parameters:
  ///   - name: its name in the address.
  ///   - label: its label.
  ///   - options: what can be chosen, with its words.
  ///   - none: what is said where nothing is chosen.
  ///   - room: what tells its id from others of the same name on the page.
  static func choice(
    _ visit: Visit, _ name: String, _ label: String, _ options: [(value: String, label: String)],
    none: String = "All", room: String = "f"
  ) -> Markup {
    let chosen = visit.query[name] ?? ""
    let all = options.map { option -> Markup in
      let mark: Markup = option.value == chosen ? " selected" : ""
      return "<option value=\"\(option.value)\"\(mark)>\(option.label)</option>"
    }
    return """
      <div class="field"><label for="\(room)-\(name)">\(label)</label><select id="\(room)-\(name)" name="\(name)">
      <option value="">\(none)</option>\(all.joined())</select></div>
      """
  }

  /// The form that asks.
  ///
  /// - Parameters:
  ///   - path: the page that is asked; nothing for the page itself.
  ///   - button: the words of its button.
  ///   - withState: whether the state of reviews is asked for.
  ///   - beside: what can be chosen besides.
  static func form(
    _ visit: Visit, to path: String? = nil, button: String = "Show", withState: Bool = false,
    beside: Markup = ""
  ) -> Markup {
    let workspace = visit.council.workspace
    // Several forms may stand on one page.
    let room = path.map { "f" + $0.asFileName } ?? "f"
    func select(_ name: String, _ label: String, _ options: [String]) -> Markup {
      choice(visit, name, label, options.map { ($0, $0) }, room: room)
    }
    return """
      <form method="get" action="\(path ?? visit.path)" class="filters" novalidate>
      <div class="field"><label for="\(room)-period">Period</label>
      <input type="text" id="\(room)-period" name="period" value="\(visit.query["period"] ?? "")" placeholder="2025/26"></div>
      \(select("service", "Service", workspace.services))
      \(select("team", "Team", workspace.teams.map(\.id)))
      \(workspace.programmes.count > 1 ? select("programme", "Programme", workspace.programmes.map(\.id)) : "")
      \(withState ? select("state", "State", ReviewState.allCases.map(\.word)) : "")
      \(beside)
      <button class="quiet">\(button)</button>
      </form>
      """
  }
}
