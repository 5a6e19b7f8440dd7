// What is shipped of other people's work: their licences in full, and a bill of materials.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages whose code is in bundles, by their folders: from esbuild's own account of what it read. */
const foldersIn = (metafiles) => {
  const inputs = metafiles.flatMap(({ inputs: read }) => Object.keys(read));
  const folders = inputs.map((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
};

const LICENCE_FILE = /^(?:licen[cs]e|copying)/i;

const packageAt = (root, folder) => {
  const { name, version, license, author, homepage } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(join(root, folder)).find((one) => LICENCE_FILE.test(one));
  // A package without the text has at least said which licence, and whose work it is.
  const text = file
    ? readFileSync(join(root, folder, file), 'utf8')
    : `${license}, ${author?.name ?? author ?? homepage ?? name}`;
  return { folder, name, version, license, text: text.trim().replace(/\r\n?/g, '\n') };
};

const noticeOf = ({ name, version, license, text }) =>
  `${name} ${version} (${license})\n${'-'.repeat(40)}\n\n${text}\n`;

/** CycloneDX 1.6, without a time or a random number: the same for the same bundles. */
const billOf = (packages, lock, { name, version }) => ({
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    component: {
      type: 'application',
      'bom-ref': `${name}@${version}`,
      name,
      version,
      licenses: [{ license: { id: 'MIT' } }],
    },
  },
  components: packages.map((one) => ({
    type: 'library',
    'bom-ref': `${one.name}@${one.version}`,
    name: one.name,
    version: one.version,
    purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
    licenses: [{ license: { id: one.license } }],
    hashes: [{ alg: 'SHA-512', content: hexOf(lock.packages[one.folder]?.integrity ?? '') }],
  })),
});

/** npm's base64 as CycloneDX wants it. */
const hexOf = (integrity) => Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');

/** Writes `THIRD-PARTY-NOTICES.txt` and `sbom.cdx.json` beside the bundles. */
export const writeThirdParties = (root, metafiles) => {
  const found = foldersIn(metafiles).map((folder) => packageAt(root, folder));
  // npm may put one package into several folders.
  const packages = [...new Map(found.map((one) => [`${one.name}@${one.version}`, one])).values()];
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const intro = 'Sourcier contains code of these packages, each under its own licence.\n';
  writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), [intro, ...packages.map(noticeOf)].join('\n'));
  writeFileSync(join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(billOf(packages, lock, own), null, 2)}\n`);
};
