/// Words that are no part of a name, whatever they begin with.
extension CapitalWords {
  static let grammar = """
    a an the this that these those some any each every both all none no not yes another other others \
    such same own i he she it we you they him her hers his its our ours my mine your yours their \
    theirs them us me himself herself themselves who whom whose which what when where why how there \
    here then than and but or nor so if as at by for from in into of off on onto to with without \
    within after before during since until while because although though however therefore unless \
    whether about above across against along among around behind below beneath beside between beyond \
    despite down except inside like near next opposite out outside over past per plus round through \
    throughout towards toward under underneath up upon via am is are was were be been being has have \
    had having do does did doing can could may might must shall should will would ought cannot let \
    also again already always almost ever even just less more most much many few several enough only \
    quite rather really soon still too very well yet once twice never often sometimes usually perhaps \
    nobody somebody anybody everybody anyone everyone someone nothing something anything everything \
    maybe together apart later earlier first second third last one two three four five six seven eight \
    nine ten eleven twelve half most least now today tonight tomorrow yesterday
    """

  static let calendar = """
    mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends \
    monday tuesday wednesday thursday friday saturday sunday january february march april june july \
    august september october november december jan feb mar apr jun jul aug sept sep oct nov dec \
    spring summer autumn winter term year years month months week weeks day days morning \
    afternoon evening night weekend christmas easter eid diwali ramadan hanukkah passover purim \
    vaisakhi holi lent advent whitsun halloween bonfire boxing new yom kippur rosh hashanah sukkot \
    navratri ashura muharram vesak nowruz kwanzaa thanksgiving eve
    """

  static let peoples = """
    english welsh scottish irish british polish romanian albanian ukrainian russian lithuanian latvian \
    bulgarian hungarian czech slovak slovakian serbian croatian bosnian kosovan portuguese spanish \
    french german italian greek dutch danish swedish norwegian finnish turkish kurdish arab arabic \
    iranian iraqi syrian afghan afghani pakistani indian bangladeshi bengali sri lankan tamil punjabi \
    gujarati urdu hindi pashto dari farsi persian sylheti mirpuri nepali nepalese chinese cantonese \
    mandarin vietnamese japanese korean thai filipino malaysian african caribbean jamaican trinidadian \
    nigerian ghanaian somali eritrean ethiopian sudanese congolese zimbabwean kenyan ugandan gambian \
    yoruba igbo twi swahili tigrinya amharic shona lingala asian european american australian \
    brazilian black white brown mixed dual roma romany gypsy gypsies traveller travellers christian \
    christianity muslim muslims islam islamic jew jews jewish hindu sikh buddhist catholic protestant \
    anglican methodist baptist pentecostal quaker jehovah orthodox bible quran koran torah god allah \
    deaf makaton braille european england britain wales scotland ireland uk eu london
    """

  static let work = """
    social worker workers work family families child children young person people adult adults parent \
    parents parenting carer foster fostering adoption adoptive adopter adopters kinship special \
    guardianship connected order orders care leaver leavers experienced early help support supporting \
    supported protection protective conference core group groups plan plans planning permanence \
    pathway personal education health safety safeguarding assessment assessments single review \
    reviews reviewing independent officer officers manager managers management oversight supervision \
    supervisor senior principal head lead leads leader leaders deputy assistant director service \
    services team teams duty intake referral referrals front door hub unit chair panel board strategy \
    discussion meeting meetings visit visits visiting contact contacts home homes residential edge \
    respite short breaks break court courts crown high county youth justice offending prevention \
    intervention interventions public private law outline section act regulations statutory working \
    together case cases record records recording chronology genogram summary report reports minutes \
    notes note letter letters form forms file files decision decisions action actions goal goals \
    outcome outcomes impact voice wishes feelings views view journey story life direct practice \
    practitioner practitioners learning academy development training reflective restorative systemic \
    trauma informed strengths based relationship relational quality assurance audit audits auditor \
    moderator grade grades good outstanding requires improvement inadequate applicable domain domains \
    evidence theme themes finding findings strength area local authority authorities council councils \
    city borough national partnership partnerships partner partners agency agencies professional \
    professionals multi inter
    """

  static let services = """
    police constabulary nhs gp gps hospital school schools virtual nursery college university academy \
    primary secondary infant junior sixth special mainstream boarding alternative provision \
    psychology psychologist psychologists educational therapy therapist therapies speech language \
    occupational physio physiotherapy paediatric paediatrics paediatrician consultant clinical mental \
    camhs cahms mash lado iro iros senco sendco send sen ehcp ehc elsa salt lac clas cla cic cin cp plo \
    pep peps ict ofsted cafcass dfe mappa marac mace nrm dwp hmrc rspca nspcc barnardo barnardos \
    childline kooth samaritans coram women womens men mens refuge aid housing homeless homelessness \
    probation prison substance misuse drug alcohol drugs domestic abuse violence exploitation sexual \
    criminal missing return interview interviews advocacy advocate mentoring mentor befriending \
    interpreting interpreter interpreters translation counselling bereavement portage midwife \
    midwives midwifery maternity neonatal nurse nurses nursing practitioner healthy start sure \
    visitor visitors fire ambulance ward trust charity church mosque gurdwara synagogue temple \
    community communities centre centres outreach helpline line scouts guides brownies cubs cadets \
    universal credit benefits benefit job jobcentre citizens advice immigration asylum border force \
    office red cross ministry government parliament department commissioner inspector inspectors \
    inspection inspectorate bank food
    """

  static let things = """
    signs graded profile day time mind minds talk chat facetime whatsapp snapchat instagram \
    tiktok facebook youtube google teams zoom skype xbox playstation minecraft roblox fortnite netflix \
    disney lego teams email emails internet online wifi phone phones text texts app apps powerpoint \
    excel word three houses wizards fairies magic toolkit tool tools scale scaling wellbeing \
    resilience matrix checklist questionnaire wheel star world safe secure base attachment theory \
    solihull incredible triple webster stratton marte meo theraplay thrive nurture circle circles \
    window danger harm worry worries statement statements capacity mental gillick competence \
    competent autism autistic adhd asd pda fasd dyslexia epilepsy asthma diabetes covid number \
    numbers appendix table figure page part stage step level tier key great british best big bright \
    brighter future futures better stronger strengthening building bridging staying close put moving \
    forward keeping being becoming thinking making taking getting going coming doing asking talking \
    listening seeing feeling knowing reading writing living growing changing caring sharing using \
    old north south east west northern southern eastern western central upper lower middle royal \
    kings queens grand main little local general open free clear full half whole welcome dear thank \
    thanks please sorry hello bye sex ict maths science history geography drama sport sports football \
    rugby cricket swimming dance karate gcse gcses level levels btec city united rovers premier league \
    christmas university january what's
    """
}
