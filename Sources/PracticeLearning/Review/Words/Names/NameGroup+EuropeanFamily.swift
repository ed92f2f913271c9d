extension NameGroup {
  /// Family names from southern, western and northern Europe and Latin America.
  static let familyEuropean = NameGroup(
    plain: """
      almeida alvarez alves andersson andrade andreou antunes araujo azevedo barbosa barros
      becker bergmann bianchi borges bruno caetano caruso carvalho castillo castro charalambous
      christou coelho colombo constantinou conti correia cunha dasilva delgado demetriou dias
      diaz domingues duarte dubois dupont durand economou eriksson escobar esposito esteves
      fernandes fernandez ferrari ferreira figueiredo fonseca franco freitas gallo garcia
      georgiou gomez goncalves gonzalez gonçalves greco guerrero gutierrez hansen hernandez
      herrera hofmann ioannou jensen jimenez johansson karlsson koch kyriakou larsen laurent
      lefebvre leite lopes lopez machado magalhaes marques marquez martinelli martinez martins
      matos medeiros melo mendes mendoza meneses miranda monteiro morais morales moreau moreira
      moreno moretti muller müller nascimento neves nielsen nilsson nogueira nunes oliveira
      olsen ortega ortiz pacheco papadopoulos pavlou pedersen perez pinheiro pires ramirez ramos
      reis reyes ribeiro ricci rivera rizzo rocha rodrigues rodriguez romano romero rossi ruiz
      russo saldanha sanchez santana santos schmidt schulz silva soares soto sousa souza suarez
      svensson tavares teixeira theodorou valente vargas vasquez vaz vieira zapata
      """,
    words: """
      petit pinto torres
      """,
    proper: """
      costa
      """)
}
