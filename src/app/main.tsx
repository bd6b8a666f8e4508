import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Day, day } from '#src/domain/day.ts';
import { TodayProvider } from '#src/views/frame/clock.tsx';
import { handOver } from './hand-over.ts';
import { router } from './router.tsx';
import { startMocks } from './start-mocks.ts';
import './fonts.css';
import './tokens.css';
import './base.css';
import './pair.css';
import './controls.css';
import './history.css';
import './mirror.css';
import './part-year.css';
import './track-record.css';
import './working.css';
import './chart.css';
import './board.css';
import './filters.css';
import './find.css';
import './compare.css';
import './findings.css';
import './static.css';

/** The device's own civil date; everything else is counted from it without a clock. */
function today(): Day {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return day(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

await startMocks(location.search);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
const copy = document.getElementById('static');
if (copy) handOver(copy, root);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <TodayProvider value={today()}>
        <RouterProvider router={router} />
      </TodayProvider>
    </QueryClientProvider>
  </StrictMode>,
);
