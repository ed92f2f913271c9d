extension NameGroup {
  /// First names from Ireland.
  static let givenIrish = NameGroup(
    plain: """
      aengus aidín ailbhe aine aisling aoibheann aoibhinn ashling assumpta attracta bernadette
      brendan brid bridie bronagh bríd caoimhe caolan cathal cathleen ciara ciaran ciarán
      cillian clodagh colleen colm colum conall conan concepta conleth conor cormac dara darragh
      dearbhail dearbhla dermot dervla desmond diarmuid donal donnacha donncha dymphna eamon
      eamonn eanna eavan eimear emer emmet enda eoghan eoin ethna fergal fiachra fidelma finbar
      finola fintan fionn fionnan fionnuala gearoid gerry gobnait grainne grania gráinne imelda
      ita jarlath keelin killian laoise liadh lorcan majella malachy michaela micheál muireann
      máire naoise neasa nessa niamh nollaig noreen nuala odhran oisin oisín oonagh orlagh
      orlaith padraic padraig paudie peadar phelim proinsias pádraig roisin róisín sadhbh
      saoirse seamus senan seán sinead sinéad siobhan siobhán sorcha séamus tadhg tiernan tomás
      treasa turlough ultan áine éabha éamonn éilis
      """)
}
