// Starts the two programs under test and the SMTP server, and ends them.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startMailServer } from './mail-server.ts';
import type { Program, Which, World } from './world.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BINARY = process.env.CH_BIN ?? join(ROOT, 'target/debug/connecting-humans');
const SITE = process.env.CH_SITE ?? join(ROOT, 'target/site');
/** People in each district: enough for a second page of every list; the one that sends mails has no lists to show. */
const MOST = { demo: '160', post: '12' };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no port is free');
  return address.port;
}

interface Running extends Program {
  end(): Promise<void>;
}

async function start(name: Which, settings: Record<string, string>): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), `ch-end2end-${name}-`));
  const data = join(folder, 'data');
  const log = join(folder, 'log');
  const port = await freePort();
  const output = openSync(log, 'w');
  // The settings of whoever runs the tests must not reach the program under test.
  const inherited = Object.entries(process.env).filter(([key]) => !key.startsWith('CH_'));
  const child = spawn(
    BINARY,
    ['demo', '--port', String(port), '--data', data, '--site', SITE, '--most', MOST[name]],
    { stdio: ['ignore', output, output], env: { ...Object.fromEntries(inherited), ...settings } },
  );
  closeSync(output);
  const running = {
    port,
    data,
    async end() {
      await stop(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await healthy(child, port);
  } catch (error) {
    const said = readFileSync(log, 'utf8');
    await running.end();
    throw new Error(`${BINARY} (${name}) did not start: ${String(error)}\n${said}`);
  }
  return running;
}

async function healthy(child: ChildProcess, port: number): Promise<void> {
  let failed: Error | undefined;
  child.once('error', (error) => {
    failed = error;
  });
  const deadline = Date.now() + 180_000;
  while (Date.now() < deadline) {
    if (failed) throw failed;
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('/healthz did not answer within three minutes');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(killer);
}

export default async function setUp(): Promise<() => Promise<void>> {
  rmSync(join(import.meta.dirname, '../results/screenshots'), { recursive: true, force: true });
  const mail = await startMailServer();
  const started: Running[] = [];
  const tearDown = async () => {
    await Promise.all(started.map((program) => program.end()));
    await mail.end();
  };
  try {
    const [demo, post] = await Promise.all([
      start('demo', {}).then((program) => (started.push(program), program)),
      start('post', { CH_SMTP_URL: mail.smtp }).then((program) => (started.push(program), program)),
    ]);
    const world: World = {
      binary: BINARY,
      demo: { port: demo.port, data: demo.data },
      post: { port: post.port, data: post.data },
      mails: mail.http,
    };
    process.env.CH_WORLD = JSON.stringify(world);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
