import { answered, type Judge, notAnswered, type Share, UNANSWERED } from './judgement.ts';

/** Nobody travels six hours one way to meet: from here on the share is 0. */
const TOO_FAR_MINUTES = 360;

/** Two people who can also meet remotely are never worse off than this. */
const REMOTE_POSSIBLE_SHARE = 0.5;

/**
 * How easily the two can meet. Modes that exclude each other give 0; where one wants to meet
 * remotely and the other can, distance does not matter; else the share falls with travel time, but
 * not below a half for two people who are open to both.
 */
export const shareOfGeography: Share = (mentor, mentee, _settings, travel) => {
  const one = mentor.meetingMode;
  const other = mentee.meetingMode;
  if (one === null || other === null) return UNANSWERED;
  const isInPerson = one === 'in-person' || other === 'in-person';
  if (one === 'remote' || other === 'remote') return isInPerson ? 0 : 1;
  const minutes = travel.minutes(mentor.office, mentee.office);
  if (minutes === null) return UNANSWERED;
  const near = Math.max(0, 1 - minutes / TOO_FAR_MINUTES);
  return isInPerson ? near : Math.max(REMOTE_POSSIBLE_SHARE, near);
};

/** How easily the two can meet, and why. */
export const judgeGeography: Judge = (mentor, mentee, settings, travel) => {
  const share = shareOfGeography(mentor, mentee, settings, travel);
  const modes = [mentor.meetingMode, mentee.meetingMode];
  if (modes.includes(null)) {
    return notAnswered(mentor.meetingMode === null, mentee.meetingMode === null);
  }
  if (modes.includes('remote')) {
    return answered(share, share === 0 ? 'geography-modes-differ' : 'geography-remote');
  }
  const minutes = travel.minutes(mentor.office, mentee.office);
  if (minutes === null) {
    const bothKnown = mentor.office !== null && mentee.office !== null;
    return notAnswered(bothKnown || mentor.office === null, bothKnown || mentee.office === null);
  }
  if (minutes === 0) return answered(share, 'geography-same-office');
  const code = minutes <= settings.travelLimitMinutes ? 'geography-near' : 'geography-far';
  return answered(share, code, { minutes });
};
