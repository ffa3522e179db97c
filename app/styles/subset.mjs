// Makes a web font small: all its characters stay, its hints for the pixels of old screens go (a third of the file).
// Called by `cargo xtask site` with the font and the file to write.
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const [, , source, target] = process.argv;
// Every character up to U+FFFF: whichever of them the font has are kept.
const all = Array.from({ length: 0x10000 }, (_, code) => (code >= 0xd800 && code < 0xe000 ? '' : String.fromCodePoint(code)));
await writeFile(target, await subsetFont(await readFile(source), all.join(''), { targetFormat: 'woff2', noHinting: true }));
