import PracticeLearning
import Testing

/// The complaints about personal identifiers in a text, as `P001 Mr Okafor`.
private func identifiers(in text: String) -> [String] {
  Example.check.complaints(about: Example.review { $0.identity = text })
    .filter { $0.code.id.hasPrefix("P") }
    .map { "\($0.code) \($0.excerpt ?? "")" }
}

@Suite("Personal identifiers in free text")
struct IdentifierTests {
  @Test(
    "A title and a name is a person",
    arguments: [
      ("Her teacher Mr Okafor rang", "Mr Okafor"),
      ("Mrs. Smith's notes", "Mrs. Smith"),
      ("seen by Dr O'Neill today", "Dr O'Neill"),
      ("seen by Dr O’Neill today", "Dr O’Neill"),
      ("Ms Al-Hassan agreed", "Ms Al-Hassan"),
      ("Miss Jones from school", "Miss Jones"),
      ("Mx Taylor", "Mx Taylor"),
      ("Prof Munro", "Prof Munro"),
      ("Sir Keir visited", "Sir Keir"),
      ("Rev. Green", "Rev. Green"),
      ("MR SMITH shouted", "MR SMITH"),
      ("Mr SMITH shouted", "Mr SMITH"),
      ("mr Smith", "mr Smith"),
      ("Mr J Smith", "Mr J Smith"),
      ("Mr J. R. Smith", "Mr J. R. Smith"),
      ("Mr John Smith came", "Mr John Smith"),
      ("(Mr Smith)", "Mr Smith"),
      ("“Mr Smith”", "Mr Smith"),
      ("Mr and Mrs Patel", "Mrs Patel"),
      ("Mr/Mrs Patel", "Mrs Patel"),
      ("Mr\nÖzil", "Mr\nÖzil"),
      ("Dr Łukasz", "Dr Łukasz"),
      ("Mr\u{A0}Smith", "Mr\u{A0}Smith"),
      ("Professor Eileen Munro", "Professor Eileen Munro"),
      ("mr smith came", "mr smith"),
      ("her teacher mrs okafor rang", "mrs okafor"),
      ("Mr smith", "Mr smith"), ("mr. smith", "mr. smith"), ("mrs smith's class", "mrs smith"),
      ("mr and mrs patel", "mrs patel"), ("mr al-hassan", "mr al-hassan"),
      ("mrs o'neill", "mrs o'neill"), ("mr özil", "mr özil"), ("Mr and mrs jones", "mrs jones"),
    ])
  func names(text: String, name: String) {
    #expect(identifiers(in: text) == ["P001 \(name)"])
  }

  @Test(
    "A role, a title alone and an initial are nobody",
    arguments: [
      "the Dr said", "the Dr. She rang back", "Dr", "Ask the Dr about it", "Mr B was met at home",
      "Mr A. and Mrs J.", "MS Teams was used", "mum has MS and tires",
      "they miss School on Mondays",
      "Miss Tuesday's session", "Sir, said the boy", "Dr GP", "the head teacher", "Mrs",
      "the drama group", "Mission Street", "Drs were asked", "a CDr Disc", "a miss is a miss",
      "no one will miss Christmas", "mr b was met at home", "the mr said so", "mr or mrs",
      "the mrs. she rang", "no mr right", "the dr rang", "has ms and tires", "an MR scan",
      "his mrs came too", "Mr who", "mr", "mr and mrs both agreed", "mr and his wife", "mr 2",
      "dear mr and mrs", "the dr smith", "ms symptoms", "mr x told her",
      "Dr. The letter came", "prof of address",
    ])
  func nobody(text: String) {
    #expect(identifiers(in: text) == [])
  }

