// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "practice-learning",
  products: [
    .library(name: "PracticeLearning", targets: ["PracticeLearning"]),
    .library(name: "AuditStatistics", targets: ["AuditStatistics"]),
    .library(name: "ReviewActs", targets: ["ReviewActs"]),
    .library(name: "PracticeLearningTesting", targets: ["PracticeLearningTesting"]),
    .executable(name: "plr", targets: ["plr"]),
    .executable(name: "plr-portal", targets: ["plr-portal"]),
  ],
  dependencies: [
    // The command line: parsing, help, completions and the man page.
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
    // The store: SQLite with migrations, prepared statements and safe concurrency.
    .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
    // The forms: a YAML parser that keeps line and column.
    .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.2")),
    // The pages a council may reword: Mustache is the one template language its people may know.
    .package(
      url: "https://github.com/hummingbird-project/swift-mustache", .upToNextMinor(from: "2.1.1")),
    // The portal: an HTTP server on SwiftNIO; no trait of it is needed.
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", .upToNextMinor(from: "2.28.1"),
      traits: []),
    // TLS of the portal itself, as Hummingbird speaks it.
    .package(url: "https://github.com/apple/swift-nio-ssl", .upToNextMinor(from: "2.37.6")),
  ],
  targets: [
    // ground
    .target(name: "AuditStatistics", swiftSettings: swiftSettings),
    // HTML and SVG as values that escape by type.
    .target(name: "Markup", swiftSettings: swiftSettings),
    // Drawing: charts as values, which become SVG with a description and a table twin.
    .target(name: "Charts", dependencies: ["Markup"], swiftSettings: swiftSettings),
    // Which numbers of a release may be printed; knows nothing of the field.
    .target(name: "Disclosure", swiftSettings: swiftSettings),
    // Loads libxlsxwriter, libarchive and libxml2 on first use: plr runs where they are missing.
    .target(
      name: "CSpreadsheetLibraries", linkerSettings: [.linkedLibrary("dl"), .linkedLibrary("m")]),
    // Excel workbooks as values, written and read.
    .target(
      name: "Spreadsheets", dependencies: ["CSpreadsheetLibraries"], swiftSettings: swiftSettings),
    // field
    .target(
      name: "PracticeLearning", dependencies: ["AuditStatistics"], swiftSettings: swiftSettings,
      plugins: ["WriteRegistries"]),
    // tools
    .target(
      name: "ReviewDocuments",
      dependencies: [
        "PracticeLearning", "Spreadsheets", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: swiftSettings, plugins: ["WriteRegistries"]),
    .target(
      name: "ReviewStore",
      dependencies: [
        "PracticeLearning", "AuditStatistics", "CCrypto",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "ReviewReports",
      dependencies: [
        "PracticeLearning", "AuditStatistics", "Markup", "Charts", "Disclosure",
        "Spreadsheets",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "Templates", path: "Templates",
      exclude: [
        "Reports", "Reviews", "DipSamples", "themes.yaml", "language.yaml", "Portal", "Accounts",
      ],
      sources: ["Templates.swift"], swiftSettings: swiftSettings, plugins: ["EmbedTemplates"]),
    // The proof for a statistician: the kinds of reference case, computed from the ground alone.
    .target(
      name: "StatisticsReferences", dependencies: ["AuditStatistics", "ReviewDocuments"],
      swiftSettings: swiftSettings),
    // The journal's SHA-256 comes from the system's OpenSSL: no build time, never our own.
    .systemLibrary(
      name: "CCrypto", providers: [.apt(["libssl-dev"])]),
    // Passwords are hashed by the system's libcrypt (yescrypt): no build time, never our own.
    .systemLibrary(name: "CCrypt", providers: [.apt(["libcrypt-dev"])]),
    // Sign-on by a council's provider: OpenID Connect as values. Signatures are checked by the system's OpenSSL: a
    // library of tokens would build a cryptography of its own first.
    .target(name: "OpenIDConnect", dependencies: ["CCrypto"], swiftSettings: swiftSettings),
    // Loads libcurl on first use: it asks the provider, and a portal without one runs where it is missing.
    .target(name: "CWebLibrary", linkerSettings: [.linkedLibrary("dl")]),
    // Who may come in by the portal: a file beside the store of reviews.
    .target(
      name: "AccountStore",
      dependencies: ["CCrypt", "CCrypto", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: swiftSettings),
    // Porter's stems come from the Snowball project's library: no table of endings of our own.
    .systemLibrary(
      name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .target(
      name: "ThemeCoding", dependencies: ["PracticeLearning", "CStemmer"],
      swiftSettings: swiftSettings),
    // acts
    .target(
      name: "ReviewActs",
      dependencies: [
        "AccountStore", "PracticeLearning", "AuditStatistics", "Disclosure", "ReviewDocuments",
        "ReviewStore", "ReviewReports", "Spreadsheets", "Templates", "ThemeCoding",
      ],
      swiftSettings: swiftSettings),
    // doors
    .target(
      name: "PracticeLearningCLI",
      dependencies: [
        "PracticeLearning", "AuditStatistics", "ReviewActs", "ReviewDocuments", "ReviewReports",
        "StatisticsReferences", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "plr", dependencies: ["PracticeLearningCLI"], swiftSettings: swiftSettings),
    .target(
      name: "PracticeLearningPortal",
      dependencies: [
        "PracticeLearning", "ReviewActs", "ReviewDocuments", "ReviewReports", "Markup", "Charts",
        "Templates", "OpenIDConnect", "CWebLibrary",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Hummingbird", package: "hummingbird"),
        // TLS without a proxy.
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "plr-portal", dependencies: ["PracticeLearningPortal"], swiftSettings: swiftSettings),
    // The sample audits: composes `SampleAudits` from its bank of sentences.
    .executableTarget(
      name: "compose-samples",
      dependencies: [
        "PracticeLearning", "AuditStatistics", "ReviewDocuments", "Templates",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: swiftSettings),
    // tests
    .testTarget(name: "ArchitectureTests", swiftSettings: swiftSettings),
    .testTarget(
      name: "SampleAuditsTests",
      dependencies: [
        "compose-samples", "PracticeLearning", "AuditStatistics", "ReviewDocuments", "Templates",
        "ThemeCoding",
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ChartsTests", dependencies: ["Charts", "Markup"], swiftSettings: swiftSettings),
    // Workbooks as somebody sends them, their bytes made by hand.
    .target(
      name: "WorkbooksByHand", path: "Tests/WorkbooksByHand", swiftSettings: swiftSettings),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "WorkbooksByHand"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "AuditStatisticsTests", dependencies: ["AuditStatistics"], swiftSettings: swiftSettings),
    // Random councils, for the tests and for the attacker that shares no code.
    .target(
      name: "RandomCouncils", dependencies: ["Disclosure"], path: "Tests/RandomCouncils",
      swiftSettings: swiftSettings),
    .testTarget(
      name: "DisclosureTests", dependencies: ["Disclosure", "RandomCouncils"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "PracticeLearningTests", dependencies: ["PracticeLearning", "AuditStatistics"],
      exclude: ["Words/labelled-sentences.tsv"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ReviewDocumentsTests", dependencies: ["ReviewDocuments", "Spreadsheets", "Templates"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ThemeCodingTests", dependencies: ["ThemeCoding", "PracticeLearning"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ReviewStoreTests",
      dependencies: ["ReviewStore", "ReviewDocuments", "PracticeLearning", "AuditStatistics"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ReviewReportsTests",
      dependencies: [
        "ReviewReports", "PracticeLearning", "AuditStatistics", "Disclosure", "Markup",
        "RandomCouncils",
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "StatisticsReferencesTests",
      dependencies: [
        "StatisticsReferences", "AuditStatistics", "PracticeLearning", "ReviewDocuments",
      ],
      swiftSettings: swiftSettings),
    // A council to try acts on: in a folder of its own, with a clock that stands still.
    .target(
      name: "PracticeLearningTesting",
      dependencies: ["PracticeLearning", "ReviewActs"], swiftSettings: swiftSettings),
    .testTarget(
      name: "ReviewActsTests",
      dependencies: [
        "AccountStore", "AuditStatistics", "Disclosure", "PracticeLearning",
        "PracticeLearningTesting",
        "ReviewActs", "ReviewDocuments", "ReviewReports", "ReviewStore", "Spreadsheets",
        "WorkbooksByHand",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "PracticeLearningPortalTests",
      dependencies: [
        "CCrypto", "OpenIDConnect", "PracticeLearning", "PracticeLearningPortal",
        "PracticeLearningTesting", "RandomCouncils", "ReviewActs", "ReviewDocuments",
        "ReviewReports", "Spreadsheets", "plr-portal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    // Runs the built program, so the program is built first.
    .testTarget(
      name: "PracticeLearningCLITests",
      dependencies: [
        "AuditStatistics", "Disclosure", "PracticeLearning", "PracticeLearningCLI",
        "PracticeLearningTesting", "ReviewActs", "ReviewDocuments", "ReviewReports", "plr",
      ],
      swiftSettings: swiftSettings),
    // build tools
    .executableTarget(name: "embed-templates", swiftSettings: swiftSettings),
    // Lists the codes of complaints and the kinds of document that many files declare.
    .executableTarget(name: "write-registries", swiftSettings: swiftSettings),
    .plugin(
      name: "WriteRegistries", capability: .buildTool(), dependencies: ["write-registries"],
      path: "Sources/WriteRegistries"),
    .plugin(
      name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed-templates"],
      path: "Sources/EmbedTemplates"),
  ]
)
