import type { Account } from "../../data/person/find-person";

/**
 * One request, checked: what an act works on. `Input`: the body, past its schema. `Name`: the names in the path of the
 * endpoint, which are certain to be there; whatever else the address carries stands in `params` too.
 */
export type RequestContext<
  Input = undefined,
  Name extends string = never,
  Who extends Account | null = Account | null,
> = {
  params: Partial<Record<string, string>> & Record<Name, string>;
  /** Where this caller reads the site, `https://example.org`: it must not stand in what others get. */
  origin: string;
  /** Where the world reads the site; empty where the operator has not said, and addresses are then relative. */
  site: string;
  /** The token of the caller's cookie, not yet looked up. */
  learner: string | undefined;
  /** Who has signed in, as the endpoint asks for it: with one of its roles, or with any or none; null where it asks for nobody. */
  person: Who;
  input: Input;
  now: Date;
};
