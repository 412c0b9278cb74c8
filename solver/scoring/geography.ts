import {
  answered,
  type Measure,
  notAnswered,
  type Share,
  sharesByKey,
  UNANSWERED,
} from './judgement.ts';

/** Nobody travels six hours one way to meet: from here on the share is 0. */
const TOO_FAR_MINUTES = 360;

/** Two people who can also meet remotely are never worse off than this. */
const REMOTE_POSSIBLE_SHARE = 0.5;

const share: Share = (left, right, _settings, travel) => {
  const one = left.meetingMode;
  const other = right.meetingMode;
  if (one === null || other === null) return UNANSWERED;
  const isInPerson = one === 'in-person' || other === 'in-person';
  if (one === 'remote' || other === 'remote') return isInPerson ? 0 : 1;
  const minutes = travel.minutes(left.office, right.office);
  if (minutes === null) return UNANSWERED;
  const near = Math.max(0, 1 - minutes / TOO_FAR_MINUTES);
  return isInPerson ? near : Math.max(REMOTE_POSSIBLE_SHARE, near);
};

/**
 * How easily the two can meet. Modes that exclude each other give 0; where one wants to meet
 * remotely and the other can, distance does not matter; else the share falls with travel time, but
 * not below a half for two people who are open to both.
 */
export const geography: Measure = {
  judge: (left, right, settings, travel) => {
    const own = share(left, right, settings, travel);
    const modes = [left.meetingMode, right.meetingMode];
    if (modes.includes(null)) {
      return notAnswered(left.meetingMode === null, right.meetingMode === null, settings);
    }
    if (modes.includes('remote')) {
      return answered(own, own === 0 ? 'geography-modes-differ' : 'geography-remote');
    }
    const minutes = travel.minutes(left.office, right.office);
    if (minutes === null) {
      const bothKnown = left.office !== null && right.office !== null;
      const byLeft = bothKnown || left.office === null;
      return notAnswered(byLeft, bothKnown || right.office === null, settings);
    }
    if (minutes === 0) return answered(own, 'geography-same-office');
    const code = minutes <= settings.travelLimitMinutes ? 'geography-near' : 'geography-far';
    return answered(own, code, { minutes });
  },
  prepare: sharesByKey(({ meetingMode, office }) => JSON.stringify([meetingMode, office]), share),
};
