/**
 * Made-up web sites for tests: a proxy that answers for every host by itself,
 * so that pages have news-like addresses and nothing reaches the network.
 */
import { createServer as createHttp, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { type Answer, fileAnswer } from './answer.ts';
import { isBrowserService } from './browser-services.ts';
import { certificate } from './certificate.ts';
import { Sites } from './sites.ts';

/** A request that a page, the extension or a person made. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

/** The sites, and the list of what was requested from them; http and https both. */
export class NewsServer {
  readonly #http: Server = createHttp((request, response) => this.#answer(request, response));
  readonly #https = createHttps(certificate, (request, response) => this.#answer(request, response));
  readonly #sites = new Sites();
  readonly #sockets = new Set<Socket>();
  #requests: SeenRequest[] = [];

  private constructor() {
    this.#http.on('connection', (socket) => this.#remember(socket));
    this.#http.on('connect', (request, socket: Socket) => {
      // The browser asks for a tunnel to a host: we are that host. Tunnels to other ports carry web sockets.
      const host = request.url?.endsWith(':443') ? this.#https : this.#http;
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      host.emit('connection', socket);
    });
    for (const server of [this.#http, this.#https]) server.on('clientError', (_error, socket) => socket.destroy());
  }

  /** Starts on a free port of this machine. */
  static async start(): Promise<NewsServer> {
    const server = new NewsServer();
    await new Promise<void>((started) => server.#http.listen(0, '127.0.0.1', started));
    return server;
  }

  /** The proxy's port. */
  get port(): number {
    return (this.#http.address() as AddressInfo).port;
  }

  /** Everything requested since the start or {@link forgetRequests}, without what browsers want for themselves. */
  get requests(): readonly SeenRequest[] {
    return this.#requests;
  }

  /** Empties {@link requests}. */
  forgetRequests(): void {
    this.#requests = [];
  }

  /** Serves HTML, or any other answer, at one address, whatever query follows it. */
  serve(url: string, answer: string | Answer): void {
    this.#sites.addPage(url, typeof answer === 'string' ? { body: answer } : answer);
  }

  /** Serves a file at one address, typed by its name. */
  serveFile(url: string, path: string): void {
    this.serve(url, fileAnswer(path));
  }

  /** Serves the files of a folder below an address. */
  serveFolder(url: string, path: string): void {
    this.#sites.addFolder(url, path);
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((closed) => this.#http.close(() => closed()));
  }

  #remember(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#sockets.delete(socket));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = addressOf(request);
    if (!isBrowserService(url)) this.#requests.push({ method: request.method ?? 'GET', url, headers: request.headers });
    const { body, type = 'text/html; charset=utf-8', status = 200, headers } = this.#sites.find(url);
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
    response.end(body);
  }
}

/** Whether the browser asked in order to draw a picture. */
export function isPictureRequest({ headers }: SeenRequest): boolean {
  // The first header is sent to https hosts only.
  const destination = headers['sec-fetch-dest'];
  return destination === undefined ? /^image\//.test(headers.accept ?? '') : destination === 'image';
}

/** The full address: proxies get it in the request line, hosts behind a tunnel have to put it together. */
function addressOf(request: IncomingMessage): string {
  const scheme = 'encrypted' in request.socket ? 'https' : 'http';
  return new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown'}`).href;
}
