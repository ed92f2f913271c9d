import PracticeLearning
import ReviewDocuments
import Testing

@Suite("Texts in JSON")
struct JSONTextTests {
  @Test(
    "Escapes mean their characters",
    arguments: [
      (#"\u00e9\u2013"#, "é–"), (#"\ud83d\udc69x"#, "👩x"), (#"a\/b\\c\"d"#, "a/b\\c\"d"),
      (#"\b\f\n\r\t."#, "\u{8}\u{C}\n\r\t."), (#"\ud83dx"#, "\u{FFFD}x"),
      (#"\ud83d\u0041"#, "\u{FFFD}A"), (#"\udc69"#, "\u{FFFD}"), ("👩‍👧", "👩‍👧"),
    ])
  func escapes(written: String, meant: String) {
    let text = "{\"moderation\": \"\(written)\", \"moderator\": \"M\"}"
    let found = DocumentReader.documents(in: text, format: .json, named: "m")
    let expected = Document.moderation(Moderation(review: meant, moderator: "M"))
    #expect(found.documents.map { $0.decode() } == [expected])
  }

  @Test(
    "Escapes that mean nothing are complained of",
    arguments: [#"\u12"#, #"\u12G4"#, #"\u+123"#, #"\q"#, "a\nb", "\\u00e9\tb", #"\"#, #"\u"#])
  func wrongEscapes(written: String) {
    let text = "{\"moderation\": \"\(written)\", \"moderator\": \"M\"}"
    let found = DocumentReader.documents(in: text, format: .json, named: "m")
    #expect(found.complaints.map(\.code) == [.notJSON])
  }

  @Test(
    "What is made to be looked at holds no character that turns words around; it means the same (J6)"
  )
  func harmless() {
    let document = Document.moderation(Moderation(review: "R\u{202E}-1\u{9B}", moderator: "M"))
    #expect(document.json.contains(#"R\u202e-1\u009b"#))
    let found = DocumentReader.documents(in: document.json, format: .json, named: "m")
    #expect(found.documents.map { $0.decode() } == [document])
  }

  @Test("Numbers stay as they were written, true and false are yes and no")
  func numbers() {
    let text = """
      {"moderation": 7, "moderator": "M", "graded_on": null,
       "selection": {"reason": "random", "probability": 0.250}}
      """
    let found = DocumentReader.documents(in: text, format: .json, named: "m")
    let document = found.documents.first?.decode()
    #expect(
      document?.canonicalJSON
        == #"{"moderation":"7","moderator":"M","selection":{"reason":"random","probability":0.250}}"#
    )
    let safety = DocumentReader.documents(
      in: #"{"plr": 1, "safety": {"immediate_concern": false}}"#, format: .json, named: "r")
    guard case .review(let review) = safety.documents.first?.decode() else { return }
    #expect(review.safety?.immediateConcern == false)
  }
}
