import type { studioHelp as english } from "../en/studio-help";

export const studioHelp: typeof english = {
  title: "Comment écrire un guide",
  description: "Le texte, ses faits avec leurs sources, et les questions, avec un exemple.",
  lead: "Un guide se compose de trois textes. Vous pouvez commencer par le premier seul : un titre, un résumé et une phrase suffisent pour demander une relecture. Un guide s’écrit d’abord en anglais, comme l’exemple ; la version française a ses propres fichiers.",
  example: "Exemple",
  articleHeading: "Texte de l’article",
  article: [
    "Titre et listes demande ce qui figure au-dessus du texte : le nom du guide, sa place dans les listes et le moment où il faut le relire. Il n’en faut pas plus pour commencer.",
    "Dans le texte lui-même, les lignes entre les deux --- disent la même chose : elles donnent le titre du guide, ce qu’il apporte, le jour où vous l’avez relu en entier au regard de ses sources (reviewed) et le nombre de mois après lequel il faudra recommencer.",
    "Le texte vient ensuite. Une ligne vide commence un paragraphe, - une ligne de liste, ## un intertitre. **Les mots entre étoiles** sont en gras, et [des mots](https://www.cpso.on.ca/) deviennent un lien.",
    "Une ligne vide précède et suit chaque élément entre <…>. Tapez / au début d’une ligne pour en choisir un : l’encadré du haut (BottomLine), une étape numérotée (Step), une note ou une mise en garde (Callout), une liste à cocher (Checklist). Practice et Sources figurent une seule fois, à la fin.",
    "Le texte que vous collez depuis Word ou une page web garde ses titres, ses listes, ses tableaux, ses liens et ses mots en gras ; les lignes d’un tableur deviennent un tableau. Pour écrire un tableau vous-même, tapez / et choisissez-le. Chaque rangée est une ligne dont les cases sont entourées de |, et la deuxième ligne est | --- | --- |.",
    "Pour ajouter une image, déposez-la ou collez-la dans le texte, ou passez par Ajouter une image, plus bas. Dites dans alt ce qu’elle montre, pour qui ne la voit pas, et dans source de qui elle vient. Sous le texte, vous voyez ce que les images pèsent sur un téléphone.",
  ],
  factsHeading: "Faits et sources",
  facts: [
    "Sources et Faits sont des formulaires : vous n’avez pas à écrire ce qui figure ici à droite. Pour commencer un fait dans l’article, sélectionnez-y sa phrase et choisissez En faire un fait. Avant que vous changiez un fait ou une source, son formulaire montre ce qui en dépend.",
    "Une source est une page officielle que vous avez lue. Donnez son adresse et le jour de votre lecture. Si la page porte une date, notez-la après stated ; sinon, écrivez undated.",
    "Un fait dit ce qui est vrai avec vos mots (claim), nomme sa source et indique à quelle vitesse il change (volatility : low, medium, high ou very-high). Sa citation (quote) est une phrase de votre article, copiée mot pour mot ; section dit où elle se trouve : step-1 est la première étape.",
    "Si quelqu’un modifie cette phrase, le fait ne lui correspond plus et vous en êtes averti. Copiez la nouvelle phrase ou rétablissez l’ancienne.",
  ],
  questionsHeading: "Questions",
  questions: [
    "La page Toutes les questions montre chaque question que produit votre texte, avec sa preuve, et un formulaire pour chaque façon d’interroger.",
    "Une question porte sur un seul fait (objective). Sa réponse est prouvée par la citation : evidence reprend les mots qui la montrent. Ce qui ne peut pas être prouvé n’est jamais posé aux lecteurs.",
    "Les identifiants comme police-check-age sont des noms que vous choisissez. Chacun est unique, tous guides confondus.",
  ],
  tablesHeading: "Les tableaux de faits, et les questions qui en sont tirées",
  tables: [
    "Quand plusieurs choses d’une même sorte se comparent, comme des permis, des frais ou des délais, un tableau tire une question de chaque ligne. Faites d’abord un fait de la phrase qui porte sur chacune.",
    "Sous Tableaux, Commencer un tableau demande son nom, ce qu’est chaque ligne, et ses colonnes avec la sorte de valeur de chacune. Ajoutez ensuite les lignes une à une : choisissez le fait de la ligne, et écrivez ce que dit sa phrase : 3, et non trois mois.",
    "Sous Toutes les questions, Tirer des questions d’un tableau demande de quelle colonne il s’agit et ce qui est demandé. Écrivez la question avec {row} ou {value} là où chaque ligne met ses propres mots. Les questions qui en résultent figurent dessous avec leurs bonnes réponses ; enregistrez-les quand elles se lisent bien.",
    "Un tableau que les lecteurs voient dans l’article est du texte, en lignes dont les cases sont séparées par |. Une phrase du guide prouve un fait ; une ligne d’un tel tableau, non. Dites donc dans une phrase ce que dit la ligne, faites-en un fait, puis ajoutez la ligne à un tableau de faits.",
  ],
  afterHeading: "Pendant l’écriture, et après",
  after: [
    "La page Traduction montre chaque section à côté de l’original et dit lesquelles sont en retard ou encore à traduire. Ce que vous y tapez s’enregistre aussi tout seul. Sous une section traduite, ses faits attendent, chacun avec la phrase qui le dit sans doute : relisez-les, corrigez-les et enregistrez-les ensemble.",
    "Votre texte s’enregistre tout seul. Sans connexion, il reste sur votre appareil et s’enregistre plus tard ; la ligne sous le texte vous le dit.",
    "Problèmes montre ce qui ne va pas et comment y remédier. Choisissez-en un pour aller à sa ligne. Corriger est là quand il n’y a rien à juger. Les problèmes empêchent la publication, pas l’enregistrement ; les conseils n’empêchent rien.",
    "Voir comme les lecteurs montre la page à tout moment, même tant que des problèmes empêchent sa publication. Ils sont listés au-dessus, et les phrases en cause sont surlignées.",
    "Pour montrer un brouillon à quelqu’un qui ne se connecte pas ici, créez une adresse d’aperçu sur sa page. Elle montre le brouillon tel qu’il est, avec une mention disant qu’il n’est pas publié, jusqu’à ce que vous y mettiez fin.",
    "Soumettez à la relecture quand vous êtes prêt, avec un mot à la personne qui relit s’il y a quelque chose à dire. Elle l’accepte, ou le renvoie avec des remarques, qui figurent alors en haut de votre page. Tant qu’elle n’a rien décidé, vous pouvez retirer la demande. Les lecteurs ne voient rien avant la publication; ensuite, la première page du studio le dit et y mène.",
  ],
  laterHeading: "Quand les lecteurs l’ont",
  later: [
    "Guides, à la première page du studio, mène à chaque guide et à toutes les versions que les lecteurs ont vues. Reprendre en brouillon ramène une version\u00a0: relisez-la, puis faites-la accepter et publier comme toute autre. Rien n’est jamais supprimé.",
    "Un guide peut changer de titre à tout moment\u00a0: modifiez-le dans son texte. Pour une autre adresse, ouvrez Adresse sous le texte d’un brouillon. L’ancienne adresse mène à la nouvelle ; les questions, les traductions et ce que les apprenants savent suivent le guide.",
    "Pour retirer un guide, choisissez Retirer ce guide sur sa page. Écrivez le motif pour les lecteurs, par exemple «\u00a0Le programme a pris fin et personne ne peut plus s’y inscrire\u00a0», et choisissez ce qu’il faut lire à la place. Le retrait est accepté et publié comme tout brouillon, et Le remettre en ligne l’annule.",
  ],
  expertsHeading: "Quand un expert signe",
  experts: [
    "Sous Experts, une relectrice ou un relecteur choisit des affirmations d’un guide, ou d’un brouillon sous Ce qui changerait, et reçoit une adresse pour un seul expert, qui n’a pas besoin de compte. Une affirmation est un fait avec la phrase qui le dit.",
    "L’expert voit chaque phrase à côté de l’extrait de sa page\u00a0: il est d’accord, la dit fausse ou signale que la source a changé de place. Donnez donc d’abord un extrait à chaque fait.",
    "Le guide indique combien d’affirmations sont signées et par qui. Une signature tombe quand la phrase, son fait ou sa page change, et résiste aux corrections d’orthographe. Ce que l’expert met en doute attend les relecteurs sur la première page du studio.",
  ],
  keysHeading: "Clavier",
  keys: [
    "Tab quitte le texte. Dans les espaces à remplir du menu /, Tab passe au suivant ; appuyez d’abord sur Échap pour quitter.",
    "Ctrl+F (Cmd+F sur un Mac) cherche dans le texte, F8 va au problème suivant, Ctrl+Z annule.",
  ],
};
