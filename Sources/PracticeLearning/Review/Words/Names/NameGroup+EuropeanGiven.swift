extension NameGroup {
  /// First names from southern, western and northern Europe and Latin America.
  static let givenEuropean = NameGroup(
    plain: """
      adriano afonso alejandra alejandro alessandro alessia almudena alvaro amandine anabela
      anders andreia angelo antonia antonio armando arturo beatriz benedetta benoit bernardo
      bjorn björn bruna bruno camila camille carina carlos carlota catarina cecile celestino
      claudia claudio clemence cristiano daniela davide deolinda diego dimitra dimitris diogo
      domenico duarte edoardo eduardo eleftheria eleni elisa emanuele emilio enrico erik esteban
      etienne eugenia fabian fabiana fabio federica federico felipe fernanda fernando filipa
      filipe flavia flavio francesco francisca francisco franco francois françois freja gaspar
      giacomo gianluca gilberto giorgia giorgos giovanna giovanni giulia giuseppe gonzalo
      gonçalo graca graciela guilherme guillaume gunnar gustavo hans heinrich helder heloise
      henrik henrique hermione ignacio ilaria ines inês isidora ivone jacques jaime javier jens
      joana joao joaquim joaquin jorge jorgen jose josé joão juan juana juliana julio jurgen
      karin katrin kjell klaus konstantinos kostas lars leandro lennart leonardo leonor lorenzo
      luana luciana luciano luigi luis luisa luiz mads mafalda magnus maite manon manuel manuela
      marcello marcelo marco mario maryse matheus mathieu mathilde matteo mauricio mauro miguel
      milagros mirella nikos nils nuno octavio pablo panagiotis paolo patricio paulo pedro
      pierre rafael rafaela raul renato ricardo roberto rodrigo rogerio rosario salvatore
      sandrine sergio signe silvia silvio simao simona sofie solange solveig spiros stavros
      stefano stelios susana sven teresinha thiago thierry tiago tomaso ulla ulrike umberto uwe
      valentino valerio vasco vasiliki vitor viviana wolfgang xavi ximena yannis yiannis
      """,
    words: """
      celia
      """,
    proper: """
      hector mercedes nelson orlando pascal pilar regina salvador santiago
      """)
}
