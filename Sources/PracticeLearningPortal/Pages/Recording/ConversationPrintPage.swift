import Markup
import PracticeLearning
import ReviewActs
import ReviewDocuments

/// The reflective conversation on one page, to be printed: what both talk about, what each said, what was agreed, and
/// room to write by hand.
struct ConversationPrintPage: Page {
  let address: Address = "/reviews/{review}/conversation/print"

  static func path(_ review: String) -> String { ConversationPrintPage().address.path(review) }

  func see(_ visit: Visit) throws -> Reply {
    let own = try OwnReview(visit) {
      isSameID($0.practitioner, visit.person) || isSameID($0.auditor, visit.person)
    }
    let sheet = try visit.council.sheet(of: own.shown, by: visit.hand).get()
    let words = own.shown.beside.words.map { word -> Markup in
      "<h3>\(word.kind.word.prefix(1).uppercased() + word.kind.word.dropFirst()) of \(word.by), \(Day.words(word.at))</h3><pre class=\"typed\">\(word.text)</pre>\n"
    }
    return .view(
      View(
        title: "The conversation about \(own.shown.id)",
        content: """
          <h1>The conversation about \(own.shown.id)</h1>
          <p class="subtitle">\(own.review.auditor) and \(own.review.practitioner), \(own.review.month.words)</p>
          <p>\(own.shown.beside.conversation ?? "No conversation is recorded yet.")</p>
          \(Self.parts(of: sheet))
          \(words.joined())
          <h2>What we agreed, by hand</h2>
          <div class="room"></div>
          """, back: ReviewPage.path(own.shown.id)))
  }

  /// What a conversation is about: what the practitioner thinks, what was found, and what will be done.
  static func parts(of sheet: FormSheet) -> Markup {
    let kept = sheet.parts.map { part -> (title: String, fields: [FormSheet.Field]) in
      let isWhole = ["conversation", "feedback", "actions"].contains(part.key)
      return (
        part.title,
        part.fields.filter { field in
          let isFinding =
            field.path.steps.contains(.key("strengths"))
            || field.path.steps.contains(.key("development"))
          return !field.value.isEmpty
            && (isWhole || isFinding && field.path.steps.last == .key("text"))
        }
      )
    }
    return kept.filter { !$0.fields.isEmpty }.map { part -> Markup in
      let rows = part.fields.map { field -> Markup in
        "<div><dt>\(field.asks)</dt><dd>\(field.value)</dd></div>\n"
      }
      return "<h2>\(part.title)</h2><dl class=\"answers\">\(rows.joined())</dl>\n"
    }.joined()
  }
}
