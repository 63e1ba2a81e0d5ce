import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../../src/data/database/database";
import { createLearner } from "../../../../src/data/learner/create-learner";
import { createDeviceLink, findDeviceLink } from "../../../../src/data/learner/device-link";
import { endDevice, listDevices } from "../../../../src/data/learner/devices";
import { findLearner } from "../../../../src/data/learner/find-learner";
import { joinLearner } from "../../../../src/data/learner/join-learner";
import { openFreshDatabase } from "../../../support/open-fresh-database";

let database: Database;
beforeAll(async () => {
  database = await openFreshDatabase();
});
afterAll(() => database.close());

const now = new Date("2099-11-01T12:00:00Z");
const device = { browser: "Firefox", system: "Android" };

/** A learner with two browsers. */
const joined = async () => {
  const { client } = database;
  const [token, second] = [randomBytes(32), randomBytes(32)];
  const { id: learnerId } = await createLearner(client, token);
  const { link } = await createDeviceLink(client, { learnerId, now });
  await joinLearner(client, { link, token: second, device, now });
  return { learnerId, token, second };
};

test("a browser that is used notes the day once, and those used last come first", async () => {
  const { client } = database;
  const { learnerId, token } = await joined();
  await findLearner(client, { token, now });
  const later = new Date("2099-11-03T12:00:00Z");
  await findLearner(client, { token, now: later });
  await findLearner(client, { token, now });
  expect(await listDevices(client, { learnerId, token })).toMatchObject([
    { browser: null, isThis: true, usedOn: "2099-11-03" },
    { ...device, isThis: false, since: "2099-11-01" },
  ]);
});

test("a browser that is ended knows nobody any more, and a link that was open has ended with it", async () => {
  const { client } = database;
  const { learnerId, token, second } = await joined();
  const [other] = (await listDevices(client, { learnerId, token })).filter(({ isThis }) => !isThis);
  const { link } = await createDeviceLink(client, { learnerId, now });
  expect(await findDeviceLink(client, { link, now })).toEqual({ learnerId });
  const request = { learnerId, device: other?.id ?? "", token };
  expect(await endDevice(client, request)).toEqual({ kind: "ended", isThis: false });
  expect(await findLearner(client, { token: second, now })).toBeNull();
  expect(await findDeviceLink(client, { link, now })).toBeNull();
  expect(await endDevice(client, request)).toEqual({ kind: "not-found" });
});

test("of two browsers that end each other at once one is left, and the last one cannot be ended", async () => {
  const { client } = database;
  const { learnerId, token } = await joined();
  const ids = (await listDevices(client, { learnerId, token })).map(({ id }) => id);
  const ended = await Promise.all(ids.map((id) => endDevice(client, { learnerId, device: id, token })));
  expect(ended.map(({ kind }) => kind).sort()).toEqual(["ended", "last"]);
  expect(await listDevices(client, { learnerId, token })).toHaveLength(1);
});

test("another learner's browser is not there to be ended", async () => {
  const { client } = database;
  const [mine, theirs] = [await joined(), await joined()];
  const [one] = await listDevices(client, theirs);
  for (const id of [one?.id ?? "", randomUUID(), "none"])
    expect(await endDevice(client, { ...mine, device: id })).toEqual({ kind: "not-found" });
  expect(await listDevices(client, theirs)).toHaveLength(2);
});
