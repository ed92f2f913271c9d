extension NameGroup {
  /// Family names from the Arab world, Turkey, Iran and Afghanistan.
  static let familyArabic = NameGroup(
    plain: """
      abadi abbas abdallah abdelaziz abdelrahman abdo abdulla abdullah aboud adnan ahmadi aksoy
      alami alawi alhaddad aljaber aljabri alnajjar alrashid alsayed alsharif amari amer amini
      amiri arslan asaad asadi assaf attar aydin ayoub azizi badawi bakir bakri barakat bari
      barzani barzanji bashara bayat bazzi belkacem benali bensalem bitar boukhari boutros celik
      chahine chehab cherif dabbagh daher darwish dawood demir dogan ebrahimi elbaz elmasri
      elsayed erdogan fadel faraj faris farouk fathi fawzi fayed gamal ghanem ghorbani gunes
      haddad hadi hafez haidari hajj hakim hakimi hamad hamdan hamdi hameed hamidi hamoud hariri
      hashemi hatem hijazi hosseini idrissi jaber jafari jamal jawad kabbani kamel kanaan kaplan
      karam kassem kattan kaya khalaf khalil khoury kilic koc kurdi lahoud maalouf mahdi mahmoud
      malouf mansoor mansour masoud masri merhi mohammadi mohseni moradi mousavi moussa mubarak
      murad naccache nader nahas najjar nasr nassar nasser nazari noori noorzai noury obeid
      othman ozdemir ozkan ozturk polat popal rabbani rahal rahimi rahmani rashidi rezaei
      rostami sabbagh sabri sadeghi safi sahin salah salama saleh salem salman samaan sarkis
      sayed sayegh shaaban shaheen shamoun shehadeh shukri soliman stanekzai sultani tabet taha
      tahan talabani tawfiq tehrani tekin toprak uysal wahab wehbe yasin yavuz yildirim yilmaz
      younes yousef youssef yıldız zaki zogby çelik öztürk
      """,
    words: """
      kurt
      """,
    proper: """
      said
      """)
}
