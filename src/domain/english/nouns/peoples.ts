import placeNames from "../lexicon/place-names.json" with { type: "json" };

/** Peoples, creeds and other groups that somebody may belong to, as adjectives in lower case. */
const groups =
  "muslim|islamic|christian|catholic|protestant|orthodox jewish|jewish|ashkenazi|sephardic|hindu|sikh|buddhist|mormon|jehovah's witness|amish|mennonite|black|white|asian|south asian|east asian|african|african[- ]american|afro[- ]caribbean|caribbean|arab|latino|latina|hispanic|" +
  "indigenous|aboriginal|native american|inuit|métis|metis|first nations|māori|maori|roma|romani|gypsy|traveller|gay|lesbian|homosexual|bisexual|queer|transgender|trans|intersex";

const nations =
  "afghan|albanian|algerian|american|argentin(?:e|ian)|armenian|australian|austrian|bangladeshi|belgian|bolivian|bosnian|brazilian|british|bulgarian|cambodian|cameroonian|canadian|chilean|chinese|colombian|congolese|croatian|cuban|cypriot|czech|danish|dutch|ecuadorian|egyptian|english|eritrean|ethiopian|filipino|filipina|finnish|french|georgian|german|ghanaian|greek|guatemalan|haitian|hungarian|icelandic|indian|indonesian|iranian|iraqi|irish|israeli|italian|jamaican|japanese|jordanian|kenyan|korean|kurdish|lebanese|libyan|lithuanian|malaysian|" +
  "maltese|mexican|mongolian|moroccan|nepalese|nepali|nigerian|north african|norwegian|pakistani|palestinian|peruvian|polish|portuguese|puerto rican|romanian|russian|rwandan|sardinian|saudi|scandinavian|scottish|senegalese|serbian|sicilian|somali|spanish|sri lankan|sudanese|swedish|swiss|syrian|taiwanese|tamil|tanzanian|thai|tibetan|tunisian|turkish|ugandan|ukrainian|venezuelan|vietnamese|welsh|west african|yemeni|zimbabwean";

const anybody =
  "(?:man|woman|men|women|boy|girl|child|children|infant|baby|newborn|teenager|adolescent|person|people|patient|couple|family|mother|father|son|daughter|gentleman|lady|boys|girls)s?";
const somebody = `(?:${anybody}|nurse|physician|doctor|surgeon|student|worker|labourer|farmer|driver|immigrant|migrant|refugee|asylum seeker|applicant|candidate|graduate|resident|banker|lawyer|trader|merchant|shopkeeper|cleaner|neighbou?r|tenant|client|visitor|tourist|youth|inmate|prisoner|colleague|employee|engineer|teacher|soldier|sailor|athlete|businessman|citizen)s?`;

/** A group that a person of the stem belongs to: black stools and white cells are no such thing. Sex and age are part of the picture. */
export const belonging: readonly RegExp[] = [
  new RegExp(`\\b(?:${groups}) (?:\\p{L}+ ){0,2}?${somebody}\\b`, "iu"),
  /\bof (?:\p{Lu}[\p{L}-]* ){1,3}(?:descent|ancestry|heritage|ethnicity|origin|extraction|background)\b/u,
  /\b(?:man|men) who ha(?:s|ve) sex with (?:another )?m[ae]n\b/i,
  new RegExp(`\\b(?:who|he|she) (?:is|was) (?:a |an )?(?:devout |openly |practising )?(?:${groups})\\b`, "iu"),
];

/** A patient with a nationality. */
export const ofNation = new RegExp(`\\b(?:${nations}) (?:\\p{L}+ ){0,2}?${anybody}\\b`, "iu");

/** Anybody who is said to come from somewhere. */
export const fromSomewhere: readonly RegExp[] = [
  new RegExp(`\\b(?:${nations}) (?:\\p{L}+ ){0,2}?${somebody}\\b`, "iu"),
  new RegExp(`\\bfrom (?:the )?(?:${placeNames.join("|")})\\b`, "u"),
  /\b(?:immigrant|migrant|refugee|asylum seeker|foreigner|newcomer)s?\b/i,
];

export const sexualOrientation =
  /\b(gay|lesbian|homosexual|bisexual|queer|transgender)\b|\bmen? who ha(?:s|ve) sex with|\b(his|a) (boyfriend|husband) and he\b|\bhis (male partner|boyfriend)\b/i;
export const disability =
  /\b(blind|deaf|mute|disabled|handicapped|wheelchair|amputee|paraplegic|autistic|dyslexic|epileptic|down syndrome|learning disabilit(y|ies)|cerebral palsy|schizophrenic|mentally ill|obese|overweight|homeless|unemployed|poor|illiterate)\b/i;
export const oldAge =
  /\b(elderly|aged|old (man|woman|lady|gentleman|couple|patient)|pensioner|retired|(7|8|9)\d[- ]year[- ]old|(man|woman|lady) of (7|8|9)\d)\b/i;
export const womanhood = /\b(wom[ae]n|female|girl|mother|wife|lady|housewife|actress|waitress)\b/i;
