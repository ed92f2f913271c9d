extension NameGroup {
  /// Family names from South Asia.
  static let familySouthAsian = NameGroup(
    plain: """
      abbasi abid acharya adhikari afridi agarwal aggarwal ahluwalia ahmad ahmed akhtar akhter
      akram alam ali amin anand ansari anwar arora arshad ashraf aslam athwal atwal awan azam
      aziz bains bajaj bajwa bakshi banerjee banga bansal barua bashir basra basu bedi begum
      bhachu bhakta bhamra bhandari bhardwaj bhatia bhatt bhatti bhogal bhuiya bhuiyan bibi
      bilal biswas bukhari chakraborty chandra channa chatterjee chaudhary chaudhry chaudhuri
      chauhan chavda chawla cheema chohan chopra choudhary choudhury chowdhury dasgupta datta
      dave deol desai devi dhaliwal dhami dhanda dhar dhawan dhesi dhillon dhindsa dixit dogra
      dosanjh duggal durrani dutt dutta faraz farooq farooqi fernando gandhi garcha ghafoor
      ghani ghosh goel gohil gomes gosal grewal gulati gupta gurung habib hafeez haider hamid
      haq haque hasan hashmi hassan hayat heer hossain hundal huq hussain hussein hyder ibrahim
      ilyas imran iqbal irfan ishaq ismail iyer jabbar jadeja jain jamil javed jayawardena
      jethwa jha jhutti johal joshi kainth kakkar kalia kaliraj kalsi kamal kandiah kang kapadia
      kapoor kapur karim kataria kaur kazi kazmi khalid khalsa khan khanam khatib khatri khatun
      khokhar khurana kohli kotecha krishnamurthy krishnan kulkarni kumar kumari lakhani lal
      latif limbu mahmood mahmud majeed majid malhotra malik mangat matharu mehmood mehra mehta
      menon miah mian mirza mishra misra mistry mitra modi mohammed molla mondal mughal muhammad
      mukherjee munir murthy mustafa nadarajah nadeem naeem nagra nahar naidu naik nair
      namboodiri nanda narang narayan narayanan naseer nath nawaz nayyar nazir nehra nijjar noor
      pabla padda pandey pandya panesar parekh parikh parmar parveen patel pathak pathan patil
      perera pillai prajapati prasad purewal puri qadir qasim qureishi qureshi rafiq raghavan
      rahman raja rajan rajaratnam rajpal rajput ramachandran raman ramesh rana randhawa rani
      rao rasheed rashid rasool rathod rathore raval rawat raza razzaq rehman riaz roy sabharwal
      sabir saeed saggu sahni sahota sahu saini salam saleem sami samra sandhar sandhu sangha
      saraf sarkar sarwar sattar saxena sehmi sekhon selvarajah sethi shafi shafiq shah shahid
      shaikh shankar sharif sharma shaukat sheikh sherchan shergill shetty shinde shrestha
      shukla siddique siddiqui sidhu singh sinha sivakumar sodhi sohail sohal sood srinivasan
      srivastava subramaniam suleman sultana sunar sunner syed talukdar tamang taneja tariq
      thakur thambirajah thandi thapa thiara tiwari trivedi uddin ullah uppal usman vaghela
      varma venkatesh verma virdee virdi vyas wadhwa wahid walia waraich wazir yadav yaqub
      yousaf yusuf zafar zaheer zaidi zaman
      """,
    words: """
      bose butt hans mahal mall pasha rai ram rattan tailor
      """,
    proper: """
      islam mir
      """)
}
