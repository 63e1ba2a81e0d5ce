import { type RuleMessages, translateBy } from "../rule-messages";
import { asDescribed } from "./as-described";

/** Of a source, a guide or a picture that something names and that is not there. */
const nameless = (name: string | undefined): string => (name === undefined ? "" : ` « ${name} »`);

const inTable = translateBy(asDescribed);

const inFrench = (english: string): string | undefined => inTable(english)?.replace(/“([^”]*)”/g, "« $1 »");

/** What each rule says, where the check itself has no words in this language for it. */
export const rules: RuleMessages = {
  "as-described": ({ message, suggestion }) => {
    const what = inFrench(message) ?? "Ce qui est écrit ici n’a pas la forme attendue.";
    return `${what} ${inFrench(suggestion) ?? "Comparez avec l’exemple de l’aide."}`;
  },
  "bottom-line-first": () =>
    "L’article ne commence pas par l’essentiel. Commencez par <BottomLine>, puis les deux ou trois phrases dont un lecteur pressé a besoin, puis </BottomLine>.",
  "cell-quoted": ({ names: [attribute, row, table] }) =>
    `Tableau « ${table} », ligne « ${row} », colonne « ${attribute} » : aucune phrase des faits de la ligne ne dit cette valeur. Corrigez la valeur, ou choisissez le fait dont la phrase la dit.`,
  "claim-stands": ({ names: [fact], quotes }) =>
    `Le fait « ${fact} » affirme « ${quotes.at(-2)} », et sa phrase dans l’article dit autre chose : « ${quotes.at(-1)} ». Comparez les deux avec la source, et corrigez celle qui se trompe.`,
  "claims-agree": ({ names: [second, first], quotes: [one, other] }) =>
    `Les faits « ${second} » et « ${first} » disent la même chose, ou se contredisent : « ${one} » et « ${other} ». Gardez celui que sa source appuie, et citez-le des deux guides.`,
  "day-to-come": () => "Ce jour est encore à venir. Écrivez le jour où cela a été fait.",
  "excerpt-agrees": ({ names: [fact], quotes }) =>
    `Le fait « ${fact} » affirme « ${quotes.at(-2)} », et l’extrait de sa page ne le dit pas ainsi : « ${quotes.at(-1)} ». Comparez les deux avec la page : corrigez l’affirmation, ou gardez la phrase de la page qui la dit.`,
  "figure-source": ({ names: [source] }) =>
    `L’image nomme la source${nameless(source)}, sur laquelle aucun fait du guide ne repose. Nommez une source du guide, ou dites en mots à qui est l’image, par exemple Photo : Maria Lopez.`,
  "file-conflict": () =>
    "Ce fichier a changé sur le disque, et le studio en a publié un autre texte, celui que les lecteurs ont. La personne qui s’occupe du serveur doit réunir les deux.",
  "file-readable": () =>
    "Ce fichier n’a pas pu être lu. Enregistrez-le de nouveau comme texte en UTF-8, de moins de 1 Mo.",
  "heading-order": () =>
    "Ce titre n’est pas du bon niveau. Après un titre, le suivant est du même niveau ou d’un seul niveau plus bas; le titre de la page, lui, est dans l’en-tête.",
  id: ({ quotes: [identity] }) =>
    `L’identifiant « ${identity} » est produit deux fois. Donnez un autre identifiant à l’un des deux.`,
  "id-unique": ({ names: [id] }) =>
    `L’identifiant « ${id} » est déjà pris. Donnez un autre identifiant à l’un des deux, et corrigez les endroits qui le nomment; ou supprimez-en un s’ils disent la même chose.`,
  "modality-restated": ({ names: [fact], quotes }) =>
    `La phrase « ${quotes[0]} » permet ce que le fait « ${fact} » exige, ou exige ce qu’il permet : « ${quotes.at(-1)} ». Dites-le comme le fait, ou corrigez le fait d’après sa source.`,
  model: ({ quotes: [model] }) =>
    `Le modèle « ${model} » ne convient pas à son tableau : il nomme ce qui n’y est pas, il lui manque un texte, ou aucune ligne n’a ce qu’il demande. Corrigez-le, ou retirez-le.`,
  "no-picture": () =>
    "Une image ne se montre pas de cette façon : les lecteurs en verraient une brisée. Ajoutez-la sous Images, qui écrit la ligne à mettre dans l’article.",
  "number-covered": ({ message, suggestion, names: [fact], quotes }) => {
    const idle = inFrench(message);
    if (idle !== undefined) return `${idle} ${inFrench(suggestion)}`;
    return fact === undefined
      ? `Aucun fait ne dit « ${quotes[0]} » de ce dont parle cette phrase.`
      : `« ${quotes[0]} » n’est pas ce que dit le fait « ${fact} » : « ${quotes[1]} ».`;
  },
  "official-term": ({ quotes: [found, term] }) =>
    `« ${found} » n’est pas le nom que l’organisme emploie : « ${term} ». Prenez le sien.`,
  overdue: ({ quotes: [source] }) =>
    `La source « ${source} » n’a pas été relue à temps. Ouvrez sa page, comparez-la à ce qui est affirmé, puis notez ce jour comme celui de la lecture.`,
  "own-link": ({ names: [address] }) =>
    `Le lien vers « ${address} » ne mène nulle part : il n’y a ni page ni section de ce nom. Corrigez l’adresse.`,
  "picture-known": () => "Cette image n’est pas là. Ajoutez-la sous Images, ou corrigez son nom.",
  "picture-readable": () => "Ce n’est pas l’image que dit le nom du fichier. Ajoutez l’image dans le studio.",
  "province-map": () =>
    "La carte des provinces ne concorde pas avec son tableau. Chaque ligne porte l’identifiant d’une province ou d’un territoire, et un état que la carte peut montrer.",
  "quote-stands": ({ quotes: [quote] }) =>
    `La phrase « ${quote} », sur laquelle repose un fait, n’est plus dans sa section. Remettez-la, ou écrivez dans le fait ce que l’article dit maintenant, puis relisez les questions qui en dépendent.`,
  "quote-twice": ({ names: [, fact], quotes: [quote] }) =>
    `La section dit plusieurs fois « ${quote} », de sorte que le fait « ${fact} » pourrait être n’importe laquelle. Citez davantage de la phrase, ou changez l’un des endroits.`,
  "redirect-free": ({ names: [former, owner] }) =>
    `L’ancienne adresse « ${former} » mène déjà au guide « ${owner} ». Retirez-la de l’un des deux.`,
  "route-alternative": ({ names: [outcome, to] }) =>
    `Personne qui aboutit à « ${outcome} » n’arrive à « ${to} » en changeant cette seule réponse. Nommez la réponse qui y mène, ou supprimez l’alternative.`,
  "route-date": ({ names: [date] }) =>
    `La date « ${date} » ne concorde pas avec ce qui l’entoure : un fait, son étape, ou le jour de la révision. Corrigez-la, ou supprimez-la.`,
  "route-done-with": ({ names: [step] }) =>
    `L’étape « ${step} » ne dit pas la même chose que celle qui la vaut. Nommez celle qui est vraiment cette étape, ou supprimez le renvoi.`,
  "route-amount": ({ names: [line] }) =>
    `Aucun fait de « ${line} » ne dit ce nombre. Corrigez-le, ou nommez la ligne dont les faits le disent.`,
  "route-guide": ({ names: [name] }) =>
    `Le guide et l’étape ne se répondent pas${nameless(name)}. Nommez un guide qui parle de cette étape.`,
  "route-hole": () =>
    "Aucune règle ne dit où mènent ces réponses. Ajoutez-en une, ou élargissez-en une. Où rien n’est connu, menez à une issue qui dit à qui demander.",
  "route-idle": ({ names: [name] }) =>
    `Ceci ne sert jamais${nameless(name)} : aucune combinaison de réponses n’y mène, ou rien ne le montre. Supprimez-le, ou corrigez ce qui devrait y mener.`,
  "route-map": () =>
    "La carte des parcours nomme ce qu’un guide ne dit pas, ou n’a rien à montrer. Nommez chaque arrêt dans les mots de la section à laquelle il mène.",
  "route-name": ({ names: [name] }) => `Rien ne porte le nom « ${name} », ou deux choses le portent. Corrigez-le.`,
  "route-overlap": () =>
    "Des règles mènent les mêmes réponses à des issues différentes. Resserrez-les toutes sauf une, par une réponse qui les distingue.",
  "sentence-length": ({ quotes: [sentence] }) => `Cette phrase est trop longue : « ${sentence} ». Faites-en deux.`,
  "source-known": ({ names: [source, fact] }) =>
    `Il n’y a pas de source${nameless(source)}, sur laquelle repose le fait « ${fact} ». Ajoutez-la, ou corrigez le nom.`,
  "sources-listed": () =>
    "Le guide a des faits et pas de liste de ses sources. Écrivez <Sources /> sur une ligne à part, à la fin, avec une ligne vide au-dessus.",
  "translation-agrees": () =>
    "La traduction ne dit pas ce que dit l’original : un nombre, une date, une obligation ou une négation diffère. Corrigez la traduction ici et dans son article, ou l’original.",
  "translation-behind": () =>
    "L’original dit maintenant autre chose, ou a quelque chose de plus ou de moins. Traduisez ce qui a changé. D’ici là, les questions qui en dépendent sont laissées de côté.",
  vanishing: () =>
    "Ceci ferait disparaître quelque chose que les lecteurs ont. Si c’est un accident, remettez-le. Si c’est voulu, dites-le dans withdrawn.yaml avec la raison. D’ici là, le guide reste comme les lecteurs le voient.",
  L01: () =>
    "La bonne réponse est la plus longue, ce qui la trahit. Raccourcissez-la, déplacez son explication dans la raison, ou donnez autant de détails aux autres.",
  L02: () =>
    "La bonne réponse est seule à avoir une réserve ou une précision. Donnez aux autres réponses le même genre de détail, ou retirez-le.",
  L03: () =>
    "La grammaire de la question trahit la réponse : toutes n’en sont pas la suite. Reformulez pour que chaque réponse se lise après la question.",
  L04: () =>
    "Des mots comme « toujours » ou « jamais » trahissent la réponse. Dites quand et combien de fois, ou employez-les dans les bonnes et les mauvaises réponses.",
  L05: () =>
    "Un mot de la question ne revient que dans la bonne réponse. Dites-le autrement dans la question, ou mettez-le aussi dans une mauvaise réponse.",
  L06: () =>
    "La bonne réponse a le plus d’éléments en commun avec les autres, ce qui la trahit. Répartissez ces éléments autrement.",
  L07: () =>
    "Quelques réponses couvrent tous les cas, de sorte que les autres ne peuvent pas être justes. Retirez celles qui sont en dehors, ou remplacez l’une de celles qui couvrent tout.",
  L08: () =>
    "Deux réponses sont le contraire l’une de l’autre, ce qui trahit que la bonne en est une. Retirez-en une, ou ajoutez une seconde paire de contraires.",
  L09: () => "Les réponses sont de natures différentes. Demandez une seule sorte de chose, et n’offrez que celle-là.",
  L10: () =>
    "« Toutes ces réponses » ne s’offre pas. Retirez-la; demandez toutes les réponses justes où il y en a plusieurs.",
  L11: () => "« Aucune de ces réponses » ne s’offre pas. Mettez une vraie réponse à sa place, ou retirez-la.",
  L12: () =>
    "La question demande ce qui n’est pas. Demandez ce qui est; où c’est l’exception qui compte, écrivez NE PAS ou SAUF en capitales.",
  L13: () =>
    "« Souvent », « rarement » et leurs pareils ne disent rien de précis. Dites combien de fois, ou dites ce qui est.",
  L14: () =>
    "Les nombres des réponses se chevauchent, se mêlent ou ne sont pas en ordre. Donnez-les dans une seule unité et une seule forme, du plus petit au plus grand.",
  L15: () =>
    "Une réponse est trop longue ou dit deux choses. Gardez ce qui est demandé, et déplacez le reste dans la question ou dans la raison.",
  L16: () =>
    "Les réponses ne commencent pas de la même façon. Écrivez-les toutes comme des noms, des consignes ou des phrases.",
  L17: () =>
    "On ne peut pas répondre à la question sans voir les réponses. Posez une question complète à laquelle quelqu’un qui sait répond sans elles.",
  L18: () => "Toutes les réponses répètent les mêmes mots. Mettez ces mots dans la question.",
  L19: () =>
    "Le modèle pose la même question avec deux réponses justes, ou a toujours la même. Nommez la ligne ou la valeur dans la question, ou demandez ce qui diffère d’une ligne à l’autre.",
  L20: () =>
    "Une abréviation n’est expliquée nulle part. Écrivez-la en toutes lettres avec l’abréviation entre parenthèses, ici ou dans l’article.",
  L21: () =>
    "La phrase est longue, a deux négations ou emploie une tournure que tous ne connaissent pas. Faites-en deux phrases, dites-le à l’affirmative, ou prenez des mots simples.",
  L22: ({ quotes: [first, , second] }) =>
    second === undefined
      ? "La question ne dit pas quel fait elle vérifie. Choisissez sa phrase."
      : `« ${first} » donne la réponse à « ${second} ». Formulez l’une des deux autrement, retirez-en une, ou tenez-les séparées.`,
  L23: () =>
    "Les réponses combinent des énoncés, comme « 1 et 3 ». Demandez toutes les réponses justes, chaque énoncé étant une réponse.",
  L24: ({ quotes: [second, , first] }) =>
    `« ${second} » demande presque la même chose que « ${first} ». Demandez autre chose, ou retirez l’une des deux.`,
  L25: () =>
    "Les bonnes réponses se trouvent trop souvent au même rang. Augmentez la version d’un modèle, ou renommez une question, pour que les réponses soient mêlées de nouveau.",
  L26: ({ message, names, quotes: [stem] }) => {
    const [, other, key] = /“([^”]+)” says the same as the key “([^”]+)”/.exec(message) ?? [];
    const [, repeated] = /the quote says “([^”]+)”, which is no key/.exec(message) ?? [];
    if (names.includes("onlyKey"))
      return "Les mots de la phrase décident déjà de la bonne réponse. Effacez `onlyKey`, ou donnez-y la raison qui manque.";
    if (other !== undefined)
      return `« ${other} » dit la même chose que la bonne réponse « ${key} ». Écrivez l’une des deux autrement, ou dites sous \`onlyKey\` pourquoi l’autre est fausse.`;
    if (repeated !== undefined)
      return `La phrase dit aussi « ${repeated} », qui n’est pas une bonne réponse. Écrivez cette réponse autrement, ou dites sous \`onlyKey\` pourquoi elle est fausse.`;
    return `La bonne réponse${stem === undefined ? "" : ` à « ${stem} »`} n’est pas prouvée. Donnez à chaque bonne réponse les mots de la phrase qui la montrent, et à chaque mauvaise des mots qu’aucune phrase de ses faits ne dit; ou corrigez la réponse.`;
  },
  L27: () =>
    "Il manque la raison d’une réponse, ou la source et sa date. Dites en une phrase pourquoi la réponse est juste ou fausse, et nommez la source.",
  L28: () => "Le nombre de réponses ne convient pas. Offrez-en de trois à cinq, toutes différentes.",
  L29: () =>
    "Une caractéristique de la personne, comme son pays ou son âge, trahit la réponse ou ne sert à rien. Retirez-la, ou mettez-la dans les bonnes et les mauvaises réponses.",
  L30: () =>
    "La question renvoie à quelque chose que tous ne peuvent pas voir ou entendre. Dites en mots ce qu’il y a à voir.",
  L31: () =>
    "La réponse ou sa raison dit un nombre, une date ou une obligation que ses faits ne disent pas. Corrigez-le, ou ajoutez à la question le fait qui le dit.",
  L32: () =>
    "La question porte sur la source et non sur ce que vit le lecteur. Demandez ce qu’il fait ou peut attendre; dites dans la raison d’où cela vient.",
};
