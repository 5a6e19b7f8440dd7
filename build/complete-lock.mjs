// Completes package-lock.json with the packages of other platforms, which npm leaves out where the registry at hand does
// not have them; without them `npm ci` refuses the file. usage: node build/complete-lock.mjs, after each `npm install`
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = join(dirname(dirname(fileURLToPath(import.meta.url))), 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = [
  'arm64',
  'arm',
  'armhf',
  'armv7',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'ppc64le',
  'ppc',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];
/** How a package's name spells what npm calls otherwise. */
const SPELLINGS = { alpine: 'linux', armhf: 'arm', armv7: 'arm', ppc64le: 'ppc64', ppc: 'ppc64', windows: 'win32' };

/** The platform that a package's name tells, as npm checks it: "cli-linux-x64-musl". */
const platformOf = (name) => {
  const words = name.split(/[/_-]/);
  const told = (known) =>
    words
      .filter((word) => known.includes(SPELLINGS[word] ?? word) || known.includes(word))
      .map((word) => SPELLINGS[word] ?? word);
  const os = told(SYSTEMS);
  const cpu = told(PROCESSORS);
  const libc = words.some((word) => /^musl/.test(word))
    ? ['musl']
    : words.some((word) => /^gnu/.test(word))
      ? ['glibc']
      : [];
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc.length && { libc }) };
};

const placeOf = (parent, name) => {
  for (let at = parent; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${at}/node_modules/${name}`]) return null;
  }
  return lock.packages[`node_modules/${name}`] ? null : `node_modules/${name}`;
};

let added = 0;
for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const place = placeOf(parent, name);
    const platform = platformOf(name);
    if (place === null || Object.keys(platform).length === 0) continue;
    lock.packages[place] = { version: version.replace(/^[\^~]/, ''), ...(dev && { dev }), optional: true, ...platform };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added`);
