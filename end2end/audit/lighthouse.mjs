// Asks Lighthouse about pages as a phone sees them, and how much a first visit loads.
// node lighthouse.mjs CHROMIUM URL… — one JSON object a line for each URL.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';

const [, , chromium, ...urls] = process.argv;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Longest wait for the browser, in milliseconds. */
const PATIENCE = 20_000;

/** Starts a browser with a profile of its own, so that nothing is in its cache, and finds the port that it chose. */
async function browser(profile) {
  const child = spawn(
    chromium,
    [
      '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--remote-debugging-port=0', `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const port = await new Promise((resolve, reject) => {
    let heard = '';
    const late = setTimeout(() => reject(new Error(`the browser did not start: ${heard}`)), PATIENCE);
    child.stderr.on('data', (chunk) => {
      heard += chunk;
      const found = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(heard);
      if (found) {
        clearTimeout(late);
        resolve(Number(found[1]));
      }
    });
    child.on('error', reject);
  });
  return { child, port };
}

function row(url, { lhr }) {
  const scores = Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(lhr.categories[name].score * 100)]));
  const requests = lhr.audits['network-requests'].details.items
    .filter((item) => item.url.startsWith('http'))
    .map((item) => ({ path: new URL(item.url).pathname, type: item.resourceType, bytes: item.transferSize }));
  const blocking = (lhr.audits['render-blocking-resources']?.details?.items ?? []).map((item) => new URL(item.url).pathname);
  const failed = CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs)
    .filter((ref) => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 0.9)
    .map((ref) => ref.id);
  const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
  const paint = Math.round(lhr.audits['first-contentful-paint'].numericValue);
  return { url, scores, bytes, paint, blocking, failed, requests, hosts: [...new Set(lhr.audits['network-requests'].details.items.map((item) => new URL(item.url).host))] };
}

for (const url of urls) {
  const profile = await mkdtemp(join(tmpdir(), 'ch-lighthouse-'));
  const { child, port } = await browser(profile);
  try {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES });
    console.log(JSON.stringify(row(url, result)));
  } finally {
    const gone = new Promise((resolve) => child.on('exit', resolve));
    child.kill();
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
