import { expect, test } from "vitest";
import { Answer, shownRevision } from "../../../src/http/cache/answer.ts";
import { AnswerCache } from "../../../src/http/cache/answer-cache.ts";
import { encodingFor } from "../../../src/http/cache/encodings.ts";
import { Reply } from "../../../src/http/cache/reply.ts";

const answer = (revision: number, bytes = 10) =>
  new Answer(Buffer.alloc(bytes, "a"), "application/json", revision);

test("an answer is found by its question and by requests that asked it", () => {
  const cache = new AnswerCache(1e6);
  const kept = answer(1);
  cache.keep("question", "request", kept);
  expect(cache.byRequest("request", 1)).toBe(kept);
  expect(cache.byRequest("another", 1)).toBeUndefined();
  expect(cache.byQuestion("question", "another", 1)).toBe(kept);
  expect(cache.byRequest("another", 1)).toBe(kept);
});

test("with a new revision all that was kept is gone, and what comes late is not kept", () => {
  const cache = new AnswerCache(1e6);
  cache.keep("question", "request", answer(1));
  expect(cache.byRequest("request", 2)).toBeUndefined();
  expect([cache.size, cache.bytes]).toEqual([0, 0]);
  cache.keep("question", "request", answer(1));
  expect(cache.byRequest("request", 2)).toBeUndefined();
  expect(cache.size).toBe(0);
});

test("what was asked for longest ago goes first, and there are never more bytes than allowed", () => {
  const cache = new AnswerCache(50_000);
  for (const name of ["a", "b", "c", "d"]) cache.keep(name, `GET ${name}`, answer(1, 3900));
  cache.byRequest("GET a", 1);
  for (let more = 0; more < 7; more++) {
    cache.keep(`more ${more}`, `GET more ${more}`, answer(1, 3900));
    expect(cache.bytes).toBeLessThanOrEqual(50_000);
  }
  expect(cache.byRequest("GET a", 1)).toBeDefined();
  expect(cache.byRequest("GET b", 1)).toBeUndefined();
});

const reply = () => new Reply("GET", 200, ["Vary", "Accept"], Buffer.from("{}"), null);

test("a message is known for as long as its answer is kept", () => {
  const cache = new AnswerCache(50_000);
  const [kept, last] = [answer(1), answer(1, 3900)];
  cache.know("message", "request", kept, reply());
  expect(cache.byMessage("message", 1)).toBeUndefined();
  cache.keep("question", "request", kept);
  const sent = reply();
  cache.know("message", "request", kept, sent);
  expect(cache.byMessage("message", 1)).toBe(sent);
  for (let more = 0; more < 20; more++) cache.keep(`${more}`, `GET ${more}`, answer(1, 3900));
  expect(cache.byMessage("message", 1)).toBeUndefined();
  cache.keep("last", "GET last", last);
  cache.know("message", "GET last", last, reply());
  expect(cache.byMessage("message", 2)).toBeUndefined();
  expect(cache.bytes).toBe(0);
});

test("a message is not known by an answer that another has replaced", () => {
  const cache = new AnswerCache(50_000);
  const late = answer(1);
  cache.keep("question", "request", late);
  cache.byRequest("request", 2);
  cache.keep("question", "request", answer(2));
  cache.know("message", "request", late, reply());
  expect(cache.byMessage("message", 2)).toBeUndefined();
});

test("to be answered by its message keeps an answer as any asking does", () => {
  const cache = new AnswerCache(50_000);
  const kept = answer(1, 3900);
  cache.keep("question", "request", kept);
  cache.know("message", "request", kept, reply());
  for (let more = 0; more < 20; more++) {
    cache.keep(`${more}`, `GET ${more}`, answer(1, 3900));
    expect(cache.byMessage("message", 1)).toBeDefined();
  }
});

test("of messages that differ by what doesn't count the last are known, and their bytes are counted", () => {
  const cache = new AnswerCache(1e6);
  const kept = answer(1);
  cache.keep("question", "request", kept);
  const know = (number: number) => cache.know(`message ${number}`, "request", kept, reply());
  for (let number = 10; number < 30; number++) know(number);
  const { bytes } = cache;
  for (let number = 30; number < 99; number++) know(number);
  expect(cache.byMessage("message 10", 1)).toBeUndefined();
  expect(cache.byMessage("message 98", 1)).toBeDefined();
  expect(cache.bytes).toBe(bytes);
});

test("an answer that would crowd out the others is not kept", () => {
  const cache = new AnswerCache(50_000);
  cache.keep("large", "GET large", answer(1, 10_000));
  expect(cache.size).toBe(0);
});

test("however often a question is written anew, its requests are bounded", () => {
  const cache = new AnswerCache(1e6);
  cache.keep("question", "0", answer(1));
  for (let way = 1; way < 100; way++) cache.byQuestion("question", String(way), 1);
  expect(cache.byRequest("1", 1)).toBeDefined();
  expect(cache.byRequest("99", 1)).toBeUndefined();
});

test.each([
  [undefined, undefined, 0],
  ['"7-abc"', undefined, 7],
  ['W/"7-abc.br", "12-def"', "3", 12],
  ['"abc"', "9", 9],
  ["*", "many", 0],
])("of %s and %s, the newest revision shown is read", (tags, told, revision) => {
  expect(shownRevision(tags, told)).toBe(revision);
});

test.each([
  [undefined, null],
  ["", null],
  ["gzip, deflate", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip;q=1.0, br;q=0.5", "gzip"],
  ["br;q=0, gzip;q=0.1", "gzip"],
  ["identity, gzip;q=0.5", null],
  ["*", "br"],
  ["deflate", null],
])("to Accept-Encoding %s goes %s", (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});
