/** A consent counts in words that somebody has read who grew up with them: in each language, until a library has its own. */
export const accessConsentEn = 'The library may use what I wrote about my needs to prepare this event'

/** Registering for an event. */
export const registrationEn = {
  register: 'Register',
  title: (event: string) => `Register: ${event}`,
  /** Said before somebody sends: they would wait. */
  wouldWait: (parties: number) =>
    parties === 0
      ? 'All places are taken. You would be the first on the waiting list.'
      : parties === 1
        ? 'All places are taken. 1 group is on the waiting list before you.'
        : `All places are taken. ${parties} groups are on the waiting list before you.`,
  /** Not all of them find a place together. */
  partyWaits: (left: number) =>
    left === 1
      ? 'There is 1 place left: so many of you would be on the waiting list.'
      : `There are ${left} places left: so many of you would be on the waiting list.`,
  full: 'All places are taken, and there is no waiting list.',
  opens: (when: string) => `You can register from ${when}.`,
  closed: 'One cannot register any more.',
  name: 'Your name',
  nameHint: 'A first name or an alias is enough. You are called by it at the desk.',
  email: 'Your e-mail address',
  emailHint: 'The library writes to you about this event, and about nothing else.',
  partySize: 'How many of you are coming',
  partyHint: (most: number) => `You and those whom you bring, ${most} at most.`,
  accessNeeds: 'What you need to take part',
  /** @param date when it is deleted */
  accessHint: (date: string) =>
    `A seat at the front, a sign-language interpreter, room for a wheelchair. Staff read this to prepare the event, and nobody else does. It is deleted after the event, on ${date}.`,
  accessConsent: accessConsentEn,
  /** Under it where that is not the language of the page: what it means. */
  accessConsentMeaning: '',
  /** Over the button: what will happen with what was typed. */
  privacy: 'The library keeps this to hold your place, and shows it to nobody else. No account is made.',
  send: (places: number) => (places === 1 ? 'Register for 1 place' : `Register for ${places} places`),
  join: 'Join the waiting list',
  confirmed: (places: number) =>
    places === 1 ? 'You are registered: 1 place is yours.' : `You are registered: ${places} places are yours.`,
  /** @param position in the waiting list, from 1 */
  waiting: (position: number) => `You are on the waiting list, at number ${position}.`,
  waitingNext: 'The library writes to you when a place becomes free.',
  /** By the codes of refusals. */
  refused: {
    full: 'The last place has just gone, and there is no waiting list. What you typed is still here.',
    closed: 'Registration has just closed. What you typed is still here.',
    'not-open': 'One cannot register yet. What you typed is still here.',
    'party-too-large': 'So many cannot come together. Choose a smaller number.',
    'other-request': 'You have registered with this form before, in another tab or window. Look into your mail.',
  },
  /** Heading over what was sent on an earlier visit. */
  earlier: 'Your registrations',
  show: 'Show the event',
}
export type RegistrationWords = typeof registrationEn
