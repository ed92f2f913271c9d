extension NameGroup {
  /// Family names from eastern Europe.
  static let familyEastEuropean = NameGroup(
    plain: """
      adamczyk albu andreescu anghel antonescu avram babic balan balaz baran baranov barbu
      bartkus bednarek belov berisha bielak bilyk blazek bogdanov bojko bondarenko borkowski
      boyko branković brozek bucur butkus chernenko chirila ciobanu cojocaru constantin
      constantinescu cozma czajka czarnecki danilov dascalu dima dimitrov dimitrova dinu dobre
      dobrev dragomir duda dudek dumitru dvorak enache filip filipek florea floyd frunza gajda
      gashi georgiev georgieva gheorghe gherman gjoka golubev gorski grigore gruia grygorenko
      hajdari horvat horvath hoxha hrytsenko iliev ilieva ionescu iordache ivanenko ivanov
      ivanova jankauskas jankowski janowski jovanovic jurek kaczmarek kaminska kaminski kania
      karimov kazlauskas kelmendi kolar kolev koleva koller kostov kovac kovacs kovalchuk
      kovalenko kowal kowalczyk kowalska kowalski kozak kozlov kozlowski krajewski krasniqi
      kravchenko krol kubiak kucera kuzmin kwiatkowski lakatos lazar lebedev lewandowska
      lewandowski lis lungu lupu lysenko maciejewski majewska majewski makarenko malinowski
      manea manolache marin marinescu marinov markovic marku martinek matei mazur mazurek melnyk
      michalak michalski mihai mihailov milosevic mironov moldovan moldoveanu moroz morozov
      munteanu muresan nagy neagu nedelcu nedelea negru nemeth nguyen niculescu nikolic nikolov
      nikolova nistor novak novakova novotny nowak nowakowski nowicki olaru oleinik olszewska
      olszewski oprea orlov oros ostrowski pajak papp pavlenko pavlov pawlak pawlowski pereira
      petkov petrauskas petrenko petrescu petrov petrova petrovic pietrzak polak polishchuk popa
      popescu popov popova popovic preda prifti pîrvu radu rama rusu rutkowski sadowski
      savchenko serban shala shehu shevchenko shevchuk sikora sikorski simionescu sokolov
      sokolowski stan stanciu stankov stefanescu stefanov sterbenc stoica stoyanov stoyanova
      svoboda szabo szczepanski szewczyk szulc szymanska szymanski tanase tarasenko tkachenko
      toader todorov toma tomaszewski toth tudose tymoshenko ursu varga vasile vasilenko vasilev
      vasiliauskas vidal vlad vlaicu voicu volkov walczak wasilewski wieczorek wilk wisniewska
      wisniewski witkowski wojcik wozniak wrobel wróbel wójcik yankov yordanov zaharia zajac
      zakharchenko zalewski zawadzki zelenko zhukov zielinska zielinski zieliński zukauskas
      """,
    proper: """
      pop urban
      """)
}
