import { accessConsentEn, type RegistrationWords } from './en.ts'

/** Not yet reviewed by a native speaker. */
export const registrationEs: RegistrationWords = {
  register: 'Inscribirse',
  title: event => `Inscribirse: ${event}`,
  wouldWait: parties =>
    parties === 0
      ? 'Todas las plazas están ocupadas. Usted estaría el primero en la lista de espera.'
      : parties === 1
        ? 'Todas las plazas están ocupadas. Hay 1 grupo antes en la lista de espera.'
        : `Todas las plazas están ocupadas. Hay ${parties} grupos antes en la lista de espera.`,
  partyWaits: left =>
    left === 1
      ? 'Queda 1 plaza: tantas personas estarían en la lista de espera.'
      : `Quedan ${left} plazas: tantas personas estarían en la lista de espera.`,
  full: 'Todas las plazas están ocupadas y no hay lista de espera.',
  opens: when => `Podrá inscribirse a partir de: ${when}.`,
  closed: 'Ya no es posible inscribirse.',
  name: 'Su nombre',
  nameHint: 'Basta un nombre de pila o un alias. Así le llamarán en el mostrador.',
  email: 'Su dirección de correo',
  emailHint: 'La biblioteca le escribe sobre este evento y sobre nada más.',
  partySize: 'Cuántas personas vienen',
  partyHint: most => `Usted y quienes le acompañen, ${most} como mucho.`,
  accessNeeds: 'Qué necesita para participar',
  accessHint: date =>
    `Un asiento delante, lengua de signos, sitio para una silla de ruedas. Lo lee el personal para preparar el evento, y nadie más. Se borra después del evento: ${date}.`,
  accessConsent: accessConsentEn,
  accessConsentMeaning:
    'Es decir (traducción aún no revisada): la biblioteca puede usar lo que escribí sobre mis necesidades para preparar este evento.',
  privacy:
    'La biblioteca guarda esto para reservarle el sitio y no se lo muestra a nadie más. No se crea ninguna cuenta.',
  send: places => (places === 1 ? 'Reservar 1 plaza' : `Reservar ${places} plazas`),
  join: 'Entrar en la lista de espera',
  confirmed: places =>
    places === 1 ? 'Inscripción hecha: 1 plaza es suya.' : `Inscripción hecha: ${places} plazas son suyas.`,
  waiting: position => `Está en la lista de espera, en el puesto ${position}.`,
  waitingNext: 'La biblioteca le escribirá cuando quede libre una plaza.',
  refused: {
    full: 'La última plaza acaba de ocuparse y no hay lista de espera. Lo que escribió sigue aquí.',
    closed: 'La inscripción acaba de cerrarse. Lo que escribió sigue aquí.',
    'not-open': 'Todavía no es posible inscribirse. Lo que escribió sigue aquí.',
    'party-too-large': 'No pueden venir tantas personas juntas. Elija un número menor.',
    'other-request': 'Ya se inscribió con este formulario en otra ventana. Mire su correo.',
  },
  earlier: 'Sus inscripciones',
  show: 'Ver el evento',
}
