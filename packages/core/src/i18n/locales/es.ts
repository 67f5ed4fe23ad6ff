import type { Messages } from './en.ts'

/** One o’clock is the only hour in the singular. */
const isOne = /^0?1:/

/** Not yet reviewed by a native speaker. */
export const es: Messages = {
  events: 'Eventos',
  today: 'Hoy',
  allDay: 'Todo el día',
  continues: 'Continúa',
  until: time => `Hasta ${isOne.test(time) ? 'la' : 'las'} ${time}`,
  fromTo: (start, end) => `${start} a ${end}`,
  joined: parts => parts.join(', '),
  status: {
    confirmed: '',
    tentative: 'Por confirmar',
    cancelled: 'Cancelado',
    postponed: 'Aplazado',
    moved: 'Cambiado',
  },
  attendance: { offline: '', online: 'En línea', mixed: 'En la biblioteca y en línea' },
  energy: { quiet: 'Tranquilo', balanced: 'Equilibrado', lively: 'Animado' },
  energyLabel: word => `Ambiente: ${word}`,
  seatsLeft: seats => (seats === 0 ? 'Completo' : seats === 1 ? 'Queda 1 plaza' : `Quedan ${seats} plazas`),
  inZone: place => `(hora de ${place})`,
  timesIn: place => `Las horas son las de ${place}.`,
  loading: 'Cargando los eventos',
  noEvents: days => (days === 1 ? 'No hay eventos este día.' : `No hay eventos en estos ${days} días.`),
  showMore: 'Mostrar más eventos',
  eventsAdded: count => (count === 1 ? '1 evento más' : `${count} eventos más`),
  failures: {
    offline: 'No se ha podido acceder a los eventos. Compruebe su conexión y vuelva a intentarlo.',
    unauthorised: 'El calendario de la biblioteca pide aquí una contraseña. Por favor, avise a la biblioteca.',
    'not-found': 'Este evento ya no está en el calendario.',
    conflict: 'Algo ha cambiado mientras tanto. Por favor, vuelva a intentarlo.',
    invalid: 'No se puede mostrar esta lista de eventos. Por favor, avise a la biblioteca.',
    'rate-limited': 'Hay muchas personas consultando ahora. Por favor, vuelva a intentarlo dentro de un minuto.',
    upstream: 'El calendario de la biblioteca no responde como debería. Por favor, vuelva a intentarlo más tarde.',
  },
  tryAgain: 'Volver a intentarlo',
  lastUpdated: when => `Última actualización: ${when}`,
  close: 'Cerrar',
  setupTitle: 'Este calendario aún no está configurado',
  setupHelp: 'Cómo configurarlo',
}
