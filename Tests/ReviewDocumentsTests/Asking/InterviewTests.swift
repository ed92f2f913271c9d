import PracticeLearning
import ReviewDocuments
import Testing

@Suite("A form is filled in question by question")
struct InterviewTests {
  @Test("What is not known of the heading is asked first, then the form in its order")
  func order() throws {
    var interview = try Interview.begun(Interview.blank(.usual))
    let start = interview.begin().joined(separator: "\n")
    #expect(start.contains("back") && start.contains("skip") && start.contains("help"))
    #expect(interview.asked == "practitioner")
    var asked: [String] = []
    while interview.current != nil, asked.count < 200 {
      asked.append(interview.asked)
      interview.take(lines: "skip")
    }
    #expect(asked.first == "practitioner" && asked[1] == "age_band")
    #expect(asked[2] == "conversation.held_on" && asked[3] == "conversation.reflection")
    #expect(Set(asked).count == asked.count)
    let keys = ["domains.case_recording.grade", "domains.planning.answers.plan_specific"]
    for key in keys + ["impact.grade", "overall.because", "feedback.child.asked", "identity"] {
      #expect(asked.contains(key), "\(key) is not asked")
    }
    #expect(asked.last == "actions[1].what")
    // Nothing of what is known is asked, nor what another answer would have to come before.
    let spared = [
      "case", "auditor", "safety.concern", "domains.planning.risk", "overall.cap_override",
    ]
    for key in spared { #expect(!asked.contains(key), "\(key) is asked") }
  }

  @Test(
    "Days day first, grades by letter, themes by name: read as by the form, and shown once",
    arguments: [
      ("conversation.held_on", "12/2/26", "12 February 2026", "2026-02-12"),
      ("domains.planning.grade", "ri", "requires improvement", "requires improvement"),
      ("age_band", "10 - 15", "10-15", "10-15"),
      ("domains.planning.answers.plan_specific", "p", "partly", "partly"),
    ])
  func readAsMeant(path: String, typed: String, shown: String, written: String) throws {
    var interview = try Interview.begun(Interview.blank(.brief))
    interview.skip(to: path)
    let words = interview.take(lines: typed)
    #expect(words.contains(shown), "\(words)")
    #expect(interview.value(at: path) == written)
    #expect(interview.asked != path)
  }

  @Test("A theme is known by its name")
  func themes() throws {
    var interview = try Interview.begun(Interview.blank(.usual))
    interview.skip(to: "domains.planning.development[1].text")
    interview.take(lines: "Ten weeks went by.", "")
    #expect(interview.asked == "domains.planning.development[1].themes")
    let words = interview.take(lines: "Drift and delay, chronology")
    #expect(words.contains("Drift and delay: drift-and-delay"), "\(words)")
    #expect(
      interview.review.judgement(of: .planning)?.development.first?.themes == [
        "drift-and-delay", "chronology",
      ])
  }

  @Test("What cannot be read leads to the same question with the mend, and is not written")
  func wrong() throws {
    var interview = try Interview.begun(Interview.blank(.usual))
    interview.skip(to: "domains.planning.grade")
    let before = interview.form.text
    let words = interview.take(lines: "very good")
    #expect(words.contains("is not a grade") && words.contains("requires improvement"), "\(words)")
    #expect(interview.asked == "domains.planning.grade" && interview.form.text == before)
    interview.take(lines: "3")
    #expect(interview.asked == "domains.planning.grade" && interview.form.text == before)
  }

  @Test("What stands against an answer is said at once; the answer is kept, and Enter goes on")
  func complaint() throws {
    var interview = try Interview.begun(Interview.blank(.usual))
    interview.skip(to: "conversation.held_on")
    let words = interview.take(lines: "1/3/2026")
    #expect(words.contains("Look again") && words.contains("has not come yet"), "\(words)")
    #expect(interview.asked == "conversation.held_on")
    #expect(interview.value(at: "conversation.held_on") == "2026-03-01")
    interview.take(lines: "")
    #expect(interview.asked == "conversation.reflection")
    let born = interview.take(lines: "She was born on 14 March 2012.", "")
    #expect(born.contains("confirm P002"), "\(born)")
    interview.take(lines: "confirm P002")
    #expect(interview.review.confirmed == ["P002"] && interview.asked == "safety.immediate_concern")
  }

