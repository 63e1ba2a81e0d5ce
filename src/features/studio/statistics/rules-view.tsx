import { articleAddress, languageOf } from "../../../domain/article/article-slug";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { useFigures } from "./format-figures";
import type { RulesReply } from "./load-rules";
import { RuleTable } from "./rule-table";
import { type RuleKind, rulesFile } from "./statistics-address";

/** The guide that a model belongs to. */
const ArticleLink = ({ article, titles }: { article: string; titles: Props["titles"] }) => (
  <a href={articleAddress(article)} lang={languageOf(article)}>
    {titles[article] ?? article}
  </a>
);

/** `titles`: of guides by their slugs; `all`: the kind of which every row is shown. */
type Props = { rules: RulesReply; titles: Record<string, string>; all: RuleKind | null };

/** Which facts, item models and values of their slots learners get wrong. */
export const RulesView = ({ rules, titles, all }: Props) => {
  const language = useLanguage();
  const { ruleDifficulty: messages, itemStatistics } = messagesIn(language);
  const { decimal, share } = useFigures();
  const { learners, answers, abilitySd, reliability, facts, models, slots } = rules;
  if (answers === 0) return <p className="notice mt-4">{messages.none}</p>;
  return (
    <>
      <p className="mt-3">{messages.lead}</p>
      <p className="mt-2 text-quiet">
        {messages.restsOn(answers, learners)}{" "}
        {reliability !== null && messages.reliability(share(reliability), decimal(abilitySd))}
      </p>
      <p className="actions mt-3">
        <a href={rulesFile}>{itemStatistics.files.json}</a>
      </p>
      <RuleTable
        {...{ kind: "facts", all, what: messages.factsWhat }}
        rows={facts.map(({ fact, article, section, quote, belief, ...row }) => ({
          ...row,
          key: fact,
          name: (
            <>
              <a href={`${articleAddress(article)}#${section}`} className="block" lang={languageOf(article)}>
                {quote}
              </a>
              {belief && (
                <span className="block text-quiet">
                  {messages.belief(share(belief.share))} <span lang={belief.language}>{belief.text}</span>
                </span>
              )}
            </>
          ),
        }))}
      />
      <RuleTable
        {...{ kind: "models", all, what: messages.modelsWhat }}
        rows={models.map(({ article, model, ...row }) => ({
          ...row,
          key: `${article}/${model}`,
          name: (
            <>
              {model}
              <span className="block text-quiet">
                <ArticleLink article={article} titles={titles} />
              </span>
            </>
          ),
        }))}
      />
      <RuleTable
        {...{ kind: "slots", all, what: messages.slotsWhat }}
        rows={slots.map(({ article, model, slot, value, ...row }) => ({
          ...row,
          key: JSON.stringify([article, model, slot, value]),
          name: (
            <>
              {messages.slotValue(slot, value)}
              <span className="block text-quiet">
                {model}, <ArticleLink article={article} titles={titles} />
              </span>
            </>
          ),
        }))}
      />
    </>
  );
};
