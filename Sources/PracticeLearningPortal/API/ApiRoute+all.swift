import Foundation
import PracticeLearning
import ReviewActs
import ReviewReports

extension ApiRoute {
  /// Everything a program may read.
  static let all: [ApiRoute] = [figures, reviews, actions, package, table]

  private static let list = """
    {"type":"object","required":["page","pages","rows"],"properties":{"page":{"type":"integer"},"pages":{"type":"integer"},\
    "rows":{"type":"array","items":{"type":"object"}}}}
    """

  private static let figures = ApiRoute(
    address: "/figures", name: "figures",
    summary: "Every figure of some months, with what it is of, its interval and its method.",
    scope: .figures, parameters: [.period, .programme, .service, .team], type: "application/json",
    schema: #"{"type":"object","required":["plr","programmes"]}"#
  ) { call in
    let selection = try call.selection()
    let sets =
      try call.council.figureSets(selection, call.hand)
      + [call.council.generalActions(selection, call.hand)].compactMap(\.self)
    var bytes: [UInt8] = []
    writeFiguresJSON(sets) { bytes += $0 }
    return bytes
  }

  private static let reviews = ApiRoute(
    address: "/reviews", name: "reviews",
    summary:
      "The reviews the token's person may know of: month, service, team and how far each has come. No grades.",
    scope: .reviews, parameters: [.period, .programme, .service, .team, .page],
    type: "application/json", schema: list
  ) { call in
    let list = try call.council.reviews(ReviewListing(call.selection()), by: call.hand).get()
    return try written(call, list.reviews.map(\.heading)) { json, heading in
      json.object { json in
        json.add("review", heading.id)
        json.add("programme", heading.programme)
        json.add("month", heading.month.description)
        json.add("service", heading.service)
        json.add("team", heading.team)
        json.add("state", heading.state)
      }
    }
  }

  private static let actions = ApiRoute(
    address: "/actions", name: "actions",
    summary:
      "The learning actions the token's person may know of, with owner, day and status. No words.",
    scope: .actions, parameters: [.period, .programme, .service, .team, .page],
    type: "application/json", schema: list
  ) { call in
    let listing = try ActionListing(
      call.selection(), on: call.hand.today, raisedBy: call.hand.today)
    let view = try call.council.actions(listing, by: call.hand).get()
    return try written(call, view.actions) { json, action in
      json.object { json in
        json.add("action", action.id)
        json.add("owner", action.plan.owner ?? "")
        json.add("due", action.plan.due?.description ?? "")
        json.add("status", action.status.rawValue)
      }
    }
  }

  private static let package = ApiRoute(
    address: "/data", name: "data",
    summary:
      "The data package as a Frictionless descriptor: its tables, their columns and what ties them.",
    scope: .data, parameters: [], type: "application/json", schema: #"{"type":"object"}"#
  ) { call in
    try file("datapackage.json", call)
  }

  private static let table = ApiRoute(
    address: "/data/{table}", name: "dataTable",
    summary: "One table of the data package as CSV, for Power BI's web connector.",
    scope: .data, parameters: [], type: "text/csv; charset=utf-8", schema: #"{"type":"string"}"#
  ) { call in
    let name = call.places["table"] ?? ""
    guard DataTable.all.contains(where: { $0.path == name || $0.name == name }) else {
      throw NoSuchPage()
    }
    return try file(name.hasSuffix(".csv") ? name : name + ".csv", call)
  }

  /// A file of the data package, which is made anew in a folder of its own and taken away after that.
  private static func file(_ name: String, _ call: ApiCall) throws -> [UInt8] {
    let folder = call.council.folder + "/.package-" + Portal.randomName()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = try call.council.exportData(DataExport(folder: folder), by: call.hand).get()
    guard let bytes = FileManager.default.contents(atPath: folder + "/" + name) else {
      throw NoSuchPage()
    }
    return Array(bytes)
  }

  private static func written<Row>(
    _ call: ApiCall, _ rows: [Row], _ body: (inout JSONText, Row) -> Void
  ) throws -> [UInt8] {
    let page = try call.page(rows)
    var json = JSONText()
    json.object { json in
      json.add("page", page.page)
      json.add("pages", page.pages)
      json.key("rows")
      json.list(page.rows, body)
    }
    return Array(json.text.utf8)
  }
}
