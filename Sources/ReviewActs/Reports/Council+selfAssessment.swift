import Foundation
import PracticeLearning
import ReviewReports

extension Council {
  /// The self-assessment. What people write stands in a file of theirs, which is made where there is none and never
  /// changed after that.
  func selfAssessment(_ request: ReportRequest, _ hand: Hand) throws -> Report {
    guard try viewer(hand).figures.isSuperset(of: [.council, .allServices]) else {
      throw try viewer(hand).refusal(to: "read the figures of all services")
    }
    let sets = try reportSets(request.selection, hand)
    let period = sets.main.period
    let own = "Reports/self-assessment-\(period.fileName).md"
    let file = request.words ?? "\(folder)/\(own)"
    var words: [SelfAssessment.Part: String] = [:]
    if FileManager.default.fileExists(atPath: file) {
      words = try SelfAssessment.words(in: readText(file), named: file)
    } else {
      try makePrivateFolder(URL(filePath: file).deletingLastPathComponent().path)
      try writePrivately(SelfAssessment.blank, to: file)
    }
    let register = try stocktake(of: period, by: hand).get()
    let assessment = SelfAssessment(
      sets.mainWithGeneral, change: sets.change, register: register, words: words,
      file: request.words ?? own)
    var report = assessment.report(inLetters: request.inLetters)
    report.templates = sets.templates
    return report
  }
}

extension Period {
  /// The period in a file's name: `2025-26` for a financial year.
  fileprivate var fileName: String {
    description.split(whereSeparator: { $0 == "/" || $0 == "." }).joined(separator: "-")
  }
}
