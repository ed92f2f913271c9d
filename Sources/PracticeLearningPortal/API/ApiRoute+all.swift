import PracticeLearning
import ReviewActs
import ReviewReports

extension ApiRoute {
  /// Everything a program may read.
  static let all: [ApiRoute] = [figures, reviews, actions, package, table]

  private static let figures = ApiRoute(
    address: "/figures", name: "figures",
    summary: "Every figure of some months, with what it is of, its interval and its method.",
    scope: .figures, parameters: [.period, .programme, .service, .team], type: "application/json",
    schema: ApiSchema.figures
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
    type: "application/json",
    schema: ApiSchema.page(of: ["review", "programme", "month", "service", "team", "state"])
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
    type: "application/json", schema: ApiSchema.page(of: ["action", "owner", "due", "status"])
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
    scope: .data, parameters: [.period, .programme, .service, .team], type: "application/json",
    schema: ApiSchema.package
  ) { call in
    try file("datapackage.json", call)
  }

  private static let table = ApiRoute(
    address: "/data/{table}", name: "dataTable",
    summary: "One table of the data package as CSV, for Power BI's web connector.",
    scope: .data, parameters: [.period, .programme, .service, .team],
    type: "text/csv; charset=utf-8", schema: #"{"type":"string"}"#
  ) { call in
    let name = call.places["table"] ?? ""
    guard DataTable.all.contains(where: { $0.path == name || $0.name == name }) else {
      throw NoSuchPage()
    }
    return try file(name.hasSuffix(".csv") ? name : name + ".csv", call)
  }

  /// A file of the data package that is meant: all tables read within a quarter of an hour are of one package.
  private static func file(_ name: String, _ call: ApiCall) throws -> [UInt8] {
    try call.council.viewer(call.hand).require(.exportData)
    let selection = try call.selection()
    let files = try call.packages.files(
      of: selection, for: call.hand.person ?? "", at: call.hand.at
    ) {
      try ExportFolder.dataPackage(selection, call.council, by: call.hand)
    }
    guard let bytes = files[name] else { throw NoSuchPage() }
    return bytes
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
