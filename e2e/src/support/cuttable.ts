import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** The product behind a line that can be cut: an address of its own, all of whose connections go through here. */
export interface CuttableLine {
  address: string;
  /** Drops every connection and lets no new one in until mended. */
  cut(): void;
  mend(): void;
  close(): void;
}

export async function cuttableLine(to: string): Promise<CuttableLine> {
  const { hostname, port } = new URL(to);
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(Number(port), hostname);
    for (const [from, into] of [[near, far], [far, near]] as const) {
      open.add(from);
      from.pipe(into);
      from.on('error', () => into.destroy()).on('close', () => (open.delete(from), into.destroy()));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true;
      for (const socket of open) socket.destroy();
    },
    mend: () => (isCut = false),
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
