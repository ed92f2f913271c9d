/// What a council gives its pages: its style sheet, its logo, and what stands above and below.
package struct ReportDress: Hashable, Sendable {
  /// The style sheet.
  package var styleSheet: String
  /// The logo as an address that holds it whole; nothing for the council's name alone.
  package var logo: String?

  package init(styleSheet: String, logo: String? = nil) {
    self.styleSheet = styleSheet
    self.logo = logo
  }
}