  @Test("A long text ends with an empty line; lines and bullets stand as typed")
  func longText() throws {
    var interview = try Interview.begun(Interview.blank(.usual))
    interview.skip(to: "domains.planning.because")
    interview.take(lines: "Two things stand out:", "- the plan was not called in")
    // Kept line by line: a closed terminal loses none of it.
    #expect(
      interview.review.judgement(of: .planning)?.because
        == "Two things stand out:\n- the plan was not called in")
    #expect(interview.prompt == "| ")
    interview.take(lines: "- help # is not a command here", "")
    #expect(
      interview.review.judgement(of: .planning)?.because
        == "Two things stand out:\n- the plan was not called in\n- help # is not a command here")
    #expect(interview.prompt == "> ")
    #expect(interview.take(lines: "back").contains("more adds lines"))
    interview.take(lines: "more", "And a last word.", "")
    #expect(
      interview.review.judgement(of: .planning)?.because?.hasSuffix(
        "here\nAnd a last word.") == true)
  }

  @Test("Back goes to the question before and shows its answer; Enter leaves it")
  func back() throws {
    var interview = try Interview.begun(Interview.blank(.usual))
    interview.take(lines: "SW-118", "10-15")
    let words = interview.take(lines: "back")
    #expect(interview.asked == "age_band" && words.contains("10-15"))
    interview.take(lines: "")
    #expect(interview.asked == "conversation.held_on")
    #expect(interview.value(at: "age_band") == "10-15")
    interview.take(lines: "back", "back", "back", "back")
    #expect(interview.asked == "practitioner")
    interview.take(lines: "clear")
    #expect(interview.value(at: "practitioner") == nil)
  }

  @Test("Help says the question in full, with what each grade looks like")
  func help() throws {
    var interview = try Interview.begun(Interview.blank(.brief))
    interview.skip(to: "domains.planning.grade")
    let words = interview.take(lines: "help")
    #expect(words.contains("inadequate: There is no real plan"), "\(words)")
    #expect(interview.asked == "domains.planning.grade")
    interview.skip(to: "domains.planning.development[1].text")
    interview.take(lines: "Late.", "")
    #expect(interview.take(lines: "help").contains("(drift-and-delay)"))
  }

  @Test("What an answer asks for further is asked next: the risk, what was done, why not the cap")
  func conditions() throws {
    var interview = try Interview.begun(Interview.blank(.usual))
    interview.skip(to: "safety.immediate_concern")
    interview.take(lines: "yes")
    #expect(interview.asked == "safety.concern")
    interview.skip(to: "domains.planning.grade")
    interview.take(lines: "I", "The plan stood still.", "")
    #expect(interview.asked == "domains.planning.risk")
    interview.take(lines: "She may move again.", "", "Her aunt was rung.", "")
    #expect(interview.asked == "domains.planning.evidence[1].what")
    interview.skip(to: "domains.outcomes.grade")
    interview.take(lines: "n/a", "She came to us last week.", "")
    #expect(interview.asked == "domains.management_oversight.grade")
    interview.skip(to: "overall.grade")
    let words = interview.take(lines: "good")
    #expect(words.contains("planning is inadequate"), "\(words)")
    interview.take(lines: "", "skip")
    #expect(interview.asked == "overall.cap_override")
    interview.skip(to: "feedback.child.asked")
    interview.take(lines: "no")
    #expect(interview.asked == "feedback.child.why")
  }

  @Test("It goes on at the first question that is open, and passes by what may be left out")
  func resuming() throws {
    var interview = try Interview.begun(Interview.blank(.usual))
    interview.take(lines: "SW-118", "skip", "12/2/2026", "skip", "no", "good")
    var again = try Interview.begun(interview.form.text)
    // The age band is needed and was left open; the reflection may be.
    #expect(again.asked == "age_band")
    again.take(lines: "10-15")
    again = try Interview.begun(again.form.text)
    #expect(again.asked == "domains.case_recording.because")
    #expect(again.begin().contains { $0.contains("4 of ") })
    again.take(lines: "save")
    #expect(again.isOver)
  }

  @Test("What was typed before an interruption is kept")
  func interruption() throws {
    var interview = try Interview.begun(Interview.blank(.usual))
    interview.skip(to: "conversation.reflection")
    interview.take(lines: "I knew the plan had stalled.")
    interview.keep("I should have")
    #expect(
      interview.value(at: "conversation.reflection")
        == "I knew the plan had stalled.\nI should have")
  }

  @Test("At the end each complaint leads to its question and back again")
  func end() throws {
    var interview = try Interview.begun(Interview.blank(.usual))
    while interview.current != nil { interview.take(lines: "skip") }
    #expect(interview.wantsComplaints)
    let complaints = [
      Diagnostic(
        .noGrade, at: ["domains", "planning", "grade"], "planning has no grade", advice: "grade it"),
      Diagnostic(
        .thinVoice, at: ["feedback", "child", "said"], "nothing of the answer", advice: "add it"),
    ]
    let words = interview.close(with: complaints).joined(separator: "\n")
    #expect(words.contains("1. Look again: planning has no grade"), "\(words)")
    interview.take(lines: "7")
    #expect(interview.current == nil && !interview.isOver)
    interview.take(lines: "1")
    #expect(interview.asked == "domains.planning.grade")
    interview.take(lines: "good")
    #expect(interview.wantsComplaints)
    _ = interview.close(with: [])
    #expect(interview.isOver)
  }
}

extension FormInterview {
  /// Goes to a question by leaving those before it open.
  mutating func skip(to path: String) {
    for _ in 0..<300 where asked != path { _ = take(isOver ? "" : "skip") }
    #expect(asked == path)
  }

  /// The word or text of a field as the form has it.
  func value(at path: String) -> String? {
    form.found.node[FieldPath(path.split(separator: ".").map { .key(String($0)) })]?.text
  }
}
