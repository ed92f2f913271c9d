import Foundation

/// Whether tests run with their full counts, as `make long-test` does, or with a tenth of them.
let hasFullCounts = ProcessInfo.processInfo.environment["PLR_LONG_TEST"] != nil
