import { fileRoute } from './file-route.ts';

export const { handlers: trackRecordHandlers, trouble: trackRecordTrouble } = fileRoute('track-record.json');
