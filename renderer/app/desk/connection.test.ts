import { afterAll, describe, expect, test } from 'vitest';
import { portMessageKind } from '../../../electron/contract/index.ts';
import { portOf } from './connection.ts';

const { port1: port, port2: page } = new MessageChannel();
const stranger = new MessageChannel().port1;
const good = { source: page, data: { kind: portMessageKind }, ports: [port] };

afterAll(() => port.close());

describe('the port of the page', () => {
  test('is taken from a message of the page itself', () => {
    expect(portOf(good, page)).toBe(port);
  });

  test.each([
    ['another window', { ...good, source: stranger }],
    ['nowhere', { ...good, source: null }],
    ['a message of another kind', { ...good, data: { kind: 'something-else' } }],
    ['a message without a kind', { ...good, data: portMessageKind }],
    ['an empty message', { ...good, data: null }],
    ['a message without a port', { ...good, ports: [] }],
  ])('is not taken from %s', (_, message) => {
    expect(portOf(message, page)).toBeNull();
  });
});
