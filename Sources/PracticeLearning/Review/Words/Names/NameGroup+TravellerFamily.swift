extension NameGroup {
  /// Family names of Gypsies, Roma and Travellers.
  static let familyTraveller = NameGroup(
    plain: """
      beeney boswell botton brinkley buckland calladine carty cawley connors donaghue dundon
      eastwood faa finney gaskin gavin gerrard harty hearn hearne hilden loveridge maughan
      mcdonagh mcdonnell mcginley mcginnis mochan mongan nevin odonoghue quilligan rossiter
      tyers
      """,
    words: """
      boss cash gentle scamp sherlock
      """,
    proper: """
      florence
      """)
}
