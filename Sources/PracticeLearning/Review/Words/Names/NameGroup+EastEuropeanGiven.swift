extension NameGroup {
  /// First names from eastern Europe.
  static let givenEastEuropean = NameGroup(
    plain: """
      adela adelina adrianna agata agnieszka agron albena aleks aleksander aleksandr aleksandra
      alena alesia alexandru alexei alicja alla alojzy ana anastasia anastasija anatol anatoliy
      anca andrei andrej andris andriy andrzej anelia aneta angelika angelina aniela anka antal
      anton antoni antonina arben ardit arkadiusz arta artem artur asen asya atanas aurel
      aurelia baiba balazs barbora bartek bartlomiej bartosz beata besnik bianca blaga blanka
      blazej blerim blerta bogdan bogdana bogna bohdan bojan boris borislav boryana borys bozena
      branislav bronislaw cezary cosmin costel cristi cristian cristina czeslaw dagmara daina
      daiva dana danica danuta daria dariusz davor denisa denys desislava dimitar dimitri dmitri
      dmytro dominik dominika dorota dovile dragan dragos drita dritan dumitru dusan edgars
      edita edona egle elena elira eliska elona elvana elzbieta emil emilia emilija ermal
      eugeniu ewa ewelina fatmir fatos felicja filip florica florin florina gabi gabija gabriela
      galina galya gavril genowefa gentian georgi gheorghe gintaras grazyna grigore grzegorz
      halina hanna henryk hristo hubert ieva igor ileana ilie ilinca ilir ilona ilze ina inese
      inga ingrida ioan ioana ion ionel ionut irena irina iryna istvan ivana ivanka ivelina ivo
      iwona izabela izabella jacek jadwiga jakub janina janis janusz jarek jaroslav jaroslaw
      jasmina jelena jerzy jindrich jolanta jozef judita julija julita juris justina justyna
      kacper kalina kamil kamila karel karol karolina kasia katarina katarzyna katerina katya
      kazimierz kestutis kinga klara klaudia konrad konstantin kornelia kreshnik kristaps
      kristijan krisztina krystian krystyna krzysztof ksenia kuba kujtim laszlo lech lena leszek
      lidia lilia liliana liljana lindita liudmila liviu ljubica loredana lorena lubomir lucjan
      lucyna ludmila ludmyla luiza lukasz luljeta lyudmila maciej madalina magda magdalena maja
      maksim maksym malgorzata marcel marcela marcin marek margarita mariana mariola marius
      mariusz mariya markus marsela marta martyna marzena matej mateja mateusz matyas maxim
      małgorzata michal michalina miglena mihaela mihai mihail mikolaj milada milena milica
      milos mindaugas miodrag mircea mirela miroslav miroslava miroslaw monika nadezhda nadja
      natalia natalija natalka natalya nela nevena nicolae nicoleta nikola nikolai nikolay
      nikolina norbert octavian oksana olaf oleg oleh oleksandr oleksiy olena olga oliwia
      oliwier ondrej ostap ovidiu patrycja patryk pavel pavlina pavlo pawel paweł petar petko
      petr petru petya piotr plamen przemek przemyslaw radek radka radoslav radoslaw radu raluca
      ramune rasa razvan remigijus renata romana roza ruslan ruta ryszard sabina sandor sanja
      saulius serban sergei sergey sergiu serhiy shpresa slavka slawomir slobodan snezana
      snezhana sorin sorina stanislav stanislaw stasia stefania stefka stoyan svetlana svitlana
      swietlana sylwia szymon tadeusz tamas taras tatiana tatjana teodor teodora tetiana tibor
      tihomir todor tomas tomasz traian tsvetan vaclav vadim vaida valbona valentin valentina
      valeria valeriu vasil vasile vasyl veaceslav velina venera veronika veselin vesna viktor
      viktoria viktorija violeta vitalie vitalija vitaly vlad vladimir vladislav volodymyr
      waldemar wanda weronika wieslaw wiktor wiktoria wioletta witold wladyslaw wojciech yana
      yanko yaroslav yevgeniy yulia yuliia yuri yuriy zaneta zbigniew zdenek zdenka zdravko
      zofia zoltan zoran zorica zsuzsanna zuzana zuzanna zydrunas łukasz
      """,
    words: """
      flora
      """,
    proper: """
      tudor virginia
      """)
}
