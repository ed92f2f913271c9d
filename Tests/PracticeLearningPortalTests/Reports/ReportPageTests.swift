import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import ReviewReports
import Testing

@testable import PracticeLearningPortal

@Suite("Reports, figures and exports at the portal") struct ReportPageTests {
  private static let shared = SharedCouncil {
    let desk = try TestCouncil()
    for number in 1...9 {
      var form = TestForm(number, grade: number > 6 ? .requiresImprovement : .good)
      if number > 7 {
        (form.service, form.template) = ("fostering", "fostering@1")
        (form.team, form.practitioner) = ("FOS-1", "SW-130")
      }
      form.finding = "The plan stalled and nobody asked why"
      try desk.takeIn(form.text)
    }
    let week = PracticeWeek(
      id: "", theme: "chronology", from: desk.today.adding(days: -2), to: desk.today)
    _ = try desk.council.openWeek(week, by: desk.hand("PSW-01")).get()
    return desk
  }

  /// What a report is asked for by everybody: the briefing is on a theme, the page of a team of one.
  private static func query(_ kind: ReportKind, _ visitor: String, _ desk: TestCouncil) -> String {
    switch kind {
    case .briefing: "?theme=chronology"
    case .team: desk.council.leadsOrBelongs(desk.hand(visitor)) ? "" : "?team=CIC-2"
    default: ""
    }
  }

  @Test(
    "Everybody reads the reports that are theirs and is told of no other; no page has a style or a script written into it",
    arguments: ReportKind.allCases)
  func everybody(_ kind: ReportKind) throws {
    let trial = try PortalTrial(Self.shared.copy())
    let people = trial.desk.council.workspace.people.map(\.id)
    var readers = 0
    for person in people {
      let isTheirs = try trial.desk.council.reportKinds(for: trial.desk.hand(person)).contains(kind)
      let path = ReportPage.path(kind)
      let shown = trial.see(path + Self.query(kind, person, trial.desk), as: person)
      #expect(shown.status == (isTheirs ? 200 : 404), "\(person): \(shown.words.prefix(400))")
      let list = trial.see("/reports", as: person).page
      #expect(list.contains("href=\"\(path)\"") == isTheirs, "\(person)")
      guard isTheirs else { continue }
      readers += 1
      #expect(!shown.page.contains("style="), "\(person)")
      #expect(!shown.page.contains("<style"), "\(person)")
      #expect(!shown.page.replacing("<script src=", with: "").contains("<script"), "\(person)")
      #expect(shown.page.ranges(of: "<h1").count == 1, "\(person)")
    }
    #expect(readers > 0)
  }

  @Test(
    "Every figure of a report stands on a page of its own, by the name it is traced with, for who reads the report",
    arguments: ReportKind.allCases)
  func everyFigure(_ kind: ReportKind) throws {
    let trial = try PortalTrial(Self.shared.copy())
    let query = kind == .team ? "?team=CIC-2" : Self.query(kind, "QA-01", trial.desk)
    let link = "\(ReportFiguresPage.path(kind))\(query)"
    let report = trial.see(ReportPage.path(kind) + query, as: "QA-01").page
    #expect(!report.contains("class=\"figures\""))
    let shown = trial.see(link, as: "QA-01")
    guard kind != .briefing else {
      #expect(shown.status == 404)
      return
    }
    let made = try trial.desk.council.report(
      ReportRequest(kind, Selection(team: kind == .team ? "CIC-2" : nil)),
      by: trial.desk.hand("QA-01")
    ).get()
    let figures = made.figures.flatMap(\.figures)
    #expect(report.contains("href=\"\(link)\"") == !figures.isEmpty)
    #expect(shown.status == (figures.isEmpty ? 404 : 200))
    for figure in figures {
      #expect(shown.page.contains("<tr id=\"\(figure.anchor)\">"), "\(figure.anchor)")
    }
    #expect(trial.see(link, as: "ADM-01").status == 404)
  }

