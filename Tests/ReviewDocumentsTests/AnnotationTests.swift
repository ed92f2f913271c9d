import PracticeLearning
import ReviewDocuments
import Testing

@Suite("Complaints inside a form that is edited again")
struct AnnotationTests {
  private func complaint(_ line: Int) -> Diagnostic {
    Diagnostic(
      .notAGrade, "\"fine\" is not a grade", advice: "write one of: good",
      location: SourceLocation(file: "form", line: line, column: 3))
  }

  @Test("A complaint stands above its line, indented alike")
  func above() {
    let text = "id: R-1\noverall:\n  grade: fine\n"
    let annotated = Annotations.added(to: text, [complaint(3)])
    #expect(
      annotated == """
        id: R-1
        overall:
          #!plr error R014: "fine" is not a grade
          #!plr   write one of: good
          grade: fine

        """)
  }

  @Test(
    "What a person wrote is never taken out, however like a complaint it reads",
    arguments: [
      "id: R-1\n#! my own note\n#!/bin/sh\n#!plr is the program\n#!plr   indented\n",
      "a: >\n  She said\n  #! not now\n  #!plr error R014: x\n  #!plr   y\n  and left\nb: 1\n",
      "a: >\n\n  #!plr error R014: x\nb: \"x\n  #!plr error R014: x\"\n",
      "a: >\n  one\n  #!plr error R014: at the very end",
    ])
  func ownWords(text: String) {
    #expect(Annotations.removed(from: text) == text)
    for line in 1...9 {
      let annotated = Annotations.added(to: text, [complaint(line)])
      #expect(annotated != text)
      #expect(Annotations.removed(from: annotated) == text, "line \(line)")
    }
  }

  @Test("A complaint about words of a long text stands above the whole text, never inside it")
  func longTexts() {
    let text = "a: >\n  one\n  two\n\n  three\nb: \"x\n  y\"\nc: plain\n  goes on\nd: 1\n"
    for line in 1...10 {
      let annotated = Annotations.added(to: text, [complaint(line)])
      let texts = [text, annotated].map { text in
        DocumentReader.documents(in: "plr: 1\n" + text, format: .yaml, named: "x").documents.first?
          .node
      }
      #expect(texts[0].map(JSONWriter.line) == texts[1].map(JSONWriter.line), "line \(line)")
    }
  }

  @Test(
    "Taking the complaints out gives back every byte",
    arguments: [
      SampleForm.text, SampleForm.text + "\n\n", "", "\n", "a: 1\r\nb: >\r\n  x\r\n", "not: [yaml",
      "é: “\u{FEFF}”", "a: >\n  one\n  two", "a: >\n  one\n\n\nb: >\n\n  two\n\n",
      "a: |\n  x\n y: [",
    ])
  func removed(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
    let complaints = [0, 1, 2, lines, lines + 5].map(complaint)
    let annotated = Annotations.added(to: text, complaints)
    #expect(annotated.utf8.count > text.utf8.count)
    #expect(Array(Annotations.removed(from: annotated).utf8) == Array(text.utf8))
    let twice = Annotations.added(to: Annotations.removed(from: annotated), complaints)
    #expect(twice == annotated)
  }
}
