/// One run through a workbook: the findings and what all sheets need.
struct PackageReading {
  let path: String
  let limits: ReadingLimits
  var list = FindingList()

  init(path: String, limits: ReadingLimits) {
    self.path = path
    self.limits = limits
  }

  func read(row: ((ReadRow) throws -> Void)?) throws -> SpreadsheetReading {
    var reading = self
    return try reading.run(row)
  }

  private mutating func run(_ row: ((ReadRow) throws -> Void)?) throws -> SpreadsheetReading {
    try MissingLibrary.checkReading()
    let (kind, size) = try FileKind.look(at: path)
    if case .refused(let problem) = kind {
      list.add(problem)
      return SpreadsheetReading(sheets: [], findings: list.sorted)
    }
    var sheets: [ReadSheet] = []
    do {
      try readParts(UnpackedBytes(fileSize: size, limits: limits), into: &sheets, row)
    } catch let refusal as Refusal {
      list.add(refusal.problem, place: refusal.place)
    }
    return SpreadsheetReading(sheets: sheets, findings: list.sorted)
  }

  private mutating func readParts(
    _ unpacked: UnpackedBytes, into sheets: inout [ReadSheet], _ row: ((ReadRow) throws -> Void)?
  ) throws {
    let parts = try PackageParts(of: path, limit: limits.parts)
    let main = try mainPart(parts, unpacked)
    let folder = String(main.prefix { $0 != "/" }) + "/"
    let map = try readMap(main, in: folder, parts, unpacked)
    findCode(in: parts, map)
    for sheet in map.sheets {
      sheets.append(ReadSheet(name: sheet.name, isHidden: sheet.isHidden))
      if sheet.isHidden { list.add(.hiddenSheet, sheet: sheet.name) }
    }
    guard let row else { return }
    func open(_ part: String?) throws(Refusal) -> XMLPart? {
      guard let part, let name = parts.name(of: part) else { return nil }
      return try XMLPart(name, of: path, unpacked: unpacked)
    }
    let texts = try open(map.texts).map { try SharedTexts($0, limits: limits) } ?? SharedTexts()
    let formats = try open(map.styles).map { try DateFormats($0) } ?? DateFormats()
    var spent = Spent()
    for (index, sheet) in map.sheets.enumerated() {
      var reading = SheetReading(
        sheet: sheet.name, texts: texts, formats: formats, count: map.count, limits: limits,
        spent: spent, list: list)
      defer {
        (list, spent) = (reading.list, reading.spent)
        sheets[index].rows = reading.rows
      }
      do {
        guard let part = try open(sheet.part) else { throw Refusal(.damagedPackage, sheet.part) }
        try reading.read(part, row)
      } catch let refusal as Refusal {
        // The other sheets are read all the same: all problems are told at once.
        reading.list.add(refusal.problem, sheet: sheet.name, place: refusal.place)
      }
    }
  }
}
