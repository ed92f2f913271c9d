import PracticeLearning
import Testing

@Suite("The search for identifiers, measured on 400 sentences")
struct LabelledSentenceTests {
  @Test("there are 200 with an identifier and 200 without")
  func counts() throws {
    let all = try LabelledSentence.all()
    #expect(all.count { $0.isIdentifying } == 200)
    #expect(all.count { !$0.isIdentifying } == 200)
    #expect(Set(all.map(\.text)).count == 400)
  }

  @Test("85 names without a title in 100 are found, and told by origin (G1)")
  func names() throws {
    let names = try LabelledSentence.all().filter { $0.kind == "name" }
    let missed = names.filter { !$0.found.contains(.untitledName) }
    for (origin, group) in Dictionary(grouping: names, by: \.origin).sorted(by: { $0.key < $1.key })
    {
      let found = group.count { sentence in !missed.contains { $0.text == sentence.text } }
      print("names, \(origin): \(found) of \(group.count)")
    }
    print("names: \(names.count - missed.count) of \(names.count)")
    #expect(
      Double(names.count - missed.count) >= 0.85 * Double(names.count),
      "missed: \(missed.map(\.text).joined(separator: " | "))")
  }

  @Test("95 direct identifiers in 100 are found, of each kind (G2)")
  func direct() throws {
    let direct = try LabelledSentence.all().filter { $0.isIdentifying && $0.kind != "name" }
    let missed = try direct.filter { try !$0.found.contains(#require($0.expected)) }
    for (kind, group) in Dictionary(grouping: direct, by: \.kind).sorted(by: { $0.key < $1.key }) {
      let found = group.count { sentence in !missed.contains { $0.text == sentence.text } }
      print("\(kind): \(found) of \(group.count)")
    }
    #expect(
      Double(direct.count - missed.count) >= 0.95 * Double(direct.count),
      "missed: \(missed.map(\.text).joined(separator: " | "))")
  }

  @Test("2 clean sentences in 100 are asked about at most, and none is stopped (G4)")
  func clean() throws {
    let clean = try LabelledSentence.all().filter { !$0.isIdentifying }
    let alarms = clean.filter { !$0.found.isEmpty }
    print("false alarms: \(alarms.count) of \(clean.count)")
    #expect(
      Double(alarms.count) <= 0.02 * Double(clean.count),
      "\(alarms.map { "\($0.found.map(\.id)) \($0.text)" }.joined(separator: " | "))")
    #expect(alarms.flatMap(\.found).allSatisfy { $0.severity != .error })
  }
}
