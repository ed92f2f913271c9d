extension NameGroup {
  /// Family names from Africa.
  static let familyAfrican = NameGroup(
    plain: """
      abara abdi abdullahi abebe abiola abubakar acheampong achebe addo adebayo adeboye adedeji
      adegoke adelaja adeleke ademola adeniran adeniyi adeola adesanya adewale adeyemi adeyinka
      adjei adomako afolabi afolayan afriyie agbaje agboola aguda agyeman agyemang aidoo ajani
      ajayi akande akinola akintola akinyemi akpan akuffo alabi alemu aliyu amadi amankwah amoah
      ampofo amponsah anane ankrah annan anokye ansah antwi anyanwu appiah arthur asamoah asante
      asare asiedu atta awuah ayodele azikiwe baah babatunde badmus baidoo balogun bamgbose
      banda bangura bediako bekele bello berhe bhebhe boadi boakye boateng bonsu botchway
      brempong ceesay chanda chibanda chidzero chigumba chikere chikwanha chikwendu chinyanga
      chirwa chukwu conteh coulibaly dankwah danso darko dauda dembele desta diallo dike diop
      dirie dlamini duah dube egbe eguavoen ekwueme elmi emenike eze ezeh fadiga farah fashola
      fofanah fosu frimpong garba gaye gbadamosi gebre gebremariam gebremedhin gebreselassie
      getachew girma guled gyamfi gyan haile hamza ibe ibeh ibekwe idris igbokwe igwe ikande
      ikpe iroegbu ismael issa iwu jalloh jallow jama jammeh jawara juma kabbah kabila kallon
      kamanga kamara kanu kargbo karimi kariuki kasozi katumba keita kenyatta khumalo kipkemboi
      kiplagat kiwanuka koroma kouassi kuti kyei lartey lawal lubega maduka mahlangu makoni
      makwarimba mandaza manu maposa marange mariam masuku mateta mawuli mbah mbeki mbewe mensah
      mhlanga mkandla mkhize mlambo mohamed mohamoud mohamud moyo mpofu mubaiwa mudzingwa mugabe
      mugisha muhumuza mukasa mulenga mumba mungai munyaradzi musa musoke mutasa muthoni mutua
      mwale mwamba mwangi mwanza nakimuli namukasa ncube ndhlovu ndiaye ndlovu nduka ngcobo
      ngwenya njoku njoroge nkansah nkomo nkosi nkrumah nnamdi ntim nur nwachukwu nwankwo nwosu
      nyambura nyamekye nyarko nyathi nyoni nzekwe obasanjo obaseki obi obianwu obiora oche
      ochieng odhiambo odoi odumosu oduya ofori ogbonna ogunbanjo ogunleye ogunsola ogunyemi ojo
      okafor okeke okello okereke okon okonkwo okorie okoro okoye okwu oladipo olaniyan olawale
      olayinka olorunfemi oloyede olusegun omar omondi omotoso onuoha onwudiwe onyango onyeka
      opoku orji osei osman osuji otieno otoo owolabi owusu oyedele oyelaran oyelowo phiri
      quansah quartey quaye sackey salami sam sanneh sarpong savimbi sawyerr sesay shonibare
      sibanda sillah sithole solomon sowah soyinka ssempala ssentamu suleiman sylla tadesse
      taiwo tamba tembo tesfay tesfaye tetteh tettey toure traore tshuma twumasi uche udo udoh
      uwais uzoma wachira wairimu wanjiru warsame woldemariam yeboah zhou zimba zvobgo
      """,
    words: """
      tutu were
      """,
    proper: """
      aden bah camara zulu
      """)
}
