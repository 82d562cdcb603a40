/** What a person reads about the app in Teams, before and beside the chat itself. */
export type ManifestTexts = {
  name: { short: string; full: string }
  description: { short: string; full: string }
  tab: string
  commands: Record<Command, { title: string; description: string }>
}

/** In the order Teams shows them; the bot understands the titles of all three languages. */
export const commands = ['help', 'gatherings', 'hours', 'attendance', 'language'] as const
export type Command = (typeof commands)[number]

export const nb: ManifestTexts = {
  name: { short: 'Ressursnett', full: 'Ressursnett for ressurssykepleiere i palliasjon' },
  description: {
    short: 'Invitasjoner, oppmøte og timer for ressurssykepleiere i palliasjon.',
    full: [
      'Ressursnett tar seg av det praktiske i kompetansenettverket for ressurssykepleiere i palliasjon.',
      'I chatten får du invitasjoner til samlinger og svarer med ett trykk. Der ser du også timene dine og svarer på den årlige undersøkelsen. Områdelederen fører oppmøtelista på telefonen. Nærmeste leder får vite at noen ikke møtte, men aldri hvorfor.',
      'I fanen Oversikt ser arbeidsgruppa kommende samlinger, oppmøte, timer og fravær som skal følges opp.',
      'Skriv «hjelp» for å se hva du kan gjøre. Opplysningene lagres i nettverkets eget Microsoft 365.',
    ].join('\n\n'),
  },
  tab: 'Oversikt',
  commands: {
    help: { title: 'hjelp', description: 'Se hva du kan gjøre her' },
    gatherings: { title: 'samlinger', description: 'Se samlingene framover, svar eller endre svaret' },
    hours: { title: 'timer', description: 'Se timene dine i år' },
    attendance: { title: 'oppmøte', description: 'For områdeledere: før oppmøtelista' },
    language: { title: 'språk', description: 'Velg bokmål, nynorsk eller engelsk' },
  },
}

export const nn: ManifestTexts = {
  name: { short: 'Ressursnett', full: 'Ressursnett for ressurssjukepleiarar i palliasjon' },
  description: {
    short: 'Invitasjonar, oppmøte og timar for ressurssjukepleiarar i palliasjon.',
    full: [
      'Ressursnett tek seg av det praktiske i kompetansenettverket for ressurssjukepleiarar i palliasjon.',
      'I chatten får du invitasjonar til samlingar og svarer med eitt trykk. Der ser du òg timane dine og svarer på den årlege undersøkinga. Områdeleiaren fører oppmøtelista på telefonen. Næraste leiar får vite at nokon ikkje møtte, men aldri kvifor.',
      'I fana Oversikt ser arbeidsgruppa komande samlingar, oppmøte, timar og fråvær som skal følgjast opp.',
      'Skriv «hjelp» for å sjå kva du kan gjere. Opplysningane blir lagra i nettverket sitt eige Microsoft 365.',
    ].join('\n\n'),
  },
  tab: 'Oversikt',
  commands: {
    help: { title: 'hjelp', description: 'Sjå kva du kan gjere her' },
    gatherings: { title: 'samlingar', description: 'Sjå samlingane framover, svar eller endre svaret' },
    hours: { title: 'timar', description: 'Sjå timane dine i år' },
    attendance: { title: 'oppmøte', description: 'For områdeleiarar: før oppmøtelista' },
    language: { title: 'språk', description: 'Vel bokmål, nynorsk eller engelsk' },
  },
}

export const en: ManifestTexts = {
  name: { short: 'Ressursnett', full: 'Ressursnett for resource nurses in palliative care' },
  description: {
    short: 'Invitations, attendance and hours for resource nurses in palliative care.',
    full: [
      'Ressursnett takes care of the practical side of the competence network for resource nurses in palliative care.',
      'In chat you are invited to gatherings and answer with one press. You can also see your hours and answer the annual survey there. The area leader keeps the attendance list on a phone. The line manager is told that somebody did not come, but never why.',
      'In the Overview tab the working group sees coming gatherings, attendance, hours and absence to follow up.',
      'Write “help” to see what you can do. The data is kept in the network’s own Microsoft 365.',
    ].join('\n\n'),
  },
  tab: 'Overview',
  commands: {
    help: { title: 'help', description: 'See what you can do here' },
    gatherings: { title: 'gatherings', description: 'See coming gatherings, answer or change your answer' },
    hours: { title: 'hours', description: 'See your hours this year' },
    attendance: { title: 'attendance', description: 'For area leaders: keep the attendance list' },
    language: { title: 'language', description: 'Choose bokmål, nynorsk or English' },
  },
}
