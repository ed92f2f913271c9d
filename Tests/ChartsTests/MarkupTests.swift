import Markup
import Testing

@Suite("What somebody typed, as markup")
struct MarkupTests {
  @Test(
    "is text, whatever it is made of",
    arguments: [
      ("", ""), ("Plan seen by Ms N", "Plan seen by Ms N"), ("tab\t\r\n", "tab\t\r\n"),
      ("<b class=\"a\">'&'</b>", "&lt;b class=&quot;a&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;"),
      ("Zoë, 子, 👩‍👧, £5, \u{F900}\u{FFFD}", "Zoë, 子, 👩‍👧, £5, \u{F900}\u{FFFD}"),
      ("a\u{0}\u{1B}[2J\u{7F}b", "a\u{FFFD}\u{FFFD}[2J\u{FFFD}b"),
      ("a\u{80}\u{9F}\u{A0}b", "a\u{FFFD}\u{FFFD}\u{A0}b"),
      ("a\u{FFFE}\u{FFFF}b", "a\u{FFFD}\u{FFFD}b"),
    ])
  func text(typed: String, written: String) {
    #expect(Markup(text: typed).written == written)
    #expect(("<p>\(typed)</p>" as Markup).written == "<p>\(written)</p>")
  }
}
