/** Firefox's own remote protocol: one TCP connection, frames of `LENGTH:JSON`. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { within } from '../wait.ts';

interface Call {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface RemoteError {
  readonly error: string;
  readonly message: string;
}

type Answer = readonly [kind: 1, id: number, error: RemoteError | null, result: unknown];

const commandTimeout = 30_000;

/** A connection over which commands are sent one after another. */
export class Marionette {
  readonly #socket: Socket;
  readonly #calls = new Map<number, Call>();
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#receive(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#failAll(new Error('Firefox closed the connection')));
  }

  /** Connects to a Firefox that listens on this port of the machine. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return new Marionette(socket);
  }

  /** Sends a command and resolves with its result. */
  async send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => this.#calls.set(id, { resolve, reject }));
    const frame = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    return within(`Firefox: ${command}`, answer, commandTimeout);
  }

  /** Resolves once the connection has ended, from whichever side. */
  async closed(): Promise<void> {
    if (!this.#socket.closed) await once(this.#socket, 'close');
  }

  /** Ends the connection. */
  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (let frame = this.#takeFrame(); frame !== null; frame = this.#takeFrame()) {
      const message: unknown = JSON.parse(frame);
      // Firefox's greeting is an object; everything else is an answer.
      if (Array.isArray(message)) this.#settle(message as unknown as Answer);
    }
  }

  #takeFrame(): string | null {
    const colon = this.#received.indexOf(':');
    if (colon < 0) return null;
    const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
    if (this.#received.length < end) return null;
    const frame = this.#received.subarray(colon + 1, end).toString();
    this.#received = this.#received.subarray(end);
    return frame;
  }

  #settle([, id, error, result]: Answer): void {
    const call = this.#calls.get(id);
    this.#calls.delete(id);
    if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
    else call?.resolve(result);
  }

  #failAll(error: Error): void {
    for (const call of this.#calls.values()) call.reject(error);
    this.#calls.clear();
  }
}
