import { describe, expect, test } from 'vitest';
import { type Machine, findBrowser } from '../browser/find-browser.ts';

const DOWNLOAD = '/cache/chromium/chrome';

/** A machine with these files and commands, on which each successful command brings `installs`. */
function machine(has: {
  named?: string;
  files?: readonly string[];
  commands?: readonly string[];
  isRoot?: boolean;
  installs?: Readonly<Record<string, string>>;
}) {
  const files = new Set(has.files);
  const commands = new Set(has.commands);
  const ran: string[] = [];
  const said: string[] = [];
  const self: Machine = {
    named: has.named,
    download: DOWNLOAD,
    exists: (path) => files.has(path),
    onPath: (command) => (commands.has(command) ? `/usr/bin/${command}` : null),
    isRoot: has.isRoot ?? false,
    run: (...words) => {
      const line = words.join(' ');
      ran.push(line);
      const brought = has.installs?.[line];
      if (brought === DOWNLOAD) files.add(brought);
      else if (brought !== undefined) commands.add(brought);
      return brought !== undefined;
    },
    say: (line) => said.push(line),
  };
  return { self, ran, said };
}

const APT = 'apt-get install -y --no-install-recommends chromium';
const PLAYWRIGHT = 'npx playwright install chromium';

describe('a browser that is there', () => {
  test.each([
    [
      'CHROMIUM_PATH before all others',
      { named: '/opt/chrome', files: ['/opt/chrome', DOWNLOAD] },
      '/opt/chrome',
    ],
    ['an empty CHROMIUM_PATH is none', { named: '', files: [DOWNLOAD] }, DOWNLOAD],
    ['a download before the system', { files: [DOWNLOAD], commands: ['chromium'] }, DOWNLOAD],
    ['chromium', { commands: ['google-chrome', 'chromium'] }, '/usr/bin/chromium'],
    ['chromium-browser', { commands: ['chromium-browser'] }, '/usr/bin/chromium-browser'],
    ['google-chrome', { commands: ['google-chrome'] }, '/usr/bin/google-chrome'],
    ['google-chrome-stable', { commands: ['google-chrome-stable'] }, '/usr/bin/google-chrome-stable'],
  ])('%s', (_, has, path) => {
    const { self, ran } = machine(has);
    expect(findBrowser(self)).toBe(path);
    expect(ran).toEqual([]);
  });

  test('a CHROMIUM_PATH that is no file is an error, not a hint', () => {
    const { self } = machine({ named: '/opt/none', commands: ['chromium'] });
    expect(() => findBrowser(self)).toThrow('CHROMIUM_PATH is /opt/none');
  });
});

describe('a browser that is not there', () => {
  const debian = ['apt-get', 'dpkg'];

  test('root on Debian gets the package, and is told so', () => {
    const { self, ran, said } = machine({ commands: debian, isRoot: true, installs: { [APT]: 'chromium' } });
    expect(findBrowser(self)).toBe('/usr/bin/chromium');
    expect(ran).toEqual(['apt-get update', APT]);
    expect(said.join()).toContain('apt-get');
  });

  test.each([
    ['another user on Debian', { commands: debian }],
    ['root elsewhere', { isRoot: true }],
  ])('%s gets the download', (_, has) => {
    const { self, ran, said } = machine({ ...has, installs: { [PLAYWRIGHT]: DOWNLOAD } });
    expect(findBrowser(self)).toBe(DOWNLOAD);
    expect(ran).toEqual([PLAYWRIGHT]);
    expect(said.join()).toContain(PLAYWRIGHT);
  });

  test('the download is the way out when the package brings none', () => {
    const { self, ran } = machine({ commands: debian, isRoot: true, installs: { [PLAYWRIGHT]: DOWNLOAD } });
    expect(findBrowser(self)).toBe(DOWNLOAD);
    expect(ran).toEqual(['apt-get update', APT, PLAYWRIGHT]);
  });

  test('when nothing helps, one error names what would', () => {
    const { self } = machine({ commands: debian, isRoot: true });
    expect(() => findBrowser(self)).toThrow(
      /npx playwright install chromium[^]*apt-get install chromium[^]*CHROMIUM_PATH=/,
    );
  });
});
