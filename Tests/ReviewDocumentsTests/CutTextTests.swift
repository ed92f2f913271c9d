import PracticeLearning
import ReviewDocuments
import Templates
import Testing

@Suite("No word of a text is lost to a # on its line")
struct CutTextTests {
  @Test(
    "Words after a # beside a text without quotes are complained of where they stand",
    arguments: [
      "domains:\n  planning:\n    because: Seen by worker 1️⃣#1 and the bruise was not followed up.\n",
      "conversation:\n  reflection: Café – late\n    again  1️⃣#metoo\n",
      "actions:\n  - what: &w Ring 1️⃣# 2\n",
      "overall:\n  cap_override: fine 1️⃣# role codes, all of them\r\n",
    ])
  func cut(marked: String) {
    let marked = MarkedText(head + marked)
    #expect(complaints(marked.text, .yaml) == marked.places.values.map { "D022 \($0)" })
  }

  @Test("The complaint quotes what would be lost and says how to keep it")
  func sentence() throws {
    let found = try #require(all(head + "identity: Worker #1 and so on\n", .yaml).first)
    #expect(
      found.summary == "the words after # would be left out of \"identity\": \"1 and so on\"")
    #expect(found.advice.description.hasPrefix("put the whole text in \"quotes\""))
  }

  @Test(
    "Texts that keep their #, notes of the form and notes beside words are left alone",
    arguments: [
      "identity: \"Worker #1\"   # ours\n", "identity: 'Worker #1' # ours\n",
      "identity: Worker#1\n", "identity: >   # ours\n  Worker #1\n",
      "identity: Dual heritage.\n# ours\n", "cohort:   # ours\n",
      "identity: Named   # what the record knows and does about identity (if you can)\n",
      "actions:\n  - what: Ring   # what will be done\n    due: 2026-03-01  # soon\n",
      "overall: { grade: good }   # ours\n",
    ])
  func kept(text: String) { #expect(complaints(head + text, .yaml) == []) }

  @Test("Every note a blank form writes may stay beside a text", arguments: Templates.names)
  func blankForm(name: String) throws {
    guard name.hasPrefix("Reviews/"), let text = Templates.text(name) else { return }
    let found = DocumentReader.documents(in: text, format: .yaml, named: name)
    guard case .template(let template) = found.documents.first?.decode() else { return }
    var review = SampleForm.review
    review.domains = []
    review.actions = []
    review.feedback = nil
    review.conversation = nil
    let form = BlankForm.text(template, prefilled: review)
    let filled = form.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let start = line.prefix { $0 != "#" }
      let bare = start.prefix(
        upTo: start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex)
      return bare.hasSuffix(":") ? bare + " words " + line.dropFirst(start.count) : line[...]
    }.joined(separator: "\n")
    #expect(!complaints(filled, .yaml).contains { $0.hasPrefix("D022") })
  }
}
