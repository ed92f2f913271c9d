// swift-tools-version: 6.2
import PackageDescription

// What the YAML parser alone takes: the yardstick for `plr review check`.
let package = Package(
  name: "yaml-only",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.2"))],
  targets: [
    .executableTarget(name: "yaml-only", dependencies: [.product(name: "Yams", package: "Yams")])
  ]
)
