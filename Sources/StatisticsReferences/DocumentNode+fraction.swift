import ReviewDocuments

extension DocumentNode {
  /// Whether a number is written as an exact fraction: `{"num": 7, "den": 12}`.
  var isFraction: Bool {
    guard case .mapping(let entries) = content else { return false }
    return entries.count == 2 && Set(entries.map(\.key)) == ["num", "den"]
  }

  /// The number that a fraction of two whole numbers is.
  func fraction(_ what: String) throws(InputProblem) -> Double {
    guard let above = self["num"], let below = self["den"] else {
      throw InputProblem(
        .wrongInput, "\(what) is \(shown), not a number",
        advice: "write a number such as 0.75 or {\"num\": 3, \"den\": 4}", at: mark)
    }
    let (num, den) = (try above.whole("num of \(what)"), try below.whole("den of \(what)"))
    guard den != 0 else {
      throw InputProblem(
        .impossibleInput, "\(what) is \(shown), which is divided by nothing",
        advice: "write a den other than 0", at: below.mark)
    }
    return num / den
  }

  /// A whole number, with or without a sign.
  private func whole(_ what: String) throws(InputProblem) -> Double {
    let number = isFraction ? nil : try number(what)
    // Beyond 2^53 not every whole number can be told from the next.
    guard let number, number == number.rounded(), abs(number) <= 0x1p53 else {
      throw InputProblem(
        .wrongInput, "\(what) is \(shown), not a whole number",
        advice: "write a fraction as two whole numbers, such as {\"num\": 7, \"den\": 12}", at: mark
      )
    }
    return number
  }
}
