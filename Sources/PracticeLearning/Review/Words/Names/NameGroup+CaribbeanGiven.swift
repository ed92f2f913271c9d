extension NameGroup {
  /// First names from the Caribbean.
  static let givenCaribbean = NameGroup(
    plain: """
      akeel akeem amari anansi andre andré antoine ashanti aubrey beres byron cardell cedric
      chantal chantel charmaine chevelle chevonne clarence clement clinton clovis cordell
      curtley daequan dajuan damani damion dante darnell davion dayna delano delroy demarcus
      demario denzel deon deshawn desiree devante devonte dianne dion dionne donovan dwayne
      dwight earla earlene edna elroy errol esmerelda eugenie evadne fitzroy floyd gladstone
      glenroy gwendolyn horace hortense irie isaiah ishmael jaheim jahmal jahmar jahmelia jahnai
      jahzara jaleesa jamaal jamar jamelia jarell jermaine jerome jevon joreen jovan kadeem
      kadisha kamara kamari kareem keanu keisha kelvin kemar kendrick kerron keshia keziah kiana
      kianna kieron kymani kyrie lascelles lashana lashawn latasha lateisha latisha latoya
      lavern leroy leticia lloyd lucille malachi marlon melvina merle merlene monique montel
      natoya omari oneil orville ottis patrice quincy raheem ramone raquel rasheed raynell
      rhianna rihanna roderick romaine romario ronique roshane rudolph samuels sanchez shabba
      shakira shakur shaneka shanelle shanice shaniqua shanique sharlene shauntelle shavon
      sheldon shelly sherece shereen sherelle sherika sherrie shevonne stedman tafari tamika
      tanisha taquan tashan tashauna tevin tionne tremaine trevaun treyvon trishauna tyreece
      tyrell tyrone usain venetia wycliffe yannick yolanda
      """,
    words: """
      hyacinth marshall myrtle petal tiara verona winsome
      """,
    proper: """
      cleveland everton zaire
      """)
}
