import { expect, test } from 'vitest';
import { readPrintRequest } from './print-request.ts';

test('an address names the document, the cohort, the language and whether scores are shown', () => {
  expect(readPrintRequest('?document=cards&cohort=7&language=sv&scores=1')).toEqual({
    cohortId: 7,
    document: 'cards',
    language: 'sv',
    withScores: true,
  });
});

test.each([
  ['an address without a document', '?cohort=7&language=fi&scores=0'],
  ['an unknown document', '?document=letter&cohort=7&language=fi'],
  ['an unknown language', '?document=roster&cohort=7&language=de'],
  ['a cohort that is no number', '?document=roster&cohort=x&language=fi'],
  ['a cohort below one', '?document=roster&cohort=0&language=fi'],
])('%s asks for nothing', (_, search) => {
  expect(readPrintRequest(search)).toBeNull();
});
