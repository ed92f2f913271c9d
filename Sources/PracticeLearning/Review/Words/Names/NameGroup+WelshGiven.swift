extension NameGroup {
  /// First names from Wales.
  static let givenWelsh = NameGroup(
    plain: """
      aeron aled alun alwyn aneirin aneurin angharad anwen arwel arwen awen bedwyr betsan
      branwen bronwen bryn cadi caio carys catrin ceinwen ceri ceridwen cerys dai delyth dewi
      dilwyn eirian eirlys elan eleri elgan elin elis eluned emrys emyr enfys eurwen ffion fflur
      garmon geraint glenys glyn glynis gruff gruffudd gruffydd guto gwenda gwenllian gwilym
      gwladys gwyn gwyneth gwynfor haf hefin heledd heulwen huw hywel idris ieuan ifan ifor
      illtud iolo iorwerth islwyn iwan leri lleucu llew llewelyn llinos llion llyr lowri lynfa
      mabli madog mair mared mari meical meinir meirion menna mererid merfyn meryl mfanwy
      myfanwy nerys nesta nia olwen osian owain padrig pryderi prys rhian rhianedd rhodri rhun
      rhydian rolant sian sion sioned siân siôn steffan taliesin tegwen tirion tomos trefor
      trystan tudur wyn ynyr
      """)
}
