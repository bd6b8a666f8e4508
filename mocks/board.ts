import { fileRoute } from './file-route.ts';

export const { handlers: boardHandlers, trouble: boardTrouble } = fileRoute('index.json');
