import type { ExternalTexts } from './external'

export const external: ExternalTexts = {
  languages: 'Language',
  openTo: (network) => `An open gathering of ${network}`,
  answer: { 'on-site': 'On site', online: 'Online' },
  seatsLeft: (count) => (count === 1 ? 'There is 1 seat left on site.' : `There are ${count} seats left on site.`),
  full: 'All seats are taken. If you sign up, you are on the waiting list, and we write to you when there is a seat.',
  fullButOnline: 'All seats on site are taken. Join online, or wait for a seat: we write to you when there is one.',
  form: {
    title: 'Sign up',
    name: 'Name',
    email: 'E-mail',
    emailHelp: 'You will get a link to confirm with.',
    workplace: 'Workplace',
    answer: 'How will you take part?',
    send: 'Sign me up',
    trap: 'Leave this field empty',
    consent: (days) =>
      `We store your name, e-mail address and workplace, and whether you were there. Only those who run the network see it. Everything is deleted ${days} days after the gathering; if you do not confirm, it is deleted after two days.`,
    wrong: (count) => (count === 1 ? 'One field needs another look.' : `${count} fields need another look.`),
    problem: {
      name: { missing: 'Please write your name.', 'too-long': 'The name is too long.' },
      email: {
        missing: 'Please write your e-mail address.',
        'too-long': 'The address is too long.',
        'not-an-address': 'This does not look like an e-mail address. It should be like this: name@example.com',
      },
      workplace: { missing: 'Please write where you work.', 'too-long': 'This is too long. Please shorten it.' },
      answer: {
        missing: 'Please choose whether you come or join online.',
        'not-offered': 'Please choose one of these.',
      },
    },
  },
  thanks: {
    title: 'Look in your e-mail',
    text: 'Thank you! An e-mail is on its way to the address you wrote. Open the link in it within two days and confirm, and you are signed up.',
    notFound: 'If it has not come in a few minutes, look in your spam folder, and check that the address was right.',
    back: 'To the gathering',
  },
  closed: {
    closed: {
      title: 'You cannot sign up here',
      text: 'The gathering does not exist, or does not take sign-ups here. If somebody gave you the link, ask whether it is the right one.',
    },
    started: {
      title: 'It is too late to sign up',
      text: 'The gathering has started or is over. You are welcome another time!',
    },
    cancelled: {
      title: 'The gathering is cancelled',
      text: 'There is nothing you need to do. You are welcome another time!',
    },
    'too-often': { title: 'That was a few tries too many', text: 'Please wait some minutes, and try again.' },
    'not-saved': { title: 'We could not save it', text: 'The fault is ours. Please wait a little, and try again.' },
  },
  own: {
    title: {
      unconfirmed: 'Confirm that you take part',
      confirmed: 'You are signed up',
      waiting: 'You are on the waiting list',
      again: 'The gathering has changed. Will you take part?',
      cancelled: 'You are no longer signed up',
    },
    text: {
      unconfirmed: 'Is this right? Press the button, and you are signed up.',
      confirmed: 'Welcome! Keep the e-mail. With the link in it you can see and change this.',
      again: 'What you signed up for no longer stands. Confirm again if it suits you as it is now.',
      cancelled: 'Thank you for letting us know. If you change your mind, you are welcome.',
    },
    queue: (place) => `You are number ${place} in the queue. We write to you when there is a seat.`,
    name: 'Name',
    workplace: 'Workplace',
    takesPart: 'You take part',
    confirm: 'Confirm',
    confirmAgain: 'Yes, I will take part',
    signUpAgain: 'Sign me up after all',
    cancel: 'I cannot come after all',
    change: { 'on-site': 'I would rather come on site', online: 'I would rather join online' },
    calendar: 'Add the gathering to your calendar',
    badLink: {
      title: 'This link does not work',
      text: 'See whether the whole link from the e-mail came along. If the gathering is long past, the details have been deleted.',
    },
    expired: { title: 'The link is too old', text: 'Sign up once more, and you will get a new one.' },
    toSignUp: 'To the sign-up',
  },
}
