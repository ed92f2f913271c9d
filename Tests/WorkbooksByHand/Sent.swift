/// A workbook as somebody sends it, its XML made by hand.
package struct Sent {
  /// The inside of each sheet's `worksheet` element.
  package var sheets: [(name: String, xml: String)]
  /// Whether sheets are hidden, by name.
  package var states: [String: String] = [:]
  /// Texts that cells share.
  package var sharedTexts: [String] = []
  /// What stands before the sheets of the workbook.
  package var settings = ""
  /// The formats of cells.
  package var styles = """
    <numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>\
    <numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
    """
  /// Further parts.
  package var more: [(name: String, text: String)] = []
  /// What stands before the root of each sheet.
  package var before = ""

  /// A workbook with one sheet of these rows.
  package init(rows: String, after: String = "") {
    sheets = [("Reviews", "<sheetData>\(rows)</sheetData>\(after)")]
  }

  /// It as a package.
  package var package: SentPackage {
    var package = SentPackage()
    package.add("_rels/.rels", Self.relations([("rId1", "officeDocument", "xl/workbook.xml")]))
    var entries = ""
    var links: [(String, String, String)] = [
      ("rId90", "styles", "styles.xml"), ("rId91", "sharedStrings", "/xl/sharedStrings.xml"),
    ]
    for (index, sheet) in sheets.enumerated() {
      let state = states[sheet.name].map { " state=\"\($0)\"" } ?? ""
      entries +=
        "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"rId\(index)\"/>"
      links.append(("rId\(index)", "worksheet", "worksheets/sheet\(index + 1).xml"))
      package.add(
        "xl/worksheets/sheet\(index + 1).xml",
        before + "<worksheet xmlns=\"\(Self.space)\">\(sheet.xml)</worksheet>")
    }
    package.add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(Self.space)\" xmlns:r=\"\(Self.links)\">"
        + "\(settings)<sheets>\(entries)</sheets></workbook>")
    package.add("xl/_rels/workbook.xml.rels", Self.relations(links))
    package.add("xl/styles.xml", "<styleSheet xmlns=\"\(Self.space)\">\(styles)</styleSheet>")
    let texts = sharedTexts.map { "<si>\($0)</si>" }.joined()
    package.add("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.space)\">\(texts)</sst>")
    for part in more { package.add(part.name, part.text) }
    return package
  }

  static let space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  static func relations(_ list: [(String, String, String)]) -> String {
    let inner = list.map {
      "<Relationship Id=\"\($0)\" Type=\"\(links)/\($1)\" Target=\"\($2)\"/>"
    }
    return "<Relationships>\(inner.joined())</Relationships>"
  }
}
