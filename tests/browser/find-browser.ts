import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search asks of the machine. Injected, so that a test can be any machine. */
export interface Machine {
  readonly named: string | undefined;
  /** Where Playwright would keep its own download. */
  readonly download: string;
  readonly exists: (path: string) => boolean;
  readonly onPath: (command: string) => string | null;
  readonly isRoot: boolean;
  /** Runs a command in the open and says whether it succeeded. */
  readonly run: (command: string, ...args: readonly string[]) => boolean;
  readonly say: (line: string) => void;
}

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const HELP = `There is no Chromium for the browser tests, and it could not be installed. Do one of these:
  npx playwright install chromium
  apt-get install chromium            (Debian, as root)
  CHROMIUM_PATH=/path/to/chromium npm test`;

/**
 * The path of a Chromium: the one in CHROMIUM_PATH, Playwright's own, or the system's. Where there is none it is
 * installed, by apt-get for root on Debian and else by Playwright.
 *
 * @throws {Error} with the commands that help when all of this fails, or when CHROMIUM_PATH names no file.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const { named, exists } = machine;
  if (named !== undefined && named !== '') {
    if (exists(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file. Correct it or leave it unset.`);
  }
  const found = present(machine);
  if (found !== null) return found;
  for (const install of installers(machine)) {
    install();
    const installed = present(machine);
    if (installed !== null) return installed;
  }
  throw new Error(HELP);
}

function present({ download, exists, onPath }: Machine): string | null {
  if (exists(download)) return download;
  return SYSTEM_NAMES.map(onPath).find((path) => path !== null) ?? null;
}

function installers({ isRoot, onPath, run, say }: Machine): readonly (() => void)[] {
  const byPlaywright = () => {
    say('No Chromium found: running "npx playwright install chromium".');
    run('npx', 'playwright', 'install', 'chromium');
  };
  const byApt = () => {
    say('No Chromium found: installing the package "chromium" with apt-get.');
    run('apt-get', 'update');
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  };
  const isDebian = onPath('apt-get') !== null && onPath('dpkg') !== null;
  return isRoot && isDebian ? [byApt, byPlaywright] : [byPlaywright];
}

function thisMachine(): Machine {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const windows = process.platform === 'win32';
  return {
    named: process.env['CHROMIUM_PATH'],
    download: chromium.executablePath(),
    exists: existsSync,
    onPath: (command) =>
      folders.map((folder) => join(folder, command + (windows ? '.exe' : ''))).find(existsSync) ?? null,
    isRoot: process.getuid?.() === 0,
    run: (command, ...args) =>
      spawnSync(command, args, {
        stdio: 'inherit',
        shell: windows, // where npx is a .cmd file
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
    say: (line) => console.log(line),
  };
}
