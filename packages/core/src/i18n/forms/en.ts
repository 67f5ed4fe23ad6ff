/** What is wrong with a field, and what would be right. Each begins with the field's label. */
const problems = {
  required: (label: string) => `${label}: please fill this in.`,
  choose: (label: string) => `${label}: please choose.`,
  tick: (label: string) => `${label}: please tick this to go on.`,
  email: (label: string) => `${label}: enter an e-mail address, like name@example.org.`,
  number: (label: string) => `${label}: enter a whole number.`,
  range: (label: string, min: number, max: number) => `${label}: enter a number from ${min} to ${max}.`,
  length: (label: string, most: number) => `${label}: use at most ${most} characters.`,
  other: (label: string) => `${label}: this cannot be used. Please write it in another way.`,
}

/** How something that was sent is doing. Nobody is told that it failed as long as nobody knows. */
const sending = {
  sending: 'Sending…',
  offline: 'Kept on this device. It will be sent when you are online.',
  offlineShared:
    'It will be sent when you are online. Leave this page open until then: nothing is kept on this device.',
  unconfirmed: 'Not confirmed yet. We keep asking by ourselves; it is not done twice.',
  tooOld:
    'We could not find out in two days whether this arrived, and do not send it any more. Look into your mail before you send it again.',
  withdraw: 'Do not send it',
}

/** Why something was not done, by the codes of errors. What was typed is still there. */
const refusals = {
  offline: 'Nothing answers at the moment. What you typed is still here.',
  unauthorised: 'The library does not take this from here. Please tell the library.',
  'not-found': 'This is not offered any more.',
  conflict: 'Something changed in the meantime. Please look again.',
  invalid: 'The library could not use what was sent. Please look through it again.',
  'rate-limited': 'Many people are sending something just now. Please try again in a minute.',
  upstream: 'The library does not answer as it should. What you typed is still here.',
}

/** What every form says, whatever it is for. */
export const formsEn = {
  optional: '(optional)',
  stepOf: (step: number, steps: number) => `Step ${step} of ${steps}`,
  next: 'Continue',
  back: 'Back',
  /** Heading of the step that shows all that was filled in. */
  review: 'Is everything right?',
  change: (label: string) => `Change: ${label}`,
  nothing: 'Nothing',
  summary: (count: number) =>
    count === 1 ? 'One thing needs to be corrected' : `${count} things need to be corrected`,
  sharedDevice: 'This is a shared computer',
  sharedHint: 'Then nothing that you type is kept on it.',
  draftKept: 'What you type is kept on this device until it is sent, for two days at most.',
  cannotKeep: 'This device cannot keep what you typed. Please leave this page open.',
  problems,
  sending,
  refusals,
  dismiss: 'Close this message',
}
export type FormWords = typeof formsEn
