import { createRequire } from "node:module";
import { z } from "zod";

const variableSchema = z.looseObject({
  identifier: z.string(),
  value: z.unknown(),
  correctResponse: z.unknown().optional(),
});
const attemptSchema = z.object({
  state: z.looseObject({
    responseVariables: z.array(variableSchema),
    outcomeVariables: z.array(variableSchema),
  }),
});
type Attempt = z.infer<typeof attemptSchema>["state"];

/** What a page that holds the player calls it by (README of qti3-item-player, "Usage"). */
type Player = {
  loadItemFromXml: (xml: string, configuration: object) => void;
  suspendAttempt: (target: string) => void;
  scoreAttempt: (target: string) => void;
};

type VueClass = { config: { productionTip: boolean; devtools: boolean } } & (new (options: {
  render: (create: (component: object, data: object) => object) => object;
}) => {
  $mount: (element: Element) => void;
});

/** Longer than any item takes. */
const patience = 20_000;

/**
 * A reader of QTI 3 by others, certified by 1EdTech for delivery (qti3-item-player, MIT), in the document of this process.
 * It compiles items as templates of Vue, so that it needs Vue with its compiler.
 */
export const openQtiPlayer = async () => {
  const require = createRequire(import.meta.url);
  const entry = require.resolve("qti3-item-player");
  const own = createRequire(entry);
  const Vue: VueClass = own("vue/dist/vue.common.js");
  Object.assign(Vue.config, { productionTip: false, devtools: false });
  // What the player asks for is the build without the compiler.
  own.cache[own.resolve("vue")] = own.cache[own.resolve("vue/dist/vue.common.js")];
  const component: object = own(entry);

  const waiting = new Map<string, (value: unknown) => void>();
  const happen = (event: string) => (value: unknown) => {
    waiting.get(event)?.(value);
    waiting.delete(event);
  };
  const next = (event: string) =>
    new Promise<unknown>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`The player has no ${event}.`)), patience);
      waiting.set(event, (value) => {
        clearTimeout(late);
        resolve(value);
      });
    });
  const props = {
    suppressAlertMessages: true,
    suppressInvalidResponseMessages: true,
    suppressCatalogMessages: true,
  };
  const events = ["PlayerReady", "ItemReady", "SuspendAttemptCompleted", "ScoreAttemptCompleted"];
  const on = Object.fromEntries(events.map((event) => [`notifyQti3${event}`, happen(event)]));
  const opened = next("PlayerReady");
  new Vue({ render: (create) => create(component, { props, on }) }).$mount(
    document.body.appendChild(document.createElement("div")),
  );
  const player = (await opened) as Player;

  let loads = 0;
  const load = async (xml: string, state?: Attempt) => {
    const ready = next("ItemReady");
    loads += 1;
    const item = xml.replace(/^<\?xml[^>]*\?>/, "");
    // The same text as before would not be loaded again.
    player.loadItemFromXml(`${item}${" ".repeat(loads % 100)}`, {
      ...{ guid: "item", status: "interacting", ...(state && { state }) },
      sessionControl: { max_attempts: 0, show_feedback: false, validate_responses: false },
    });
    await ready;
  };
  const attempt = async (act: "suspendAttempt" | "scoreAttempt", event: string): Promise<Attempt> => {
    const done = next(event);
    player[act]("test");
    return attemptSchema.parse(await done).state;
  };
  return {
    /** A fresh attempt at an item, its templates drawn. */
    begin: async (xml: string): Promise<Attempt> => {
      await load(xml);
      return attempt("suspendAttempt", "SuspendAttemptCompleted");
    },
    /** The outcome SCORE of an attempt with these responses, by identifier. */
    score: async (xml: string, begun: Attempt, responses: Readonly<Record<string, unknown>>): Promise<unknown> => {
      const responseVariables = begun.responseVariables.map((variable) => ({
        ...variable,
        value: responses[variable.identifier] ?? variable.value,
      }));
      await load(xml, { ...begun, responseVariables });
      const { outcomeVariables } = await attempt("scoreAttempt", "ScoreAttemptCompleted");
      return outcomeVariables.find(({ identifier }) => identifier === "SCORE")?.value;
    },
  };
};
