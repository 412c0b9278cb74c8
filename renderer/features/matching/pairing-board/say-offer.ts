import type { Words } from '../../../../electron/contract/index.ts';
import { isOfTotalAlone, sayPrice } from '../../../questions/index.ts';
import { spokenName } from '../names.ts';
import { hasOnePlace, type Member, onlyPairOf } from './cards.ts';
import type { Hold } from './holds.ts';
import type { Hindrance, Offer } from './offers.ts';

/** Who is carried, and by which keys to go on, or what holds them. */
export function sayCarrying(member: Member, hold: Hold | null, words: Words): string {
  const name = spokenName(member.person, words);
  if (hold !== null)
    return words.say('matching:carrying-held', { name, held: sayHold(hold, words) });
  if (!hasOnePlace(member)) return words.say('matching:carrying', { name });
  const isVisit = onlyPairOf(member)?.slot != null;
  return words.say(isVisit ? 'matching:carrying-visit' : 'matching:carrying-or-exchange', { name });
}

/** What holds somebody, and the way out. */
export function sayHold({ week, takesWeek }: Hold, words: Words): string {
  if (week !== null) return words.say('matching:carry-locked-in', { week: words.week(week) });
  return words.say(takesWeek ? 'matching:carry-locked-any-week' : 'matching:carry-locked');
}

/** The lock of somebody in few words, with its week. */
export function sayLock({ week }: Pick<Hold, 'week'>, words: Words): string {
  return week === null
    ? words.say('matching:locked')
    : words.say('matching:locked-in', { week: words.week(week) });
}

/** What an offer says beside the name: the score and the price, or why it cannot be. */
export function sayOffer(offer: Offer, words: Words): string {
  switch (offer.status) {
    case 'together':
      return words.say('matching:offer-together');
    case 'ruled-out':
      return offer.rule ?? words.say('matching:ruled-out');
    case 'held':
      return sayLock(offer, words);
    case 'parted':
      return words.say('matching:forbidden');
    case 'taken':
      return words.say('matching:offer-taken', {
        names: words.list(offer.by.map((person) => spokenName(person, words))),
      });
    case 'impossible':
      return words.say('matching:offer-impossible');
    case 'scored':
      return words.say('matching:offer-scored', { score: words.number(offer.score) });
    case 'priced':
      return words.say(
        isOfTotalAlone(offer.loss) ? 'matching:offer-priced' : 'matching:offer-free',
        {
          score: words.number(offer.score),
          price: sayPrice(offer.loss, words),
        },
      );
    case 'exchange':
      if (offer.loss !== null) {
        return words.say(
          isOfTotalAlone(offer.loss)
            ? 'matching:offer-exchange-priced'
            : 'matching:offer-exchange-free',
          {
            one: words.number(offer.scores[0]),
            other: words.number(offer.scores[1]),
            price: sayPrice(offer.loss, words),
          },
        );
      }
      return words.say('matching:offer-exchange', {
        one: words.number(offer.scores[0]),
        other: words.number(offer.scores[1]),
        change: sayChange(offer.change, words),
      });
    case 'no-exchange':
      return offer.why === null
        ? words.say('matching:offer-exchange-asked')
        : words.say('matching:offer-no-exchange', { why: sayHindrance(offer.why, words) });
  }
}

function sayChange(change: number, words: Words): string {
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  return `${sign}${words.number(Math.abs(change))}`;
}

function sayHindrance(why: Hindrance, words: Words): string {
  switch (why.kind) {
    case 'ruled-out':
      return why.rule ?? words.say('matching:ruled-out');
    case 'parted':
      return words.say('matching:forbidden');
    case 'locked':
      return words.say('matching:locked');
    case 'impossible':
      return words.say('matching:offer-impossible');
  }
}
