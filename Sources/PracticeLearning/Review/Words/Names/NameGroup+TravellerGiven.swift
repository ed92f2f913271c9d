extension NameGroup {
  /// First names of Gypsies, Roma and Travellers.
  static let givenTraveller = NameGroup(
    plain: """
      barney biddy christy davey eli elvira ezekiel fensie francie genty hezekiah jeremiah
      joanie joby kizzy lavinia leviticus mags manfri mizelli myley ned nehemiah nonie owney
      ownie paudge perrin rodie sanspi shaunie simey sylvester tilda vashti vensilas winny
      zachariah zillah
      """,
    words: """
      gilly peg
      """,
    proper: """
      britannia cinderella liberty romani wisdom
      """)
}
