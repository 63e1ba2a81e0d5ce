/** Verbs in their plain form, as questions of medicine, law, offices and daily life use them. Many are nouns as well. */
export const verbList: readonly string[] = (
  "abandon acquit debride catheterise cannulate palliate dialyse resect abolish absorb abstain accelerate accept accompany account accuse achieve acknowledge acquire act activate adapt add address adhere adjourn adjust administer " +
  "admit admonish adopt advance advertise advise affect affirm agree aid aim alert align allocate allot allow alter alternate amend amputate analyse analyze anchor announce answer " +
  "anticipate apologise apologize appeal appear apply appoint appraise approach approve argue arise arrange arrest arrive ascertain ask aspirate assemble assert assess assign assist " +
  "assume assure attach attack attempt attend attract audit authorise authorize avert avoid await award back bake balance ban bandage bar bargain bathe bear beat become begin " +
  "behave believe belong bend bet bill bind biopsy bite blame bleach bleed blend block blow boil book borrow bounce break breathe brew bribe bring broaden brush build burn " +
  "bury buy bypass calculate calibrate call calm cancel care carry cast catch cause cauterise cease certify challenge change charge check chew chill choose circulate cite claim " +
  "clamp clarify classify clean cleanse clear climb clip close coach coat code collapse collect combine come comfort command comment commit communicate compare compel compensate " +
  "compete compile complain complete comply compress compute conceal concede conceive conclude condemn conduct confess confine confirm confiscate confront connect consent consider " +
  "consist constrict construct consult consume contact contain contest continue contract contradict contribute control convene convert convey convict convince cook cool cooperate " +
  "coordinate copy correct correspond cough counsel count cover crack crash create criticise criticize cross crush cry cultivate culture curb cure cut damage dance date deal debate " +
  "decide declare decline decorate decrease deduct deepen defend defer defibrillate define delay delegate delete deliver demand demolish denounce deny depend deploy deposit depress " +
  "derive descend describe deserve design destroy detach detain detect determine develop devise diagnose die differ digest dilate dilute dim diminish dine dip direct disagree disappear " +
  "discard discharge discipline disclose disconnect discontinue discourage discover discuss disinfect dislike dismiss dispatch dispense display dispose dispute disregard dissect dissolve " +
  "distinguish distract distribute disturb dive divert divide do document donate double doubt download draft drag drain draw dress drill drink drive drop dry dye ease eat edit educate " +
  "elevate elicit eliminate email embark embrace emerge emit emphasise employ empty enable enclose encourage end endanger endorse endure enforce engage enhance enjoy enlarge enquire enrol " +
  "enroll ensure enter entertain entitle equip erase escalate escape escort establish estimate evacuate evaluate evaporate examine exceed exchange excise exclude excrete excuse execute " +
  "exempt exercise exert exhale exist expand expect expel expire explain explore export expose express extend extract face facilitate fail fall falsify fast fasten fax fear feed feel fetch fight " +
  "file fill film filter finance find fine finish fire fit fix flash flatten flee flex float flow flush fly focus fold follow forbid force forecast forget forgive form formulate forward " +
  "freeze fry fulfil fulfill function fund gain gamble gather generate get give go govern grab grant grasp greet grill grind grip grow guarantee guard guess guide halt halve hand handle hang happen " +
  "harden harm harvest hasten hate have head heal hear heat help hesitate hide hire hit hold honour honor host hunt hurry hurt identify ignite ignore illustrate imagine imitate immerse immobilise " +
  "immunise immunize impair impeach implant implement imply import impose impress imprison improve include increase incubate indicate induce infect infer inflate influence inform inhale inherit " +
  "inhibit initiate inject innervate inquire insert insist inspect install instruct insulate insult insure integrate intend interact intercept interfere interpret interrupt intervene interview " +
  "introduce intubate invade invent invest investigate invite involve irradiate irrigate isolate issue itch join joke judge jump justify keep kick kill kiss kneel knock know label land last laugh " +
  "launch lay lead leak lean learn lease leave lecture legalise lend lengthen lessen let liberate license lie lift ligate light limit link list listen litigate live load loan lobby lock log " +
  "look loosen lose love lower lubricate mail maintain make manage manipulate mark market marry mask massage match matter mean measure mediate meet melt mend mention merge metabolise migrate mix " +
  "mobilise mock modify monitor moor mount mourn move multiply murder nail name narrow need neglect negotiate neutralise neutralize nominate note notice notify nourish numb nurse obey object " +
  "oblige observe obstruct obtain occlude occur offend offer omit open operate oppose order organise organize outline overcome overlook override overrule oversee overturn owe own oxygenate pack pad " +
  "paint palpate pardon park part participate pass patch pause pay peel penetrate perceive percuss perform permit persist persuade phone photograph pick pile place plan plant play plead please " +
  "pledge plot plough plug point poison polish pool portray possess post postpone pour practise practice praise pray precede predict prefer prepare prescribe present preserve press presume " +
  "pretend prevail prevent prime print probe proceed process produce progress prohibit prolong promise promote prompt proofread propose prosecute protect protest prove provide provoke publish " +
  "pull pump punish purchase purify pursue push put qualify quantify quarantine question quicken quit quote raise randomise range rank rate ratify reach react read reapply reassess reassure rebook " +
  "recall receive recheck recite recognise recognize recommend reconcile reconsider reconstruct record recover recruit rectify recycle redeem redirect reduce refer reflect refill refrain refresh " +
  "refrigerate refund refuse register regret regulate rehearse reimburse reinforce reinstate reject relate relax release relieve relocate rely remain remember remind remove renew rent reopen " +
  "repair repay repeal repeat replace reply report represent reprimand reproduce request require resanction reschedule rescue research resect resemble resent reserve reset resign resist resolve respect respond " +
  "rest restart restore restrain restrict result resume resuscitate retain retest retire retrain retrieve return reveal reverse review revise revoke reward rewrite ride ring rinse rise roast rob " +
  "roll rotate rub ruin rule run rupture rush sail sample satisfy save say scan scare scatter schedule scold score scratch scream screen scrub seal search seat secrete secure sedate see seek seize select sell " +
  "send sense separate sequence serve set settle sew shake shape share sharpen shave shed shelter shield shift shine shiver shock shoot shop shorten shout show shred shrink shut sign silence " +
  "simplify sing sink sit sleep slide slip slow smell smile smoke smooth sneeze soak soften solicit solve soothe sort speak specify speed spend spill spin splint split spoil spray spread squeeze stabilise " +
  "stabilize stain stamp stand staple stare start starve state stay steady steal steer step sterilise sterilize stick stimulate stir stitch stop store strain strengthen stress stretch strike strip " +
  "study submit subscribe substitute subtract succeed suck suction sue suffer suggest suit summarise summarize summon supervise supply support suppress surrender surround survey survive suspect " +
  "suspend sustain suture swab swallow swap swear sweat sweep swell swim swing switch sympathise synthesise take talk tan tap taper taste tax teach tear tell terminate test testify thank thaw thicken " +
  "think threaten throw tie tighten tilt titrate tolerate touch trace track trade train transcribe transfer transform transfuse translate transmit transplant transport trap travel treat tremble " +
  "triage trigger trim trust try turn twist type underestimate undergo understand undertake undo unite unlock unpack update upgrade uphold upload urge use vaccinate validate value vanish vary " +
  "ventilate verify view violate visit vote void volunteer vote wait waive wake walk want warm warn wash waste watch water weaken wean wear weep weigh welcome wet whisper whistle widen win wipe wish withdraw withhold withstand " +
  "witness wonder work worry worsen wrap write yell yield"
).split(" ");
