extension PackageReading {
  /// The part that is the workbook, or why the package is none.
  func mainPart(_ parts: PackageParts, _ unpacked: UnpackedBytes) throws(Refusal) -> String {
    if parts.name(of: "xl/workbook.bin") != nil { throw Refusal(.binaryWorkbook) }
    if parts.name(of: "mimetype") != nil, parts.name(of: "content.xml") != nil {
      throw Refusal(.openDocument)
    }
    guard let root = parts.name(of: "_rels/.rels") else { throw Refusal(.otherPackage) }
    let relations = try Relations(XMLPart(root, of: path, unpacked: unpacked))
    let document = relations.all.first { $0.type.hasSuffix("/officeDocument") }
    guard let part = document.flatMap({ parts.name(of: $0.part(from: "")) }),
      parts.name(of: "xl/workbook.xml") != nil || part.lowercased().contains("workbook")
    else { throw Refusal(.otherPackage) }
    return part
  }

  /// What the workbook part and its relations say.
  func readMap(
    _ main: String, in folder: String, _ parts: PackageParts, _ unpacked: UnpackedBytes
  ) throws(Refusal) -> WorkbookMap {
    let file = main.split(separator: "/").last.map(String.init) ?? main
    guard let name = parts.name(of: "\(folder)_rels/\(file).rels") else {
      throw Refusal(.damagedPackage, main)
    }
    let relations = try Relations(XMLPart(name, of: path, unpacked: unpacked))
    return try WorkbookMap(
      XMLPart(main, of: path, unpacked: unpacked), relations: relations, folder: folder)
  }

  /// Reports what would run or reach out when the workbook is opened.
  mutating func findCode(in parts: PackageParts, _ map: WorkbookMap) {
    // Macro sheets are how macros were written before Visual Basic; both run.
    for place in ["xl/vbaproject.bin", "xl/macrosheets/", "xl/activex/"] {
      if let part = parts.first(under: place) { list.add(.macros, place: part) }
    }
    for place in ["xl/externallinks/", "xl/connections.xml"] {
      if let part = parts.first(under: place) { list.add(.externalLinks, place: part) }
    }
    if map.hasLinks, parts.first(under: "xl/externallinks/") == nil { list.add(.externalLinks) }
  }
}
