import { mkdtempSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Disk, writeFiles } from '../../src/commands/write-files.ts';

const two = [
  { name: 'Anna Weber.json', text: '{}\n' },
  { name: 'Anna Weber.md', text: '# Anna Weber\n' },
];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rotation-write-'));
});

test('files are written into a folder that is made for them', async () => {
  const target = join(folder, 'berichte/november');
  expect(await writeFiles(target, two)).toEqual([join(target, 'Anna Weber.json'), join(target, 'Anna Weber.md')]);
  expect((await readdir(target)).sort()).toEqual(['Anna Weber.json', 'Anna Weber.md']);
  expect(await readFile(join(target, 'Anna Weber.md'), 'utf8')).toBe('# Anna Weber\n');
});

test('an older report is replaced, a link in its place is not followed', async () => {
  await writeFile(join(folder, 'elsewhere'), 'untouched');
  await symlink(join(folder, 'elsewhere'), join(folder, 'Anna Weber.json'));
  await symlink(join(folder, 'elsewhere'), join(folder, '.Anna Weber.md.part'));
  await writeFiles(folder, two);
  expect(await readFile(join(folder, 'elsewhere'), 'utf8')).toBe('untouched');
  expect(await readFile(join(folder, 'Anna Weber.json'), 'utf8')).toBe('{}\n');
});

describe('when the disk refuses', () => {
  const refusal = (code: string, syscall: string) => Object.assign(new Error(code), { code, syscall });
  const full: Disk['open'] = async (path, flags) => {
    const file = await open(path, flags);
    if (!String(path).includes('.md')) return file;
    const writeHalf = async () => {
      await file.write('# An');
      throw refusal('ENOSPC', 'write');
    };
    return Object.assign(Object.create(file), { writeFile: writeHalf, close: () => file.close() });
  };
  const noSync: Disk['open'] = async (path, flags) => {
    const file = await open(path, flags);
    const sync = () => Promise.reject(refusal('EIO', 'fsync'));
    return Object.assign(Object.create(file), {
      sync,
      writeFile: (text: string) => file.write(text),
      close: () => file.close(),
    });
  };

  test.each([
    ['it is full half way', { mkdir, open: full, rename, rm }, 'ENOSPC'],
    ['it fails when asked to keep it', { mkdir, open: noSync, rename, rm }, 'EIO'],
    ['the last step fails', { mkdir, open, rm, rename: () => Promise.reject(refusal('EROFS', 'rename')) }, 'EROFS'],
    [
      'the folder cannot be made',
      { open, rename, rm, mkdir: () => Promise.reject(refusal('EACCES', 'mkdir')) },
      'EACCES',
    ],
  ] as [string, Disk, string][])(
    'because %s, older files stay and nothing half-written is left',
    async (_why, disk, code) => {
      await writeFile(join(folder, 'Anna Weber.md'), 'gestern');
      await expect(writeFiles(folder, two, disk)).rejects.toMatchObject({
        diagnostics: [{ code: 'file-not-written', params: { reason: code } }],
      });
      expect(await readdir(folder)).toEqual(['Anna Weber.md']);
      expect(await readFile(join(folder, 'Anna Weber.md'), 'utf8')).toBe('gestern');
    },
  );

  test('because a file stands where the folder should be, that is said', async () => {
    await writeFile(join(folder, 'berichte'), '');
    await expect(writeFiles(join(folder, 'berichte'), two)).rejects.toMatchObject({
      diagnostics: [{ code: 'file-not-written', params: { reason: 'EEXIST' }, file: join(folder, 'berichte') }],
    });
  });

  test('a bug is not taken for a full disk', async () => {
    const broken = { mkdir, open, rm, rename: () => Promise.reject(new TypeError('bug')) };
    await expect(writeFiles(folder, two, broken)).rejects.toThrow(TypeError);
    expect(await readdir(folder)).toEqual([]);
  });
});
