import { Socket } from 'node:net';
import pg from 'pg';

const sockets = new WeakMap<pg.ClientBase, Socket>();

/** A connection that can send several queries in one packet: a packet for each wakes the server up for each. */
export class BatchingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    const socket = new Socket();
    super({ ...config, stream: () => socket });
    sockets.set(this, socket);
  }
}

/** Holds back what `send` writes to a BatchingClient until it returns. */
export function inOnePacket<T>(client: pg.ClientBase, send: () => T): T {
  const socket = sockets.get(client);
  socket?.cork();
  try {
    return send();
  } finally {
    socket?.uncork();
  }
}
