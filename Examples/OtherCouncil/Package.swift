// swift-tools-version: 6.2
import PackageDescription

// Another program that stands on the acts: the example of the README, built and run as it is printed there.
let package = Package(
  name: "OtherCouncil",
  dependencies: [.package(name: "practice-learning", path: "../..")],
  targets: [
    .executableTarget(
      name: "OtherCouncil",
      dependencies: [
        .product(name: "PracticeLearning", package: "practice-learning"),
        .product(name: "ReviewActs", package: "practice-learning"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
