import Foundation
import PracticeLearning
import ReviewDocuments
import Testing

@Suite("Single slips, and what is made of them")
struct SingleSlipTests {
  private static let ids =
    "id: R-1\nprogramme: monthly\ntemplate: early-help@1\nmonth: 2026-02\ncase: C-1\nservice: early help\nteam: EH-2\npractitioner: SW-1\nauditor: TM-1\n"

  /// A form with something below its head.
  private func read(_ rest: String) throws -> (review: Review, complaints: [Diagnostic]) {
    let (document, complaints) = SlipTests.read("plr: 1\n" + SingleSlipTests.ids + rest)
    guard case .review(let review)? = document else { throw NotAReview(complaints: complaints) }
    return (review, complaints)
  }

  struct NotAReview: Error { let complaints: [Diagnostic] }

  @Test("A list of themes in curly brackets, or in none, is the list it was meant to be (A3)")
  func themes() throws {
    for typed in ["{chronology, neglect}", "chronology, neglect", "[chronology, neglect]"] {
      let found = try read(
        "domains:\n  planning:\n    strengths:\n      - text: Seen.\n        themes: \(typed)\n")
      let themes = found.review.domains.first?.strengths.first?.themes
      #expect(themes == ["chronology", "neglect"], "\(typed)")
      #expect(!found.complaints.containsErrors)
      #expect(found.complaints.contains { $0.code == .valueReadAsMeant } == !typed.hasPrefix("["))
    }
  }

