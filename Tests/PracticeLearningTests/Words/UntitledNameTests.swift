import PracticeLearning
import Testing

/// The complaints about identifiers in a text, as `P008 Jane Doe`.
private func identifiers(in text: String) -> [String] {
  Example.check.complaints(about: Example.review { $0.identity = text })
    .filter { $0.code.id.hasPrefix("P") }
    .map { "\($0.code) \($0.excerpt ?? "")" }
}

@Suite("Names without a title")
struct UntitledNameTests {
  @Test(
    "a name is asked about, with the words G1",
    arguments: [
      ("social worker Jane Doe came", "Jane Doe"), ("PC Jones rang", "Jones"),
      ("Nurse Adele wrote", "Adele"), ("she lives with Sarah Evans.", "Sarah Evans"),
      ("Mum Kelly agreed", "Kelly"), ("social worker Xyrella came", "Xyrella"),
      ("Nan Ysolte has him", "Ysolte"), ("the Okonkwo family moved", "Okonkwo"),
      ("the Marsh family moved", "Marsh"), ("Aisha's plan is late", "Aisha"),
      ("told Anne-Marie O'Dowd so", "Anne-Marie O'Dowd"), ("“Omar” is his name", "Omar"),
      ("SARAH EVANS was seen", "SARAH EVANS"), ("Łukasz drew a house", "Łukasz"),
      ("J. Young signed it", "Young"), ("Siân came", "Siân"), ("with Zieleniewska", "Zieleniewska"),
      ("Grace said that she is well", "Grace"), ("it was Grace who rang", "Grace"),
      ("met Jordan Baptiste", "Jordan Baptiste"), ("carer McAteer left", "McAteer"),
      ("when Quorvin told her", "Quorvin"), ("seen with\nSarah", "Sarah"),
    ])
  func names(text: String, name: String) {
    #expect(identifiers(in: text) == ["P008 \(name)"])
  }

  @Test(
    "words, places, services, festivals, tools and laws are left alone G4",
    arguments: [
      "May was quiet", "in May 2026", "by May the plan was done", "Grace was shown", "Will it work",
      "Mark the date", "Hope is named", "Rose from 4 to 6", "Faith matters", "the Summer term",
      "a Christian home", "Iris, a film", "Jack of all trades", "Penny by penny",
      "a Bill of rights",
      "from Jordan", "near Victoria station", "Alexandra House", "the Clarence Street hub",
      "St Mary's Church", "St George's Day", "Diwali and Eid", "Christmas Eve", "Signs of Safety",
      "the Graded Care Profile", "the Children Act 1989", "Re B", "Sarah's Law", "Clare's Law",
      "Gillick competent", "the Fraser guidelines", "CAMHS told her", "ELSA sessions", "the LADO",
      "the Prince's Trust", "Barnardo's said", "the social worker Monday to Friday",
      "a Foster Carer Handbook", "the Social Worker Academy", "the Black family",
      "Nurse Practitioner",
      "the nurse Team", "mid-May", "non-Christian", "Harmony at home", "sarah.evans",
      "The Team Manager said so", "at McDonald's", "grace and hope", "the Virtual School",
    ])
  func words(text: String) {
    #expect(identifiers(in: text) == [])
  }

  @Test("the question says what to write instead, and how to say that it is none (G1)")
  func question() throws {
    let found = Example.check.complaints(
      about: Example.review { $0.planning { $0.difference = "Sarah Evans came." } })
    let complaint = try #require(found.first)
    #expect(complaint.severity == .warning)
    #expect(complaint.summary == "this reads like a name (Sarah Evans)")
    #expect(
      complaint.advice
        == "use the role code or a relation instead, such as \"her aunt\"; if it is no name, add \"confirmed: [P008 Sarah Evans]\" to the domain"
    )
    #expect(
      Example.complaints {
        $0.identity = "Sarah Evans came."
        $0.confirmed = ["P008"]
      } == [])
  }

  @Test("a name that is confirmed by itself is no other name (G1)")
  func confirmedByItself() {
    func found(confirming confirmed: String) -> [String] {
      Example.check.complaints(
        about: Example.review {
          $0.identity = "Sarah Evans came, with Adele Jones."
          $0.confirmed = [confirmed]
        }
      ).map(\.summary)
    }
    #expect(found(confirming: "P008 sarah evans") == ["this reads like a name (Adele Jones)"])
    #expect(found(confirming: "P008").isEmpty)
    #expect(found(confirming: "P008 Sarah").count == 2)
    #expect(found(confirming: "P099 Sarah").contains { $0.contains("cannot be confirmed") })
  }
}

@Suite("Numbers, places and names that tell who somebody is")
struct DirectIdentifierTests {
  @Test(
    "each is found with its words G2",
    arguments: [
      ("NI AB123456C", "P009 AB123456C"), ("at 14 Marsh Lane.", "P010 14 Marsh Lane"),
      ("at 112a St. Peter's Road", "P010 112a St. Peter's Road"),
      ("14, Marsh Lane", "P010 14, Marsh Lane"), ("5 High Street", "P010 5 High Street"),
      ("9 Alder lane", "P010 9 Alder lane"), ("a car, AB12 CDE", "P011 AB12 CDE"),
      ("AB12CDE", "P011 AB12CDE"), ("reg. K456 RTV", "P011 K456 RTV"),
      ("his van RTV 456K", "P011 RTV 456K"), ("the car ab12 cde", "P011 ab12 cde"),
      ("see @estuary there", "P012 @estuary"), ("insta: millie.xo", "P012 millie.xo"),
      ("at Oakfield Primary", "P013 Oakfield Primary"),
      ("St Agnes Primary School in Hull", "P013 St Agnes Primary School"),
      ("at Whitmore school", "P013 Whitmore school"),
      ("7 Mill Lane School pupils", "P013 Mill Lane School"),
      ("Holy Cross Church of England Academy", "P013 Holy Cross Church of England Academy"),
    ])
  func found(text: String, words: String) {
    #expect(identifiers(in: text) == [words])
  }

  @Test(
    "what only looks like one is not G4",
    arguments: [
      "in Marsh Lane", "the road", "14 lanes", "Year 9 Grove pupils", "3 High Court days",
      "2 Family Court hearings", "12 Children Act cases", "RI12 ABC", "the plan K456 RTV",
      "AB12 and CDE", "on 12 05 20 a visit", "Group 14 Early Help", "5 @ 10", "@school", "a.b",
      "on Snapchat at night", "her Facebook account", "the Primary School", "a Virtual School",
      "Poor school attendance", "the Social Work Academy", "Sunday School", "Year 9 School trip",
      "Royal College of Nursing", "a secondary school",
    ])
  func clean(text: String) {
    #expect(identifiers(in: text) == [])
  }
}
