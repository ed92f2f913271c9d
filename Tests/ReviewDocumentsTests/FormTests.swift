import PracticeLearning
import ReviewDocuments
import Templates
import Testing

@Suite("A form as a team manager fills it in")
struct FormTests {
  @Test("Every part of the form is read into the review")
  func wholeForm() throws {
    let found = DocumentReader.documents(in: SampleForm.text, format: .yaml, named: "form.yaml")
    #expect(found.complaints.isEmpty)
    let document = try #require(found.documents.first)
    #expect(document.complaints.isEmpty)
    guard case .review(let review) = document.decode() else {
      Issue.record("not a review")
      return
    }
    #expect(review == SampleForm.review)
  }

  @Test("Built-in templates and lists are read without a complaint", arguments: Templates.names)
  func builtInFiles(name: String) throws {
    guard name.hasSuffix(".yaml"), let text = Templates.text(name) else { return }
    let found = DocumentReader.documents(in: text, format: .yaml, named: name)
    #expect(found.complaints.isEmpty)
    let document = try #require(found.documents.first)
    #expect(document.complaints.isEmpty)
    let again = DocumentReader.documents(
      in: document.decode().yaml, format: .yaml, named: name)
    #expect(again.documents.first?.decode() == document.decode())
  }
}