  @Test(
    "A full date long ago, or beside a word of birth, is a date of birth",
    arguments: [
      ("She turned ten (14 March 2012).", "14 March 2012"),
      ("on 14/03/2012 she", "14/03/2012"),
      ("2012-03-14", "2012-03-14"),
      ("DOB 14.3.12", "14.3.12"),
      ("14.3.12", "14.3.12"),
      ("14/3/12", "14/3/12"),
      ("14th of March 2012", "14th of March 2012"),
      ("14th March, 2012", "14th March, 2012"),
      ("March 14, 2012", "March 14, 2012"),
      ("Mar 14th 2012", "Mar 14th 2012"),
      ("14 Sept 2012", "14 Sept 2012"),
      ("14-Mar-2012", "14-Mar-2012"),
      ("14-03-2012", "14-03-2012"),
      ("dob: 14-03-25", "14-03-25"),
      ("her mother, 3 May 1988,", "3 May 1988"),
      ("14/3/98", "14/3/98"),
      ("born on 14 January 2026", "14 January 2026"),
      ("born at the hospital on 14 January 2026", "14 January 2026"),
      ("date of birth: 14/01/2026", "14/01/2026"),
      ("D.O.B. 14/01/2026", "14/01/2026"),
      ("D.O.B 14/01/26", "14/01/26"),
      ("14 January 2026 (date of birth)", "14 January 2026"),
      ("14 January 2026 is her birthday", "14 January 2026"),
      ("birthday on 3 Jan 26", "3 Jan 26"),
      ("gave birth on 14 January 2026", "14 January 2026"),
      ("29 February 2012", "29 February 2012"),
    ])
  func birthDates(text: String, date: String) {
    #expect(identifiers(in: text) == ["P002 \(date)"])
  }

  @Test(
    "A date within the record, a month and a number are none",
    arguments: [
      "visited on 14 January 2026", "14/01/2026", "2026-01-14", "the review of 3 May 2024",
      "March 2012", "in 2012", "14 March", "30 February 2012", "31/04/2012", "4 of 12", "12/20",
      "birth mother was seen on 14 January 2026", "her birth certificate, 14 January 2026",
      "the birth family met on 14 January 2026", "unborn baby meeting on 14 January 2026",
      "was born early and visited on 14 January 2026", "ages 5-7-12", "see section 4.2.11",
      "policy 1.2.10", "version 14.3.12", "2012-03-14-CIC-0147", "C-14/03/2012",
      "She was born in Estuary. Visited on 14 January 2026.", "due date 14 May 2026",
      "expected date of birth 14 May 2026", "to be reviewed by 14/3/27", "home by 1.9.28",
      "1.14.3.12.4", "3 May 10 children came",
      "We may 14 times", "200/12/2012/4", "2012-13-01",
    ])
  func noBirthDates(text: String) {
    #expect(identifiers(in: text) == [])
  }

  @Test(
    "Ten digits with the check digit are an NHS number",
    arguments: [
      ("NHS 943 476 5919.", "943 476 5919"), ("9434765919", "9434765919"),
      ("943-476-5919", "943-476-5919"), ("NHS-9434765919", "9434765919"),
      ("943\u{A0}476\u{A0}5919", "943\u{A0}476\u{A0}5919"), ("no:4010232137,", "4010232137"),
      ("room 4 9434765919", "9434765919"), ("401 023 2137", "401 023 2137"),
      ("943  476 5919", "943  476 5919"), ("943 - 476 – 5919", "943 - 476 – 5919"),
    ])
  func nhsNumbers(text: String, number: String) {
    #expect(identifiers(in: text) == ["P003 \(number)"])
  }

  @Test(
    "Other numbers are not",
    arguments: [
      "943 476 5918", "9434765918", "12 943 476 5919", "943 476 59191", "94347659190",
      "943 476 5919 12", "19434765919", "1111111111", "0000000000", "943 476 591", "943.476.5919",
      "9434765919x", "2026/9434765919", "9434765919-2",
    ])
  func noNHSNumbers(text: String) {
    #expect(identifiers(in: text) == [])
  }

  @Test(
    "A letter that checks twelve digits is a pupil number",
    arguments: ["B801200005001", "b801200005001", "P207000016049", "A00000000000A"])
  func pupilNumbers(text: String) {
    #expect(identifiers(in: "UPN \(text), he") == ["P004 \(text)"])
  }

  @Test(
    "Another letter, or another length, is not",
    arguments: [
      "A801200005001", "B80120000500", "B8012000050011", "I801200005001", "B207000016049",
      "X-B801200005001", "B801200005001/2", "B80120000500I", "B8012000O5001",
    ])
  func noPupilNumbers(text: String) {
    #expect(identifiers(in: "UPN \(text), he") == [])
  }

