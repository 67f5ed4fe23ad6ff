import { accessConsentEn, type RegistrationWords } from './en.ts'

/** Not yet reviewed by a native speaker. */
export const registrationDe: RegistrationWords = {
  register: 'Anmelden',
  title: event => `Anmelden: ${event}`,
  wouldWait: parties =>
    parties === 0
      ? 'Alle Plätze sind vergeben. Sie wären auf der Warteliste an erster Stelle.'
      : parties === 1
        ? 'Alle Plätze sind vergeben. Vor Ihnen steht 1 Gruppe auf der Warteliste.'
        : `Alle Plätze sind vergeben. Vor Ihnen stehen ${parties} Gruppen auf der Warteliste.`,
  partyWaits: left =>
    left === 1
      ? 'Es ist 1 Platz frei: So viele kämen auf die Warteliste.'
      : `Es sind ${left} Plätze frei: So viele kämen auf die Warteliste.`,
  full: 'Alle Plätze sind vergeben, und es gibt keine Warteliste.',
  opens: when => `Anmelden können Sie sich ab ${when}.`,
  closed: 'Eine Anmeldung ist nicht mehr möglich.',
  name: 'Ihr Name',
  nameHint: 'Ein Vorname oder ein Rufname genügt. So werden Sie vor Ort angesprochen.',
  email: 'Ihre E-Mail-Adresse',
  emailHint: 'Die Bibliothek schreibt Ihnen zu dieser Veranstaltung und zu nichts anderem.',
  partySize: 'Wie viele kommen',
  partyHint: most => `Sie und alle, die Sie mitbringen, höchstens ${most}.`,
  accessNeeds: 'Was Sie brauchen, um teilzunehmen',
  accessHint: date =>
    `Ein Platz ganz vorn, Gebärdensprache, Raum für einen Rollstuhl. Das Personal liest das, um die Veranstaltung vorzubereiten, sonst niemand. Es wird nach der Veranstaltung gelöscht: ${date}.`,
  accessConsent: accessConsentEn,
  accessConsentMeaning:
    'Das heißt (Übersetzung noch nicht geprüft): Die Bibliothek darf meine Angaben über meinen Bedarf verwenden, um diese Veranstaltung vorzubereiten.',
  privacy:
    'Die Bibliothek hebt das auf, um Ihren Platz freizuhalten, und zeigt es niemandem sonst. Ein Konto wird nicht angelegt.',
  send: places => (places === 1 ? '1 Platz reservieren' : `${places} Plätze reservieren`),
  join: 'Auf die Warteliste',
  confirmed: places =>
    places === 1
      ? 'Sie sind angemeldet: 1 Platz gehört Ihnen.'
      : `Sie sind angemeldet: ${places} Plätze gehören Ihnen.`,
  waiting: position => `Sie stehen auf der Warteliste, an Stelle ${position}.`,
  waitingNext: 'Die Bibliothek schreibt Ihnen, sobald ein Platz frei wird.',
  refused: {
    full: 'Der letzte Platz ist gerade vergeben worden, und es gibt keine Warteliste. Ihre Eingaben sind noch da.',
    closed: 'Die Anmeldung ist gerade zu Ende gegangen. Ihre Eingaben sind noch da.',
    'not-open': 'Eine Anmeldung ist noch nicht möglich. Ihre Eingaben sind noch da.',
    'party-too-large': 'So viele können nicht zusammen kommen. Wählen Sie eine kleinere Zahl.',
    'other-request':
      'Mit diesem Formular haben Sie sich schon in einem anderen Fenster angemeldet. Sehen Sie in Ihrer E-Mail nach.',
  },
  earlier: 'Ihre Anmeldungen',
  show: 'Veranstaltung zeigen',
}
