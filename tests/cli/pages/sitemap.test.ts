import { expect, test } from 'vitest';
import { sitemap, withSitemap } from '#src/cli/pages/sitemap.ts';
import { day } from '#src/domain/day.ts';

test('one line a page, with its whole address and the day of the record', () => {
  const xml = sitemap(['/', '/pairs/kaz-uzb/'], day('2026-11-24'), 'https://goalpost.example');
  expect(xml.match(/<url>.*<\/url>/g)).toEqual([
    '<url><loc>https://goalpost.example/</loc><lastmod>2026-11-24</lastmod></url>',
    '<url><loc>https://goalpost.example/pairs/kaz-uzb/</loc><lastmod>2026-11-24</lastmod></url>',
  ]);
});

test('robots are told of the sitemap where its address is known, however often it is said', () => {
  const rules = 'User-agent: *\nAllow: /\n';
  const told = `${rules}Sitemap: https://goalpost.example/sitemap.xml\n`;
  expect(withSitemap(rules, 'https://goalpost.example')).toBe(told);
  expect(withSitemap(told, 'https://goalpost.example')).toBe(told);
  expect(withSitemap(told, null)).toBe(rules);
});