  @Test(
    "A full postcode is an address",
    arguments: [
      "SW1A 1AA", "sw1a 1aa", "SW1A1AA", "M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "W1A 1HQ",
      "EC1A 1BB", "GIR 0AA", "S47 2ND", "Le3 5qt", "SW1A\u{A0}1AA", "TS1 2AB", "SW1A  1AA",
      "sw1a1aa", "Sw1A1aa", "B338TH", "m601nw", "cr26xh", "ec1a1bb",
    ])
  func postcodes(text: String) {
    #expect(identifiers(in: "lives at \(text).") == ["P005 \(text)"])
  }

  @Test(
    "Half a postcode, a code and a count are not",
    arguments: [
      "RI 4 of 6", "CIN 1AB", "CP2 3rd meeting", "the s47 2nd enquiry", "E4 5th visit", "SW1",
      "SW1A 1A", "QA1 1AA", "CIC-2 1AA", "vitamin B12 5mg", "at 9am", "Q3 2025", "M1 to M4",
      "TM-07 3AB", "SW1A 1AAB", "sw1a1aab", "xsw1a1aa", "sw1a1aa-2", "c-sw1a1aa", "sw1a_1aa",
      "e1732nd",
      "s4722nd", "e143rd", "b12345", "X1A 1AA", "section 20 5AB", "ZZ1 1AA",
      "S47AB", "M1 1CK", "EHCP2 1AB", "W1Z 1AA", "KS2 1st", "L1 2OO", "C-E17 4AB", "Y6 7AB",
    ])
  func noPostcodes(text: String) {
    #expect(identifiers(in: "see \(text).") == [])
  }

  @Test(
    "A telephone number is one however it is grouped",
    arguments: [
      "07700 900123", "07700900123", "07700 900 123", "07700-900-123", "07700 90 01 23",
      "020 7946 0958", "0117 496 0123", "(0117) 496 0123", "01632 960001", "0163 296 0001",
      "+44 7700 900123", "+447700900123", "+44 (0)7700 900123", "+44(0)20 7946 0958",
      "0044 7700 900123", "0300 123 1234", "016977 2345", "0207 946 0958", "07700\u{A0}900123",
      "0117 - 496 0123", "01632  960001",
    ])
  func phoneNumbers(text: String) {
    #expect(identifiers(in: "ring \(text), please") == ["P006 \(text)"])
  }

  @Test(
    "Ids, years and helplines are not",
    arguments: [
      "2026-02-CIC-0147", "C-07700900123", "0800 1111", "0147", "01 02 03 04 05", "0-25 service",
      "07700 9001", "07700 900123456", "2025-01-02 2026-01-02", "012345678", "999", "05 06 2025",
      "1.07700900123", "07700900123/2", "00447", "+44", "0147-2026", "+1 202 555 0143",
    ])
  func noPhoneNumbers(text: String) {
    #expect(identifiers(in: "see \(text), please") == [])
  }

  @Test(
    "An e-mail address is one",
    arguments: ["jo.smith@estuary.gov.uk", "a+b@x.org", "o'neill@school.sch.uk", "JO_S@EX-1.COM"])
  func addresses(text: String) {
    #expect(identifiers(in: "write to \(text).") == ["P007 \(text)"])
  }

  @Test(
    "A template, a place and an at sign are not",
    arguments: [
      "children-in-care@1", "@home", "5 @ 10", "jo@", "jo@localhost", "a@b.1", "@", "x@.y",
    ])
  func noAddresses(text: String) {
    #expect(identifiers(in: "see \(text) there") == [])
  }

  @Test("Several in one text are found in order, each once")
  func several() {
    let text = """
      Mr Okafor (07700 900123) gave her UPN B801200005001 and date of birth, 14/03/2015. \
      Mr Okafor lives at SW1A 1AA; jo@x.org. NHS 943 476 5919.
      """
    #expect(
      identifiers(in: text) == [
        "P001 Mr Okafor", "P006 07700 900123", "P004 B801200005001", "P002 14/03/2015",
        "P005 SW1A 1AA", "P007 jo@x.org", "P003 943 476 5919",
      ])
  }
}
