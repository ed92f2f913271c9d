/// The names of tables and of the ranges they fill, each once in a workbook.
struct TableNames {
  private var taken: Set<String> = []

  /// A name made from a sheet's name: letters, digits and underscores, so that it is no address.
  mutating func name(for sheet: String) -> String {
    var stem = "Table_"
    for character in sheet.unicodeScalars {
      stem.unicodeScalars.append(
        character.isASCII && character.properties.isAlphabetic
          || ("0"..."9").contains(character) ? character : "_")
    }
    var (name, number) = (stem, 1)
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      name = "\(stem)_\(number)"
    }
    return name
  }
}
