import PracticeLearning
import Testing

@Suite("Complaints")
struct DiagnosticTests {
  @Test("Every code of the catalogue has its own letter and digits, and a meaning")
  func catalogue() {
    let codes = DiagnosticCode.catalogue
    #expect(Set(codes.map(\.id)).count == codes.count)
    #expect(codes.count > 100)
    for code in codes {
      #expect(code.id.count == 4)
      #expect("DXRPLNWMCAQFSTEHB".contains(code.id.prefix(1)))
      #expect(Int(code.id.dropFirst()) != nil)
      #expect(!code.meaning.isEmpty && !code.meaning.hasSuffix("."))
      #expect(Diagnostic.Severity.allCases.contains(code.severity))
      #expect(code.description == code.id)
    }
  }

  @Test("A complaint is as grave as its code: identifiers stop, names may be words, language helps")
  func severity() {
    let codes = DiagnosticCode.catalogue
    let asked: [DiagnosticCode] = [.untitledName, .schoolName]
    for code in codes where code.id.hasPrefix("P") {
      #expect(code.severity == (asked.contains(code) ? .warning : .error), "\(code)")
    }
    #expect(codes.filter { $0.id.hasPrefix("L") }.allSatisfy { $0.severity == .hint })
    #expect(codes.filter { $0.id.hasPrefix("N") }.allSatisfy { $0.severity != .error })
    let hint = Diagnostic(.kinderWording, "a", advice: "b")
    let error = Diagnostic(.noGrade, "a", advice: "b")
    #expect(!hint.isError && error.isError)
    #expect([hint, error].containsErrors)
    #expect(![hint].containsErrors)
  }

  @Test("Complaints are sorted by file, line and column; at one place the gravest comes first")
  func sorting() {
    func complaint(_ code: DiagnosticCode, _ summary: String, _ line: Int?, _ column: Int = 1)
      -> Diagnostic
    {
      Diagnostic(
        code, summary, advice: "",
        location: line.map { SourceLocation(file: "a.yaml", line: $0, column: column) })
    }
    var other = complaint(.noGrade, "other file", 1)
    other.location?.file = "b.yaml"
    let sorted = [
      other, complaint(.kinderWording, "hint", 7), complaint(.unanswered, "warning", 7),
      complaint(.noGrade, "first error", 7), complaint(.noReason, "second error", 7),
      complaint(.noGrade, "left", 7, 0), complaint(.noGrade, "above", 3, 40),
      complaint(.kinderWording, "nowhere", nil),
    ].sortedByPlace()
    #expect(
      sorted.map(\.summary) == [
        "nowhere", "above", "left", "first error", "second error", "warning", "hint", "other file",
      ])
  }

  @Test("A refusal carries its reasons")
  func refusal() {
    let one = Refusal(.unknownReview, at: ["review"], "no such review", advice: "check the id")
    #expect(one.diagnostics.map(\.line) == ["S012 review"])
    #expect(Refusal([]).diagnostics.isEmpty)
  }
}

@Suite("The way to a field")
struct FieldPathTests {
  @Test("Keys are joined by dots, list positions count from 1")
  func description() {
    let path: FieldPath = ["domains", "planning", "development", 1, "text"]
    #expect(path.description == "domains.planning.development[2].text")
    #expect(FieldPath([]).description == "")
    #expect(FieldPath([.index(0)]).description == "[1]")
  }

  @Test("A path grows one step at a time")
  func appending() {
    let path: FieldPath = ["actions"]
    #expect(path.appending(0).appending("due") == ["actions", 0, "due"])
  }
}

@Suite("What was probably meant")
struct NearestTests {
  @Test(
    "The nearest word is suggested when a third of the letters or fewer differ",
    arguments: [
      ("planing", "planning"), ("palnning", "planning"), ("Planning", "planning"),
      ("assesments", "assessments"), ("outcome", "outcomes"), ("vioce", "voice"),
    ])
  func near(word: String, meant: String) {
    #expect(
      nearest(to: word, among: ["planning", "assessments", "outcomes", "voice"]) == meant)
  }

  @Test("Nothing is suggested when nothing is near", arguments: ["", "supervision", "xyz", "plan"])
  func far(word: String) {
    #expect(nearest(to: word, among: ["planning", "assessments", "outcomes"]) == nil)
  }

  @Test("The first of two equally near words wins; an empty one is never near")
  func ties() {
    #expect(nearest(to: "TM-00", among: ["TM-01", "TM-02"]) == "TM-01")
    #expect(nearest(to: "abc", among: [""]) == nil)
    #expect(nearest(to: "abc", among: []) == nil)
  }

  @Test("The word named is the first of those nearest by every way to get from one to the other")
  func nearestOfAll() {
    var random = SystemRandomNumberGenerator()
    let signs = ["a", "b", "C", "e\u{301}", "\r\n"]
    func word(_ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &random)).map { _ in
        signs.randomElement(using: &random) ?? ""
      }
      .joined()
    }
    for number in 0..<520 {
      let most = number < 500 ? 4 : 7
      let (wrong, candidates) = (word(most), (0..<4).map { _ in word(min(most, 6)) })
      let distances = candidates.map { distance(Array(wrong.lowercased()), Array($0.lowercased())) }
      let least = distances.min() ?? .max
      let meant =
        least <= max(1, wrong.count / 3) ? candidates[distances.firstIndex(of: least) ?? 0] : nil
      #expect(nearest(to: wrong, among: candidates) == meant, "\(wrong) among \(candidates)")
    }
  }

  /// By the definition, without a table.
  private func distance(_ a: [Character], _ b: [Character]) -> Int {
    guard let last = a.last, let other = b.last else { return max(a.count, b.count) }
    var least = min(
      distance(a.dropLast(), b) + 1, distance(a, b.dropLast()) + 1,
      distance(a.dropLast(), b.dropLast()) + (last == other ? 0 : 1))
    if a.count > 1, b.count > 1, last == b[b.count - 2], a[a.count - 2] == other {
      least = min(least, distance(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return least
  }
}
