/// Words beside names that tell whether a capital stands for a person, a place or neither.
enum CapitalWords {
  static let all: [(words: String, senses: WordSenses)] = [
    (roles, .role), (addresses, [.role, .address]), (places, .place), (schools, [.school, .place]),
    (streets, [.street, .place]), (speech, .speech), (grammar, .everyday), (calendar, .everyday),
    (peoples, .everyday), (work, .everyday), (services, .everyday), (things, .everyday),
    (MonthNames.all, .month),
  ]

  private static let roles = """
    worker practitioner midwife officer visitor mother father mama papa dada stepmother stepfather \
    stepmum stepdad stepsister stepbrother brother sister son daughter twin cousin niece nephew \
    grandmother grandfather grandson granddaughter carer carers partner boyfriend girlfriend husband \
    wife friend neighbour childminder teacher headteacher headmaster headmistress tutor mentor coach \
    counsellor therapist advocate guardian solicitor barrister psychologist psychiatrist \
    paediatrician consultant manager supervisor chair lecturer keyworker toddler lad girl boy baby \
    landlord lodger reviewer interpreter physiotherapist dentist pharmacist
    """

  private static let addresses = """
    pc dc ds di pcso wpc sgt sergeant constable inspector detective nurse matron judge magistrate \
    mum mummy mam mammy mom dad daddy nan nana nanny nanna nannan gran granny grandma grandmama \
    grandad granddad grandpa grampy bampi taid nain aunt aunty auntie uncle imam rabbi pastor vicar \
    councillor headteacher
    """

  private static let places = """
    house hospital hospice ward centre center clinic surgery foundation trust charity church chapel \
    cathedral mosque temple synagogue gurdwara hall library station hotel inn pub arms club stadium \
    park gardens common estate village city town county island islands river lake beach bay valley \
    forest wood woods bridge square street court unit project scheme service services team method \
    model test scale law rule act report review inquiry enquiry guidelines guidance competence \
    principle judgment framework programme award prize day week month cup league museum theatre \
    university institute society association council borough airport port market prison jail hostel \
    refuge lodge cottage farm manor castle tower towers shopping mall supermarket building suite room \
    syndrome disease checklist questionnaire tool toolkit profile map hub line helpline appeal fund \
    district region province state republic coast sea ocean mountain mountains hills playground pool
    """

  private static let schools = """
    school schools academy academies primary nursery infant infants junior juniors preschool \
    kindergarten college montessori
    """

  private static let streets = """
    lane road avenue crescent close drive grove terrace mews rise way walk row parade gate wharf quay \
    croft meadow meadows fields villas cottages buildings heights mount orchard view place green hill \
    street square gardens park court rd st ave cres gdns vale brow esplanade circus path end
    """

  private static let speech = """
    said says told tells asked asks answered replied explained explains wants wanted thinks thought \
    feels felt loves loved likes liked enjoys enjoyed hates hated misses missed wishes wished cried \
    laughed smiled spoke speaks drew draws disclosed remembers remembered chose attends \
    attended lives lived moved
    """
}
