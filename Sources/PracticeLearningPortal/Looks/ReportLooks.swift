import Charts
import Templates

/// The look of report pages, which pages of the portal share.
enum ReportLooks {
  static let css = Palette.css + Charts.css + (Templates.text("Reports/report.css") ?? "")
}
