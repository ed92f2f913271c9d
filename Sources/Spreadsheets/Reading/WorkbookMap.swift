/// What a workbook says of itself: its sheets, where their parts are and how days are counted.
struct WorkbookMap {
  struct Sheet {
    let name: String
    let isHidden: Bool
    let part: String
  }

  var sheets: [Sheet] = []
  var count = DayCount.from1900
  var texts: String?
  var styles: String?
  var hasLinks = false

  init(_ workbook: XMLPart, relations: Relations, folder: String) throws(Refusal) {
    for relation in relations.all {
      if relation.type.hasSuffix("/sharedStrings") { texts = relation.part(from: folder) }
      if relation.type.hasSuffix("/styles") { styles = relation.part(from: folder) }
      if relation.type.hasSuffix("/externalLink") { hasLinks = true }
    }
    while try workbook.next() {
      guard workbook.node == .element else { continue }
      if workbook.isNamed("workbookPr") {
        workbook.eachAttribute { if $0.isNamed("date1904"), $0.isTrue { count = .from1904 } }
      } else if workbook.isNamed("sheet") {
        var (name, state, id) = ("", "", "")
        workbook.eachAttribute {
          if $0.isNamed("name") { name = String($0.value.prefix(255)) }
          if $0.isNamed("state") { state = $0.value }
          // `r:id`; `sheetId` is another name.
          if $0.isNamed("id") { id = $0.value }
        }
        // A sheet of a chart or a dialogue has no cells.
        guard let relation = relations.byID[id], relation.type.hasSuffix("/worksheet") else {
          continue
        }
        guard sheets.count < 5_000 else { throw Refusal(.unpacksTooLarge) }
        let isHidden = state == "hidden" || state == "veryHidden"
        sheets.append(
          Sheet(name: name, isHidden: isHidden, part: relation.part(from: folder)))
      }
    }
  }
}

/// Which part is which, as a `.rels` part tells.
struct Relations {
  struct Relation {
    let type: String
    let target: String

    /// The part it leads to, seen from a folder such as `xl/`.
    func part(from folder: String) -> String {
      if target.hasPrefix("/") { return String(target.dropFirst()) }
      var steps: [Substring] = []
      for step in (folder + target).split(separator: "/") where step != "." {
        if step == ".." { _ = steps.popLast() } else { steps.append(step) }
      }
      return steps.joined(separator: "/")
    }
  }

  var byID: [String: Relation] = [:]
  var all: [Relation] = []

  init(_ part: XMLPart) throws(Refusal) {
    while try part.next() {
      guard part.node == .element, part.isNamed("Relationship") else { continue }
      var (id, type, target) = ("", "", "")
      part.eachAttribute {
        if $0.isNamed("Id") { id = $0.value }
        if $0.isNamed("Type") { type = $0.value }
        if $0.isNamed("Target") { target = $0.value }
      }
      let relation = Relation(type: type, target: target)
      byID[id] = relation
      // A workbook leads to its own parts alone; its links stand elsewhere.
      guard all.count < 5_000 else { throw Refusal(.unpacksTooLarge) }
      all.append(relation)
    }
  }
}
