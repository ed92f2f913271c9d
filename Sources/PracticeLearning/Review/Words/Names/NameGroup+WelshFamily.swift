extension NameGroup {
  /// Family names from Wales.
  static let familyWelsh = NameGroup(
    plain: """
      bebb cadwaladr craddock dafis eynon gethin griffith gwilliam gwyn harries hopkin huws
      ifans llewellyn llewelyn maddocks meredith mostyn penry preece probert prosser prothero
      protheroe pryce prydderch rhys roderick treharne trevena tudor wynne yorath
      """)
}
