// swift-tools-version: 6.2
import PackageDescription

// The interval of alpha as a process of its own: it is part of the library, and no command is long enough.
let package = Package(
  name: "alpha-bootstrap",
  dependencies: [.package(name: "practice-learning", path: "../../..")],
  targets: [
    .executableTarget(
      name: "alpha-bootstrap",
      dependencies: [.product(name: "AuditStatistics", package: "practice-learning")])
  ]
)