  @Test("Words behind a > and lines that begin with # stay in their text (A4)")
  func hashes() throws {
    let found = try read(
      "identity: > Named and\n  explored.\n# her faith too\n  and not only once.\noverall:\n  grade: good\n"
    )
    #expect(
      found.review.identity == "Named and explored.\n# her faith too and not only once.")
    #expect(found.review.overall?.grade == .good)
    #expect(found.complaints.map(\.location?.line) == [11, 13])
  }

  @Test("Bullets and pasted paragraphs keep their lines; wrapped lines become one (A5)")
  func lines() throws {
    let found = try read(
      "identity: >\n  Three things:\n  - her language\n  - her faith,\n    which is new\n  1. her school\n"
    )
    #expect(
      found.review.identity
        == "Three things:\n- her language\n- her faith, which is new\n1. her school")
    let pasted = String(repeating: "A long line that nobody broke by hand. ", count: 4)
    let long = try read("identity: >\n  First.\n  \(pasted)\n  Last.\n")
    #expect(long.review.identity?.split(separator: "\n").count == 3)
    let wrapped = try read(
      "identity: >\n  She was seen alone at school and at home, and drew what she\n  could not yet say.\n"
    )
    #expect(wrapped.review.identity?.contains("\n") == false)
    // What is written again is read again.
    for review in [found.review, long.review, wrapped.review] {
      #expect(SlipTests.read(Document.review(review).yaml).review == .review(review))
    }
  }

  @Test(
    "Each slip is named on its own line, with the mend, and the form is read on (F1)",
    arguments: [
      "overall:\n  grade:good\n", "overall:\n  grade good\n", "overall:\n  grade = Good\n",
      "overall:\n  grade\u{FF1A} good\n", "overall:\n\tgrade: good\n",
      "overall:\n\u{A0}\u{A0}grade: good\n", "overall:\n  grade:: good\n",
      "overall:\n  grade; good\n", "overall:\n  grade -> good\n", "overall:\n  - grade: good\n",
      "overall:\n  grade - good\n",
    ])
  func layout(rest: String) throws {
    let found = try read(rest)
    #expect(found.review.overall?.grade == .good)
    #expect(found.complaints.map(\.location?.line).contains(12), "\(found.complaints)")
    #expect(!found.complaints.containsErrors, "\(found.complaints)")
  }

  @Test("Dashes without a space, items two spaces short, and a text with a colon (F1)")
  func items() throws {
    let found = try read(
      """
      actions:
          -what: Ring the school
            owner: SW-1
        - what: Say: it is agreed
          owner: SW-2

      """)
    #expect(found.review.actions.map(\.what) == ["Ring the school", "Say: it is agreed"])
    #expect(found.review.actions.map(\.owner) == ["SW-1", "SW-2"])
    #expect(Set(found.complaints.map(\.location?.line)) == [12, 14])
  }

  @Test(
    "A list is read whatever stands for its dashes, and a text is its item's text (F1)",
    arguments: [
      "1. what: Ring the school", "a) what: Ring the school", "\u{2022} what: Ring the school",
      "* what: Ring the school", "\u{2013} what: Ring the school", "- Ring the school",
      "\u{2022} Ring the school",
    ])
  func marks(item: String) throws {
    let found = try read("actions:\n  \(item)\n    owner: SW-1\n  - what: Ask her aunt\n")
    #expect(found.review.actions.map(\.what) == ["Ring the school", "Ask her aunt"])
    #expect(found.review.actions.first?.owner == "SW-1")
    #expect(!found.complaints.containsErrors, "\(found.complaints)")
    #expect(found.complaints.map(\.location?.line).contains(12))
  }

  @Test("A list that begins short of its key, or with a tab, is the list of its key (F1)")
  func shortList() throws {
    for indent in ["", " ", "\t"] {
      let found = try read(
        "domains:\n  planning:\n    grade: good\n    strengths:\n\(indent)- text: Seen.\n"
          + "    because: It is hers.\n")
      #expect(found.review.domains.first?.strengths.first?.text == "Seen.", "\(found.complaints)")
      #expect(found.review.domains.first?.because == "It is hers.")
      #expect(found.complaints.map(\.location?.line) == [15])
      #expect(!found.complaints.containsErrors)
    }
  }

  @Test("A value beside the key of a block is its first value, where that can be nothing else (F1)")
  func beside() throws {
    let grades = try read(
      "domains:\n  planning: RI\n    because: It is late.\noverall: good\nconversation: 14/2/26\n")
    #expect(grades.review.domains.first?.grade == .graded(.requiresImprovement))
    #expect(grades.review.domains.first?.because == "It is late.")
    #expect(grades.review.overall?.grade == .good)
    #expect(grades.review.conversation?.heldOn == CalendarDate("2026-02-14"))
    #expect(!grades.complaints.containsErrors, "\(grades.complaints)")
    // Yes or no beside safety could mean either.
    for word in ["yes", "no"] {
      let safety = try read("safety: \(word)\n  done: She rang.\n")
      #expect(safety.review.safety?.immediateConcern == nil)
      #expect(safety.review.safety?.done == "She rang.")
      #expect(safety.complaints.filter(\.isError).map(\.location?.line) == [11])
    }
    let twice = try read("overall: good\n  grade: inadequate\n  because: It is late.\n")
    #expect(twice.review.overall?.because == "It is late.")
    #expect(twice.complaints.filter(\.isError).map(\.location?.line) == [11])
  }

  @Test(
    "A line that cannot be read hides nothing that follows: it is told, once, and the rest is read (F1)",
    arguments: [
      "  grade: good\n  because: ? it is\n  what: : that\n",
      "  because: [it is\n  grade: good\n",
      "  grade: good\n  answers: { one: yes, two no, three: [ }\n",
      "  because: %it\n  nobody: @knows: this\n  grade: good\n",
    ])
  func readOn(rest: String) throws {
    let found = try read(
      "overall:\n\(rest)identity: She is asked.\nfeedback:\n  child: { asked: perhaps }\n")
    #expect(found.review.overall?.grade == .good, "\(found.complaints)")
    #expect(found.review.identity == "She is asked.")
    let line = 11 + rest.split(separator: "\n").count + 3
    #expect(
      found.complaints.contains { $0.location?.line == line && $0.code == .notAWordOfTheList })
    let lines = found.complaints.filter(\.isError).compactMap(\.location?.line)
    #expect(Set(lines).count == lines.count, "\(found.complaints)")
  }

  @Test(
    "Words that YAML takes for signs of its own stay words (A4)",
    arguments: ["!two calls", "&co calls"])
  func signs(words: String) throws {
    let found = try read("identity: \(words)\nactions:\n  - { what: \(words), owner: SW-1 }\n")
    #expect(found.review.identity == words)
    #expect(found.review.actions.first?.what == words)
  }

  @Test("Notes after # are told of whatever ends the lines (A4)", arguments: ["\n", "\r\n", "\r"])
  func lineBreaks(lineBreak: String) throws {
    let text =
      "plr: 1\n" + SingleSlipTests.ids
      + "overall:\n  grade:good\n  because: >\n    One.\n\n    Two.\n"
    let found = SlipTests.read(text.replacingOccurrences(of: "\n", with: lineBreak))
    guard case .review(let review)? = found.review else {
      throw NotAReview(complaints: found.complaints)
    }
    #expect(review.overall?.grade == .good)
    #expect(review.overall?.because?.split(separator: "\n") == ["One.", "Two."])
    #expect(found.complaints.map(\.location?.line) == [12])
  }

  @Test("A fence of code and a greeting below the form are no part of its last text (A4)")
  func around() throws {
    let form = "plr: 1\n" + SingleSlipTests.ids + "overall: { grade: good }\nidentity: Seen.\n"
    let fenced = SlipTests.read("```yaml\n" + form + "```\n")
    guard case .review(let review)? = fenced.review else {
      throw NotAReview(complaints: fenced.complaints)
    }
    #expect(review.identity == "Seen.")
    #expect(fenced.complaints.map(\.location?.line) == [1, 14])
    #expect(!fenced.complaints.containsErrors)
    let greeting = SlipTests.read(form + "\nThanks, see you Monday\n")
    #expect(greeting.complaints.filter(\.isError).map(\.location?.line) == [14])
  }

  @Test("A day of the week that is another one is asked about, not read past (F5)") func weekdays()
    throws
  {
    let right = try read("conversation:\n  held_on: Tuesday 10 February 2026\n")
    #expect(right.review.conversation?.heldOn == CalendarDate("2026-02-10"))
    let wrong = try read("conversation:\n  held_on: Monday 10 February 2026\n")
    #expect(wrong.review.conversation?.heldOn == nil)
    #expect(
      wrong.complaints.filter(\.isError).map(\.summary) == [
        "\"Monday 10 February 2026\" is a Tuesday"
      ])
  }

  @Test("A character that cannot be seen is named where a value was read without it (F6)")
  func oddCharacters() throws {
    let found = try read("overall: { grade: requires\u{A0}improvement }\n")
    #expect(found.review.overall?.grade == .requiresImprovement)
    #expect(found.complaints.first?.summary.contains("with a no-break space in it") == true)
  }

  @Test("A text or bullets below a key without >, and none for a list (F2)")
  func below() throws {
    let found = try read("identity:\n  - named: yes\n  - explored\nactions: none\n")
    #expect(found.review.identity == "- named: yes\n- explored")
    #expect(found.review.actions.isEmpty)
    #expect(!found.complaints.containsErrors, "\(found.complaints)")
    #expect(found.complaints.map(\.location?.line) == [11, 14])
  }

  @Test("A domain without its colon, and one that is misspelt: what is below is read with it (F1)")
  func domainKeys() throws {
    let found = try read(
      "domains:\n  Case recording\n    grade:good\n  planing:\n    because: She said: no\n    grade: good\noverall: { grade: good }\n"
    )
    #expect(found.review.domains.map(\.grade) == [.graded(.good)])
    #expect(found.complaints.filter(\.isError).map(\.code) == [.unknownKey])
    #expect(
      found.complaints.map(\.location?.line) == [12, 13, 15, 14])
    #expect(found.review.overall?.grade == .good)
    let safety = try read("safety: no\n")
    #expect(safety.complaints.map(\.code) == [.wrongKind])
  }

  @Test("A second form in the file is said to begin, and both are read (F3)")
  func secondForm() throws {
    let form = "plr: 1\n" + SingleSlipTests.ids
    let found = DocumentReader.documents(
      in: form + form.replacingOccurrences(of: "R-1", with: "R-2"), format: .yaml, named: "two.yaml"
    )
    #expect(found.documents.map { $0.decode().storedID } == ["R-1", "R-2"])
    #expect(found.complaints.count == 1)
    #expect(found.complaints.first?.summary == "a second form begins here")
    #expect(found.complaints.first?.location?.line == 11)
  }

  @Test(
    "Days are read day first, and shown back (F5)",
    arguments: [
      "14/2/26", "14.2.2026", "14 Feb 2026", "14-Feb-26", "14th February 2026", "Sat 14/02/2026",
      "14/02/2026",
    ])
  func days(typed: String) throws {
    let found = try read("conversation:\n  held_on: \(typed)\n")
    #expect(found.review.conversation?.heldOn == CalendarDate("2026-02-14"))
    #expect(
      found.complaints.map(\.summary) == ["\"\(typed)\" was read as 14 February 2026"])
    let april = try read("conversation:\n  held_on: 03/04/2026\n")
    #expect(april.review.conversation?.heldOn == CalendarDate("2026-04-03"))
    let monthFirst = try read("conversation:\n  held_on: 02/14/2026\n")
    #expect(monthFirst.complaints.map(\.code) == [.monthFirst])
  }

  @Test(
    "Months are read as people write them (F5)", arguments: ["March 2026", "03/2026", "Mar-26"])
  func months(typed: String) {
    #expect(Month(asWritten: typed) == Month("2026-03"))
    #expect(Month(asWritten: "March") == nil)
    #expect(Month(asWritten: "13/2026") == nil)
  }

  @Test(
    "Spaces and lines that only look like theirs, and what cannot be seen, are read as meant (F6)")
  func unseen() throws {
    let found = try read(
      "conversation:\n  held_on: 2026\u{2013}02\u{2013}14\noverall:\n  grade: requires\u{A0}impro\u{AD}vement\u{200B}\n"
    )
    #expect(found.review.overall?.grade == .requiresImprovement)
    #expect(found.review.conversation?.heldOn == CalendarDate("2026-02-14"))
    #expect(found.complaints.map(\.code) == [.valueReadAsMeant, .valueReadAsMeant])
  }

  @Test("Short and other words for an answer are read as meant; a grade is never guessed (F7)")
  func words() throws {
    let found = try read(
      """
      domains:
        planning:
          grade: goood
          answers: { a: Y, b: N/A, c: partially, d: no }
      feedback:
        child: { asked: refused }
        partners: { asked: not asked, why: new school }

      """)
    #expect(
      found.review.domains.first?.answers.map(\.answer) == [.yes, .notApplicable, .partly, .no])
    #expect(found.review.feedback?.child?.asked == .declined)
    #expect(found.review.feedback?.partners?.asked == .no)
    #expect(found.complaints.filter(\.isError).map(\.code) == [.notAGrade])
  }

  @Test("Words after # that no blank form has are told of; its own notes are not (A4)")
  func notes() throws {
    let found = DocumentReader.documents(
      in: "plr: 1\n" + SingleSlipTests.ids + "overall:\n  grade: good  # seen with Jo\n",
      format: .yaml, named: "form.yaml")
    let document = try #require(found.documents.first)
    guard case .review(let review) = document.decode() else { return }
    var account = FormAccount()
    let template = ReviewTemplate(
      reference: review.template, title: "Early help", services: ["early help"])
    let told = account.complaints(about: document, review, template)
    #expect(told.map(\.code) == [.keptNowhere])
    #expect(told.first?.summary.contains("seen with Jo") == true)
    #expect(told.first?.location?.line == 12)
  }

  @Test("What stands under a misspelt key is read as if the key were right (F1)")
  func misspeltKey() throws {
    let found = DocumentReader.documents(
      in: "plr: 1\n" + SingleSlipTests.ids
        + "domains:\n  planning:\n    gradee: RI\n    evidense: [{ what: visit, on: 2026-13-01 }]\n"
        + "overal:\n  grade: goodish\n",
      format: .yaml, named: "form.yaml")
    let document = try #require(found.documents.first)
    let errors = document.complaints.filter(\.isError)
    #expect(
      errors.map { "\($0.code) \($0.location?.line ?? 0)" }
        == ["D004 13", "D004 14", "D018 14", "D004 15", "R014 16"], "\(errors)")
  }
}
