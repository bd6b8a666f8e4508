import { fileRoute } from './file-route.ts';

export const { handlers: manifestHandlers, trouble: manifestTrouble } = fileRoute('manifest.json');
