import type { SafetyWords } from '../safety-words.ts'

export const safetyEn: SafetyWords = {
  alert: {
    subject: 'Something was reported',
    text: 'Somebody reported that a person may be in danger, or that somebody may be under age. What it is about has been hidden. Please look at it today.',
    open: 'Open the console',
  },
  decision: {
    refusedSubject: 'What you wrote is not shown',
    refused: 'The library’s staff have decided not to show what you wrote.',
    approvedSubject: 'What you wrote is shown',
    approved: 'The library’s staff have looked at what you wrote. It is shown now.',
    appealHint: 'You can ask for this to be looked at again, within 14 days:',
    final: 'This was looked at a second time, so the decision stays. You can still speak to the staff at the desk.',
  },
  reasons: {
    'contact-details':
      'There was a mail address, a telephone number or a link in it. People answer through the library, so leave these out.',
    advertising: 'It reads as advertising. This is for people who share something, not for businesses.',
    money: 'It asks for money, or offers it. What people share here costs nothing.',
    'not-allowed': 'The library does not have this kind of thing here.',
    disrespectful: 'Some words in it may hurt others.',
    unsafe: 'It might put somebody in danger.',
    'adults-only': 'It may concern people under 18. This is for adults only.',
    duplicate: 'The same is there already.',
    other: 'The reason is in the note from the staff.',
  },
  appeal: {
    title: 'Ask for it to be looked at again',
    why: 'Why should it be shown?',
    send: 'Send',
    sent: 'Thank you. Staff will look at it again and write to you.',
    gone: 'This link does not work any more. Please speak to the staff at the desk.',
    notSent: 'Nothing was sent. Please write a few words, 2000 characters at most.',
  },
}
