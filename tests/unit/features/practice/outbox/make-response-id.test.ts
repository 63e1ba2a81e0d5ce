import { expect, test } from "vitest";
import { z } from "zod";
import { makeResponseId } from "../../../../../src/features/practice/outbox/make-response-id";

test("each response id is a UUID of version 4 of its own", () => {
  const ids = Array.from({ length: 200 }, makeResponseId);
  expect(ids.every((id) => z.uuidv4().safeParse(id).success)).toBe(true);
  expect(new Set(ids).size).toBe(200);
});
