extension NameGroup {
  /// First names from the Arab world, Turkey, Iran and Afghanistan.
  static let givenArabic = NameGroup(
    plain: """
      abdallah abdel abdelrahman abdulaziz abdulrahman abeer adel adnan afshin ahlam ahmadreza
      ahmadzai ahmet aida aiman alaa ali alya amal amani ameer amin amira amirali ammar amr anas
      aram arash areej arwa asadullah assad aws aya ayat ayman aymen ayse ayşe aziza babak badr
      baha bahar bahram bakr baran basel basem basim basma bassam batoul bayan behrouz berivan
      bouchra burak busra cem dalal dalia daoud darius deena deniz derya diaa dilan dima dina
      doaa dua elham elif elnaz eman emine emre esmatullah esra essam fadel fadi fadia farhad
      farid faris farouk farzaneh fatma fawzi fawzia fayez feras fereshteh firas fouad fuad
      ghada ghadir ghaith ghassan ghazi gulsen habibullah hadeel hadi hadil hafez hakan hala
      halima hamad hamidreza hamidullah hamoud hanaa hanan hani hanin hashem hasna hatem hatice
      hawre haya hayat haytham heba hiba hicham hisham hossein houda hozan huda hulya ibtisam
      ihab ilham ilyas inas intisar isra israa iyad jaber jabir jafar jalal jana javad jihan
      jinan joud jumana juri kamel karam karima karwan kaveh kawthar khaled khalida khawla kinda
      kourosh kubra ladan layan leyla lina loubna luay lujain lulwa mahdi maher mahir mahmoud
      mahsa majd majed majida malak malek malika manal manar mansour maram marwa marwan marya
      maysa maysoon mazen medhat mehdi mehmet mehran merve mohamad mohsen mostafa mouna mounir
      moussa moustafa muath murat nabil nada nader nadim nael nahid nahla najat naji najib
      najibullah najla najwa narjis nasser navid nawal nayla nazar nidal niloufar nizar
      noorullah nouf nour noura nuha nura omnia omran onur orhan othman ozlem parisa parvaneh
      pouya qais qasem rabab rabih rachid rafah rafat raghad rahaf rahma rahmatullah rami ramzi
      randa rania rasha rashad rawan rayan razan rebin rebwar reem reza rida rihab rima riyad
      rojda rojin roxana roya ruba rula ruqaya sabri sadegh sadeq saeed saeid safaa salah saleh
      salem salwa sama samah samaneh samar samer sami samiullah sawsan sayed selim selin selma
      sepideh serkan shadi shadia shafiqullah shahd shahin shahram shaima shaimaa sherko shilan
      shirin siamak sibel siham sina sinan soha soheil soran soraya soroush souad suad suha
      suhaila taghreed tahani taher tahereh tamer tarek thamer tuba turgut umaima umut usama
      volkan wael wafa wafaa wahid walaa waleed walid wassim widad wissam yacine yalda yara
      yasemin yaser yasmine yassin yazan yildiz younes yousef yousif youssef youssra zabi
      zabiullah zakaria zana zayd zeina zeynep ziad zineb zuhair
      """,
    words: """
      diyar gul hind mai rand
      """,
    proper: """
      jihad rehab said
      """)
}
