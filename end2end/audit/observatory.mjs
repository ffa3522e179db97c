// Asks Mozilla's HTTP Observatory about the program behind its proxy, on ports of this machine.
// node observatory.mjs HOST HTTP-PORT HTTPS-PORT — one JSON object. The proxy's certificate has to be trusted
// (NODE_EXTRA_CA_CERTS).
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { retrieve } from '@mdn/mdn-http-observatory/src/retriever/retriever.js';

// The list of hosts that browsers know for HTTPS comes from another host when the package is installed. Without it
// nobody is on it, which is true of this machine's names.
const list = fileURLToPath(import.meta.resolve('@mdn/mdn-http-observatory/conf/hsts-preload.json'));
if (!existsSync(list)) writeFileSync(list, '{}');

const [, , host, httpPort, httpsPort] = process.argv;
// The package's own `scan` knows the standard ports only; this is the same computation on other ports.
const seen = await retrieve(host, { httpPort: Number(httpPort), httpsPort: Number(httpsPort) });
if (!seen.responses.https) throw new Error(`nothing answers at https://${host}:${httpsPort}`);
const tests = ALL_TESTS.map((test) => test(seen)).map((test) => ({
  name: test.constructor.name,
  result: test.result,
  pass: test.pass,
  points: getScoreModifier(test.result),
}));
const losses = tests.reduce((sum, test) => sum + Math.min(0, test.points), 100);
const score = losses >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? tests.reduce((sum, test) => sum + test.points, 100) : losses;
console.log(JSON.stringify({ ...getGradeForScore(score), tests }));
