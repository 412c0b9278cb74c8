import type { Words } from '../../../../electron/contract/index.ts';
import { isOfTotalAlone, sayPrice } from '../../../questions/index.ts';
import type { Offer } from './offers.ts';

/** What an offer says beside the name: the score and the price, or why it cannot be. */
export function sayOffer(offer: Offer, words: Words): string {
  switch (offer.status) {
    case 'together':
      return words.say('matching:offer-together');
    case 'ruled-out':
      return offer.rule ?? words.say('matching:ruled-out');
    case 'parted':
      return words.say('matching:forbidden');
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
  }
}
