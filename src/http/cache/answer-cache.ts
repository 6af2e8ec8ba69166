import type { Answer } from "./answer.ts";
import type { Reply } from "./reply.ts";

/** An answer that is kept, with the questions that lead to it. */
interface Entry {
  /** The question: its document, variables and media type. */
  question: string;
  answer: Answer;
  /** Requests, as far as their answer depends on them, that ask it. */
  requests: string[];
  /** The same with all that they bear: what came over a connection, the one that came last at the end. */
  messages: string[];
  bytes: number;
}

/** What is sent for a message. */
interface Known {
  reply: Reply;
  entry: Entry;
}

/** As many ways to write one question are remembered. */
const mostRequests = 8;
/** What an entry takes beside its bytes. */
const overhead = 1000;

/**
 * Answers of the newest revision, those most recently asked for the last to go. Found by a message's very bytes, before
 * it is parsed, by what counts of them, or by what is asked. Bounded in bytes, keys included.
 */
export class AnswerCache {
  hits = 0;
  misses = 0;
  notModified = 0;
  bytes = 0;
  #revision = 0;
  readonly #byQuestion = new Map<string, Entry>();
  readonly #byRequest = new Map<string, Entry>();
  readonly #byMessage = new Map<string, Known>();

  constructor(readonly maximumBytes: number) {}

  get size(): number {
    return this.#byQuestion.size;
  }

  /** The answer to a request of these bytes, of this revision. */
  byRequest(request: string, revision: number): Answer | undefined {
    this.#turnTo(revision);
    const entry = this.#byRequest.get(request);
    return entry && this.#used(entry);
  }

  /** What was sent for these very bytes, of this revision. */
  byMessage(message: string, revision: number): Reply | undefined {
    this.#turnTo(revision);
    const known = this.#byMessage.get(message);
    if (known) this.#used(known.entry);
    return known?.reply;
  }

  /** Has a message answered by its bytes from now on, where this answer is the one that is kept for its request. */
  know(message: string, request: string, answer: Answer, reply: Reply): void {
    const entry = this.#byRequest.get(request);
    // One of an older revision may come late.
    if (entry?.answer !== answer || this.#byMessage.has(message)) return;
    // A client that numbers its requests would fill any bound; others push its messages out again.
    if (entry.messages.length >= mostRequests)
      this.#forget(entry, entry.messages.shift() as string);
    entry.messages.push(message);
    this.#byMessage.set(message, { reply, entry });
    this.#grow(entry, message.length + reply.bytes);
  }

  /** The answer to a question, of this revision; the request is known from now on. */
  byQuestion(question: string, request: string, revision: number): Answer | undefined {
    this.#turnTo(revision);
    const entry = this.#byQuestion.get(question);
    if (!entry) return undefined;
    if (entry.requests.length < mostRequests && !this.#byRequest.has(request)) {
      entry.requests.push(request);
      this.#byRequest.set(request, entry);
      this.#grow(entry, request.length);
    }
    return this.#used(entry);
  }

  /** Keeps an answer, unless a newer revision has come since or it would take a tenth of all that may be kept. */
  keep(question: string, request: string, answer: Answer): void {
    if (answer.revision === null || answer.revision < this.#revision) return;
    this.#turnTo(answer.revision);
    const bytes = overhead + question.length + request.length + answer.body.length;
    if (bytes > this.maximumBytes / 10) return;
    const before = this.#byQuestion.get(question);
    if (before) this.#remove(before);
    const entry = { question, answer, requests: [request], messages: [], bytes: 0 };
    this.#byQuestion.set(question, entry);
    this.#byRequest.set(request, entry);
    answer.onGrowth = (more) => this.#grow(entry, more);
    this.#grow(entry, bytes);
  }

  /** Answers of one revision are of no use in the next. A smaller one is asked for where a database was set back. */
  #turnTo(revision: number): void {
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#byQuestion.clear();
    this.#byRequest.clear();
    this.#byMessage.clear();
    this.bytes = 0;
  }

  #used(entry: Entry): Answer {
    this.#byQuestion.delete(entry.question);
    this.#byQuestion.set(entry.question, entry);
    return entry.answer;
  }

  #grow(entry: Entry, bytes: number): void {
    // It may have been thrown out while it was compressed.
    if (this.#byQuestion.get(entry.question) !== entry) return;
    entry.bytes += bytes;
    this.bytes += bytes;
    for (const oldest of this.#byQuestion.values()) {
      if (this.bytes <= this.maximumBytes) break;
      this.#remove(oldest);
    }
  }

  #forget(entry: Entry, message: string): void {
    const known = this.#byMessage.get(message);
    if (!known) return;
    this.#byMessage.delete(message);
    this.#grow(entry, -message.length - known.reply.bytes);
  }

  #remove(entry: Entry): void {
    this.#byQuestion.delete(entry.question);
    for (const request of entry.requests)
      if (this.#byRequest.get(request) === entry) this.#byRequest.delete(request);
    for (const message of entry.messages) this.#byMessage.delete(message);
    this.bytes -= entry.bytes;
  }
}
