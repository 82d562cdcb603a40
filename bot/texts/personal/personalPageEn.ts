import type { PersonalPageTexts } from './personalPage'

export const personalPageEn: PersonalPageTexts = {
  languageName: 'English',
  languages: 'Language',
  loading: 'Fetching your page …',
  working: 'One moment …',
  updated: 'Received. The page shows how things stand now.',
  yours: (name) => `For ${name}`,
  private: 'This page is only for you. Please do not pass the link on: whoever has it can answer for you.',
  closed: {
    forged: {
      title: 'We do not recognise this link',
      text: 'Perhaps part of the address is missing. Open the link in the e-mail once more, or copy the whole address.',
    },
    expired: {
      title: 'The link has expired',
      text: 'It is not your fault: links only last for a while. You can have a new one by e-mail.',
    },
    revoked: {
      title: 'This link is no longer in use',
      text: 'Either it has been stopped, or your e-mail address on the name list has changed. You can have a new link by e-mail.',
    },
    over: {
      title: 'This is over',
      text: 'What the link was about is finished, so there is nothing you need to do. Thank you for looking!',
    },
    left: {
      title: 'This link is no longer in use',
      text: 'It belongs to somebody who is not on the name list now. If that is wrong, please tell your area leader.',
    },
    'too-often': {
      title: 'Please wait a little',
      text: 'There were many attempts in a short time. Try again in ten minutes.',
    },
  },
  notReady: { title: 'We are nearly ready', text: 'The page cannot be shown right now. Try again in a while.' },
  notLoaded: { title: 'We could not fetch the page', text: 'Check that you are online, and try again.' },
  notSaved: 'Not saved. Check that you are online, and try again. What you have filled in is still here.',
  notSent: 'That did not work. Check that you are online, and try again.',
  tryAgain: 'Try again',
  newLink: {
    ask: 'Send me a new link',
    asked: {
      title: 'Check your e-mail',
      text: 'If the name list has an e-mail address for you, a new link will be there in a couple of minutes. If you cannot find it, look in your spam folder, or ask your area leader.',
    },
  },
  revoke: {
    open: 'This is not me, or I want to stop the links',
    title: 'Stop all the links?',
    text: 'None of the links we have sent by e-mail so far will work after this, this one included. New e-mails get new links.',
    yes: 'Yes, stop the links',
    no: 'No, keep them',
    done: {
      title: 'The links are stopped',
      text: 'Thank you for telling us. None of the links work any longer. If they were not for you, just delete the e-mail.',
    },
  },
  notYourButton: 'This button no longer works. Load the page again, and try once more.',
}
