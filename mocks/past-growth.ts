import { fileRoute } from './file-route.ts';

export const { handlers: pastGrowthHandlers, trouble: pastGrowthTrouble } = fileRoute('past-growth.json');
