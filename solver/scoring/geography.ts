import { answered, type Judge, notAnswered } from './judgement.ts';

/** Nobody travels six hours one way to meet: from here on the share is 0. */
const TOO_FAR_MINUTES = 360;

/** Two people who can also meet remotely are never worse off than this. */
const REMOTE_POSSIBLE_SHARE = 0.5;

/**
 * How easily the two can meet. Modes that exclude each other give 0; where one wants to meet
 * remotely and the other can, distance does not matter; else the share falls with travel time, but
 * not below a half for two people who are open to both.
 */
export const judgeGeography: Judge = (mentor, mentee, settings, travel) => {
  const modes = [mentor.meetingMode, mentee.meetingMode];
  if (modes.includes(null)) {
    return notAnswered(mentor.meetingMode === null, mentee.meetingMode === null);
  }
  if (modes.includes('remote')) {
    return modes.includes('in-person')
      ? answered(0, 'geography-modes-differ')
      : answered(1, 'geography-remote');
  }
  const minutes = travel.minutes(mentor.office, mentee.office);
  if (minutes === null) {
    const bothKnown = mentor.office !== null && mentee.office !== null;
    return notAnswered(bothKnown || mentor.office === null, bothKnown || mentee.office === null);
  }
  const near = Math.max(0, 1 - minutes / TOO_FAR_MINUTES);
  const share = modes.includes('in-person') ? near : Math.max(REMOTE_POSSIBLE_SHARE, near);
  if (minutes === 0) return answered(share, 'geography-same-office');
  const code = minutes <= settings.travelLimitMinutes ? 'geography-near' : 'geography-far';
  return answered(share, code, { minutes });
};
