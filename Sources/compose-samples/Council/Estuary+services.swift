import PracticeLearning

extension Estuary {
  /// A service with the code of its teams, its leader and the names of its teams.
  struct Service: Sendable {
    var name: String
    var code: String
    var leader: String
    var template: String
    var teamNames: [String]
  }

  static let services: [Service] = [
    Service(
      name: "MASH", code: "MASH", leader: "SM-01", template: "mash-and-assessment",
      teamNames: ["Front door, mornings", "Front door, afternoons"]),
    Service(
      name: "assessment", code: "ASM", leader: "SM-02", template: "mash-and-assessment",
      teamNames: ["Assessment north", "Assessment south", "Assessment east", "Assessment west"]),
    Service(
      name: "child in need", code: "CIN", leader: "SM-03", template: "child-in-need",
      teamNames: ["Family support north", "Family support south", "Family support east"]
        + ["Family support west"]),
    Service(
      name: "child protection", code: "CP", leader: "SM-04", template: "child-protection",
      teamNames: ["Safeguarding north", "Safeguarding south", "Safeguarding east"]
        + ["Safeguarding west"]),
    Service(
      name: "children in care", code: "CIC", leader: "SM-05", template: "children-in-care",
      teamNames: ["Growing up in care", "Finding permanence", "Teenagers in care"]),
    Service(
      name: "care experienced young people", code: "CEYP", leader: "SM-06",
      template: "care-experienced-young-people",
      teamNames: ["Moving on", "Personal advisers"]),
    Service(
      name: "children with disabilities", code: "CWD", leader: "SM-07",
      template: "children-with-disabilities",
      teamNames: ["Disability early years and primary", "Disability secondary and adulthood"]),
    Service(
      name: "early help", code: "EH", leader: "SM-08", template: "early-help",
      teamNames: ["Family hub harbour", "Family hub market", "Family hub hillside"]),
    Service(
      name: "fostering", code: "FOS", leader: "SM-09", template: "fostering",
      teamNames: ["Fostering support", "Connected carers"]),
    Service(
      name: "adoption", code: "ADO", leader: "SM-10", template: "adoption",
      teamNames: ["Adoption and early permanence"]),
  ]

  /// The eight services whose work the monthly programme reviews.
  static let monthlyServices = services.prefix(8)

  static func service(_ name: String) -> Service {
    services.first { $0.name == name } ?? services[0]
  }

  static let programmes: [Programme] = {
    func templates(_ services: some Sequence<Service>) -> [TemplateReference] {
      var seen: [TemplateReference] = []
      for service in services {
        let reference = TemplateReference(name: service.template, version: 1)
        if !seen.contains(reference) { seen.append(reference) }
      }
      return seen
    }
    let care = services.filter { ["CIC", "CEYP"].contains($0.code) }
    return [
      Programme(
        id: "monthly", name: "Monthly practice learning reviews",
        templates: templates(monthlyServices)),
      Programme(
        id: "fostering", name: "Fostering practice learning reviews",
        templates: templates(services.filter { $0.code == "FOS" })),
      Programme(
        id: "adoption", name: "Adoption reviews, two random cases a month",
        templates: templates(services.filter { $0.code == "ADO" }),
        volume: ReviewVolume(cases: 2)),
      Programme(
        id: "allegations", name: "Allegations peer audits",
        templates: templates(services.filter { ["MASH", "ASM"].contains($0.code) }),
        volume: ReviewVolume(auditors: ["PSW-01", "SM-03", "SM-05"]),
        moderation: ModerationPolicy(every: .quarter)),
      Programme(
        id: "permanence-audit", name: "Permanence audit", templates: templates(care)),
      Programme(
        id: "practice-evaluations", name: "Practice evaluations",
        templates: templates(monthlyServices)),
    ]
  }()
}
