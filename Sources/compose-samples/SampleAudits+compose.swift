import Foundation

extension SampleAudits {
  /// Composes all documents from the bank of a folder and writes them into another.
  static func compose(from bank: URL, into folder: URL) throws {
    let bank = try Bank(folder: bank)
    let samples = try SampleAudits(bank: bank, templates: TemplateShelf.templates())
    try SampleWriter(folder: folder).write(samples)
  }
}
