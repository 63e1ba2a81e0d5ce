/** Nouns of offices, law and daily life by the kind of thing that they name. */
export const worldWords = {
  person:
    "handler dealer breeder leader founder buyer seller lender keeper ranger lifeguard pensioner commander conductor curator accountant actor administrator adviser advisor agent ambassador ambulanceman anaesthetist anesthetist applicant apprentice arbitrator architect assessor assistant attorney auditor author baker banker barber " +
    "barrister beneficiary bishop boss boy brother builder bursar bystander candidate captain cardiologist caretaker carer caregiver carpenter cashier chairman chairperson chairwoman chancellor chaplain chef chemist child " +
    "citizen claimant cleaner clerk client clinician coach colleague commissioner consul consultant contractor cook coroner counsellor counselor courier cousin daughter dean debtor defendant dentist deputy detective dietitian " +
    "director doctor driver economist editor electrician employee employer engineer examiner executor expert farmer father fellow firefighter friend gardener girl governor grandmother grandfather guard guardian guest gynaecologist " +
    "heir hospitalist husband imam inspector instructor intern interpreter invigilator janitor journalist judge juror kinsman landlord lawyer lecturer librarian magistrate man manager mayor mechanic mediator member mentor midwife " +
    "minister mother neighbour neighbor neurologist notary nurse nutritionist officer official ombudsman operator optician optometrist orderly owner paediatrician pediatrician paramedic parent partner passenger patient pathologist " +
    "pharmacist physician physicist physiotherapist pilot plaintiff plumber podiatrist policeman policewoman politician porter president priest prime-minister principal prisoner professor programmer prosecutor psychiatrist " +
    "psychologist radiographer radiologist receptionist recruiter rector referee registrar relative researcher resident roommate sailor salesman scientist secretary senator shopkeeper sister soldier solicitor son specialist spouse " +
    "statistician student superintendent supervisor surgeon surveyor teacher teammate technician tenant therapist tourist trainee trainer translator treasurer tutor uncle vet veterinarian visitor volunteer waiter warden widow wife witness woman worker",
  body:
    "academy agency alliance assembly association authority ministry board bureau cabinet chamber charity club coalition college commission committee company consortium consulate corporation council court department directorate embassy federation firm foundation fund government " +
    "inspectorate institute institution jury ngo organisation organization parliament party police senate service society syndicate tribunal trust union university office",
  place:
    "airport apartment arena attic barn basement bathroom bay beach bedroom bridge building cafeteria canteen capital cathedral cemetery church cinema city classroom clinic coast corridor country courthouse district dormitory factory farm flat forest garage garden gym hall hallway " +
    "harbour hospital hostel hotel house island kitchen laboratory lake library lobby market mosque mountain museum park pharmacy port prison province region restaurant river school shop stadium station street suburb supermarket theatre town valley village ward warehouse workshop zoo",
  document:
    "affidavit agreement application bill brochure card certificate charter consent contract deed declaration degree diploma directive dossier draft envelope form invoice leaflet lease letter licence license list logbook manual memorandum newspaper notice paper passport payslip permit petition photograph policy postcard prescription receipt record register report resume résumé statement subpoena summons testimonial ticket " +
    "transcript translation treaty visa voucher warrant warranty will",
  exam: "exam examination interview mcqs osce quiz viva",
  offence:
    "abduction arson assault battery blackmail bribery burglary conspiracy defamation embezzlement extortion forgery fraud homicide kidnapping larceny libel manslaughter murder negligence nuisance perjury rape robbery slander smuggling theft treason trespass vandalism",
  device:
    "ambulance armchair bag bed bicycle blanket bottle box brush bucket bulb bus camera candle car chair clock coat computer cup desk door drill engine fork furnace glove hammer hat helmet jacket kettle key knife ladder lamp lens lift lock microphone microscope microwave mirror monitor nail needle oven pen pencil phone pillow plane plate printer pump radio ring rope saw scalpel scanner " +
    "scissors screen screw shovel sofa spoon stamp stethoscope stretcher string syringe table telephone television thermometer tool torch towel train truck umbrella wheel wheelchair window wire",
  law: "article bylaw clause code constitution decree ordinance statute subsection",
  money:
    "bitcoin bonus cash cent coin dinar dirham dollar drachma euro fee franc krona krone peso pound rand rial riyal ruble rouble rupee shekel sterling won yen yuan zloty deposit tax toll loan premium",
  date: "autumn spring summer winter dawn dusk noon midnight morning afternoon evening yesterday today tomorrow easter christmas ramadan monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
} as const;
