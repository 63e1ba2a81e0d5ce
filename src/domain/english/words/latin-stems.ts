/** Latin stems that change their letters: who is "deceived" suffers "deception". */
const changes: [RegExp, string][] = [
  [/(?<=\p{L}{2})ceiv(?=e|ed|er|es|ing)/u, "cept"],
  [/(?<=\p{L}{2})scrib(?=e|ed|er|es|ing)/u, "script"],
  [/(?<=\p{L}{2})duc(?=e|ed|er|es|ing)/u, "duct"],
  [/(?<=\p{L}{2})mit(?=$|s$|ted$|ting$)/u, "miss"],
  [/(?<=\p{L}{2})pel(?=$|s$|led$|ling$)/u, "puls"],
  [/(?<=\p{L}{2})vert(?=$|s$|ed$|ing$)/u, "vers"],
  [/(?<=\p{L}{2})ten[dt](?=$|s$|ed$|ing$|ion$)/u, "tens"],
  [/(?<=\p{L}{2})clud(?=e|ed|es|ing)/u, "clus"],
  [/(?<=\p{L}{2})trud(?=e|ed|es|ing)/u, "trus"],
  [/(?<=\p{L}{2})vad(?=e|ed|es|ing)/u, "vas"],
  [/(?<=\p{L}{2})rod(?=e|ed|es|ing)/u, "ros"],
  [/(?<=\p{L}{2})solv(?=e|ed|es|ing)/u, "solut"],
  [/(?<=\p{L}{2})volv(?=e|ed|es|ing)/u, "volut"],
  [/(?<=\p{L}{2})sum(?=e|ed|es|ing)/u, "sumpt"],
  [/(?<=\p{L}{2})ceed(?=$|s$|ed$|ing$)/u, "cess"],
  [/(?<=\p{L}{2})ced(?=e|ed|es|ing)/u, "cess"],
  [/(?<=\p{L}{2})fund(?=$|s$|ed$|ing$)/u, "fus"],
  [/(?<=\p{L}{2})stroy(?=$|s$|ed$|ing$)/u, "struct"],
  [/(?<=\p{L}{2})quir(?=e|ed|es|ing)/u, "quis"],
  [/(?<=\p{L}{3})f(?=y$|ied$|ies$|ying$)/u, "fic"],
];

/** A word with its stem as its noun has it. */
export const withNounStem = (word: string): string => {
  const change = changes.find(([stem]) => stem.test(word));
  return change ? word.replace(change[0], change[1]) : word;
};
