extension NameGroup {
  /// Family names from Ireland.
  static let familyIrish = NameGroup(
    plain: """
      ahearne ahern barry behan boland bolger boyle breen breslin brosnan browne cahill callanan
      cantwell carey carmody cassidy cleary coffey colbert comerford condon conlon connell
      connor conroy conway corcoran corrigan costello coughlan coyle crean cronin crowe crowley
      culhane cummins cunnane curran cusack daly deasy deegan delaney dempsey dillon dolan
      donnellan donnelly donoghue donohoe donovan dooley doran dowd dowling duffy duggan dunne
      dunphy dwyer egan fagan fahey fahy fallon farrelly feeney fennell finnegan finnerty
      fitzpatrick flaherty flanagan flannery fogarty foley foy gaffney galvin garvey geoghegan
      geraghty gilligan gilmartin gilsenan gleeson glynn gorman grealish grogan hackett halligan
      halloran hanlon hannigan hannon hanrahan harkin harrington hartigan healy heffernan
      hegarty henihan hennessy hickey hogan horan houlihan hurley hynes irwin kavanagh kearns
      keegan keenan kehoe kelleher kenneally keogh kiely kiernan kilbride killeen kinsella
      kirwan lally lavelle leahy lenihan lennon looney loughlin loughran madden maguire maher
      mahon mahony malone mannion mcauliffe meehan melia mohan molloy moloney monaghan mooney
      moriarty moroney morrissey moynihan mulcahy muldoon mulholland mullan mullen mulligan
      mullins mulvey murtagh nagle naughton neill neville noonan nulty oconnor odonnell oneill
      pender phelan prendergast quigley quinlan rafferty reddy reilly riordan roche ruane sammon
      scanlon scully shanahan shea sheehan sheehy slattery spillane staunton sweeney tierney
      timmons tobin toner tracy tuohy twomey tynan
      """,
    words: """
      furlong
      """,
    proper: """
      shannon
      """)
}
