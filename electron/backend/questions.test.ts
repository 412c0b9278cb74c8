import { describe, expect, it } from 'vitest';
import { Refused, type ToMain } from '../contract/index.ts';
import { createQuestions } from './questions.ts';

function askedIds(said: readonly ToMain[]): readonly number[] {
  return said.flatMap((message) => (message.kind === 'question' ? [message.id] : []));
}

describe('a question to main', () => {
  it('is settled by the answer with its own number, in whatever order answers come', async () => {
    const said: ToMain[] = [];
    const questions = createQuestions((message) => said.push(message));
    const first = questions.path({ kind: 'choose-workbook' });
    const second = questions.path({
      kind: 'choose-place',
      file: 'pdf',
      suggestedName: 'roster.pdf',
    });
    const [firstId = 0, secondId = 0] = askedIds(said);
    questions.settle(secondId, { kind: 'path', path: '/tmp/second.pdf' });
    questions.settle(firstId, { kind: 'path', path: null });
    expect(await first).toBeNull();
    expect(await second).toBe('/tmp/second.pdf');
  });

  it('carries a refusal of main to the one who asked', async () => {
    const said: ToMain[] = [];
    const questions = createQuestions((message) => said.push(message));
    const asked = questions.pdf({
      kind: 'to-pdf',
      request: { cohortId: 1, document: 'roster', language: 'fi', withScores: false },
    });
    const [id = 0] = askedIds(said);
    questions.settle(id, { kind: 'refused', refusal: { code: 'print-failed', params: {} } });
    await expect(asked).rejects.toThrow(new Refused('print-failed'));
  });

  it('that was answered with another kind of thing is a bug', async () => {
    const said: ToMain[] = [];
    const questions = createQuestions((message) => said.push(message));
    const asked = questions.path({ kind: 'choose-workbook' });
    const [id = 0] = askedIds(said);
    questions.settle(id, { kind: 'printer', status: 'printed' });
    await expect(asked).rejects.toThrow('printer instead of path');
  });

  it('passes over an answer that nobody waits for', () => {
    const questions = createQuestions(() => {});
    expect(() => questions.settle(7, { kind: 'path', path: null })).not.toThrow();
  });
});
