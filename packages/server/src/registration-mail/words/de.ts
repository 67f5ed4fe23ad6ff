import type { RegistrationWords } from '../registration-words.ts'

/** Not yet reviewed by a native speaker. */
export const registrationDe: RegistrationWords = {
  confirmed: 'Sie sind angemeldet und haben einen Platz.',
  waiting: position =>
    `Alle Plätze sind vergeben. Sie stehen auf der Warteliste, an Stelle ${position}. Wir schreiben Ihnen, sobald ein Platz für Sie frei ist.`,
  seat: 'Ein Platz ist frei geworden, und er gehört Ihnen.',
  offer: until =>
    `Bis ${until} ist ein Platz für Sie reserviert. Bitte sagen Sie bis dahin zu; danach geht er an die Nächsten auf der Liste.`,
  seats: count => `Plätze: ${count}`,
  subject: {
    confirmed: title => `Sie sind angemeldet: ${title}`,
    waiting: title => `Warteliste: ${title}`,
    seat: title => `Sie haben einen Platz: ${title}`,
    offer: title => `Ein Platz ist für Sie reserviert: ${title}`,
  },
  manage: 'Anmeldung ansehen oder absagen',
  decide: 'Platz annehmen oder absagen',
  why: 'Sie erhalten diese E-Mail, weil Sie sich für diese Veranstaltung angemeldet haben.',
  page: {
    title: 'Ihre Anmeldung',
    show: 'Anzeigen',
    gone: 'Dieser Link funktioniert nicht mehr. Verwenden Sie den Link in der neuesten E-Mail.',
    status: {
      confirmed: 'Sie haben einen Platz.',
      waiting: 'Sie stehen auf der Warteliste.',
      cancelled: 'Diese Anmeldung ist abgesagt.',
    },
    accept: 'Platz annehmen',
    accepted: 'Danke. Der Platz gehört Ihnen.',
    alreadyYours: 'Der Platz gehört Ihnen schon. Sie müssen nichts weiter tun.',
    tooLate: 'Der Platz ist nicht mehr für Sie reserviert.',
    cancel: 'Anmeldung absagen',
    sure: 'Möchten Sie absagen? Ihr Platz geht dann an jemand anderen.',
    cancelNow: 'Ja, absagen',
    keep: 'Nein, behalten',
  },
}
