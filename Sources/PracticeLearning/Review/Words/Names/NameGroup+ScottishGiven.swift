extension NameGroup {
  /// First names from Scotland.
  static let givenScottish = NameGroup(
    plain: """
      aileen ailie ailsa alasdair alastair alistair angus archibald athol beathan blair cailean
      callum calum campbell catriona coinneach coll deirdre donnie dougal eilidh elspeth euan
      ewan ewen fergus fiona greer gregor grier hamish iain innes iona jock keir kenna lachlan
      lennox mairead mairi marsaili mhairi mirren morag morven muir murdo murray ninian roddy
      ronan ruairi ruaridh senga seonaid sheena shona shug sorley struan torquil wallace
      """,
    words: """
      drew
      """,
    proper: """
      fraser islay
      """)
}
