export const registrationEn = {
  confirmed: 'You have registered, and have a seat.',
  waiting: (position: number) =>
    `All seats are taken. You are in the waiting list, at place ${position}. We write to you as soon as a seat is yours.`,
  seat: 'A seat has become free, and it is yours.',
  offer: (until: string) =>
    `A seat is kept for you until ${until}. Please say by then that you take it; after that it goes to the next in line.`,
  seats: (count: number) => `Seats: ${count}`,
  subject: {
    confirmed: (title: string) => `You are registered: ${title}`,
    waiting: (title: string) => `Waiting list: ${title}`,
    seat: (title: string) => `You have a seat: ${title}`,
    offer: (title: string) => `A seat is kept for you: ${title}`,
  },
  manage: 'See or cancel your registration',
  decide: 'Take or decline the seat',
  why: 'You get this mail because you have registered for this event.',
  page: {
    title: 'Your registration',
    show: 'Show',
    gone: 'This link does not work any more. Use the link in the newest mail.',
    status: {
      confirmed: 'You have a seat.',
      waiting: 'You are in the waiting list.',
      cancelled: 'This registration is cancelled.',
    },
    accept: 'Take the seat',
    accepted: 'Thank you. The seat is yours.',
    alreadyYours: 'The seat is yours already. There is nothing more to do.',
    tooLate: 'The seat is not kept for you any more.',
    cancel: 'Cancel the registration',
    sure: 'Do you want to cancel? Your place goes to somebody else.',
    cancelNow: 'Yes, cancel',
    keep: 'No, keep it',
  },
}