  @Test("A report in every format is the very text of the act", arguments: ReportKind.allCases)
  func formats(_ kind: ReportKind) throws {
    let trial = try PortalTrial(Self.shared.copy())
    let query = kind == .team ? "?team=CIC-2" : Self.query(kind, "QA-01", trial.desk)
    for format in ReportFormat.allCases {
      let path = "\(ReportPage.path(kind))/\(format.rawValue)"
      let shown = trial.see(path + query, as: "QA-01")
      #expect(shown.status == 200, "\(format.rawValue): \(shown.words.prefix(400))")
      #expect(!shown.page.isEmpty)
      #expect(
        shown.answer[header: "Content-Disposition"]?.hasPrefix(
          "attachment; filename=\"\(kind.rawValue).")
          == true)
      guard kind != .briefing else { continue }
      var request = ReportRequest(kind, Selection(team: kind == .team ? "CIC-2" : nil))
      request.inLetters = format == .text
      var hand = trial.desk.hand("QA-01")
      hand.door = .portal
      let council = try trial.portal.keeper.council()
      let report = try council.report(request, by: hand).get()
      let text = try format.text(report, style: TextStyle(), dress: council.reportDress)
      #expect(shown.page == text, "\(format.rawValue)")
    }
    #expect(trial.see("\(ReportPage.path(kind))/pdf" + query, as: "QA-01").status == 404)
  }

  @Test("A period that is none is said beside the filters; an unknown team is, too")
  func filters() throws {
    let trial = try PortalTrial(Self.shared.copy())
    for query in ["period=soon", "team=NO-1"] {
      let shown = trial.see("/reports/board?" + query, as: "QA-01")
      #expect(shown.status == 400)
      #expect(shown.words.contains("There is a problem"))
      #expect(shown.page.contains("id=\"f-period\""))
    }
    #expect(trial.see("/reports/nothing", as: "QA-01").status == 404)
    let themes = trial.see("/reports/briefing", as: "QA-01")
    #expect(themes.status == 200 && themes.page.contains("name=\"theme\""))
    #expect(trial.see("/reports/team?team=CIC-2", as: "TM-07").status == 404)
  }

  @Test("Who leads the council finds the board page on the first page")
  func board() throws {
    let trial = try PortalTrial(Self.shared.copy())
    for person in ["DIR-01", "HOS-01", "BRD-01"] {
      #expect(trial.see("/", as: person).page.contains("href=\"/reports/board\""), "\(person)")
    }
    #expect(!trial.see("/", as: "TM-07").page.contains("href=\"/reports/board\""))
  }

  @Test("The figures of the page, of its file and of the program's act are the same")
  func figures() throws {
    let trial = try PortalTrial(Self.shared.copy())
    let (council, hand) = (try trial.portal.keeper.council(), trial.desk.hand("DIR-01"))
    let selection = Selection(period: Period("2026-02"))
    let sets =
      try council.figureSets(selection, hand, .streamed)
      + [council.generalActions(selection, hand)].compactMap(\.self)
    var (json, csv): ([UInt8], String) = ([], "")
    writeFiguresJSON(sets) { json += $0 }
    writeFiguresCSV(sets) { csv += $0 }
    #expect(trial.see("/figures/as/json?period=2026-02", as: "DIR-01").answer.body == json)
    #expect(trial.see("/figures/as/csv?period=2026-02", as: "DIR-01").page == csv)
    #expect(trial.see("/figures/as/xml", as: "DIR-01").status == 404)

    var words = ""
    for page in 1...20 {
      words += trial.see("/figures?period=2026-02&page=\(page)", as: "DIR-01").words
    }
    let whole = try council.figureSets(selection, hand, .whole)
    #expect(whole.reduce(0) { $0 + $1.figures.count } > 25)
    for set in whole {
      for figure in set.figures where figure.missing == nil {
        #expect(
          words.contains("\(figure.title) \(set.name) \(figure.shown)"), "\(figure.anchor)")
      }
    }
    for person in ["SW-118", "ADM-01", "IG-01", "INS-01"] {
      #expect(trial.see("/figures", as: person).status == 404, "\(person)")
      #expect(trial.see("/figures/as/json", as: person).status == 404, "\(person)")
    }
  }

  @Test("A figure is traced to the reviews it counts, as far as somebody may see them")
  func trace() throws {
    let trial = try PortalTrial(Self.shared.copy())
    let path = "/figures/reviews"
    let leads = trial.see(path, as: "QA-01")
    #expect(leads.status == 200, "\(leads.words)")
    #expect(leads.page.contains("href=\"/reviews/2026-02-CIC-0001\""))
    let analyst = trial.see(path, as: "ANA-01")
    #expect(analyst.status == 200)
    #expect(!analyst.page.contains("2026-02-CIC-0001"))
    #expect(analyst.words.contains("you may not see here"))
    #expect(trial.see("/figures/nothing.known", as: "QA-01").status == 400)
  }

  @Test("Exports are for whom the acts let have them, and the journal tells of each")
  func exports() throws {
    let trial = try PortalTrial(Self.shared.copy())
    for person in ["QA-01", "ANA-01"] {
      let zip = trial.see("/exports/data", as: person)
      #expect(zip.status == 200, "\(zip.words)")
      #expect(zip.answer.body.prefix(4) == [0x50, 0x4b, 3, 4])
      #expect(zip.answer.body.count > 10_000)
    }
    let refused = trial.see("/exports/data", as: "TM-07")
    #expect(refused.status == 404)
    #expect(!trial.see("/exports", as: "TM-07").page.contains("/exports/data"))
    let documents = trial.see("/exports/documents?kind=review&format=yaml", as: "TM-16")
    #expect(documents.status == 200)
    #expect(
      documents.page.contains("2026-02-CIC-0001") && !documents.page.contains("2026-02-CIC-0008"))
    #expect(trial.see("/exports/documents?format=csv", as: "QA-01").status == 400)
    #expect(trial.see("/exports/documents?kind=nothing", as: "QA-01").status == 400)
    var question = JournalQuestion()
    question.act = "export"
    let lines = try trial.desk.council.journal(question, by: trial.desk.hand()).get().lines
    #expect(Set(lines.map(\.person)).isSuperset(of: ["QA-01", "ANA-01", "TM-16"]))
  }

  @Test("A zip has the checksum that everybody has")
  func zip() {
    #expect(ZipFile.checksum(Array("123456789".utf8)) == 0xcbf4_3926)
    let zip = ZipFile([("a.txt", Array("one".utf8)), ("b.txt", [])])
    #expect(zip.bytes.count == 2 * (30 + 5) + 3 + 2 * (46 + 5) + 22)
  }
}
