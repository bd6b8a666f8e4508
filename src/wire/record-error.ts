/** One thing that is wrong in a file, said so that the person who wrote it can find and mend it. */
export interface RecordFault {
  /** The file as its reader named it; empty where only the content was handed over. */
  readonly file: string;
  /** Id of the row the fault is in, or `null` when it is in no row that has one. */
  readonly row: string | null;
  /** Where in the file: `targets[3].goal.amount`; empty for the file as a whole. */
  readonly path: string;
  readonly rule: string;
  readonly message: string;
}

/** A file of the record, or a published one, is not what its schema says. Carries every fault, not the first. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly faults: readonly RecordFault[];

  constructor(faults: readonly RecordFault[]) {
    super(faults.map(faultLine).join('\n'));
    this.faults = faults;
  }
}

/** `file · row · rule · message`, as `data check` prints it. */
export function faultLine(fault: RecordFault): string {
  const message = fault.path === '' ? fault.message : `${fault.path}: ${fault.message}`;
  return [fault.file || 'the file', fault.row ?? '-', fault.rule, message].join(' · ');
}
