import Markup
import PracticeLearning
import ReviewActs
import ReviewDocuments

/// The draws of cases.
struct CertificatesPage: Page {
  static let path = "/certificates"
  let address: Address = "/certificates"

  func see(_ visit: Visit) throws -> Reply {
    let draws = try visit.council.caseDraws(by: visit.hand).get()
    let table = PageTable(
      caption: "Draws of cases",
      columns: [
        .init(name: "draw", title: "Draw"), .init(name: "month", title: "Month"),
        .init(name: "by", title: "By"), .init(name: "on", title: "On"),
        .init(name: "cases", title: "Cases", isNumber: true),
      ],
      rows: draws.map {
        [
          .init($0.id, to: CertificatePage.path($0.id)), .init($0.months.first?.words ?? ""),
          .init($0.drawnBy), .init($0.drawnOn.description), .init("\($0.allocations.count)"),
        ]
      }, empty: "Nothing was drawn yet.")
    return .view(
      View(
        title: "Draws", content: "<h1>Draws</h1>\n\(table.markup(visit))", back: "/allocations"))
  }
}

/// The certificate of a draw, and whether it holds.
struct CertificatePage: Page {
  let address: Address = "/certificates/{certificate}"
  let acts = true
  let takesFiles = true
  /// Checking changes nothing.
  let isOnce = false

  static func path(_ certificate: String) -> String { CertificatePage().address.path(certificate) }

  func see(_ visit: Visit) throws -> Reply {
    let id = visit.place("certificate")
    let draw = try draw(visit)
    let papers = visit.query["papers"].flatMap { visit.desk.papers($0, of: visit.person) }
    let check: CheckedDraw
    if let papers {
      check = try papers.onDisk { paths in
        var check = try visit.council.verifyCaseDraw(
          id, frame: paths["frame"], involvement: paths["involvement"], by: visit.hand
        ).get()
        check.complaints = papers.named(check.complaints, paths)
        return check
      }
    } else {
      check = try visit.council.verifyCaseDraw(id, by: visit.hand).get()
    }
    let table = PageTable(
      caption: "Cases drawn",
      columns: [
        .init(name: "allocation", title: "Allocation"), .init(name: "case", title: "Case"),
        .init(name: "auditor", title: "Auditor"), .init(name: "stratum", title: "Stratum"),
      ],
      rows: draw.allocations.map {
        [.init($0.allocation), .init($0.caseReference), .init($0.auditor), .init($0.stratum)]
      }, empty: "No case was drawn.")
    return .view(
      View(
        title: draw.id,
        content: """
          <h1>\(draw.id)</h1>
          <p class="subtitle">\(draw.months.first?.words ?? ""), drawn by \(draw.drawnBy) on \(draw.drawnOn.words)\(draw.because.map { ", again because: \($0)" } ?? "")</p>
          \(proof(check, isWhole: papers != nil))
          <dl class="answers">
          <div><dt>Seed</dt><dd>\(draw.seed)\(draw.made.map { $0.seedChosen ? ", chosen by \(draw.drawnBy)" : ", made by the program" } ?? "")</dd></div>
          <div><dt>Frame</dt><dd>\(draw.frame.rows) cases, \(draw.frame.eligible ?? 0) could be drawn</dd></div>
          <div><dt>Digest of the frame</dt><dd>\(draw.frame.digest)</dd></div>
          <div><dt>Digest</dt><dd>\(draw.digest)</dd></div>
          <div><dt>In reserve</dt><dd>\(draw.reserve.count) cases</dd></div>
          </dl>
          \(table.markup(visit))
          <p><a href="\(CertificateFilePage.path(draw.id))">Save the certificate</a></p>
          <h2>Draw it again and compare</h2>
          <p>With the frame it was drawn from, the same seed must give the same cases. Nothing is stored.</p>
          \(visit.formWithFiles(
            button: "Check it",
            """
            \(visit.file("frame", "The active cases it was drawn from", [".csv", ".xlsx"]))
            \(visit.file("involvement", "Who held which case before, where that was used", [".csv", ".xlsx"]))
            """))
          """, back: CertificatesPage.path))
  }

  private func draw(_ visit: Visit) throws -> DrawCertificate {
    do {
      return try visit.council.caseDraw(visit.place("certificate"), by: visit.hand).get()
    } catch let refusal as Refusal
      where refusal.diagnostics.contains(where: { $0.code == .unknownDraw })
    {
      throw NoSuchPage()
    }
  }

  private func proof(_ check: CheckedDraw, isWhole: Bool) -> Markup {
    let wrong = check.complaints.map { complaint -> Markup in
      "<li class=\"error\">\(complaint.summary): \(complaint.advice.markup)</li>\n"
    }
    let right = check.checked.map { "<li>\($0)</li>\n" as Markup }
    let title =
      !wrong.isEmpty
      ? "It does not hold" : isWhole ? "It is proved" : "As far as the store can tell it holds"
    return "<h2>\(title)</h2><ul>\(wrong.joined())\(right.joined())</ul>\n"
  }

  func act(_ visit: Visit, _ typed: Typed) throws -> Done {
    _ = try draw(visit)
    var wanted = Wanted(typed)
    let frame = wanted.file("frame", [".csv", ".xlsx"])
    let involvement = wanted.file("involvement", [".csv", ".xlsx"], needed: false)
    try wanted.check()
    var papers = PortalDesk.Papers()
    papers.files["frame"] = frame
    papers.files["involvement"] = involvement
    return Done(
      Self.path(visit.place("certificate")) + "?papers=" + visit.desk.keep(papers, of: visit.person)
    )
  }
}

/// The certificate as a file, for those who check the draw elsewhere.
struct CertificateFilePage: Page {
  let address: Address = "/certificates/{certificate}/file"

  static func path(_ certificate: String) -> String {
    CertificateFilePage().address.path(certificate)
  }

  func see(_ visit: Visit) throws -> Reply {
    let draw = try visit.council.caseDraw(visit.place("certificate"), by: visit.hand).get()
    return .file(
      File(
        name: "\(draw.id).json", type: "application/json",
        bytes: Array(Document.certificate(draw).json.utf8)))
  }
}
