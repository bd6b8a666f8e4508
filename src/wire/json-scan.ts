import { withoutBom } from './json-text.ts';

/** Where a text stops being JSON. Lines and columns are counted from 1, columns in UTF-16 units. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * The first thing in `text` that keeps it from being JSON, or `null`. A key written twice in one object counts too:
 * `JSON.parse` takes the last one in silence. It exists because `JSON.parse` does not always say where it stopped.
 */
export function jsonFault(text: string): JsonFault | null {
  const scan = new Scan(withoutBom(text));
  try {
    scan.document();
    return null;
  } catch (stopped) {
    if (stopped instanceof Stop)
      return { ...position(withoutBom(text), stopped.at), message: stopped.message };
    throw stopped;
  }
}

class Stop extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

const SPACE = /[ \t\n\r]*/y;
// oxlint-disable-next-line no-control-regex -- JSON forbids them inside a text
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;

/** Objects and arrays still open. An explicit stack, so that depth cannot exhaust the call stack. */
type Open = { readonly end: '}'; readonly keys: Set<string> } | { readonly end: ']' };

class Scan {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  document(): void {
    const open: Open[] = [];
    do {
      this.value(open);
      this.closeAndContinue(open);
    } while (open.length > 0);
    if (this.at < this.text.length) this.stop('nothing may follow the end of the file');
  }

  /** Reads one scalar, or goes down through opening brackets to the first scalar or empty bracket. */
  private value(open: Open[]): void {
    for (;;) {
      this.take(SPACE);
      if (this.skip('{')) {
        const keys = new Set<string>();
        open.push({ end: '}', keys });
        this.take(SPACE);
        if (this.text[this.at] === '}') return;
        this.key(keys);
      } else if (this.skip('[')) {
        open.push({ end: ']' });
        this.take(SPACE);
        if (this.text[this.at] === ']') return;
      } else {
        if (this.take(STRING) ?? this.take(NUMBER) ?? this.take(WORD)) return;
        this.stop(
          this.text[this.at] === '"'
            ? 'this text is never closed, or has a bad character'
            : 'expected a value',
        );
      }
    }
  }

  /** After a value: closes what ends here, and passes the comma before the next value. */
  private closeAndContinue(open: Open[]): void {
    for (;;) {
      this.take(SPACE);
      const inner = open.at(-1);
      if (inner === undefined) return;
      if (this.skip(inner.end)) {
        open.pop();
        continue;
      }
      if (!this.skip(',')) this.stop(`expected "," or "${inner.end}"`);
      if (inner.end === '}') this.key(inner.keys);
      return;
    }
  }

  private key(keys: Set<string>): void {
    this.take(SPACE);
    const start = this.at;
    const raw = this.take(STRING);
    if (raw === null) this.stop('expected a key in double quotes');
    const key = String(JSON.parse(raw));
    if (keys.has(key)) this.stop(`the key ${raw} is written twice`, start);
    keys.add(key);
    this.take(SPACE);
    if (!this.skip(':')) this.stop('expected ":"');
  }

  private skip(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }

  private stop(message: string, at = this.at): never {
    throw new Stop(at, at >= this.text.length ? `${message}, found the end of the file` : message);
  }
}

function position(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
