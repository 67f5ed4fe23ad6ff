import type { RegistrationWords } from '../registration-words.ts'

/** Not yet reviewed by a native speaker. */
export const registrationEs: RegistrationWords = {
  confirmed: 'Se ha inscrito y tiene plaza.',
  waiting: position =>
    `Todas las plazas están ocupadas. Está en la lista de espera, en el puesto ${position}. Le escribiremos en cuanto haya una plaza para usted.`,
  seat: 'Ha quedado libre una plaza y es suya.',
  offer: until =>
    `Le guardamos una plaza hasta: ${until}. Acéptela antes de esa hora; después pasará a la siguiente persona de la lista.`,
  seats: count => `Plazas: ${count}`,
  subject: {
    confirmed: title => `Inscripción confirmada: ${title}`,
    waiting: title => `Lista de espera: ${title}`,
    seat: title => `Tiene plaza: ${title}`,
    offer: title => `Le guardamos una plaza: ${title}`,
  },
  manage: 'Ver o cancelar su inscripción',
  decide: 'Aceptar o rechazar la plaza',
  why: 'Recibe este correo porque se ha inscrito en esta actividad.',
  page: {
    title: 'Su inscripción',
    show: 'Mostrar',
    gone: 'Este enlace ya no funciona. Use el enlace del correo más reciente.',
    status: {
      confirmed: 'Tiene plaza.',
      waiting: 'Está en la lista de espera.',
      cancelled: 'Esta inscripción está cancelada.',
    },
    accept: 'Aceptar la plaza',
    accepted: 'Gracias. La plaza es suya.',
    alreadyYours: 'La plaza ya es suya. No tiene que hacer nada más.',
    tooLate: 'La plaza ya no está reservada para usted.',
    cancel: 'Cancelar la inscripción',
    sure: '¿Quiere cancelar? Su plaza pasará a otra persona.',
    cancelNow: 'Sí, cancelar',
    keep: 'No, conservarla',
  },
}
