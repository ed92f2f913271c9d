extension NameGroup {
  /// Family names from Scotland.
  static let familyScottish = NameGroup(
    plain: """
      abercrombie aitken alexander auld baillie baird balfour bannerman barclay beattie begg
      blair bowie boyd brodie bruce buchan buchanan burnett cairns calder callaghan cameron
      campbell carmichael carnegie carson chalmers chisholm christie cochrane colquhoun coutts
      cowan crombie cruickshank cumming cuthbert dalgleish dalziel dempster dewar docherty
      doherty dougall douglas drummond duff duncan dunlop elliot erskine farquhar farquharson
      findlay finlayson forsyth fullerton geddes gilchrist gillespie gilmour goudie gow graeme
      gunn guthrie haddow haldane haliburton hendry hepburn hutchison innes irvine irving
      jardine johnstone keir keith kinnear laidlaw laing lamont lawrie leckie leitch lennox
      leslie lindsay lockhart logan lumsden mearns melville menzies moncrieff montgomery mowat
      muir murdoch nairn napier nicol nisbet ogilvie oliphant paterson pollock purves raeburn
      ramsay rankin rennie ritchie robb scrimgeour shand sillars sim somerville sproat strachan
      stuart swinton tait telfer thom tulloch urquhart waddell wardlaw watt weir wemyss whyte
      wishart wyllie
      """,
    words: """
      grieve munro
      """,
    proper: """
      clyde dunbar fraser home paisley sutherland
      """)
}
