import { replyMark } from '../cut-quotes.ts'

export const relayEn = {
  via: (alias: string, library: string) => `${alias} via ${library}`,
  answerTo: (topic: string) => `Re: ${topic}`,
  writeAbove: `${replyMark} To answer by mail, write above this line.`,
  firstContact: (alias: string, topic: string) => `${alias} has written to you about “${topic}”:`,
  wrote: (alias: string) => `${alias} writes:`,
  howToAnswer: 'Answer this mail, or write on the page. Your mail address is not passed on.',
  howToAnswerOnPage:
    'Write your answer on the page. Your mail address is not passed on. Answers to this mail are not read.',
  openPage: 'Answer, stop or report',
  stopHint:
    'On the same page you can stop this conversation with one tap, block this person, or tell the library that something is wrong.',
  stayingSafe:
    'Meet in a public place, the library for instance, and tell somebody where you are. Do not send money, and do not give your home address. You may stop at any time.',
  passedOn: (alias: string) =>
    `Your message was passed on to ${alias}. An answer will come to you from this address; ${alias} does not see yours.`,
  addressRemoved: '[address removed]',
  attachmentsLeftOut: 'Files were attached. For your safety they were not passed on.',
  attachmentsRefused:
    'Your message was passed on without its attachments: files cannot be sent this way. You could show them when you meet.',
  nothingToPassOn:
    'There was no text in your message that could be passed on. Files cannot be sent this way; please write a few words.',
  notDelivered: (alias: string) =>
    `A mail to ${alias} could not be delivered. Your messages may not have been read. There is nothing that you need to do.`,
  ended: (alias: string) => `Your conversation with ${alias} has ended. Nothing more is passed on.`,
  why: 'You get this mail because you take part in a conversation that the library passes on.',
  page: {
    title: 'Your conversation',
    show: 'Show the conversation',
    gone: 'This link does not work any more. Use the link in the newest mail.',
    you: 'You',
    yourAnswer: 'Your answer',
    send: 'Send',
    sent: 'Your answer is on its way.',
    notSent: 'Nothing was sent. Please write a few words, 5000 characters at most.',
    tooMany: 'You have written a lot today. Please go on tomorrow.',
    ended: 'This conversation has ended. Nothing more is passed on.',
    stop: 'Stop this conversation',
    block: 'Stop, and block this person',
    blockHint: 'You two will not be brought together again here. The other person is not told.',
    report: 'Tell the library that something is wrong',
    reportKind: 'What is wrong?',
    reportKinds: {
      safety: 'I do not feel safe',
      minor: 'Somebody may be under age',
      spam: 'Advertising or fraud',
      other: 'Something else',
    },
    reportText: 'What happened?',
    sendReport: 'Send the report',
    reported: 'Thank you. Staff of the library will look at it.',
  },
}
