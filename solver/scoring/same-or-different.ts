import {
  answered,
  type Measure,
  notAnswered,
  type Share,
  sharesByKey,
  UNANSWERED,
} from './judgement.ts';

/** Whether the two belong to one place or to different ones: 1 if it is as preferred, else 0. */
export function sameOrDifferent(place: 'agency' | 'sector'): Measure {
  const share: Share = (left, right, settings) => {
    if (left[place] === null || right[place] === null) return UNANSWERED;
    return (left[place] === right[place]) === (settings[place] === 'same') ? 1 : 0;
  };
  return {
    judge: (left, right, settings, travel) => {
      const own = share(left, right, settings, travel);
      if (own === UNANSWERED) {
        return notAnswered(left[place] === null, right[place] === null, settings);
      }
      return answered(own, `${place}-${left[place] === right[place] ? 'same' : 'different'}`);
    },
    prepare: sharesByKey((person) => person[place], share),
  };
}
