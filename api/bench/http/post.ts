import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

const agent = new Agent({ keepAlive: true });

/** Sends a body and answers what came back; anything but 200 is an error. */
export function post(
  port: number,
  path: string,
  headers: Record<string, string>,
  body: Buffer,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method: 'POST', agent, headers: { ...headers, 'content-length': body.length } });
    sent.on('error', reject);
    sent.on('response', (response) => {
      text(response).then((answer) => {
        if (response.statusCode === 200) resolve(answer);
        else reject(new Error(`${path} answered ${response.statusCode}: ${answer.slice(0, 1000)}`));
      }, reject);
    });
    sent.end(body);
  });
}

/** Lets go of what connections were kept for the next request. */
export const endPosting = () => agent.destroy();
