extension NameGroup {
  /// First names from South Asia.
  static let givenSouthAsian = NameGroup(
    plain: """
      aadil aahil aaliyah aamir aamna aanya aarav aarti aarya abbas abdul abdullah abhishek abid
      adeel adil aditi aditya afsana afzal ahmad ahmed ahsan aisha ajay ajit akash akbar akhil
      akram akshay alia alina aliya aliza alok aman amar amarjit ambreen ameen ameena amina amir
      amit amita amjad amna amrit amrita anam anand ananya aneela angad anika anil anisa anish
      anisha anjali anjum ankit anoop ansar anup anuradha anwar aqsa arif arjan arjun armaan
      arnav aroosa arshad arun aryan asad asha ashfaq ashish ashok ashraf asif asim asma atif
      avinash avtar awais ayaan ayaz ayisha azad azhar azim aziz babar bablu bakhtawar balbir
      baldev baljit balraj balvinder balwinder bashir beena bharat bhavesh bhavna bilal bilqis
      bina bushra chaitanya chandra charanjit chetan chirag daljit damini davinder daya deepa
      deepak deepika dev devi devika dhruv dilip dilraj dinesh dipa dipesh divya ehsan eshal
      fahad fahim faisal faiz faiza fakhra farah fareed farhan farhana farida farooq farrukh
      faryal farzana fatema fatima fatimah fauzia fawad fazal fiza fozia gagandeep ganesh gaurav
      gauri geeta ghazala ghulam gita gopal govind gulshan gurbir gurcharan gurdeep gurdip
      gurjit gurmeet gurpreet gurvinder habib habiba hadiya hafsa haider hameed hamid hamza
      hanif haniya hardeep haris harish harjit harjot harleen harmeet harminder harpreet harsha
      harshad hasan haseeb hassan himanshu hina hira huma humaira humayun husna hussain hussein
      ibrahim iffat ikram imaan imran imtiaz inaya inder indira insha inzamam iqbal iqra iram
      irfan irum ishaan ishan ishita ishtiaq ismail jagdeep jagdish jagjit jahan jahanara
      jahangir jahid jai jaleel jameela jamil jamila jasbir jasdeep jaspal jaspreet jaswinder
      javed javeria jawad jayesh jignesh jitendra joginder junaid jyoti kabir kailash kainat
      kajal kaleem kalpana kamal kamaljit kamini kanwal karamjit karan karim karishma karthik
      kartik kashif kashmira kaushik kavita khadija khadijah khalid khalil khushi kiran kirpal
      kirti kishan komal krishan krishna kulbir kuldeep kulsum kulwinder kumud laiba lakshmi
      lata laxmi leela lubna madhav madhu maha mahendra mahesh mahmood mahmud mahnoor maira
      majid malala malik malini manav mandeep mandip maninder manish manisha manjeet manjit
      manjula manoj manpreet mariam marium maryam maya meena meenakshi meera meghna mehak
      mehmood mehnaz mehreen mehul milap minal mira misbah mohamed mohammed mohan mohit mohsin
      moin momina mona moosa moriam mubeen mudassar muhammad muhammed mukesh mumtaz muneeb
      muneeba munir munira murad musa mushtaq mustafa muzammil nabeel nabila nadeem nafisa naila
      naima naina najma naresh nargis narinder naseem naseer nasim nasima nasir nasreen nasrin
      navdeep naveed navjot navneet navpreet nawaz nayan nazia nazir nazma nazmin neelam neena
      neeraj neeta neha nida nidhi nihal nikesh nikhil nikita nilesh nimra niraj nirmal nirmala
      nisha nishant nitin noor nusrat omar omer osama padma pankaj paramjit parbati pardeep
      parmjit parth parveen parvez parvin pavan pawan payal pooja poonam prabhjot pradeep
      prakash pramod pranav prashant pratap pratik praveen preet preeti prem pritam priti
      priyanka puja punam puneet purvi qadir qasim rabia radha radhika rafi rafiq rahat raheel
      rahil rahim rahima rahul raja rajan rajeev rajesh rajinder rajiv rajni rajvir rakesh rama
      ramandeep rameez ramesh ramneek rana rani ranjit ranvir rashed rasheeda rashid rashida
      ravi ravinder raza razia razwan reena rehan rehana rehman rekha renu reshma reyansh ridwan
      rimsha rishi ritesh ritu rizwan rizwana rohan rohit rokeya roshan roshni rubina rukhsana
      rukhsar ruksana rupa rupinder ruqayyah saad saadia saba sabah sabeena sabiha sabir sachin
      sadaf sadia sadiq sadiya safa safia safiya safiyyah sahar sahib sahil saif saima saira
      sajid sajida sakina saleem saleema salim salma salman samaira sameer samia samina samir
      samira sana sandeep sandhya sangita saniya sanjay sanjeev sanjit santosh sapna saraswati
      sarfraz sarika sarita sarwar satish satnam satvir satwinder savita seema shabana shabir
      shabnam shafiq shagufta shahbaz shahid shahida shahnaz shahzad shahzaib shaista shakeel
      shakil shakila shakuntala shama shamim shamima shamsun shanaya shankar shanti sharif
      sharmeen sharmin shazad shazia sheela sheetal sheraz shilpa shireen shiv shivam shivani
      shoaib shobha shreya shruti shubham shweta sidra sikandar simran sita smita sneha sohail
      sonal sonali sonam subhash suhail sujata sukhdeep sukhjit sukhpreet sukhvinder sukhwinder
      sulaiman suleman sultana sumaira sumaiya suman sumaya sumera sunaina sunil sunita suraj
      surbhi surendra suresh surinder surjit sushil sushila swati syeda taha tahir tahira
      tahmina taiba taimur talha talib tamanna tanveer tanvi tanvir tanzeela taran tariq tarun
      tasleem taslima tasneem tayyab tayyaba tehmina tejal tejinder uma umair umar umer umesh
      usha usma usman uzair uzma vandana varun vasant veena vibha vidya vijay vikas vikram vimal
      vinay vineet vinod vipul viraj virender vishal vivek waheed wahida wajid wali waqar waqas
      waris waseem wasim yadav yash yasin yasir yasmeen yogesh younis yousaf yousuf yunus yusra
      yusuf zafar zaheer zahid zahida zahir zahra zaid zain zainab zakariya zaki zakia zareen
      zarina zeenat zeeshan zeinab zia zoha zohra zoya zubaida zubair zulekha zulfiqar
      """,
    words: """
      harman harsh pari shan
      """,
    proper: """
      danish milan mubarak om raj ram sultan
      """)
}
