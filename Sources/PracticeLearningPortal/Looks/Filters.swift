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

  /// The form that asks.
  static func form(_ visit: Visit, withState: Bool = false) -> Markup {
    let workspace = visit.council.workspace
    func select(_ name: String, _ label: String, _ options: [String]) -> Markup {
      let chosen = visit.query[name] ?? ""
      let all = options.map { option -> Markup in
        let mark: Markup = option == chosen ? " selected" : ""
        return "<option value=\"\(option)\"\(mark)>\(option)</option>"
      }
      return """
        <div class="field"><label for="f-\(name)">\(label)</label><select id="f-\(name)" name="\(name)">
        <option value="">All</option>\(all.joined())</select></div>
        """
    }
    return """
      <form method="get" action="\(visit.path)" class="filters" novalidate>
      <div class="field"><label for="f-period">Period</label>
      <input type="text" id="f-period" name="period" value="\(visit.query["period"] ?? "")" placeholder="2025/26"></div>
      \(select("service", "Service", workspace.services))
      \(select("team", "Team", workspace.teams.map(\.id)))
      \(workspace.programmes.count > 1 ? select("programme", "Programme", workspace.programmes.map(\.id)) : "")
      \(withState ? select("state", "State", ["draft", "submitted", "moderated", "final", "withdrawn"]) : "")
      <button class="quiet">Show</button>
      </form>
      """
  }
}
