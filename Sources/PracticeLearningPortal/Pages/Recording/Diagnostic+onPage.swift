import PracticeLearning
import ReviewDocuments

extension Diagnostic {
  /// The complaint as a page says it, where forms are known by their labels and not by their keys.
  ///
  /// - Parameter fields: the fields of the part it is about.
  func onPage(of fields: [FormSheet.Field]) -> Diagnostic {
    var said = self
    let words = advice.worded(by: .plain)
    // Words that read like an identifier are confirmed by a tick beside them.
    if FormSheet.confirmation(of: self) != nil,
      let add = words.ranges(of: ", add \"confirmed: ").last
    {
      said.advice = Advice("\(words[..<add.lowerBound]), say so by the tick at the end of its page")
    }
    // Questions without an answer are seen on the page.
    if path.steps.last == .key("answers"), let keys = summary.firstRange(of: " have no answer: ") {
      said.summary = summary[..<keys.lowerBound] + " have no answer"
      said.advice = "choose yes, partly, no or not applicable at each"
    }
    for field in fields {
      guard case .key(let key)? = field.path.steps.last, words.contains("under \(key) ") else {
        continue
      }
      said.advice = Advice(
        said.advice.worded(by: .plain).replacing("under \(key) ", with: "under \"\(field.asks)\" "))
    }
    return said
  }
}
