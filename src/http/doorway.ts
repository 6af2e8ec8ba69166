import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from "node:http";
import type { Socket } from "node:net";
import type { Front } from "./front.ts";

const doors = new WeakMap<Socket, Door>();

/**
 * A server that answers requests whose very bytes have been answered before without having them parsed, which is most
 * of what node:http does. Everything else is node:http's, byte for byte.
 */
export function createDoorway(front: Front, options: ServerOptions = {}): Server {
  const server = createServer(options, front.take);
  const { answerAgain } = front;
  if (!answerAgain) return server;
  const keepAlive = Math.floor(server.keepAliveTimeout / 1000);
  const answers = (bytes: string, socket: Socket) => answerAgain(bytes, socket, keepAlive);
  server.on("connection", (socket) => {
    // node:http reads a connection by this one listener, as soon as anybody else asks for its bytes.
    const [parse, ...others] = socket.listeners("data") as Listener[];
    if (parse && others.length === 0) doors.set(socket, new Door(socket, parse, answers));
  });
  // Before the front, which asks for the bytes.
  server.prependListener("request", (request, response) =>
    doors.get(request.socket)?.parsed(request, response),
  );
  return server;
}

/** The very bytes of a request, where it came by itself and in one piece, and its connection stays open after it. */
export function bytesOf(request: IncomingMessage): string | undefined {
  return doors.get(request.socket)?.bytesOf(request);
}

type Listener = (piece: Buffer) => void;

/** What node:http has been given since it last had nothing to do. */
interface UnderWay {
  /** Null where it was given in several pieces, or there was more than one request in it. */
  piece: Buffer | null;
  /** The last of them. */
  request?: IncomingMessage;
  response?: ServerResponse;
  /** Whether the piece is that request from its first byte to its last. */
  whole: boolean;
}

/**
 * One connection. Answers what is known while node:http has nothing to do on it, so that answers keep the order of their
 * requests. The first request is always node:http's: with it ends its watch for clients that never ask.
 */
class Door {
  #underWay: UnderWay | undefined;
  readonly #listener: Listener = (piece) => this.#take(piece);

  constructor(
    readonly socket: Socket,
    readonly parse: Listener,
    /** Answers bytes that are known; false where they aren't. */
    readonly answers: (bytes: string, socket: Socket) => boolean,
  ) {
    socket.removeListener("data", parse);
    socket.on("data", this.#listener);
  }

  /** Takes note of a request that node:http has read. */
  parsed(request: IncomingMessage, response: ServerResponse): void {
    const underWay = this.#underWay;
    if (!underWay) return;
    if (underWay.request) underWay.piece = null;
    const whole = underWay.piece !== null && isWhole(underWay.piece, request);
    Object.assign(underWay, { request, response, whole });
  }

  bytesOf(request: IncomingMessage): string | undefined {
    const { piece, request: last, response, whole } = this.#underWay ?? {};
    if (!whole || last !== request || !response?.shouldKeepAlive) return undefined;
    return piece?.toString("latin1");
  }

  #take(piece: Buffer): void {
    const before = this.#underWay;
    if (before && !before.response?.writableFinished) {
      before.piece = null;
      before.whole = false;
    } else if (before && !before.whole) this.#giveUp();
    else if (before && this.#answered(piece)) return;
    else this.#underWay = { piece, whole: false };
    this.parse(piece);
  }

  #answered(piece: Buffer): boolean {
    const { socket } = this;
    // Who doesn't read what was sent is node:http's to slow down.
    if (socket.writableLength > 0 || !this.answers(piece.toString("latin1"), socket)) return false;
    const { timeout } = socket;
    if (socket.writableLength > 0 && timeout) {
      // As with node:http, silence is held against a client only once it has read all.
      socket.setTimeout(0);
      socket.write("", () => socket.setTimeout(timeout));
    }
    return true;
  }

  /** Where requests come in pieces, nobody but node:http knows where one ends. */
  #giveUp(): void {
    doors.delete(this.socket);
    this.socket.removeListener("data", this.#listener);
    this.socket.on("data", this.parse);
  }
}

/** So many headers node:http tells of; what more there are might say how long the body is. */
const mostHeaders = 1000;

/** Whether a piece is a request from its first byte to its last. */
function isWhole(piece: Buffer, { headers, rawHeaders }: IncomingMessage): boolean {
  if (rawHeaders.length / 2 >= mostHeaders) return false;
  if (headers["transfer-encoding"] !== undefined) return false;
  const head = piece.indexOf("\r\n\r\n");
  // Empty lines may stand before a request.
  if (head < 0 || piece[0] === 13 || piece[0] === 10) return false;
  return head + 4 + Number(headers["content-length"] ?? 0) === piece.length;
}
