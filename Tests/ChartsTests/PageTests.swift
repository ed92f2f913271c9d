import Foundation
import Testing

@Suite("The page of samples")
struct PageTests {
  @Test("is written where the browser's test looks for it")
  func page() throws {
    guard let path = ProcessInfo.processInfo.environment["CHARTS_PAGE"] else { return }
    try Fixtures.page.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
