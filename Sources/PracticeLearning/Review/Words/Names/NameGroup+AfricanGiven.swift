extension NameGroup {
  /// First names from Africa.
  static let givenAfrican = NameGroup(
    plain: """
      abdi abdirahman abdullahi abeba abebe abena abeo abidemi abimbola abiodun abioye abosede
      abraham ada adaeze adaobi adebayo adebola adedayo adeola adesola adewale adeyemi adjoa
      adwoa afia afua agnes ajoke akin akinyi akosua akua akwasi alemu ama amadi amadou amaka
      amara amarachi aminata aminu amoako anan anesu anyango araba asabe asante asmaa asmara ato
      awa ayana ayanda ayodele ayomide ayotunde azeez babajide babatunde bashiru bekele berhane
      biniam bisi boakye bolaji bolanle bukola busisiwe cabdi chiamaka chibuike chibuzo chichi
      chidera chidi chidinma chido chidozie chiedza chigozie chijioke chika chikodi chima
      chimamanda chinedu chinelo chinenye chinonso chinwe chinyere chioma chipo chisom chiwetel
      chukwudi chukwuemeka chukwuma dalmar damilola danai dawit dayo deeqa deka dele demba
      denkyem desta dikembe dumisani ebele ebuka efe efosa efua ejike ekene ekow ekua emeka
      emmanuel enitan ephraim eshe esi eskinder esohe esosa eyob ezinne fadekemi faduma fadumo
      farai farhiya fatou fatoumata femi fiifi fikile filmon folake folasade foluke fowsia funke
      funmi funmilayo gathoni gebre godfrey goodluck gugu haben habtom hagos hamdi hibo hodan
      idowu ife ifeanyi ifeoma ifrah ige ikechukwu ikenna ilhan iman isatou ismael itunu iyabo
      jabari jabulani jelani jengo jide jomo joromo kagiso kamau kehinde kelechi kemi khadra
      kidane kidist koffi kofi kojo kokumo kosi kuda kudakwashe kudzai kunle kwabena kwadwo
      kwaku kwame kwasi kweku kwesi lamin lerato liban lindani lindiwe lungile lwazi makeda
      makena mamadou mandla mariama mbali mehari melaku mohamud moses mosi mpho muna mwajuma
      mwangi nakato nala naledi nandi ndeye ndidi neema ngozi nhlanhla nimco njeri njoki nkechi
      nkem nkemdilim nkiru nkosana nnamdi nneka nnenna nomsa nomvula nonso nqobile ntombi nyah
      nyarai nyasha oba obi obinna obioma oge ola olabisi oladele olamide olanrewaju olivier olu
      olufemi olumide olusegun oluwaseun oluwaseyi oluwatobi oluwatosin omolara omotola onyeka
      onyekachi onyinye osagie osaze oyin rahwa rashidat robel rufaro rutendo ruva ruvimbo sagal
      sahra salif samson sanaa saron seble sefu segun selam selamawit semhar seun seydou seyi
      shamiso shola sibusiso sifiso simbarashe sipho siyabonga sizwe solomon suleiman tadesse
      tadiwa tafadzwa taiwo takudzwa tamirat tanaka tapiwa tariro tatenda tawanda temi temitope
      tendai tendayi tesfaye thabo thandeka thandi thandiwe themba tinashe tinotenda titi
      titilayo tobi tochukwu tola tolu tolulope tope tosin tsega tsegaye tsehay tunde tunji ubah
      uche uchenna udo ugo ugochi ugochukwu ugonna umaru unathi vimbai wambui wangari wanjiku
      wanjiru warda warsame winta wole wongani yaa yaya yemi yetunde yewande yohannes yonas
      zainabu zamzam zanele zawadi zodwa zola zuri
      """,
    words: """
      ami ayo ebony favour fortune genet marvelous rejoice yaw
      """,
    proper: """
      baraka sunday
      """)
}
