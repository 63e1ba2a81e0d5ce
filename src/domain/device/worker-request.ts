/**
 * What a page asks of the worker. `save`: a guide, or the page of a route. `keep`: the page of an open block, unless it is kept. `verdicts`: what the
 * server has said of a block's answers. `page`: its path.
 */
export type WorkerRequest = { page: string } & (
  | { what: "save" }
  | { what: "keep" }
  | { what: "verdicts"; verdicts: string }
);
